"""The reader's own marks, folded from their events: notes and bookmarks at a paragraph, and what was read.

A mark keeps the words it was made at (`Quote`), so that it can be found again, or shown beside them, in any later pack.
Nothing of it ever leaves the post (`sharing` knows none of these kinds).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.event import Event
from desktop.domain.family import Family, State

NOTE, BOOKMARK = "note", "bookmark"
NOTE_KEPT, NOTE_REMOVED = "note_kept", "note_removed"
BOOKMARK_SET, MARK_PLACED = "bookmark_set", "mark_placed"
PARAGRAPHS_READ, CONTENT_SEEN = "paragraphs_read", "content_seen"
READING = "reading"  # the family, and the first part of its subjects
UNREAD = ""  # stands for the hash of a paragraph that was there when others of its article were read


@dataclass(frozen=True)
class Quote:
    """The words of a paragraph when a mark was made: its language, heading and plain text."""

    lang: str
    heading: str
    text: str

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Quote:
        """Return a quote; what was erased is empty."""
        return cls(*(str(data.get(name) or "") for name in ("lang", "heading", "text")))


@dataclass(frozen=True)
class Mark:
    """A note or a bookmark: `paragraph` is the id (`slug#anchor`) it was made at, `kept` when (UTC)."""

    id: str
    kind: str
    paragraph: str
    quote: Quote
    text: str = ""
    kept: str = ""


def mark_from(mark_id: str, state: State) -> Mark:
    """Return the mark that a record of the family `mark` holds."""
    quote = Quote.from_data(state.get("quote") or {})
    return Mark(mark_id, state["kind"], state["about"], quote, state.get("text") or "", state.get("kept") or "")


def reading_id(slug: str) -> str:
    """Return the subject under which is kept what was read of an article."""
    return f"{READING}:{slug}"


SEEN = f"{READING}-seen"
"""The subject under which is kept which version of the guidance the reader was told of."""


def digest(heading: str, text: str) -> str:
    """Return what tells two wordings of a paragraph apart; white space does not count."""
    import hashlib  # not before: the window starts without it

    words = " ".join(f"{heading}\n{text}".split())
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def changed(read: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """Return the anchors whose wording is another than the reader read, or that were not there then.

    Both map anchors to digests; an article of which nothing was read has no change.
    """
    if not any(read.values()):
        return []
    return [anchor for anchor, wording in now.items() if read.get(anchor) not in (UNREAD, wording)]


def to_keep(read: Mapping[str, str], now: Mapping[str, str], seen: Iterable[str]) -> dict[str, str]:
    """Return what must be kept when the paragraphs in `seen` were read: digests by anchor, `UNREAD` for the others;
    empty when all of it is known.
    """
    looked = set(seen)
    fresh = {anchor: wording for anchor, wording in now.items() if anchor in looked and read.get(anchor) != wording}
    others = {anchor: UNREAD for anchor in now if anchor not in looked and anchor not in read}
    first = not any(read.values())
    return fresh | others if fresh and first else fresh


def _noted(state: State, event: Event) -> State | None:
    return _marked(state, event, NOTE, {"text": event.payload.get("text", "")})


def _bookmarked(state: State, event: Event) -> State | None:
    return _marked(state, event, BOOKMARK, {}) if event.payload.get("on") else None


def _marked(state: State, event: Event, kind: str, more: State) -> State | None:
    about = event.payload.get("paragraph") or state.get("about")
    if about is None:
        return None
    quote = event.payload.get("quote") or state.get("quote") or {}
    return {"kind": kind, "about": about, "quote": quote, "kept": event.wall, **more}


def _removed(state: State, event: Event) -> State | None:
    return None


def _placed(state: State, event: Event) -> State | None:
    """Take the new place over, unless the mark itself is gone."""
    if not state or not event.payload.get("paragraph"):
        return state or None
    return {**state, "about": event.payload["paragraph"], "quote": event.payload.get("quote") or state["quote"]}


def _read(state: State, event: Event) -> State | None:
    payload = event.payload
    if not payload.get("slug") or not payload.get("lang"):
        return state or None
    read = dict(state.get("read") or {})
    known = dict(read.get(payload["lang"]) or {})
    for anchor, wording in (payload.get("hashes") or {}).items():
        if wording or anchor not in known:
            known[anchor] = wording
    return {"about": payload["slug"], "read": read | {payload["lang"]: known}, "at": event.wall}


def _seen(state: State, event: Event) -> State | None:
    return {"about": None, "version": event.payload.get("version"), "at": event.wall}


MARKS = Family(
    "mark",
    {NOTE_KEPT: _noted, NOTE_REMOVED: _removed, BOOKMARK_SET: _bookmarked, MARK_PLACED: _placed},
)
READINGS = Family(READING, {PARAGRAPHS_READ: _read, CONTENT_SEEN: _seen})
