"""A document as one HTML file: no script, no font, no picture from elsewhere; reads on a screen and prints on A4.

A case file carries its data as JSON in a data block. The check code is the SHA-256 of that block's text in UTF-8,
exactly as it stands between the tags.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from desktop.documents.plain import language, right
from desktop.domain.document import Block, Document, Facts, Heading, Lines, Note, Paragraph, Picture, Row, Source, Table

_STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1b2326; background: #fff;
  max-width: 46rem; margin: 2rem auto; padding: 0 1.5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 1.8rem 0 .4rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: 0 0 .7rem; white-space: pre-line; }
table { border-collapse: collapse; width: 100%; margin: .3rem 0 1rem; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #c9d0d2; padding: .35rem .6rem .35rem 0;
  white-space: pre-line; }
table.fit { width: auto; min-width: 50%; }
.fit th, .fit td { padding-right: 1.4rem; }
th.number, td.number { text-align: right; }
caption { text-align: left; font-weight: 600; padding: .4rem 0 .2rem; }
thead th { color: #4a585c; font-weight: 600; font-size: .875rem; }
tbody th { font-weight: 600; width: 32%; }
li { margin: 0 0 .45rem; white-space: pre-line; }
.source { display: block; color: #4a585c; font-size: .875rem; }
.note { border-left: 4px solid #b26a00; background: #fdf3e3; padding: .6rem .9rem; margin: .8rem 0; }
figure { margin: .6rem 0 1.2rem; }
figcaption { font-weight: 600; margin: 0 0 .4rem; }
figure svg { display: block; width: 100%; height: auto; }
.mark { border: 1px solid #b26a00; color: #7a4700; font-size: .75rem; padding: 0 .3rem; margin-left: .4rem; }
footer { border-top: 1px solid #c9d0d2; color: #4a585c; font-size: .875rem; margin-top: 2rem; padding-top: .6rem; }
@media print {
  body { margin: 0; max-width: none; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  tr, li, figure, .note { break-inside: avoid-page; }
  thead { display: table-header-group; }
  @page { size: A4; margin: 20mm; }
}
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
DATA_ID = "case-data"


def to_html(document: Document, *, preview: bool = False) -> str:
    """Return the whole file; with `preview` what is about a person or company by name carries a mark."""
    mark = document.sensitive_word if preview else ""
    return "\n".join((*_top(document), *_body(document, mark), "</html>", ""))


def _top(document: Document) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield f'<html lang="{language(document)}">'
    yield '<head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light">'
    yield f"<title>{_words(document.title)}</title>"
    yield f"<style>{_STYLE}</style></head>"


def _body(document: Document, mark: str) -> Iterator[str]:
    yield f'<body><main><h1 dir="auto">{_words(document.title)}</h1>'
    yield "<table><tbody>"
    yield from _rows(document.head, mark)
    yield "</tbody></table>"
    for block in document.blocks:
        yield from _block(block, mark)
    yield f"</main><footer>{_words(document.foot)}</footer>"
    if document.attached:
        yield f'<script type="application/json" id="{DATA_ID}">{document.attached.json}</script>'
    yield "</body>"


def _block(block: Block, mark: str) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f'<h{block.level + 1} dir="auto">{_words(block.text)}</h{block.level + 1}>'
    elif isinstance(block, Paragraph):
        yield f'<p dir="auto">{_words(block.text)}</p>'
    elif isinstance(block, Note):
        yield f'<p class="note" dir="auto">{_words(block.text)}</p>'
    elif isinstance(block, Source):
        yield f'<p class="source {block.layer}">{_words(block.text)}</p>'
    elif isinstance(block, Picture):
        yield f'<figure><figcaption dir="auto">{_words(block.title)}</figcaption>'
        yield f'<div role="img" aria-label="{_words(block.says)}">{block.svg}</div></figure>'
    elif isinstance(block, Facts):
        yield from _head(block.head)
        yield from _rows(block.rows, mark)
        yield "</tbody></table>"
    elif isinstance(block, Lines):
        yield from _lines(block)
    else:
        yield from _table(block)


def _table(block: Table) -> Iterator[str]:
    places = [' class="number"' if one else "" for one in right(block)]
    yield '<table class="fit">' + (f'<caption dir="auto">{_words(block.title)}</caption>' if block.title else "")
    heads = zip(places, block.head, strict=True)
    named = "".join(f'<th scope="col"{place}>{_words(cell)}</th>' for place, cell in heads)
    yield f"<thead><tr>{named}</tr></thead><tbody>"
    for cells in block.rows:
        each = zip(places, cells, strict=True)
        yield "<tr>" + "".join(f'<td dir="auto"{place}>{_words(cell)}</td>' for place, cell in each) + "</tr>"
    yield "</tbody></table>"


def _lines(block: Lines) -> Iterator[str]:
    tag = "ol" if block.ordered else "ul"
    yield f"<{tag}>"
    for line in block.items:
        source = f'<span class="source {line.layer}">{_words(line.source)}</span>' if line.source else ""
        yield f'<li><span dir="auto">{_words(line.text)}</span>{source}</li>'
    yield f"</{tag}>"


def _head(cells: Iterable[str]) -> Iterator[str]:
    named = "".join(f'<th scope="col">{_words(cell)}</th>' for cell in cells)
    yield f"<table><thead><tr>{named}</tr></thead><tbody>"


def _rows(rows: Iterable[Row], mark: str) -> Iterator[str]:
    for row in rows:
        flag = f'<span class="mark">{_words(mark)}</span>' if mark and row.sensitive else ""
        value = f'<bdi dir="auto">{_words(row.value)}</bdi>{flag}'
        yield f'<tr><th scope="row">{_words(row.label)}</th><td>{value}</td></tr>'


def _words(text: str) -> str:
    return escape(text)
