"""A list of lines to read: an icon, words, and more about them; it leads nowhere and is as tall as its lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.look import Look
from desktop.ui.style import paint_ring
from desktop.ui.widgets.fitted_list import ROW, FittedList

_PAD, _WRAP = 7, int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True)
class Line:
    """One line: its words, more about them below, an icon and its ink."""

    title: str
    second: str = ""
    icon: str = "document"
    ink: str = "ink2"
    target: str = ""

    def spoken(self) -> str:
        """Return the line as one sentence, for a screen reader."""
        return ". ".join(filter(None, (self.title, self.second)))


class LineList(FittedList):
    """The list; the arrows go through it."""

    def __init__(self, look: Look, role: str = "body") -> None:
        """Build an empty list; `role` (of `look.ROLES`) is the size of its words."""
        super().__init__(look)
        self.role = role
        self.setItemDelegate(_LineDelegate(self))

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.rows.set_rows(lines)
        self.fit()


class _LineDelegate(QStyledItemDelegate):
    """Paints a line."""

    def __init__(self, view: LineList) -> None:
        super().__init__(view)
        self._view = view

    def _heights(self, line: Line) -> tuple[int, int]:
        look = self._view.look
        room = QRect(0, 0, max(self._view.viewport().width() - look.px(20) - 44, 60), 9999)
        title = look.metrics(self._view.role).boundingRect(room, _WRAP, line.title).height()
        second = look.metrics("meta").boundingRect(room, _WRAP, line.second).height() if line.second else 0
        return title, second

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of the words; the width follows the list."""
        title, second = self._heights(index.data(ROW))
        return QSize(60, max(title + second, self._view.look.px(20)) + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the line."""
        look, line = self._view.look, index.data(ROW)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        title, second = self._heights(line)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():  # type: ignore[attr-defined]
            painter.fillRect(rect.adjusted(3, 1, -3, -1), look.colour("tint"))
            paint_ring(painter, rect.adjusted(2, 1, -2, -1), look.colour("focus"), 5)
        painter.drawPixmap(rect.left() + 16, rect.top() + _PAD, look.pixmap(line.icon, line.ink, 18))
        left, width = rect.left() + look.px(20) + 26, rect.width() - look.px(20) - 44
        for role, ink, words, top, height in (
            (self._view.role, "ink", line.title, _PAD, title), ("meta", "ink3", line.second, _PAD + title, second),
        ):  # fmt: skip
            painter.setFont(look.font(role))
            painter.setPen(look.colour(ink))
            painter.drawText(QRect(left, rect.top() + top, width, height), _WRAP, words)
        painter.restore()
