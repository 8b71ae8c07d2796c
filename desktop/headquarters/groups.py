"""Facts in groups, one for each value of a figure: what a figure counts is what lies behind it, by construction.

Cases count once, by their leading request. Everything is a pure function of facts in memory.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import TypeVar

from desktop.domain.pilot_figures import CORE_TASKS, OTHER, ROUTES
from desktop.headquarters import coverage
from desktop.headquarters.coverage import PostLine
from desktop.headquarters.facts import AdviceFact, CaseFact, DeviceFact, Facts, FeedbackFact

Fact = TypeVar("Fact")

BOTH, ONE, NEITHER = "both", "one", "neither"
ASKED = (BOTH, ONE, NEITHER)


@dataclass(frozen=True)
class Answered:
    """The answers of one adviser: (days, case), the quickest first, and the cases that still wait."""

    each: Sequence[tuple[int, CaseFact]] = ()
    waiting: Sequence[CaseFact] = ()

    @property
    def days(self) -> list[int]:
        """Return the days alone, in order."""
        return [days for days, _ in self.each]


_NOTHING = coverage.Quality((), (), (), (), 0, 0, 0, 0, ())


@dataclass(frozen=True)
class Groups:
    """Every group of the overview. `departures` by rule, `skipped` by checklist item as (skipped, of), `rules` and
    `contents` are devices by version, `by_post` cases by post.
    """

    cases: Sequence[CaseFact] = ()
    feedback: Sequence[FeedbackFact] = ()
    tasks: Mapping[int, Sequence[CaseFact]] = field(default_factory=dict)
    routes: Mapping[str, Sequence[CaseFact]] = field(default_factory=dict)
    asked: Mapping[str, Sequence[CaseFact]] = field(default_factory=dict)
    rvo: Answered = Answered()
    department: Answered = Answered()
    departures: Mapping[str, Sequence[CaseFact]] = field(default_factory=dict)
    about: Mapping[str, Sequence[FeedbackFact]] = field(default_factory=dict)
    skipped: Mapping[tuple[str, str], tuple[int, int]] = field(default_factory=dict)
    posts: Sequence[PostLine] = ()
    by_post: Mapping[str, Sequence[CaseFact]] = field(default_factory=dict)
    rules: Mapping[str, Sequence[DeviceFact]] = field(default_factory=dict)
    contents: Mapping[str, Sequence[DeviceFact]] = field(default_factory=dict)
    quality: coverage.Quality = _NOTHING

    @property
    def seeking(self) -> int:
        """Return how many cases had to ask both advisers."""
        return sum(map(len, self.asked.values()))

    @property
    def silent(self) -> list[PostLine]:
        """Return the posts with a device of which nothing was heard for a while, the longest silent first."""
        return coverage.silent([post for post in self.posts if post.devices])


def grouped(facts: Facts, today: date, items: Mapping[str, Sequence[str]] | None = None) -> Groups:
    """Return all groups of some facts; `items` are those of every checklist of the pack, by its id."""
    cases = facts.leading()
    found = _Cases(cases)
    devices = [device for device in facts.devices if device.state == "approved"]
    return Groups(
        cases=cases,
        feedback=facts.feedback,
        tasks=found.tasks,
        routes=found.routes,
        asked=found.asked,
        rvo=answered((case.rvo, case) for case in cases),
        department=answered((case.department, case) for case in cases),
        departures=_most_first(found.departures),
        about=_most_first(_by(facts.feedback, lambda said: said.about)),
        skipped=skipped(facts, items or {}),
        posts=coverage.post_lines(facts, today),
        by_post=found.by_post,
        rules=_by((one for one in devices if one.rules_version), lambda device: str(device.rules_version)),
        contents=_by((one for one in devices if one.content_version), lambda device: str(device.content_version)),
        quality=coverage.quality(facts, today),
    )


class _Cases:
    """The groups of cases, filled in one pass: there may be tens of thousands, and a filter waits for them."""

    def __init__(self, cases: Sequence[CaseFact]) -> None:
        self.tasks: dict[int, list[CaseFact]] = {task: [] for task in CORE_TASKS}
        self.routes: dict[str, list[CaseFact]] = {route: [] for route in (*ROUTES, OTHER)}
        self.asked: dict[str, list[CaseFact]] = {asked: [] for asked in ASKED}
        self.departures: dict[str, list[CaseFact]] = defaultdict(list)
        self.by_post: dict[str, list[CaseFact]] = defaultdict(list)
        for case in cases:
            self._add(case)

    def _add(self, case: CaseFact) -> None:
        self.by_post[case.post].append(case)
        self.routes.setdefault(case.route or OTHER, []).append(case)
        for task in case.core_tasks:
            self.tasks.setdefault(task, []).append(case)
        for rule in case.departures:
            self.departures[rule].append(case)
        if case.rvo.needed and case.department.needed:
            both, one = case.asked_both, case.rvo.asked_on or case.department.asked_on
            self.asked[BOTH if both else ONE if one else NEITHER].append(case)


def _by(facts: Iterable[Fact], key: Callable[[Fact], str]) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        found[key(fact)].append(fact)
    return dict(found)


def _most_first(found: Mapping[str, list[Fact]]) -> dict[str, list[Fact]]:
    return dict(sorted(found.items(), key=lambda item: (-len(item[1]), item[0])))


@lru_cache(maxsize=10_000)
def _number(day: str) -> int:
    """Return the number of a day (ISO): the same few thousand come back over and over."""
    return date.fromisoformat(day).toordinal()


def answered(asked: Iterable[tuple[AdviceFact, CaseFact]]) -> Answered:
    """Return the answers of one adviser, and the cases that wait for one."""
    each, waiting = [], []
    for advice, case in asked:
        if advice.asked_on and advice.answered_on:
            each.append((max(_number(advice.answered_on) - _number(advice.asked_on), 0), case))
        elif advice.asked_on:
            waiting.append(case)
    return Answered(sorted(each, key=lambda one: one[0]), waiting)


def quarters(values: Sequence[int]) -> tuple[float, float, float] | None:
    """Return below which lie a quarter, half and three quarters of sorted values, None without any."""
    if not values:
        return None

    def at(share: float) -> float:
        place = (len(values) - 1) * share
        low = int(place)
        high = min(low + 1, len(values) - 1)
        return values[low] + (values[high] - values[low]) * (place - low)

    return at(0.25), at(0.5), at(0.75)


def skipped(facts: Facts, items: Mapping[str, Sequence[str]]) -> dict[tuple[str, str], tuple[int, int]]:
    """Return per item of a checklist in how many lists in use it was left open, of how many; the largest share first.

    `items` are those that the pack knows; of a list that it does not know, those that anybody answered.
    """
    runs: Counter[str] = Counter(run.checklist for run in facts.runs)
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for run in facts.runs:
        told[run.checklist].update(item for item, answer in run.answers if answer is not None)
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for name, of in runs.items():
        for item in items.get(name) or sorted(told[name]):
            if passed := of - told[name][item]:
                found[name, item] = (passed, of)
    return dict(sorted(found.items(), key=lambda one: (-one[1][0] / one[1][1], -one[1][0], one[0])))
