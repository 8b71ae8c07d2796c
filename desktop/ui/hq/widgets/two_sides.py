"""A list at the left and what it leads to at the right; in a narrow window two pages with a way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from desktop.ui.hq.widgets.line_list import LineList
from desktop.ui.look import Look
from desktop.ui.widgets.parts import button, column, frame, label, row, set_icon, set_words

_WIDE = 720  # pixels at normal text size from which both stand beside each other
_LIST = 330


class TwoSides(QWidget):
    """Two panels; `title` heads the list, `note` says below it what it is."""

    def __init__(self, look: Look, rows: LineList, detail: QWidget) -> None:
        """Put both in."""
        super().__init__()
        self._look, self._rows, self._wide = look, rows, True
        self.title: QLabel = label("", "card")
        self.note: QLabel = label("", "meta", "ink3")
        self.back = button("", "plain")
        self.left: QFrame = frame(role="card")
        lines, head = column(self.left, (1, 12, 1, 1), 4), column(margins=(13, 0, 13, 4), gap=4)
        head.addWidget(self.title)
        head.addWidget(self.note)
        lines.addLayout(head)
        lines.addWidget(rows, 1)
        self._right = QWidget()
        right = column(self._right, gap=8)
        right.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(detail, 1)
        whole = row(self, (24, 16, 24, 16), 14)
        whole.addWidget(self.left)
        whole.addWidget(self._right, 1)
        self.back.clicked.connect(self.settle)
        rows.clicked.connect(self.open)
        rows.activated.connect(self.open)
        self.retranslate()
        self._show(detail=False)

    def fold(self, width: float) -> None:
        """Show both panels or one of them for a page's width at normal text size."""
        self._wide = width >= _WIDE
        self.left.setMinimumWidth(self._look.px(_LIST) if self._wide else 0)
        self.left.setMaximumWidth(self._look.px(_LIST) if self._wide else 16_777_215)
        set_icon(self._look, self.back, "chevron-left", "ink")
        self._show(detail=self.left.isHidden())

    def open(self) -> None:
        """Show what the present row leads to, where both do not fit."""
        self._show(detail=True)
        if not self._wide:
            self.back.setFocus()

    def settle(self) -> None:
        """Begin at the list."""
        self._show(detail=False)
        self._rows.setFocus()

    def _show(self, *, detail: bool) -> None:
        self.left.setVisible(self._wide or not detail)
        self._right.setVisible(self._wide or detail)
        self.back.setVisible(not self._wide)

    def retranslate(self) -> None:
        """Set the word of the way back; title and note are the page's."""
        set_words(self.back, self.tr("Back to the &list"))
