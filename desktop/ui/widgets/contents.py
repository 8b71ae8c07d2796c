"""The contents list: groups, articles and the paragraphs of the open article, flat, so that screen readers read it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.guidance.library import Article, ArticleHead
from desktop.ui.findables import NOTES
from desktop.ui.look import Look
from desktop.ui.mark_words import changed_words
from desktop.ui.style import paint_ring

KIND = Qt.ItemDataRole.UserRole  # group, article, paragraph
TARGET = Qt.ItemDataRole.UserRole + 1  # slug or slug#anchor
NUMBER = Qt.ItemDataRole.UserRole + 2
CHANGED = Qt.ItemDataRole.UserRole + 3  # whether it changed since the reader read it
COUNT = Qt.ItemDataRole.UserRole + 4  # of notes, as text
_CORE_TASK = re.compile(r"core-task-(\d)-")


class ContentsList(QListView):
    """What can be read.

    Signals:
        chosen: an article or a paragraph of it was picked. Emits `slug` or `slug#anchor`.
        notes_wanted: the reader's own notes were picked. Emits nothing.
    """

    chosen = Signal(str)
    notes_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Build an empty list."""
        super().__init__()
        self.look = look
        self._model = QStandardItemModel(self)
        self._notes: int | None = None
        self._changes: Mapping[str, Sequence[str]] = {}
        self.setModel(self._model)
        self.setItemDelegate(_ContentsDelegate(self))
        self.setProperty("marksOwnFocus", True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._on_picked)
        self.activated.connect(self._on_picked)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again in a new width, as when the scroll bar comes: titles wrap, and Qt heeds the height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def fill(self, groups: list[tuple[str, str]], heads: list[ArticleHead], opened: Article | None) -> None:
        """Show all articles, and under the open one its paragraphs."""
        self._model.clear()
        if self._notes is not None:
            self._add("notes", NOTES, self.tr("My notes"))
        for group, name in groups:
            members = [head for head in heads if head.group == group]
            if members:
                self._add("group", "", name)
            for head in members:
                self._add("article", head.slug, head.title)
                if opened is not None and opened.slug == head.slug:
                    for paragraph in opened.paragraphs:
                        self._add("paragraph", paragraph.id, paragraph.heading)

        self._show_marks()

    def set_marks(self, notes: int | None, changes: Mapping[str, Sequence[str]]) -> None:
        """Show how many notes the reader has (None: not known, the vault is locked) and what changed since it was read,
        as anchors by slug.
        """
        before, self._notes, self._changes = self._notes, notes, changes
        if notes is None and before is not None:
            self._model.removeRow(0)
        elif notes is not None and before is None and self._model.rowCount():
            self._add("notes", NOTES, self.tr("My notes"), at=0)
        self._show_marks()

    def _show_marks(self) -> None:
        for number in range(self._model.rowCount()):
            item = self._model.item(number)
            slug, _, anchor = str(item.data(TARGET)).partition("#")
            found = self._changes.get(slug, ()) if item.data(KIND) in ("article", "paragraph") else ()
            item.setData(bool(found) and (not anchor or anchor in found), CHANGED)
            many = str(self._notes or "") if item.data(KIND) == "notes" else ""
            item.setData(many, COUNT)
            more = changed_words() if item.data(CHANGED) else many
            item.setData(", ".join(part for part in (_spoken(item), more) if part), Qt.ItemDataRole.AccessibleTextRole)
        self.scheduleDelayedItemsLayout()

    def mark(self, target: str) -> None:
        """Make a row the present one, without opening it."""
        for number in range(self._model.rowCount()):
            index = self._model.index(number, 0)
            if index.data(TARGET) == target:
                self.setCurrentIndex(index)
                return

    def _add(self, kind: str, target: str, text: str, at: int | None = None) -> None:
        item = QStandardItem(text)
        item.setEditable(False)
        item.setData(kind, KIND)
        item.setData(target, TARGET)
        found = _CORE_TASK.match(target) if kind == "article" else None
        item.setData(found[1] if found else "", NUMBER)
        if kind == "group":
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._model.insertRow(self._model.rowCount() if at is None else at, item)

    def _on_picked(self, index: QModelIndex) -> None:
        if index.data(KIND) == "notes":
            self.notes_wanted.emit()
        elif index.data(TARGET):
            self.chosen.emit(index.data(TARGET))


