"""One whole in parts: a bar, and under it every part with its number and its share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.ui.charts.plot import Table, counted, point_out, wrapped, write
from desktop.ui.charts.shades import patch
from desktop.ui.charts.untold import Under
from desktop.ui.look import Look

_BAR, _LINE, _BELOW, _MARK = 22, 25, 10, 13  # pixels at normal text size: bar, line of the legend, between, its mark


@dataclass(frozen=True)
class Shares:
    """Counts by name that add up to a whole; `rest` is the number of the part that stands for nothing yet, or -1. The
    others go from light to dark, or from dark to light.
    """

    title: str
    head: tuple[str, str, str]
    values: Sequence[tuple[str, int]]
    said: str = ""
    rest: int = -1
    dark_first: bool = False

    def height(self, look: Look, width: int) -> int:
        """Return the height of the bar and a line per part; names that are too long wrap."""
        lines = self._lines(QRect(0, 0, width, 0), look)
        return lines[-1].bottom() + 1 if lines else look.px(_BAR)

    def _widths(self, look: Look) -> tuple[int, int]:
        """Return how wide the shares and the numbers are, with the room before them."""
        share = max((look.metrics("body").horizontalAdvance(text) for text in self._percents()), default=0) + 6
        numbers = (look.metrics("strong").horizontalAdvance(counted(look, n)) for _, n in self.values)
        return share, max(numbers, default=0) + 10

    def _lines(self, rect: QRect, look: Look) -> list[QRect]:
        """Return the line of every part in the legend."""
        words = rect.width() - sum(self._widths(look)) - look.px(_MARK) - 8
        top, found = rect.top() + look.px(_BAR + _BELOW), []
        for name, _ in self.values:
            tall = max(look.px(_LINE), wrapped(look, name, words) + 6)
            found.append(QRect(rect.left(), top, rect.width(), tall))
            top += tall
        return found

    @property
    def _all(self) -> int:
        return sum(count for _, count in self.values)

    def _shade(self, number: int) -> float | None:
        """Return how dark a part is; the rest has no shade."""
        steps = max(len(self.values) - (self.rest >= 0) - 1, 1)
        dark = min(number / steps, 1.0)
        return None if number == self.rest else 1 - dark if self.dark_first else dark

    def places(self, rect: QRect, look: Look) -> list[QRectF]:
        """Return the line of every part: its piece of the bar may be too thin to point at."""
        return [QRectF(line) for line in self._lines(rect, look)]

    def paint(self, painter: QPainter, rect: QRect, look: Look, present: int = -1) -> None:
        """Paint the bar and the legend."""
        self._paint_bar(painter, rect, look)
        share, numbers = self._widths(look)
        lines, size = self._lines(rect, look), look.px(_MARK)
        for number, ((name, count), percent) in enumerate(zip(self.values, self._percents(), strict=True)):
            line = lines[number]
            mark = QRectF(line.left(), line.center().y() - size / 2 + 1, size, size)
            patch(painter, look, mark, self._shade(number))
            words = line.adjusted(size + 8, 0, -share - numbers, 0)
            write(painter, look, words, name)
            right = Qt.AlignmentFlag.AlignRight
            write(painter, look, line.adjusted(0, 0, -share, 0), counted(look, count), "strong", "ink", right)
            write(painter, look, line, percent, "body", "ink3", right)
            if number == present:
                point_out(painter, look, QRectF(line).adjusted(0, 2, 0, -2))

    def _paint_bar(self, painter: QPainter, rect: QRect, look: Look) -> None:
        left, whole = float(rect.left()), self._all
        for number, (_, count) in enumerate(self.values):
            width = rect.width() * count / whole if whole else 0.0
            if width:
                patch(painter, look, QRectF(left, rect.top(), max(width - 2, 2), look.px(_BAR)), self._shade(number))
            left += width

    def _percents(self) -> list[str]:
        """Return every share; none where a count is not told, for then the whole is not known."""
        if not self._all or any(isinstance(count, Under) for _, count in self.values):
            return ["–"] * len(self.values)
        return [f"{round(100 * count / self._all)}%" for _, count in self.values]

    def tell(self, number: int) -> str:
        """Return one part in words."""
        name, count = self.values[number]
        return f"{name}: {count} ({self._percents()[number]})"

    def table(self) -> Table:
        """Return every part with its number and share."""
        rows = [(name, str(n), percent) for (name, n), percent in zip(self.values, self._percents(), strict=True)]
        return self.head, rows

    def sentence(self) -> str:
        """Return its sentence, or all parts when it has none."""
        return self.said or f"{self.title}. " + ", ".join(self.tell(number) for number in range(len(self.values)))
