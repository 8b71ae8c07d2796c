"""Key figures beside each other: a number, what it counts, and a word on it; each leads somewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.parts import row

_PAD, _GAP = 16, 14  # pixels: inside a tile, and between its number and its words
_BETWEEN = 12  # pixels between tiles


@dataclass(frozen=True)
class Figure:
    """One figure: the section it leads to, the number, what it counts, and a word on it."""

    target: str
    number: str
    title: str
    second: str


class Figures(QWidget):
    """A row of figures; it takes no room where they do not fit beside each other.

    Signals:
        wanted: a figure was chosen. Emits its target.
    """

    wanted = Signal(str)

    def __init__(self, look: Look, many: int) -> None:
        """Build room for `many` figures; there are none yet."""
        super().__init__()
        self._tiles = [_Tile(look, self.wanted.emit) for _ in range(many)]
        line = row(self, gap=_BETWEEN)
        for tile in self._tiles:
            line.addWidget(tile, 1)
        self._filled = False
        self.hide()

    def set_figures(self, figures: Sequence[Figure], room: int) -> None:
        """Show these in `room` pixels; without any the row is hidden."""
        self._filled = bool(figures)
        for tile, figure in zip(self._tiles, figures, strict=False):
            tile.show_figure(figure)
        self.fit(room)

    def fit(self, room: int) -> None:
        """Show the row only when it fits in `room` pixels."""
        each = max(tile.sizeHint().width() for tile in self._tiles)
        self.setVisible(self._filled and len(self._tiles) * (each + _BETWEEN) - _BETWEEN <= room)


class _Tile(QAbstractButton):
    """One figure, painted."""

    def __init__(self, look: Look, wanted: Callable[[str], object]) -> None:
        super().__init__()
        self._look, self.figure = look, Figure("", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: wanted(self.figure.target))
        look.changed.connect(self.updateGeometry)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure in this place."""
        if figure != self.figure:
            self.figure = figure
            self.setAccessibleName(f"{figure.number} {figure.title}")
            self.setAccessibleDescription(figure.second)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of number and words on one line each."""
        strong, meta = self._look.metrics("strong"), self._look.metrics("meta")
        words = max(strong.horizontalAdvance(self.figure.title), meta.horizontalAdvance(self.figure.second))
        width = _PAD + self._number_width() + _GAP + words + self._look.px(30) + 8
        return QSize(width, max(strong.height() + meta.height() + 2, self._look.metrics("outcome").height()) + 26)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a figure is never cut off."""
        return self.sizeHint()

    def _number_width(self) -> int:
        return self._look.metrics("outcome").horizontalAdvance(self.figure.number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tile."""
        look, box = self._look, self.rect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("hover" if self.underMouse() or self.isDown() else "surface"))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._write(
            painter, "outcome", "ink", box.adjusted(_PAD, 0, 0, 0), self.figure.number, Qt.AlignmentFlag.AlignVCenter
        )
        left = _PAD + self._number_width() + _GAP
        strong, meta = look.metrics("strong"), look.metrics("meta")
        top = (box.height() - strong.height() - meta.height() - 2) // 2
        upper = Qt.AlignmentFlag.AlignTop
        self._write(painter, "strong", "ink", box.adjusted(left, top, 0, 0), self.figure.title, upper)
        below = box.adjusted(left, top + strong.height() + 2, 0, 0)
        self._write(painter, "meta", "ink3", below, self.figure.second, upper)
        size = look.px(18)
        sign = look.pixmap("chevron-right", "ink2", 18)
        painter.drawPixmap(box.right() - size - 12, box.center().y() - size // 2, sign)

    def _write(self, painter: QPainter, role: str, ink: str, box: QRect, text: str, flags: Qt.AlignmentFlag) -> None:
        painter.setFont(self._look.font(role))
        painter.setPen(self._look.colour(ink))
        painter.drawText(box, flags, text)
