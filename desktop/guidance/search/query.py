"""What a person may mean by the words of a query: for each word the stems to look for, and how well each fits.

A word is looked for as it stands, in both languages; in the words it is made of; in expressions that mean the same;
as the beginning of a longer word while it is being typed; and, only when nothing knows it, as a word that differs in
one letter or shares most of its letters from the first on.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from heapq import nlargest
from itertools import pairwise
from math import log

from desktop.guidance.search.compounds import LINKS, SHORTEST, Splitter
from desktop.guidance.search.index import Index, Stems
from desktop.guidance.search.stop_words import LIGHT_WORDS, STOP_WORDS
from desktop.guidance.search.words import LANGUAGES, joined, stem, undotted, words

MOST_WORDS = 24  # of a query that are looked for
MOST_SIGNS = 2_000  # of a query that are read
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_EXPANSIONS = 24
_COMMON = 6  # documents: a word that fewer hold is worth no more
_LIGHT = 0.4  # of its worth, for a word that many questions hold
_MARKED = 0.6  # of the best weight of a word
_SHORTEST_MENDED, _LONGEST_MENDED = 4, 24  # letters of a word that is looked for with a typo
_SHARED, _SHARED_LEAST = 0.6, 5  # of its letters, for a word of the same family


@dataclass(frozen=True)
class Variant:
    """Stems of one language that stand for a word of the query.

    More stems than one must all be there; with `near`, one after the other. `weight` is 1 for the word itself.
    """

    lang: str
    stems: Stems
    weight: float
    near: bool = True

    @cached_property
    def sought(self) -> str:
        """The stems as they stand in the index."""
        return f" {' '.join(self.stems)} "


@dataclass(frozen=True)
class Concept:
    """One word of the query: `worth` grows with how rare it is, `variants` are what to look for."""

    word: str
    worth: float
    variants: tuple[Variant, ...]


@dataclass(frozen=True)
class Query:
    """A query that was read: its concepts, and the stems of its neighbours as they stand together in the index."""

    concepts: tuple[Concept, ...]
    neighbours: tuple[tuple[str, str], ...]

    @cached_property
    def stems(self) -> dict[str, dict[str, float]]:
        """Every stem that is looked for, by language, with the weight of the best it is looked for as."""
        found: dict[str, dict[str, float]] = {lang: {} for lang in LANGUAGES}
        for variant in (variant for concept in self.concepts for variant in concept.variants):
            held = found[variant.lang]
            held.update({one: max(variant.weight, held.get(one, 0.0)) for one in variant.stems})
        return found

    @cached_property
    def firsts(self) -> dict[str, dict[str, list[tuple[int, Variant]]]]:
        """The variants by language and first stem, each with the place of its concept."""
        found: dict[str, dict[str, list[tuple[int, Variant]]]] = {lang: {} for lang in LANGUAGES}
        for place, concept in enumerate(self.concepts):
            for variant in concept.variants:
                found[variant.lang].setdefault(variant.stems[0], []).append((place, variant))
        return found

    def marked(self, lang: str) -> frozenset[Stems]:
        """Return the expressions of a language that are marked where they stand: the best of each word."""
        tops = [(c, max((v.weight for v in c.variants), default=1.0)) for c in self.concepts]
        near = (v for c, top in tops for v in c.variants if v.near and v.weight >= _MARKED * top)
        return frozenset(variant.stems for variant in near if variant.lang == lang)


def read_query(text: str, lang: str, index: Index, *, typing: bool = False) -> Query:
    """Read a query of any form; `lang` is the language asked for, `typing`: its last word may not be whole yet."""
    text = undotted(text[:MOST_SIGNS])
    found = [word.plain for word in words(text)][:MOST_WORDS]
    unfinished = [found.pop()] if typing and found and text[-1:].isalnum() else []
    found = [part for word in found for part in _taken_apart(word, index)]
    found += [*_hyphenated(text, index), *unfinished]
    same = _Synonyms(found, index)
    concepts = []
    for place in _content(found, bool(unfinished)):
        beginning = bool(unfinished) and place == len(found) - 1
        variants = (*_variants(found[place], lang, index, beginning), *_as_one(found, place, index), *same.of(place))
        concepts.append(_concept(found[place], _best(variants), index))
    return Query(tuple(concepts), tuple(_neighbours(found)))


def _taken_apart(word: str, index: Index) -> tuple[str, ...]:
    """Return the parts of a compound that no document holds, as if they had been written apart; else the word."""
    if any(_is_known(word, lang, index) for lang in LANGUAGES):
        return (word,)
    return next((parts for lang in LANGUAGES if (parts := index.splitters[lang].parts(word))), (word,))


def _hyphenated(text: str, index: Index) -> list[str]:
    """Return the hyphenated words of a query that the pack writes as one word too (`hand-out`)."""
    whole = joined(text, [*words(text)][:MOST_WORDS])
    return [word for word in whole if any(word in index.known[lang] for lang in LANGUAGES)]


def _as_one(found: list[str], place: int, index: Index) -> Iterator[Variant]:
    """Yield the compounds of the pack that a word makes with a neighbour (`dwang arbeid`, `kern taak`)."""
    for left, right in pairwise(found[max(place - 1, 0) : place + 2]):
        whole = {f"{left}{link}{right}" for link in LINKS["nl"]} if min(len(left), len(right)) >= SHORTEST else ()
        yield from (Variant("nl", (stem(one, "nl"),), 0.9) for one in whole if one in index.known["nl"])


def _content(found: list[str], unfinished: bool) -> list[int]:
    """Return the places of the words that say something, all where none does; each word once."""
    places = {word: place for place, word in reversed([*enumerate(found)]) if word not in STOP_WORDS}
    if unfinished:
        places[found[-1]] = len(found) - 1
    return sorted((places or {word: place for place, word in enumerate(found)}).values())


def _neighbours(found: list[str]) -> Iterator[tuple[str, str]]:
    for left, right in pairwise(found):
        if left not in STOP_WORDS or right not in STOP_WORDS:
            yield from ((lang, f" {stem(left, lang)} {stem(right, lang)} ") for lang in LANGUAGES)


def _best(variants: Iterable[Variant]) -> tuple[Variant, ...]:
    """Return the variants with each stems of a language once, at its best weight, best first."""
    best: dict[tuple[str, Stems], Variant] = {}
    for variant in variants:
        key = (variant.lang, variant.stems)
        if key not in best or variant.weight > best[key].weight:
            best[key] = variant
    return tuple(sorted(best.values(), key=lambda v: (-v.weight, v.lang, v.stems)))


def _concept(word: str, variants: tuple[Variant, ...], index: Index) -> Concept:
    """Give a word its worth: how rare its best variants are; nothing when no document holds any."""
    counts = [(v.weight, _documents(v, index)) for v in variants]
    held = [(weight, count) for weight, count in counts if count]
    if not held:
        return Concept(word, 0.0, ())
    top = max(weight for weight, _ in held)
    count = max(count for weight, count in held if weight >= 0.8 * top)
    worth = log(1 + index.size / max(count, _COMMON)) * (_LIGHT if _is_light(word) else 1)
    return Concept(word, worth, tuple(v for v in variants if _documents(v, index)))


def _is_light(word: str) -> bool:
    return any(stem(word, lang) in stems for lang, stems in _light_stems().items())


@cache
def _light_stems() -> dict[str, frozenset[str]]:
    return {lang: frozenset(stem(word, lang) for word in listed) for lang, listed in LIGHT_WORDS.items()}


def _documents(variant: Variant, index: Index) -> int:
    return min(index.frequency[variant.lang].get(one, 0) for one in variant.stems)


def _variants(word: str, asked: str, index: Index, typing: bool) -> Iterator[Variant]:
    """Yield what a word may stand for by its own letters."""
    homes = {lang for lang in LANGUAGES if _is_known(word, lang, index)}
    for lang in LANGUAGES:
        at_home = lang == asked or asked not in homes
        weight = 1.0 if at_home else 0.6
        yield Variant(lang, (stem(word, lang),), weight)
        parts = tuple(stem(part, lang) for part in index.splitters[lang].parts(word))
        if parts:
            yield Variant(lang, parts, 0.7 * weight, near=False)
            yield from (Variant(lang, (part,), 0.4 * weight) for part in parts)
        if typing:
            yield from (Variant(lang, (stem(w, lang),), 0.7 * weight) for w in _beginning(word, lang, index))
    if not homes and not typing:
        yield from _mended(word, index)
    if not any(stem(word, lang) in index.frequency[lang] for lang in LANGUAGES):
        yield from _begun(word, index)


def _begun(word: str, index: Index) -> Iterator[Variant]:
    """Yield what the expressions mean that begin with a word that no document holds (`gedwongen`: forced labour)."""
    for lang in LANGUAGES:
        for form, number in index.synonyms_by_first.get((lang, stem(word, lang)), ()):
            if len(form) > 1:
                yield from (Variant(other, stems, 0.4, near) for other, stems, near in index.synonyms[number] if stems)


def _is_known(word: str, lang: str, index: Index) -> bool:
    return word in index.known[lang] or stem(word, lang) in index.frequency[lang]


def _beginning(word: str, lang: str, index: Index) -> list[str]:
    """Return the most used words that begin with these letters, two letters at least."""
    if len(word) < 2:
        return []
    listed, counts = index.vocabulary[lang], index.frequency[lang]
    found = listed[bisect_left(listed, word) : bisect_left(listed, f"{word}\uffff")]
    return nlargest(_EXPANSIONS, found, key=lambda one: counts.get(stem(one, lang), 0))


def _mended(word: str, index: Index) -> Iterator[Variant]:
    """Yield known words instead of one that nothing knows: one letter off; else of the same family."""
    if len(word) < _SHORTEST_MENDED or word.isdigit():
        return
    short = len(word) <= _LONGEST_MENDED
    near = [(lang, one) for lang in LANGUAGES for one in _one_off(word, lang, index)] if short else []
    for lang, one in near:
        yield Variant(lang, (one,), 0.7)
        yield from _same_as(lang, one, index)
    if not near:
        for lang in LANGUAGES:
            related = {stem(one, lang) for one in (*_family(word, lang, index), *_partly(word, index.splitters[lang]))}
            yield from (Variant(lang, (one,), 0.4) for one in sorted(related))


def _same_as(lang: str, one: str, index: Index) -> Iterator[Variant]:
    """Yield the expressions that mean the same as a word that was mended."""
    for form, number in index.synonyms_by_first.get((lang, one), ()):
        if form == (one,):
            yield from (Variant(other, stems, 0.5, near) for other, stems, near in index.synonyms[number] if stems)


def _partly(word: str, splitter: Splitter) -> Iterator[str]:
    """Yield the longest known word that this one begins with, and the longest that it ends in."""
    heads = [head for head, _ in splitter.cuts(word) if len(head) >= _SHARED_LEAST and head in splitter.forms]
    tails = [tail for _, tail in splitter.cuts(word) if len(tail) >= _SHARED_LEAST and tail in splitter.forms]
    yield from (max(found, key=len) for found in (heads, tails) if found)


def _one_off(word: str, lang: str, index: Index) -> list[str]:
    """Return the stems of known words that differ from `word` in one letter, or in one part of a compound."""
    forms = index.splitters[lang].forms
    near = {forms[one] for one in edits(word) if one in forms}
    return sorted(near or set(_part_off(word, index.splitters[lang])))


def _part_off(word: str, splitter: Splitter) -> Iterator[str]:
    """Yield the stems of the parts of a compound that has a typing error in one of them."""
    for parts in splitter.cuts(word):
        for right, wrong in (parts, reversed(parts)):
            if len(wrong) > _SHORTEST_MENDED and splitter.is_part(right, word) and len(right) >= _SHORTEST_MENDED:
                near = {splitter.forms[one] for one in edits(wrong) if one in splitter.forms}
                yield from (*near, *((splitter.forms[right],) if near else ()))


def edits(word: str) -> Iterator[str]:
    """Yield every word that is one letter away: one more, one less, another, or two neighbours swapped."""
    for place in range(len(word) + 1):
        head, tail = word[:place], word[place:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]


def _family(word: str, lang: str, index: Index) -> list[str]:
    """Return known words that share most of their letters with `word`, from the first on."""
    least = max(_SHARED_LEAST, round(_SHARED * len(word)))
    for length in range(len(word), least - 1, -1):
        found = _beginning(word[:length], lang, index)
        if found:
            return found
    return []


def _alike(stems: Stems) -> float:
    """Return the weight of an expression that means the same: longer ones are less often something else."""
    return 0.7 + 0.05 * min(len(stems) - 1, 3)


class _Synonyms:
    """The expressions that mean the same as one that stands in the query."""

    def __init__(self, found: list[str], index: Index) -> None:
        self._by_place: dict[int, list[Variant]] = {}
        for lang in LANGUAGES:
            stems = tuple(stem(word, lang) for word in found)
            for place in range(len(stems)):
                for form, number in index.synonyms_by_first.get((lang, stems[place]), ()):
                    if stems[place : place + len(form)] == form:
                        self._add(range(place, place + len(form)), index.synonyms[number])

    def _add(self, places: range, group: list[tuple[str, Stems, bool]]) -> None:
        made = [Variant(lang, stems, _alike(stems) if near else 0.5, near) for lang, stems, near in group if stems]
        for place in places:
            self._by_place.setdefault(place, []).extend(made)

    def of(self, place: int) -> list[Variant]:
        """Return what else to look for instead of the word at `place`."""
        return self._by_place.get(place, [])
