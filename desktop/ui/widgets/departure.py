"""Where the official departs from the rules: what was chosen, what the rules give, and the field for the reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from desktop.domain.decision import Conflict
from desktop.ui.announce import announce
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.fields import Field
from desktop.ui.widgets.parts import column, frame, label


class Departure(QFrame):
    """A card that asks why one answer departs.

    Signals:
        typed: the reason changed under the person's hands. Emits the question's id and the reason.
    """

    typed = Signal(str, str)

    def __init__(self, look: Look, texts: Texts, conflict: Conflict, reason: str) -> None:
        """Ask about one conflict; `reason` is what was typed before."""
        super().__init__()
        self.setProperty("panel", "conflict")
        self.key = conflict.answer
        given = texts.option(conflict.answer, conflict.given)
        would_be = texts.option(conflict.answer, conflict.would_be)
        told = self.tr("You chose “{given}”. The other answers give “{would_be}”.")
        self.told = told.format(given=given, would_be=would_be)
        lines = column(self, (16, 12, 16, 14), 8)
        lines.addWidget(label(self.told, "strong"))
        lines.addWidget(label(texts.rule(conflict.rule), "body", "ink2"))
        self.note = note_field(look, reason)
        self.field = Field(look, self.note)
        self._name(texts)
        self.note.textChanged.connect(self._on_typed)
        lines.addWidget(self.field)

    def _name(self, texts: Texts) -> None:
        asked, hint = self.tr("Why do you depart from this?"), self.tr("Needed to keep the case. No names of persons.")
        self.field.set_texts(asked, hint)
        about = texts.question(self.key)["title"]
        self.note.setAccessibleName(self.tr("Why do you depart from this? {question}").format(question=about))

    def reason(self) -> str:
        """Return what was typed."""
        return self.note.toPlainText().strip()

    def complain(self, aloud: bool = True) -> None:
        """Say beside the field that the reason is missing; `aloud`: to a screen reader too."""
        self.field.set_error(lambda: self.tr("Write in a few words why you judge differently."))
        if aloud:
            announce(self.note, self.field.error(), urgent=True)

    def go_on(self, place: int) -> None:
        """Take the focus, with the cursor after so many signs of the reason."""
        cursor = self.note.textCursor()
        cursor.setPosition(min(place, len(self.note.toPlainText())))
        self.note.setTextCursor(cursor)
        self.note.setFocus()

    def _on_typed(self) -> None:
        self.field.set_error("")
        self.typed.emit(self.key, self.note.toPlainText())


def note_field(look: Look, text: str = "", lines: int = 2) -> QPlainTextEdit:
    """Return an input of some lines high that Tab leaves."""
    note = QPlainTextEdit(text)
    note.setTabChangesFocus(True)
    note.setFixedHeight(lines * look.metrics("body").lineSpacing() + 26)
    return note


def departure_frame() -> QFrame:
    """Return an empty place for a departure, hidden until there is one."""
    place = frame(role="bare")
    column(place)
    place.hide()
    return place
