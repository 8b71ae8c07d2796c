"""The verbs of reading: notes and bookmarks at a paragraph, what was read, what was learnt."""

from __future__ import annotations

from desktop.casework.acts import Acts
from desktop.storage.journal import Journal


class ReadingWork:
    """The reader's own marks, as `casework.reading`."""

    def __init__(self, journal: Journal, acts: Acts) -> None:
        """Take what the casework holds."""
        self._journal, self._acts = journal, acts
