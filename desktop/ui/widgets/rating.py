"""One to five: a question with five numbers; an answer can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.parts import column, label
from desktop.ui.widgets.segments import Segments

translate = QCoreApplication.translate
NUMBERS = ("1", "2", "3", "4", "5")


class Rating(QWidget):
    """The question with its numbers.

    Signals:
        chosen: a number was chosen or taken back. Emits nothing.
    """

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        """Build it without an answer."""
        super().__init__()
        self._label, self._hint = label("", "strong"), label("", "meta", "ink3")
        self.numbers = Segments(look, [(number, "") for number in NUMBERS], can_clear=True)
        self._label.setWordWrap(False)
        self._hint.setWordWrap(False)
        lines = column(self, gap=4)
        for part in (self._label, self._hint, self.numbers):
            lines.addWidget(part)
        lines.addStretch(1)
        self.numbers.chosen.connect(lambda _: self.chosen.emit())

    def set_texts(self, asked: str, hint: str) -> None:
        """Set the question and what the ends mean."""
        self._label.setText(asked)
        self._hint.setText(hint)
        words = {number: number for number in NUMBERS}
        spoken = {number: translate("Feedback", "{n} of 5").format(n=number) for number in NUMBERS}
        self.numbers.set_texts(words, asked, spoken=spoken)

    @property
    def value(self) -> int | None:
        """The number, or None."""
        return int(self.numbers.value) if self.numbers.value else None

    def set_value(self, value: object) -> None:
        """Show a number, or none."""
        self.numbers.set_value(str(value) if value else "")
