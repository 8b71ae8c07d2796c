"""A small table of words as tall as its rows, beside a figure or a list of fields; read with the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.ui.look import Look

_SIDE, _ABOVE = 8, 5  # pixels beside and above the words of a cell
_WRAP = Qt.TextFlag.TextWordWrap

Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """Rows of words under a head."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.head: Sequence[str] = ()
        self.rows: Sequence[Sequence[str]] = ()
        self.numbers: set[int] = set()  # columns that hold nothing but numbers

    def fill(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show these."""
        self.beginResetModel()
        self.head, self.rows = head, rows
        self.numbers = {column for column in range(len(head)) if rows and all(_is_number(row[column]) for row in rows)}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.head)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; for a screen reader with the head of its column."""
        words = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.head[index.column()]}: {words or '–'}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() in self.numbers else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignTop
        return words if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.head[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in self.numbers else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def _is_number(words: str) -> bool:
    plain = words.replace("\u2009", "").replace(".", "").replace(",", "")
    return plain.removesuffix("%").rstrip().isdigit() or words == "–"


class _CellDelegate(QStyledItemDelegate):
    """Paints words that wrap, with a line above each row: as high as they are at the width of their column."""

    def __init__(self, view: WordTable) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the words at the width of their column."""
        room = QRect(0, 0, max(self._view.columnWidth(index.column()) - 2 * _SIDE, 20), 99_999)
        metrics, words = self._view.look.metrics("body"), str(index.data())
        wide = metrics.horizontalAdvance(words) + 2 * _SIDE + 2
        return QSize(wide, metrics.boundingRect(room, _WRAP, words).height() + 2 * _ABOVE + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, line and words."""
        look, rect = self._view.look, option.rect  # type: ignore[attr-defined]
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():  # type: ignore[attr-defined]
            painter.fillRect(rect, look.colour("tint"))
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, look.colour("line"))
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("ink"))
        side = Qt.AlignmentFlag.AlignRight if index.column() in self._view.words.numbers else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect.adjusted(_SIDE, _ABOVE + 1, -_SIDE, 0), int(_WRAP | side), str(index.data()))


class _Head(QHeaderView):
    """The head: words wrap at the width of their column."""

    def __init__(self, look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        """Return the width of the longest word, or half of all, and the height at the present width."""
        metrics, words = self._look.metrics("metastrong"), str(self._words(logicalIndex))
        least = max(metrics.horizontalAdvance(part) for part in (*words.split(), words[: len(words) // 2]))
        room = QRect(0, 0, max(self.sectionSize(logicalIndex) - 2 * _SIDE, least), 99_999)
        return QSize(least + 2 * _SIDE + 2, metrics.boundingRect(room, _WRAP, words).height() + 2 * _ABOVE)

    def fit(self) -> None:
        """Be as tall as the words are at the present widths."""
        tall = max((self.sectionSizeFromContents(number).height() for number in range(self.count())), default=0)
        if tall != self.minimumHeight() or tall != self.maximumHeight():
            self.setFixedHeight(tall)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint the words at the bottom, so that heads of one and two lines stand on the rows."""
        painter.save()
        painter.setFont(self._look.font("metastrong"))
        painter.setPen(self._look.colour("ink3"))
        model = self.model()
        assert isinstance(model, TableModel)
        side = Qt.AlignmentFlag.AlignRight if logicalIndex in model.numbers else Qt.AlignmentFlag.AlignLeft
        box = rect.adjusted(_SIDE, 0, -_SIDE, -_ABOVE)
        painter.drawText(box, int(_WRAP | Qt.AlignmentFlag.AlignBottom | side), self._words(logicalIndex))
        painter.restore()

    def _words(self, number: int) -> str:
        return str(self.model().headerData(number, self.orientation()))


class WordTable(QTableView):
    """The table. It never scrolls by itself; long words wrap; the first column takes a share of the room."""

    def __init__(self, look: Look) -> None:
        """Build it, empty."""
        super().__init__()
        self.look = look
        self.words = TableModel()
        self.setItemDelegate(_CellDelegate(self))
        self.setModel(self.words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        head = self.head = _Head(look)
        self.setHorizontalHeader(head)
        head.sectionResized.connect(self._fit)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        look.changed.connect(self._dress)
        self._dress()

    def fill(self, name: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show rows of words under a head; `name` is what a screen reader calls the table."""
        self.setAccessibleName(name)
        self.words.fill(head, rows)
        modes = QHeaderView.ResizeMode
        for number in range(len(head)):
            mode = modes.ResizeToContents if number in self.words.numbers else modes.Stretch
            self.horizontalHeader().setSectionResizeMode(number, mode)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as the rows are at this width."""
        super().resizeEvent(event)
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # the last column gets its width after this

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.words.rows:
            self.setCurrentIndex(self.words.index(0, 0))

    def _dress(self) -> None:
        self.setFont(self.look.font("body"))
        self.setStyleSheet("QTableView, QHeaderView { background: transparent; border: none; }")
        self._fit()

    def _fit(self) -> None:
        if not self.words.head:
            self.setFixedHeight(0)
            return
        self.resizeRowsToContents()
        self.head.fit()
        height = self.head.maximumHeight() + self.verticalHeader().length() + 4
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
