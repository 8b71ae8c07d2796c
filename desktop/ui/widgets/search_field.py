"""The search field of the header: what it finds is offered under it while typing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.guidance.library import fold
from desktop.ui.look import Look

MOST = 12  # rows offered
_TARGET = Qt.ItemDataRole.UserRole
_KIND = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Findable:
    """Something that can be found: where it leads (`page:`, `article:` or `case:` and a name), its words, what kind
    of thing it is in a word, and other words that find it.
    """

    target: str
    words: str
    kind: str
    others: str = ""


class Finder:
    """Finds whatever holds every typed word, without looking at case or accents."""

    def __init__(self) -> None:
        """Start with nothing to find."""
        self._known: list[tuple[str, Findable]] = []

    def fill(self, items: list[Findable]) -> None:
        """Know these things, in the order in which they are to be offered."""
        self._known = [(fold(f"{item.words} {item.others}"), item) for item in items]

    def find(self, typed: str) -> list[Findable]:
        """Return at most `MOST` things: first those that begin with what was typed, else in their order."""
        wanted = fold(typed)
        words = wanted.split()
        found = [(not text.startswith(wanted), n, item) for n, (text, item) in enumerate(self._known)
                 if words and all(word in text for word in words)]  # fmt: skip
        return [item for _, _, item in sorted(found, key=lambda one: one[:2])[:MOST]]


class SearchField(QLineEdit):
    """The field.

    Signals:
        chosen: something that was found is wanted. Emits its target.
        left: the field was left with Esc. Emits nothing.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        """Build an empty field."""
        super().__init__()
        self.look = look
        self.finder = Finder()
        self.items: Callable[[], list[Findable]] = list
        self._none = ""
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST)
        self._completer.setWidget(self)
        self._delegate = _FoundDelegate(look, self)
        self.popup.setItemDelegate(self._delegate)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._on_return)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def popup(self) -> QListView:
        """The list under the field; it is the completer's, so it is asked for each time and never kept."""
        popup = self._completer.popup()
        assert isinstance(popup, QListView)
        return popup

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        self.setAccessibleName(self.tr("Search pages, articles and cases"))
        self.setPlaceholderText(self.tr("Search (Ctrl+K)"))
        self.popup.setAccessibleName(self.tr("Found"))
        self._none = self.tr("Nothing found. Only titles are searched.")

    def begin(self) -> None:
        """Be ready for a new search: what can be found is asked for anew."""
        self.finder.fill(self.items())
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def offered(self) -> list[str]:
        """Return the words of what is offered now."""
        return [self._model.item(n).text() for n in range(self._model.rowCount())]

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        """Know what there is to find now."""
        super().focusInEvent(event)
        if not self.popup.isVisible():
            self.finder.fill(self.items())

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_edited(self, typed: str) -> None:
        found = self.finder.find(typed)
        self._model.clear()
        for thing in found:
            item = QStandardItem(thing.words)
            item.setData(thing.target, _TARGET)
            item.setData(thing.kind, _KIND)
            item.setData(f"{thing.words}, {thing.kind}", Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        if not found and typed.strip():
            item = QStandardItem(self._none)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._model.appendRow(item)
        if self._model.rowCount():
            self._completer.complete()
        else:
            self.popup.hide()

    def _on_activated(self, index: QModelIndex) -> None:
        target = index.data(_TARGET)
        if target:
            self._go(str(target))

    def _on_return(self) -> None:
        """Go to the first thing found; when one was chosen in the list, the field is empty by now."""
        found = self.finder.find(self.text())
        if found:
            self._go(found[0].target)

    def _go(self, target: str) -> None:
        self.popup.hide()
        self.clear()
        self._model.clear()
        self.chosen.emit(target)

    def _on_look_changed(self) -> None:
        self._glass.setIcon(self.look.icon("search", "ink2", 18))
        self.popup.setFont(self.look.font("body"))


class _FoundDelegate(QStyledItemDelegate):
    """Paints what was found, with its kind at the right."""

    def __init__(self, look: Look, field: QLineEdit) -> None:
        super().__init__(field)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row of one line."""
        return QSize(60, self._look.metrics("body").height() + 16)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        look, rect = self._look, option.rect  # type: ignore[attr-defined]
        painter.save()
        chosen = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        painter.fillRect(rect, look.colour("tint" if chosen and index.data(_TARGET) else "surface"))
        kind = index.data(_KIND) or ""
        painter.setFont(look.font("meta"))
        painter.setPen(look.colour("ink3"))
        box = rect.adjusted(12, 0, -12, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, kind)
        room = box.width() - look.metrics("meta").horizontalAdvance(kind) - 12
        painter.setFont(look.font("strong" if chosen else "body"))
        painter.setPen(look.colour("ink"))
        words = look.metrics("strong").elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
