"""A list at the left and what it leads to at the right; in a narrow window below each other."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.parts import column, frame, label

_WIDE = 720  # pixels at normal text size from which both stand beside each other
_LIST = 330


class TwoSides(QWidget):
    """Two panels; `title` heads the list, `note` says below it what it is."""

    def __init__(self, look: Look, rows: QWidget, detail: QWidget) -> None:
        """Put both in."""
        super().__init__()
        self._look = look
        self.title: QLabel = label("", "card")
        self.note: QLabel = label("", "meta", "ink3")
        self.left: QFrame = frame(role="card")
        lines = column(self.left, (1, 10, 1, 1), 4)
        for words in (self.title, self.note):
            words.setContentsMargins(13, 0, 13, 0)
            lines.addWidget(words)
        lines.addWidget(rows, 1)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(20, 14, 20, 16)
        self._lines.setSpacing(14)
        self._lines.addWidget(self.left, 0)
        self._lines.addWidget(detail, 1)

    def fold(self, width: float) -> None:
        """Put the panels beside or below each other for a page's width at normal text size."""
        wide = width >= _WIDE
        self._lines.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.left.setMinimumWidth(self._look.px(_LIST) if wide else 0)
        self.left.setMaximumWidth(self._look.px(_LIST) if wide else 16_777_215)
        self.left.setMaximumHeight(16_777_215 if wide else self._look.px(190))
        self.left.setMinimumHeight(0 if wide else self._look.px(150))
