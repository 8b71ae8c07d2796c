"""Outcomes now against outcomes under tried rules: a row for what is, a column for what it becomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.ui.charts.plot import Table, box, point_out, write
from desktop.ui.charts.shades import ink_on, patch, step
from desktop.ui.look import Look

_ROW, _HEAD, _WIDEST = 34, 50, 120  # pixels at normal text size
_WORDS = 0.3  # of the width, for the names of the rows
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True)
class Matrix:
    """`names` are the outcomes, `counts` how many requests go from one (row) to another (column), by place in names.

    `corner` names the two sides, `head` the columns of the table, `said` is its sentence.
    """

    title: str
    names: Sequence[str]
    counts: dict[tuple[int, int], int]
    corner: str
    head: tuple[str, str, str]
    said: str

    def _cells(self) -> list[tuple[int, int]]:
        """Return the cells that hold something, row by row."""
        return sorted(place for place, count in self.counts.items() if count)

    def _head(self, look: Look) -> int:
        return max(look.px(_HEAD), look.metrics("meta").height() * 3 + 4)

    def _row(self, look: Look, width: int) -> int:
        room = QRect(0, 0, max(round(width * _WORDS) - 8, 20), 9999)
        metrics, wrap = look.metrics("body"), int(Qt.TextFlag.TextWordWrap)
        return max(look.px(_ROW), *(metrics.boundingRect(room, wrap, name).height() + 10 for name in self.names))

    def height(self, look: Look, width: int) -> int:
        """Return the height of the heads and all rows."""
        return self._head(look) + self._row(look, width) * len(self.names)

    def _cell(self, rect: QRect, look: Look, place: tuple[int, int]) -> QRectF:
        words = round(rect.width() * _WORDS)
        wide = min((rect.width() - words) / max(len(self.names), 1), look.px(_WIDEST))
        tall = self._row(look, rect.width())
        top = rect.top() + self._head(look) + place[0] * tall
        return QRectF(rect.left() + words + place[1] * wide, top + 2, wide - 4, tall - 4)

    def places(self, rect: QRect, look: Look) -> list[QRectF]:
        """Return the cells that hold something."""
        return [self._cell(rect, look, place) for place in self._cells()]

    def paint(self, painter: QPainter, rect: QRect, look: Look, present: int = -1) -> None:
        """Paint heads, names, and every cell; what stays the same is only outlined."""
        most = max((count for (old, new), count in self.counts.items() if old != new), default=0)
        self._paint_names(painter, rect, look)
        for old in range(len(self.names)):
            for new in range(len(self.names)):
                self._paint_cell(painter, self._cell(rect, look, (old, new)), look, (old, new), most)
        if present >= 0:
            point_out(painter, look, self.places(rect, look)[present])

    def _paint_names(self, painter: QPainter, rect: QRect, look: Look) -> None:
        head = self._head(look)
        corner = QRect(rect.left(), rect.top(), round(rect.width() * _WORDS) - 8, head)
        write(painter, look, corner, self.corner, "meta", "ink3")
        for number, name in enumerate(self.names):
            cell = self._cell(rect, look, (number, number)).toRect()
            above = QRect(cell.left() - 1, rect.top(), cell.width() + 2, head - 2)
            write(painter, look, above, name, "meta", "ink2", _MIDDLE)
            beside = QRect(rect.left(), cell.top(), round(rect.width() * _WORDS) - 8, cell.height())
            write(painter, look, beside, name)

    def _paint_cell(self, painter: QPainter, cell: QRectF, look: Look, place: tuple[int, int], most: int) -> None:
        count = self.counts.get(place, 0)
        if place[0] == place[1]:
            box(painter, look, cell, "surface", "control")
            ink = "ink2"
        elif count:
            dark = step(count, most)
            patch(painter, look, cell, dark)
            ink = ink_on(dark)
        else:
            box(painter, look, cell, "canvas", "line")
            return
        write(painter, look, cell.toRect(), str(count), "metastrong", ink, _MIDDLE)

    def tell(self, number: int) -> str:
        """Return one cell in words."""
        old, new = self._cells()[number]
        return f"{self.names[old]} → {self.names[new]}: {self.counts[old, new]}"

    def table(self) -> Table:
        """Return every cell that holds something."""
        rows = [(self.names[old], self.names[new], str(self.counts[old, new])) for old, new in self._cells()]
        return self.head, rows

    def sentence(self) -> str:
        """Return what it shows."""
        return self.said
