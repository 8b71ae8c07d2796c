"""Horizontal bars: one count per row, its number beside it; and stacked ones, a number in every part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.ui.charts.plot import GAP, PAD, Rows, Table, box, counted, point_out, rows_in, write
from desktop.ui.look import Look

STEPS = (("brand", "brand", "on_brand"), ("tint", "brand_line", "ink"), ("surface", "control", "ink"))
"""Fill, border and ink of the parts of a stack: one hue, the darkest first."""


@dataclass(frozen=True)
class Bars:
    """Counts by name. `head` names the two columns of the table; `said` is its sentence."""

    title: str
    head: tuple[str, str]
    values: Sequence[tuple[str, int]]
    said: str = ""

    def height(self, look: Look, width: int) -> int:
        """Return the height of all rows."""
        return self._rows(QRect(0, 0, width, 0), look).row * len(self.values)

    def _rows(self, rect: QRect, look: Look) -> Rows:
        return rows_in(
            rect, look, [name for name, _ in self.values], [counted(look, count) for _, count in self.values]
        )

    def places(self, rect: QRect, look: Look) -> list[QRectF]:
        """Return the bar of each row; of a count of 0 the room where it would begin."""
        rows, most = self._rows(rect, look), max((count for _, count in self.values), default=0)
        found = []
        for number, (_, count) in enumerate(self.values):
            room = rows.marks(number)
            width = max(room.width() * count / most if most else 0, 3)
            tall = look.px(16)
            found.append(QRectF(room.left(), room.center().y() - tall / 2 + 1, width, tall))
        return found

    def paint(self, painter: QPainter, rect: QRect, look: Look, present: int = -1) -> None:
        """Paint words, bars and numbers."""
        rows = self._rows(rect, look)
        for number, ((name, count), bar) in enumerate(zip(self.values, self.places(rect, look), strict=True)):
            write(painter, look, rows.label(number), name)
            box(painter, look, bar, *(("brand", "brand") if count else ("sunken", "control")))
            if number == present:
                point_out(painter, look, bar)
            after = QRect(round(bar.right()) + GAP + 2, rows.line(number).top(), 200, rows.row)
            write(painter, look, after, counted(look, count), "strong", "ink" if count else "ink3")

    def tell(self, number: int) -> str:
        """Return one count in words."""
        name, count = self.values[number]
        return f"{name}: {count}"

    def table(self) -> Table:
        """Return names and counts."""
        return self.head, [(name, str(count)) for name, count in self.values]

    def sentence(self) -> str:
        """Return its sentence, or all counts when it has none."""
        return self.said or f"{self.title}. " + ", ".join(self.tell(number) for number in range(len(self.values)))


@dataclass(frozen=True)
class Stacks:
    """Counts by name in up to three parts; `parts` are their words, the darkest first."""

    title: str
    head: str
    parts: Sequence[str]
    values: Sequence[tuple[str, Sequence[int]]]
    said: str = ""

    def height(self, look: Look, width: int) -> int:
        """Return the height of the legend and all rows."""
        return self._legend(look) + self._rows(QRect(0, 0, width, 0), look).row * len(self.values)

    def _legend(self, look: Look) -> int:
        return look.metrics("meta").height() + look.px(12)

    def _rows(self, rect: QRect, look: Look) -> Rows:
        below = rect.adjusted(0, self._legend(look), 0, 0)
        return rows_in(below, look, [name for name, _ in self.values], [str(sum(each)) for _, each in self.values])

    def _order(self) -> list[tuple[int, int]]:
        """Return (row, part) of every count that is not 0, in the order of the arrows."""
        return [(row, part) for row, (_, counts) in enumerate(self.values) for part, n in enumerate(counts) if n]

    def places(self, rect: QRect, look: Look) -> list[QRectF]:
        """Return every part that is not 0, row by row."""
        rows, most = self._rows(rect, look), max((sum(counts) for _, counts in self.values), default=0)
        found = []
        for row, part in self._order():
            room, counts = rows.marks(row), self.values[row][1]
            unit, tall = room.width() / most, look.px(20)
            left = room.left() + sum(counts[:part]) * unit
            found.append(QRectF(left, room.center().y() - tall / 2 + 1, counts[part] * unit, tall))
        return found

    def paint(self, painter: QPainter, rect: QRect, look: Look, present: int = -1) -> None:
        """Paint the legend, words, parts with their numbers, and the sums."""
        self._paint_legend(painter, rect, look)
        rows = self._rows(rect, look)
        for number, (name, counts) in enumerate(self.values):
            write(painter, look, rows.label(number), name)
            line = rows.line(number)
            right = QRect(line.right() - rows.numbers, line.top(), rows.numbers + 1, line.height())
            write(painter, look, right, str(sum(counts)), "strong", "ink", Qt.AlignmentFlag.AlignRight)
        for number, ((row, part), place) in enumerate(zip(self._order(), self.places(rect, look), strict=True)):
            fill, edge, ink = STEPS[part]
            box(painter, look, place, fill, edge)
            count = str(self.values[row][1][part])
            if look.metrics("metastrong").horizontalAdvance(count) + 2 * PAD <= place.width():
                write(painter, look, place.toRect(), count, "metastrong", ink, Qt.AlignmentFlag.AlignHCenter)
            if number == present:
                point_out(painter, look, place)

    def _paint_legend(self, painter: QPainter, rect: QRect, look: Look) -> None:
        left, tall, size = rect.left(), look.metrics("meta").height() + 4, look.px(12)
        for words, (fill, edge, _) in zip(self.parts, STEPS, strict=False):
            box(painter, look, QRectF(left, rect.top() + (tall - size) / 2, size, size), fill, edge)
            wide = look.metrics("meta").horizontalAdvance(words) + 2
            write(painter, look, QRect(left + size + GAP, rect.top(), wide, tall), words, "meta", "ink2")
            left += size + wide + 3 * GAP

    def tell(self, number: int) -> str:
        """Return one part in words."""
        row, part = self._order()[number]
        return f"{self.values[row][0]}, {self.parts[part]}: {self.values[row][1][part]}"

    def table(self) -> Table:
        """Return names and the count of each part."""
        return (self.head, *self.parts), [(name, *map(str, counts)) for name, counts in self.values]

    def sentence(self) -> str:
        """Return its sentence, or all counts when it has none."""
        return self.said or f"{self.title}. " + ", ".join(self.tell(number) for number in range(len(self._order())))
