"""What leaves the post, as a table of fields and values; what stays is named, never shown. Before and after keeping."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from desktop.domain.leaving import Leaving
from desktop.ui.leaving_words import always_words, kept_words, never_words, rows_of
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.parts import column, label
from desktop.ui.widgets.table import WordTable

translate = QCoreApplication.translate


class WhatLeaves(QFrame):
    """The part itself, without a frame of its own: put it in a card, a form or a dialog."""

    def __init__(self, look: Look, texts: Texts, all_told: bool = True) -> None:
        """Build it, empty; `all_told` names what never leaves as well, which a single piece of feedback need not."""
        super().__init__()
        self._texts, self._all = texts, all_told
        self._leaving = Leaving()
        self._nothing = label("", "body", "ink2")
        self.table = WordTable(look)
        self._always, self._never = label("", "meta", "ink3"), label("", "meta", "ink3")
        self._kept = label("", "body", "ink2")
        lines = column(self, gap=8)
        for part in (self._nothing, self.table, self._kept, self._always, self._never):
            lines.addWidget(part)
        self.retranslate()

    def show_leaving(self, leaving: Leaving) -> None:
        """Show what leaves."""
        self._leaving = leaving
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        leaving = self._leaving
        head = (translate("Leaving", "Field"), translate("Leaving", "What headquarters sees"))
        self.table.fill(translate("Leaving", "What leaves the post"), head, rows_of(leaving, self._texts))
        self._nothing.setText(
            translate("Leaving", "Nothing of this leaves the post: headquarters sees only that a line has a number.")
        )
        self._always.setText(always_words())
        self._never.setText(never_words())
        kept = kept_words(leaving)
        self._kept.setText(translate("Leaving", "Stays on this laptop: {names}.").format(names=kept))
        self.table.setVisible(not leaving.nothing)
        self._nothing.setVisible(leaving.nothing)
        self._always.setVisible(not leaving.nothing)
        self._kept.setVisible(self._all and bool(kept))
        self._never.setVisible(self._all)
