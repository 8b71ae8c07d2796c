"""The left bar: the sections of the window, as a flat list that folds to icons in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.look import Look
from desktop.ui.sections import Section
from desktop.ui.widgets.fitted_list import PaintedList

NAME = Qt.ItemDataRole.UserRole
ICON = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2


class NavList(PaintedList):
    """The sections.

    Signals:
        chosen: a section was picked by mouse or keyboard. Emits its name.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, sections: list[Section], tall: bool = True) -> None:
        """Show `sections`; texts come with `set_texts`. Not `tall` is as low as its rows."""
        super().__init__(look)
        self._tall = tall
        self.folded = False
        self._model = QStandardItemModel(self)
        for section in sections:
            item = QStandardItem()
            item.setData(section.name, NAME)
            item.setData(section.icon, ICON)
            item.setEditable(False)
            self._model.appendRow(item)
        self.setModel(self._model)
        self.setItemDelegate(_NavDelegate(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_picked)
        self.activated.connect(self._on_picked)
        look.changed.connect(self._fit)
        self._fit()

    def set_texts(self, texts: dict[str, str], keys: dict[str, str]) -> None:
        """Set the word of each section by name, and the key that leads there."""
        for number in range(self._model.rowCount()):
            item = self._model.item(number)
            word = texts[item.data(NAME)]
            item.setText(word)
            item.setToolTip(f"{word} ({keys[item.data(NAME)]})")
            self._speak(item)

    def set_count(self, name: str, count: int) -> None:
        """Show beside a section how many of it are open; 0 shows nothing."""
        for number in range(self._model.rowCount()):
            item = self._model.item(number)
            if item.data(NAME) == name:
                item.setData(count or None, COUNT)
                self._speak(item)

    def _speak(self, item: QStandardItem) -> None:
        word, count = item.text(), item.data(COUNT)
        spoken = self.tr("{section}, {n} open").format(section=word, n=count) if count else word
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)

    def set_current(self, name: str | None) -> None:
        """Mark a section as the present one, or none."""
        self.setCurrentIndex(QModelIndex())
        for number in range(self._model.rowCount()):
            if self._model.item(number).data(NAME) == name:
                self.setCurrentIndex(self._model.index(number, 0))

    def set_folded(self, folded: bool) -> None:
        """Show icons only, or icons with words."""
        self.folded = folded
        self.scheduleDelayedItemsLayout()  # it paints anew too

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the present section in view."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def _fit(self) -> None:
        if not self._tall:
            self.setFixedHeight(self._model.rowCount() * row_height(self.look) + 2)
        self.scheduleDelayedItemsLayout()

    def _on_picked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(NAME))


class _NavDelegate(QStyledItemDelegate):
    """Paints one section: a mark when it is the present one, its icon and its word."""

    def __init__(self, view: NavList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row of at least 40 pixels that grows with the text."""
        return QSize(60, row_height(self._view.look))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        look = self._view.look
        current = index.row() == self._view.currentIndex().row()
        box = option.rect.adjusted(8, 1, -8, -1)  # type: ignore[attr-defined]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if current or (self._view.underMouse() and _under_mouse(option)):
            painter.setBrush(look.colour("nav_active"))
            painter.drawRoundedRect(box, 5, 5)
        if current:
            painter.setBrush(look.colour("nav_mark"))
            painter.drawRoundedRect(box.left(), box.top() + 8, 3, box.height() - 16, 1.5, 1.5)
        self._paint_words(painter, index, box, current)
        if current and self._view.hasFocus():
            painter.setPen(QPen(QColor(look.theme.nav_mark), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)

    def _paint_words(
        self, painter: QPainter, index: QModelIndex | QPersistentModelIndex, box: QRect, current: bool
    ) -> None:
        look = self._view.look
        size = look.px(20)
        left = box.center().x() - size // 2 + 1 if self._view.folded else box.left() + 12
        painter.drawPixmap(left, box.center().y() - size // 2 + 1, look.pixmap(index.data(ICON), "nav_ink"))
        if not self._view.folded:
            painter.setFont(look.font("strong" if current else "body"))
            painter.setPen(look.colour("nav_ink"))
            words = box.adjusted(24 + size, 0, -12, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, index.data())
            if count := index.data(COUNT):
                painter.setFont(look.font("meta"))
                told = look.locale().toString(count)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, told)


def _under_mouse(option: QStyleOptionViewItem) -> bool:
    from PySide6.QtWidgets import QStyle  # only now: it takes long to load, and the left bar is drawn first of all

    return bool(option.state & QStyle.StateFlag.State_MouseOver)


def row_height(look: Look) -> int:
    """Return the height of one section in pixels, at least 40, more with larger text."""
    return max(look.metrics("body").height() + 24, 40) + 2
