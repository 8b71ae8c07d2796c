"""How long a case is kept: a yearly look at every case that is done. No source sets a term; the post sets its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop.domain.case import Case

TERMS = {"internal": 5, "confidential": 5, "ncp": 5}
"""Years per marking until the post says otherwise: a choice of this app."""


@dataclass(frozen=True)
class Review:
    """A case to look at: since which day nothing happened in it, and whether its term is over."""

    case: Case
    since: date
    over: bool


def review(cases: Iterable[Case], today: date, terms: Mapping[str, int] = TERMS) -> list[Review]:
    """Return the decided and closed cases in which nothing happened for a year, the oldest first."""
    found = []
    for case in cases:
        since = last_day(case)
        if case.status in ("decided", "closed") and since is not None and _years_later(since, 1) <= today:
            term = terms.get(case.marking, TERMS["internal"])
            found.append(Review(case, since, _years_later(_ended(case) or since, term) <= today))
    return sorted(found, key=lambda one: (one.since, one.case.number))


def last_day(case: Case) -> date | None:
    """Return the last day on which something was done in a case, a review included."""
    days = [case.touched[:10], case.reviewed_on or "", case.follow_up_on or ""]
    return max((date.fromisoformat(day) for day in days if day), default=None)


def _ended(case: Case) -> date | None:
    """Return the last day of the work itself, from which the term runs: a review does not make it longer."""
    return date.fromisoformat(case.touched[:10]) if case.touched else None


def _years_later(day: date, years: int) -> date:
    """Return the same day some years later; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, month=3, day=1)
