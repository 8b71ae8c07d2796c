"""The search index: one SQLite file of its own, made from the compiled pack, and thrown away as soon as it is old.

It holds every document as it is shown, its stems in an FTS5 table (a column per field and language, and one for the
parts of compounds), every word that occurs, and the groups of words that mean the same. A stamp says which pack and
which stemmer it was made from. The file is written under a temporary name and renamed.
"""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from desktop.errors import OutsideWorld
from desktop.guidance.library import Library
from desktop.guidance.search.compounds import Splitter
from desktop.guidance.search.documents import Document, Text, documents, synonyms
from desktop.guidance.search.stop_words import STOP_WORDS
from desktop.guidance.search.words import LANGUAGES, joined, stamp, stem, words

FORMAT = 3
"""The form of this file and of what stands in it; raised when either changes."""

NAME = "search.db"
FIELDS = ("title", "heading", "text", "parts")
COLUMNS = tuple(f"{lang}_{field}" for lang in LANGUAGES for field in FIELDS)
_SHOWN = tuple(f"{lang}_{field}" for lang in LANGUAGES for field in FIELDS[:3])

_SCHEMA = f"""
PRAGMA page_size = 4096;
PRAGMA journal_mode = OFF;
CREATE TABLE stamp (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE documents (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, slug TEXT NOT NULL, anchor TEXT NOT NULL,
    item TEXT NOT NULL, group_id TEXT NOT NULL, core_task INTEGER NOT NULL, layer TEXT NOT NULL,
    {", ".join(f"{column} TEXT NOT NULL" for column in _SHOWN)}) STRICT;
CREATE TABLE vocabulary (lang TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (lang, word)) STRICT, WITHOUT ROWID;
CREATE TABLE stems (lang TEXT NOT NULL, stem TEXT NOT NULL, documents INTEGER NOT NULL,
    PRIMARY KEY (lang, stem)) STRICT, WITHOUT ROWID;
CREATE TABLE synonyms (set_id INTEGER NOT NULL, lang TEXT NOT NULL, stems TEXT NOT NULL, near INTEGER NOT NULL,
    PRIMARY KEY (set_id, lang, stems)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE fields USING fts5({", ".join(COLUMNS)}, tokenize = "unicode61 remove_diacritics 0");
"""

Stems = tuple[str, ...]


class Side(NamedTuple):
    """The stems of one document in one language, a space around each; `length` 1 is the usual length of a text."""

    title: str
    heading: str
    text: str
    parts: str
    whole: str
    held: frozenset[str]
    length: float


def stamp_of(library: Library) -> str:
    """Return what an index of this pack must be stamped with; another pack, stemmer or form gives another."""
    facts = dict(library.rows("SELECT key, value FROM pack WHERE key IN ('id', 'version', 'sha256')"))
    pack = " ".join(facts.get(key, "-") for key in ("id", "version", "sha256"))
    return f"search {FORMAT}; {stamp()}; {pack}"


def stems_of(text: str, lang: str) -> list[str]:
    """Return the stems of a text, stop words included."""
    return [stem(word.plain, lang) for word in words(text)]


def build(library: Library, target: Path) -> None:
    """Write the index of a pack to `target`, which is then whole or as it was. OutsideWorld when it cannot be."""
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part, isolation_level=None)) as db:
            fill(db, library)
        part.replace(target)
    except (OSError, sqlite3.OperationalError) as error:
        raise OutsideWorld(f"the search index cannot be written: {target} ({error})") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def fill(db: sqlite3.Connection, library: Library) -> None:
    """Write the index of a pack into an empty database, one in memory for instance."""
    found = list(documents(library))
    db.executescript(_SCHEMA)
    db.execute("BEGIN")
    same = {word.plain for group in synonyms(library) for form in group for word in words(form)}
    known = {lang: _vocabulary(found, lang) | same for lang in LANGUAGES}
    for lang in LANGUAGES:
        db.executemany("INSERT INTO vocabulary VALUES (?, ?)", ((lang, word) for word in sorted(known[lang])))
    splitters = {lang: Splitter(sorted(known[lang]), lang) for lang in LANGUAGES}
    _fill_fields(db, found, splitters)
    db.executemany("INSERT OR IGNORE INTO synonyms VALUES (?, ?, ?, ?)", _synonym_rows(library, splitters))
    db.execute("INSERT INTO stamp VALUES ('stamp', ?)", (stamp_of(library),))
    db.execute("COMMIT")


