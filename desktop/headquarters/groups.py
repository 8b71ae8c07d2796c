"""Facts in groups, one for each value of a figure: what a figure counts is what lies behind it, by construction.

Cases count once, by their leading request. Everything is a pure function of facts in memory.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import TypeVar

from desktop.domain.pilot_figures import CORE_TASKS, OTHER, ROUTES
from desktop.headquarters import coverage, figures
from desktop.headquarters.coverage import PostLine
from desktop.headquarters.facts import AdviceFact, CaseFact, Facts, FeedbackFact, RunFact
from desktop.headquarters.figures import ItemFigure, Items

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
    """Every group of the overview. `departures` are cases by rule (each with its first request that departs), `by_post`
    cases by post; `runs` are checklists in use, `skipped` the items of these that were left open somewhere, the most
    first; `rules` and `contents` count posts per version.
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
    runs: Sequence[RunFact] = ()
    skipped: Sequence[ItemFigure] = ()
    posts: Sequence[PostLine] = ()
    by_post: Mapping[str, Sequence[CaseFact]] = field(default_factory=dict)
    rules: Mapping[str, int] = field(default_factory=dict)
    contents: Mapping[str, int] = field(default_factory=dict)
    quality: coverage.Quality = _NOTHING

    @property
    def seeking(self) -> int:
        """Return how many cases had to ask both advisers."""
        return sum(map(len, self.asked.values()))

    @property
    def silent(self) -> list[PostLine]:
        """Return the posts with a device of which nothing was heard for a while, the longest silent first."""
        return coverage.silent([post for post in self.posts if post.devices])


def grouped(facts: Facts, today: date, items: Items | None = None, whole: Groups | None = None) -> Groups:
    """Return all groups of some facts; `items` are those of every checklist of the pack. Of the checklists in `whole`,
    the groups of more facts, nothing is counted again when they are all still there.
    """
    cases = facts.leading()
    counted, about = _Cases(cases, _other_tasks(facts)), defaultdict[str, list[FeedbackFact]](list)
    departures = defaultdict[str, dict[str, CaseFact]](dict)
    for case in facts.cases:
        for rule in case.departures:
            departures[rule].setdefault(case.case, case)
    for said in facts.feedback:
        about[said.about].append(said)
    return Groups(
        cases=cases,
        feedback=facts.feedback,
        tasks=counted.tasks,
        routes=counted.routes,
        asked=counted.asked,
        rvo=answered(zip(map(attrgetter("rvo"), cases), cases, strict=True)),
        department=answered(zip(map(attrgetter("department"), cases), cases, strict=True)),
        departures=_most_first({rule: list(found.values()) for rule, found in departures.items()}),
        about=_most_first(about),
        runs=facts.runs,
        skipped=whole.skipped if whole and whole.runs is facts.runs else _skipped(facts, items or {}),
        posts=coverage.post_lines(facts, today),
        by_post=counted.by_post,
        rules=figures.versions(facts, lambda device: device.rules_version),
        contents=figures.versions(facts, lambda device: device.content_version),
        quality=coverage.quality(facts, today),
    )


def _skipped(facts: Facts, items: Items) -> list[ItemFigure]:
    return [item for item in figures.skipped_items(facts, items) if item.skipped]


def _other_tasks(facts: Facts) -> dict[str, set[int]]:
    """Return by case the core tasks of its further requests; most cases have none."""
    found: dict[str, set[int]] = {}
    for fact in facts.cases:
        if not fact.leads:
            found.setdefault(fact.case, set()).update(fact.core_tasks)
    return found


class _Cases:
    """The groups of cases, filled in one pass: there may be tens of thousands, and a filter waits for them."""

    def __init__(self, cases: Sequence[CaseFact], other_tasks: Mapping[str, set[int]]) -> None:
        self.tasks: dict[int, list[CaseFact]] = {task: [] for task in CORE_TASKS}
        self.routes: dict[str, list[CaseFact]] = {route: [] for route in (*ROUTES, OTHER)}
        self.asked: dict[str, list[CaseFact]] = {asked: [] for asked in ASKED}
        self.by_post: dict[str, list[CaseFact]] = defaultdict(list)
        for case in cases:
            self.by_post[case.post].append(case)
            self.routes.setdefault(case.route or OTHER, []).append(case)
            others = other_tasks.get(case.case)
            for task in {*case.core_tasks, *others} if others else case.core_tasks:
                self.tasks.setdefault(task, []).append(case)
            if case.rvo.needed and case.department.needed:
                both, one = case.asked_both, case.rvo.asked_on or case.department.asked_on
                self.asked[BOTH if both else ONE if one else NEITHER].append(case)


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
