"""Low rows that lead somewhere: a mark for what is silent, words, a word on them, a number at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import QFrame, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.hq.map_plot import paint_dot
from desktop.ui.look import Look
from desktop.ui.style import paint_ring
from desktop.ui.widgets.fitted_list import ROW, PaintedList, RowsModel

_MARK, _SIDE = 14, 4  # pixels at normal text size: a diamond, and beside everything


@dataclass(frozen=True)
class Line:
    """One row: what it leads to, its words, a word on them, a number or short text at the right; `leads` with a
    chevron; `silent` with a diamond.
    """

    target: str
    title: str
    second: str = ""
    number: str = ""
    leads: bool = True
    silent: bool = False

    def spoken(self) -> str:
        """Return the row as one sentence, for a screen reader."""
        return ", ".join(part for part in (self.title, self.second, self.number) if part)


class LineList(PaintedList):
    """The rows. `fitted` is as tall as they are; else it scrolls, and shows which one is present.

    Signals:
        chosen: a row was clicked, entered, or reached with the arrows in a list that scrolls. Emits its target.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, *, fitted: bool = True) -> None:
        """Build an empty list."""
        super().__init__(look)
        self.fitted, self.rows = fitted, RowsModel()
        self.setModel(self.rows)
        self.setItemDelegate(_LineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        if fitted:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.clicked.connect(self._on_picked)
            self.activated.connect(self._on_picked)
        else:
            self.selectionModel().currentChanged.connect(lambda index, _: self._on_picked(index))
        look.changed.connect(self._fit)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these rows; the present one stays present when it is still there."""
        index = self.currentIndex()
        present = index.data(ROW).target if index.isValid() else None
        self.rows.set_rows(lines)
        place = next((n for n, line in enumerate(lines) if line.target == present), None)
        if place is not None:
            self.setCurrentIndex(self.rows.index(place, 0))
        self._fit()

    def row_height(self) -> int:
        """Return the height of one row: one line, or two in a list that scrolls."""
        body, meta = self.look.metrics("body").height(), self.look.metrics("meta").height()
        return body + 12 if self.fitted else body + meta + 16

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rows:
            self.setCurrentIndex(self.rows.index(0, 0))

    def _fit(self) -> None:
        if self.fitted:
            self.setFixedHeight(self.row_height() * len(self.rows.rows))
        self.scheduleDelayedItemsLayout()

    def _on_picked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(ROW).target)


class _LineDelegate(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, view: LineList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the row's size; the width follows the list."""
        return QSize(60, self._view.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, mark, words and number."""
        view, line = self._view, index.data(ROW)
        look, rect = view.look, option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option, index)
        room = rect.adjusted(_SIDE if view.fitted else 14, 0, -_SIDE if view.fitted else -14, 0)
        if line.silent:
            size = look.px(_MARK)
            paint_dot(painter, look, QRectF(room.left(), room.center().y() - size / 2 + 1, size, size), silent=True)
            room.setLeft(room.left() + size + 8)
        if line.leads:
            size = look.px(16)
            painter.drawPixmap(
                room.right() - size, room.center().y() - size // 2 + 1, look.pixmap("chevron-right", "ink2", 16)
            )
            room.setRight(room.right() - size - 4)
        if line.number:
            self._write(painter, room, line.number, "strong", "ink", Qt.AlignmentFlag.AlignRight)
            room.setRight(room.right() - look.metrics("strong").horizontalAdvance(line.number) - 8)
        self._paint_words(painter, room, line)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, line: Line) -> None:
        look, left = self._view.look, Qt.AlignmentFlag.AlignLeft
        if not self._view.fitted and not line.second:
            self._write(painter, room, line.title, "strong", "ink", left)
        elif not self._view.fitted:
            half = look.metrics("body").height() + 8
            self._write(painter, room.adjusted(0, 0, 0, half - room.height()), line.title, "strong", "ink", left)
            self._write(painter, room.adjusted(0, half - 4, 0, -4), line.second, "meta", "ink3", left)
        else:
            self._write(painter, room, line.title, "body", "ink", left)
            self._paint_second(painter, room, line)

    def _paint_second(self, painter: QPainter, room: QRect, line: Line) -> None:
        look, left = self._view.look, Qt.AlignmentFlag.AlignLeft
        if line.second:
            wide = look.metrics("body").horizontalAdvance(line.title) + 6
            self._write(painter, room.adjusted(wide, 0, 0, 0), f"· {line.second}", "meta", "ink3", left)

    def _write(self, painter: QPainter, box: QRect, text: str, role: str, ink: str, side: Qt.AlignmentFlag) -> None:
        look = self._view.look
        painter.setFont(look.font(role))
        painter.setPen(look.colour(ink))
        shown = look.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | side), shown)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, view = self._view.look, self._view
        state = option.state  # type: ignore[attr-defined]
        present = bool(state & QStyle.StateFlag.State_Selected) and not view.fitted
        if present or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("tint" if present else "hover"))
        if index.row():
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, look.colour("line"))
        if state & QStyle.StateFlag.State_Selected and view.hasFocus():
            paint_ring(painter, rect.adjusted(1, 1, -1, -1), look.colour("focus"), 5)
