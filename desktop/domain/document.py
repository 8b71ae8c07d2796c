"""A document made from a case, before it has a form: what it says, to whom, block by block, in one language.

Four renderers (`desktop/documents`) make Word, PDF, HTML and mail of it; none of them adds or leaves out words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

BASE, OURS, LATER, DATA, PLAIN = "base", "ours", "later", "data", ""
"""Whose word a line is: the letter and what was fixed with it, this app, a later development, a data set; or none."""


@dataclass(frozen=True)
class Heading:
    """A heading; `level` 1 or 2."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Paragraph:
    """Running text; a line break in it stays."""

    text: str


@dataclass(frozen=True)
class Note:
    """A text set apart: a warning, or whose word the next lines are."""

    text: str


@dataclass(frozen=True)
class Row:
    """One fact. `sensitive`: about a person or company by name; `unknown`: nobody has found out yet."""

    label: str
    value: str
    sensitive: bool = False
    unknown: bool = False


@dataclass(frozen=True)
class Facts:
    """Facts under each other; `head` names the two columns."""

    head: tuple[str, str]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Line:
    """One item of a list, with what it rests on in words and whose word it is (`layer`)."""

    text: str
    source: str = ""
    layer: str = PLAIN


@dataclass(frozen=True)
class Lines:
    """A list; `ordered` when the order counts."""

    items: tuple[Line, ...]
    ordered: bool = False


@dataclass(frozen=True)
class Table:
    """A table with a row of headings; every row has as many cells. `title` stands above it, where it has one."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""


@dataclass(frozen=True)
class Picture:
    """A drawing: SVG text that asks for nothing outside itself, its size in it, what it shows in one sentence (`says`,
    for who cannot see it), and the title above it.
    """

    svg: str
    title: str
    says: str


@dataclass(frozen=True)
class Source:
    """What the blocks above rest on, in words, and whose word it is (`layer`)."""

    text: str
    layer: str


Block = Heading | Paragraph | Note | Facts | Lines | Table | Picture | Source


@dataclass(frozen=True)
class Attached:
    """Data that a case file carries: JSON text, and its SHA-256 (hex, over the text in UTF-8)."""

    json: str
    sha256: str


@dataclass(frozen=True)
class Document:
    """One document, whole.

    `to` are ids of `ADDRESSEES`; `head` the rows above the text (to, from, date, reference, marking) and
    `columns` what their two columns are called; `on` the day as
    ISO; `foot` the line under every page; `mail` the text of a mail that carries it; `file_name` without ending;
    `sensitive_word` marks sensitive facts in a preview.
    """

    kind: str
    lang: str
    title: str
    on: str
    to: tuple[str, ...]
    head: tuple[Row, ...]
    columns: tuple[str, str]
    blocks: tuple[Block, ...]
    foot: str
    mail: str
    file_name: str
    template_version: str
    sensitive_word: str = ""
    attached: Attached | None = None
    warnings: tuple[str, ...] = field(default=(), compare=False)

    def texts(self) -> Iterator[str]:
        """Yield every text a reader sees, one by one."""
        yield from (self.title, self.foot, self.mail, *self.columns)
        for row in self.head:
            yield from (row.label, row.value)
        for block in self.blocks:
            yield from _texts(block)


def _texts(block: Block) -> Iterator[str]:
    if isinstance(block, Heading | Paragraph | Note | Source):
        yield block.text
    elif isinstance(block, Picture):
        yield from (block.title, block.says)
    elif isinstance(block, Facts):
        yield from block.head
        for row in block.rows:
            yield from (row.label, row.value)
    elif isinstance(block, Lines):
        for line in block.items:
            yield from (line.text, line.source)
    else:
        yield block.title
        for cells in (block.head, *block.rows):
            yield from cells
