"""What waits on a person, and since when: drawn from the cases themselves, so that nothing has to be ticked off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.domain.case import ADVISERS, Case
from desktop.domain.days import day_of

OPEN = ("open", "waiting_for_advice")
"""The statuses of a case on which somebody still works."""
BACKUP_AFTER = 7  # days without a backup after which a person is reminded (contract 8)
UNSENT_AFTER = 14  # days after which a person is told that something waits for headquarters
_BY_ROUTE = {"withhold_and_consult": "consult", "check_first": "find_out"}


@dataclass(frozen=True)
class Waiting:
    """A case that waits: why, how many days, and whether that is longer than the post's own term (None: it has none).

    A reminder is late from the day after it. `why` is `ask_advice`, `await_advice`, `decide`, `consult`, `find_out`,
    `open_questions` or `follow_up`.
    """

    case: Case
    why: str
    days: int
    late: bool | None


def waiting(cases: Iterable[Case], today: date, term: int | None = None) -> list[Waiting]:
    """Return the cases that wait, the longest first; `term` is the post's own, in days. A case whose reminder is due
    stands there for that too, whatever else it waits for.
    """
    found = []
    for case in cases:
        for why in filter(None, (reason(case, today), _reminder(case, today))):
            days = days_since(_begun(case, why), today)
            longest = 0 if why == "follow_up" else term
            found.append(Waiting(case, why, days, None if longest is None else days > longest))
    return sorted(found, key=lambda one: (-one.days, one.case.number))


def reason(case: Case, today: date) -> str | None:
    """Return why a case waits, reminders aside, or None. A route that a person chose counts before the assistant's."""
    if case.status == "waiting_for_advice":
        return "await_advice"
    if case.status != "open":
        return None
    route = (case.chosen or {}).get("route") or case.route
    if route == "seek_advice":
        answered = all(case.advice_of(name).answered_on for name in ADVISERS)
        return "decide" if answered else "ask_advice"
    why = _BY_ROUTE.get(route or "")
    return why or ("open_questions" if case.provisional and not case.chosen else None)


def _reminder(case: Case, today: date) -> str | None:
    """Return `follow_up` when a day to follow up has come, unless nobody works on the case any more."""
    due = case.status in (*OPEN, "decided") and case.follow_up_on and case.follow_up_on <= today.isoformat()
    return "follow_up" if due else None


def _begun(case: Case, why: str) -> str:
    """Return the moment or day from which a case waits for this reason."""
    if why == "await_advice":
        asked = (case.advice_of(name) for name in ADVISERS)
        return min(one.asked_on for one in asked if one.asked_on and not one.answered_on)
    if why == "follow_up":
        return case.follow_up_on or case.opened
    return case.opened


def days_since(moment: str, today: date) -> int:
    """Return the whole days from a moment (UTC, ISO) or a day to `today`, on this machine's calendar; never below 0."""
    if not moment:
        return 0
    return max((today - day_of(moment)).days, 0)


def backup_due(last: str | None, cases: Iterable[Case], today: date) -> int | None:
    """Return how many days there has been no backup when that is long enough to say so, else None.

    Without any backup the days count from the oldest case; with no case there is nothing to lose.
    """
    begun = last or min((case.opened for case in cases if case.opened), default=None)
    days = days_since(begun, today) if begun else 0
    return days if days >= BACKUP_AFTER else None


def unsent_due(since: str | None, today: date) -> int | None:
    """Return how many days the oldest line waits for headquarters when that is long enough to say so, else None."""
    days = days_since(since, today) if since else 0
    return days if days >= UNSENT_AFTER else None
