"""Writing what was found about a person where they can read it: one page, the same as data, and their files."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from desktop.casework.attachments import safe_name
from desktop.domain.days import day_of
from desktop.errors import BadInput
from desktop.storage.files import make_folder, write_new
from desktop.storage.trouble import in_words

Files = Mapping[str, bytes]
_WORDS = {
    "nl": ("Wat deze post bewaart over", "zaak", "dag", "waar", "tekst", "geen zaak", "overzicht.html"),
    "en": ("What this post keeps about", "case", "day", "where", "text", "no case", "overview.html"),
}
_AREAS = {
    "nl": {
        "answers": "antwoorden", "notes": "notities", "contact": "contact", "attachments": "bijlagen",
        "mails": "e-mails", "documents": "documenten", "feedback": "feedback", "actor": "wie het deed",
        "work": "behandeling",
    },
    "en": {
        "answers": "answers", "notes": "notes", "contact": "contact", "attachments": "attachments",
        "mails": "e-mails", "documents": "documents", "feedback": "feedback", "actor": "who did it",
        "work": "handling",
    },
}  # fmt: skip
_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}td,th{text-align:left;"
    "vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #ccc;white-space:pre-wrap}"
)


def write(data: Mapping[str, Any], kept: Sequence[tuple[str, bytes]], target: Path, lang: str) -> None:
    """Write into `target`, which must not be there yet: a `.zip` file, else a folder. Raises BadInput, OutsideWorld."""
    if target.exists():
        raise BadInput(f"{target}: it is there already; choose another name")
    files = _files(data, kept, lang)
    with in_words(target):
        if target.suffix.lower() == ".zip":
            write_new(target, _zipped(files))
        else:
            _write_folder(files, target)


def _write_folder(files: Files, target: Path) -> None:
    for name, content in files.items():
        make_folder((target / name).parent)
        write_new(target / name, content)


def _files(data: Mapping[str, Any], kept: Sequence[tuple[str, bytes]], lang: str) -> Files:
    """Return every file by its name; two kept files of one name are numbered."""
    whole = json.dumps(data, ensure_ascii=False, indent=1).encode()
    files = {_WORDS[lang][-1]: _page(data, lang).encode(), "data.json": whole}
    for number, (name, content) in enumerate(kept, 1):
        plain = f"files/{safe_name(name)}"
        files[plain if plain not in files else f"files/{number} {safe_name(name)}"] = content
    return files


def _page(data: Mapping[str, Any], lang: str) -> str:
    about, case, day, where, text, no_case, _ = _WORDS[lang]
    title = f"{about} “{data['words']}”"
    head = "".join(f"<th>{escape(word)}</th>" for word in (case, day, where, text))
    rows = "".join(
        f"<tr><td>{escape(one['case'] or no_case)}</td><td>{day_of(one['at']) if one['at'] else ''}</td>"
        f"<td>{_AREAS[lang][one['area']]} {escape(one['file'])}</td><td>{escape(one['text'])}</td></tr>"
        for one in data["found"]
    )
    return (
        f'<!doctype html><html lang="{lang}"><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style><h1>{escape(title)}</h1><table><thead><tr>{head}</tr></thead>{rows}</table></html>"
    )


def _zipped(files: Files) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()
