"""The list of cases: a flat view over a model, each row read out as one sentence."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.acts import STANDS, stand_word
from desktop.ui.look import Look
from desktop.ui.style import paint_ring
from desktop.ui.texts import Texts
from desktop.ui.widgets.case_model import CASE, CHIP, SECOND, STAND, CaseModel, Index, is_draft
from desktop.ui.widgets.fitted_list import PaintedList
from desktop.ui.widgets.parts import chip_size, paint_chip


class CaseList(PaintedList):
    """The list.

    Signals:
        chosen: a case became the present one. Emits its id.
        opened: a case was clicked or entered, so it should come to the front. Emits its id.
        entered_draft: a draft was entered or double-clicked: it is to be gone on with. Emits its id.
    """

    chosen = Signal(str)
    opened = Signal(str)
    entered_draft = Signal(str)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build an empty list."""
        super().__init__(look)
        self.cases = CaseModel(texts)
        self.setModel(self.cases)
        self.setItemDelegate(_CaseDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._present: str | None = None
        self.selectionModel().currentChanged.connect(self._on_current)
        self.cases.modelReset.connect(self._on_reset)
        self.clicked.connect(self._on_opened)
        self.activated.connect(self._on_entered)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def show_case(self, case_id: str) -> None:
        """Make a case the present one; one that the filter hides stays hidden."""
        self._present = case_id
        self._on_reset()
        self.chosen.emit(case_id)

    @property
    def present(self) -> str | None:
        """The id of the case that was chosen last, also when the filter hides it."""
        return self._present

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(CASE).id != self._present:
            self._present = index.data(CASE).id
            self.chosen.emit(self._present)

    def _on_reset(self) -> None:
        """Mark the present case again after the rows became others; nothing is read anew."""
        row = self.cases.row_of(self._present) if self._present else -1
        if row >= 0:
            self.setCurrentIndex(self.cases.index(row, 0))
            self.scrollTo(self.currentIndex())

    def _on_entered(self, index: QModelIndex) -> None:
        if is_draft(index.data(CASE)):
            self.entered_draft.emit(index.data(CASE).id)
        else:
            self._on_opened(index)

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(CASE).id)


class _CaseDelegate(QStyledItemDelegate):
    """Paints one case: title, number with country and date, and its route as a chip. All rows are equally high."""

    def __init__(self, view: CaseList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines of title, one of meta and a chip."""
        look = self._view.look
        chip = chip_size(look, "brand", "x").height()
        return QSize(80, 2 * look.metrics("strong").lineSpacing() + look.metrics("meta").lineSpacing() + chip + 34)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
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
        top = room.top() + look.metrics("meta").lineSpacing() + 6
        self._paint_chip(painter, words, top, index.data(CHIP))
        self._paint_stand(painter, words, top, index)
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

    def _paint_stand(self, painter: QPainter, words: QRect, top: int, index: Index) -> None:
        """Say at the right where a case is: a shield only with checked receipts; the word where there is room."""
        look, (kind, text), stand = self._view.look, index.data(CHIP), index.data(STAND)
        if not stand:
            return
        (icon, ink), size, metrics = STANDS[stand], look.px(14), look.metrics("meta")
        chip = chip_size(look, kind, text) if text else QSize(0, chip_size(look, "brand", "x").height())
        word = stand_word(stand)
        wide = size + 5 + metrics.horizontalAdvance(word)
        shown = word if chip.width() + wide + 10 <= words.width() else ""
        left = words.right() - (wide if shown else size)
        painter.drawPixmap(left, top + (chip.height() - size) // 2, look.pixmap(icon, ink, 14))
        painter.setFont(look.font("meta"))
        painter.setPen(look.colour(ink))
        beside = QRect(left + size + 5, top, wide, chip.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_chip(self, painter: QPainter, words: QRect, top: int, chip: tuple[str, str]) -> None:
        kind, text = chip
        if text:
            size = chip_size(self._view.look, kind, text)
            paint_chip(painter, QRect(words.left(), top, size.width(), size.height()), self._view.look, kind, text)
