"""Read one line of a part: nothing in it is believed before its form, its place and its canonical text are checked."""

from __future__ import annotations

import json
from typing import Any

from desktop.exchange import strict
from desktop.exchange.apart import SetApart
from desktop.exchange.names import LARGEST_LINE
from desktop.headquarters.store import EventRow
from desktop.storage.chain import FORM
from desktop.storage.event import digest

_VALUES: dict[str, strict.Check] = {
    "schema": strict.whole,
    "id": strict.identity,
    "clock": strict.whole,
    "kind": strict.short,
    "subject": lambda value: value is None or strict.short(value),
    "commitment": strict.hash_,
    "prev": strict.hash_,
}


def read_event(text: str, device: str, seq: int) -> EventRow | None:
    """Return the event with this number of a device, or None when the text is not that. Kinds, fields and schemas
    that are not known here are taken as they are.
    """
    try:
        form = strict.read(text.encode(), LARGEST_LINE)
        found = strict.fields(form, _VALUES)
    except (SetApart, ValueError):
        return None
    if any(type(form.get(key)) not in types for key, types in FORM.items()):
        return None
    if (form["device"], form["seq"]) != (device, seq):
        return None
    names = ("id", "clock", "prev", "kind", "subject")
    return EventRow(hash=digest(text), device=device, seq=seq, shareable=text, **{name: found[name] for name in names})


def link_of(text: str, before: str) -> str:
    """Return on which event a text that is none here follows: as it says itself, else on the line before it."""
    try:
        said: Any = json.loads(text)["prev"]
    except (ValueError, RecursionError, TypeError, LookupError):
        return before
    return said if strict.hash_(said) else before
