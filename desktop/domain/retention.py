"""How long a case is kept: a yearly look at every case that is done. No source sets a term; the post sets its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.domain.case import Case
from desktop.domain.days import day_of

TERMS = {"internal": 5, "confidential": 5, "ncp": 5}
"""Years per marking until the post says otherwise: a choice of this app."""


@dataclass(frozen=True)
class Review:
    """A case to look at: since which day nothing happened in it, when its term ends, and whether that was before."""

    case: Case
    since: date
    ends: date
    over: bool


def terms_of(settings: Mapping[str, Any]) -> dict[str, int]:
    """Return the years per marking that a post has set, else those of this app."""
    own = settings.get("retention_years")
    return {**TERMS, **(own if isinstance(own, Mapping) else {})}


def review(cases: Iterable[Case], today: date, terms: Mapping[str, int] = TERMS) -> list[Review]:
    """Return the decided and closed cases in which nothing happened for a year, the oldest first."""
    found = []
    for case in cases:
        since = last_day(case)
        if case.status in ("decided", "closed") and since is not None and years_later(since, 1) <= today:
            ends = _ends(case, since, terms.get(case.marking, TERMS["internal"]))
            found.append(Review(case, since, ends, ends <= today))
    return sorted(found, key=lambda one: (one.since, one.case.number))


def last_day(case: Case) -> date | None:
    """Return the last day on which something was done in a case, a review included."""
    days = [case.touched, case.reviewed_on or "", case.follow_up_on or ""]
    return max((day_of(day) for day in days if day), default=None)


def _ends(case: Case, since: date, years: int) -> date:
    """Return when a term ends: it runs from the last day of the work itself, a review does not make it longer unless
    a person said so.
    """
    own = years_later(day_of(case.touched) if case.touched else since, years)
    return max(own, day_of(case.keep_until)) if case.keep_until else own


def years_later(day: date, years: int) -> date:
    """Return the same day some years later; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, month=3, day=1)
