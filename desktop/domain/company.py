"""The companies a post has met, drawn from its cases: nothing is kept twice, and what was answered has its date."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.case import Case

_FORMS = frozenset({
    "bv", "nv", "ltd", "limited", "inc", "gmbh", "sa", "sas", "sarl", "llc", "plc", "vof", "cv", "co", "company",
    "corp",
})  # fmt: skip
ALIKE = 0.86  # how alike two names must be to ask whether they are one company; a choice of this app


@dataclass(frozen=True)
class Company:
    """A company by its name as last written: its cases, newest first, and what was last answered about it, with the
    moment (UTC) of those answers.
    """

    name: str
    cases: tuple[str, ...]
    contact: Mapping[str, Any] | None
    answers: Mapping[str, Any]
    answered_at: str


def plain_name(name: str) -> str:
    """Return a name as compared: no case, accents, signs or legal form."""
    letters = unicodedata.normalize("NFKD", name.replace(".", "")).casefold()
    words = "".join(sign if sign.isalnum() else " " for sign in letters if not unicodedata.combining(sign)).split()
    return " ".join(word for word in words if word not in _FORMS) or " ".join(words)


def companies(cases: Iterable[Case]) -> list[Company]:
    """Return every company that these cases name, sorted by name; one company has one entry."""
    met: dict[str, list[Case]] = {}
    for case in sorted(cases, key=lambda one: one.touched, reverse=True):
        name = (case.request or {}).get("company")
        if name and case.withdrawn is None:
            met.setdefault(plain_name(name), []).append(case)
    return sorted((_company(known) for known in met.values()), key=lambda one: plain_name(one.name))


def _company(known: list[Case]) -> Company:
    latest = known[0]
    request = latest.request or {}
    contact = next((case.contact for case in known if case.contact), None)
    return Company(str(request["company"]), tuple(case.id for case in known), contact, request, latest.saved_at)


def alike(name: str, known: Iterable[Company]) -> list[Company]:
    """Return the companies that may be the one just typed, the likeliest first; the very same name included."""
    wanted = plain_name(name)
    if len(wanted) < 3:
        return []
    scored = [(_likeness(wanted, company), company) for company in known]
    return [company for score, company in sorted(scored, key=lambda one: -one[0]) if score >= ALIKE]


def _likeness(wanted: str, company: Company) -> float:
    names = [plain_name(company.name), plain_name(str((company.contact or {}).get("alias", "")))]
    best = max(difflib.SequenceMatcher(None, wanted, name).ratio() for name in names)
    starts = any(name.startswith(wanted) and len(wanted) >= 4 for name in names)
    return max(best, ALIKE if starts else 0.0)
