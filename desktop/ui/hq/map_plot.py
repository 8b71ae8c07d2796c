"""The map of posts: land without borders, a circle per post, larger with more cases, a diamond where it is silent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from desktop.ui.charts.plot import Table, point_out, write
from desktop.ui.hq.land import TALL, land, project
from desktop.ui.look import Look

_SMALLEST, _LARGEST = 9, 22  # pixels at normal text size: a post with one case, and the one with most
_TALLEST = 340  # pixels at normal text size
_NAMED = 3
"""How many of the posts with most cases have their name beside them."""


@lru_cache(maxsize=1)
def _outline() -> QPainterPath:
    """Return all land in half-widths of the world, made once."""
    path = QPainterPath()
    for ring in land():
        points = [QPointF(*point) for point in ring]
        path.addPolygon(QPolygonF([*points, points[0]]))
    return path


@dataclass(frozen=True)
class Dot:
    """A post on the map: its name, where it is in degrees, its cases, whether it is silent, and all that in words."""

    name: str
    lon: float
    lat: float
    cases: int
    silent: bool
    told: str


@dataclass(frozen=True)
class PostMap:
    """The map. Dots from north-west to south-east, as the arrows go; `words`: what one case, many cases and a diamond
    are called in the legend. `head` and `rows` are the same as a table, posts that lie nowhere included.
    """

    title: str
    dots: Sequence[Dot]
    words: tuple[str, str, str]
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    said: str = ""

    def height(self, look: Look, width: int) -> int:
        """Return the height of the world at a width."""
        return min(round(width / 2 * TALL), look.px(_TALLEST))

    def _half(self, rect: QRect) -> float:
        """Return how many pixels half the world is wide, so that all of it fits."""
        return min(rect.width() / 2, rect.height() / TALL)

    def _point(self, rect: QRect, lon: float, lat: float) -> QPointF:
        half, (x, y) = self._half(rect), project(lon, lat)
        return QPointF(rect.center().x() + x * half, rect.top() + y * half)

    def _size(self, look: Look, cases: int) -> float:
        most = max((dot.cases for dot in self.dots), default=0) or 1
        return look.px(_SMALLEST) + (look.px(_LARGEST) - look.px(_SMALLEST)) * sqrt(min(cases / most, 1.0))

    def places(self, rect: QRect, look: Look) -> list[QRectF]:
        """Return the circle or diamond of every post."""
        found = []
        for dot in self.dots:
            size = look.px(14) if dot.silent else self._size(look, dot.cases)
            at = self._point(rect, dot.lon, dot.lat)
            found.append(QRectF(at.x() - size / 2, at.y() - size / 2, size, size))
        return found

    def paint(self, painter: QPainter, rect: QRect, look: Look, present: int = -1) -> None:
        """Paint land, posts (silent ones last), the names of the largest, and the legend."""
        self._paint_land(painter, rect, look)
        places = self.places(rect, look)
        order = sorted(range(len(self.dots)), key=lambda n: (self.dots[n].silent, -self.dots[n].cases))
        for number in order:
            paint_dot(painter, look, places[number], self.dots[number].silent)
        self._paint_names(painter, rect, look, places)
        self._paint_legend(painter, rect, look)
        if present >= 0:
            point_out(painter, look, places[present])

    def _paint_land(self, painter: QPainter, rect: QRect, look: Look) -> None:
        half = self._half(rect)
        pen = QPen(look.colour("line"), 0.7)
        pen.setCosmetic(True)
        painter.save()
        painter.translate(rect.center().x(), rect.top())
        painter.scale(half, half)
        painter.setPen(pen)
        painter.setBrush(look.colour("sunken"))
        painter.drawPath(_outline())
        painter.restore()

    def _paint_names(self, painter: QPainter, rect: QRect, look: Look, places: Sequence[QRectF]) -> None:
        taken = [place.adjusted(-2, -2, 2, 2) for place in places]
        metrics = look.metrics("metastrong")
        largest = sorted(range(len(self.dots)), key=lambda n: -self.dots[n].cases)[: _NAMED * 3]
        named = 0
        for number in largest:
            dot, place = self.dots[number], places[number]
            text = f"{dot.name} {dot.cases}"
            wide, tall = metrics.horizontalAdvance(text) + 2, metrics.height()
            top = place.center().y() - tall / 2
            sides = (QRectF(place.right() + 4, top, wide, tall), QRectF(place.left() - 4 - wide, top, wide, tall))
            free = next((box for box in sides if QRectF(rect).contains(box)
                         and not any(box.intersects(other) for other in taken)), None)  # fmt: skip
            if dot.cases and free is not None and named < _NAMED:
                write(painter, look, free.toAlignedRect().adjusted(0, 0, 3, 0), text, "metastrong", "ink")
                taken.append(free)
                named += 1

    def _paint_legend(self, painter: QPainter, rect: QRect, look: Look) -> None:
        most = max((dot.cases for dot in self.dots), default=0)
        tall = look.metrics("meta").height() + look.px(6)
        one, many, silent = self.words
        lines = [(self._size(look, 1), one, False)]
        lines += [(self._size(look, most), many, False)] if most > 1 else []
        lines += [(look.px(14), silent, True)] if any(dot.silent for dot in self.dots) else []
        top = rect.top() + round(self._half(rect) * TALL) - tall * len(lines)
        for number, (size, words, is_silent) in enumerate(lines):
            middle = top + number * tall + tall / 2
            left = rect.left() + look.px(_LARGEST) / 2
            paint_dot(painter, look, QRectF(left - size / 2, middle - size / 2, size, size), is_silent)
            wide = look.metrics("meta").horizontalAdvance(words) + 4
            box = QRect(round(left + look.px(_LARGEST) / 2 + 6), round(middle - tall / 2), wide, tall)
            painter.fillRect(box, look.colour("surface"))  # land may lie there
            write(painter, look, box, words, "meta", "ink2")

    def tell(self, number: int) -> str:
        """Return one post in words."""
        return self.dots[number].told

    def table(self) -> Table:
        """Return every post as a row."""
        return self.head, self.rows

    def sentence(self) -> str:
        """Return its sentence."""
        return self.said or self.title


def paint_dot(painter: QPainter, look: Look, place: QRectF, silent: bool) -> None:
    """Paint one post: a full circle, or an open diamond when it is silent."""
    if not silent:
        painter.setPen(QPen(look.colour("surface"), 1))
        painter.setBrush(look.colour("brand"))
        painter.drawEllipse(place)
        return
    middle = place.center()
    corners = [QPointF(middle.x(), place.top()), QPointF(place.right(), middle.y()),
               QPointF(middle.x(), place.bottom()), QPointF(place.left(), middle.y())]  # fmt: skip
    painter.setPen(QPen(look.colour("waiting"), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap,
                        Qt.PenJoinStyle.MiterJoin))  # fmt: skip
    painter.setBrush(look.colour("surface"))
    painter.drawPolygon(QPolygonF(corners))
