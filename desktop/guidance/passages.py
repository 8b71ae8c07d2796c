"""The paragraphs of a pack as the reader's marks see them: plain words, and what tells two wordings apart."""

from __future__ import annotations

from desktop.domain.marks import Quote, digest
from desktop.domain.placing import Passage
from desktop.errors import BadInput
from desktop.guidance.library import Library

LANGUAGES = ("nl", "en")


def passages(library: Library) -> dict[str, list[Passage]]:
    """Return every paragraph of the pack, by language, in the order of slug and position."""
    sql = "SELECT slug || '#' || anchor, heading, text FROM paragraphs WHERE lang = ? ORDER BY slug, position"
    return {lang: [Passage(*row) for row in library.rows(sql, lang)] for lang in LANGUAGES}


def wordings(library: Library, lang: str) -> dict[str, dict[str, str]]:
    """Return the digest of every paragraph, by slug and anchor."""
    found: dict[str, dict[str, str]] = {}
    sql = "SELECT slug, anchor, heading, text FROM paragraphs WHERE lang = ? ORDER BY slug, position"
    for slug, anchor, heading, text in library.rows(sql, lang):
        found.setdefault(slug, {})[anchor] = digest(heading, text)
    return found


def differing(before: Library, now: Library, lang: str) -> dict[str, list[str]]:
    """Return the anchors of every paragraph of `now` that `before` lacks or has in other words, by slug."""
    old = wordings(before, lang)
    found = {
        slug: [anchor for anchor, words in known.items() if old.get(slug, {}).get(anchor) != words]
        for slug, known in wordings(now, lang).items()
    }
    return {slug: anchors for slug, anchors in found.items() if anchors}


def quote(library: Library, paragraph: str, lang: str) -> Quote:
    """Return the words of a paragraph as they are now. Raises BadInput when there is none of that id."""
    slug, _, anchor = paragraph.partition("#")
    sql = "SELECT heading, text FROM paragraphs WHERE slug = ? AND anchor = ? AND lang = ?"
    rows = library.rows(sql, slug, anchor, lang)
    if not rows:
        raise BadInput(f"paragraph {paragraph}: there is none in this guidance")
    return Quote(lang, *rows[0])
