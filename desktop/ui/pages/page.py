"""What every page has: texts that can be set again, a title for the header, regions for F6, and folding."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.look import Look
from desktop.ui.spot import Spot


class Page(QWidget):
    """The base of all pages; a page shows values and emits intentions. `topic` is its help when it is no section."""

    topic = ""

    def __init__(self, look: Look) -> None:
        """Follow the look: language, theme and text size."""
        super().__init__()
        self.look = look
        self.made_in = look.language

    def heading(self) -> tuple[str, str]:
        """Return title and subtitle for the header of the window."""
        return "", ""

    def retranslate(self) -> None:
        """Set every text again, in the language of the look; nothing that was typed or chosen is lost."""

    def regions(self) -> list[QWidget]:
        """Return the parts F6 goes through, in reading order."""
        return [self]

    def fold(self, width: float) -> None:
        """Adapt to `width`: the page's pixels divided by the text size, so 200 % text folds as a small window."""

    def feedback_spot(self) -> Spot | None:
        """Return what feedback on this page is about when the focus is on nothing more precise."""
        return Spot()

    def case_in_hand(self) -> str | None:
        """Return the id of the case that is worked on here, to which feedback belongs; None when there is none."""
        return None

    def settle(self) -> None:
        """Put the focus where work begins on this page."""
