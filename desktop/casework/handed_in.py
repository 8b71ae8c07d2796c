"""What people hand in with an act, checked once for all verbs: BadInput names the key and what is expected."""

from __future__ import annotations

from datetime import date

from desktop.errors import BadInput


def one_of(key: str, value: str, known: tuple[str, ...]) -> str:
    """Return a value that is one of the known ones."""
    if value not in known:
        raise BadInput(f"{key} {value[:40]!r}: expected one of {', '.join(known)}")
    return value


def day(key: str, text: str) -> str:
    """Return a calendar day as 2026-11-23."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise BadInput(f"{key} {text[:20]!r}: expected a day as 2026-11-23") from error
