"""The timeline of a case: a flat list as high as its rows; each row is read out as one sentence."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.acts import STANDS, Act, stand_word
from desktop.ui.look import Look
from desktop.ui.style import paint_ring
from desktop.ui.widgets.fitted_list import ROW, PaintedList, RowsModel

_PAD, _RING = 9, 3
_FLAGS = Qt.TextFlag.TextWordWrap


class Timeline(PaintedList):
    """The list; it never scrolls by itself but is as high as all its rows."""

    def __init__(self, look: Look) -> None:
        """Build an empty list."""
        super().__init__(look)
        self.acts = RowsModel()
        self.setModel(self.acts)
        self.setItemDelegate(_ActDelegate(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._fit)

    def set_acts(self, acts: list[Act]) -> None:
        """Show these acts, the newest first."""
        self.acts.set_rows(acts)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow as the rows wrap."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        option = QStyleOptionViewItem()
        delegate, rows = self.itemDelegate(), range(self.acts.rowCount())
        self.setFixedHeight(sum(delegate.sizeHint(option, self.acts.index(row, 0)).height() for row in rows) + 2)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the row in view of the focus as text."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(self.currentIndex().data(ROW).spoken())
            return
        super().keyPressEvent(event)


class _ActDelegate(QStyledItemDelegate):
    """Paints one act: the day, a mark on the line, the words. In little room the day stands above the words."""

    def __init__(self, view: Timeline) -> None:
        super().__init__(view)
        self._view = view

    def _narrow(self) -> bool:
        return self._view.viewport().width() < self._view.look.px(430)

    def _left(self) -> tuple[int, int]:
        """Return where the mark and where the words begin."""
        look = self._view.look
        mark = _RING + 4 if self._narrow() else look.metrics("meta").horizontalAdvance("88 september 8888") + 20
        return mark, mark + look.px(12) + 14

    def _lines(self, act: Act) -> list[tuple[str, str, str]]:
        """Return (font role, ink, words) of the lines at the right of the mark."""
        when = [("meta", "ink3", f"{act.day} · {act.time}")] if self._narrow() else []
        lines = [*when, ("strong" if act.whole else "body", "ink", act.title)]
        lines += [("body", "ink2", act.detail)] if act.detail else []
        return lines + ([("meta", "ink3", act.meta)] if act.meta else [])

    def _beside(self, act: Act) -> int:
        """Return the room that the word for where an act is takes beside its title."""
        look = self._view.look
        return look.metrics("meta").horizontalAdvance(stand_word(act.stand)) + look.px(14) + 18 if act.stand else 0

    def _height(self, role: str, words: str, beside: int = 0) -> int:
        width = max(self._view.viewport().width() - self._left()[1] - 7 - beside, 40)
        return self._view.look.metrics(role).boundingRect(QRect(0, 0, width, 9999), _FLAGS, words).height() + 2

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of all wrapped lines, and at least that of day and time."""
        act = index.data(ROW)
        first, *rest = self._lines(act)
        words = self._height(first[0], first[2], self._beside(act))
        words += sum(self._height(role, text) for role, _, text in rest)
        when = 2 * self._view.look.metrics("meta").height()
        return QSize(60, max(words, 0 if self._narrow() else when) + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        look, act = self._view.look, index.data(ROW)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_mark(painter, rect, act, index.row())
        if not self._narrow():
            painter.setFont(look.font("meta"))
            painter.setPen(look.colour("ink3"))
            when = rect.adjusted(_RING + 4, _PAD, 0, 0)
            same = index.row() > 0 and index.sibling(index.row() - 1, 0).data(ROW).day == act.day
            told = act.time if same else f"{act.day}\n{act.time}"  # a day stands once, at its newest act
            painter.drawText(when, Qt.AlignmentFlag.AlignTop, told)
        top = rect.top() + _PAD
        self._paint_stand(painter, rect, act)
        for number, (role, ink, words) in enumerate(self._lines(act)):
            beside = 0 if number else self._beside(act)
            height = self._height(role, words, beside)
            painter.setFont(look.font(role))
            painter.setPen(look.colour(ink))
            left = rect.left() + self._left()[1]
            painter.drawText(QRect(left, top, rect.right() - left - 6 - beside, height), _FLAGS, words)
            top += height
        if self._view.hasFocus() and option.state & QStyle.StateFlag.State_HasFocus:  # type: ignore[attr-defined]
            paint_ring(painter, rect.adjusted(1, 1, -1, -1), look.colour("focus"), 5)
        painter.restore()

    def _paint_stand(self, painter: QPainter, rect: QRect, act: Act) -> None:
        """Say at the right where an act is: a shield only with a checked receipt."""
        if not act.stand:
            return
        look, (icon, ink) = self._view.look, STANDS[act.stand]
        left, size = rect.right() - self._beside(act) + 6, look.px(14)
        height = look.metrics("strong").height()
        painter.drawPixmap(left, rect.top() + _PAD + (height - size) // 2, look.pixmap(icon, ink, 14))
        painter.setFont(look.font("meta"))
        painter.setPen(look.colour(ink))
        words = QRect(left + size + 5, rect.top() + _PAD, rect.right() - left, height)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, stand_word(act.stand))

    def _paint_mark(self, painter: QPainter, rect: QRect, act: Act, row: int) -> None:
        look = self._view.look
        size = look.px(10)
        left = rect.left() + self._left()[0]
        top = rect.top() + _PAD + (look.metrics("strong").height() - size) // 2
        middle = left + size // 2
        painter.setPen(QPen(look.colour("brand_line"), 1))
        last = row == self._view.acts.rowCount() - 1
        if row:
            painter.drawLine(middle, rect.top(), middle, top)
        if not last:
            painter.drawLine(middle, top, middle, rect.bottom() + 1)
        painter.setPen(QPen(look.colour("brand"), 1.5))
        painter.setBrush(look.colour("brand" if act.whole else "surface"))
        painter.drawEllipse(left, top, size, size)
