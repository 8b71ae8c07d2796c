"""What our painted lists share: rows that speak for themselves, and a list that is as tall as its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem

from desktop.ui.look import Look

ROW = Qt.ItemDataRole.UserRole


class RowsModel(QAbstractListModel):
    """Rows in the order given: each has a `title`, and `spoken()` for a screen reader."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.rows: Sequence[Any] = ()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, the row itself, or the row as one sentence."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        return row if role == ROW else None


class PaintedList(QListView):
    """A flat list whose rows a delegate paints, the focus included; it never scrolls sideways."""

    def __init__(self, look: Look) -> None:
        """Build a list without a model."""
        super().__init__()
        self.look = look
        self.setProperty("marksOwnFocus", True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)


class FittedList(PaintedList):
    """A painted list that never scrolls by itself; each row has a `target`.

    Signals:
        chosen: a row was clicked or entered. Emits its target.
    """

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        """Build an empty list; the heir sets the delegate."""
        super().__init__(look)
        self.rows = RowsModel()
        self.setModel(self.rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_picked)
        self.activated.connect(self._on_picked)
        look.changed.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the rows are at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rows:
            self.setCurrentIndex(self.rows.index(0, 0))

    def fit(self) -> None:
        """Become as tall as the rows are."""
        option, delegate = QStyleOptionViewItem(), self.itemDelegate()
        hints = (delegate.sizeHint(option, self.rows.index(number, 0)) for number in range(len(self.rows.rows)))
        height = sum(hint.height() for hint in hints)
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
        self.scheduleDelayedItemsLayout()

    def _on_picked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(ROW).target)
