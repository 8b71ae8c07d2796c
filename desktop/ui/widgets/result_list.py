"""The list of search results: title and paragraph, kind, and a piece of the text with the words marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.guidance.search.snippets import Snippet
from desktop.ui.look import Look
from desktop.ui.style import paint_ring
from desktop.ui.widgets.fitted_list import ROW, FittedList

_WIDE = 16  # pixels at the side
_HIGH = 11  # pixels above and below


@dataclass(frozen=True)
class Result:
    """One row: where it leads, its title, what stands under it in small (kind, paragraph), and the piece of text."""

    target: str
    title: str
    under: str
    piece: Snippet

    def spoken(self) -> str:
        """Return the row as one sentence, for a screen reader."""
        return ". ".join((self.title, self.under, self.piece.text))


class ResultList(FittedList):
    """The list; each of its rows is a `Result`."""

    def __init__(self, look: Look) -> None:
        """Build an empty list."""
        super().__init__(look)
        self.setItemDelegate(_Delegate(self))

    def set_results(self, results: Sequence[Result]) -> None:
        """Show these rows, the first one present."""
        self.rows.set_rows(results)
        if results:
            self.setCurrentIndex(self.rows.index(0, 0))
        self.fit()


class _Delegate(QStyledItemDelegate):
    """Paints a row as a small document, so that words wrap and hits stand on a ground of their own."""

    def __init__(self, view: ResultList) -> None:
        super().__init__(view)
        self._view = view

    def _document(self, result: Result) -> QTextDocument:
        look = self._view.look
        made = QTextDocument()
        made.setDocumentMargin(0)
        made.setDefaultFont(look.font("body"))
        made.setTextWidth(max(self._view.viewport().width() - 2 * _WIDE, 60))
        ink, soft, ground = (look.colour(name).name() for name in ("ink", "ink3", "tint"))
        before, after = f'<span style="font-weight:600; background-color:{ground}">', "</span>"
        text = _marked(result.piece, before, after)
        small = look.font("meta").pointSizeF()
        made.setHtml(
            f'<div style="color:{ink}; font-weight:600">{escape(result.title)}</div>'
            f'<div style="color:{soft}; font-size:{small}pt">{escape(result.under)}</div>'
            f'<div style="color:{ink}; margin-top:3px">{text}</div>'
        )
        return made

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the row's size; the width follows the list."""
        return QSize(60, int(self._document(index.data(ROW)).size().height()) + 2 * _HIGH + 1)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        look = self._view.look
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect.adjusted(1, 0, -1, -1), look.colour("hover"))
        if index.row():
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, look.colour("line"))
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            paint_ring(painter, rect.adjusted(2, 2, -2, -2), look.colour("focus"), 5)
        painter.translate(rect.left() + _WIDE, rect.top() + _HIGH)
        self._document(index.data(ROW)).drawContents(painter)
        painter.restore()


def _marked(piece: Snippet, before: str, after: str) -> str:
    """Return the piece as HTML, what was found between `before` and `after`."""
    parts, place = [], 0
    for start, end in piece.marks:
        parts += [
            escape(piece.text[place:start], quote=False),
            before,
            escape(piece.text[start:end], quote=False),
            after,
        ]
        place = end
    return "".join([*parts, escape(piece.text[place:], quote=False)])
