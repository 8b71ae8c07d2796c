"""The strip under the header while the vault is locked: passphrase, unlock, forgot; the rest of the window works."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit

from desktop.ui.look import Look
from desktop.ui.widgets.complaint import Complaint, Words
from desktop.ui.widgets.fields import line_edit
from desktop.ui.widgets.parts import Icon, button, column, label, restyle, row, set_words


class UnlockBar(QFrame):
    """Asks for the passphrase without standing in the way.

    Signals:
        unlock: a passphrase was typed. Emits it.
        forgot: the way by recovery code was asked for. Emits nothing.
    """

    unlock = Signal(str)
    forgot = Signal()

    def __init__(self, look: Look) -> None:
        """Build the strip."""
        super().__init__()
        self.setProperty("panel", "banner")
        self._look, self._busy, self._idle = look, False, False
        self._text = label("", "strong")
        self._hint = label("", "meta", "ink2")
        self._name = label("", "body", "ink", wrap=False)
        self.field: QLineEdit = line_edit(secret=True)
        self._open = button("", "main")
        self._forgot = button("", "link")
        self._error = Complaint(look, "meta")
        self._icon = Icon(look, "warning", "error", 16)
        self._lay_out()
        self.field.returnPressed.connect(self._on_unlock)
        self.field.textEdited.connect(lambda: self.set_error(""))
        self._open.clicked.connect(self._on_unlock)
        self._forgot.clicked.connect(self.forgot)
        self._error.said.connect(self._on_said)
        self.set_error("")

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 10, 24, 10)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        words = column(gap=1)
        words.addWidget(self._text)
        words.addWidget(self._hint)
        words.addStretch(1)
        self._words = row(gap=12)
        self._words.addWidget(Icon(self._look, "lock", "brand", 22), 0, Qt.AlignmentFlag.AlignTop)
        self._words.addLayout(words, 1)
        controls = row(gap=10)
        controls.addWidget(self._name)
        controls.addWidget(self.field, 1)
        controls.addWidget(self._open)
        controls.addWidget(self._forgot)
        trouble = row(gap=6)
        trouble.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        trouble.addWidget(self._error, 1)
        self._controls = column(gap=4)
        self._controls.addLayout(controls)
        self._controls.addLayout(trouble)
        self._name.setBuddy(self.field)
        self.field.setMinimumWidth(120)
        self.fold(False)

    def fold(self, narrow: bool) -> None:
        """Put the field under the words in a narrow window, beside them in a wide one."""
        self._grid.removeItem(self._words)
        self._grid.removeItem(self._controls)
        self._grid.addLayout(self._words, 0, 0)
        self._grid.addLayout(self._controls, 1 if narrow else 0, 0 if narrow else 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if narrow else 1)

    def retranslate(self) -> None:
        """Set every text."""
        self._text.setText(self.tr("Your cases are locked"))
        works = self.tr("The guidance and the decision aid already work.")
        idle = self.tr("Nobody was here for a while. What you typed is still there.")
        self._hint.setText(idle if self._idle else works)
        self._name.setText(self.tr("Passphrase"))
        self.field.setAccessibleName(self.tr("Passphrase"))
        set_words(self._open, self.tr("Opening…") if self._busy else self.tr("&Unlock"))
        self._forgot.setText(self.tr("Forgot?"))
        self._forgot.setAccessibleName(self.tr("Forgot the passphrase?"))

    def set_busy(self, busy: bool) -> None:
        """Show that the passphrase is being checked."""
        self._busy = busy
        self._open.setEnabled(not busy)
        self.retranslate()

    def set_idle(self, idle: bool) -> None:
        """Say that the cases were locked because nobody was there, or no longer."""
        self._idle = idle
        self.retranslate()

    def set_error(self, words: Words) -> None:
        """Say beside the field what is wrong, or take it back."""
        self._error.put(words)
        if self.error():
            self.field.selectAll()
            self.field.setFocus()

    def _on_said(self, text: str) -> None:
        self._icon.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        restyle(self.field, "state", "error" if text else "")

    def error(self) -> str:
        """Return what is said to be wrong, or an empty text."""
        return self._error.text()

    def _on_unlock(self) -> None:
        if self.field.text() and not self._busy:
            self.unlock.emit(self.field.text())
