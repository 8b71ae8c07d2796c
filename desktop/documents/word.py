"""A document as a Word file, by the Word template of the pack; by the built-in one when that template is broken.

The template is Jinja in a sandbox with autoescape: what a person typed is text, never a tag and never XML.
"""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from io import BytesIO
from typing import Any

from desktop.documents.pdf import to_png
from desktop.documents.plain import as_data, language, right, widths
from desktop.documents.sandbox import environment
from desktop.documents.word_template import built_in
from desktop.domain.document import Document, Picture, Table
from desktop.errors import BadInput

LONGEST_PROPERTY = 255
_WIDE = 165.0  # mm, between the margins of A4


def to_word(document: Document, template: bytes | None, file: str) -> tuple[bytes, str | None]:
    """Return the Word file, and one line on what is wrong with the template when the built-in one was used.

    `template` is the file `file` of the pack, or None when the pack has none.
    """
    if template is None:
        return fill(document, built_in(document.lang)), None
    try:
        return checked(document, template, file), None
    except BadInput as error:
        return fill(document, built_in(document.lang)), str(error)


def checked(document: Document, template: bytes, file: str) -> bytes:
    """Return the Word file by a template of a pack. Raises BadInput naming the file."""
    try:
        return fill(document, template)
    except Exception as error:  # zip, XML, Jinja, Word's own parts: whatever people make of a file, it is the file
        line = " ".join(str(error).split()) or type(error).__name__
        raise BadInput(f"{file}: {line[:300]}") from error


def fill(document: Document, template: bytes) -> bytes:
    """Return a template filled in; raises whatever is wrong with it."""
    from docx.shared import Mm
    from docxtpl import DocxTemplate, InlineImage

    word = DocxTemplate(BytesIO(template))
    data = as_data(document)
    for block in data["blocks"]:
        if block["kind"] == "picture":
            block["image"] = InlineImage(word, BytesIO(to_png(block["svg"], _WIDE)), width=Mm(_WIDE))
    word.render({"document": data, "blocks": data["blocks"]}, environment(autoescape=True), autoescape=True)
    _tell_pictures(word.docx, [block for block in document.blocks if isinstance(block, Picture)])
    _set_tables(word.docx, [block for block in document.blocks if isinstance(block, Table)])
    properties = word.docx.core_properties
    properties.title = document.title[:LONGEST_PROPERTY]
    properties.language = language(document)
    properties.created = properties.modified = datetime.fromisoformat(document.on)
    out = BytesIO()
    word.save(out)
    return _dated(out.getvalue(), document.on)


def _tell_pictures(word: Any, pictures: list[Picture]) -> None:
    """Give every picture in the text the sentence that tells what it shows, and a number of its own."""
    from docx.oxml.ns import qn

    for number, (shown, picture) in enumerate(zip(word.element.body.iter(qn("wp:docPr")), pictures, strict=False), 1):
        shown.set("id", str(number))
        shown.set("name", picture.title)
        shown.set("descr", picture.says)


def _set_tables(word: Any, tables: list[Table]) -> None:
    """Give the columns of every table their widths, and set numbers to the right. A table is known by its headings, so
    that a template may have more of them.
    """
    from docx.oxml.ns import qn

    waiting = list(tables)
    for shown in word.element.body.iter(qn("w:tbl")):
        head = tuple("".join(text.text or "" for text in cell.iter(qn("w:t"))) for cell in shown.tr_lst[0].tc_lst)
        if waiting and head == waiting[0].head:
            _set_columns(shown, waiting.pop(0))


def _set_columns(shown: Any, table: Table) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm

    parts, numbers = [Mm(part * _WIDE) for part in widths(table)], right(table)
    shown.autofit = False
    for column, part in zip(shown.tblGrid.gridCol_lst, parts, strict=False):
        column.w = part
    for row in shown.tr_lst:
        for cell, part, number in zip(row.tc_lst, parts, numbers, strict=False):
            cell.width = part
            for paragraph in cell.p_lst if number else ():
                paragraph.get_or_add_pPr().jc_val = WD_ALIGN_PARAGRAPH.RIGHT


def _dated(data: bytes, on: str) -> bytes:
    """Return a Word file with the day of the document on all its parts: the same document is the same bytes."""
    day, out = date.fromisoformat(on), BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            part = zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            after.writestr(part, before.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
