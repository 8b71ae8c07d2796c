"""Compile a content pack into the index that `library` reads: one plain SQLite file.

The same pack gives the same bytes; a pack with a problem is not compiled. The index is written under a
temporary name and renamed, so that a reader sees the old one or the new one, never a half.
"""

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from datetime import date
from pathlib import Path
from typing import Any

from desktop.errors import BadInput, OutsideWorld
from desktop.guidance.areas import areas
from desktop.guidance.check import problems_of
from desktop.guidance.library import FORMAT
from desktop.guidance.pack import Pack, pack_files, read_pack
from desktop.guidance.render import to_html, to_text
from desktop.guidance.source import ArticleSource

_SCHEMA = """
PRAGMA page_size = 4096;
PRAGMA journal_mode = OFF;
CREATE TABLE pack (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE files (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE groups (id TEXT PRIMARY KEY, position INTEGER NOT NULL, nl TEXT NOT NULL,
    en TEXT NOT NULL) STRICT;
CREATE TABLE articles (slug TEXT NOT NULL, lang TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
    position INTEGER NOT NULL, group_id TEXT NOT NULL, PRIMARY KEY (slug, lang)) STRICT, WITHOUT ROWID;
CREATE TABLE paragraphs (slug TEXT NOT NULL, anchor TEXT NOT NULL, lang TEXT NOT NULL,
    position INTEGER NOT NULL, heading TEXT NOT NULL, html TEXT NOT NULL, text TEXT NOT NULL,
    layer TEXT NOT NULL, as_of TEXT, sources TEXT NOT NULL, PRIMARY KEY (slug, anchor, lang)) STRICT;
CREATE TABLE sources (id TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE glossary (id TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE countries (iso2 TEXT PRIMARY KEY, nl TEXT NOT NULL, en TEXT NOT NULL,
    aliases TEXT NOT NULL) STRICT;
CREATE TABLE posts (code TEXT PRIMARY KEY, type TEXT NOT NULL, country TEXT NOT NULL, city TEXT NOT NULL,
    name_nl TEXT NOT NULL, name_en TEXT NOT NULL, accredited TEXT NOT NULL, lat REAL, lon REAL,
    wikidata TEXT NOT NULL, note TEXT NOT NULL) STRICT;
CREATE TABLE products (id TEXT PRIMARY KEY, nl TEXT NOT NULL, en TEXT NOT NULL, group_id TEXT NOT NULL,
    aliases TEXT NOT NULL) STRICT;
CREATE TABLE decision (name TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
"""

Rows = Iterable[tuple[Any, ...]]


def compile_pack(content_dir: Path, target: Path) -> None:
    """Write the index of the pack in `content_dir` to `target`.

    BadInput, naming file and line, when the pack has a problem; OutsideWorld when it cannot be written.
    """
    pack = read_pack(content_dir)
    problems = problems_of(pack)
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise BadInput(f"{problems[0]}{more}")
    write_index(pack, target)


def write_index(pack: Pack, target: Path) -> None:
    """Write the index of a pack without problems to `target`. OutsideWorld when it cannot be written."""
    tables = {name: list(rows) for name, rows in _tables(pack)}
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        _write(part, tables)
        part.replace(target)
    except (OSError, sqlite3.OperationalError) as error:
        raise OutsideWorld(f"the content index cannot be written: {target} ({error})") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _write(path: Path, tables: dict[str, list[tuple[Any, ...]]]) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.executescript(_SCHEMA)
        for area in areas():
            db.executescript(area.SCHEMA)
        db.execute(f"PRAGMA user_version = {FORMAT}")
        db.execute("BEGIN")
        for name, rows in tables.items():
            if rows:
                db.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(rows[0]))})", rows)
        db.execute("COMMIT")


def _tables(pack: Pack) -> Iterator[tuple[str, Rows]]:
    """Yield each table's name and rows, in a fixed order."""
    files = sorted(pack_files(pack.folder))
    listing = "".join(f"{digest}  {path}\n" for path, digest in files)
    manifest = {**pack.manifest, "sha256": hashlib.sha256(listing.encode()).hexdigest()}
    articles = sorted(pack.articles, key=lambda article: (article.slug, article.lang))
    yield "pack", sorted(manifest.items())
    yield "files", files
    yield "groups", ((g.id, place, g.names["nl"], g.names["en"]) for place, g in enumerate(pack.groups))
    yield "articles", _articles(pack, articles)
    yield "paragraphs", (row for article in articles for row in _paragraphs(article))
    yield "sources", ((key, _json(_source(source))) for key, source in sorted(pack.sources.data.items()))
    yield "glossary", ((key, _json(term)) for key, term in sorted(pack.glossary.data.items()))
    yield from _lists(pack)
    yield "decision", ((name, _json(data)) for name, data in sorted(pack.decision.items()))
    for area in areas():
        yield from area.tables(pack)


def _articles(pack: Pack, articles: list[ArticleSource]) -> Rows:
    places = [(slug, group.id) for group in pack.groups for slug in group.slugs]
    where = {slug: (place, group) for place, (slug, group) in enumerate(places)}
    tools = sorted({article.slug for article in articles} - set(where))
    where |= {slug: (place, "") for place, slug in enumerate(tools, len(places))}
    for article in articles:
        yield (article.slug, article.lang, article.title, article.summary, *where[article.slug])


def _paragraphs(article: ArticleSource) -> Rows:
    for place, section in enumerate(article.sections):
        html = to_html(section.body, article.slug)
        parts = (source.partition(":") for source in section.sources)
        cited = [[name, lines or None] for name, _, lines in parts]
        yield (
            article.slug, section.anchor, article.lang, place, section.heading,
            html, to_text(html), section.layer, section.as_of, _json(cited),
        )  # fmt: skip


def _source(source: dict[str, Any]) -> dict[str, Any]:
    """Return a source with every key the library reads, absent ones as None."""
    keys = ("title", "publisher", "date", "checked", "url", "layer", "lines")
    return {key: source.get(key) for key in keys}


def _lists(pack: Pack) -> Iterator[tuple[str, Rows]]:
    rows = {name: [row.values for row in found] for name, found in pack.lists.items()}
    countries = sorted(rows["countries"], key=lambda row: row["iso2"])
    yield "countries", ((row["iso2"], row["nl"], row["en"], _split(row["aliases"])) for row in countries)
    posts = sorted(rows["posts"], key=lambda row: row["code"])
    yield "posts", (
        (row["code"], row["type"], row["country"], row["city"], row["name_nl"], row["name_en"],
         _split(row["accredited"]), _number(row["lat"]), _number(row["lon"]), row["wikidata"], row["note"])
        for row in posts
    )  # fmt: skip
    products = sorted(rows["products"], key=lambda row: row["id"])
    yield "products", ((row["id"], row["nl"], row["en"], row["group"], _split(row["aliases"])) for row in products)


def _split(cell: str) -> str:
    return _json([part.strip() for part in cell.split("|") if part.strip()])


def _number(cell: str) -> float | None:
    return float(cell) if cell else None


def _json(data: object) -> str:
    """Return `data` as JSON in one form; dates that YAML read as dates become text again."""
    return json.dumps(data, ensure_ascii=False, sort_keys=False, allow_nan=False, default=date.isoformat)
