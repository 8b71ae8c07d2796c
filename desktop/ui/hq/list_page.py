"""A page of headquarters' window that is a list and what its present row leads to."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.hq.widgets.line_list import LineList
from desktop.ui.hq.widgets.two_sides import TwoSides
from desktop.ui.pages.page import Page
from desktop.ui.widgets.parts import column


class ListPage(Page):
    """The base of such pages; the heir calls `put_sides` once, and then has `sides`."""

    sides: TwoSides

    def put_sides(self, rows: LineList, detail: QWidget) -> QBoxLayout:
        """Put list and detail beside each other; return the lines of the left panel, for what the heir adds there."""
        self.sides = TwoSides(self.look, rows, detail)
        column(self).addWidget(self.sides)
        lines = self.sides.left.layout()
        assert isinstance(lines, QBoxLayout)
        return lines

    def regions(self) -> list[QWidget]:
        """Return the list, and what it leads to."""
        return [self.sides.left, self.sides]

    def settle(self) -> None:
        """Put the focus in the list."""
        self.sides.settle()

    def fold(self, width: float) -> None:
        """Put list and detail beside each other, or make them two pages."""
        self.sides.fold(width)

    def retranslate(self) -> None:
        """Set the words of the way back; the heir sets its own."""
        self.sides.retranslate()
