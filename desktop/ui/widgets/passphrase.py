"""Choosing a passphrase: typed twice, its strength said in words while typing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.look import Look
from desktop.ui.strength import SHORTEST, good_enough, level
from desktop.ui.widgets.fields import CheckBox, Field, line_edit
from desktop.ui.widgets.parts import column, label


class PassphraseFields(QWidget):
    """Two fields and a sentence on strength.

    Signals:
        confirmed: Enter was pressed in the second field. Emits nothing.
    """

    confirmed = Signal()

    def __init__(self, look: Look, new: bool = False) -> None:
        """Build the fields; `new` says that there is a passphrase already, which this one replaces."""
        super().__init__()
        self._new = new
        self.first = Field(look, line_edit(secret=True))
        self.second = Field(look, line_edit(secret=True))
        self._strength = label("", "meta", "ink3")
        self.show_text = CheckBox(look)
        lines = column(self, gap=10)
        lines.addWidget(self.first)
        lines.addWidget(self._strength)
        lines.addWidget(self.second)
        lines.addWidget(self.show_text)
        for field in (self.first, self.second):
            self._line(field).textEdited.connect(self._on_edited)
        self.show_text.toggled.connect(self._on_show)

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        hint = self.tr("Four or more words that do not belong together work well. At least {n} characters.")
        name = self.tr("New passphrase") if self._new else self.tr("Passphrase")
        self.first.set_texts(name, hint.format(n=SHORTEST))
        self.second.set_texts(self.tr("The same passphrase again"))
        self.show_text.setText(self.tr("Show what I type"))
        self._tell()

    def read(self) -> str | None:
        """Return the passphrase when both fields agree and it is good enough; else say beside the field what is not."""
        first, second = self._line(self.first), self._line(self.second)
        if not good_enough(first.text()):
            self.first.set_error(
                lambda: self.tr("Choose a longer or less common passphrase. Four words are easy to keep in mind.")
            )
            first.setFocus()
            return None
        if first.text() != second.text():
            self.second.set_error(lambda: self.tr("This differs from the first field. Type the same passphrase again."))
            second.setFocus()
            return None
        return first.text()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self.first, self.second):
            self._line(field).clear()
            field.set_error("")
        self._tell()

    def settle(self) -> None:
        """Put the focus on the first field."""
        self._line(self.first).setFocus()

    def strength_text(self) -> str:
        """Return what is said about the strength."""
        return self._strength.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the first field to the second with Enter, and on from there."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._line(self.first).hasFocus():
            self._line(self.second).setFocus()
        else:
            self.confirmed.emit()

    def _line(self, field: Field) -> QLineEdit:
        assert isinstance(field.field, QLineEdit)
        return field.field

    def _on_edited(self) -> None:
        self.first.set_error("")
        self.second.set_error("")
        self._tell()

    def _tell(self) -> None:
        words = {
            "empty": self.tr("Strength: nothing typed yet"),
            "short": self.tr("Strength: too short"),
            "weak": self.tr("Strength: weak, add a word"),
            "fair": self.tr("Strength: good"),
            "strong": self.tr("Strength: very good"),
        }
        self._strength.setText(words[level(self._line(self.first).text())])

    def _on_show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.first, self.second):
            self._line(field).setEchoMode(mode)
