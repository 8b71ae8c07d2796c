"""Read the compiled content index: articles, terms, countries, posts, products, decision files.

Standard library only and quick to import: `assess` starts with it. The index is opened read-only and never
changed. A link inside an article has the form `article:slug#anchor` (or `article:slug`).
"""

import json
import sqlite3
import unicodedata
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from desktop.errors import BadInput, OutsideWorld

FORMAT = 3
"""The form of the index this program reads (SQLite `user_version`); raised when a table changes."""


class Citation(NamedTuple):
    """Where a paragraph comes from. `lines` are line numbers of the source, or None; so are dates (ISO)."""

    source: str
    lines: str | None
    title: str
    publisher: str
    date: str | None
    checked: str | None
    url: str | None
    layer: str


class Paragraph(NamedTuple):
    """One section of an article; `id` (`slug#anchor`) is what links and feedback use and survives edits."""

    id: str
    anchor: str
    heading: str
    html: str
    text: str
    layer: str
    as_of: str | None
    citations: tuple[Citation, ...]


class Article(NamedTuple):
    """One article in one language, whole."""

    slug: str
    lang: str
    title: str
    summary: str
    paragraphs: tuple[Paragraph, ...]


class ArticleHead(NamedTuple):
    """One line of the contents list; `group` is the id of its group, see `Library.groups`."""

    slug: str
    title: str
    summary: str
    group: str


class Term(NamedTuple):
    """One term of the glossary: in the language asked, in the other one, and what it means.

    `aliases` are other words people type for it (abbreviations, synonyms, spellings), of both languages together.
    """

    id: str
    term: str
    other: str
    definition: str
    source: str
    aliases: tuple[str, ...] = ()


class Post(NamedTuple):
    """A Dutch mission: three-letter code, city, country (ISO alpha-2), and its name in both languages."""

    code: str
    city: str
    country: str
    name_en: str
    name_nl: str


def fold(text: str) -> str:
    """Return a name as compared: no case, no accents, `&` as `and`, any other sign as one space."""
    plain = unicodedata.normalize("NFKD", text.replace("&", " and ").replace("ß", "ss"))
    kept = (sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign))
    return " ".join("".join(kept).casefold().split())


