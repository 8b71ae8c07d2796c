"""A check box whose words wrap, with a smaller line under them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from desktop.ui.look import Look

_WRAP = int(Qt.TextFlag.TextWordWrap)
_PAD = 7


class CheckLine(QCheckBox):
    """Role, state and keys come from QCheckBox; only the painting is ours."""

    def __init__(self, look: Look, words: str, under: str) -> None:
        """Show `words`, and `under` them smaller words."""
        super().__init__(words)
        self._look, self._under = look, under
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(words)
        self.setAccessibleDescription(under)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        """Say that the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels that both texts need in `width`."""
        return max(self._rects(width)[1].bottom() + _PAD, self._look.px(32))

    def sizeHint(self) -> QSize:
        """Return a comfortable width with its height."""
        return QSize(self._look.px(280), self.heightForWidth(self._look.px(280)))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest useful width."""
        return QSize(self._look.px(100), self._look.px(32))

    def hitButton(self, pos: QPoint) -> bool:
        """Make the whole line react."""
        return self.rect().contains(pos)

    def _rects(self, width: int) -> tuple[QRect, QRect]:
        left = self._look.px(18) + 10
        room = max(width - left - 4, 40)
        words = self._look.metrics("body").boundingRect(QRect(left, _PAD, room, 9999), _WRAP, self.text())
        under = self._look.metrics("meta").boundingRect(QRect(left, words.bottom() + 2, room, 9999), _WRAP, self._under)
        words.setWidth(room)
        under.setWidth(room)
        return words, under

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box with its tick, and both texts."""
        painter, theme, size = QPainter(self), self._look.theme, self._look.px(18)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        box = QRect(1, _PAD, size, size)
        painter.setPen(QPen(QColor(theme.brand if on else theme.control), 1))
        painter.setBrush(QColor(theme.brand if on else theme.hover if self.underMouse() else theme.surface))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if on:
            tick = self._look.px(14)
            offset = (size - tick) // 2
            painter.drawPixmap(box.left() + offset, box.top() + offset, self._look.pixmap("check", "on_brand", 14))
        words, under = self._rects(self.width())
        for rect, role, ink, text in ((words, "body", "ink", self.text()), (under, "meta", "ink3", self._under)):
            painter.setFont(self._look.font(role))
            painter.setPen(self._look.colour(ink))
            painter.drawText(rect, _WRAP, text)
