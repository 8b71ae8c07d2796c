"""Measure search: how well it finds what was judged to help, and what a keystroke takes. Part of `make.py bench`.

Recall at 5: a helpful article is among the first five; first hit: it is the first. A keystroke is every beginning of
a query; its time is the best of five, since another program's turn is not ours, and the worst keystroke counts.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from environment import ROOT
from measure import Figure, seconds

from desktop.guidance.library import Library
from desktop.guidance.search.engine import Search, open_search

SETS = ("judged.tsv", "holdout.tsv")
WANTED = 0.95
_TIMES = 10  # as much content
_TURNS = 5
_EVERY = 8  # so many queries are skipped: a keystroke of one query is like that of another


@dataclass(frozen=True)
class Judged:
    """One query of the judged set: its kind, the language of the window, and the articles that help."""

    kind: str
    lang: str
    query: str
    slugs: frozenset[str]


def judged(path: Path) -> list[Judged]:
    """Read a judged set: kind, language, query and slugs between tabs, `#` before a remark."""
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return [Judged(kind, lang, query, frozenset(slugs.split())) for kind, lang, query, slugs in rows]


@dataclass(frozen=True)
class Quality:
    """Of how many queries a helpful article was among the first five, and how many had it first."""

    count: int
    among_five: int
    first: int

    @property
    def recall(self) -> float:
        """Return recall at 5."""
        return self.among_five / self.count

    def line(self, name: str) -> str:
        """Return one row of the table."""
        return f"{name:<24}{self.count:4} queries  recall at 5 {self.recall:6.3f}  first {self.first / self.count:6.3f}"


def quality(search: Search, queries: list[Judged]) -> Quality:
    """Ask every query and count."""
    found = [(one.slugs, [hit.slug for hit in search.find(one.query, one.lang, 5).hits]) for one in queries]
    among = sum(not wanted.isdisjoint(slugs) for wanted, slugs in found)
    return Quality(len(queries), among, sum(not wanted.isdisjoint(slugs[:1]) for wanted, slugs in found))


def table(library: Library, folder: Path) -> list[tuple[str, bool]]:
    """Return (line, whether it is enough) for each judged set, and for each kind of query in it."""
    with open_search(library, folder / "search") as search:
        return [row for name in SETS for row in _rows(search, ROOT / "tests" / "search" / name)]


def _rows(search: Search, path: Path) -> Iterator[tuple[str, bool]]:
    queries = judged(path)
    whole = quality(search, queries)
    yield whole.line(f"search, {path.stem}"), whole.recall >= WANTED
    for kind in dict.fromkeys(one.kind for one in queries):
        yield quality(search, [one for one in queries if one.kind == kind]).line(f"  {kind}"), True


def keystroke(search: Search, queries: list[Judged]) -> float:
    """Return the seconds of the slowest keystroke while the queries are typed."""
    typed = [(one.query[:end], one.lang) for one in queries[::_EVERY] for end in range(1, len(one.query) + 1)]
    asks = [partial(search.find, text, lang, 8, typing=True) for text, lang in typed]
    return max(min(seconds(ask) for _ in range(_TURNS)) for ask in asks)


def tenfold(source: Path, target: Path) -> Path:
    """Make a pack with ten times the articles, paragraphs and terms, in which two words of five are other words."""
    shutil.copyfile(source, target)
    with closing(sqlite3.connect(target)) as db:
        for number in range(1, _TIMES):
            for table, column in (("articles", "slug"), ("paragraphs", "slug"), ("glossary", "id")):
                _copy(db, table, column, number)
        db.execute("UPDATE pack SET value = 'tenfold' WHERE key = 'sha256'")
        db.commit()
    return target


def _copy(db: sqlite3.Connection, table: str, column: str, number: int) -> None:
    rows = db.execute(f"SELECT * FROM {table} WHERE {column} NOT LIKE 'copy-%'")
    names = [name for name, *_ in rows.description]
    for row in rows.fetchall():
        held = dict(zip(names, row, strict=True))
        held[column] = f"copy-{number}-{held[column]}"
        held |= {name: _other(held[name], number) for name in ("title", "heading", "text") if name in held}
        db.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(names))})", tuple(held.values()))


def _other(text: str, number: int) -> str:
    """Return the text with two words of five made into words that no other copy has."""
    words = text.split()
    return " ".join(f"{word}{chr(96 + number)}ka" if place % 5 in (1, 3) else word for place, word in enumerate(words))


def figures(library: Library, folder: Path) -> Iterator[Figure]:
    """Yield what a keystroke takes, at the shipped content and at ten times as much; both limits are absolute."""
    queries = judged(ROOT / "tests" / "search" / SETS[0])
    with open_search(library, folder / "search") as search:
        yield Figure("a keystroke of search, the slowest", keystroke(search, queries), None, 0.010)
    large = Library(tenfold(library.path, folder / "tenfold.db"))
    with large, open_search(large, folder / "tenfold") as search:
        yield Figure("a keystroke of search at 10 x the content", keystroke(search, queries), None, 0.050)
