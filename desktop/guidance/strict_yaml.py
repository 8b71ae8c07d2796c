"""YAML 1.2 as a pack uses it: no tags, no anchors, no key twice, one document; every value knows its line.

Only used when a pack is built or checked, never at run time.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent, Event
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

Where = tuple[str | int, ...]
MAX_DEPTH = 20


class SourceError(ValueError):
    """A pack file that cannot be read as meant: `line` counts from 1, `message` is one plain line."""

    def __init__(self, line: int, message: str) -> None:
        """Keep line and message apart; the file is added by who reads it."""
        super().__init__(message)
        self.line = line
        self.message = message


@dataclass(frozen=True)
class Loaded:
    """The data of one YAML file and the line on which each key or list item stands."""

    data: Any
    lines: Mapping[Where, int]

    def line(self, *where: str | int) -> int:
        """Return the line of a key path; of its nearest parent when the path itself is absent."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)


def load(text: str) -> Loaded:
    """Return the one YAML document in `text`; SourceError for anything the pack does not use."""
    try:
        depth = 0
        for event in _reader().parse(text):
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
            _refuse(event, depth)
        node = _reader().compose(text)
        if node is None:
            return Loaded(None, {})
        return Loaded(_reader().constructor.construct_document(node), dict(_lines(node, ())))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise SourceError(mark.line + 1 if mark else 1, f"YAML: {_one_line(error.problem)}") from error
    except (YAMLError, ValueError) as error:
        if isinstance(error, SourceError):
            raise
        raise SourceError(1, f"YAML: {_one_line(str(error))}") from error


def texts(data: object, without: Collection[str] = (), where: Where = ()) -> Iterator[tuple[Where, str]]:
    """Yield every text of a file with its place, in its order; what stands under a key of `without` is passed over."""
    if isinstance(data, str):
        yield where, data
    elif isinstance(data, dict):
        for key, value in data.items():
            if key not in without:
                yield from texts(value, without, (*where, str(key)))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            yield from texts(value, without, (*where, place))


def _reader() -> YAML:
    """Return a fresh reader; the pure one, because only that one is YAML 1.2 (Norway stays `NO`)."""
    return YAML(typ="safe", pure=True)


def _refuse(event: Event, depth: int) -> None:
    line = event.start_mark.line + 1
    if depth > MAX_DEPTH:
        raise SourceError(line, f"YAML: nested deeper than {MAX_DEPTH} levels")
    if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
        raise SourceError(line, "YAML: anchors (&) and aliases (*) are not used in a pack; write it out")
    tag = getattr(event, "tag", None)
    if tag is not None:
        raise SourceError(line, f"YAML: tags are not used in a pack: {tag}")


def _lines(node: Node, where: Where) -> Iterator[tuple[Where, int]]:
    yield where, node.start_mark.line + 1
    if isinstance(node, MappingNode):
        for key, value in node.value:
            for path, line in _lines(value, (*where, str(key.value))):
                yield path, key.start_mark.line + 1 if path == (*where, str(key.value)) else line
    elif isinstance(node, SequenceNode):
        for index, item in enumerate(node.value):
            yield from _lines(item, (*where, index))


_HINTS = {"mapping values are not allowed here": "put quotes around a text with a colon in it"}


def _one_line(text: str | None) -> str:
    line = " ".join((text or "cannot be read").split())
    return f"{line}; {_HINTS[line]}" if line in _HINTS else line
