"""The learning path: short lessons at the left, one of them with its reading and its questions at the right."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.guidance.learning import Lesson, lessons
from desktop.guidance.library import Library
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.widgets.fields import ComboBox
from desktop.ui.widgets.lesson_question import LessonQuestion
from desktop.ui.widgets.parts import Steps, button, clear, column, frame, label, row, rule, set_icon, set_words
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.scroll import ScrollColumn


class LearningPage(Page):
    """The page; it works without a passphrase, and keeps progress with one.

    Signals:
        answered: an answer was checked. Emits lesson, question and letter.
        article: a paragraph is to be read. Emits `slug#anchor`.
        unlock_wanted: the vault is to be opened, so that progress can be kept. Emits nothing.
        back_wanted: the core task is wanted. Emits nothing.
    """

    answered = Signal(str, str, str)
    article = Signal(str)
    unlock_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look, library: Library) -> None:
        """Build the page and open the first lesson."""
        super().__init__(look)
        self._library = library
        self._lessons = lessons(library, look.language)
        self._answers: Mapping[str, Mapping[str, str]] = {}
        self._kept = self._exists = False
        self.present = 0
        self.questions: list[LessonQuestion] = []
        self._reading: list[RowList] = []
        self.list, self.picker = RowList(look), ComboBox(look)
        self.back, self.previous, self.next = button("", "small"), button("", "plain"), button("", "primary")
        self.unlock = button("", "small")
        self._steps, self._count, self._state = Steps(look), label("", "strong"), label("", "meta", "ink2")
        self._lay_out()
        self.list.chosen.connect(self.open_lesson)
        self.picker.activated.connect(lambda index: self.open_lesson(self.picker.itemData(index)))
        self.back.clicked.connect(self.back_wanted)
        self.previous.clicked.connect(lambda: self.open(self.present - 1))
        self.next.clicked.connect(lambda: self.open(self.present + 1))
        self.unlock.clicked.connect(self.unlock_wanted)
        look.changed.connect(self._set_icons)
        self._set_icons()
        self.retranslate()

    def _lay_out(self) -> None:
        self._left = frame(role="left")
        self._side = ScrollColumn("canvas", (12, 14, 12, 14), 10)
        column(self._left).addWidget(self._side)
        self._side.lines.addWidget(self._about())
        self._side.lines.addStretch(1)
        self._scroll = ScrollColumn("canvas", (24, 18, 24, 24), 14)
        self._scroll.widest = 760
        self._lesson = column(gap=14)
        self._scroll.lines.addLayout(self._lesson)
        ways = row(gap=10)
        ways.addWidget(self.previous)
        ways.addWidget(self.next)
        ways.addStretch(1)
        self._scroll.lines.addLayout(ways)
        self._scroll.lines.addStretch(1)
        sides = row(self)
        sides.addWidget(self._left)
        sides.addWidget(self._scroll, 1)

    def _about(self) -> QWidget:
        """Return how far one is, and the lessons to choose from."""
        self._progress = QWidget()
        lines = column(self._progress, gap=10)
        lines.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._count, self._steps, self._state):
            lines.addWidget(part)
        lines.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.picker)
        self._card = frame(role="card")
        column(self._card, (1, 1, 1, 1)).addWidget(self.list)
        lines.addWidget(self._card)
        return self._progress

    def heading(self) -> tuple[str, str]:
        """Return the title, and what the page is for."""
        return self.tr("Learning path"), self.tr("Core task 1: short lessons with questions to test yourself")

    def regions(self) -> list[QWidget]:
        """Return the list of lessons and the lesson."""
        return [self._left, self._scroll]

    def settle(self) -> None:
        """Put the focus on the lessons."""
        (self.list if self.list.isVisible() else self.picker).setFocus()

    def set_state(self, opened: bool, exists: bool) -> None:
        """Say whether progress is kept: only in an open vault; `exists` tells whether there is one to open."""
        self._kept, self._exists = opened, exists
        self.unlock.setVisible(not opened)
        self._tell_state()

    def set_answers(self, answers: Mapping[str, Mapping[str, str]]) -> None:
        """Show what was answered (the letter by lesson and question)."""
        self._answers = answers
        self._tell_progress()
        for card in self.questions:
            card.put(self._answers.get(self._lessons[self.present].id, {}).get(card.question.id))

    def open(self, place: int) -> None:
        """Show a lesson by its place, from 0; one that is not there changes nothing."""
        if 0 <= place < len(self._lessons):
            self.present = place
            self._show_lesson()
            self._scroll.verticalScrollBar().setValue(0)

    def open_lesson(self, lesson: str) -> None:
        """Show a lesson by its id; one that is not there changes nothing."""
        self.open(next((place for place, one in enumerate(self._lessons) if one.id == lesson), -1))

    def retranslate(self) -> None:
        """Show the same lesson in the language of the window."""
        self._lessons = lessons(self._library, self.look.language)
        set_words(self.back, self.tr("&Back to core task 1"))
        set_words(self.previous, self.tr("&Previous lesson"))
        set_words(self.next, self.tr("&Next lesson"))
        self.list.setAccessibleName(self.tr("Lessons"))
        self.picker.setAccessibleName(self.tr("Choose a lesson"))
        self._tell_state()
        self._show_lesson()

    def _set_icons(self) -> None:
        set_icon(self.look, self.back, "chevron-left", "ink", 14)

    def _tell_state(self) -> None:
        set_words(self.unlock, self.tr("&Open your cases") if self._exists else self.tr("&Set up your cases"))
        kept = self.tr("Your answers are kept with your cases, on this laptop only.")
        open_ = self.tr("You can learn without a passphrase. Your answers are kept only when your cases are open.")
        self._state.setText(kept if self._kept else open_)

    def _tell_progress(self) -> None:
        """Show at the left which lessons are done, and how many."""
        done = [self._right(lesson) == len(lesson.questions) for lesson in self._lessons]
        told = self.tr("{n} of {m} lessons done").format(n=sum(done), m=len(done))
        self._count.setText(told)
        self._steps.setMaximum(len(done))
        self._steps.setValue(sum(done))
        self._steps.setAccessibleName(self.tr("Progress"))
        self._steps.setAccessibleDescription(told)
        rows = [self._row(place, lesson) for place, lesson in enumerate(self._lessons)]
        self.list.set_rows(rows)
        self.picker.clear()
        for one in rows:
            self.picker.addItem(f"{one.number}. {one.title}", one.target)
        self.picker.setCurrentIndex(self.present)
        if self._lessons:
            self.list.setCurrentIndex(self.list.rows.index(self.present, 0))

    def _right(self, lesson: Lesson) -> int:
        answers = self._answers.get(lesson.id, {})
        return sum(answers.get(question.id) == question.right for question in lesson.questions)

    def _row(self, place: int, lesson: Lesson) -> Row:
        right = self._right(lesson)
        told = self.tr("{n} of {m} questions right").format(n=right, m=len(lesson.questions))
        told = told if self._answers.get(lesson.id) else self.tr("Not begun")
        if place == self.present:
            told = self.tr("Open now") + " · " + told
        chip = ("saved", self.tr("Done")) if right == len(lesson.questions) else ("", "")
        return Row(lesson.id, lesson.title, told, number=str(place + 1), chip=chip)

    def _show_lesson(self) -> None:
        clear(self._lesson)
        self.questions, self._reading = [], []
        if self._lessons:
            lesson = self._lessons[self.present]
            self._lesson.addWidget(self._head(lesson))
            for number, question in enumerate(lesson.questions, 1):
                card = LessonQuestion(self.look, question, number)
                card.answered.connect(lambda letter, key=question.id: self.answered.emit(lesson.id, key, letter))
                self.questions.append(card)
                self._lesson.addWidget(card)
        self._set_order()
        self.previous.setEnabled(self.present > 0)
        self.next.setEnabled(self.present + 1 < len(self._lessons))
        self.set_answers(self._answers)

    def _set_order(self) -> None:
        """Let Tab go in reading order, also through what was built last."""
        stops: list[QWidget] = [self.back, self.unlock, self.picker, self.list, *self._reading]
        for card in self.questions:
            stops += [*card.cards, card.check]
        for one, other in pairwise([*stops, self.previous, self.next]):
            QWidget.setTabOrder(one, other)

    def _head(self, lesson: Lesson) -> QFrame:
        """Return the card with what the lesson says and what to read with it."""
        card = frame(role="card")
        lines = column(card, (1, 16, 1, 1), 8)
        words = column(margins=(17, 0, 17, 4), gap=8)
        place = self.tr("Lesson {n} of {m}").format(n=self.present + 1, m=len(self._lessons))
        words.addWidget(label(place, "meta", "ink3"))
        words.addWidget(label(lesson.title, "outcome"))
        words.addWidget(label(lesson.text, "reading"))
        words.addWidget(label(self.tr("Read with this lesson, with the sources:"), "metastrong", "ink2"))
        lines.addLayout(words)
        lines.addWidget(rule())
        reading = RowList(self.look)
        reading.setAccessibleName(self.tr("Read with this lesson"))
        reading.set_rows([self._to_read(paragraph) for paragraph in lesson.read])
        reading.chosen.connect(self.article)
        self._reading = [reading]
        lines.addWidget(reading)
        return card

    def _to_read(self, paragraph: str) -> Row:
        slug, _, anchor = paragraph.partition("#")
        article = self._library.article(slug, self.look.language)
        heading = next(p.heading for p in article.paragraphs if p.anchor == anchor)
        return Row(paragraph, heading, article.title, icon="book")

    def fold(self, width: float) -> None:
        """Below 800 the lessons become a list to choose from, above the lesson, and everything scrolls together."""
        narrow = width < 800
        home = self._scroll if narrow else self._side
        if home.lines.indexOf(self._progress) != 0:
            home.lines.insertWidget(0, self._progress)
        self._left.setVisible(not narrow)
        self._card.setVisible(not narrow)
        self.picker.setVisible(narrow)
        self._left.setFixedWidth(self.look.px(292))
