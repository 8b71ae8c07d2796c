"""What people hand in with an act, checked once for all verbs: BadInput names the key and what is expected."""

from __future__ import annotations

from datetime import date

from desktop.domain.case import Case
from desktop.domain.request import plain_text, typed_text
from desktop.errors import BadInput


def one_of(key: str, value: str, known: tuple[str, ...]) -> str:
    """Return a value that is one of the known ones."""
    if value not in known:
        raise BadInput(f"{key} {value[:40]!r}: expected one of {', '.join(known)}")
    return value


def own_words(key: str, text: str) -> str:
    """Return a text that a person typed or pasted, without spaces around it; BadInput when it is too long."""
    return plain_text(key, typed_text(text)).strip()


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
