"""The dialog for another passphrase: the present one, the new one twice, and what stays as it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.fields import Field, line_edit
from desktop.ui.widgets.parts import button, column, label, row, set_words
from desktop.ui.widgets.passphrase import PassphraseFields
from desktop.ui.widgets.scroll import ScrollColumn


class PassphraseDialog(QDialog):
    """Asks; it closes only when the new passphrase is in force, or by Cancel.

    Signals:
        chosen: both were typed. Emits the present passphrase and the new one.
    """

    chosen = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Build the dialog in the language of the window."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change the passphrase"))
        self.old = Field(look, line_edit(secret=True))
        self.old.set_texts(self.tr("Present passphrase"))
        self.new = PassphraseFields(look, new=True)
        self.new.retranslate()
        self.change, self.cancel = button("", "primary"), button("", "main")
        set_words(self.change, self.tr("&Change"))
        set_words(self.cancel, self.tr("C&ancel"))
        fields = ScrollColumn("canvas", (24, 20, 24, 6), 14)  # large text does not fit on a small screen
        whole = column(self, (0, 0, 0, 20))
        whole.addWidget(fields, 1)
        lines = fields.lines
        stays = self.tr("Your recovery code stays the same. Backups made before keep the old passphrase.")
        lines.addWidget(label(stays, "body", "ink2"))
        lines.addWidget(self.old)
        lines.addWidget(self.new)
        lines.addStretch(1)
        bar = row(margins=(24, 14, 24, 0), gap=12)
        bar.addWidget(self.cancel)
        bar.addStretch(1)
        bar.addWidget(self.change)
        whole.addLayout(bar)
        self.setMinimumWidth(look.px(460))
        room = self.screen().availableSize().height() - 80
        self.resize(look.px(460), min(look.px(450), room))
        self.change.clicked.connect(self._on_change)
        self.cancel.clicked.connect(self.reject)
        self.new.confirmed.connect(self._on_change)
        self.line().textEdited.connect(lambda: self.old.set_error(""))
        self.line().setFocus()

    def line(self) -> QLineEdit:
        """Return the field of the present passphrase."""
        assert isinstance(self.old.field, QLineEdit)
        return self.old.field

    def set_old_error(self) -> None:
        """Say beside the field that the present passphrase is not the right one."""
        self.change.setEnabled(True)
        self.old.set_error(
            lambda: self.tr("This passphrase does not fit. Look at capital letters and the keyboard layout.")
        )
        self.line().setFocus()
        self.line().selectAll()

    def _on_change(self) -> None:
        if not self.line().text():
            self.set_old_error()
            return
        chosen = self.new.read()
        if chosen is not None:
            self.change.setEnabled(False)
            self.chosen.emit(self.line().text(), chosen)
