"""Terms explained where they stand: a dotted line under the word, and a small panel with its meaning in two languages.

By mouse the panel comes over a word and stays while the pointer is on the word or on the panel; by keyboard it comes
when Tab reaches the word, F2 goes to the next term, Esc closes it. A screen reader is told the meaning.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextFragment
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.guidance.terms import PREFIX, Meaning, Terms
from desktop.ui.announce import announce
from desktop.ui.look import Look
from desktop.ui.widgets.parts import column, label, rule

_WIDTH, _GAP = 340, 4  # pixels at normal text size
_LINGER = 300  # milliseconds in which the pointer can go from the word to the panel


class TermPanel(QFrame):
    """One term: its meaning in the language of the window, and under it in the other one."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Build it hidden, over `parent`."""
        super().__init__(parent)
        self._look = look
        self.setProperty("panel", "here")
        self._term, self._meaning = label("", "strong"), label("", "body")
        self._other_term, self._other_meaning = label("", "metastrong", "ink2"), label("", "meta", "ink2")
        lines = column(self, (14, 10, 14, 12), 4)
        lines.addWidget(self._term)
        lines.addWidget(self._meaning)
        lines.addWidget(rule())
        lines.addWidget(self._other_term)
        lines.addWidget(self._other_meaning)
        self.hide()

    def show_meaning(self, meaning: Meaning, word: QRect) -> None:
        """Show what a term means, beside the word (its place in the parent): under it, or over it for want of room."""
        self._term.setText(meaning.term)
        self._meaning.setText(meaning.definition)
        language = self.tr("English") if self._look.language == "nl" else self.tr("Dutch")
        told = self.tr("In {language}: {term}").format(language=language, term=meaning.other_term)
        self._other_term.setText(told)
        self._other_meaning.setText(meaning.other_definition)
        self.setAccessibleName(self.tr("What it means: {term}").format(term=meaning.term))
        self._place(word)
        self.show()
        self.raise_()

    def _place(self, word: QRect) -> None:
        room = self.parentWidget()
        assert room is not None
        width = min(self._look.px(_WIDTH), room.width() - 16)
        layout = self.layout()
        assert layout is not None
        self.ensurePolished()
        layout.invalidate()
        height = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        left = min(max(8, word.left()), room.width() - width - 8)
        below, over = word.bottom() + _GAP, word.top() - _GAP - height
        top = below if below + height <= room.height() or over < 0 else over
        self.setGeometry(left, max(0, min(top, room.height() - height)), width, height)


