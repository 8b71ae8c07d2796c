"""A strip under the page in view: holds one part, scrolls when that is too high, and goes with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from desktop.ui.widgets.parts import column
from desktop.ui.widgets.scroll import ScrollColumn

_SIDE = 12  # pixels above and below the part


class Below(QFrame):
    """The strip."""

    def __init__(self, part: QWidget, highest: int) -> None:
        """Hold `part`; be at most `highest` pixels high."""
        super().__init__()
        self._part, self._highest = part, highest
        self._scroll = ScrollColumn("canvas", (24, _SIDE, 24, _SIDE), 0)
        self._scroll.lines.addWidget(part)
        self._scroll.lines.addStretch(1)
        column(self).addWidget(self._scroll)
        part.installEventFilter(self)
        part.destroyed.connect(self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the height that the part asks for; leave when it is put away."""
        if not isValid(self._part):
            return False
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            self._fit()
        elif event.type() == QEvent.Type.Hide and self._part.isHidden():
            self.hide()
        return False

    def _fit(self) -> None:
        layout = self._part.layout()
        width = self._scroll.viewport().width() - 48
        asked = layout.totalHeightForWidth(width) if layout and width > 0 else self._part.sizeHint().height()
        self.setFixedHeight(min(asked + 2 * _SIDE + 2, self._highest))
