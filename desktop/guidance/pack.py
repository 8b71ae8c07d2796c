"""Read a whole content pack from its folder: manifest, articles, sources, terms, lists, decision files.

Reading never stops at the first fault: everything that could be read is in the `Pack`, everything that could
not is a `Problem` with file and line. What needs two files side by side is judged in `check`.
"""

import csv
import hashlib
import math
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desktop.guidance.areas import areas
from desktop.guidance.installed import is_version
from desktop.guidance.pack_folder import newer
from desktop.guidance.source import (
    LANGUAGES,
    LAYERS,
    SLUG,
    ArticleSource,
    Problem,
    is_date,
    read_article,
    read_text,
)
from desktop.guidance.strict_yaml import Loaded, SourceError, load

COLUMNS = {
    "countries": ("iso2", "nl", "en", "aliases"),
    "posts": (
        *("code", "type", "country", "city", "name_nl", "name_en"),
        *("accredited", "lat", "lon", "wikidata", "note"),
    ),
    "products": ("id", "nl", "en", "group", "aliases"),
}
_FILLED = {
    "countries": ("iso2", "nl", "en"),
    "posts": ("code", "type", "country", "city", "name_nl", "name_en"),
    "products": ("id", "nl", "en", "group"),
}
_SOURCE_KEYS = {"title", "publisher", "date", "checked", "url", "layer", "lines"}


@dataclass(frozen=True)
class Row:
    """One line of a CSV list, with its line number."""

    line: int
    values: Mapping[str, str]


@dataclass(frozen=True)
class Group:
    """A named run of articles in the contents list, in reading order."""

    id: str
    names: Mapping[str, str]
    slugs: tuple[str, ...]


@dataclass(frozen=True)
class Limits:
    """What an article keeps to; `[limits]` in pack.toml sets other numbers, under the same names.

    `words`: least and most of an article in the contents list; `sentence`: most words of a sentence; `score`: the
    least reading score of an article, `section_score` of a section of `section_words` words or more.
    """

    words: tuple[int, int] = (1, 100_000)
    sentence: int = 30
    score: int = 60
    section_score: int = 40
    section_words: int = 40


@dataclass
class Pack:
    """Everything a pack says, as read; `extra` by area, `problems` is what could not be read."""

    folder: Path
    manifest: dict[str, str] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)
    articles: list[ArticleSource] = field(default_factory=list)
    sources: Loaded = field(default_factory=lambda: Loaded({}, {}))
    glossary: Loaded = field(default_factory=lambda: Loaded({}, {}))
    lists: dict[str, list[Row]] = field(default_factory=dict)
    decision: dict[str, Any] = field(default_factory=dict)
    limits: Limits = Limits()
    extra: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def complain(self, name: str, line: int, message: str) -> None:
        """Add a problem about the pack file `name` (as `nl/proportionality.md`)."""
        self.problems.append(Problem(f"content/{name}", line, message))


def read_pack(content_dir: Path) -> Pack:
    """Return the pack in `content_dir`; never raises for what people wrote, see `Pack.problems`."""
    pack = Pack(content_dir)
    _read_manifest(pack)
    _read_articles(pack)
    pack.sources = read_yaml(pack, "sources.yaml")
    _check_sources(pack)
    pack.glossary = read_yaml(pack, "glossary.yaml")
    _check_glossary(pack)
    for name in COLUMNS:
        pack.lists[name] = _read_csv(pack, name)
    for path in sorted((content_dir / "decision").glob("*.yaml")):
        pack.decision[path.stem] = read_yaml(pack, f"decision/{path.name}").data
    for area in areas():
        area.read(pack)
    return pack


def pack_files(content_dir: Path) -> Iterator[tuple[str, str]]:
    """Yield (`content/...` or `checklists/...`, SHA-256 hex) for every file of the pack, sorted by name.

    Hidden files and compiled indexes (`.db`) are not part of a pack.
    """
    for prefix, folder in (("checklists", content_dir.parent / "checklists"), ("content", content_dir)):
        names = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
        for name in sorted(name.as_posix() for name in names):
            if not name.endswith(".db") and not any(part.startswith(".") for part in name.split("/")):
                yield f"{prefix}/{name}", hashlib.sha256((folder / name).read_bytes()).hexdigest()