class TermGuide(QObject):
    """Explains the terms of the article in a view."""

    def __init__(self, look: Look, view: QTextBrowser) -> None:
        """Follow the pointer, the focus and the keys of the view."""
        super().__init__(view)
        self._look, self._view = look, view
        self._terms: Terms | None = None
        self.panel = TermPanel(look, view.viewport())
        self._leaving = QTimer(self, singleShot=True, interval=_LINGER)
        self._leaving.timeout.connect(self._on_left)
        view.highlighted.connect(self._on_pointed)
        view.anchorClicked.connect(self._on_clicked)
        view.cursorPositionChanged.connect(self._on_moved)
        view.verticalScrollBar().valueChanged.connect(self.close)
        for watched in (view, view.viewport(), self.panel):
            watched.installEventFilter(self)

    def dress(self, terms: Terms) -> None:
        """Put a dotted line under every term of the article that is in the view now."""
        self.close()
        self._terms = terms
        shape = QTextCharFormat()
        shape.setFontUnderline(False)
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        shape.setUnderlineColor(self._look.colour("brand"))
        shape.setForeground(self._look.colour("ink"))
        for start, length, _ in list(self._words()):
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(shape)

    def close(self) -> None:
        """Take the panel away."""
        self._leaving.stop()
        self.panel.hide()

    def end(self) -> None:
        """Take the panel away and the mark from the term; the next term is still the one after it."""
        self.close()
        if self._present():
            cursor = self._view.textCursor()
            cursor.setPosition(cursor.selectionEnd())
            self._view.setTextCursor(cursor)

    def explain(self, term_id: str, say: bool) -> None:
        """Show the meaning of a term of this article; `say` has a screen reader say it."""
        meaning = self._terms.meaning(term_id) if self._terms else None
        place = next(((start, length) for start, length, name in self._words() if name == term_id), None)
        if meaning is None or place is None:
            return
        self._leaving.stop()
        window, box = self._view.window(), self._box(*place)
        if self.panel.parentWidget() is not window:
            self.panel.setParent(window)  # over the whole window: in the article alone large text has no room
        box.moveTopLeft(self._view.viewport().mapTo(window, box.topLeft()))
        self.panel.show_meaning(meaning, box)
        if say:
            announce(self._view, f"{meaning.term}: {meaning.definition}")

    def next_term(self) -> None:
        """Go to the next term after the caret, round the article, and explain it."""
        words = list(self._words())
        if not words:
            return
        here = self._view.textCursor().selectionEnd()
        start, length, _ = next((word for word in words if word[0] >= here), words[0])
        cursor = self._view.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)  # brings it into view, and `_on_moved` explains it
        self._view.ensureCursorVisible()
        self._on_moved()

    def _words(self) -> Iterator[tuple[int, int, str]]:
        """Yield where each term stands (first sign, number of signs) with its id, in reading order."""
        block = self._view.document().begin()
        while block.isValid():
            for fragment in _fragments(block):
                address = fragment.charFormat().anchorHref()
                if address.startswith(PREFIX):
                    yield fragment.position(), fragment.length(), address.removeprefix(PREFIX)
            block = block.next()

    def _box(self, start: int, length: int) -> QRect:
        """Return where a word stands in the viewport; its first line when it runs over two."""
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(start)
        first = self._view.cursorRect(cursor)
        cursor.setPosition(start + length)
        last = self._view.cursorRect(cursor)
        return first.united(last) if first.top() == last.top() else first

    def _on_pointed(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith(PREFIX):
            self.explain(target.removeprefix(PREFIX), say=False)
        elif self.panel.isVisible() and not self._leaving.isActive():
            self._leaving.start()

    def _on_left(self) -> None:
        """Close the panel unless the pointer went to it, or the focus is on a term."""
        pointer = self.panel.mapFromGlobal(self.panel.cursor().pos())
        if not self.panel.rect().contains(pointer) and not (self._view.hasFocus() and self._present()):
            self.close()

    def _on_clicked(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith(PREFIX):
            self.explain(target.removeprefix(PREFIX), say=True)

    def _present(self) -> str:
        """Return the term that is selected, as Tab and F2 do; empty when none is."""
        cursor = self._view.textCursor()
        address = cursor.charFormat().anchorHref() if cursor.hasSelection() else ""
        return address.removeprefix(PREFIX) if address.startswith(PREFIX) else ""

    def _on_moved(self) -> None:
        if self._view.hasFocus() and (found := self._present()):
            self.explain(found, say=True)
        elif self.panel.isVisible():
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F2 goes to the next term, Esc closes the panel; it goes when the view loses the focus or changes its size."""
        kind = event.type()
        if watched is self.panel:
            if kind == QEvent.Type.Leave:
                self._leaving.start()
        elif kind == QEvent.Type.FocusOut and watched is self._view:
            self.end()
        elif kind in (QEvent.Type.Resize, QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close()
        elif watched is self._view and isinstance(event, QKeyEvent):
            if kind == QEvent.Type.KeyRelease and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._on_moved()  # Qt does not tell that Tab went to another link
            return kind == QEvent.Type.KeyPress and self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_F2:
            self.next_term()
            return True
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self.end()
            return True
        return False


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    fragments = block.begin()
    while not fragments.atEnd():
        yield fragments.fragment()
        fragments += 1
