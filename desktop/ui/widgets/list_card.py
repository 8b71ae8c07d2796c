"""A card with a title, one button beside it, and a list of rows or what stands where nothing is yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame

from desktop.ui.look import Look
from desktop.ui.widgets.parts import button, column, frame, label, row, set_icon
from desktop.ui.widgets.row_list import Row, RowList


class TitledCard(QFrame):
    """A card with a title and one button beside it."""

    def __init__(self, look: Look, icon: str) -> None:
        """Build the card, empty; `icon` stands in the button."""
        super().__init__()
        self._look, self._icon = look, icon
        self.setProperty("panel", "card")
        self.title, self.add = label("", "card"), button("", "small")
        self.lines = column(self, (1, 1, 1, 1))
        head = row(margins=(16, 12, 16, 10), gap=8)
        head.addWidget(self.title, 1)
        head.addWidget(self.add)
        self.lines.addLayout(head)
        look.changed.connect(self._set_icon)
        self._set_icon()

    def _set_icon(self) -> None:
        set_icon(self._look, self.add, self._icon, "ink", 16)


class ListCard(TitledCard):
    """A titled card whose `rows` show below, or `empty` where there are none."""

    def __init__(self, look: Look, icon: str = "plus") -> None:
        """Build the card without rows."""
        super().__init__(look, icon)
        self.empty = label("", "body", "ink2")
        self.rows = RowList(look)
        self._hint = frame()
        column(self._hint, (16, 0, 16, 14)).addWidget(self.empty)
        self.lines.addWidget(self._hint)
        self.lines.addWidget(self.rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, or what stands where there are none."""
        self.rows.set_rows(rows)
        self.rows.setVisible(bool(rows))
        self._hint.setVisible(not rows)