def _spoken(item: QStandardItem) -> str:
    return f"{item.data(NUMBER)}. {item.text()}" if item.data(NUMBER) else item.text()


class _ContentsDelegate(QStyledItemDelegate):
    """Paints a group, an article or a paragraph; long titles wrap."""

    def __init__(self, view: ContentsList) -> None:
        super().__init__(view)
        self._view = view

    def _shape(self, index: QModelIndex | QPersistentModelIndex) -> tuple[str, int, int]:
        """Return font role, left edge and space above and below the text, in pixels."""
        look, kind = self._view.look, index.data(KIND)
        number = look.px(24) if index.data(NUMBER) or kind == "notes" else 0
        if kind == "group":
            return "metastrong", 14, 7
        if kind == "paragraph":
            return "meta", 14 + look.px(24), 6
        return ("strong" if index == self._view.currentIndex() else "body"), 14 + number, 8

    def _room(self, index: QModelIndex | QPersistentModelIndex) -> int:
        return max(self._view.viewport().width() - self._shape(index)[1] - (32 if index.data(CHANGED) else 18), 40)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of the wrapped title."""
        role, _, pad = self._shape(index)
        role = "strong" if role == "body" else role
        flags = Qt.TextFlag.TextWordWrap
        box = self._view.look.metrics(role).boundingRect(QRect(0, 0, self._room(index), 9999), flags, index.data())
        above = 8 if index.data(KIND) == "group" and index.row() else 0
        return QSize(60, box.height() + 2 * pad + above)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        look, rect = self._view.look, option.rect  # type: ignore[attr-defined]
        role, left, pad = self._shape(index)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index, current)
        group = index.data(KIND) == "group"
        painter.setFont(look.font("strong" if current and role == "body" else role))
        painter.setPen(look.colour("ink3" if group else "ink"))
        words = rect.adjusted(left, 0, 0, -pad)
        words.setWidth(self._room(index))
        words.setTop(rect.bottom() - pad - (rect.height() - 2 * pad - (8 if group and index.row() else 0)) + 1)
        painter.drawText(words, Qt.TextFlag.TextWordWrap, index.data())
        if index.data(NUMBER):
            painter.setFont(look.font("strong"))
            painter.setPen(look.colour("ink2"))
            painter.drawText(rect.adjusted(14, pad, 0, 0), Qt.AlignmentFlag.AlignTop, index.data(NUMBER))
        self._paint_marks(painter, rect, index)
        painter.restore()

    def _paint_marks(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint the pencil and the count of the reader's notes, or the dot of what changed since it was read."""
        look, pad = self._view.look, self._shape(index)[2]
        if index.data(KIND) == "notes":
            size = look.px(16)
            painter.drawPixmap(13, rect.center().y() - size // 2 + 1, look.pixmap("pencil", "ink2", 16))
            painter.setFont(look.font("metastrong"))
            painter.setPen(look.colour("ink2"))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect.adjusted(0, 0, -16, 0), flags, index.data(COUNT))
        elif index.data(CHANGED):
            size = look.px(8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("waiting"))
            painter.drawEllipse(rect.right() - 18 - size // 2, rect.top() + pad + look.px(6), size, size)

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        current: bool,
    ) -> None:
        look = self._view.look
        if index.data(KIND) == "group":
            return
        box = option.rect.adjusted(4, 1, -8, -1)  # type: ignore[attr-defined]
        painter.setPen(Qt.PenStyle.NoPen)
        if current:
            painter.setBrush(look.colour("tint"))
            painter.drawRoundedRect(box, 4, 4)
            painter.fillRect(box.left(), box.top() + 3, 3, box.height() - 6, look.colour("brand"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(box, 4, 4)
        if current and self._view.hasFocus():
            paint_ring(painter, box, look.colour("focus"), 4)
