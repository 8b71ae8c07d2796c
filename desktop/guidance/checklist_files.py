"""The checklists of a pack: `checklists/<id>.yaml`, one list each; the form is told in `checklists/README.md`.

What is wrong with one file is found when it is read, what needs the articles in `problems`. That an item id never
changes and never comes back is held by the register of the pack, which asks `ids`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.domain.checklist import SIZES
from desktop.domain.wording import forbidden
from desktop.guidance.source import LANGUAGES, SLUG, Problem, read_text
from desktop.guidance.strict_yaml import Loaded, SourceError, load, texts

if TYPE_CHECKING:
    from desktop.guidance.pack import Pack

SCHEMA = """
CREATE TABLE checklists (id TEXT PRIMARY KEY, position INTEGER NOT NULL, version INTEGER NOT NULL,
    json TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""
_LIST = {"id", "version", "core_tasks", "beside", "position", "size", "nl", "en", "parts"}
_PART = {"nl", "en", "items"}
_ITEM = {"id", "paragraph", "nl", "en"}
_NO_TEXT = ("id", "paragraph", "from", "beside", "size")  # keys whose values no reader sees

Found = Iterator[tuple[str, int, str]]
Complaint = Iterator[tuple[int, str]]


def file_of(name: str) -> str:
    """Return the name of a list's file as problems name it."""
    return f"checklists/{name}.yaml"


def read(pack: Pack) -> None:
    """Read every list of the pack into `pack.extra["checklists"]`; what cannot be read is a problem."""
    found: dict[str, Loaded] = {}
    for path in sorted((pack.folder.parent / "checklists").glob("*.yaml")):
        complaints: list[tuple[int, str]] = []
        loaded = _load(path, complaints)
        if loaded:
            complaints += _complaints(loaded, path.stem)
        if loaded and not complaints:
            found[path.stem] = loaded
        pack.problems += [Problem(file_of(path.stem), line, message) for line, message in complaints]
    pack.extra["checklists"] = found


def _load(path: Path, complaints: list[tuple[int, str]]) -> Loaded | None:
    try:
        loaded = load(read_text(path))
    except SourceError as error:
        complaints.append((error.line, error.message))
        return None
    if not isinstance(loaded.data, dict):
        complaints.append((1, "expected keys and values"))
        return None
    return loaded


def _complaints(loaded: Loaded, name: str) -> Complaint:
    """Yield what is wrong with the form of one list."""
    data = loaded.data
    yield from _keys(data, _LIST, loaded, ())
    if data.get("id") != name or not SLUG.fullmatch(name):
        yield loaded.line("id"), f"id must be the name of the file, in small letters, digits and hyphens: {name}"
    for key in ("version", "position"):
        if type(data.get(key)) is not int or data[key] < 1:
            yield loaded.line(key), f"{key} must be a whole number from 1"
    if data.get("size") not in SIZES:
        yield loaded.line("size"), f"size must be one of {', '.join(SIZES)}"
    tasks = data.get("core_tasks")
    if not isinstance(tasks, list) or not tasks or any(type(task) is not int or not 1 <= task <= 5 for task in tasks):
        yield loaded.line("core_tasks"), "core_tasks must be a list of numbers from 1 to 5"
    if not isinstance(data.get("beside"), list) or not all(isinstance(slug, str) for slug in data["beside"]):
        yield loaded.line("beside"), "beside must be a list of articles, [] when there are none"
    for lang in LANGUAGES:
        yield from _words(data.get(lang), {"title", "summary", "when"}, loaded, (lang,))
    parts = data.get("parts")
    if not isinstance(parts, list) or not parts:
        yield loaded.line("parts"), "parts must be a list of parts, each with nl, en and items"
        return
    for place, part in enumerate(parts):
        yield from _part(part, loaded, ("parts", place))


def _part(part: Any, loaded: Loaded, where: tuple[str | int, ...]) -> Complaint:
    if not isinstance(part, dict) or not isinstance(part.get("items"), list) or not part["items"]:
        yield loaded.line(*where), "a part needs nl, en and items"
        return
    yield from _keys(part, _PART, loaded, where)
    for lang in LANGUAGES:
        if not isinstance(part.get(lang), str):
            yield loaded.line(*where, lang), f"the part needs its heading in {lang}"
    for place, item in enumerate(part["items"]):
        yield from _item(item, loaded, (*where, "items", place))


def _item(item: Any, loaded: Loaded, where: tuple[str | int, ...]) -> Complaint:
    if not isinstance(item, dict):
        yield loaded.line(*where), "an item needs id, paragraph, required or from, nl and en"
        return
    measure = {"required", "from"} & set(item)
    yield from _keys({key: item[key] for key in item if key not in measure}, _ITEM, loaded, where)
    if len(measure) != 1:
        yield loaded.line(*where), "an item has either required: true or from: small or large"
    elif item.get("required", True) is not True or item.get("from", "small") not in ("small", "large"):
        yield loaded.line(*where, *measure), "an item has either required: true or from: small or large"
    if not SLUG.fullmatch(str(item.get("id", ""))):
        yield loaded.line(*where, "id"), "an item id is small letters, digits and hyphens"
    for lang in LANGUAGES:
        yield from _words(item.get(lang), {"text", "why"}, loaded, (*where, lang))


def _words(words: Any, keys: set[str], loaded: Loaded, where: tuple[str | int, ...]) -> Complaint:
    if not isinstance(words, dict):
        yield loaded.line(*where), f"its twin is missing: {where[-1]} needs {_and(keys)}"
        return
    yield from _keys(words, keys, loaded, where)
    for key in sorted(keys & set(words)):
        text = words[key]
        if not isinstance(text, str) or not text.strip():
            yield loaded.line(*where, key), f"{key} is empty"


def _keys(data: Mapping[str, Any], known: set[str], loaded: Loaded, where: tuple[str | int, ...]) -> Complaint:
    if missing := known - set(data):
        yield loaded.line(*where), f"missing: {_and(missing)}"
    for key in set(data) - known:
        yield loaded.line(*where, key), f"unknown key {key}"


def _and(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def problems(pack: Pack) -> Found:
    """Yield what is wrong with the lists in the whole of the pack."""
    anchors = {f"{article.slug}#{section.anchor}" for article in pack.articles for section in article.sections}
    slugs = {article.slug for article in pack.articles}
    for name, loaded in _lists(pack).items():
        checks = (_rests_on(loaded, anchors, slugs), _twice(loaded), _forbidden(loaded))
        yield from ((file_of(name), line, message) for check in checks for line, message in check)


def ids(pack: Pack) -> Iterator[tuple[str, str, int]]:
    """Yield (id, file, line) of every item; feedback names it the same way (contract 7)."""
    for name, loaded in _lists(pack).items():
        for where, item in _items(loaded):
            yield f"checklist:{name}#{item['id']}", file_of(name), loaded.line(*where, "id")


def _lists(pack: Pack) -> dict[str, Loaded]:
    found: dict[str, Loaded] = pack.extra["checklists"]
    return found


def _items(loaded: Loaded) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    for number, part in enumerate(loaded.data["parts"]):
        for place, item in enumerate(part["items"]):
            yield ("parts", number, "items", place), item


def _rests_on(loaded: Loaded, anchors: set[str], slugs: set[str]) -> Complaint:
    for where, item in _items(loaded):
        if item["paragraph"] not in anchors:
            yield loaded.line(*where, "paragraph"), f"unknown paragraph {item['paragraph']}"
    for place, slug in enumerate(loaded.data["beside"]):
        if slug not in slugs:
            yield loaded.line("beside", place), f"unknown article {slug}"


def _twice(loaded: Loaded) -> Complaint:
    seen: set[str] = set()
    for where, item in _items(loaded):
        if item["id"] in seen:
            yield loaded.line(*where, "id"), f"item id {item['id']} is used twice"
        seen.add(item["id"])


def _forbidden(loaded: Loaded) -> Complaint:
    for where, text in texts(loaded.data, _NO_TEXT):
        for word in forbidden(text):
            yield loaded.line(*where), f"forbidden word: {word}"


def tables(pack: Pack) -> Iterator[tuple[str, Iterable[tuple[Any, ...]]]]:
    """Yield the table of lists."""
    lists = sorted((name, loaded.data) for name, loaded in _lists(pack).items())
    yield "checklists", ((name, data["position"], data["version"], _json(data)) for name, data in lists)


def _json(data: Mapping[str, Any]) -> str:
    """Return a list as `domain/checklist.py` reads it: `required` is `from: none`."""
    parts = [{**part, "items": [_measured(item) for item in part["items"]]} for part in data["parts"]]
    return json.dumps({**data, "parts": parts}, ensure_ascii=False)


def _measured(item: Mapping[str, Any]) -> dict[str, Any]:
    return {**{key: value for key, value in item.items() if key != "required"}, "from": item.get("from", "none")}
