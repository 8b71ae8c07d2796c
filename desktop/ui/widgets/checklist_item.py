"""One item of a checklist: its question, why, the paragraph it rests on, four answers, and what goes with them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.domain.checklist import Item
from desktop.domain.checklist_run import NOTHING, Answer
from desktop.ui.checklist_words import answer_words, short_words, since_words
from desktop.ui.look import Look
from desktop.ui.spot import Spot
from desktop.ui.widgets.feedback_button import FeedbackButton
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.item_more import ItemMore
from desktop.ui.widgets.parts import Chip, button, column, label, restyle, row, set_icon
from desktop.ui.widgets.segments import Segments

translate = QCoreApplication.translate
ICONS = {"yes": "check", "no": "close", "not_applicable": "circle-dash", "ask": "clock"}
_UNDER = 2  # in little room the answers follow the question and why


class ItemMark(QWidget):
    """The number of an item, or the sign of its answer. Decoration: the answers beside it say the same in words."""

    def __init__(self, look: Look, number: int) -> None:
        """Show `number` until there is an answer."""
        super().__init__()
        self._look, self._number, self._answer = look, str(number), ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text."""
        return QSize(self._look.px(28), self._look.px(28))

    def set_answer(self, answer: str) -> None:
        """Show the sign of an answer; an empty text shows the number."""
        if answer != self._answer:
            self._answer = answer
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circle and sign: filled when it is settled, a ring when something is still to come."""
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        settled = self._answer in ("yes", "no", "not_applicable")
        edge = theme.waiting if self._answer == "ask" else theme.brand if settled else theme.brand_line
        painter.setPen(QPen(QColor(edge), 1.2))
        painter.setBrush(QColor(theme.brand) if settled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.rect().toRectF().adjusted(1, 1, -1, -1))
        if self._answer:
            size = look.px(16)
            sign = look.pixmap(ICONS[self._answer], "on_brand" if settled else "waiting", 16)
            painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, sign)
            return
        painter.setFont(look.font("metastrong"))
        painter.setPen(look.colour("brand"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)


class ItemRow(QFrame):
    """The row.

    Signals:
        answered: an answer, or what goes with it, was given. Emits the item's id and the whole `Answer`.
        paragraph_wanted: the paragraph it rests on is wanted. Emits `slug#anchor`.
        stepped: the item before (-1) or after (1) is wanted. Emits which.
        feedback_wanted: feedback on this item is wanted. Emits nothing.
    """

    answered = Signal(str, object)
    paragraph_wanted = Signal(str)
    stepped = Signal(int)
    feedback_wanted = Signal()

    def __init__(self, look: Look, item: Item, number: int, lang: str, source: str, about: str) -> None:
        """Show an item in `lang`; `source` is the heading of its paragraph, empty when the pack has none any more;
        `about` is what feedback on it is about.
        """
        super().__init__()
        self._about, self.feedback = about, FeedbackButton(look)
        self.item, self._look, self._words = item, look, item.words[lang]
        self._answer = NOTHING
        self._mark = ItemMark(look, number)
        self.segments = Segments(look, [(value, ICONS[value]) for value in ICONS], can_clear=True)
        self.note_button, self._link = button("", "link"), button(source, "link")
        self._more: ItemMore | None = None  # made when it is needed: most items never do
        self._lay_out(source)
        self._connect()
        self.retranslate()
        self._fit()

    def _lay_out(self, source: str) -> None:
        self._column = words = column(gap=4)
        self._text = label(self._words["text"], "strong")
        words.addWidget(self._text)
        words.addWidget(label(self._words["why"], "body", "ink2"))
        words.addWidget(self.segments)  # here first, so that Tab meets the answers before the links; `fold` moves them
        ways = Flow(gap=10)
        words.addSpacing(2)
        self._chip = Chip(self._look, "plain", since_words(self.item.since))
        ways.addWidget(self._chip)
        ways.addWidget(self._link)
        if not source:
            self._link.hide()
        ways.addWidget(self.note_button)
        ways.addWidget(self.feedback)
        self.feedback.set_about(self._about, self._words["text"])
        words.addLayout(ways)
        words.addStretch(1)
        self._top = row(gap=10)
        self._top.addLayout(words, 1)
        self._lines = column(gap=8)
        self._lines.addLayout(self._top)
        sides = row(self, (16, 14, 16, 14), 14)
        sides.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        sides.addLayout(self._lines, 1)

    def _connect(self) -> None:
        self.feedback.wanted.connect(self.feedback_wanted)
        self.segments.chosen.connect(self._on_chosen)
        self.segments.stepped.connect(self.stepped)
        self._link.clicked.connect(lambda: self.paragraph_wanted.emit(self.item.paragraph))
        self.note_button.clicked.connect(lambda: self.more.begin_note())
        self._look.changed.connect(self._fit)

    def retranslate(self) -> None:
        """Set the texts that do not come from the list."""
        about = self._words["text"]
        letters = {"yes": translate("Checklists", "Y", "key for yes"), "no": translate("Checklists", "N", "key for no")}
        self.segments.set_texts(short_words(), about, letters, answer_words())
        self._link.setAccessibleName(translate("Checklists", "Read: {heading}, for: {item}").format(
            heading=self._link.text(), item=about))  # fmt: skip
        self.note_button.setText(translate("Checklists", "Note"))
        self.note_button.setAccessibleName(translate("Checklists", "Note: {item}").format(item=about))

    def feedback_spot(self) -> Spot | None:
        """Return this item; feedback opens under it."""
        return Spot(self._about, self._lines.addWidget)

    @property
    def more(self) -> ItemMore:
        """What goes with the answer; it is made here when it was not yet."""
        if self._more is None:
            self._more = made = ItemMore(self._look, self._words["text"], self)
            made.hide()
            made.asked.connect(lambda whom, on: self._give(replace(self._answer, whom=whom, on=on)))
            made.noted.connect(lambda note: self._give(replace(self._answer, note=note)))
            self._lines.addWidget(made)
            for one, other in pairwise((self.note_button, *made.places)):
                QWidget.setTabOrder(one, other)
            made.set_answer(self._answer)
        return self._more

    def set_answer(self, answer: Answer) -> None:
        """Show what was answered; a field that is being typed in is left alone."""
        self._answer = answer
        self.segments.set_value(answer.answer or "")
        self._mark.set_answer(answer.answer or "")
        self._show_more()

    def set_counts(self, counts: bool) -> None:
        """Step back in ink when the item does not count for this support; it can still be answered."""
        restyle(self._text, "tone", "ink" if counts else "ink3")
        self._chip.setVisible(not counts)

    def flush(self) -> None:
        """Keep what was typed and is not kept yet."""
        if self._more is not None:
            self._more.flush()

    def forget(self) -> None:
        """Show no answer any more."""
        if self._more is not None:
            self._more.forget()
        self.set_answer(NOTHING)

    def fold(self, narrow: bool) -> None:
        """Put the answers under the words in little room."""
        if narrow:
            self._column.insertWidget(_UNDER, self.segments)
        else:
            self._top.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignTop)

    def _on_chosen(self, value: str) -> None:
        self._give(replace(self._answer, answer=value or None))
        self._mark.set_answer(value)
        self._show_more()
        if value == "ask":
            self.more.ask.begin()

    def _give(self, answer: Answer) -> None:
        self._answer = answer
        self.answered.emit(self.item.id, answer)

    def _show_more(self) -> None:
        answer = self._answer
        if self._more is not None or answer.note or answer.answer == "ask":
            self.more.set_answer(answer)
        self.note_button.setVisible(self._more is None or not self._more.has_note)

    def _fit(self) -> None:
        set_icon(self._look, self.note_button, "pencil", "brand", 14)
        set_icon(self._look, self._link, "book", "brand", 14)
