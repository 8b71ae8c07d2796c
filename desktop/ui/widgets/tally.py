"""Key figures to read: a number, what it counts, and a word on it; they lead nowhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.parts import clear, column, frame, label

_EACH = 190  # pixels at normal text size that one figure asks for
_GAP = 12


class Tallies(QWidget):
    """Figures in as many columns as fit."""

    def __init__(self, look: Look) -> None:
        """Build it empty."""
        super().__init__()
        self._look = look
        self._cards: list[QFrame] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)

    def show_tallies(self, tallies: Sequence[tuple[str, str, str]]) -> None:
        """Show (number, what it counts, more) of each."""
        clear(self._grid)
        self._cards = [_card(*tally) for tally in tallies]
        self._place()

    def resizeEvent(self, event: object) -> None:
        """Take as many columns as there is room for."""
        self._place()

    def _place(self) -> None:
        if not self._cards:
            return
        fit = max(1, (self.width() + _GAP) // (self._look.px(_EACH) + _GAP))
        columns = len(self._cards) if fit >= len(self._cards) else 2 if fit >= 2 else 1
        for card in self._cards:
            self._grid.removeWidget(card)
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for place in range(len(self._cards)):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)


def _card(number: str, counts: str, more: str) -> QFrame:
    card = frame(role="card")
    lines = column(card, (16, 12, 16, 12), 1)
    lines.addWidget(label(number, "outcome", "brand"))
    lines.addWidget(label(counts, "strong"))
    lines.addWidget(label(more, "meta", "ink3"))
    lines.addStretch(1)
    return card
