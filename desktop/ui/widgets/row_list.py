"""A list of rows that lead somewhere, as tall as its rows: what waits, the five core tasks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.look import Look
from desktop.ui.style import paint_ring
from desktop.ui.widgets.fitted_list import ROW, FittedList
from desktop.ui.widgets.parts import chip_size, paint_chip

_WRAP = int(Qt.TextFlag.TextWordWrap)
_NARROW = 480  # pixels at normal text size below which the chip stands under the words


@dataclass(frozen=True)
class Row:
    """One row: where it leads, its words, an icon or a number before them, a chip (kind, word), what a click does."""

    target: str
    title: str
    second: str = ""
    icon: str = ""
    number: str = ""
    chip: tuple[str, str] = ("", "")
    action: str = ""

    def spoken(self) -> str:
        """Return the row as one sentence, for a screen reader."""
        title = f"{self.number}. {self.title}" if self.number else self.title
        return ". ".join(part for part in (title, self.second, self.chip[1], self.action) if part)


class RowList(FittedList):
    """The list; each of its rows is a `Row`."""

    def __init__(self, look: Look) -> None:
        """Build an empty list."""
        super().__init__(look)
        self.setItemDelegate(_RowDelegate(self))

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the present one stays present when it is still there."""
        target = self.currentIndex().data(ROW).target if self.currentIndex().isValid() else None
        self.rows.set_rows(rows)
        for number, row in enumerate(rows):
            if row.target == target:
                self.setCurrentIndex(self.rows.index(number, 0))
        self.fit()


class _RowDelegate(QStyledItemDelegate):
    """Paints a row: mark, words that wrap, chip, what a click does, and a line between rows."""

    def __init__(self, view: RowList) -> None:
        super().__init__(view)
        self._view = view

    def _parts(self, row: Row, left: int = 0, top: int = 0) -> dict[str, QRect]:
        """Return where everything of a row goes, for a row that begins at (`left`, `top`)."""
        look = self._view.look
        width = self._view.viewport().width()
        chip = chip_size(look, row.chip[0], row.chip[1]) if row.chip[1] else QSize(0, 0)
        action = look.metrics("strong").horizontalAdvance(row.action) + look.px(24) if row.action else look.px(20)
        mark = 16 + (look.px(28) if row.number else look.px(20)) + 12
        under = width < look.px(_NARROW) or not row.chip[1]
        beside = 0 if under else chip.width() + 16
        room = max(width - mark - action - beside - 28, 60)
        title = look.metrics("strong").boundingRect(QRect(0, 0, room, 9999), _WRAP, row.title).height()
        second = look.metrics("meta").boundingRect(QRect(0, 0, room, 9999), _WRAP, row.second).height()
        second = second if row.second else 0
        words = title + second + 2 + (chip.height() + 6 if under and row.chip[1] else 0)
        height = max(words, look.px(28), chip.height()) + 22
        y = top + (height - words) // 2
        parts = {"row": QRect(left, top, width, height)}
        parts["mark"] = QRect(left + 16, top, mark - 28, height)
        parts["title"] = QRect(left + mark, y, room, title)
        parts["second"] = QRect(left + mark, y + title + 2, room, second)
        at = (mark, y + title + second + 8) if under else (mark + room + 8, top + (height - chip.height()) // 2)
        parts["chip"] = QRect(left + at[0], at[1], chip.width(), chip.height())
        parts["action"] = QRect(left + width - action - 14, top, action, height)
        return parts

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the row's size; the width follows the list."""
        return QSize(60, self._parts(index.data(ROW))["row"].height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        look, row = self._view.look, index.data(ROW)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        parts = self._parts(row, rect.left(), rect.top())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option, index.row())
        self._paint_mark(painter, parts["mark"], row)
        for part, role, ink in (("title", "strong", "ink"), ("second", "meta", "ink3")):
            painter.setFont(look.font(role))
            painter.setPen(look.colour(ink))
            painter.drawText(parts[part], _WRAP, getattr(row, part))
        if row.chip[1]:
            paint_chip(painter, parts["chip"], look, *row.chip)
        self._paint_action(painter, parts["action"], row.action)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, number: int) -> None:
        look = self._view.look
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect.adjusted(1, 0, -1, -1), look.colour("hover"))
        if number:
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, look.colour("line"))
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.fillRect(rect.adjusted(3, 3, -3, -3), look.colour("tint"))
            paint_ring(painter, rect.adjusted(2, 2, -2, -2), look.colour("focus"), 5)

    def _paint_mark(self, painter: QPainter, box: QRect, row: Row) -> None:
        look = self._view.look
        if not row.number:
            size = look.px(20)
            painter.drawPixmap(box.left(), box.center().y() - size // 2, look.pixmap(row.icon or "document", "ink2"))
            return
        size = look.px(28)
        circle = QRect(box.left(), box.center().y() - size // 2, size, size)
        painter.setPen(QPen(look.colour("brand_line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        painter.setPen(look.colour("brand"))
        painter.setFont(look.font("metastrong"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, row.number)

    def _paint_action(self, painter: QPainter, box: QRect, text: str) -> None:
        look = self._view.look
        size = look.px(18)
        sign = look.pixmap("chevron-right", "brand" if text else "ink2", 18)
        painter.drawPixmap(box.right() - size, box.center().y() - size // 2, sign)
        painter.setFont(look.font("strong"))
        painter.setPen(look.colour("brand"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(box.adjusted(0, 0, -size - 2, 0), flags, text)
