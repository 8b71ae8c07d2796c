"""Help on headquarters' window: what each page is for, and the keys."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.widgets.parts import clear, column, frame, label, limit_width
from desktop.ui.widgets.scroll import ScrollColumn


class HqHelpPage(Page):
    """The page; it only tells."""

    def __init__(self, look: Look) -> None:
        """Build the page."""
        super().__init__(look)
        self._scroll = ScrollColumn("canvas", (24, 16, 24, 24), 12)
        self._card = frame(role="card")
        limit_width(look, self._card, 720)
        self._lines = column(self._card, (20, 18, 20, 20), 6)
        self._scroll.lines.addWidget(self._card)
        self._scroll.lines.addStretch(1)
        column(self).addWidget(self._scroll)
        self.retranslate()

    def _told(self) -> list[tuple[str, str]]:
        """Return (title, text) of each part."""
        figures = self.tr(
            "Every chart says in its title what it shows. Point at a value, or go to it with Tab and the "
            "arrows, to read it exactly. A click or Enter shows the cases behind it. Each chart is also a "
            "table, and can be saved as a picture, a drawing or a table."
        )
        filters = self.tr(
            "Period, region, post, core task and rules version hold for all pages. A case counts on the day it "
            "was opened."
        )
        small = self.tr(
            "On the screen you see every number. In what you save, counts below the threshold in the settings "
            "are not told."
        )
        silent = self.tr(
            "A diamond is a post that was not heard for 30 days. Silent is not wrong. Sometimes there is no network."
        )
        keys = self.tr(
            "Ctrl and a number: a page. F5: read the store again. F6: the next part of the window. Ctrl and "
            "plus or minus: larger or smaller text. Alt: the menus."
        )
        rules = self.tr(
            "Try another rule on the cases that posts sent. Posts notice nothing until you release a pack; only rules "
            "whose proof holds can be released."
        )
        answers = self.tr("Answers go to the post with the next receipts, and show at the paragraph there.")
        return [
            (self.tr("The figures"), figures),
            (self.tr("The filters"), filters),
            (self.tr("Small numbers"), small),
            (self.tr("Silent posts"), silent),
            (self.tr("Feedback"), answers),
            (self.tr("Rules"), rules),
            (self.tr("Keys"), keys),
            (self.tr("More"), self.tr("The manual for headquarters is docs/headquarters.md.")),
        ]

    def heading(self) -> tuple[str, str]:
        """Return the title."""
        return self.tr("Help"), self.tr("What this window is for")

    def regions(self) -> list[QWidget]:
        """Return the page as one region."""
        return [self._scroll]

    def retranslate(self) -> None:
        """Set every text."""
        clear(self._lines)
        for title, text in self._told():
            self._lines.addWidget(label(title, "card"))
            self._lines.addWidget(label(text, "body", "ink2"))
            self._lines.addSpacing(8)
