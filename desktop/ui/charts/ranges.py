"""The middle value and the middle half of many, one bar per name: how long things take, without an average."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.ui.charts.plot import GAP, Rows, Table, point_out, rows_in, write
from desktop.ui.charts.shades import patch
from desktop.ui.look import Look

_EVERY = (1, 2, 5, 7, 14, 28, 56, 112, 365)  # days between the marks of the axis


@dataclass(frozen=True)
class RangeRow:
    """One bar: its name, a quarter of the values lies below `low`, half below `middle`, three quarters below `high`;
    None without values. `word` stands beside it.
    """

    name: str
    low: float | None
    middle: float | None
    high: float | None
    word: str = ""


@dataclass(frozen=True)
class Ranges:
    """Bars on one axis from 0; `unit` says a number in words, `head` names name, low, middle and high in the table."""

    title: str
    head: tuple[str, str, str, str]
    rows: Sequence[RangeRow]
    unit: Callable[[float], str] = field(default=lambda n: f"{n:g}")
    said: str = ""

    def height(self, look: Look, width: int) -> int:
        """Return the height of all bars and the axis below."""
        return self._rows(QRect(0, 0, width, 0), look).row * len(self.rows) + self._axis(look)

    def _axis(self, look: Look) -> int:
        return look.metrics("meta").height() + look.px(10)

    def _rows(self, rect: QRect, look: Look) -> Rows:
        return rows_in(rect, look, [row.name for row in self.rows], [row.word for row in self.rows])

    @property
    def _every(self) -> int:
        most = max((row.high or 0 for row in self.rows), default=0) or 1
        return next((every for every in _EVERY if every * 4 >= most), _EVERY[-1])

    @property
    def _most(self) -> float:
        most = max((row.high or 0 for row in self.rows), default=0) or 1
        return self._every * (int(most / self._every) + 1)

    def _x(self, room: QRect, value: float) -> float:
        return room.left() + 4 + (room.width() - 12) * value / self._most

    def places(self, rect: QRect, look: Look) -> list[QRectF]:
        """Return the bar of every name; where there are no values the room for it."""
        rows, found = self._rows(rect, look), []
        for number, row in enumerate(self.rows):
            room, tall = rows.marks(number), look.px(18)
            left, right = self._x(room, row.low or 0), self._x(room, row.high or 0)
            found.append(QRectF(left, room.center().y() - tall / 2 + 1, max(right - left, 3), tall))
        return found

    def paint(self, painter: QPainter, rect: QRect, look: Look, present: int = -1) -> None:
        """Paint names, bars, middles and the axis."""
        rows = self._rows(rect, look)
        for number, (row, place) in enumerate(zip(self.rows, self.places(rect, look), strict=True)):
            write(painter, look, rows.label(number), row.name)
            line = rows.line(number)
            right = QRect(line.right() - rows.numbers, line.top(), rows.numbers + 1, line.height())
            write(painter, look, right, row.word, "strong", "ink", Qt.AlignmentFlag.AlignRight)
            if row.middle is None:
                continue
            patch(painter, look, place, 0.35)
            x = self._x(rows.marks(number), row.middle)
            painter.setPen(QPen(look.colour("ink"), 3))
            painter.drawLine(QPointF(x, place.top() - 2), QPointF(x, place.bottom() + 2))
            if number == present:
                point_out(painter, look, place)
        self._paint_axis(painter, rows, look)

    def _paint_axis(self, painter: QPainter, rows: Rows, look: Look) -> None:
        room = rows.marks(len(self.rows) - 1)
        top = room.bottom() + 2
        painter.setPen(QPen(look.colour("control"), 1))
        painter.drawLine(room.left(), top, room.right(), top)
        for number in range(int(self._most // self._every) + 1):
            x = round(self._x(room, number * self._every))
            painter.setPen(QPen(look.colour("control"), 1))
            painter.drawLine(x, top, x, top + 4)
            box = QRect(x - 30, top + 4, 60, self._axis(look) - GAP)
            write(painter, look, box, str(number * self._every), "meta", "ink3", Qt.AlignmentFlag.AlignHCenter)

    def tell(self, number: int) -> str:
        """Return one bar in words."""
        row = self.rows[number]
        if row.middle is None or row.low is None or row.high is None:
            return f"{row.name}: –"
        return f"{row.name}: {self.unit(row.middle)} ({self.unit(row.low)} – {self.unit(row.high)})"

    def table(self) -> Table:
        """Return low, middle and high by name, as plain numbers."""
        told = [(row.name, *("–" if n is None else f"{round(n, 1):g}" for n in (row.low, row.middle, row.high)))
                for row in self.rows]  # fmt: skip
        return self.head, told

    def sentence(self) -> str:
        """Return its sentence, or all bars when it has none."""
        return self.said or f"{self.title}. " + ", ".join(self.tell(number) for number in range(len(self.rows)))
