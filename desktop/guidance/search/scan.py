"""Search without an index: read every paragraph and count the words. Plain, slower, and needs nothing but the pack.

It answers while the index is being made, or where none can be kept. It knows no compounds, synonyms or typing errors;
a word is found by its beginning, so that endings do not matter.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from desktop.guidance.search.documents import Document
from desktop.guidance.search.query import MOST_SIGNS, MOST_WORDS, Concept, Query
from desktop.guidance.search.rank import Match
from desktop.guidance.search.stop_words import STOP_WORDS
from desktop.guidance.search.words import LANGUAGES, Word, words

_SHORTEST, _ENDING = 4, 3  # letters: of a beginning, and of the ending that may differ
_WEIGHTS = (4.0, 3.0, 1.0)  # title, heading, text


def scan_query(text: str) -> Query:
    """Return the words to look for, stop words only where there is nothing else."""
    found = [word.plain for word in words(text[:MOST_SIGNS])][:MOST_WORDS]
    kept = [word for word in found if word not in STOP_WORDS] or found
    return Query(tuple(Concept(word, 1.0, ()) for word in dict.fromkeys(kept)), ())


def scan(documents: list[Document], query: Query) -> list[Match]:
    """Return the documents that hold any of the words in either language, best first; numbers count from 1."""
    wanted = [f" {_beginning(concept.word)}" for concept in query.concepts]
    found = (_match(number, one, wanted) for number, one in enumerate(documents, 1))
    return sorted((match for match in found if match.score), key=lambda m: (-m.score, m.number))


def _match(number: int, one: Document, wanted: list[str]) -> Match:
    by_concept = [max(_share(fields, word) for fields in _folded(one)) for word in wanted]
    return Match(
        number, one.kind, one.slug, one.group, one.core_task, one.layer, sum(by_concept), sum(by_concept), by_concept
    )  # fmt: skip


def _share(fields: tuple[str, ...], word: str) -> float:
    often = sum(weight * text.count(word) for weight, text in zip(_WEIGHTS, fields, strict=True))
    return often / (often + 1)


@cache
def _plain(text: str) -> str:
    return f" {' '.join(word.plain for word in words(text))}"


def _folded(one: Document) -> list[tuple[str, ...]]:
    texts = (one.texts[lang] for lang in LANGUAGES)
    return [tuple(_plain(part) for part in (text.title, text.heading, text.text)) for text in texts]


def _beginning(word: str) -> str:
    return word[: max(_SHORTEST, len(word) - _ENDING)]


def hit_test(query: Query) -> Callable[[list[Word]], list[Word]]:
    """Return what picks from the words of a text those that were looked for."""
    beginnings = tuple(_beginning(concept.word) for concept in query.concepts)
    return lambda found: [word for word in found if word.plain.startswith(beginnings)]
