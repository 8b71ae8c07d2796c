"""Room under one paragraph of an article, for a form that opens there and scrolls with the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from shiboken6 import isValid

_GAP = 16  # pixels between the paragraph and the form, and below the form


def finish_layout(document: QTextDocument) -> None:
    """Place every word now: Qt places a long text bit by bit, and an edit meanwhile leaves parts of it blank."""
    document.documentLayout().documentSize()


class ArticleSlot(QObject):
    """Keeps the room as high as the form needs it; the text below moves down.

    `where` gives the box of a paragraph in the viewport, without the room; `last` gives its last block.
    """

    def __init__(
        self, view: QTextBrowser, where: Callable[[str], QRectF], last: Callable[[str], QTextBlock | None]
    ) -> None:
        """Begin without a form."""
        super().__init__(view)
        self._view, self._where, self._last = view, where, last
        self.anchor, self.room = "", 0.0
        self.form: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def open(self, anchor: str, form: QWidget) -> None:
        """Open a form under a paragraph; another one that was open goes."""
        self.close()
        self.anchor, self.form = anchor, form
        form.setParent(self._view.viewport())
        form.installEventFilter(self)
        form.destroyed.connect(self.close)
        self.fit()
        form.show()

    def close(self) -> None:
        """Take the room away."""
        if isValid(self._view):
            self._make_room(0)
        self.anchor, self.form = "", None

    def of(self, anchor: str) -> float:
        """Return how much of a paragraph's height is room for the form, in pixels."""
        return self.room if anchor and anchor == self.anchor else 0.0

    def renew(self) -> None:
        """Make the room again in a text that was drawn anew; the form goes with a text that has no such paragraph."""
        self.room = 0.0
        if self.form is None:
            return
        self.form.setVisible(self._last(self.anchor) is not None)
        self.fit()

    def fit(self) -> None:
        """Give the form the width of the text and as much height as it asks for."""
        if self.form is None or not isValid(self.form) or self._last(self.anchor) is None:
            return
        width = round(self._where(self.anchor).width())
        self.form.setFixedWidth(max(width, 200))
        layout = self.form.layout()
        asked = layout.totalHeightForWidth(width) if layout and layout.hasHeightForWidth() else 0
        height = max(asked, self.form.sizeHint().height() if not asked else 0)
        self.form.resize(width, height)
        self._make_room(height + 2 * _GAP)
        self.place()

    def place(self) -> None:
        """Move the form to where its paragraph stands now."""
        if self.form is not None and isValid(self.form) and self.room:
            box = self._where(self.anchor)
            self.form.move(round(box.left()), round(box.bottom()) + _GAP - 12)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """Bring the part of the form that has the focus into view."""
        if self.form is not None and isValid(self.form) and new is not None and self.form.isAncestorOf(new):
            top = new.mapTo(self._view.viewport(), new.rect().topLeft()).y()
            bar, room = self._view.verticalScrollBar(), self._view.viewport().height()
            if top + new.height() + _GAP > room:
                bar.setValue(bar.value() + top + new.height() + _GAP - room)
            elif top < _GAP:
                bar.setValue(bar.value() + top - _GAP)

    def _follow(self) -> None:
        self.fit()
        self._on_focus_changed(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the form when its words need another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._follow)
        elif event.type() == QEvent.Type.Hide and self.form is not None and self.form.isHidden():
            self.close()
        return False

    def _make_room(self, height: float) -> None:
        block = self._last(self.anchor) if self.anchor else None
        if block is not None and height != self.room:
            finish_layout(self._view.document())
            shape = QTextBlockFormat(block.blockFormat())
            shape.setBottomMargin(shape.bottomMargin() - self.room + height)
            QTextCursor(block).setBlockFormat(shape)
        self.room = height
