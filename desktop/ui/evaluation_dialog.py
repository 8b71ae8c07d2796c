"""The dialog that looks back at a case or a month: a few short questions, each may stay open; text goes as feedback."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desktop.domain.evaluation import MOST, Form, Question
from desktop.domain.leaving import Leaving
from desktop.domain.personal import Suspicion
from desktop.ui.announce import announce
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.complaint import Complaint
from desktop.ui.widgets.departure import note_field
from desktop.ui.widgets.feedback_doubt import FeedbackDoubt
from desktop.ui.widgets.fields import Field, line_edit
from desktop.ui.widgets.keys import on_key
from desktop.ui.widgets.parts import Mark, button, column, frame, label, row, set_words
from desktop.ui.widgets.rating import NUMBERS
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.what_leaves import WhatLeaves


class EvaluationDialog(QDialog):
    """Writes nothing by itself; what was filled in can be asked for after it was closed (`given`, `text`).

    Signals:
        kept: the answers are to be kept. Emits them by question, and the text.
        typed: something was filled in. Emits nothing.
    """

    kept = Signal(object, str)
    typed = Signal()

    def __init__(self, look: Look, texts: Texts, form: Form, about: str, answers: Mapping[str, Any], text: str,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        """Ask the questions of `form` on what is called `about`, with what was answered before."""
        super().__init__(parent)
        self.setWindowTitle(form.title)
        self._look, self.form = look, form
        self.fields: dict[str, Segments | QLineEdit] = {}
        self.note = note_field(look, text, 3)
        self.doubt = FeedbackDoubt(look)
        self.leaves = WhatLeaves(look, texts, all_told=False)
        self._complaint = Complaint(look)
        self.keep, self.later = button("", "primary"), button("", "main")
        self.show_leaves = button("", "link")
        self._lay_out(about)
        self._fill(answers)
        self._connect()
        self._set_texts()

    def _lay_out(self, about: str) -> None:
        asked = ScrollColumn("canvas", (24, 20, 24, 12), 12)
        asked.lines.addWidget(label(self.form.title, "page"))
        asked.lines.addWidget(label(about, "strong", "brand"))
        asked.lines.addWidget(label(self.form.text, "body", "ink2"))
        for number, question in enumerate(self.form.questions, 1):
            asked.lines.addWidget(self._card(number, question))
        last = frame(role="card")
        lines = column(last, (16, 12, 16, 14), 8)
        self._words = Field(self._look, self.note)
        lines.addWidget(self._words)
        lines.addWidget(self.doubt)
        asked.lines.addWidget(last)
        asked.lines.addWidget(self.show_leaves, 0, Qt.AlignmentFlag.AlignLeft)
        asked.lines.addWidget(self.leaves)
        asked.lines.addStretch(1)
        self.leaves.hide()
        bar = frame(role="actionbar")
        ends = row(bar, (24, 11, 24, 11), 12)
        ends.addWidget(self.later)
        ends.addWidget(self._complaint, 1)
        ends.addStretch(1)
        ends.addWidget(self.keep)
        whole = column(self)
        whole.addWidget(asked, 1)
        whole.addWidget(bar)
        room = self.screen().availableSize()
        self.setMinimumWidth(min(self._look.px(480), room.width() - 40))
        self.resize(min(self._look.px(680), room.width() - 40), min(self._look.px(640), room.height() - 80))

    def _card(self, number: int, question: Question) -> QWidget:
        card = frame(role="card")
        sides = row(card, (16, 12, 16, 14), 12)
        sides.addWidget(Mark(self._look, str(number)), 0, Qt.AlignmentFlag.AlignTop)
        lines = column(gap=6)
        lines.addWidget(label(question.text, "strong"))
        if question.hint:
            lines.addWidget(label(question.hint, "meta", "ink3"))
        field = self.fields[question.id] = self._field(question)
        lines.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft if question.kind == "number" else Qt.AlignmentFlag(0))
        sides.addLayout(lines, 1)
        return card

    def _field(self, question: Question) -> Segments | QLineEdit:
        if question.kind == "number":
            line = line_edit()
            line.setAccessibleName(question.text)
            line.setFixedWidth(self._look.px(110))
            return line
        options = question.options or tuple((number, number) for number in NUMBERS)
        made = Segments(self._look, [(value, "check" if question.options else "") for value, _ in options], True)
        made.set_texts(dict(options), question.text)
        return made

    def _fill(self, answers: Mapping[str, Any]) -> None:
        for key, field in self.fields.items():
            words = str(answers[key]) if key in answers else ""
            if isinstance(field, Segments):
                field.set_value(words)
            else:
                field.setText(words)

    def _connect(self) -> None:
        for field in self.fields.values():
            if isinstance(field, Segments):
                field.chosen.connect(self._on_typed)
            else:
                field.textEdited.connect(self._on_typed)
        self.note.textChanged.connect(self._on_typed)
        self.keep.clicked.connect(self._on_keep)
        self.later.clicked.connect(self.reject)
        self.show_leaves.clicked.connect(lambda: self.leaves.setVisible(self.leaves.isHidden()))
        self.doubt.changed.connect(self.note.setFocus)
        self.doubt.kept.connect(lambda: self.kept.emit(self.given(), self.text()))
        on_key(self, "Ctrl+Return", self._on_keep)

    def _set_texts(self) -> None:
        self._words.set_texts(
            self.tr("Is there anything headquarters should know?"),
            self.tr("Goes as feedback on the app. Write no names of people or companies."),
        )
        set_words(self.keep, self.tr("&Keep"))
        set_words(self.later, self.tr("&Later"))
        set_words(self.show_leaves, self.tr("What would leave the post?"))

    def given(self) -> dict[str, Any]:
        """Return what was answered, by question; a number that is none stays the text that was typed."""
        kinds = {question.id: question.kind for question in self.form.questions}
        found: dict[str, Any] = {}
        for key, field in self.fields.items():
            value = field.value if isinstance(field, Segments) else field.text().strip()
            if value:
                found[key] = int(value) if kinds[key] != "choice" and value.isdecimal() else value
        return found

    def text(self) -> str:
        """Return what was written."""
        return self.note.toPlainText().strip()

    def show_leaving(self, leaving: Leaving) -> None:
        """Show what would leave, as it stands now."""
        self.leaves.show_leaving(leaving)

    def doubt_text(self, found: list[Suspicion]) -> None:
        """Mark what looks like personal data in the text, and ask; the person decides."""
        self.doubt.ask(self.note, found)

    def complain(self, words: str) -> None:
        """Say what is missing or went wrong."""
        self._complaint.put(words)
        announce(self, words, urgent=True)

    def _on_typed(self) -> None:
        self._complaint.put("")
        self.doubt.take_back(self.note)
        self.typed.emit()

    def _on_keep(self) -> None:
        """Say what is missing, or hand it over."""
        given = self.given()
        wrong = next((key for key, field in self.fields.items() if isinstance(field, QLineEdit)
                      and key in given and not _whole(given[key])), None)  # fmt: skip
        if wrong is not None:
            self.complain(self.tr("Write whole minutes, for example 15."))
            self.fields[wrong].setFocus()
        elif not given and not self.text():
            self.complain(self.tr("Answer at least one question, or choose Later."))
        elif not self.doubt.open:
            self.kept.emit(given, self.text())


def _whole(value: object) -> bool:
    return isinstance(value, int) and value <= MOST
