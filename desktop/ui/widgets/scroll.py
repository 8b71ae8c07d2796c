"""A column that scrolls up and down only; its content always takes the width there is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.ui.widgets.parts import row

_NORMAL = 10.0  # points, look.ROLES["body"]


class ScrollColumn(QScrollArea):
    """A scroll area without a horizontal bar; put widgets in `lines`."""

    def __init__(self, ground: str, margins: tuple[int, int, int, int] = (24, 16, 24, 24), gap: int = 12) -> None:
        """Lay out on a ground of style.py; margins left, top, right, bottom in pixels."""
        super().__init__()
        self.widest = 0  # pixels of content at normal text size; 0 is as wide as there is room
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = QFrame()
        self.inner.setProperty("ground", ground)
        self.lines = QVBoxLayout(self.inner)
        self.lines.setContentsMargins(*margins)
        self.lines.setSpacing(gap)
        self.setWidget(self.inner)
        self.inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to read in a wide window: the room left over stays free at the right."""
        super().resizeEvent(event)
        if self.widest:
            margins = self.lines.contentsMargins()
            free = self.viewport().width() - margins.left() - self._look_scale() * self.widest
            margins.setRight(max(margins.left(), round(free)))
            self.lines.setContentsMargins(margins)

    def _look_scale(self) -> float:
        """Return how much larger the text is than normal, from the font that all widgets inherit."""
        return self.font().pointSizeF() / _NORMAL

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again: what changed while this was hidden has not been told to the scroll area."""
        super().showEvent(event)
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def reveal(self, widget: QWidget) -> None:
        """Scroll so that `widget` is seen whole if it fits."""
        self.ensureWidgetVisible(widget, 0, 24)


def reveal_soon(scroll: ScrollColumn, part: QWidget) -> None:
    """Scroll to a part that was just put in, as soon as it has its place."""

    def show() -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if isValid(part) and part.isVisible():
            scroll.reveal(part)

    QTimer.singleShot(0, scroll, show)


def centred(card: QWidget) -> ScrollColumn:
    """Return a scrolling column with one card in the middle, for a page that asks one thing at a time."""
    scroll = ScrollColumn("canvas", (24, 24, 24, 24), 0)
    middle = row()
    middle.addStretch(1)
    middle.addWidget(card, 20)
    middle.addStretch(1)
    scroll.lines.addLayout(middle)
    scroll.lines.addStretch(1)
    return scroll
