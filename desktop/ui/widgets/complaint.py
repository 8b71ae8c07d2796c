"""What went wrong, in words that follow the language of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from desktop.ui.look import Look
from desktop.ui.widgets.parts import as_label

Words = str | Callable[[], str]
"""A text, or how to say it in the language of the moment."""


class Complaint(QLabel):
    """A line in the ink of errors; hidden while there is nothing to say.

    Emits:
        said: another text stands here now. Emits it, or an empty text.
    """

    said = Signal(str)

    def __init__(self, look: Look, role: str = "body") -> None:
        """Say nothing yet."""
        super().__init__()
        as_label(self, role, "error")
        self._tell: Callable[[], str] | None = None
        look.language_changed.connect(self._again)
        self.hide()

    def put(self, words: Words) -> None:
        """Say this, or take back what was said with an empty text."""
        self._tell = words if callable(words) else None
        self._say(words() if callable(words) else words)

    def _again(self) -> None:
        if self._tell is not None:
            self._say(self._tell())

    def _say(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))
        self.said.emit(text)
