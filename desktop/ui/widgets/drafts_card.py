"""What was begun and not finished: each draft by name and time, with a way on and a way out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.ui.drafts import draft_name, saved_words
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.parts import Icon, button, clear, column, label, row, rule

if TYPE_CHECKING:
    from desktop.casework import Draft

_SHOWN = 3


class DraftsCard(QFrame):
    """A short list of drafts; hidden when there are none.

    Signals:
        wanted: a draft is to be gone on with. Emits it.
        discarded: a draft may go. Emits it.
    """

    wanted = Signal(object)
    discarded = Signal(object)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build an empty card."""
        super().__init__()
        self.setProperty("panel", "panel")
        self._look, self._texts = look, texts
        self._drafts: Sequence[Draft] = ()
        self._whole, self._wanted = False, True
        self._lines = column(self, (16, 10, 10, 8), 2)
        self.hide()

    def set_drafts(self, drafts: Sequence[Draft]) -> None:
        """Show these, the latest first."""
        self._drafts, self._whole = drafts, False
        self.redraw()

    def set_wanted(self, wanted: bool) -> None:
        """Show the card only where a new request begins."""
        self._wanted = wanted
        self.setVisible(wanted and bool(self._drafts))

    def redraw(self) -> None:
        """Set every text again."""
        clear(self._lines)
        self.set_wanted(self._wanted)
        if not self._drafts:
            return
        self._lines.addWidget(label(self.tr("Go on where you were"), "card"))
        many = len(self._drafts) if self._whole else _SHOWN
        for number, draft in enumerate(self._drafts[:many]):
            if number:
                self._lines.addWidget(rule())
            self._add_row(draft)
        if len(self._drafts) > many:
            more = button(self.tr("Show all {n} drafts").format(n=len(self._drafts)), "text")
            more.clicked.connect(self._on_show_all)
            self._lines.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_row(self, draft: Draft) -> None:
        line = row(margins=(0, 2, 0, 2), gap=10)
        line.addWidget(Icon(self._look, "pencil", "brand", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(gap=0)
        name, saved = draft_name(self._texts, draft.data), saved_words(self._texts, draft.saved_at)
        words.addWidget(label(name, "strong"))
        words.addWidget(label(self.tr("kept {when}").format(when=saved), "meta", "ink2"))
        line.addLayout(words, 1)
        for text, full, signal in (
            (self.tr("Go on"), self.tr("Go on with {name}, kept {when}"), self.wanted),
            (self.tr("Discard"), self.tr("Discard {name}, kept {when}"), self.discarded),
        ):
            do = button(text, "link")
            do.setAccessibleName(full.format(name=name, when=saved))
            do.clicked.connect(partial(signal.emit, draft))
            line.addWidget(do, 0, Qt.AlignmentFlag.AlignVCenter)
        self._lines.addLayout(line)

    def _on_show_all(self) -> None:
        self._whole = True
        self.redraw()
