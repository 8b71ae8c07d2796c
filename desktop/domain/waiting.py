"""What waits on a person, and since when: drawn from the cases themselves, so that nothing has to be ticked off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.case import Case

BACKUP_AFTER = 7  # days without a backup after which a person is reminded (contract 8)
_BY_ROUTE = {"seek_advice": "ask_advice", "withhold_and_consult": "consult", "check_first": "find_out"}


@dataclass(frozen=True)
class Waiting:
    """One case that waits: why (`ask_advice`, `consult`, `find_out`, `open_questions`), how many days, and
    whether that is longer than the post's own term.
    """

    case: Case
    why: str
    days: int
    late: bool


def waiting(cases: Iterable[Case], today: date, term: int | None = None) -> list[Waiting]:
    """Return the open cases that wait on this post, the longest first; `term` is the post's own, in days."""
    found = []
    for case in cases:
        why = reason(case)
        if why is not None:
            days = days_since(case.opened, today)
            found.append(Waiting(case, why, days, term is not None and days > term))
    return sorted(found, key=lambda one: (-one.days, one.case.number))


def reason(case: Case) -> str | None:
    """Return why a case waits on this post, or None. A route that a person chose counts before the assistant's."""
    if case.status != "open" or case.decision is not None:
        return None
    route = (case.chosen or {}).get("route") or case.route
    why = _BY_ROUTE.get(route or "")
    return why or ("open_questions" if case.provisional and not case.chosen else None)


def days_since(moment: str, today: date) -> int:
    """Return the whole days from a moment (UTC, ISO) to `today`, on this machine's calendar; never below 0."""
    if not moment:
        return 0
    begun = datetime.fromisoformat(moment).astimezone().date()
    return max((today - begun).days, 0)


def backup_due(last: str | None, cases: Iterable[Case], today: date) -> int | None:
    """Return how many days there has been no backup when that is long enough to say so, else None.

    Without any backup the days count from the oldest case; with no case there is nothing to lose.
    """
    begun = last or min((case.opened for case in cases if case.opened), default=None)
    days = days_since(begun, today) if begun else 0
    return days if days >= BACKUP_AFTER else None
