"""A dot for each value on one line per name, with a mark at the middle one: nothing is averaged away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.ui.charts.plot import GAP, Rows, Table, point_out, rows_in, write
from desktop.ui.look import Look


@dataclass(frozen=True)
class DotRow:
    """One line: its name, every value in order, the middle one (None without values), and a word beside it."""

    name: str
    values: Sequence[int]
    middle: float | None
    word: str = ""


@dataclass(frozen=True)
class Dots:
    """Values by name; `unit` says a number in words (`3 days`), `head` names the columns of the table."""

    title: str
    head: tuple[str, str, str]
    rows: Sequence[DotRow]
    unit: Callable[[float], str] = field(default=lambda n: f"{n:g}")
    said: str = ""

    def height(self, look: Look, width: int) -> int:
        """Return the height of all rows and the axis below."""
        return self._rows(QRect(0, 0, width, 0), look).row * len(self.rows) + self._axis(look)

    def _axis(self, look: Look) -> int:
        return look.metrics("meta").height() + look.px(6)

    def _rows(self, rect: QRect, look: Look) -> Rows:
        return rows_in(rect, look, [row.name for row in self.rows], [row.word for row in self.rows])

    @property
    def _most(self) -> int:
        return max((value for row in self.rows for value in row.values), default=0) or 1

    def _order(self) -> list[tuple[int, int, int]]:
        """Return (row, value, how often) of every value, in the order of the arrows."""
        return [
            (number, value, many)
            for number, row in enumerate(self.rows)
            for value, many in sorted(Counter(row.values).items())
        ]

    def _x(self, room: QRect, value: float) -> float:
        return room.left() + 6 + (room.width() - 12) * value / self._most

    def places(self, rect: QRect, look: Look) -> list[QRectF]:
        """Return the dot of every value; values that are the same share one."""
        rows, size = self._rows(rect, look), look.px(11)
        found = []
        for row, value, _ in self._order():
            room = rows.marks(row)
            found.append(QRectF(self._x(room, value) - size / 2, room.center().y() - size / 2 + 1, size, size))
        return found

    def paint(self, painter: QPainter, rect: QRect, look: Look, present: int = -1) -> None:
        """Paint names, lines, dots, the mark of the middle, and the ends of the axis."""
        rows = self._rows(rect, look)
        for number, row in enumerate(self.rows):
            write(painter, look, rows.label(number), row.name)
            line = rows.line(number)
            right = QRect(line.right() - rows.numbers, line.top(), rows.numbers + 1, line.height())
            write(painter, look, right, row.word, "strong", "ink", Qt.AlignmentFlag.AlignRight)
            self._paint_line(painter, rows.marks(number), look, row)
        for number, place in enumerate(self.places(rect, look)):
            painter.setPen(QPen(look.colour("brand"), 1.2))
            painter.setBrush(look.colour("tint"))
            painter.drawEllipse(place)
            if number == present:
                point_out(painter, look, place)
        self._paint_axis(painter, rows, look)

    def _paint_line(self, painter: QPainter, room: QRect, look: Look, row: DotRow) -> None:
        middle = room.center().y() + 1
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(room.left(), middle, room.right(), middle)
        if row.middle is not None:
            x, tall = self._x(room, row.middle), look.px(11)
            painter.setPen(QPen(look.colour("brand"), 2))
            painter.drawLine(QPointF(x, middle - tall), QPointF(x, middle + tall))

    def _paint_axis(self, painter: QPainter, rows: Rows, look: Look) -> None:
        if not self.rows:
            return
        last = rows.marks(len(self.rows) - 1)
        under = QRect(last.left(), last.bottom() + 1, last.width(), self._axis(look))
        write(painter, look, under.adjusted(0, 0, 0, GAP // 2), self.unit(0), "meta", "ink3")
        write(painter, look, under.adjusted(0, 0, 0, GAP // 2), self.unit(self._most), "meta", "ink3",
              Qt.AlignmentFlag.AlignRight)  # fmt: skip

    def tell(self, number: int) -> str:
        """Return one value in words, and how often it is there."""
        row, value, many = self._order()[number]
        return f"{self.rows[row].name}: {self.unit(value)}" + (f" ({many} ×)" if many > 1 else "")

    def table(self) -> Table:
        """Return per name the middle and every value."""
        told = [(row.name, "–" if row.middle is None else self.unit(row.middle), ", ".join(map(str, row.values)) or "–")
                for row in self.rows]  # fmt: skip
        return self.head, told

    def sentence(self) -> str:
        """Return its sentence, or the middles when it has none."""
        middles = (f"{row.name}: {'–' if row.middle is None else self.unit(row.middle)}" for row in self.rows)
        return self.said or f"{self.title}. " + ", ".join(middles)
