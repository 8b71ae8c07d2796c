"""What goes with an answer to an item: whom you ask and by when, and a note; kept while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.domain.checklist_run import Answer
from desktop.ui.look import Look
from desktop.ui.widgets.fields import Field
from desktop.ui.widgets.parts import column
from desktop.ui.widgets.whom_and_when import WhomAndWhen

translate = QCoreApplication.translate
PAUSE = 1500  # milliseconds without typing after which a note is kept


class _Note(QPlainTextEdit):
    """The field for a note; it tells when the focus leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person has gone on."""
        super().focusOutEvent(event)
        self.left.emit()


class ItemMore(QFrame):
    """The fields.

    Signals:
        asked: whom, or by when, was filled in. Emits both, as text or None.
        noted: the note is another. Emits it, or None.
    """

    asked = Signal(object, object)
    noted = Signal(object)

    def __init__(self, look: Look, about: str, parent: QWidget) -> None:
        """Build them, empty; `about` is the question of the item."""
        super().__init__(parent)
        self._look, self._kept = look, ""
        self.setProperty("panel", "why")
        self.note = _Note()
        self.note.setTabChangesFocus(True)
        self.note_field = Field(look, self.note)
        self.ask = WhomAndWhen(look)
        self.places = (*self.ask.fields, self.note)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        lines = column(self, (14, 10, 14, 12), 10)
        lines.addWidget(self.ask)
        lines.addWidget(self.note_field)
        self.note_field.set_texts(translate("Checklists", "Note"), translate("Checklists", "It stays on this laptop."))
        self.note.setAccessibleName(translate("Checklists", "Note, for: {item}").format(item=about))
        self.ask.retranslate(about)
        self.note.textChanged.connect(self._pause.start)
        self.note.left.connect(self.flush)
        self.ask.changed.connect(self.asked)
        self._pause.timeout.connect(self.flush)
        look.changed.connect(self._fit)
        self._fit()

    @property
    def has_note(self) -> bool:
        """Whether there is a note, or one is being typed."""
        return bool(self.note.toPlainText()) or self.note.hasFocus()

    def set_answer(self, answer: Answer) -> None:
        """Show what was kept; a field that is being typed in is left alone."""
        self.ask.set_values(answer.whom or "", answer.on or "")
        self._kept = answer.note or ""
        if not self.note.hasFocus() and not self._pause.isActive() and self._kept != self.note.toPlainText():
            self.note.blockSignals(True)
            self.note.setPlainText(self._kept)
            self.note.blockSignals(False)
        self.show_for(answer)

    def show_for(self, answer: Answer) -> None:
        """Show the fields that go with an answer; nothing when none does."""
        self.ask.setVisible(answer.answer == "ask")
        self.note_field.setVisible(self.has_note)
        self.setVisible(self.has_note or answer.answer == "ask")

    def begin_note(self) -> None:
        """Show the note with the focus in it."""
        self.show()
        self.note_field.show()
        self.note.setFocus()

    def flush(self) -> None:
        """Keep what was typed and is not kept yet."""
        self._pause.stop()
        self.ask.flush()
        text = self.note.toPlainText().strip()
        if text != self._kept:
            self._kept = text
            self.noted.emit(text or None)

    def forget(self) -> None:
        """Empty every field, also one that is being typed in: the vault was locked."""
        self._pause.stop()
        for field in self.places:
            field.blockSignals(True)
            field.clear()
            field.blockSignals(False)

    def _fit(self) -> None:
        self.note.setFixedHeight(2 * self._look.metrics("body").lineSpacing() + 22)
