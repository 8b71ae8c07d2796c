"""Search the guidance: one entrance for the command line and the window.

    with open_search(library, data_dir) as search:
        found = search.find("handelsmissie", "nl")

A vault is never opened. When the search index of the pack is missing, old or damaged, a new one is made in the data
folder; where that cannot be, or until it is there, a plain scan answers in the same form.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.errors import OutsideWorld
from desktop.guidance.library import Library
from desktop.guidance.search.documents import EVERYTHING, GUIDANCE, Document, documents
from desktop.guidance.search.index import NAME, Index, build, open_index, stamp_of
from desktop.guidance.search.query import Query, read_query
from desktop.guidance.search.rank import grouped, matches
from desktop.guidance.search.result import Asked, Found, Hit, facets, hit, passes
from desktop.guidance.search.scan import hit_test, scan, scan_query
from desktop.guidance.search.stop_words import STOP_WORDS
from desktop.guidance.search.words import Word, stem

__all__ = ["EVERYTHING", "GUIDANCE", "Found", "Hit", "Search", "open_search", "rebuild"]

_WEIGHED, _WEIGHED_TYPING = 150, 60
"""How many documents are weighed at least; a keystroke must be quick."""


class Search:
    """Searches one pack, by its index, or by plain scan where there is none."""

    def __init__(self, library: Library, index: Index | None) -> None:
        """Take over the index; the library stays its owner's."""
        self.library, self.index = library, index

    def __enter__(self) -> Self:
        """Return itself; leaving the block closes the index."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the index."""
        self.close()

    def close(self) -> None:
        """Close the index; twice is fine."""
        if self.index:
            self.index.close()

    def find(
        self,
        query: str,
        lang: str,
        limit: int | None = 10,
        *,
        typing: bool = False,
        kinds: tuple[str, ...] = GUIDANCE,
        only: dict[str, str] | None = None,
    ) -> Found:
        """Return the best articles for a query of any form, shown in `lang`; `limit` None: all of them.

        `typing`: the last word may still grow, and no snippets are cut. `kinds`: of which kinds (`EVERYTHING` at
        most). `only`: the wanted value per facet, as in `Found.facets`.
        """
        asked = Asked(query, lang, limit, typing, kinds, only or {})
        if self.index:
            try:
                return _by_index(asked, self.index)
            except sqlite3.DatabaseError:  # damaged while in use
                self.close()
                self.index = None
        return _by_scan(asked, self._documents)

    @cached_property
    def _documents(self) -> list[Document]:
        return list(documents(self.library))


def _by_index(asked: Asked, index: Index) -> Found:
    query = read_query(asked.text, asked.lang, index, typing=asked.typing)
    most = None if asked.limit is None else max(_WEIGHED_TYPING if asked.typing else _WEIGHED, 8 * asked.limit)
    found = matches(query, index, most, asked.kinds)
    groups = grouped([match for match in found if passes(match, asked.only)], query, index)
    hits_in = None if asked.typing else _hits_in(query, index, asked.lang)
    hits = (hit(group, index.document(group.best), asked.lang, hits_in) for group in groups[: asked.limit])
    return Found(tuple(hits), len(groups), facets(found, asked.only))


def _by_scan(asked: Asked, every: list[Document]) -> Found:
    query = scan_query(asked.text)
    found = [match for match in scan(every, query) if match.kind in asked.kinds]
    groups = grouped([match for match in found if passes(match, asked.only)], query)
    hits_in = hit_test(query)
    hits = (hit(group, every[group.best - 1], asked.lang, hits_in) for group in groups[: asked.limit])
    return Found(tuple(hits), len(groups), facets(found, asked.only), scanned=True)


def _hits_in(query: Query, index: Index, lang: str) -> Callable[[list[Word]], list[Word]]:
    """Return what picks from the words of a text those that were looked for, themselves or a part of them."""
    marked, split = query.marked(lang), index.splitters[lang].parts
    asked = {concept.word for concept in query.concepts}
    longest = max(map(len, marked), default=0)

    def is_hit(word: str) -> bool:
        return (stem(word, lang),) in marked or any((stem(part, lang),) in marked for part in split(word))

    def hits(found: list[Word]) -> list[Word]:
        stems = [stem(word.plain, lang) for word in found]
        held = {n for n, word in enumerate(found) if is_hit(word.plain)}
        held -= {n for n in held if found[n].plain in STOP_WORDS and found[n].plain not in asked}
        for size in range(2, longest + 1):
            starts = (n for n in range(len(stems) - size + 1) if tuple(stems[n : n + size]) in marked)
            held.update(n + more for n in starts for more in range(size))
        return [found[n] for n in sorted(held)]

    return hits


def open_search(library: Library, data_dir: Path, *, make: bool = True) -> Search:
    """Open the search of a pack: the index beside the pack, else the one in the data folder.

    Neither current: with `make` one is made in the data folder first, else (or where it cannot be) it scans.
    """
    wanted = stamp_of(library)
    places = (library.path.with_name(NAME), index_in(data_dir))
    index = next((index for place in places if (index := open_index(place, wanted))), None)
    if index is None and make:
        index = rebuild(library, data_dir)
    return Search(library, index)


def index_in(data_dir: Path) -> Path:
    """Return where a data folder keeps the index that was made there."""
    return data_dir / "index" / NAME


def rebuild(library: Library, data_dir: Path) -> Index | None:
    """Make the index anew in the data folder and open it; None where it cannot be kept."""
    target = index_in(data_dir)
    with suppress(OutsideWorld, OSError):
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        build(library, target)
        return open_index(target, stamp_of(library))
    return None
