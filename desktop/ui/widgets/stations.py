"""Where the lines of a post are: four stations beside each other, arrows between them; each unfolds what is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget

from desktop.ui.look import Look

WAITS, PACKED, RECEIVED, APART = "waits", "packed", "received", "apart"
_LOOKS = {
    WAITS: ("clock", "waiting"), PACKED: ("package", "brand"), RECEIVED: ("shield", "saved"), APART: ("apart", "ink3"),
}  # fmt: skip
_PAD, _BETWEEN = 14, 34  # pixels inside a station, and between stations: room for the arrow
_WRAP = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True)
class Place:
    """A station: its number, what is there, and a word on it."""

    number: int
    shown: str
    title: str
    second: str


class Stations(QWidget):
    """The four; at most one is unfolded.

    Signals:
        unfolded: another one is unfolded. Emits its name, or an empty text for none.
    """

    unfolded = Signal(str)

    def __init__(self, look: Look) -> None:
        """Build them without numbers."""
        super().__init__()
        self._look = look
        self.tiles = {name: Station(look, name) for name in _LOOKS}
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(_BETWEEN)
        for tile in self.tiles.values():
            self._sides.addWidget(tile, 1)
            tile.clicked.connect(lambda _=False, tile=tile: self._on_clicked(tile))

    def show_places(self, places: Sequence[Place]) -> None:
        """Show these, in the order of the names."""
        for tile, place in zip(self.tiles.values(), places, strict=True):
            tile.show_place(place)
        self._even()

    def set_narrow(self, narrow: bool) -> None:
        """Put them below each other, or beside each other."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(down if narrow else across)
        self._sides.setSpacing(22 if narrow else _BETWEEN)
        self._even()

    def resizeEvent(self, event: object) -> None:
        """Words that wrap make them higher."""
        self._even()

    def _even(self) -> None:
        """Make all as high as the highest when they stand beside each other."""
        across = self._sides.direction() == QBoxLayout.Direction.LeftToRight
        width = (self.width() - 3 * _BETWEEN) // 4 if across else self.width()
        heights = [tile.heightForWidth(width) for tile in self.tiles.values()]
        for tile, height in zip(self.tiles.values(), heights, strict=True):
            wanted = max(heights) if across else height
            if tile.minimumHeight() != wanted:
                tile.setFixedHeight(wanted)

    @property
    def chosen(self) -> str:
        """The name of the one that is unfolded, or an empty text."""
        return next((name for name, tile in self.tiles.items() if tile.isChecked()), "")

    def _on_clicked(self, tile: Station) -> None:
        for other in self.tiles.values():
            if other is not tile:
                other.setChecked(False)
        self.unfolded.emit(self.chosen)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint an arrow from what waits to what is packed, and from there to what is received."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("brand_line"), 2, c=Qt.PenCapStyle.RoundCap))
        tiles = [self.tiles[name].geometry() for name in (WAITS, PACKED, RECEIVED)]
        for one, other in pairwise(tiles):
            if one.top() == other.top():
                middle = one.center().y()
                _arrow(painter, QPoint(one.right() + 7, middle), QPoint(other.left() - 7, middle), 5)
            else:
                middle = one.left() + 28
                _arrow(painter, QPoint(middle, one.bottom() + 4), QPoint(middle, other.top() - 4), 5)


def _arrow(painter: QPainter, begin: QPoint, end: QPoint, wing: int) -> None:
    """Draw an arrow to the right or downwards."""
    painter.drawLine(begin, end)
    if begin.y() == end.y():
        wings = (QPoint(-wing, -wing), QPoint(-wing, wing))
    else:
        wings = (QPoint(-wing, -wing), QPoint(wing, -wing))
    for offset in wings:
        painter.drawLine(end, end + offset)


class Station(QAbstractButton):
    """One station, painted; checked while it is unfolded."""

    def __init__(self, look: Look, name: str) -> None:
        """Build it without a number."""
        super().__init__()
        self._look, self.name = look, name
        self.place = Place(0, "", "", "")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.updateGeometry)

    def show_place(self, place: Place) -> None:
        """Show another number and words."""
        self.place = place
        self.setAccessibleName(f"{place.shown} {place.title}")
        self.setAccessibleDescription(place.second)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a width with room for its words, and the height they need in the width there is."""
        return QSize(self._look.px(160), self.heightForWidth(max(self.width(), self._look.px(160))))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest that still shows words."""
        return QSize(self._look.px(120), self._look.px(70))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in `width` pixels."""
        return self._boxes(max(width, 60))["second"].bottom() + _PAD

    def _boxes(self, width: int) -> dict[str, QRect]:
        """Return where number, title and second line go."""
        look, room = self._look, width - 2 * _PAD
        number = look.metrics("outcome").height()
        boxes = {"number": QRect(_PAD, 10, room, number)}
        top = 10 + number + 2
        for part, role, text in (("title", "strong", self.place.title), ("second", "meta", self.place.second)):
            height = look.metrics(role).boundingRect(QRect(0, 0, room, 9999), _WRAP, text).height()
            boxes[part] = QRect(_PAD, top, room, height)
            top += height + 2
        return boxes

    def _tone(self) -> str:
        if not self.place.number:
            return "ink3"
        return "error" if self.name == APART else _LOOKS[self.name][1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, number and words; a small arrow says that it unfolds."""
        look, boxes, chosen = self._look, self._boxes(self.width()), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "tint" if chosen else "hover" if self.underMouse() else "surface"
        painter.setPen(QPen(look.colour("brand_line" if chosen else "control"), 1))
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        size, line = look.px(22), boxes["number"]
        painter.drawPixmap(_PAD, line.center().y() - size // 2 + 1, look.pixmap(_LOOKS[self.name][0], self._tone(), 22))
        sign = look.pixmap("chevron-down" if chosen else "chevron-right", "ink2", 16)
        painter.drawPixmap(self.width() - _PAD - look.px(16), line.center().y() - look.px(8) + 1, sign)
        self._write(painter, "outcome", "ink", line.adjusted(size + 10, 0, 0, 0), self.place.shown)
        self._write(painter, "strong", "ink", boxes["title"], self.place.title)
        self._write(painter, "meta", "ink2" if chosen else "ink3", boxes["second"], self.place.second)

    def _write(self, painter: QPainter, role: str, ink: str, box: QRect, text: str) -> None:
        painter.setFont(self._look.font(role))
        painter.setPen(self._look.colour(ink))
        painter.drawText(box, _WRAP, text)
