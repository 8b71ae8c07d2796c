"""The text blocks of the evaluation report (`report.yaml`): read, checked, and kept as one row of the index.

labels:   fixed words, each in nl and en
columns:  the heads of every table
blocks:   heading, text, note, facts, lines, table or picture, in the order of the report (as in documents/)
sentences: of `method` and `caveats` (lists) and of `lacking` (by name)
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from desktop.domain.report_names import COLUMNS, LACKING, LISTS, NAMES
from desktop.domain.wording import forbidden
from desktop.errors import BadInput

if TYPE_CHECKING:
    from desktop.guidance.library import Library
    from desktop.guidance.pack import Pack
    from desktop.guidance.strict_yaml import Loaded

FILE = "report.yaml"
_NAME = f"content/{FILE}"
_KEYS = {"version", "title", "foot", "labels", "columns", "blocks", "sentences"}
_KINDS = ("heading", "text", "note", *LISTS)
_BESIDE = {"level", "empty", "ordered", "title"}

SCHEMA = """
CREATE TABLE report (json TEXT NOT NULL) STRICT;
"""

Where = tuple[str | int, ...]
Complaints = Iterator[tuple[Where, str]]


def read(pack: Pack) -> None:
    """Read the text blocks into `pack.extra["report"]`; nothing when the pack has none."""
    from desktop.guidance.pack import read_yaml

    if (pack.folder / FILE).exists():
        pack.extra["report"] = read_yaml(pack, FILE)


def problems(pack: Pack) -> Iterator[tuple[str, int, str]]:
    """Yield what is wrong with them: missing words, unknown names, Jinja, forbidden words."""
    loaded: Loaded | None = pack.extra.get("report")
    if loaded is None or not loaded.data:
        return
    for where, message in _complaints(loaded.data):
        yield _NAME, loaded.line(*where), message


def _complaints(data: Mapping[str, Any]) -> Complaints:
    missing, more = _KEYS - set(data), set(map(str, data)) - _KEYS
    if missing or more:
        yield (
            (),
            f"expected the keys {', '.join(sorted(_KEYS))}; missing or unknown: {', '.join(sorted(missing | more))}",
        )
        return
    yield from _tables(data["columns"])
    yield from _blocks(data["blocks"])
    lines = data["sentences"] if isinstance(data["sentences"], dict) else {}
    listed = all(isinstance(lines.get(name), list) for name in ("method", "caveats"))
    if not listed or set(lines.get("lacking") or ()) != set(LACKING):
        yield ("sentences",), f"expected method and caveats (lists), and lacking with {', '.join(LACKING)}"
    yield from _texts(data)


def _tables(columns: Any) -> Complaints:
    found = columns if isinstance(columns, dict) else {}
    for name in sorted(set(COLUMNS) ^ set(found)):
        yield ("columns",), f"{name}: missing or unknown"
    for name, count in COLUMNS.items():
        if name in found and (not isinstance(found[name], list) or len(found[name]) != count):
            yield ("columns", name), f"{name} has {count} columns"


def _blocks(blocks: Any) -> Complaints:
    for place, block in enumerate(blocks if isinstance(blocks, list) else [None]):
        kinds = [kind for kind in _KINDS if isinstance(block, dict) and kind in block]
        if len(kinds) != 1 or set(block) - {kinds[0]} - _BESIDE:
            yield ("blocks", place), f"a block is one of {', '.join(_KINDS)}, with perhaps {', '.join(sorted(_BESIDE))}"
        elif kinds[0] in LISTS and block[kinds[0]] not in LISTS[kinds[0]]:
            yield ("blocks", place), f"{kinds[0]} can be {', '.join(sorted(LISTS[kinds[0]]))}"


def _texts(data: Mapping[str, Any]) -> Complaints:
    """Yield what is wrong with any text, and with any pair of texts."""
    from desktop.guidance.strict_yaml import texts
    from desktop.guidance.text_blocks import complaint

    for where, text in texts(data, tuple(LISTS)):
        if where[-1] not in ("nl", "en"):
            yield where, "needs a text in nl and in en, and nothing else"
        elif message := complaint(text, NAMES):
            yield where, message
        yield from ((where, f"forbidden word: {word}") for word in forbidden(text))
    yield from ((where, "needs a text in nl and in en, and nothing else") for where in _half(data, ()))


def _half(data: Any, where: Where) -> Iterator[Where]:
    """Yield where a text has one language only."""
    if isinstance(data, list):
        for place, one in enumerate(data):
            yield from _half(one, (*where, place))
    elif isinstance(data, dict):
        if ("nl" in data) != ("en" in data):
            yield where
        for key, one in data.items():
            yield from _half(one, (*where, key))


def tables(pack: Pack) -> Iterator[tuple[str, Iterable[tuple[Any, ...]]]]:
    """Yield the text blocks as one row."""
    loaded: Loaded | None = pack.extra.get("report")
    yield "report", [(json.dumps(loaded.data, ensure_ascii=False),)] if loaded is not None and loaded.data else []


def report_texts(library: Library) -> dict[str, Any]:
    """Return the text blocks; BadInput when the pack has none."""
    there = library.rows("SELECT count(*) FROM sqlite_schema WHERE name = 'report'")[0][0]
    rows = library.rows("SELECT json FROM report") if there else []
    if not rows:
        raise BadInput(f"the content pack has no texts for a report ({_NAME})")
    found: dict[str, Any] = json.loads(rows[0][0])
    return found
