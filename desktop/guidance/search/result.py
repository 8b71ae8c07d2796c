"""What a search gives: articles with their best paragraph, how many there are of each kind, and how to narrow them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from desktop.guidance.search.documents import Document
from desktop.guidance.search.rank import Group, Match
from desktop.guidance.search.snippets import Snippet, snippet
from desktop.guidance.search.words import Word

FACETS = ("kind", "group", "core_task", "layer")
"""What results can be narrowed by, beside the language, which is the one asked for."""


@dataclass(frozen=True)
class Asked:
    """A question: any text, the language to show, how many articles at most, whether the last word may still grow,
    the kinds of things to find, and the wanted value per facet.
    """

    text: str
    lang: str
    limit: int | None
    typing: bool
    kinds: tuple[str, ...]
    only: dict[str, str]


@dataclass(frozen=True)
class Hit:
    """One article that was found: its best paragraph, a piece of it with the words marked, and its place.

    `item` is the id of a term where a term of the glossary is the best of it, else empty; `score` only compares hits
    of one search.
    """

    slug: str
    anchor: str
    item: str
    title: str
    heading: str
    snippet: Snippet
    lang: str
    score: float
    kind: str
    group: str
    core_task: int
    layer: str

    def to_dict(self) -> dict[str, Any]:
        """Return the row of `search --json` (contract 5), what was found in the snippet between `**`."""
        return {
            "slug": self.slug, "anchor": self.anchor, "title": self.title, "heading": self.heading,
            "snippet": self.snippet.marked(), "lang": self.lang, "score": round(self.score, 3),
            "kind": self.kind, "layer": self.layer,
        }  # fmt: skip


@dataclass(frozen=True)
class Found:
    """The best articles, how many there are, and per facet how many of each value (as if it did not narrow).

    `scanned`: there was no index, so this is the answer of a plain scan.
    """

    hits: tuple[Hit, ...]
    total: int
    facets: dict[str, dict[str, int]]
    scanned: bool = False


def hit(group: Group, document: Document, lang: str, hits_in: Callable[[list[Word]], list[Word]] | None) -> Hit:
    """Return an article as shown in a language; `document` is its best, `hits_in` picks the words to mark (None: no
    snippet is cut).
    """
    text = document.texts[lang]
    piece = snippet(text.text, hits_in) if hits_in else Snippet("", ())
    if hits_in and not piece.marks:
        piece = snippet(f"{text.heading}: {text.text}", hits_in)
    return Hit(
        document.slug, document.anchor, document.item, text.title, text.heading, piece, lang,
        group.score, document.kind, document.group, document.core_task, document.layer,
    )  # fmt: skip


def passes(match: Match, only: dict[str, str]) -> bool:
    """Return whether a document has the wanted value of every facet in `only`."""
    return not only or all(str(getattr(match, facet)) == value for facet, value in only.items())


def facets(found: list[Match], only: dict[str, str]) -> dict[str, dict[str, int]]:
    """Return per facet the number of articles with each value, the other facets narrowing."""
    held = {facet: _counted(found, facet, {key: only[key] for key in only if key != facet}) for facet in FACETS}
    return {facet: dict(sorted(counted.items())) for facet, counted in held.items()}


def _counted(found: list[Match], facet: str, others: dict[str, str]) -> Counter[str]:
    value = attrgetter(facet)
    return Counter(str(held) for held, _ in {(value(one), one.slug) for one in found if passes(one, others)})
