"""Labels, cards, chips and marks: the small parts every page is built from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.look import Look

_ROOM = 4  # pixels between the icon and the word of a button, beside what Qt leaves


def label(text: str = "", role: str = "body", tone: str = "ink", wrap: bool = True) -> QLabel:
    """Return a plain-text label; `role` gives its size, `tone` its ink (style.py)."""
    made = QLabel(text)
    as_label(made, role, tone, wrap)
    return made


def as_label(made: QLabel, role: str, tone: str, wrap: bool = True) -> None:
    """Dress a label of a class of its own as `label` does."""
    made.setProperty("role", role)
    made.setProperty("tone", tone)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
        made.setMinimumWidth(24)
    made.ensurePolished()  # so that its first height is that of its own font


def button(text: str = "", kind: str = "plain") -> QPushButton:
    """Return a button of a kind in style.py: primary, main, plain, small, text, link."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def set_words(target: QAbstractButton, text: str) -> None:
    """Set a button's word; `&` marks its Alt letter, which is underlined only while Alt is down."""
    target.setProperty("letters", text)
    show_letters(target, False)


def show_letters(target: QAbstractButton, shown: bool) -> None:
    """Underline the Alt letter of a button, or take that back; the letter works either way."""
    text = target.property("letters")
    if text is not None:
        target.setText(text if shown else text.replace("&", ""))
        target.setShortcut(QKeySequence.mnemonic(text))


def set_icon(look: Look, target: QAbstractButton, name: str, token: str, size: int = 18) -> None:
    """Put an icon before a button's word, as large as the text asks for, with some room between; none when alone."""
    alone = isinstance(target, QToolButton) and target.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    room = 0 if alone else _ROOM
    beside = -room if target.layoutDirection() == Qt.LayoutDirection.RightToLeft else room
    target.setIcon(look.icon(name, token, size, beside))
    target.setIconSize(QSize(look.px(size) + room, look.px(size)))


def frame(role: str = "", ground: str = "") -> QFrame:
    """Return a panel with a role or a ground of style.py."""
    made = QFrame()
    made.setProperty("panel" if role else "ground", role or ground)
    return made


