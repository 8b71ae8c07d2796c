"""Words of the content pack for headquarters: what the window of a post looks up, and whole articles at once."""

from __future__ import annotations

from PySide6.QtCore import QDate

from desktop.assistant import Assistant
from desktop.guidance.library import Library
from desktop.ui.look import Look
from desktop.ui.texts import Texts


class HqTexts(Texts):
    """Looks up words by id in the pack that came with the program."""

    def __init__(self, library: Library, look: Look) -> None:
        """Read from the pack when it is needed."""
        super().__init__(library, look, lambda: rules)
        rules = Assistant(library)
        self._pack = library
        self._headings: dict[tuple[str, str], list[tuple[str, str]]] = {}

    def paragraphs_of(self, slug: str) -> list[tuple[str, str]]:
        """Return (place, heading) of every paragraph of an article, in order."""
        key = (slug, self.language)
        if key not in self._headings:
            sql = "SELECT anchor, heading FROM paragraphs WHERE slug = ? AND lang = ? ORDER BY position"
            self._headings[key] = [(f"{slug}#{anchor}", str(words)) for anchor, words in self._pack.rows(sql, *key)]
        return self._headings[key]

    def short_day(self, iso: str) -> str:
        """Return a day (ISO, or a moment in UTC) without its year."""
        return self._look.locale().toString(QDate.fromString(iso[:10], "yyyy-MM-dd"), "d MMM")

    def passage(self, about: str) -> str:
        """Return the text of the paragraph that feedback is about; empty when it is about none, or it is gone."""
        slug, _, anchor = about.partition("#")
        sql = "SELECT text FROM paragraphs WHERE slug = ? AND anchor = ? AND lang = ?"
        rows = self._pack.rows(sql, slug, anchor, self.language) if anchor else []
        return str(rows[0][0]) if rows else ""
