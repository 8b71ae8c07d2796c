"""The documents of a pack: `content/documents/`, read, checked, and compiled into two tables.

One YAML file per kind of document holds its text blocks in both languages, `words.yaml` the words they share, and
`nl.docx` and `en.docx` are the Word templates. What Jinja cannot read or would ask in vain is found here, by its line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.domain.document_kinds import ADDRESSEES, COLUMNS, KINDS, LABELS, LISTS, NAMES, PART_NAMES
from desktop.domain.wording import forbidden
from desktop.guidance.source import LANGUAGES, read_text
from desktop.guidance.strict_yaml import Loaded, SourceError, load, texts

if TYPE_CHECKING:
    from desktop.guidance.pack import Pack

FOLDER = "documents"
WORDS = "words"
_GROUPS = {"labels", "foot", "columns", "values", "contact_words"}
_KEYS = {"version", "to", "name", "title", "mail", "blocks"}
_KINDS_OF_BLOCK = ("heading", "text", "note", "facts", "lines", "table", "passages", "each_request")
_BESIDE = {"when", "level", "empty", "ordered"}
_WRITTEN = ("heading", "text", "note", "empty")

SCHEMA = """
CREATE TABLE documents (kind TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE word_templates (lang TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT, WITHOUT ROWID;
"""

Where = tuple[str | int, ...]
_NO_TEXT = (*LISTS, "passages", "to", "contact_words")  # keys whose values no reader sees
Complaints = Iterator[tuple[Where, str]]
Found = Iterator[tuple[str, int, str]]


def read(pack: Pack) -> None:
    """Read `documents/` into `pack.extra["documents"]`; a pack without that folder makes no documents."""
    folder = pack.folder / FOLDER
    found: dict[str, Any] = {"files": {}, "templates": {}}
    pack.extra["documents"] = found
    if not folder.is_dir():
        return
    for name in (*KINDS, WORDS):
        loaded = _load(pack, name)
        if loaded:
            found["files"][name] = loaded
    for lang in LANGUAGES:
        path = folder / f"{lang}.docx"
        if path.is_file():
            found["templates"][lang] = path.read_bytes()


def _load(pack: Pack, name: str) -> Loaded | None:
    """Return one file when its form is right; what is wrong with it is added to the problems of the pack."""
    file = f"{FOLDER}/{name}.yaml"
    try:
        loaded = load(read_text(pack.folder / file))
        if not isinstance(loaded.data, dict):
            raise SourceError(1, "this file must hold keys with values")
    except SourceError as error:
        pack.complain(file, error.line, error.message)
        return None
    complaints = list(_words(loaded.data) if name == WORDS else _document(loaded.data))
    for where, message in complaints:
        pack.complain(file, loaded.line(*where), message)
    return None if complaints else loaded


def _document(data: Mapping[str, Any]) -> Complaints:
    """Yield what is wrong with the form of one document."""
    yield from _keys(data, _KEYS, ())
    if type(data.get("version")) is not int or data["version"] < 1:
        yield ("version",), "version must be a whole number from 1"
    to = data.get("to")
    if not isinstance(to, list) or not to or not set(map(str, to)) <= set(ADDRESSEES):
        yield ("to",), f"to must be a list of {', '.join(ADDRESSEES)}"
    for key in ("name", "title", "mail"):
        yield from _twins(data.get(key), (key,))
    yield from _blocks(data.get("blocks"), ("blocks",), nested=False)


def _blocks(blocks: object, where: Where, *, nested: bool) -> Complaints:
    if not isinstance(blocks, list) or not blocks:
        yield where, "expected a list of blocks"
        return
    for place, block in enumerate(blocks):
        kinds = [kind for kind in _KINDS_OF_BLOCK if isinstance(block, dict) and kind in block]
        if len(kinds) != 1 or (nested and kinds == ["each_request"]):
            yield (*where, place), f"a block is one of {', '.join(_KINDS_OF_BLOCK)}"
        else:
            yield from _block(block, kinds[0], (*where, place))


def _block(block: Mapping[str, Any], kind: str, where: Where) -> Complaints:
    for key in sorted(set(map(str, block)) - {kind} - _BESIDE):
        yield (*where, key), f"unknown key {key}"
    for key in _WRITTEN:
        if key in block:
            yield from _twins(block[key], (*where, key))
    if kind in LISTS and block[kind] not in LISTS[kind]:
        yield (*where, kind), f"{kind} can be {', '.join(sorted(LISTS[kind]))}"
    if kind == "passages" and not (isinstance(block[kind], list) and all(isinstance(one, str) for one in block[kind])):
        yield (*where, kind), "passages must be a list of paragraphs as article#anchor"
    if block.get("level", 1) not in (1, 2) or not isinstance(block.get("when", ""), str):
        yield where, "level is 1 or 2, and when a condition between quotes"
    if kind == "each_request":
        yield from _blocks(block[kind], (*where, kind), nested=True)


def _words(data: Mapping[str, Any]) -> Complaints:
    """Yield what is wrong with the form of the shared words."""
    yield from _keys(data, _GROUPS, ())
    if any(not isinstance(data.get(group), dict) for group in _GROUPS):
        yield (), f"each of {', '.join(sorted(_GROUPS))} must hold keys with values"
        return
    yield from _keys(data["labels"], LABELS, ("labels",))
    yield from _twins(data["foot"], ("foot",))
    for group in ("labels", "values"):
        for key, words in data[group].items():
            yield from _twins(words, (group, key))
    for name, count in COLUMNS.items():
        columns = data["columns"].get(name)
        if not isinstance(columns, list) or len(columns) != count:
            yield ("columns", name), f"{name} has {count} columns"
        else:
            for place, words in enumerate(columns):
                yield from _twins(words, ("columns", name, place))
    for name, words in data["contact_words"].items():
        if name not in ADDRESSEES or not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            yield ("contact_words", name), "expected a list of words for rvo or department"


def _keys(data: Mapping[str, Any], known: Iterable[str], where: Where) -> Complaints:
    wanted = set(known)
    if missing := wanted - set(data):
        yield where, f"missing: {', '.join(sorted(missing))}"
    for key in sorted(set(map(str, data)) - wanted):
        yield (*where, key), f"unknown key {key}"


def _twins(words: object, where: Where) -> Complaints:
    known = isinstance(words, dict) and set(words) == set(LANGUAGES)
    if not known or not all(isinstance(text, str) for text in dict(words).values()):  # type: ignore[call-overload]
        yield where, "needs a text in nl and in en, and nothing else"


def problems(pack: Pack) -> Found:
    """Yield what is wrong in the whole of the pack: Jinja, names, paragraphs, forbidden words, the Word templates."""
    found = pack.extra["documents"]
    if not (pack.folder / FOLDER).is_dir():
        return
    for name, loaded in found["files"].items():
        for where, message in _deeper(pack, loaded, name):
            yield f"content/{FOLDER}/{name}.yaml", loaded.line(*where), message
    from desktop.guidance.word_files import complaints

    for lang, data in found["templates"].items():
        for message in complaints(data):
            yield f"content/{FOLDER}/{lang}.docx", 1, message


def _deeper(pack: Pack, loaded: Loaded, name: str) -> Complaints:
    from desktop.guidance.text_blocks import complaint

    names = NAMES | PART_NAMES
    for where, text in texts(loaded.data, _NO_TEXT):
        if where[-1] == "when":
            message = complaint(text, names, expression=True)
        else:
            message = complaint(text, names) if name != WORDS or where[0] == "foot" else None
            yield from ((where, f"forbidden word: {word}") for word in forbidden(text))
        if message:
            yield where, message
    known = {f"{article.slug}#{section.anchor}" for article in pack.articles for section in article.sections}
    for where, passage in _passages(loaded.data.get("blocks", ()), ("blocks",)):
        if passage not in known:
            yield where, f"unknown paragraph {passage}"


def _passages(blocks: Sequence[Mapping[str, Any]], where: Where) -> Iterator[tuple[Where, str]]:
    for place, block in enumerate(blocks):
        yield from (((*where, place, "passages"), one) for one in block.get("passages", ()))
        yield from _passages(block.get("each_request", ()), (*where, place, "each_request"))


def tables(pack: Pack) -> Iterator[tuple[str, Iterable[tuple[Any, ...]]]]:
    """Yield the text blocks by kind (and the words), and the Word templates by language."""
    found = pack.extra["documents"]
    files = sorted((name, loaded.data) for name, loaded in found["files"].items())
    yield "documents", [(name, json.dumps(data, ensure_ascii=False)) for name, data in files]
    yield "word_templates", sorted(found["templates"].items())
