"""Writing a note in a case: a button that opens a field; what was typed stays until it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.complaint import Words
from desktop.ui.widgets.fields import Field
from desktop.ui.widgets.keys import on_key
from desktop.ui.widgets.parts import button, column, frame, row, set_words


class _Note(QPlainTextEdit):
    """The field itself: Esc is given on, which Qt's own field keeps for itself."""

    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give Esc on; take everything else."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class NoteForm(QWidget):
    """The field for a note.

    Signals:
        written: a note is to be kept. Emits its text.
        closed: the field was put away; its text stays. Emits nothing.
    """

    written = Signal(str)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        """Build the form, put away."""
        super().__init__()
        self._look = look
        self._typed: dict[str, str] = {}  # what was typed and not kept yet, by case
        self._case = ""
        self.note = _Note()
        self.note.setTabChangesFocus(True)
        self._field = Field(look, self.note)
        self.keep, self._cancel = button("", "plain"), button("", "text")
        card = frame(role="panel")
        lines = column(card, (14, 12, 14, 12), 8)
        lines.addWidget(self._field)
        ends = row(gap=8)
        ends.addWidget(self.keep)
        ends.addWidget(self._cancel)
        ends.addStretch(1)
        lines.addLayout(ends)
        column(self).addWidget(card)
        self.hide()
        self.keep.clicked.connect(self._on_keep)
        self._cancel.clicked.connect(self.close_)
        self.note.escaped.connect(self.close_)
        self.note.textChanged.connect(lambda: self._field.set_error(""))
        on_key(self, "Ctrl+Return", self._on_keep)
        look.changed.connect(self._fit)
        self._fit()

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        self._field.set_texts(self.tr("Note"), self.tr("It stays on this laptop."))
        set_words(self.keep, self.tr("&Keep note"))
        set_words(self._cancel, self.tr("&Cancel"))

    def set_case(self, case_id: str) -> None:
        """Turn to a case; what was typed for another one waits there."""
        if case_id != self._case:
            self._typed[self._case] = self.note.toPlainText()
            self._case = case_id
            self.note.setPlainText(self._typed.pop(case_id, ""))
            self._field.set_error("")
            self.setVisible(bool(self.note.toPlainText()))

    def open_(self) -> None:
        """Show the field and put the focus in it."""
        self.show()
        self.note.setFocus()

    def close_(self) -> None:
        """Put the field away."""
        self.hide()
        self.closed.emit()

    def done(self, case_id: str) -> None:
        """Empty and put away: the note of this case is on disk."""
        self._typed.pop(case_id, None)
        if case_id == self._case:
            self.note.clear()
            self.close_()

    def set_error(self, words: Words) -> None:
        """Say why the note could not be kept."""
        self._field.set_error(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the field away with Esc, from anywhere in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_()
        else:
            super().keyPressEvent(event)

    def _on_keep(self) -> None:
        text = self.note.toPlainText().strip()
        if text:
            self.written.emit(text)
        else:
            self._field.set_error(lambda: self.tr("Write a note first."))
            self.note.setFocus()

    def _fit(self) -> None:
        self.note.setFixedHeight(3 * self._look.metrics("body").lineSpacing() + 22)
