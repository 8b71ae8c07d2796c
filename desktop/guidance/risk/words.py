"""How the risk lookup says things: names in a row, numbers, dates and ages in Dutch or English."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_AND = {"nl": "en", "en": "and"}
_MORE = {"nl": "nog {}", "en": "{} more"}
_UNKNOWN = {"nl": "niet bekend", "en": "not known"}
_MONTHS = {
    "nl": (
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
# Names inside product names, which keep their capital in the middle of a sentence.
_PROPER = ("Nile", "Brazil", "Christmas", "Bengaal", "Yerba Mate")


def fill(template: str, values: Mapping[str, str]) -> str:
    """Return a text with every name in braces filled in, beginning with a capital."""
    text = re.sub(r"\{(\w+)\}", lambda match: values[match[1]], template).strip()
    return ("IJ" + text[2:]) if text.startswith("ij") else text[:1].upper() + text[1:]


def within(name: str) -> str:
    """Return a product name as it stands inside a sentence."""
    if name.startswith(_PROPER) or (name[1:2].isupper() and not name.startswith("IJ")):
        return name
    return "ij" + name[2:] if name.startswith("IJ") else name[:1].lower() + name[1:]


def series(names: Sequence[str], lang: str, most: int | None = None) -> str:
    """Return `a, b en c`; with `most`, no more names than that and how many are left."""
    shown = list(names)
    if most is not None and len(shown) > most:
        shown = [*shown[:most], _MORE[lang].format(len(names) - most)]
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} {_AND[lang]} {shown[-1]}"


def number(text: str, lang: str) -> str:
    """Return a number as written in this language (1.165 or 1,165; 36,3 or 36.3), other words as they are."""
    if not re.fullmatch(r"\d+(\.\d+)?", text):
        return _UNKNOWN[lang] if text in ("", "Unknown", "N/A", "Unavailable") else text
    whole, _, part = text.partition(".")
    separator, point = (".", ",") if lang == "nl" else (",", ".")
    grouped = f"{int(whole):,}".replace(",", separator)
    return grouped + (point + part if part else "")


def day(iso: str, lang: str) -> str:
    """Return an ISO date as 22 november 2026 or 22 November 2026; empty for an empty one."""
    if not iso:
        return ""
    year, month, number_of_day = iso.split("-")
    return f"{int(number_of_day)} {_MONTHS[lang][int(month) - 1]} {year}"


def age(months: int, lang: str) -> str:
    """Return an age in words: months up to two years, then whole years."""
    if months < 1:
        return {"nl": "nog geen maand oud", "en": "less than a month old"}[lang]
    if months < 24:
        word = {"nl": ("maand", "maanden"), "en": ("month", "months")}[lang][months > 1]
        return f"{months} {word} {'oud' if lang == 'nl' else 'old'}"
    return f"{months // 12} {'jaar oud' if lang == 'nl' else 'years old'}"
