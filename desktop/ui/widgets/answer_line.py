"""One line of the list of answers; it is filled again and again, never built anew, so that an answer shows at once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel

from desktop.ui.look import Look
from desktop.ui.widgets.parts import button, column, frame, label, restyle, row, rule


@dataclass(frozen=True)
class Line:
    """What a line says: its number, the question, the answer (empty: none yet), what stands under it, its state.

    `state` is `given`, `idle` (kept, does not count now), `here` (in view) or `ahead` (still to come).
    """

    number: int
    title: str
    answer: str
    notes: tuple[str, ...]
    state: str


class AnswerLine(QFrame):
    """A numbered question with its answer and a way to change it.

    Emits:
        change: another answer is wanted. Emits nothing.
    """

    change = Signal()

    def __init__(self, look: Look) -> None:
        """Build an empty line."""
        super().__init__()
        self._look = look
        self._shown: Line | None = None
        self._number = label("", "meta", "ink3", wrap=False)
        self._title, self._answer = label("", "meta", "ink3"), label("", "strong")
        self._notes = [label("", "meta", "ink3") for _ in range(3)]
        self._change = button("", "link")
        self._change.clicked.connect(self.change)
        self._card = frame(role="bare")
        self._rule = rule()
        self._lay_out()
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _lay_out(self) -> None:
        outer = column(self)
        words = column(gap=1)
        for part in (self._title, self._answer, *self._notes):
            words.addWidget(part)
        line = row(self._card, (9, 8, 4, 8), 8)
        line.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self._change, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addWidget(self._card)
        outer.addWidget(self._rule)

    def show_line(self, line: Line) -> None:
        """Show other words; nothing happens when they are the same."""
        if line == self._shown:
            return
        self._shown = line
        here, ahead = line.state == "here", line.state == "ahead"
        self._number.setText(str(line.number))
        self._title.setText(line.title)
        set_words_of(self._answer, line.answer)
        for part, words in zip(self._notes, (*line.notes, "", "", ""), strict=False):
            set_words_of(part, words)
        restyle(self._number, "tone", "brand" if here else "ink3")
        restyle(self._answer, "tone", "ink3" if line.state == "idle" else "ink")
        restyle(self._title, "role", "strong" if here and not line.answer else "meta")
        restyle(self._title, "tone", "ink" if here and not line.answer else "ink3")
        restyle(self._card, "panel", "here" if here else "bare")
        self._change.setVisible(not here and not ahead)
        self._rule.setVisible(not here)
        self._name_change(line.title)

    def _name_change(self, title: str) -> None:
        self._change.setText(QCoreApplication.translate("AnswersPanel", "Change"))
        name = QCoreApplication.translate("AnswersPanel", "Change: {question}")
        self._change.setAccessibleName(name.format(question=title))

    def _on_look_changed(self) -> None:
        self._number.setFixedWidth(self._look.px(16))


def set_words_of(part: QLabel, words: str) -> None:
    """Show a label with these words, or hide it when there are none."""
    part.setText(words)
    if part.isHidden() == bool(words):
        part.setVisible(bool(words))
