"""The answer card: a radio button that shows a title, an explanation and its number key."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from desktop.ui.look import Look

_PAD_X, _PAD_Y, _GAP = 15, 10, 2
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class AnswerCard(QRadioButton):
    """One possible answer. Role, state and arrow keys come from QRadioButton; only the painting is ours."""

    def __init__(self, look: Look, value: str, title: str, explanation: str, number: int, parent: QWidget) -> None:
        """Show an answer; `value` is what the rules call it, `number` the key 1 to 9 that chooses it, or 0."""
        super().__init__(title, parent)
        self.value, self._explanation, self._number = value, explanation, number
        self._look = look
        self._places: dict[int, tuple[QRect, QRect]] = {}  # of title and explanation, by the width of the card
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(title)
        self.setAccessibleDescription(explanation)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._on_look_changed)

    def _on_look_changed(self) -> None:
        self._places.clear()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say that the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels that title and explanation need in `width`."""
        title, explanation = self._rects(width)
        bottom = explanation.bottom() if self._explanation else title.bottom()
        return max(bottom + _PAD_Y + 1, self._look.px(44))

    def sizeHint(self) -> QSize:
        """Return a comfortable width with its height."""
        return QSize(self._look.px(360), self.heightForWidth(self._look.px(360)))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest useful width; the height follows from the real width."""
        return QSize(self._look.px(120), self._look.px(44))

    def hitButton(self, pos: QPoint) -> bool:
        """Make the whole card react, not only the circle."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows choose the answer before or after this one, round the list, also when none is chosen yet."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        group = self.group()
        if not step or group is None:
            super().keyPressEvent(event)
            return
        cards = group.buttons()
        target = cards[(cards.index(self) + step) % len(cards)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.setChecked(True)

    def _rects(self, width: int) -> tuple[QRect, QRect]:
        """Return where title and explanation go in a card of `width` pixels, as measured once."""
        if width not in self._places:
            self._places[width] = self._measured(width)
        return self._places[width]

    def _measured(self, width: int) -> tuple[QRect, QRect]:
        left = _PAD_X + self._look.px(20) + 10
        room = max(width - left - _PAD_X - self._look.px(28), 40)
        flags = Qt.TextFlag.TextWordWrap
        title = self._look.metrics("card").boundingRect(QRect(left, _PAD_Y, room, 9999), flags, self.text())
        start = QRect(left, title.bottom() + 1 + _GAP, room, 9999)
        under = self._look.metrics("body").boundingRect(start, flags, self._explanation)
        title.setWidth(room)
        under.setWidth(room)
        return title, under

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, circle, texts and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        self._paint_circle(painter)
        title, explanation = self._rects(self.width())
        flags = Qt.TextFlag.TextWordWrap
        painter.setPen(self._look.colour("ink"))
        painter.setFont(self._look.font("card"))
        painter.drawText(title, flags, self.text())
        painter.setPen(self._look.colour("ink2"))
        painter.setFont(self._look.font("body"))
        painter.drawText(explanation, flags, self._explanation)
        self._paint_number(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        theme = self._look.theme
        chosen = self.isChecked()
        ground = theme.tint if chosen else theme.hover if self.underMouse() else theme.surface
        painter.setPen(QPen(QColor(theme.brand if chosen else theme.control), 2 if chosen else 1))
        painter.setBrush(QColor(ground))
        inset = 1.0 if chosen else 0.5
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 6, 6)

    def _paint_circle(self, painter: QPainter) -> None:
        size = self._look.px(18)
        top = _PAD_Y + (self._look.metrics("card").height() - size) // 2
        theme = self._look.theme
        painter.setPen(QPen(QColor(theme.brand if self.isChecked() else theme.control), 1.2))
        painter.setBrush(QColor(theme.brand if self.isChecked() else theme.surface))
        painter.drawEllipse(_PAD_X, top, size, size)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.on_brand))
            dot = size * 0.36
            painter.drawEllipse(
                QRect(round(_PAD_X + (size - dot) / 2), round(top + (size - dot) / 2), round(dot), round(dot))
            )

    def _paint_number(self, painter: QPainter) -> None:
        if not self._number:
            return
        side = self._look.metrics("meta").height() + 4
        box = QRect(self.width() - _PAD_X - side, (self.height() - side) // 2, side, side)
        painter.setPen(self._look.colour("line"))
        painter.setBrush(self._look.colour("canvas"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self._look.colour("ink3"))
        painter.setFont(self._look.font("meta"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))
