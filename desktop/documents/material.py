"""What a document is made of, as plain data: facts of a case already in words, and the text blocks of a pack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.document import Attached, Line, Picture, Row

Cells = tuple[str, ...]
Names = Mapping[str, Any]


@dataclass(frozen=True)
class Lists:
    """Named lists that blocks can show: facts, lines with a source, rows of tables (no heading), pictures."""

    facts: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    lines: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    table: Mapping[str, tuple[Cells, ...]] = field(default_factory=dict)
    picture: Mapping[str, tuple[Picture, ...]] = field(default_factory=dict)

    def of(self, kind: str, name: str) -> tuple[Any, ...]:
        """Return the list of a name; empty when this case or request has none."""
        found: tuple[Any, ...] = getattr(self, kind).get(name, ())
        return found

    def over(self, other: Lists) -> Lists:
        """Return these lists with those of `other` behind them."""
        names = ("facts", "lines", "table", "picture")
        return Lists(*({**getattr(other, name), **getattr(self, name)} for name in names))


@dataclass(frozen=True)
class Part:
    """One request of the case: its names and lists."""

    names: Names
    lists: Lists


@dataclass(frozen=True)
class Passage:
    """A paragraph of the guidance to take over: its heading, its clean HTML, what it rests on, whose word it is."""

    heading: str
    html: str
    source: str
    layer: str


@dataclass(frozen=True)
class Material:
    """Everything of one case that a document can show, in one language.

    `on` is the day as ISO; `leading` the request that leads, one of `parts`; `to_names` are names per addressee,
    `sender` the post; `stem` begins the file name. `head` are the rows above the text, when it is no letter on a case.
    """

    lang: str
    on: str
    sender: str
    to_names: Mapping[str, str]
    names: Names
    lists: Lists
    parts: tuple[Part, ...]
    leading: Part
    passages: Mapping[str, Passage]
    stem: str
    attached: Attached | None = None
    head: tuple[Row, ...] = ()


@dataclass(frozen=True)
class Template:
    """The text blocks of one kind of document as the pack has them, and its shared words. `file` is for messages."""

    kind: str
    version: str
    file: str
    blocks: Mapping[str, Any]
    words: Mapping[str, Any]
    """`labels`: every fixed word by language."""
