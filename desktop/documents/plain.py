"""A document as plain data, for renderers that fill in a template."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from desktop.domain.document import Block, Document, Facts, Heading, Lines, Note, Paragraph, Picture, Source, Table

_NARROW, _HEAD, _SHORT, _BROAD, _LINE = 6, 22, 19, 46, 76
"""Signs: of a column at least, of a heading on one line, of a short column, of a column at most, of the whole line."""
_NUMBER = re.compile(r"[\d.,]+")
REGIONS = {"nl": "NL", "en": "GB"}


def language(document: Document) -> str:
    """Return the language tag: nl-NL or en-GB."""
    return f"{document.lang}-{REGIONS[document.lang]}"


def as_data(document: Document) -> dict[str, Any]:
    """Return everything a template shows; JSON can carry it."""
    return {
        "title": document.title,
        "lang": document.lang,
        "region": REGIONS[document.lang],
        "on": document.on,
        "foot": document.foot,
        "columns": list(document.columns),
        "head": [_row(row.label, row.value) for row in document.head],
        "blocks": [_block(block) for block in document.blocks],
    }


def _block(block: Block) -> dict[str, Any]:
    if isinstance(block, Heading):
        return {"kind": f"heading{block.level}", "text": block.text}
    if isinstance(block, Paragraph):
        return {"kind": "paragraph", "text": block.text}
    if isinstance(block, Note):
        return {"kind": "note", "text": block.text}
    if isinstance(block, Source):
        return {"kind": "source", "text": block.text}
    if isinstance(block, Picture):
        return {"kind": "picture", "title": block.title, "says": block.says, "svg": block.svg}
    if isinstance(block, Facts):
        return {"kind": "facts", "head": list(block.head), "rows": [_row(row.label, row.value) for row in block.rows]}
    if isinstance(block, Lines):
        lines = [{"text": line.text, "source": line.source, "layer": line.layer} for line in block.items]
        return {"kind": "numbers" if block.ordered else "lines", "lines": lines}
    return {
        "kind": "table",
        "title": block.title,
        "head": list(block.head),
        "rows": [list(row) for row in block.rows],
    } | {
        "widths": widths(block),
        "right": right(block),
    }


def widths(table: Table) -> list[float]:
    """Return how much of the line each column takes, by its longest cell and the longest word of its heading; together
    at most 1. Where that is too much the broad columns give way, so that a date or a number stays on one line.
    """
    signs = [_signs(head, cells) for head, *cells in zip(table.head, *table.rows, strict=True)]
    over = sum(signs) - _LINE
    broad = sum(each for each in signs if each > _SHORT)
    if 0 < over < broad / 2:
        signs = [each * (1 - over / broad) if each > _SHORT else each for each in signs]
    return [round(each / max(_LINE, sum(signs)), 4) for each in signs]


def _signs(head: str, cells: Sequence[str]) -> float:
    wanted = max(_NARROW, min(len(head), _HEAD), *map(len, head.split()), *map(len, cells), 0)
    return min(wanted, _BROAD) + 3.0


def right(table: Table) -> list[bool]:
    """Return for each column whether it is set to the right: numbers are, the first column never."""
    columns = list(zip(*table.rows, strict=True)) or [()] * len(table.head)
    return [place > 0 and 2 * sum(map(_is_number, cells)) > len(cells) for place, cells in enumerate(columns)]


def _is_number(cell: str) -> bool:
    return _NUMBER.fullmatch(cell) is not None


def _row(label: str, value: str) -> dict[str, str]:
    return {"label": label, "value": value}
