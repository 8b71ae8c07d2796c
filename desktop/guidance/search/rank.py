"""Rank: FTS5 brings the documents that hold any of the words, then each is weighed word by word.

A word counts once, by its best variant in the best language; the more a document repeats it, the less that adds.
Articles are ranked by their best paragraph, by how much of the query the whole article covers, and by what kind of
thing they are: an article before a term or a list of sources.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import sqrt

from desktop.guidance.search.documents import GUIDANCE
from desktop.guidance.search.index import FIELDS, Index, Side
from desktop.guidance.search.query import Query, Variant
from desktop.guidance.search.words import LANGUAGES

_WEIGHTS = {"title": 3.0, "heading": 2.0, "text": 1.0, "parts": 0.4}
_NEIGHBOURS = 0.25  # for two words of the query that stand together, of what they are worth
_SATURATION, _BY_LENGTH = 1.2, 0.5
_WHOLE_ARTICLE = 0.5
_TITLE = 0.6  # for an article whose whole title is in the query
_STANDING = {"term": 0.65, "tool": 0.75, "checklist": 0.75, "lesson": 0.75}
_REFERENCE = 0.7  # of what leads elsewhere: the list of sources


@dataclass
class Match:
    """One document that was found: its row of `documents`, its score with and without the title, and what each
    concept scored.
    """

    number: int
    kind: str
    slug: str
    group: str
    core_task: int
    layer: str
    score: float
    beyond_title: float
    by_concept: list[float]


def matches(query: Query, index: Index, most: int | None, kinds: tuple[str, ...] = GUIDANCE) -> list[Match]:
    """Return the documents that answer a query, best first; at most `most` are weighed (None: all)."""
    if not any(concept.variants for concept in query.concepts):
        return []
    made = (_match(number, query, index) for number in _candidates(query, index, most, kinds))
    return sorted((match for match in made if match.score > 0), key=lambda m: (-m.score, m.number))


def _candidates(query: Query, index: Index, most: int | None, kinds: tuple[str, ...]) -> Iterator[int]:
    """Yield the documents whose stems hold any of the words, at most as many as are worth weighing."""
    asked = " OR ".join(_side(lang, stems) for lang, stems in query.stems.items() if stems)
    weights = ", ".join(str(_WEIGHTS[name]) for _ in LANGUAGES for name in FIELDS)
    sql = f"""SELECT fields.rowid FROM fields JOIN documents ON id = fields.rowid
              WHERE fields MATCH ? AND kind IN ({", ".join("?" * len(kinds))})
              ORDER BY bm25(fields, {weights}) LIMIT ?"""
    limit = -1 if most is None else most
    yield from (number for (number,) in index.db.execute(sql, (asked, *kinds, limit)))


def _side(lang: str, stems: Iterable[str]) -> str:
    """Return what FTS5 looks for in the columns of one language; stems are letters and digits only."""
    columns = " ".join(f"{lang}_{name}" for name in FIELDS)
    return f"{{{columns}}} : ({' OR '.join(f'{chr(34)}{one}{chr(34)}' for one in sorted(stems))})"


def _match(number: int, query: Query, index: Index) -> Match:
    facts, sides = index.fields(number)
    by_concept, beyond = [0.0] * len(query.concepts), [0.0] * len(query.concepts)
    for lang, side in sides.items():
        firsts = query.firsts[lang]
        for place, variant in (found for one in side.held.intersection(firsts) for found in firsts[one]):
            if variant.weight > by_concept[place]:
                share, rest = _share(variant, side)
                by_concept[place] = max(by_concept[place], variant.weight * share)
                beyond[place] = max(beyond[place], variant.weight * rest)
    worth = [concept.worth for concept in query.concepts]
    by_concept = [share * each for share, each in zip(by_concept, worth, strict=True)]
    together = _together(query, sides) * max(by_concept)
    rest = sum(share * each for share, each in zip(beyond, worth, strict=True))
    return Match(number, *facts, sum(by_concept) + together, rest + together, by_concept)


def _share(variant: Variant, side: Side) -> tuple[float, float]:
    """Return how fully a document is about a variant, 0 to 1, with its title and without."""
    if variant.near:
        return _share_of(variant.sought, side)
    if not side.held.issuperset(variant.stems):
        return 0.0, 0.0
    shares = [_share_of(f" {one} ", side) for one in variant.stems]
    return min(share for share, _ in shares), min(rest for _, rest in shares)


def _share_of(sought: str, side: Side) -> tuple[float, float]:
    if sought not in side.whole:
        return 0.0, 0.0
    often = side.text.count(sought) + _WEIGHTS["parts"] * side.parts.count(sought)
    often += _weight("heading", sought, side.heading)
    with_title = often + _weight("title", sought, side.title)
    room = _SATURATION * (1 - _BY_LENGTH + _BY_LENGTH * side.length)
    return with_title / (with_title + room), often / (often + room)


def _weight(field: str, sought: str, held: str) -> float:
    """Return what standing in a title or heading is worth: more where it is most of it."""
    return 2 * _WEIGHTS[field] * sqrt(len(sought) / len(held)) if sought in held else 0.0


def _together(query: Query, sides: dict[str, Side]) -> float:
    """Return what neighbours in the query that are neighbours in the document add."""
    count = dict.fromkeys(LANGUAGES, 0)
    for lang, sought in query.neighbours:
        count[lang] += sought in sides[lang].whole
    return _NEIGHBOURS * min(3, max(count.values()))


@dataclass(frozen=True)
class Group:
    """An article that was found: the number of its best document, and its score."""

    best: int
    score: float


def grouped(found: list[Match], query: Query, index: Index | None = None) -> list[Group]:
    """Return one entry per article, best first; a term of the glossary belongs to the glossary."""
    articles: dict[tuple[bool, str], list[Match]] = {}
    for match in found:
        articles.setdefault((match.kind not in GUIDANCE, match.slug), []).append(match)
    groups = [Group(_best_place(held), _article(held, query, index)) for held in articles.values()]
    return sorted(groups, key=lambda group: (-group.score, group.best))


def _best_place(found: list[Match]) -> int:
    """Return the document of an article to go to: its title is the same everywhere, so that does not count."""
    return max(found, key=lambda match: (match.beyond_title, -match.number)).number


def _article(found: list[Match], query: Query, index: Index | None) -> float:
    """Return the score of an article from its documents, best first."""
    best = found[0]
    covered: list[float] = [max(scores) for scores in zip(*(match.by_concept for match in found), strict=True)]
    worth = sum(concept.worth for concept in query.concepts)
    present = sum(c.worth for c, score in zip(query.concepts, covered, strict=True) if score)
    standing = _STANDING.get(best.kind, 1.0) * (_REFERENCE if best.group == "reference" else 1.0)
    named = 1 + _TITLE * _named(best, query, index) if index and best.kind != "term" else 1.0
    return (best.score + _WHOLE_ARTICLE * sum(covered)) * (0.4 + 0.6 * present / worth) * named * standing


def _named(match: Match, query: Query, index: Index) -> float:
    """Return how much of the article's title the query names, by letters, in the better language: 0 to 1."""
    shares: list[float] = []
    for lang, side in index.fields(match.number)[1].items():
        title = side.title.split()
        named = sum(len(one) * query.stems[lang].get(one, 0.0) for one in title)
        shares.append(named / (sum(map(len, title)) or 1))
    return max(shares)