def _texts(found: list[Document], lang: str) -> Iterator[str]:
    for document in found:
        text = document.texts[lang]
        yield from (text.title, text.heading, text.text)


def _vocabulary(found: list[Document], lang: str) -> set[str]:
    """Return every word of a language that occurs, and every hyphenated one as one word."""
    known: set[str] = set()
    for text in _texts(found, lang):
        parts = list(words(text))
        known.update(word.plain for word in parts)
        known.update(joined(text, parts))
    return known


def _fill_fields(db: sqlite3.Connection, found: list[Document], splitters: dict[str, Splitter]) -> None:
    counts: dict[str, Counter[str]] = {lang: Counter() for lang in LANGUAGES}
    row = f"({', '.join('?' * (8 + len(_SHOWN)))})"
    for number, one in enumerate(found, 1):
        shown = [getattr(one.texts[lang], field) for lang in LANGUAGES for field in FIELDS[:3]]
        facts = (number, one.kind, one.slug, one.anchor, one.item, one.group, one.core_task, one.layer)
        db.execute(f"INSERT INTO documents VALUES {row}", (*facts, *shown))
        fields: list[str] = []
        for lang in LANGUAGES:
            held = _fields(one.texts[lang], lang, splitters[lang])
            counts[lang].update({stem for field in held for stem in field})
            fields += (f" {' '.join(field)} " for field in held)
        marks = ", ".join("?" * len(COLUMNS))
        db.execute(f"INSERT INTO fields (rowid, {', '.join(COLUMNS)}) VALUES (?, {marks})", (number, *fields))
    for lang, counted in counts.items():
        db.executemany("INSERT INTO stems VALUES (?, ?, ?)", ((lang, *pair) for pair in sorted(counted.items())))


def _fields(text: Text, lang: str, splitter: Splitter) -> list[list[str]]:
    """Return the stems of title, heading and text, and those of what their words are made of."""
    shown = [text.title, text.heading, text.text]
    parts: list[str] = []
    for one in shown:
        found = list(words(one))
        whole = [*joined(one, found)]
        parts += (stem(word, lang) for word in whole)
        parts += (stem(part, lang) for word in (*(w.plain for w in found), *whole) for part in splitter.parts(word))
    return [*(stems_of(one, lang) for one in shown), parts]


def _synonym_rows(library: Library, splitters: dict[str, Splitter]) -> Iterator[tuple[int, str, str, bool]]:
    """Yield each expression of each set as its stems in either language, since it may be written in both.

    What it is made of (its words without the stop words, the parts of a compound) comes too, as not near.
    """
    for number, group in enumerate(synonyms(library), 1):
        for lang in LANGUAGES:
            looser = []
            for form in group:
                found = [word.plain for word in words(form)]
                yield number, lang, " ".join(stem(word, lang) for word in found), True
                bare = [
                    part for word in found if word not in STOP_WORDS for part in splitters[lang].parts(word) or (word,)
                ]
                looser.append(" ".join(stem(part, lang) for part in bare))
            yield from ((number, lang, stems, False) for stems in looser if " " in stems)


