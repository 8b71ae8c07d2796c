"""Checks a Word template of a pack without Word: a plain .docx, no macros, nothing from outside, sound Jinja."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from desktop.guidance.text_blocks import complaint

MOST_BYTES = 20_000_000
"""Of all parts together, unpacked."""
NAMES = frozenset({"document", "blocks"})
BODY = "word/document.xml"
_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPECIAL = re.compile(r"(\{[%{])(?:p|tr|tc|r) ")
"""docxtpl's own signs: the whole paragraph, row, cell or run goes with the tag."""


def complaints(data: bytes) -> Iterator[str]:
    """Yield what is wrong with a template, one line each."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as word:
            yield from _complaints(word)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        yield "not a Word file (.docx)"


def _complaints(word: zipfile.ZipFile) -> Iterator[str]:
    names = word.namelist()
    if BODY not in names or "[Content_Types].xml" not in names:
        yield "not a Word file (.docx)"
        return
    if sum(part.file_size for part in word.infolist()) > MOST_BYTES:
        yield f"more than {MOST_BYTES:,} bytes when it is unpacked"
        return
    if any(name.endswith(("vbaProject.bin", ".ps1", ".exe")) or "/embeddings/" in name for name in names):
        yield "a template holds no macros and no embedded files"
    if any(b'TargetMode="External"' in word.read(name) for name in names if name.endswith(".rels")):
        yield "a template refers to nothing outside itself; take out links and linked pictures"
    for name in filter(_PARTS.fullmatch, names):
        yield from _part(name, word.read(name))


def _part(name: str, raw: bytes) -> Iterator[str]:
    try:
        text = "".join(part.text or "" for part in fromstring(raw).iter(f"{_W}t"))
    except (ParseError, DefusedXmlException, ValueError):
        yield f"{name}: damaged XML"
        return
    if name == BODY and "{{" not in text:
        yield "the template shows nothing of the document: there is no {{ ... }} in it"
    said = complaint(_SPECIAL.sub(r"\1 ", text), NAMES)
    if said:
        yield f"{name}: {said}"
