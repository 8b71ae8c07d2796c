"""A strip of cells per name, a number in each: one hue, darker is more. What is nought stays light and says 0."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.ui.charts.plot import Rows, Table, box, point_out, rows_in, write
from desktop.ui.charts.shades import ink_on, patch, step
from desktop.ui.look import Look

_WIDEST = 72  # pixels at normal text size of one cell


@dataclass(frozen=True)
class Strip:
    """The cells of one name: what each is about, and how many."""

    name: str
    cells: Sequence[tuple[str, int]]


@dataclass(frozen=True)
class Heat:
    """Strips below each other, numbered at the top; `head` names the columns of the table."""

    title: str
    head: tuple[str, str, str]
    strips: Sequence[Strip]
    said: str = ""

    def height(self, look: Look, width: int) -> int:
        """Return the height of the numbers and all strips."""
        return self._top(look) + self._rows(QRect(0, 0, width, 0), look).row * len(self.strips)

    def _top(self, look: Look) -> int:
        return look.metrics("meta").height() + look.px(2)

    def _rows(self, rect: QRect, look: Look) -> Rows:
        return rows_in(rect.adjusted(0, self._top(look), 0, 0), look, [strip.name for strip in self.strips], [])

    def _order(self) -> list[tuple[int, int]]:
        return [(row, place) for row, strip in enumerate(self.strips) for place in range(len(strip.cells))]

    def _wide(self, rows: Rows, look: Look) -> float:
        many = max((len(strip.cells) for strip in self.strips), default=0) or 1
        return min(rows.marks(0).width() / many, look.px(_WIDEST))

    def places(self, rect: QRect, look: Look) -> list[QRectF]:
        """Return every cell, strip by strip."""
        rows = self._rows(rect, look)
        wide, found = self._wide(rows, look), []
        for row, place in self._order():
            room = rows.marks(row)
            found.append(QRectF(room.left() + place * wide, room.top() + 2, max(wide - 3, 4), room.height() - 3))
        return found

    def paint(self, painter: QPainter, rect: QRect, look: Look, present: int = -1) -> None:
        """Paint names, numbers of the columns, and cells."""
        rows, middle = self._rows(rect, look), Qt.AlignmentFlag.AlignHCenter
        wide = self._wide(rows, look)
        for number in range(max((len(strip.cells) for strip in self.strips), default=0)):
            head = QRect(round(rows.marks(0).left() + number * wide), rect.top(), round(wide - 3), self._top(look))
            write(painter, look, head, f".{number + 1}", "meta", "ink3", middle)
        for number, strip in enumerate(self.strips):
            write(painter, look, rows.label(number), strip.name)
        most = max((count for strip in self.strips for _, count in strip.cells), default=0)
        for number, ((row, place), cell) in enumerate(zip(self._order(), self.places(rect, look), strict=True)):
            count = self.strips[row].cells[place][1]
            dark = step(count, most)
            if count:
                patch(painter, look, cell, dark)
            else:
                box(painter, look, cell, "canvas", "line")
            ink = ink_on(dark) if count else "ink3"
            if look.metrics("metastrong").horizontalAdvance(str(count)) < cell.width():
                write(painter, look, cell.toRect(), str(count), "metastrong", ink, middle)
            if number == present:
                point_out(painter, look, cell)

    def tell(self, number: int) -> str:
        """Return one cell in words."""
        row, place = self._order()[number]
        about, count = self.strips[row].cells[place]
        return f"{self.strips[row].name}, {about}: {count}"

    def table(self) -> Table:
        """Return every cell as a row."""
        rows = [(strip.name, about, str(count)) for strip in self.strips for about, count in strip.cells]
        return self.head, rows

    def sentence(self) -> str:
        """Return its sentence, or all cells when it has none."""
        return self.said or f"{self.title}. " + ", ".join(self.tell(n) for n in range(len(self._order())))
