"""Read the documents of the content pack at run time: text blocks by kind, shared words, Word templates."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from desktop.errors import BadInput
from desktop.guidance.library import Library


@dataclass(frozen=True)
class DocumentTexts:
    """The text blocks of one kind, and the words all kinds share. `version` is of the pack and the kind together."""

    kind: str
    version: str
    file: str
    blocks: dict[str, Any]
    words: dict[str, Any]


def document_texts(library: Library, kind: str) -> DocumentTexts:
    """Return the text blocks of one kind; BadInput when the pack has none."""
    found = {name: json.loads(text) for name, text in library.rows("SELECT kind, json FROM documents")}
    if kind not in found or "words" not in found:
        raise BadInput(f"the content pack has no document {kind}")
    blocks = found[kind]
    version = f"{library.version}/{kind}-{blocks['version']}"
    return DocumentTexts(kind, version, f"content/documents/{kind}.yaml", blocks, found["words"])


def document_names(library: Library, lang: str) -> list[tuple[str, str]]:
    """Return (kind, name) of every document that the pack can make, in the order of the pack's kinds."""
    rows = library.rows("SELECT kind, json FROM documents WHERE kind != 'words'")
    return [(kind, json.loads(text)["name"][lang]) for kind, text in rows]


def contact_words(library: Library, addressee: str) -> list[str]:
    """Return the words by which a contact of a post is known as an addressee (`rvo`); empty when the pack has none."""
    rows = library.rows("SELECT json FROM documents WHERE kind = 'words'")
    return [str(word) for (text,) in rows for word in json.loads(text)["contact_words"].get(addressee, ())]


def word_template(library: Library, lang: str) -> tuple[bytes | None, str]:
    """Return the Word template of a language (None when the pack has none) and the name of its file."""
    rows = library.rows("SELECT data FROM word_templates WHERE lang = ?", lang)
    return (bytes(rows[0][0]) if rows else None), f"content/documents/{lang}.docx"
