"""A document as a tagged PDF (PDF/UA-1) with language and title, set in the shipped font; no network, no other file.

PDF/UA asks that every sign has a picture. What the shipped font lacks (emoji, some scripts) comes from the fonts of the
machine; what no font has is written as its code, as [U+1F600], so that nothing is lost without a word.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from desktop import paths
from desktop.documents.pdf_form import FORM
from desktop.documents.plain import as_data
from desktop.domain.document import Document
from desktop.errors import OutsideWorld

if TYPE_CHECKING:
    from typst import Fonts

AUTHOR = "IMVO-post"
_LACKING = re.compile(r"the text `\"(?P<text>.*)\"` could not be displayed", re.DOTALL)
_CODE = re.compile(r"\\u\{(?P<code>[0-9a-f]+)\}")
_LONG = re.compile(r"\S{60,}")
_PIECE = 10
_MOST_TRIES = 60
_PRINTED = 220  # pixels an inch
_ONE_PICTURE = b"""#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg", width: float(sys.inputs.width) * 1mm)
"""


def to_pdf(document: Document) -> tuple[bytes, int]:
    """Return the PDF, and how many different signs had to be written as a code.

    Raises OutsideWorld when it cannot be set.
    """
    data = as_data(document) | {"author": AUTHOR}
    text = json.dumps(_each(data, _breakable), ensure_ascii=False)
    lacking: set[str] = set()
    system = False
    for _ in range(_MOST_TRIES):
        found = _compile(text, system=system)
        if isinstance(found, bytes):
            return found, len(lacking)
        if system:
            more = _alike(found, text)
            lacking |= more
            text = text.translate({ord(sign): f"[U+{ord(sign):04X}]" for sign in more})
        system = True
    raise OutsideWorld("the PDF cannot be set: this machine has no fonts for its text")


def _compile(text: str, *, system: bool) -> bytes | str:
    """Return the PDF, or the text that no font could show."""
    import typst

    try:
        made = typst.compile(
            FORM.encode(),
            format="pdf",
            sys_inputs={"document": text},
            font_paths=_fonts(system),
            ignore_system_fonts=not system,
            pdf_standards="ua-1",
        )
    except typst.TypstError as error:
        lacking = _LACKING.search(str(error))
        if lacking is None:
            raise OutsideWorld(f"the PDF cannot be set: {' '.join(str(error).split())[:300]}") from error
        return _CODE.sub(lambda code: chr(int(code["code"], 16)), lacking["text"])
    assert isinstance(made, bytes)
    return made


def to_png(svg: str, width_mm: float) -> bytes:
    """Return a drawing as a PNG of this width on paper, fine enough to print. Raises OutsideWorld."""
    import typst

    inputs = {"svg": svg, "width": str(width_mm)}
    try:
        made = typst.compile(
            _ONE_PICTURE,
            format="png",
            ppi=_PRINTED,
            sys_inputs=inputs,
            font_paths=_fonts(False),
            ignore_system_fonts=True,
        )
    except typst.TypstError as error:
        raise OutsideWorld(f"the picture cannot be drawn: {' '.join(str(error).split())[:300]}") from error
    assert isinstance(made, bytes)
    return made


@cache
def _fonts(system: bool) -> Fonts:
    """Return the fonts to set in, read once: the shipped ones, and with `system` those of the machine behind them."""
    import typst

    return typst.Fonts(include_system_fonts=system, font_paths=[str(paths.ui_assets() / "fonts")])


def _alike(lacking: str, text: str) -> set[str]:
    """Return the signs of the text that go with those that could not be shown: of the same script, as blocks go."""
    blocks = {ord(sign) >> 7 for sign in lacking if ord(sign) > 0x24F}
    found = {sign for sign in text if ord(sign) >> 7 in blocks}
    return found or set(lacking) - {'"', "\\"}


def _breakable(text: str) -> str:
    """Return the text with places to break in words that no line can hold."""
    return _LONG.sub(lambda word: "\u200b".join(_pieces(word[0])), text)


def _pieces(word: str) -> list[str]:
    return [word[start : start + _PIECE] for start in range(0, len(word), _PIECE)]


def _each(data: Any, change: Callable[[str], str]) -> Any:
    """Return plain data with every text changed; keys, drawings and what is no text stay."""
    if isinstance(data, str):
        return change(data)
    if isinstance(data, list):
        return [_each(one, change) for one in data]
    if isinstance(data, dict):
        return {key: value if key == "svg" else _each(value, change) for key, value in data.items()}
    return data
