"""The dialog for one paragraph: write a note, put a bookmark, or take either away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.fields import Field
from desktop.ui.widgets.keys import on_key
from desktop.ui.widgets.parts import button, column, frame, label, row, set_words
from desktop.ui.widgets.scroll import ScrollColumn


class NoteDialog(QDialog):
    """Writes nothing by itself; what was typed can be asked for after it was closed (`typed`).

    Signals:
        kept: the note is to be kept. Emits its text.
        bookmarked: a bookmark is to be put (True) or taken away (False).
        removed: the note is to be taken away. Emits nothing.
    """

    kept = Signal(str)
    bookmarked = Signal(bool)
    removed = Signal()

    def __init__(self, look: Look, heading: str, text: str, old: str, known: bool, marked: bool,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        """Show the paragraph under `heading`; `text` is what the note says or was being typed, `known` whether it is
        kept already, `old` the words it was made at when they have changed, `marked` whether a bookmark stands here.
        """
        super().__init__(parent)
        self._marked = marked
        self.setWindowTitle(self.tr("Your note"))
        self.note = QPlainTextEdit(text)
        self.note.setTabChangesFocus(True)
        self.field = Field(look, self.note)
        self.field.set_texts(self.tr("Note"), self.tr("It stays on this laptop, with your cases."))
        self.keep, self.cancel = button("", "primary"), button("", "main")
        self.bookmark, self.remove = button("", "plain"), button("", "plain")
        set_words(self.keep, self.tr("&Keep note"))
        set_words(self.cancel, self.tr("&Cancel"))
        set_words(self.bookmark, self.tr("Take the &bookmark away") if marked else self.tr("Put a &bookmark here"))
        set_words(self.remove, self.tr("&Take the note away"))
        self.remove.setVisible(known)
        self._lay_out(look, heading, old)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.reject)
        self.bookmark.clicked.connect(self._on_bookmark)
        self.remove.clicked.connect(self._on_remove)
        self.note.textChanged.connect(lambda: self.field.set_error(""))
        on_key(self, "Ctrl+Return", self._on_keep)
        self.note.setFocus()

    def _lay_out(self, look: Look, heading: str, old: str) -> None:
        fields = ScrollColumn("canvas", (24, 20, 24, 6), 12)
        fields.lines.addWidget(label(heading, "card"))
        if old:
            was = frame(role="why")
            lines = column(was, (14, 10, 14, 12), 4)
            lines.addWidget(label(self.tr("The text has changed. When you wrote this it said:"), "meta", "ink3"))
            lines.addWidget(label(old, "body", "ink2"))
            fields.lines.addWidget(was)
        fields.lines.addWidget(self.field)
        ways = row(gap=8)
        ways.addWidget(self.bookmark)
        ways.addWidget(self.remove)
        ways.addStretch(1)
        fields.lines.addLayout(ways)
        fields.lines.addStretch(1)
        whole = column(self, (0, 0, 0, 20))
        whole.addWidget(fields, 1)
        bar = row(margins=(24, 14, 24, 0), gap=12)
        bar.addWidget(self.cancel)
        bar.addStretch(1)
        bar.addWidget(self.keep)
        whole.addLayout(bar)
        self.note.setFixedHeight(6 * look.metrics("body").lineSpacing() + 22)
        width, room = look.px(520), self.screen().availableSize()
        self.setMinimumWidth(min(width, room.width() - 40))
        self.resize(width, min(look.px(500 if old else 350), room.height() - 80))

    def typed(self) -> str:
        """Return what stands in the field."""
        return self.note.toPlainText().strip()

    def _on_keep(self) -> None:
        if self.typed():
            self.kept.emit(self.typed())
            self.accept()
        else:
            self.field.set_error(lambda: self.tr("Write a note first, or put a bookmark."))
            self.note.setFocus()

    def _on_bookmark(self) -> None:
        self.bookmarked.emit(not self._marked)
        if self.typed():
            self.reject()  # what was typed waits for the next time
        else:
            self.accept()

    def _on_remove(self) -> None:
        self.removed.emit()
        self.accept()