def _read_manifest(pack: Pack) -> None:
    data = _read_toml(pack)
    for key in ("id", "version", "as_of"):
        if not isinstance(data.get(key), str) or not data[key]:
            pack.complain("pack.toml", 1, f'needs {key} = "..."')
        pack.manifest[key] = str(data.get(key, ""))
    if pack.manifest["version"] and not is_version(pack.manifest["version"]):
        pack.complain("pack.toml", 1, 'version must be letters, digits, dots and hyphens as "2026.11.1"')
    if complaint := newer(data.get("needs_app")):
        pack.complain("pack.toml", 1, complaint)
    if not is_date(pack.manifest["as_of"]):
        pack.complain("pack.toml", 1, 'as_of must be a date as "2026-11-23"')
    title = data.get("title", {})
    for lang in LANGUAGES:
        if not isinstance(title, dict) or not title.get(lang):
            pack.complain("pack.toml", 1, f"needs a title in {lang}")
        else:
            pack.manifest[f"title_{lang}"] = str(title[lang])
    groups = data.get("groups", [])
    for group in groups if isinstance(groups, list) else [groups]:
        _read_group(pack, group)
    _read_limits(pack, data.get("limits", {}))


def _read_toml(pack: Pack) -> dict[str, Any]:
    try:
        return tomllib.loads(read_text(pack.folder / "pack.toml"))
    except SourceError as error:
        pack.complain("pack.toml", error.line, error.message)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        pack.complain("pack.toml", int(line[1]) if line else 1, f"TOML: {error}")
    except (ValueError, RecursionError):
        pack.complain("pack.toml", 1, "TOML: a number or a nesting without end")
    return {}


def _read_group(pack: Pack, found: object) -> None:
    group = found if isinstance(found, dict) else {}
    names = {lang: group.get(lang, "") for lang in LANGUAGES}
    slugs = group.get("articles", [])
    words = all(isinstance(name, str) and name for name in names.values()) and isinstance(slugs, list)
    if not SLUG.fullmatch(str(group.get("id", ""))) or not words:
        pack.complain("pack.toml", 1, "each [[groups]] needs id, nl, en and articles")
    else:
        pack.groups.append(Group(group["id"], names, tuple(map(str, slugs))))


def _read_limits(pack: Pack, limits: object) -> None:
    """Take the limits over that are whole numbers under a known name; name the others."""
    known: dict[str, Any] = {}
    for name, value in limits.items() if isinstance(limits, dict) else [("", limits)]:
        numbers = tuple(value) if name == "words" and isinstance(value, list) else (value,)
        if name not in Limits.__dataclass_fields__:
            pack.complain("pack.toml", 1, f"unknown limit {name}")
        elif any(type(number) is not int for number in numbers) or len(numbers) != 1 + (name == "words"):
            pack.complain("pack.toml", 1, f"limit {name} must be {'two numbers' if name == 'words' else 'a number'}")
        else:
            known[name] = numbers if name == "words" else value
    pack.limits = Limits(**known)


def _read_articles(pack: Pack) -> None:
    for lang in LANGUAGES:
        for path in sorted((pack.folder / lang).glob("*.md")):
            article = read_article(path, f"content/{lang}/{path.name}", pack.problems)
            if article is not None:
                pack.articles.append(article)


def read_yaml(pack: Pack, name: str) -> Loaded:
    """Return the file (named within content/) as a mapping; a file that is not one is a problem and reads as empty."""
    try:
        loaded = load(read_text(pack.folder / name))
    except SourceError as error:
        pack.complain(name, error.line, error.message)
        return Loaded({}, {})
    if not isinstance(loaded.data, dict):
        pack.complain(name, 1, "this file must hold keys with values")
        return Loaded({}, {})
    for where, message in _unfit(loaded.data, ()):
        pack.complain(name, loaded.line(*where), message)
    return loaded