class Index:
    """An index that is open; what a query needs often is read once. sqlite3.DatabaseError when it is damaged."""

    def __init__(self, db: sqlite3.Connection) -> None:
        """Take over an open database."""
        self.db = db
        self._fields: dict[int, tuple[tuple[str, str, str, int, str], dict[str, Side]]] = {}
        self.size: int = db.execute("SELECT count(*) FROM documents").fetchone()[0]

    def close(self) -> None:
        """Close the file; twice is fine."""
        self.db.close()

    def document(self, number: int) -> Document:
        """Return a document as it is shown; KeyError when there is none of that number."""
        row = self.db.execute("SELECT * FROM documents WHERE id = ?", (number,)).fetchone()
        if row is None:
            raise KeyError(number)
        facts: tuple[Any, ...] = row[1:8]
        shown = row[8:]
        texts = {lang: Text(*shown[place : place + 3]) for lang, place in zip(LANGUAGES, (0, 3), strict=True)}
        return Document(*(*facts, texts))

    def fields(self, number: int) -> tuple[tuple[str, str, str, int, str], dict[str, Side]]:
        """Return (kind, slug, group, core task, layer) of a document and its stems by language; kept once read."""
        if number not in self._fields:
            sql = "SELECT kind, slug, group_id, core_task, layer FROM documents WHERE id = ?"
            facts = self.db.execute(sql, (number,)).fetchone()
            row = self.db.execute(f"SELECT {', '.join(COLUMNS)} FROM fields WHERE rowid = ?", (number,)).fetchone()
            self._fields[number] = (
                facts,
                {lang: self._side(lang, row[n : n + 4]) for lang, n in (("nl", 0), ("en", 4))},
            )
        return self._fields[number]

    def _side(self, lang: str, texts: tuple[str, str, str, str]) -> Side:
        whole = "\n".join(texts)
        return Side(*texts, whole, frozenset(whole.split()), len(texts[2]) / self.lengths[lang])

    @cached_property
    def vocabulary(self) -> dict[str, list[str]]:
        """Every word that occurs, by language, sorted."""
        sql = "SELECT word FROM vocabulary WHERE lang = ? ORDER BY word"
        return {lang: [word for (word,) in self.db.execute(sql, (lang,))] for lang in LANGUAGES}

    @cached_property
    def known(self) -> dict[str, frozenset[str]]:
        """The same words, to look one up."""
        return {lang: frozenset(found) for lang, found in self.vocabulary.items()}

    @cached_property
    def frequency(self) -> dict[str, dict[str, int]]:
        """In how many documents each stem stands, by language."""
        sql = "SELECT stem, documents FROM stems WHERE lang = ?"
        return {lang: dict(self.db.execute(sql, (lang,)).fetchall()) for lang in LANGUAGES}

    @cached_property
    def splitters(self) -> dict[str, Splitter]:
        """What splits the compounds of a query."""
        return {lang: Splitter(found, lang) for lang, found in self.known.items()}

    @cached_property
    def synonyms(self) -> dict[int, list[tuple[str, Stems, bool]]]:
        """Per set of expressions that mean the same: language, stems, and whether they must stand together."""
        sets: dict[int, list[tuple[str, Stems, bool]]] = {}
        for number, lang, stems, near in self.db.execute("SELECT set_id, lang, stems, near FROM synonyms"):
            sets.setdefault(number, []).append((lang, tuple(stems.split()), bool(near)))
        return sets

    @cached_property
    def synonyms_by_first(self) -> dict[tuple[str, str], list[tuple[Stems, int]]]:
        """For a language and the first stem of an expression: the whole expression and the number of its set."""
        firsts: dict[tuple[str, str], list[tuple[Stems, int]]] = {}
        for number, group in self.synonyms.items():
            for lang, stems, near in group:
                if near and stems:
                    firsts.setdefault((lang, stems[0]), []).append((stems, number))
        return firsts

    @cached_property
    def lengths(self) -> dict[str, float]:
        """The mean number of letters in the stems of a text, by language."""
        sql = "SELECT avg(length({})) FROM fields"
        return {lang: self.db.execute(sql.format(f"{lang}_text")).fetchone()[0] or 1.0 for lang in LANGUAGES}


def open_index(path: Path, wanted: str) -> Index | None:
    """Open the index at `path` read-only; None unless it is whole and bears the stamp `wanted`."""
    if not path.is_file():
        return None
    uri = path.resolve().as_uri() + "?mode=ro&immutable=1"
    db = sqlite3.connect(uri, uri=True, check_same_thread=False)
    try:
        stamped = db.execute("SELECT value FROM stamp").fetchone() == (wanted,)
        if stamped and db.execute("PRAGMA quick_check(1)").fetchone() == ("ok",):
            return Index(db)
    except sqlite3.DatabaseError:
        pass
    db.close()
    return None
