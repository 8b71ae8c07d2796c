"""The strip for the world's trouble: what happened, what is safe, what to do now. It stays until it is put away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.ui.announce import announce
from desktop.ui.look import Look
from desktop.ui.trouble import Told
from desktop.ui.widgets.parts import Icon, button, column, label, row


class Banner(QFrame):
    """One trouble at a time, the newest.

    Signals:
        acted: the offered act was chosen. Emits nothing.
        left: the whole window is to be closed. Emits nothing.
    """

    acted = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        """Build it hidden."""
        super().__init__()
        self.setProperty("panel", "trouble")
        self._tell: Callable[[], tuple[Told, str]] | None = None
        self._leaving = False
        self.title, self.text = label("", "strong", "error"), label("", "body")
        self.detail = label("", "meta", "ink3")
        self.act, self.close_ = button("", "small"), button("", "small")
        lines = column(gap=2)
        for part in (self.title, self.text, self.detail):
            lines.addWidget(part)
        whole = row(self, (21, 10, 20, 10), 12)
        whole.addWidget(Icon(look, "warning", "error", 22), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(lines, 1)
        buttons = column(gap=6)
        buttons.addWidget(self.act)
        buttons.addWidget(self.close_)
        buttons.addStretch(1)
        whole.addLayout(buttons)
        self.act.clicked.connect(self.acted)
        self.close_.clicked.connect(self._on_close)
        self.hide()

    def show_trouble(self, tell: Callable[[], tuple[Told, str]], leaving: bool = False) -> None:
        """Show a trouble; `tell` gives it in the language of the window, with the word for an act or an empty one.

        `leaving`: not the banner but the window can be closed with it.
        """
        self._tell, self._leaving = tell, leaving
        self.retranslate()
        self.show()
        announce(self, f"{self.title.text()} {self.text.text()}", urgent=True)

    def put(self) -> None:
        """Take the banner away."""
        self._tell = None
        self.hide()

    def retranslate(self) -> None:
        """Set every text."""
        self.close_.setText(self.tr("Close this window") if self._leaving else self.tr("Close"))
        self.close_.setAccessibleName(self.close_.text() if self._leaving else self.tr("Close this message"))
        if self._tell is None:
            return
        told, act = self._tell()
        self.title.setText(told.title)
        self.text.setText(told.text)
        self.detail.setText(told.detail)
        self.detail.setVisible(bool(told.detail))
        self.act.setText(act)
        self.act.setVisible(bool(act))

    def _on_close(self) -> None:
        if self._leaving:
            self.left.emit()
        else:
            self.put()
