"""The search field of the header: what it finds is offered under it while typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.findables import Findable
from desktop.ui.look import Look

MOST = 15  # rows offered
_TARGET = Qt.ItemDataRole.UserRole
_KIND = Qt.ItemDataRole.UserRole + 1
_ALL = "results:"


class SearchField(QLineEdit):
    """The field; whoever hears `asked` answers with `offer`, now or a little later.

    Signals:
        asked: this was typed, and rows are wanted for it. Emits the text.
        chosen: something that was found is wanted. Emits its target; `results:` and the text for all of it.
        left: the field was left with Esc. Emits nothing.
    """

    asked = Signal(str)
    chosen = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        """Build an empty field."""
        super().__init__()
        self.look = look
        self._none, self._all, self._all_kind = "", "", ""
        self._answered: str | None = None  # the text that the rows are for
        self._entered = False  # Enter came before the rows
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
        self.setAccessibleName(self.tr("Search guidance, checklists, cases and pages"))
        self.setPlaceholderText(self.tr("Search (Ctrl+K)"))
        self.popup.setAccessibleName(self.tr("Found"))
        self._none = self.tr("Nothing found.")
        self._all, self._all_kind = self.tr("Everything about “{text}”"), self.tr("all results")

    def begin(self) -> None:
        """Be ready for a new search."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def offer(self, text: str, rows: Sequence[Findable]) -> None:
        """Show what was found for `text`, best first; nothing when something else was typed since."""
        if text != self.text():
            return
        self._answered = text
        self._model.clear()
        for row in rows[: MOST - 1]:
            self._add(row.words, row.kind, row.target)
        if rows:
            self._add(self._all.format(text=text.strip()), self._all_kind, f"{_ALL}{text}")
        else:
            self._add(self._none, "", "")
        if self._entered:
            self._on_return()
        elif self.hasFocus():
            self._completer.complete()

    def take_back(self) -> None:
        """Show nothing any more of what was found: it may not be seen now."""
        self._answered = None
        self._model.clear()
        self.popup.hide()

    def _add(self, words: str, kind: str, target: str) -> None:
        item = QStandardItem(words)
        item.setData(target, _TARGET)
        item.setData(kind, _KIND)
        item.setData(", ".join(part for part in (words, kind) if part), Qt.ItemDataRole.AccessibleTextRole)
        if not target:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._model.appendRow(item)

    def offered(self) -> list[str]:
        """Return the words of what is offered now."""
        return [self._model.item(n).text() for n in range(self._model.rowCount())]

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_edited(self, typed: str) -> None:
        self._entered = False
        if typed.strip():
            self.asked.emit(typed)
        else:
            self.take_back()

    def _on_activated(self, index: QModelIndex) -> None:
        target = index.data(_TARGET)
        if target:
            self._go(str(target))

    def _on_return(self) -> None:
        """Go to the best of what was found, as soon as it is; when one was chosen in the list the field is empty."""
        if not self.text().strip():
            return
        if self._answered != self.text():
            self._entered = True
            return
        self._entered = False
        target = self._model.item(0).data(_TARGET)
        if target:
            self._go(str(target))

    def _go(self, target: str) -> None:
        self.popup.hide()
        self.clear()
        self._model.clear()
        self._answered = None
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
        from PySide6.QtWidgets import QStyle  # only now: it takes long to load

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
