"""Where the marks of a reader stand in another pack: at their paragraph, or moved, with the old words and the new.

No mark is ever lost: each comes out exactly once. A paragraph keeps its id through edits, so a mark stays with its id,
unless the words it was made at now stand elsewhere. Words are compared by runs of three, so that a part that was split
off or merged into another paragraph is found as well as one that was renamed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop.domain.marks import Mark

SAME_ENOUGH = 0.4
"""A mark stays with its id when this part of its words is still there, whatever stands elsewhere."""
LIKE_ENOUGH = 0.25
"""Below this another paragraph is not called the new place of a mark."""
_RUN = 3
_HANDFUL = 10
_HEADING = 0.05  # what an equal heading, article or anchor adds, to choose between equals


@dataclass(frozen=True)
class Passage:
    """A paragraph of a pack in one language, as plain words; `id` is `slug#anchor`."""

    id: str
    heading: str
    text: str

    @cached_property
    def runs(self) -> frozenset[tuple[str, ...]]:
        """Its words as runs of three."""
        return runs(self.text)


@dataclass(frozen=True)
class Placed:
    """A mark at its own paragraph; `changed`: the words are others than when it was made."""

    mark: Mark
    passage: Passage
    changed: bool


@dataclass(frozen=True)
class Moved:
    """A mark whose words no longer stand under its id: where they stand most likely now, or nowhere (None)."""

    mark: Mark
    passage: Passage | None


@dataclass(frozen=True)
class Placing:
    """Every mark, once: at its paragraph, or moved."""

    here: tuple[Placed, ...] = ()
    moved: tuple[Moved, ...] = ()


def placing(marks: Iterable[Mark], packs: Mapping[str, Sequence[Passage]]) -> Placing:
    """Return where each mark stands in a pack, whose passages come by language.

    A mark is looked up in the language it was made in; where the pack has no such language, in the first it has.
    """
    here: list[Placed] = []
    moved: list[Moved] = []
    own = {lang: {passage.id: passage for passage in passages} for lang, passages in packs.items()}
    first = next(iter(packs), "")
    for mark in marks:
        lang = mark.quote.lang if packs.get(mark.quote.lang) else first
        found = _place(mark, own.get(lang, {}).get(mark.paragraph), packs.get(lang, ()))
        here.append(found) if isinstance(found, Placed) else moved.append(found)
    return Placing(tuple(here), tuple(moved))


def _place(mark: Mark, own: Passage | None, passages: Sequence[Passage]) -> Placed | Moved:
    """Return where a mark stands among `passages`; `own` is the one under its id, if there is one."""
    if own is not None and (mark.quote.text in ("", own.text) or _words(own.text) == _words(mark.quote.text)):
        return Placed(mark, own, changed=own.heading != mark.quote.heading and bool(mark.quote.heading))
    old = runs(mark.quote.text)
    if own is not None and likeness(old, own.runs) >= SAME_ENOUGH:
        return Placed(mark, own, changed=True)
    best = max(passages, key=lambda passage: _fit(mark, old, passage), default=None)
    if best is not None and (best.id == mark.paragraph or likeness(old, best.runs) < LIKE_ENOUGH):
        best = None
    if own is not None and best is None:
        return Placed(mark, own, changed=True)
    return Moved(mark, best)


def _fit(mark: Mark, old: frozenset[tuple[str, ...]], passage: Passage) -> float:
    slug, _, anchor = mark.paragraph.partition("#")
    its_slug, _, its_anchor = passage.id.partition("#")
    same = (passage.heading == mark.quote.heading, its_slug == slug, its_anchor == anchor)
    return likeness(old, passage.runs) + _HEADING * sum(same)


def likeness(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    """Return which part of the shorter text stands in the longer one, 0 to 1; a handful of words is no proof."""
    if one == other:
        return 1.0 if one else 0.0
    return len(one & other) / max(min(len(one), len(other)), _HANDFUL)


def runs(text: str) -> frozenset[tuple[str, ...]]:
    """Return the words of a text as runs of three; a shorter text is one run."""
    words = _words(text)
    if len(words) < _RUN:
        return frozenset({tuple(words)} if words else ())
    return frozenset(tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
