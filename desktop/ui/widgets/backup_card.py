"""The reminder that there was no backup for some time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.parts import Icon, button, column, label, row, set_words


class BackupCard(QFrame):
    """The card; hidden while there is a backup.

    Signals:
        wanted: a backup is to be made. Emits nothing.
    """

    wanted = Signal()

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build it hidden."""
        super().__init__()
        self.setProperty("panel", "conflict")
        self._texts = texts
        self._days: int | None = None
        self.told, self._more = label("", "strong"), label("", "body", "ink2")
        self.make = button("", "main")
        sides = row(self, (16, 12, 16, 12), 14)
        sides.addWidget(Icon(look, "clock", "waiting", 22), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        words.addWidget(self.told)
        words.addWidget(self._more)
        sides.addLayout(words, 1)
        sides.addWidget(self.make, 0, Qt.AlignmentFlag.AlignVCenter)
        self.make.clicked.connect(self.wanted)
        self.hide()

    def show_days(self, days: int | None) -> None:
        """Say for how many days there was no backup; None hides the card."""
        self._days = days
        self.setVisible(days is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        set_words(self.make, self.tr("&Make a backup"))
        self._more.setText(
            self.tr("Your cases are only on this laptop. A backup is one encrypted file, for a stick or a safe.")
        )
        if self._days is not None:
            self.told.setText(self.tr("{n} days without a backup").format(n=self._texts.number(self._days)))
