"""A document as a Word file, by the Word template of the pack; by the built-in one when that template is broken.

The template is Jinja in a sandbox with autoescape: what a person typed is text, never a tag and never XML.
"""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

from desktop.documents.plain import as_data, language
from desktop.documents.sandbox import environment
from desktop.documents.word_template import built_in
from desktop.domain.document import Document
from desktop.errors import BadInput

LONGEST_PROPERTY = 255


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
    from docxtpl import DocxTemplate

    word = DocxTemplate(BytesIO(template))
    data = as_data(document)
    word.render({"document": data, "blocks": data["blocks"]}, environment(autoescape=True), autoescape=True)
    properties = word.docx.core_properties
    properties.title = document.title[:LONGEST_PROPERTY]
    properties.language = language(document)
    properties.created = properties.modified = datetime.fromisoformat(document.on)
    out = BytesIO()
    word.save(out)
    return out.getvalue()