def column(
    parent: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0
) -> QVBoxLayout:
    """Return a vertical layout (left, top, right, bottom margins; gap between items, in pixels)."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    made.setContentsMargins(*margins)
    made.setSpacing(gap)
    return made


def row(parent: QWidget | None = None, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 0) -> QHBoxLayout:
    """Return a horizontal layout (left, top, right, bottom margins; gap between items, in pixels)."""
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    made.setContentsMargins(*margins)
    made.setSpacing(gap)
    return made


def rule() -> QFrame:
    """Return a 1 px horizontal line."""
    made = frame(role="rule")
    made.setFixedHeight(1)
    return made


def footer(left: Sequence[QWidget], last: QWidget) -> QFrame:
    """Return the bar under a dialog: these at the left, and at the right the one that ends it."""
    bar = frame(role="actionbar")
    foot = row(bar, (24, 11, 24, 11), 12)
    for one in left:
        foot.addWidget(one)
    foot.addStretch(1)
    foot.addWidget(last)
    return bar


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; the widgets go when the present event is done."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            clear(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def limit_width(look: Look, widget: QWidget, width: int) -> None:
    """Keep a widget at most `width` pixels wide at normal text size; it may grow with the text."""
    _Widest(look, widget, width)


class _Widest(QObject):
    """Goes with its widget; a lambda on the look would outlive it."""

    def __init__(self, look: Look, widget: QWidget, width: int) -> None:
        super().__init__(widget)
        self._look, self._widget, self._width = look, widget, width
        look.changed.connect(self._apply)
        self._apply()

    def _apply(self) -> None:
        self._widget.setMaximumWidth(self._look.px(self._width))


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and apply it."""
    if (widget.property(name) or "") != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Chip(QLabel):
    """A word in a small frame; kind, word and shape together carry the meaning."""

    def __init__(self, look: Look, kind: str, text: str) -> None:
        """Show `text` as a chip of `kind` (tokens.Theme.chips)."""
        super().__init__(text)
        self._look, self._kind = look, kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size of the word with its icon and padding."""
        return chip_size(self._look, self._kind, self.text())

    def minimumSizeHint(self) -> QSize:
        """Return the same: a chip is never cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, icon and word."""
        paint_chip(QPainter(self), self.rect(), self._look, self._kind, self.text())


def chip_size(look: Look, kind: str, text: str) -> QSize:
    """Return the size a chip needs."""
    metrics = look.metrics("metastrong")
    icon = look.px(14) + 5 if look.theme.chips[kind].icon else 0
    return QSize(metrics.horizontalAdvance(text) + icon + 17, metrics.height() + 8)


def paint_chip(painter: QPainter, rect: QRect, look: Look, kind: str, text: str) -> None:
    """Paint a chip in `rect`, as widget and inside list rows alike."""
    chip = look.theme.chips[kind]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    border = chip.ink if kind != "plain" else look.theme.control
    painter.setPen(QPen(QColor(border), 1, Qt.PenStyle.DashLine if chip.dashed else Qt.PenStyle.SolidLine))
    painter.setBrush(QColor(chip.tint))
    painter.drawRoundedRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    left = rect.left() + 8
    if chip.icon:
        size = look.px(14)
        painter.drawPixmap(left, rect.center().y() - size // 2 + 1, look.pixmap(chip.icon, chip.ink, 14))
        left += size + 5
    painter.setPen(QColor(chip.ink))
    painter.setFont(look.font("metastrong"))
    painter.drawText(rect.adjusted(left - rect.left(), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)


class Mark(QWidget):
    """A round mark before a row: a number or tick on brand, or a question mark in a dashed circle. Decoration only."""

    def __init__(self, look: Look, sign: str, size: int = 24, known: bool = True) -> None:
        """Show `sign`: a number, an icon name, or `?`."""
        super().__init__()
        self._look, self._sign, self._known, self._size = look, sign, known, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text."""
        return QSize(self._look.px(self._size), self._look.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle and its sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = self.rect().toRectF().adjusted(1, 1, -1, -1)
        brand, grey = self._look.colour("brand"), self._look.colour("control")
        pen = QPen(brand) if self._known else QPen(grey, 1.2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(brand if self._known else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        self._paint_sign(painter)

    def _paint_sign(self, painter: QPainter) -> None:
        ink = "on_brand" if self._known else "ink2"
        if len(self._sign) > 2:
            size = round(self._size * 0.6)
            pixmap = self._look.pixmap(self._sign, ink, size)
            offset = (self.width() - self._look.px(size)) // 2
            painter.drawPixmap(offset, offset, pixmap)
            return
        painter.setFont(self._look.font("metastrong"))
        painter.setPen(self._look.colour(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._sign)


class Icon(QLabel):
    """An icon beside a word; it says nothing a reader of the word misses."""

    def __init__(self, look: Look, name: str, tone: str = "ink2", size: int = 18) -> None:
        """Show icon `name` in a colour token."""
        super().__init__()
        self._look, self._args = look, (name, tone, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._apply)
        self._apply()

    def set_icon(self, name: str, tone: str) -> None:
        """Show another icon, or the same in another colour token."""
        self._args = (name, tone, self._args[2])
        self._apply()

    def _apply(self) -> None:
        self.setPixmap(self._look.pixmap(*self._args))


class Steps(QProgressBar):
    """Progress in steps: done, the present one, still open. The count stands in words beside it."""

    def __init__(self, look: Look) -> None:
        """Start with nothing to show."""
        super().__init__()
        self._look = look
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(240)

    def sizeHint(self) -> QSize:
        """Return a thin bar."""
        return QSize(self._look.px(200), self._look.px(8))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest bar that can still be read."""
        return QSize(48, self._look.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint one rounded piece per step."""
        total = max(self.maximum(), 1)
        gap = 4
        width = min((self.width() - gap * (total - 1)) / total, self._look.px(30))
        if width < 1:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        for step in range(total):
            done, here = step < self.value(), step == self.value()
            painter.setPen(QColor(theme.brand if done or here else theme.control))
            painter.setBrush(QColor(theme.brand if done else theme.tint if here else theme.sunken))
            painter.drawRoundedRect(int(step * (width + gap)), 1, max(int(width) - 1, 2), self.height() - 3, 3, 3)
