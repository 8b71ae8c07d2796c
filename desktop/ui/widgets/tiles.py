"""Key figures to read: a number, what it counts beside it, and a word on it below; as many beside each other as fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.parts import clear, column, frame, label, row

Tile = tuple[str, str, str]
"""The number, what it counts, and a word on it."""
_EACH, _GAP = 188, 12  # pixels at normal text size that one figure asks for, and between them


class Tiles(QWidget):
    """The figures."""

    def __init__(self, look: Look) -> None:
        """Build it empty."""
        super().__init__()
        self._look = look
        self._tiles: Sequence[Tile] = ()
        self._cards: list[QFrame] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        look.changed.connect(self._show_again)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these figures."""
        clear(self._grid)
        self._tiles = tiles
        self._cards = [_card(self._look, *tile) for tile in tiles]
        self._place()

    def _show_again(self) -> None:
        self.show_tiles(self._tiles)

    def resizeEvent(self, event: object) -> None:
        """Take as many columns as there is room for."""
        self._place()

    def _place(self) -> None:
        if not self._cards:
            return
        fit = max(1, (self.width() + _GAP) // (self._look.px(_EACH) + _GAP))
        rows = -(-len(self._cards) // fit)
        columns = -(-len(self._cards) // rows)
        for card in self._cards:
            self._grid.removeWidget(card)
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for place in range(len(self._cards)):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)


def _card(look: Look, number: str, counts: str, more: str) -> QFrame:
    card = frame(role="card")
    lines = column(card, (14, 8, 10, 10), 0)
    head = row(gap=look.px(8))
    head.addWidget(label(number, "outcome", wrap=False), 0, Qt.AlignmentFlag.AlignBottom)
    head.addWidget(label(counts, "strong", "ink2"), 1, Qt.AlignmentFlag.AlignVCenter)
    lines.addLayout(head)
    lines.addWidget(label(more, "meta", "ink3"))
    lines.addStretch(1)
    return card