def _unfit(value: object, where: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield what JSON cannot carry: keys that are no text, numbers without a value, other kinds."""
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                yield (*where, str(key)), f"a key must be text; put quotes around {key}"
            yield from _unfit(item, (*where, str(key)))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _unfit(item, (*where, index))
    elif isinstance(value, float) and not math.isfinite(value):
        yield where, f"not a number: {value}"
    elif isinstance(value, datetime) or not isinstance(value, (str, int, float, date, type(None))):
        yield where, f"not text, a number, a date, a list or keys with values: {value}"


def _check_sources(pack: Pack) -> None:
    for key, source in pack.sources.data.items():
        for message in _source_complaints(key, source):
            pack.complain("sources.yaml", pack.sources.line(key), message)


def _source_complaints(key: object, source: object) -> Iterator[str]:
    if not isinstance(source, dict):
        yield f"source {key} needs title, publisher, date, checked, url and layer"
        return
    for name in sorted(set(map(str, source)) - _SOURCE_KEYS):
        yield f"source {key}: unknown key {name}"
    if not _both(source.get("title")):
        yield f"source {key} needs a title in nl and en"
    if not source.get("publisher"):
        yield f"source {key} needs a publisher"
    for name in ("date", "checked"):
        if source.get(name) is not None and not is_date(str(source[name])):
            yield f"source {key}: {name} must be a date as 2021-12-17, or null when it is not known"
    if source.get("layer") not in LAYERS:
        yield f"source {key}: layer must be one of {', '.join(LAYERS)}"
    if not str(source.get("url") or "https://").startswith(("https://", "http://")):
        yield f"source {key}: url must begin with https:// or http://, or be null"


def _check_glossary(pack: Pack) -> None:
    for key, term in pack.glossary.data.items():
        for message in _term_complaints(key, term):
            pack.complain("glossary.yaml", pack.glossary.line(key), message)


def _term_complaints(key: object, term: object) -> Iterator[str]:
    if not isinstance(term, dict) or set(term) - {"aliases"} != {"nl", "en", "source"}:
        yield f"term {key} needs nl, en and source, at most aliases beside them, and nothing else"
        return
    for lang in LANGUAGES:
        words = term[lang]
        if not isinstance(words, dict) or set(words) != {"term", "definition"} or not all(words.values()):
            yield f"term {key}: {lang} needs term and definition"
    if "aliases" in term and not _are_aliases(term["aliases"]):
        yield f"term {key}: aliases must be lists of words under nl, en or both"


def _are_aliases(value: object) -> bool:
    """Return whether `value` is {nl: [..], en: [..]}, one or both, with at least one word in each list."""
    return (
        isinstance(value, dict)
        and bool(value)
        and set(value) <= set(LANGUAGES)
        and all(
            isinstance(words, list) and words and all(isinstance(word, str) and word.strip() for word in words)
            for words in value.values()
        )
    )


def _both(value: object) -> bool:
    """Return whether `value` holds words in both languages."""
    return isinstance(value, dict) and all(isinstance(value.get(lang), str) for lang in LANGUAGES)


def _read_csv(pack: Pack, name: str) -> list[Row]:
    file, columns = f"{name}.csv", COLUMNS[name]
    try:
        reader = csv.reader(read_text(pack.folder / file).splitlines(), strict=True)
        header = next(reader, [])
        if tuple(header) != columns:
            pack.complain(file, 1, f"the first line must be {','.join(columns)}")
            return []
        return [row for cells in reader if (row := _row(pack, name, reader.line_num, cells))]
    except SourceError as error:
        pack.complain(file, error.line, error.message)
    except csv.Error as error:
        pack.complain(file, 1, f"CSV: {error}")
    return []


def _row(pack: Pack, name: str, line: int, cells: list[str]) -> Row | None:
    if len(cells) != len(COLUMNS[name]):
        pack.complain(f"{name}.csv", line, f"{len(cells)} values, expected {len(COLUMNS[name])}")
        return None
    values = dict(zip(COLUMNS[name], (cell.strip() for cell in cells), strict=True))
    for column in _FILLED[name]:
        if not values[column]:
            pack.complain(f"{name}.csv", line, f"{column} is empty")
    for column in ("lat", "lon"):
        if not re.fullmatch(r"(-?\d+(\.\d+)?)?", values.get(column, "")):
            pack.complain(f"{name}.csv", line, f"{column} must be degrees as -12.5")
    return Row(line, values)
