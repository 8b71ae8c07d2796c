"""The small button that opens feedback at a spot, with how often it was given there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton

from desktop.ui.look import Look
from desktop.ui.mark_words import given_words
from desktop.ui.widgets.parts import set_icon

translate = QCoreApplication.translate


class FeedbackButton(QPushButton):
    """The button. `named` gives what it is about, for a screen reader and for which counts are looked up.

    Signals:
        wanted: feedback is to be given. Emits nothing.
    """

    wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Build it for nothing yet."""
        super().__init__()
        self._look = look
        self._about, self._heading = "", ""
        self._counts: Mapping[str, int] = {}
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.wanted)
        look.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def set_about(self, about: str, heading: str) -> None:
        """Be about this spot (contract 7), called `heading`."""
        self._about, self._heading = about, heading
        self.retranslate()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Say how often feedback was given here, from all counts by what they are about."""
        self._counts = counts
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        word, many = translate("Feedback", "Feedback"), self._counts.get(self._about, 0)
        self.setText(f"{word} ({many})" if many else word)
        given = given_words(many) if many else ""
        parts = (translate("Feedback", "Feedback on: {what}").format(what=self._heading), given)
        self.setAccessibleName(". ".join(filter(None, parts)))
        self.setToolTip(translate("Feedback", "Say what works and what does not (Ctrl+T)"))

    def _dress(self) -> None:
        set_icon(self._look, self, "speech", "brand", 14)
