"""A draft entry for the Dutch government's register of algorithms, made from the rules of a content pack.

What the tables say is filled in; what only the organisation can say is left open and named. Words and the fields of the
standard: `register_words.py`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from desktop.domain.certificate import COMBINATIONS
from desktop.domain.policy import KEYS
from desktop.domain.rulebook import Rulebook
from desktop.guidance.library import Library
from desktop.headquarters.register_words import FIELDS, HEAD, SECTIONS, TABLE, THRESHOLDS, YOURS, Field

_LETTER = "letter"


@dataclass(frozen=True)
class Entry:
    """A draft: what it is, and every field with its text; `missing` are the fields that people fill in."""

    lang: str
    head: str
    fields: tuple[tuple[Field, str], ...]

    @property
    def missing(self) -> tuple[Field, ...]:
        """The fields that only the organisation can fill in."""
        return tuple(field for field, _ in self.fields if field.yours)


def draft(library: Library, rulebook: Rulebook, lang: str) -> Entry:
    """Return the draft entry in `nl` or `en`, from a pack and its rules."""
    facts = _facts(library, rulebook, lang)
    texts = ((field, field.text(lang) if field.yours else field.text(lang).format(**facts)) for field in FIELDS)
    return Entry(lang, HEAD[lang].format(**facts), tuple(texts))


def _facts(library: Library, rulebook: Rulebook, lang: str) -> dict[str, str]:
    texts = rulebook.texts
    cited = library.citation(_LETTER, None, lang)
    number = f"{COMBINATIONS:,}".replace(",", "." if lang == "nl" else ",")
    return {
        "rules_version": rulebook.version,
        "as_of": rulebook.as_of,
        "content_version": library.version,
        "combinations": number,
        "routes": ", ".join(f"“{one[lang]['title']}”" for one in texts["routes"]["routes"].values()),
        "questions": " ".join(one[lang]["title"] for one in texts["questions"]["questions"]),
        "sources": f"{cited.title} ({cited.publisher}, {cited.date})",
        "links": cited.url or "",
        "thresholds": _thresholds(rulebook, lang),
        "tables": _tables(rulebook, lang),
        "rules": _rules(rulebook, lang),
    }


def _thresholds(rulebook: Rulebook, lang: str) -> str:
    found = ((key, getattr(rulebook.policy, key)) for key in KEYS)
    values = "; ".join(
        f"{key} {one.value:g} ({one.status}, {one.source})" for key, one in found if one.value is not None
    )
    return THRESHOLDS[lang][bool(values)].format(values=values)


def _tables(rulebook: Rulebook, lang: str) -> str:
    """Return one sentence for each table: its name, how many rules, what it asks."""
    return " ".join(
        TABLE[lang].format(id=table.id, count=len(table.rules), inputs=", ".join(column.id for column in table.inputs))
        for table in rulebook.tables
    )


def _rules(rulebook: Rulebook, lang: str) -> str:
    """Return the rules of alignment and route in words, by their names."""
    words = rulebook.texts["rules"]["rules"]
    named = [rule.id for name in ("alignment", "route") for rule in rulebook.table(name).rules]
    return " ".join(f"{name}: {words[name][lang]}" if name in words else f"{name}." for name in named)


def as_text(entry: Entry) -> str:
    """Return the draft to read: a heading for each section, a paragraph for each field."""
    lines = ["# IMVO-post", "", entry.head, ""]
    section = ""
    for field, text in entry.fields:
        if field.section != section:
            section = field.section
            lines += [f"## {SECTIONS[section][entry.lang]}", ""]
        shown = f"[{YOURS[entry.lang]}: {text}]" if field.yours else text
        lines += [f"**{field.key}**: {shown}", ""]
    return "\n".join(lines)


def as_json(entry: Entry) -> str:
    """Return the draft by section and field; what people fill in is empty and listed under `to_complete`."""
    sections: dict[str, Any] = {"draft": entry.head}
    for field, text in entry.fields:
        sections.setdefault(field.section, {})[field.key] = "" if field.yours else text
    sections["to_complete"] = {f"{field.section}.{field.key}": field.text(entry.lang) for field in entry.missing}
    return json.dumps(sections, ensure_ascii=False, indent=2) + "\n"
