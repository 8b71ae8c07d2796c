"""Every figure of headquarters, counted from facts: the same functions for the dashboard, the report and the exports.

Pure and quick: nothing is read. A figure counts what was logged and is never a judgement on a post. Cases count once,
by their leading request (`Facts.leading`). What leaves headquarters goes through `small_numbers` first.
The cases behind a figure are those of `facts.leading()` with the same value, so a click can list them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from statistics import median, quantiles

from desktop.domain.case import ADVISERS, DECISIONS
from desktop.domain.checklist import SIZES
from desktop.domain.feedback import KINDS
from desktop.domain.pilot_figures import CORE_TASKS, FOLLOWED, OTHER, ROUTES, SCORES, Days, Share
from desktop.domain.request import ANSWERS
from desktop.domain.version_order import version_order
from desktop.headquarters.facts import AdviceFact, DeviceFact, Facts

MOST_MONTHS = 240
"""Months without any case between others are shown up to this many."""
NOT_YET = "not_yet"
"""What a case counts as that has no route, or no decision, yet."""


@dataclass(frozen=True)
class Asked:
    """Of the cases that must ask RVO and the department: how many asked both, one of the two, none."""

    both: int = 0
    one: int = 0
    none: int = 0

    @property
    def of(self) -> int:
        """How many must ask."""
        return self.both + self.one + self.none

    @property
    def share(self) -> Share:
        """Those that asked both, of all that must."""
        return Share(self.both, self.of)


@dataclass(frozen=True)
class RuleFigure:
    """One rule: in how many cases it decided, in how many the official judged otherwise than it says, and in how many
    of those it decided a person chose another route.
    """

    decided: int = 0
    judged_otherwise: int = 0
    own_route: int = 0


@dataclass(frozen=True)
class ItemFigure:
    """One item of a checklist: in how many lists in use it has an answer, and of how many in which it counted."""

    checklist: str
    item: str
    answered: int
    of: int

    @property
    def skipped(self) -> int:
        """In how many it has none."""
        return self.of - self.answered


def month_counts(facts: Facts) -> dict[str, int]:
    """Return cases per month of opening (2026-11), from the first to the last, months without any included; only those
    with some where a clock was so wrong that they lie decades apart.
    """
    found = Counter(fact.opened[:7] for fact in facts.leading() if fact.opened)
    if not found:
        return {}
    every = months(min(found), max(found))
    return {month: found[month] for month in (every if len(every) <= MOST_MONTHS else sorted(found))}


def months(first: str, last: str) -> list[str]:
    """Return every month (2026-11) from that of a day or month (ISO) to that of another, both included."""
    start, end = (int(day[:4]) * 12 + int(day[5:7]) - 1 for day in (first, last))
    return [f"{month // 12:04d}-{month % 12 + 1:02d}" for month in range(start, end + 1)]


def tasks(facts: Facts) -> dict[int, int]:
    """Return cases per core task; one case may count at several."""
    found: dict[str, tuple[int, ...]] = {}
    for fact in facts.cases:
        known = found.get(fact.case, ())
        found[fact.case] = tuple({*known, *fact.core_tasks}) if known else fact.core_tasks
    counted = Counter(task for each in found.values() for task in each)
    return {task: counted[task] for task in CORE_TASKS}


def routes(facts: Facts) -> dict[str, int]:
    """Return cases per route of the leading request; `NOT_YET` and `other` only when there are any."""
    return _named((fact.route or NOT_YET for fact in facts.leading()), ROUTES)


def strengths(facts: Facts) -> dict[str, int]:
    """Return the cases that seek advice: `required` and `precaution`."""
    return _named((fact.strength or "" for fact in facts.leading() if fact.must_ask), ("required", "precaution"))


def types(facts: Facts) -> dict[str, int]:
    """Return requests (not cases) per type."""
    return _named((fact.type or NOT_YET for fact in facts.cases), ANSWERS["request_type"])


def decisions(facts: Facts) -> dict[str, int]:
    """Return cases per decision of a person; `NOT_YET` where there is none."""
    return _named((fact.decision or NOT_YET for fact in facts.leading()), (*DECISIONS, NOT_YET))


def asked(facts: Facts) -> Asked:
    """Return how the cases that must ask both advisers did."""
    found = Counter(
        sum(bool(fact.advice(name).asked_on) for name in ADVISERS) for fact in facts.leading() if fact.must_ask
    )
    return Asked(found[2], found[1], found[0])


def turnaround(facts: Facts) -> dict[str, Days]:
    """Return per adviser the days from asking to the answer, in order, and how many questions are open."""
    return {name: _days([fact.advice(name) for fact in facts.leading()]) for name in ADVISERS}


def _days(advices: Iterable[AdviceFact]) -> Days:
    known = [one for one in advices if one.asked_on]
    each = sorted(days for one in known if (days := one.days) is not None)
    return Days(tuple(each), sum(not one.answered_on for one in known))


def middle(each: Sequence[int]) -> float | None:
    """Return the median, None of no values."""
    return median(each) if each else None


def middle_half(each: Sequence[int]) -> tuple[float, float] | None:
    """Return between which values the middle half lies (inclusive quartiles); None with fewer than four values."""
    if len(each) < 4:
        return None
    low, _, high = quantiles(each, n=4, method="inclusive")
    return low, high


def followed(facts: Facts) -> dict[str, dict[str, int]]:
    """Return per adviser how often its advice was followed: `yes`, `partly`, `no`."""
    cases = facts.leading()
    return {
        name: _named((fact.advice(name).followed or "" for fact in cases), FOLLOWED, rest=False) for name in ADVISERS
    }


def own_route(facts: Facts) -> Share:
    """Return the cases in which a person chose another route than the assistant's, of all."""
    others = {fact.case for fact in facts.cases if fact.own_route and fact.own_route != fact.route}
    return Share(len(others), len(facts.leading()))


