"""The list of cases: a flat view over a model, each row read out as one sentence."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.case import Case
from desktop.ui.look import Look
from desktop.ui.style import paint_ring
from desktop.ui.texts import Texts
from desktop.ui.widgets.parts import chip_size, paint_chip

CASE = Qt.ItemDataRole.UserRole
SECOND = Qt.ItemDataRole.UserRole + 1
CHIP = Qt.ItemDataRole.UserRole + 2  # (kind, words)


class CaseModel(QAbstractListModel):
    """The cases as rows; words are made when a row is shown."""

    def __init__(self, texts: Texts) -> None:
        """Start empty."""
        super().__init__()
        self._texts = texts
        self._cases: list[Case] = []

    def set_cases(self, cases: list[Case]) -> None:
        """Show these cases, in this order."""
        self.beginResetModel()
        self._cases = cases
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many cases there are."""
        return 0 if parent.isValid() else len(self._cases)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return title, second line, chip, the case itself or the row as one sentence."""
        case = self._cases[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(case)
        if role == SECOND:
            return self._second(case)
        if role == CHIP:
            return self._chip(case)
        if role == CASE:
            return case
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join([self._title(case), self._second(case), self._chip(case)[1], self._texts.day(case.opened)])
        return None

    def row_of(self, case_id: str) -> int:
        """Return the row of a case, or -1."""
        return next((i for i, case in enumerate(self._cases) if case.id == case_id), -1)

    def _title(self, case: Case) -> str:
        return case.title or self.tr("Request without a title")

    def _second(self, case: Case) -> str:
        parts = [case.number, self._texts.country(case.country)]
        return " · ".join(part for part in parts if part)

    def _chip(self, case: Case) -> tuple[str, str]:
        title = self._texts.short_route(case.route) if case.route else ""
        return ("provisional" if case.provisional else "brand"), title


class CaseList(QListView):
    """The list.

    Signals:
        chosen: a case became the present one. Emits its id.
        opened: a case was clicked or entered, so it should come to the front. Emits its id.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build an empty list."""
        super().__init__()
        self.look = look
        self.cases = CaseModel(texts)
        self.setModel(self.cases)
        self.setItemDelegate(_CaseDelegate(self))
        self.setProperty("marksOwnFocus", True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_opened)
        self.activated.connect(self._on_opened)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def show_case(self, case_id: str) -> None:
        """Make a case the present one."""
        self.setCurrentIndex(self.cases.index(self.cases.row_of(case_id), 0))

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(CASE).id)

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(CASE).id)


class _CaseDelegate(QStyledItemDelegate):
    """Paints one case: title, number with country and date, and its route as a chip. All rows are equally high."""

    def __init__(self, view: CaseList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of two lines of title, one of meta and a chip."""
        look = self._view.look
        chip = chip_size(look, "brand", "x").height()
        return QSize(80, 2 * look.metrics("strong").lineSpacing() + look.metrics("meta").lineSpacing() + chip + 34)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        look = self._view.look
        box: QRect = option.rect.adjusted(12, 4, -12, -4)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option)
        words = box.adjusted(14, 10, -12, -10)
        title = look.metrics("strong").elidedText(index.data(), Qt.TextElideMode.ElideRight, 2 * words.width() - 40)
        flags = Qt.TextFlag.TextWordWrap
        room = QRect(words.left(), words.top(), words.width(), 2 * look.metrics("strong").lineSpacing())
        painter.setFont(look.font("strong"))
        painter.setPen(look.colour("ink"))
        used = painter.drawText(room, flags, title)
        room.moveTop(min(used.bottom() if used else room.bottom(), room.bottom()) + 2)
        painter.setFont(look.font("meta"))
        painter.setPen(look.colour("ink3"))
        second = look.metrics("meta").elidedText(index.data(SECOND), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignTop, second)
        self._paint_chip(painter, words, room.top() + look.metrics("meta").lineSpacing() + 6, index.data(CHIP))
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        look = self._view.look
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(QPen(look.colour("brand_line"), 1))
            painter.setBrush(look.colour("surface"))
            painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.fillRect(box.left(), box.top() + 8, 3, box.height() - 16, look.colour("brand"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(box, 6, 6)
        if chosen and self._view.hasFocus():
            paint_ring(painter, box.adjusted(-3, -3, 3, 3), look.colour("focus"), 8)

    def _paint_chip(self, painter: QPainter, words: QRect, top: int, chip: tuple[str, str]) -> None:
        kind, text = chip
        if text:
            size = chip_size(self._view.look, kind, text)
            paint_chip(painter, QRect(words.left(), top, size.width(), size.height()), self._view.look, kind, text)
