"""A document as plain data, for renderers that fill in a template."""

from __future__ import annotations

from typing import Any

from desktop.domain.document import Block, Document, Facts, Heading, Lines, Note, Paragraph, Picture, Source

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
    return {"kind": "table", "head": list(block.head), "rows": [list(cells) for cells in block.rows]}


def _row(label: str, value: str) -> dict[str, str]:
    return {"label": label, "value": value}
