"""Writing a note in a case: a button that opens a field; what was typed stays until it is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.ui.look import Look
from desktop.ui.widgets.complaint import Words
from desktop.ui.widgets.parts import set_words
from desktop.ui.widgets.small_form import TextForm


class NoteForm(TextForm):
    """The field for a note.

    Signals:
        written: a note is to be kept. Emits its text.
    """

    written = Signal(str)

    def __init__(self, look: Look) -> None:
        """Build the form, put away."""
        super().__init__(look, 3)
        self._typed: dict[str, str] = {}  # what was typed and not kept yet, by case
        self._case = ""
        self.lines.addWidget(self.text)

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        self.text.set_texts(self.tr("Note"), self.tr("It stays on this laptop."))
        set_words(self.keep, self.tr("&Keep note"))
        set_words(self.cancel, self.tr("&Cancel"))

    def set_case(self, case_id: str) -> None:
        """Turn to a case; what was typed for another one waits there."""
        if case_id != self._case:
            self._typed[self._case] = self.note.toPlainText()
            self._case = case_id
            self.note.setPlainText(self._typed.pop(case_id, ""))
            self.text.set_error("")
            self.setVisible(bool(self.note.toPlainText()))

    @property
    def unkept(self) -> bool:
        """Whether a note was typed that was not kept, here or in another case."""
        return any(text.strip() for text in (self.note.toPlainText(), *self._typed.values()))

    def open_(self) -> None:
        """Show the field and put the focus in it."""
        self.show()
        self.note.setFocus()

    def done(self, case_id: str) -> None:
        """Empty and put away: the note of this case is on disk."""
        self._typed.pop(case_id, None)
        if case_id == self._case:
            self.note.clear()
            self.close_()

    def set_error(self, words: Words) -> None:
        """Say why the note could not be kept."""
        self.text.set_error(words)

    def on_keep(self) -> None:
        """Ask for a note that says something."""
        text = self.note.toPlainText().strip()
        if text:
            self.written.emit(text)
        else:
            self.text.set_error(lambda: self.tr("Write a note first."))
            self.note.setFocus()
