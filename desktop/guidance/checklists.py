"""Read the checklists of the content pack at run time."""

from __future__ import annotations

import json

from desktop.domain.checklist import Checklist, from_data
from desktop.errors import BadInput
from desktop.guidance.library import Library


def checklists(library: Library) -> list[Checklist]:
    """Return every list, in the order in which the app shows them."""
    rows = library.rows("SELECT json FROM checklists ORDER BY position, id")
    return [from_data(json.loads(data)) for (data,) in rows]


def checklist(library: Library, name: str) -> Checklist:
    """Return one list by its id; BadInput when the pack has none of that name."""
    rows = library.rows("SELECT json FROM checklists WHERE id = ?", name)
    if not rows:
        known = ", ".join(one for (one,) in library.rows("SELECT id FROM checklists ORDER BY position, id"))
        raise BadInput(f"checklist {name!r}: there is none; the pack has {known or 'no checklists'}")
    return from_data(json.loads(rows[0][0]))


def beside(library: Library, slug: str) -> list[Checklist]:
    """Return the lists that are offered at an article."""
    return [one for one in checklists(library) if slug in one.beside]


def heading_of(library: Library, paragraph: str, lang: str) -> str:
    """Return the heading of the paragraph (`slug#anchor`) that an item rests on; empty when the pack has none."""
    slug, _, anchor = paragraph.partition("#")
    sql = "SELECT heading FROM paragraphs WHERE slug = ? AND anchor = ? AND lang = ?"
    rows = library.rows(sql, slug, anchor, lang)
    return str(rows[0][0]) if rows else ""
