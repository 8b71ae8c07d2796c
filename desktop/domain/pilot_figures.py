"""The figures of the pilot, counted from cases and feedback: the same functions for one post and for headquarters.

Every count is of what was logged, never a judgement: a share says how many of how many, so that small numbers stay
small. The questions are those of the pilot's indicators (domain knowledge 6.2).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from statistics import median
from typing import TypeVar

from desktop.domain.case import ADVISERS, Case, Part
from desktop.domain.days import day_of
from desktop.domain.feedback import KINDS, Feedback

T = TypeVar("T")

CORE_TASKS = (1, 2, 3, 4, 5)
SCORES = (1, 2, 3, 4, 5)
ROUTES = (
    "seek_advice", "withhold_and_consult", "set_conditions", "check_first", "support_and_inform", "give_information",
)  # fmt: skip
FOLLOWED = ("yes", "partly", "no")
PERIODS = ("month", "quarter", "all")
OTHER = "other"
"""What a route or kind is counted as that this version does not know."""


@dataclass(frozen=True)
class Logged:
    """One case as a post logged it; `post` tells posts apart at headquarters and is empty where there is one."""

    case: Case
    post: str = ""


@dataclass(frozen=True)
class Said:
    """One piece of feedback, when it was given (UTC, ISO), and by which post."""

    feedback: Feedback
    at: str
    post: str = ""


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    n: int
    of: int


@dataclass(frozen=True)
class Days:
    """Days between asking and answering: every one, in order; and how many questions are still open."""

    each: tuple[int, ...] = ()
    open: int = 0

    @property
    def middle(self) -> float | None:
        """The median, or None without any answer."""
        return median(self.each) if self.each else None


@dataclass(frozen=True)
class Figures:
    """Everything that "My pilot" shows for one period.

    `tasks` counts cases per core task (one case may count at several), `routes` the leading outcome of a case,
    `both_asked` the cases that had to seek advice and asked RVO and the department, `days` per adviser, `kinds`
    feedback per kind, `about` feedback per what it is about with its kinds, `minutes` what people wrote it took them
    (sum, and in how many pieces), `clarity` and `usefulness` per score.
    """

    cases: int = 0
    feedback: int = 0
    tasks: Mapping[int, int] = field(default_factory=dict)
    routes: Mapping[str, int] = field(default_factory=dict)
    both_asked: Share = Share(0, 0)
    own_route: Share = Share(0, 0)
    days: Mapping[str, Days] = field(default_factory=dict)
    followed: Mapping[str, int] = field(default_factory=dict)
    kinds: Mapping[str, int] = field(default_factory=dict)
    about: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    minutes: Share = Share(0, 0)
    clarity: Mapping[int, int] = field(default_factory=dict)
    usefulness: Mapping[int, int] = field(default_factory=dict)

    @property
    def nothing(self) -> bool:
        """Whether nothing was logged in the period."""
        return not self.cases and not self.feedback


def first_day(period: str, today: date) -> date | None:
    """Return the first day of the calendar month or quarter that `today` lies in; None for `all`."""
    if period == "month":
        return today.replace(day=1)
    if period == "quarter":
        return today.replace(month=3 * ((today.month - 1) // 3) + 1, day=1)
    return None


def figures(logged: Iterable[Logged], said: Iterable[Said], since: date | None = None) -> Figures:
    """Return the figures of the cases opened, and the feedback given, on or after a day (None: all).

    Withdrawn cases do not count: they should not have been there.
    """
    cases = [one.case for one in logged if not one.case.withdrawn and _in(one.case.opened, since)]
    given = [one.feedback for one in said if _in(one.at, since)]
    minutes = [one.minutes for one in given if one.minutes is not None]
    return Figures(
        cases=len(cases),
        feedback=len(given),
        tasks=_counted((task for case in cases for task in case.core_tasks), CORE_TASKS),
        routes=_named((case.route or OTHER for case in cases), ROUTES),
        both_asked=both_asked(cases),
        own_route=Share(sum(any(map(_other_route, case.live)) for case in cases), len(cases)),
        days={name: turnaround(cases, name) for name in ADVISERS},
        followed=_counted((case.advice_of(name).followed or "" for case in cases for name in ADVISERS), FOLLOWED),
        kinds=_named((one.kind for one in given), KINDS),
        about=about(given),
        minutes=Share(sum(minutes), len(minutes)),
        clarity=_counted((one.clarity or 0 for one in given), SCORES),
        usefulness=_counted((one.usefulness or 0 for one in given), SCORES),
    )


def _other_route(part: Part) -> bool:
    """Whether a person chose another route than the newest outcome of a request."""
    return bool(part.chosen) and (part.chosen or {}).get("route") != part.latest.get("route")


def _in(moment: str, since: date | None) -> bool:
    return since is None or (bool(moment) and day_of(moment) >= since)


def both_asked(cases: Sequence[Case]) -> Share:
    """Return of the cases that had to seek advice, how many asked RVO and the department both."""
    seeking = [case for case in cases if all(case.advice_needed(name) for name in ADVISERS)]
    asked = sum(all(case.advice_of(name).asked_on for name in ADVISERS) for case in seeking)
    return Share(asked, len(seeking))


def turnaround(cases: Iterable[Case], adviser: str) -> Days:
    """Return the days from asking an adviser to the answer, sorted, and how many have not answered."""
    known = [case.advice_of(adviser) for case in cases]
    asked = [one for one in known if one.asked_on]
    each = [(day_of(one.answered_on) - day_of(str(one.asked_on))).days for one in asked if one.answered_on]
    return Days(tuple(sorted(max(days, 0) for days in each)), sum(not one.answered_on for one in asked))


def about(given: Iterable[Feedback]) -> dict[str, Mapping[str, int]]:
    """Return feedback per what it is about, per kind; what most was said about first, then by name."""
    found: dict[str, Counter[str]] = {}
    for one in given:
        found.setdefault(one.about, Counter())[one.kind if one.kind in KINDS else OTHER] += 1
    return dict(sorted(found.items(), key=lambda item: (-sum(item[1].values()), item[0])))


def _counted(values: Iterable[T], known: Sequence[T]) -> dict[T, int]:
    """Return how often each known value is there, in their order; any other is left out."""
    found = Counter(values)
    return {value: found[value] for value in known}


def _named(values: Iterable[str], known: Sequence[str]) -> dict[str, int]:
    """Return the same, what is not known together as `OTHER` when there is any."""
    found = Counter(value if value in known else OTHER for value in values)
    counted = {value: found[value] for value in known}
    return counted | ({OTHER: found[OTHER]} if found[OTHER] else {})
