"""The recovery code: shown once, to save, print or copy; going on needs a tick that it was kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.fields import CheckBox
from desktop.ui.widgets.parts import button, column, frame, label, row, set_icon, set_words


class RecoveryCode(QWidget):
    """Shows a code.

    Signals:
        save: the code is to be written to a file. Emits it.
        print_: the code is to be printed. Emits it.
        copy: the code is to be put on the clipboard. Emits it.
        kept: the person says it was kept, or takes that back. Emits True or False.
    """

    save = Signal(str)
    print_ = Signal(str)
    copy = Signal(str)
    kept = Signal(bool)

    def __init__(self, look: Look) -> None:
        """Build the view."""
        super().__init__()
        self._look = look
        self._text = label("", "body", "ink2")
        self._code = label("", "heading")
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._save, self._print, self._copy = button("", "plain"), button("", "plain"), button("", "plain")
        self._told = label("", "meta", "saved")
        self.tick = CheckBox(look)
        self._lay_out()
        self._save.clicked.connect(lambda: self.save.emit(self.code()))
        self._print.clicked.connect(lambda: self.print_.emit(self.code()))
        self._copy.clicked.connect(lambda: self.copy.emit(self.code()))
        self.tick.toggled.connect(self.kept)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _lay_out(self) -> None:
        box = frame(role="why")
        column(box, (14, 12, 14, 12)).addWidget(self._code)
        buttons = row(gap=8)
        for part in (self._save, self._print, self._copy):
            buttons.addWidget(part)
        buttons.addStretch(1)
        lines = column(self, gap=12)
        lines.addWidget(self._text)
        lines.addWidget(box)
        lines.addLayout(buttons)
        lines.addWidget(self._told)
        lines.addWidget(self.tick)

    def show_code(self, code: str) -> None:
        """Show a code, not kept yet."""
        self._code.setText(code.replace("-", " - ") if " " in code else code)
        self.tick.setChecked(False)
        self.set_told("")

    def code(self) -> str:
        """Return the code in view."""
        return self._code.text()

    def set_told(self, text: str) -> None:
        """Say where the code was written to, printed or copied."""
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def retranslate(self) -> None:
        """Set every text."""
        self._text.setText(
            self.tr(
                "Forgot your passphrase? Only this code opens your cases then. "
                "Nobody else has it, headquarters neither. Keep it on paper, away from this laptop."
            )
        )
        self._code.setAccessibleName(self.tr("Recovery code"))
        set_words(self._save, self.tr("&Save as a file"))
        set_words(self._print, self.tr("P&rint"))
        set_words(self._copy, self.tr("&Copy"))
        set_words(self.tick, self.tr("I have &kept the recovery code"))

    def settle(self) -> None:
        """Put the focus on the first way to keep it."""
        self._save.setFocus()

    def _on_look_changed(self) -> None:
        for part, icon in ((self._save, "save"), (self._print, "printer"), (self._copy, "copy")):
            set_icon(self._look, part, icon, "ink")
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._code.setStyleSheet(f'font-family: "{fixed.family()}";')