def rules(facts: Facts) -> dict[str, RuleFigure]:
    """Return per rule how it did, by name of the rule; a case counts once, whatever number of its requests."""
    found: dict[str, tuple[set[str], set[str], set[str]]] = defaultdict(lambda: (set(), set(), set()))
    for fact in facts.cases:
        other = bool(fact.own_route and fact.own_route != fact.route)
        for rule in fact.rules:
            found[rule][0].add(fact.case)
            if other:
                found[rule][2].add(fact.case)
        for rule in fact.departures:
            found[rule][1].add(fact.case)
    return {rule: RuleFigure(*map(len, found[rule])) for rule in sorted(found, key=_rule_order)}


def _rule_order(rule: str) -> tuple[str, int, str]:
    digits = "".join(sign for sign in rule if sign.isdigit())
    return rule[:1], int(digits or 0), rule


def kinds(facts: Facts) -> dict[str, int]:
    """Return feedback per kind."""
    return _named((fact.kind for fact in facts.feedback), KINDS)


def about(facts: Facts) -> dict[str, dict[str, int]]:
    """Return feedback per what it is about, per kind; what most was said about first, then by name."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for fact in facts.feedback:
        found[fact.about][fact.kind if fact.kind in KINDS else OTHER] += 1
    return {name: dict(found[name]) for name in sorted(found, key=lambda name: (-found[name].total(), name))}


def scores(facts: Facts, question: str) -> dict[int, int]:
    """Return how often each score of `clarity` or `usefulness` was given, in feedback and in look backs at cases."""
    given = [getattr(fact, question) for fact in facts.feedback]
    given += [fact.answer(question) for fact in facts.look_backs if fact.form == "case"]
    found = Counter(given)
    return {score: found[score] for score in SCORES}


def minutes(facts: Facts) -> dict[str, tuple[int, ...]]:
    """Return per route the minutes that people said a case took: its look back, else its feedback together; sorted."""
    told: dict[str, int] = defaultdict(int)
    for one in facts.feedback:
        if one.case and one.minutes is not None:
            told[one.case] += one.minutes
    looked = {one.about: one.answer("minutes") for one in facts.look_backs if one.form == "case" and one.about}
    told.update({case: found for case, found in looked.items() if type(found) is int})
    by_route: dict[str, list[int]] = {route: [] for route in ROUTES}
    for fact in facts.leading():
        if fact.case in told:
            by_route.setdefault(fact.route or NOT_YET, []).append(told[fact.case])
    return {route: tuple(sorted(each)) for route, each in by_route.items()}


def looked_back(facts: Facts, form: str, question: str) -> dict[str | int, int]:
    """Return how often each answer to a question of the look back at a `case` or a `month` was given."""
    given = (one.answer(question) for one in facts.look_backs if one.form == form)
    found = Counter(answer for answer in given if answer is not None)
    return {answer: found[answer] for answer in sorted(found, key=str)}


def followed_up(facts: Facts) -> Share:
    """Return the decided cases for which a day to look again was set, of all decided ones."""
    decided = [fact for fact in facts.leading() if fact.decision]
    return Share(sum(fact.follow_up_on is not None for fact in decided), len(decided))


Items = Mapping[str, Mapping[str, str]]
"""Per checklist of the content pack its items, with the least size of support from which each counts."""


def skipped_items(facts: Facts, known: Items) -> list[ItemFigure]:
    """Return every item of every list in use, what is skipped most first.

    Items that only other versions have are known from their answers. A list without any answer is not counted: it was
    only opened. How large the support was stays at the post; so an item that counts only from a size on is looked for
    where another item of that size has an answer.
    """
    by_list: dict[str, list[list[str]]] = defaultdict(list)
    for run in facts.runs:
        given = [item for item, answer in run.answers if answer]
        if given:
            by_list[run.checklist].append(given)
    found = [one for name in sorted(by_list) for one in _items(name, by_list[name], known.get(name, {}))]
    return sorted(found, key=lambda one: (-one.skipped, one.checklist, one.item))


def _items(name: str, given: Sequence[Sequence[str]], known: Mapping[str, str]) -> list[ItemFigure]:
    """Return the items of one list; `given` are those with an answer, per list in use."""
    answered = Counter(chain.from_iterable(given))
    since = {item: SIZES.index(size) for item, size in known.items()}
    since |= {item: 0 for item in sorted(answered) if item not in known}
    lists = Counter(max(map(since.__getitem__, items)) for items in given)
    counting = [sum(lists[size] for size in range(least, len(SIZES))) for least in range(len(SIZES))]
    return [ItemFigure(name, item, answered[item], n) for item, least in since.items() if (n := counting[least])]


def versions(facts: Facts, of: Callable[[DeviceFact], str | None]) -> dict[str, int]:
    """Return per version how many posts use it (`of` a device: content, rules or program); "" is not known."""
    newest: dict[str, DeviceFact] = {}
    for one in facts.devices:
        if one.post not in newest or (one.last_heard or "") >= (newest[one.post].last_heard or ""):
            newest[one.post] = one
    found = Counter(of(one) or "" for one in newest.values())
    return {version: found[version] for version in sorted(found, key=version_order)}


def before_after(facts: Facts, what: str) -> dict[str, Facts]:
    """Return the cases of every version (`what`: `rules_version` or `content_version` of their leading request), by the
    day on which it was first used; feedback and looks back of the version go with it.
    """
    first: dict[str, str] = {}
    for fact in facts.leading():
        version = getattr(fact, what)
        if version:
            first[version] = min(first.get(version, fact.opened), fact.opened)
    return {version: _of_version(facts, what, version) for version in sorted(first, key=lambda one: (first[one], one))}


def _of_version(facts: Facts, what: str, version: str) -> Facts:
    led = {fact.case for fact in facts.leading() if getattr(fact, what) == version}
    cases = tuple(fact for fact in facts.cases if fact.case in led)
    feedback = tuple(fact for fact in facts.feedback if getattr(fact, what) == version)
    look_backs = tuple(fact for fact in facts.look_backs if getattr(fact, what) == version)
    return Facts(cases=cases, feedback=feedback, look_backs=look_backs, places=facts.places)


def _named(values: Iterable[str], known: Sequence[str], *, rest: bool = True) -> dict[str, int]:
    """Return how often each known value is there, in their order; `NOT_YET` and others behind, when there are any."""
    found = Counter(values)
    counted = {value: found.pop(value, 0) for value in known}
    if rest and found[NOT_YET]:
        counted[NOT_YET] = found.pop(NOT_YET)
    found.pop(NOT_YET, None)
    found.pop("", None)
    return counted | ({OTHER: found.total()} if rest and found else {})