class Library:
    """The content pack at run time. OutsideWorld when the index is missing, BadInput when it is damaged."""

    def __init__(self, path: Path, standing: str = "shipped") -> None:
        """Open the index at `path` read-only; `standing` is `shipped`, `unsigned` or `signed` (`installed`)."""
        if not path.is_file():
            raise OutsideWorld(f"the content index is missing: {path}; run: python3 build/make.py setup")
        self.path, self.standing = path, standing
        uri = path.resolve().as_uri() + "?mode=ro&immutable=1"
        self._db = sqlite3.connect(uri, uri=True, check_same_thread=False)
        if self.rows("PRAGMA user_version")[0][0] != FORMAT:
            self.close()
            raise BadInput(f"the content index is of another version of this program: {path}")
        self._pack = dict(self.rows("SELECT key, value FROM pack"))
        self.version: str = self._pack["version"]
        self.pack_id: str = self._pack["id"]
        self.as_of: str = self._pack["as_of"]

    def __enter__(self) -> Self:
        """Return itself; leaving the block closes the index."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the index."""
        self.close()

    def close(self) -> None:
        """Close the index; closing twice is fine."""
        self._db.close()

    def title(self, lang: str) -> str:
        """Return the title of the pack."""
        return str(self._pack.get(f"title_{lang}", self.pack_id))

    def verify(self) -> int:
        """Return the number of rows, after SQLite's own check of the whole file; BadInput when damaged."""
        answer = self.rows("PRAGMA integrity_check")[0][0]
        if answer != "ok":
            raise self._damaged(str(answer))
        tables = self.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
        return sum(self.rows(f'SELECT count(*) FROM "{name}"')[0][0] for (name,) in tables)

    def files(self) -> dict[str, str]:
        """Return every file the index was made from (`content/...`, `checklists/...`) with its SHA-256."""
        return dict(self.rows("SELECT path, sha256 FROM files ORDER BY path"))

    def decision(self, name: str) -> Any:
        """Return the decision file `content/decision/<name>.yaml` as data; BadInput when there is none."""
        rows = self.rows("SELECT json FROM decision WHERE name = ?", name)
        if not rows:
            raise BadInput(f"the content pack has no decision file {name}")
        return json.loads(rows[0][0])

    def decisions(self) -> tuple[str, ...]:
        """Return the names of the decision files."""
        return tuple(name for (name,) in self.rows("SELECT name FROM decision ORDER BY name"))

    def groups(self, lang: str) -> list[tuple[str, str]]:
        """Return (id, name) of each group of articles, in reading order."""
        return self.rows(f"SELECT id, {_column(lang)} FROM groups ORDER BY position")

    def heads(self, lang: str) -> list[ArticleHead]:
        """Return the contents list in reading order; the tools of the core tasks are not in it, see `tools`."""
        sql = "SELECT slug, title, summary, group_id FROM articles WHERE lang = ? AND group_id != '' ORDER BY position"
        return [ArticleHead(*row) for row in self.rows(sql, lang)]

    def article(self, slug: str, lang: str) -> Article:
        """Return one article; BadInput when there is none of that name in that language."""
        rows = self.rows("SELECT title, summary FROM articles WHERE slug = ? AND lang = ?", slug, lang)
        if not rows:
            raise BadInput(f"there is no article {slug} ({lang})")
        sql = """SELECT slug || '#' || anchor, anchor, heading, html, text, layer, as_of, sources
                 FROM paragraphs WHERE slug = ? AND lang = ? ORDER BY position"""
        paragraphs = (self._paragraph(row, lang) for row in self.rows(sql, slug, lang))
        title, summary = rows[0]
        return Article(slug, lang, title, summary, tuple(paragraphs))

    def has_paragraph(self, slug: str, anchor: str | None = None) -> bool:
        """Return whether there is an article of this name, with a paragraph of this anchor when one is given."""
        if anchor is None:
            return bool(self.rows("SELECT 1 FROM articles WHERE slug = ? LIMIT 1", slug))
        return bool(self.rows("SELECT 1 FROM paragraphs WHERE slug = ? AND anchor = ? LIMIT 1", slug, anchor))

    def citation(self, source: str, lines: str | None, lang: str) -> Citation:
        """Return a citation in words; BadInput for a source the pack does not know."""
        if source not in self._sources:
            raise BadInput(f"the content pack has no source {source}")
        known = self._sources[source]
        return Citation(
            source, lines, known["title"][lang], known["publisher"],
            known["date"], known["checked"], known["url"], known["layer"],
        )  # fmt: skip

    def glossary(self, lang: str) -> list[Term]:
        """Return all terms, sorted as a reader of `lang` looks them up."""
        other = "en" if lang == "nl" else "nl"
        terms = ((key, json.loads(data)) for key, data in self.rows("SELECT id, json FROM glossary"))
        made = (_term(key, term, lang, other) for key, term in terms)
        return sorted(made, key=lambda term: (fold(term.term), term.id))

    def country(self, text: str) -> str | None:
        """Return the ISO alpha-2 code for a code, a Dutch or English name or an alias; None when unknown."""
        return self._countries.get(fold(text))

    def country_name(self, iso2: str, lang: str) -> str:
        """Return the name of a country; the code itself when it is not in the list."""
        rows = self.rows(f"SELECT {_column(lang)} FROM countries WHERE iso2 = ?", iso2)
        return str(rows[0][0]) if rows else iso2

    def country_names(self, lang: str) -> list[tuple[str, str]]:
        """Return (ISO alpha-2, name) of every country, sorted by name."""
        rows = self.rows(f"SELECT iso2, {_column(lang)} FROM countries")
        return sorted(rows, key=lambda row: (fold(row[1]), row[0]))

    def posts(self) -> list[Post]:
        """Return every post, sorted by code."""
        sql = "SELECT code, city, country, name_en, name_nl FROM posts ORDER BY code"
        return [Post(*row) for row in self.rows(sql)]

    def product_name(self, product: str, lang: str) -> str:
        """Return the name of a product; what was given when it is no id that the pack knows."""
        rows = self.rows(f"SELECT {_column(lang)} FROM products WHERE id = ?", product)
        return str(rows[0][0]) if rows else product

    def product_ids(self) -> frozenset[str]:
        """Return the ids of the products the pack knows."""
        return frozenset(key for (key,) in self.rows("SELECT id FROM products"))

    @cached_property
    def _sources(self) -> dict[str, Any]:
        return {key: json.loads(data) for key, data in self.rows("SELECT id, json FROM sources")}

    @cached_property
    def _countries(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for iso2, dutch, english, aliases in self.rows("SELECT iso2, nl, en, aliases FROM countries"):
            names.update((fold(name), iso2) for name in (iso2, dutch, english, *json.loads(aliases)))
        return names

    def _paragraph(self, row: tuple[Any, ...], lang: str) -> Paragraph:
        cited = [self.citation(source, lines, lang) for source, lines in json.loads(row[-1])]
        fields: tuple[Any, ...] = (*row[:-1], tuple(cited))
        return Paragraph(*fields)

    def rows(self, sql: str, *values: str) -> list[Any]:
        """Return all rows of a question to the index (for the readers of each area); BadInput when damaged."""
        try:
            return self._db.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise self._damaged(str(error)) from error

    def _damaged(self, why: str) -> BadInput:
        return BadInput(f"the content index is damaged: {self.path} ({why.splitlines()[0]}); build it again")


def _column(lang: str) -> str:
    """Return the column of a language; anything but `en` is Dutch, so no caller can reach the SQL."""
    return "en" if lang == "en" else "nl"


def _term(key: str, term: dict[str, Any], lang: str, other: str) -> Term:
    """Return one term of the glossary as read in `lang`."""
    words = (word for listed in term.get("aliases", {}).values() for word in listed)
    aliases = tuple(dict.fromkeys(words))
    return Term(key, term[lang]["term"], term[other]["term"], term[lang]["definition"], term["source"], aliases)
