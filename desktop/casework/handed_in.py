"""What people hand in with an act, checked once for all verbs: BadInput names the key and what is expected."""

from __future__ import annotations

from datetime import date

from desktop.domain.case import Case
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


def opened(case: Case | None, name: str) -> Case:
    """Return a case that was looked up by `name` and was opened; a draft, or nothing, is no case."""
    if case is None or not case.parts:
        raise BadInput(f"case {name!r}: there is none")
    return case
