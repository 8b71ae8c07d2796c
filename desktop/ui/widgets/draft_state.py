"""A half-filled request in the list of cases: what it is, and the one button to go on with it."""

from __future__ import annotations

from desktop.domain.case import Case
from desktop.ui.drafts import draft_name, saved_words
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.empty import EmptyState


class DraftState(EmptyState):
    """A card in the place of the case; `begun` means: go on."""

    def __init__(self, look: Look) -> None:
        """Build the card."""
        super().__init__(look, "pencil")

    def show_draft(self, draft: Case, texts: Texts) -> None:
        """Show one draft by name and time."""
        name = draft_name(texts, draft.draft or {}) or self.tr("Request without a title")
        text = self.tr("A draft, kept {when}. It is no case yet: go on with the questions where you were.")
        self.set_texts(name, text.format(when=saved_words(texts, draft.saved_at)), self.tr("&Go on"))
