"""Forgot the passphrase: the recovery code opens the vault, a new passphrase and a new code replace the old."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.widgets.complaint import Complaint, Words
from desktop.ui.widgets.fields import Field, line_edit
from desktop.ui.widgets.parts import button, column, frame, label, limit_width, row, set_words
from desktop.ui.widgets.passphrase import PassphraseFields
from desktop.ui.widgets.recovery_code import RecoveryCode
from desktop.ui.widgets.scroll import centred


class RecoverPage(Page):
    """Two steps: old code with new passphrase, then the new code.

    Signals:
        recover: the code and a new passphrase were typed. Emits both.
        finished: the new recovery code was kept, so it may take effect. Emits nothing.
        given_up: the person goes back without change. Emits nothing.
    """

    recover = Signal(str, str)
    finished = Signal()
    given_up = Signal()

    def __init__(self, look: Look) -> None:
        """Build the page at its first step."""
        super().__init__(look)
        self._new, self._busy = False, False
        self._title, self._text = label("", "outcome"), label("", "body", "ink2")
        self.typed = Field(look, line_edit())
        self.passphrase = PassphraseFields(look, new=True)
        self.code = RecoveryCode(look)
        self.next, self._stop = button("", "primary"), button("", "main")
        self._trouble = Complaint(look)
        self._lay_out()
        self.next.clicked.connect(self._on_next)
        self._stop.clicked.connect(self.given_up)
        self.passphrase.confirmed.connect(self._on_next)
        self._line().textEdited.connect(lambda: self.typed.set_error(""))
        self._line().returnPressed.connect(self.passphrase.settle)
        self.code.kept.connect(self._show)
        self.retranslate()

    def _lay_out(self) -> None:
        card = frame(role="card")
        limit_width(self.look, card, 620)
        lines = column(card, (28, 22, 28, 22), 12)
        for part in (self._title, self._text, self.typed, self.passphrase, self.code, self._trouble):
            lines.addWidget(part)
        bar = row(gap=12)
        bar.addWidget(self._stop)
        bar.addStretch(1)
        bar.addWidget(self.next)
        lines.addLayout(bar)
        column(self).addWidget(centred(card))

    def heading(self) -> tuple[str, str]:
        """Return the title."""
        return self.tr("Forgot the passphrase"), ""

    def settle(self) -> None:
        """Put the focus on what is asked."""
        self.code.settle() if self._new else self._line().setFocus()

    def begin(self) -> None:
        """Start anew, with nothing typed."""
        self._new = False
        self._line().clear()
        self.passphrase.clear()
        self.set_trouble("")

    def show_code(self, code: str) -> None:
        """Show the new recovery code; nothing is in force before it is kept."""
        self._new, self._busy = True, False
        self.passphrase.clear()
        self.code.show_code(code)
        self.set_trouble("")
        self.settle()

    def set_code_error(self, words: Words) -> None:
        """Say beside the field what is wrong with the typed code."""
        self._busy = False
        self.typed.set_error(words)
        self._show()
        self._line().setFocus()

    def set_trouble(self, words: Words) -> None:
        """Say what went wrong and what is safe, or take it back."""
        self._busy = False
        self._trouble.put(words)
        self._show()

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        self.typed.set_texts(self.tr("Recovery code"), self.tr("32 letters and figures, as on your paper."))
        self.passphrase.retranslate()
        self.code.retranslate()
        set_words(self._stop, self.tr("&Cancel"))
        self._show()

    def _show(self) -> None:
        self.typed.setVisible(not self._new)
        self.passphrase.setVisible(not self._new)
        self.code.setVisible(self._new)
        self._title.setText(
            self.tr("Keep your new recovery code") if self._new else self.tr("Open with your recovery code")
        )
        old = self.tr("Your cases stay as they are. You choose a new passphrase and get a new recovery code.")
        new = self.tr("The old passphrase and the old code stop working when you go on.")
        self._text.setText(new if self._new else old)
        set_words(self.next, self.tr("One moment…") if self._busy else self.tr("&Next"))
        self.next.setEnabled(not self._busy and (not self._new or self.code.tick.isChecked()))

    def _on_next(self) -> None:
        if self._busy:
            return
        if self._new:
            self.finished.emit()
            return
        if not self._line().text().strip():
            self.set_code_error(lambda: self.tr("Type the recovery code from your paper."))
            return
        passphrase = self.passphrase.read()
        if passphrase is not None:
            self._busy = True
            self._show()
            self.recover.emit(self._line().text(), passphrase)

    def _line(self) -> QLineEdit:
        assert isinstance(self.typed.field, QLineEdit)
        return self.typed.field
