"""The verbs of checklists: begin one, answer an item, move to a newer version, put it aside."""

from __future__ import annotations

from desktop.casework.acts import Acts
from desktop.guidance.library import Library
from desktop.storage.journal import Journal


class ChecklistWork:
    """The checklists of one post, as `casework.checklists`."""

    def __init__(self, library: Library, journal: Journal, acts: Acts) -> None:
        """Take what the casework holds."""
        self._library, self._journal, self._acts = library, journal, acts
