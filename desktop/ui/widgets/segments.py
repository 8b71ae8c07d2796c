"""A few short answers beside each other: radio buttons in one frame, one stop for Tab."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.flow import Flow

_PAD = 11
_AWAY = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_SIDE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LEVEL = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Segment(QRadioButton):
    """One answer; role and state come from QRadioButton, only the painting is ours."""

    def __init__(self, look: Look, value: str, icon: str, bar: Segments) -> None:
        """Show an answer of `bar`; `icon` stands before its word once it is chosen."""
        super().__init__("", bar)
        self.value, self._icon, self._look, self._bar = value, icon, look, bar
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return room for the word, with and without its icon, so that nothing moves on choosing."""
        word = self._look.metrics("strong").horizontalAdvance(self.text())
        sign = self._look.px(14) + 5 if self._icon else 0
        return QSize(word + sign + 2 * _PAD, max(self._look.metrics("body").height() + 12, 30))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a word is never cut off."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Make all of it react."""
        return self.rect().contains(pos)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it; press the chosen one again to take the answer back."""
        if self.isChecked() and self._bar.can_clear:
            self._bar.clear()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows only move, so that nothing is kept on the way; the bar knows the rest."""
        if not self._bar.take_key(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, border, icon and word."""
        theme, look, chosen = self._look.theme, self._look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.brand if chosen else theme.hover if self.underMouse() else theme.surface
        painter.setPen(QPen(QColor(theme.brand if chosen else theme.control), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        ink = "on_brand" if chosen else "ink"
        word = look.metrics("strong" if chosen else "body").horizontalAdvance(self.text())
        sign = look.px(14) + 5 if chosen and self._icon else 0
        left = (self.width() - word - sign) // 2
        if sign:
            painter.drawPixmap(left, (self.height() - look.px(14)) // 2, look.pixmap(self._icon, ink, 14))
        painter.setFont(look.font("strong" if chosen else "body"))
        painter.setPen(look.colour(ink))
        painter.drawText(self.rect().adjusted(left + sign, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())


class Segments(QWidget):
    """The answers.

    Signals:
        chosen: a person chose an answer, or took it back. Emits its value, or an empty text.
        stepped: the row before (-1) or after (1) this one is wanted. Emits which.
    """

    chosen = Signal(str)
    stepped = Signal(int)

    def __init__(self, look: Look, values: Sequence[tuple[str, str]], can_clear: bool = False) -> None:
        """Offer `values`: (value, icon) each; with `can_clear` an answer can be taken back."""
        super().__init__()
        self.can_clear = can_clear
        self._letters: dict[str, str] = {}
        self.parts = [Segment(look, value, icon, self) for value, icon in values]
        self._group = QButtonGroup(self)
        flow = Flow(gap=6)
        self.setLayout(flow)
        for part in self.parts:
            self._group.addButton(part)
            flow.addWidget(part)
            part.clicked.connect(lambda _=False, part=part: self._on_picked(part))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._set_stop()

    def set_texts(
        self,
        words: dict[str, str],
        about: str,
        letters: dict[str, str] | None = None,
        spoken: dict[str, str] | None = None,
    ) -> None:
        """Set the words by value, and whole words where they are short; `letters` are keys by value.

        `about` tells a screen reader what they answer.
        """
        self._letters = {letter: value for value, letter in (letters or {}).items()}
        for number, part in enumerate(self.parts, 1):
            part.setText(words[part.value])
            whole = (spoken or words)[part.value]
            part.setAccessibleName(f"{whole}: {about}")
            keys = " · ".join(filter(None, (str(number), (letters or {}).get(part.value))))
            part.setToolTip(f"{whole} ({keys})")
            part.updateGeometry()
        self.updateGeometry()

    @property
    def value(self) -> str:
        """The chosen value, or an empty text."""
        return next((part.value for part in self.parts if part.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Show an answer, or none with an empty text; emits nothing."""
        self._group.setExclusive(False)
        for part in self.parts:
            part.setChecked(part.value == value)
        self._group.setExclusive(True)
        self._set_stop()

    def sizeHint(self) -> QSize:
        """Return room for all answers beside each other."""
        sizes = [part.sizeHint() for part in self.parts]
        return QSize(sum(size.width() for size in sizes) + 6 * (len(sizes) - 1), max(size.height() for size in sizes))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus on the answer that Tab stops at."""
        self._stop().setFocus(reason)

    def clear(self) -> None:
        """Take the answer back."""
        self.set_value("")
        self.chosen.emit("")

    def take_key(self, part: Segment, event: QKeyEvent) -> bool:
        """Do what a key asks for; False when it is no key of ours."""
        key = Qt.Key(event.key())
        number = event.text()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _SIDE:
            place = min(max(self.parts.index(part) + _SIDE[key], 0), len(self.parts) - 1)
            self.parts[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in _LEVEL:
            self.stepped.emit(_LEVEL[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            part.click()
        elif self.can_clear and (key in _AWAY or (key == Qt.Key.Key_Space and part.isChecked())):
            self.clear()
        elif number.isdigit() and 0 < int(number) <= len(self.parts):
            self._pick(self.parts[int(number) - 1])
        elif number.upper() in self._letters:
            self._pick(next(one for one in self.parts if one.value == self._letters[number.upper()]))
        else:
            return False
        return True

    def _pick(self, part: Segment) -> None:
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not part.isChecked():
            part.click()

    def _on_picked(self, part: Segment) -> None:
        self._set_stop()
        self.chosen.emit(part.value)

    def _stop(self) -> Segment:
        return next((part for part in self.parts if part.isChecked()), self.parts[0])

    def _set_stop(self) -> None:
        """Let Tab stop once: at the chosen answer, else at the first."""
        stop = self._stop()
        for part in self.parts:
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if part is stop else Qt.FocusPolicy.ClickFocus)
