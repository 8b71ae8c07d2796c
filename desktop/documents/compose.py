"""From facts and text blocks to a document: blocks in the order of the pack, in one language, form not yet known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from jinja2 import TemplateError

from desktop.documents.material import Cells, Lists, Material, Names, Template
from desktop.documents.passages import blocks_of
from desktop.documents.sandbox import fill, holds
from desktop.domain.document import Block, Document, Facts, Heading, Line, Lines, Note, Paragraph, Row, Source, Table
from desktop.domain.document_kinds import file_stem
from desktop.errors import BadInput

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LISTS = ("facts", "lines", "table", "picture")
LONGEST_TITLE = 200


def compose(template: Template, material: Material) -> Document:
    """Return the document. Raises BadInput, naming the file of the text blocks, when one of them cannot be filled."""
    try:
        return _Composer(template, material).document()
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as error:
        # Whatever an expression of policy staff runs into (StrictUndefined, 1/0): their file is named, not our code.
        line = " ".join(str(error).split()) or type(error).__name__
        raise BadInput(f"{template.file}: {line}") from error


def clean(text: str) -> str:
    """Return a text that every form can carry: one kind of line end, no signs that XML does not know."""
    return _UNFIT.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


class _Composer:
    """Makes one document."""

    def __init__(self, template: Template, material: Material) -> None:
        self._template, self._material, self._lang = template, material, material.lang
        self._names: Names = {**material.leading.names, **material.names}
        self._lists = material.leading.lists.over(material.lists)

    def document(self) -> Document:
        """Return it whole."""
        made, blocks = self._material, self._template.blocks
        title = one_line(self._fill(blocks["title"], self._names))
        to = tuple(blocks["to"])
        return Document(
            kind=self._template.kind,
            lang=self._lang,
            title=title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1] + "…",
            on=made.on,
            to=to,
            head=made.head or tuple(self._head(to)),
            columns=(self._label("fact"), self._label("value")),
            blocks=tuple(_levelled(self._blocks(blocks["blocks"], self._names, self._lists))),
            foot=self._fill(self._template.words["foot"], self._names),
            mail=self._fill(blocks["mail"], self._names),
            file_name=file_stem(self._template.kind, made.stem, self._lang),
            template_version=self._template.version,
            sensitive_word=self._label("sensitive"),
            attached=made.attached,
        )

    def _head(self, to: Sequence[str]) -> Iterator[Row]:
        """Yield the rows above the text; a letter to a company says nothing of our marking."""
        names = [self._material.to_names.get(one) or self._label(f"to_{one}") for one in to]
        yield Row(self._label("to"), clean("; ".join(names)), sensitive="company" in to)
        yield Row(self._label("from"), clean(self._material.sender))
        yield Row(self._label("date"), str(self._names["today"]))
        yield Row(self._label("reference"), clean(str(self._names["number"])))
        if "company" not in to:
            yield Row(self._label("marking"), str(self._names["marking"]))

    def _label(self, name: str) -> str:
        return str(self._template.words["labels"][name][self._lang])

    def _fill(self, text: Mapping[str, str], names: Names) -> str:
        return clean(fill(text[self._lang], names))

    def _blocks(self, blocks: Sequence[Mapping[str, Any]], names: Names, lists: Lists) -> Iterator[Block]:
        for block in blocks:
            if "when" in block and not holds(block["when"], names):
                continue
            if "each_request" in block:
                for part in self._material.parts:
                    yield from self._blocks(block["each_request"], {**names, **part.names}, part.lists.over(lists))
            else:
                yield from self._block(block, names, lists)

    def _block(self, block: Mapping[str, Any], names: Names, lists: Lists) -> Iterator[Block]:
        """Yield what one block of the pack shows."""
        if "heading" in block:
            yield Heading(one_line(self._fill(block["heading"], names)), block.get("level", 1))
        elif "note" in block:
            yield Note(self._fill(block["note"], names))
        elif "text" in block:
            yield from self._paragraphs(block["text"], names)
        elif "passages" in block:
            yield from self._passages(block["passages"], block.get("level", 2))
        else:
            yield from self._list(block, names, lists)

    def _paragraphs(self, text: Mapping[str, str], names: Names) -> Iterator[Block]:
        """Yield a paragraph per run of lines; an empty line ends one."""
        for paragraph in re.split(r"\n[ \t]*\n", self._fill(text, names)):
            if paragraph.strip():
                yield Paragraph(paragraph.strip("\n"))

    def _passages(self, ids: Sequence[str], level: int) -> Iterator[Block]:
        for passage in (self._material.passages[one] for one in ids if one in self._material.passages):
            yield Heading(passage.heading, level)
            yield from blocks_of(passage.html)
            yield Source(passage.source, passage.layer)

    def _list(self, block: Mapping[str, Any], names: Names, lists: Lists) -> Iterator[Block]:
        """Yield a list of the case; when it is empty, what the block says then."""
        kind = next(kind for kind in _LISTS if kind in block)
        found = lists.of(kind, block[kind])
        if not found:
            yield from self._paragraphs(block["empty"], names) if "empty" in block else ()
        elif kind == "facts":
            head = (self._label("fact"), self._label("value"))
            yield Facts(head, tuple(replace(row, value=clean(row.value)) for row in found))
        elif kind == "picture":
            yield from found
        elif kind == "lines":
            yield Lines(tuple(self._line(line) for line in found), bool(block.get("ordered")))
        else:
            title = one_line(self._fill(block["title"], names)) if "title" in block else ""
            yield Table(self._columns(block[kind]), tuple(tuple(map(clean, cells)) for cells in found), title)

    def _line(self, line: Line) -> Line:
        return replace(line, text=clean(line.text), source=clean(line.source))

    def _columns(self, name: str) -> Cells:
        return tuple(str(column[self._lang]) for column in self._template.words["columns"][name])


def _levelled(blocks: Iterator[Block]) -> Iterator[Block]:
    """Yield the blocks with no heading of level 2 before one of level 1: PDF/UA and readers count on it."""
    begun = False
    for block in blocks:
        if isinstance(block, Heading) and not begun:
            begun, block = True, Heading(block.text, 1)
        yield block
