"""Read a file that comes from outside as plain data: YAML 1.2 or JSON, hostile until checked.

Only plain values come out: text, whole numbers, fractions, yes/no, nothing, lists and keys with values.
Refused with one line each: too large, not UTF-8, keys given twice, YAML tags, anchors and aliases (the
stuff of bombs), nesting deeper than any file of ours.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any, NoReturn

from desktop.errors import BadInput

MAX_BYTES = 1_000_000
_DIRECTIVE = re.compile(r"\s*%YAML\s+(\S+)")
MAX_DEPTH = 20


def read_file(name: str) -> Any:
    """Return the data of a YAML or JSON file; `-` is standard input. Raises BadInput in one line."""
    raw = _standard_input() if name == "-" else read_bytes(Path(name), MAX_BYTES)
    return parse(raw, name)


def parse(raw: bytes, name: str) -> Any:
    """Return the data in `raw`: JSON for a name that ends so, else YAML, of which JSON is a part."""
    if len(raw) > MAX_BYTES:
        raise BadInput(f"{name}: larger than {MAX_BYTES:,} bytes")
    text = _text(raw, name)
    if not text.strip():
        raise BadInput(f"{name}: the file is empty")
    if name.lower().endswith(".json") or _is_json(text):
        return parse_json(text, name)
    return _parse_yaml(text, name)


def parse_json(text: str, name: str) -> Any:
    """Return the data of a JSON text. Raises BadInput in one line."""
    try:
        return json.loads(text, object_pairs_hook=lambda pairs: _once(pairs, name), parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise BadInput(f"{name}: line {error.lineno}, column {error.colno}: not JSON: {error.msg}") from None
    except RecursionError:
        raise BadInput(f"{name}: nested deeper than {MAX_DEPTH} levels") from None
    except ValueError as error:
        raise BadInput(f"{name}: not JSON: {_plain(error)}") from None


def _is_json(text: str) -> bool:
    """Whether a text can be read the quick way; `{request_type: advice}` is YAML."""
    try:
        return text.lstrip().startswith("{") and json.loads(text) is not None
    except (ValueError, RecursionError):
        return False


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise BadInput("-: there is no standard input to read")
    return sys.stdin.buffer.read(MAX_BYTES + 1)


def read_bytes(path: Path, most: int) -> bytes:
    """Return at most `most` + 1 bytes of a file from outside. Raises BadInput in one line."""
    try:
        with path.open("rb") as stream:
            return stream.read(most + 1)
    except FileNotFoundError:
        raise BadInput(f"{path}: no such file") from None
    except IsADirectoryError:
        raise BadInput(f"{path}: a folder; expected a file") from None
    except OSError as error:
        raise BadInput(f"{path}: cannot be read: {error.strerror}") from None
    except ValueError:
        raise BadInput(f"{str(path)!r}: not a file name") from None


def _text(raw: bytes, name: str) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"{name}: byte {error.start}: not UTF-8 text") from None
    control = next((c for c in text if c < " " and c not in "\n\t\r"), None)
    if control is not None:
        raise BadInput(f"{name}: holds the character U+{ord(control):04X}; expected text")
    return text


def _once(pairs: list[tuple[str, Any]], name: str) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for key, value in pairs:
        if key in data:
            raise BadInput(f"{name}: {key}: given twice")
        data[key] = value
    return data


def _no_number(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a number")


def _parse_yaml(text: str, name: str) -> Any:
    from ruamel.yaml import YAML  # takes 0.1 s to import, and JSON needs none of it
    from ruamel.yaml.constructor import DuplicateKeyError
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        _refuse_tricks(YAML(typ="safe", pure=True), text, name)
        return YAML(typ="safe", pure=True).load(text)
    except DuplicateKeyError as error:
        raise BadInput(f"{name}: line {_line(error)}: a key is given twice") from None
    except MarkedYAMLError as error:
        what = error.problem or error.context or "unexpected text"
        raise BadInput(f"{name}: line {_line(error)}: not YAML: {_plain(what)}") from None
    except (YAMLError, ValueError, RecursionError) as error:
        raise BadInput(f"{name}: not YAML: {_plain(error)}") from None


def _refuse_tricks(yaml: Any, text: str, name: str) -> None:
    """Refuse what plain data never needs before anything is built from it."""
    from ruamel.yaml import events

    if (directive := _DIRECTIVE.match(text)) and directive.group(1) != "1.2":
        raise BadInput(f"{name}: line 1: YAML {directive.group(1)} is not read, only YAML 1.2")
    depth = 0
    for event in yaml.parse(text):
        line = event.start_mark.line + 1
        if isinstance(event, events.ScalarEvent) and event.value == "<<" and event.style is None:
            raise BadInput(f"{name}: line {line}: merge keys (<<) are not read")
        if isinstance(event, events.AliasEvent) or getattr(event, "anchor", None):
            raise BadInput(f"{name}: line {line}: anchors and aliases (& and *) are not read")
        if getattr(event, "ctag", None) is not None and str(event.ctag or "") not in ("", "None", "!"):
            raise BadInput(f"{name}: line {line}: the tag {event.ctag} is not read")
        depth += isinstance(event, events.CollectionStartEvent) - isinstance(event, events.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise BadInput(f"{name}: line {line}: nested deeper than {MAX_DEPTH} levels")


def _line(error: Any) -> int:
    mark = error.problem_mark or error.context_mark
    return mark.line + 1 if mark else 1


def _plain(what: object) -> str:
    line = next(iter(str(what).strip().splitlines()), "unexpected text")
    return "a number of thousands of digits" if "int_max_str_digits" in line else line
