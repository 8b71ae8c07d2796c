"""What headquarters knows, flat: a fact per support request, piece of feedback, checklist in use, look back, device.

How to use it (the dashboard, the report and the exports all do):

    from desktop.headquarters.fact_reading import read_facts
    facts = read_facts(store, library)               # quick: what was folded before is kept in the store
    seen = facts.where(Chosen(since="2026-01-01", region="africa"))
    figures.figures(seen)                            # desktop/headquarters/figures.py: every figure, from these facts
    seen.cases                                       # the facts behind a figure: filter this list the same way

`read_facts` reads everything once (in a worker: 200,000 events take about a second, the first time longer); `where`
and everything in `figures.py` are pure functions in memory. Call `read_facts` again after a gather.
All facts are tuples of texts and numbers and can go between threads. Days are ISO days in UTC ("2026-11-23"); what is
not known, or stayed at the post, is None. No fact holds free text but that of feedback, which was written for
headquarters. That a case was closed, its conditions, and what came of a follow-up stay at the post.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple, TypeVar

from desktop.domain.case import ADVISERS
from desktop.domain.version_order import version_order
from desktop.headquarters.places import Place, place_of


class AdviceFact(NamedTuple):
    """What one adviser was asked in a case: whether the case must ask it, the days, and whether the advice was
    followed (`yes`, `partly`, `no`).
    """

    needed: bool
    asked_on: str | None = None
    answered_on: str | None = None
    followed: str | None = None

    @property
    def days(self) -> int | None:
        """Days from asking to the answer, None without both."""
        if not self.asked_on or not self.answered_on:
            return None
        return max((date.fromisoformat(self.answered_on) - date.fromisoformat(self.asked_on)).days, 0)


class CaseFact(NamedTuple):
    """One support request of a case. Most cases have one; where there are several, `leads` is True for the one with
    the strictest route, and figures that count cases count that one.

    `large`, `long_term`, `alignment` as the newest assessment has them, `judged` the official's own alignment.
    `rules` decided, `departures` are the rules that the official's judgement departs from, `own_route` is the other
    route that a person chose. `advice`, `decision`, `follow_up_on` and `status` are of the whole case.
    """

    case: str
    part: str
    leads: bool
    device: str
    post: str
    region: str
    opened: str
    type: str | None
    country: str | None
    sector: str | None
    products: tuple[str, ...]
    amount_band: str | None
    duration_months: int | None
    large: str | None
    long_term: str | None
    alignment: str | None
    judged: str | None
    excluded_activity: str | None
    credible_reports: str | None
    cooperates: str | None
    risk_signals: str | None
    due_diligence: str | None
    route: str | None
    strength: str | None
    provisional: bool
    rules: tuple[str, ...]
    departures: tuple[str, ...]
    own_route: str | None
    core_tasks: tuple[int, ...]
    rvo: AdviceFact
    department: AdviceFact
    decision: str | None
    decided_on: str | None
    follow_up_on: str | None
    status: str
    touched: str
    rules_version: str | None
    content_version: str | None
    app_version: str | None

    def advice(self, adviser: str) -> AdviceFact:
        """Return what one of `ADVISERS` was asked."""
        return self.rvo if adviser == ADVISERS[0] else self.department

    @property
    def must_ask(self) -> bool:
        """Whether the case goes to both advisers."""
        return self.rvo.needed and self.department.needed

    @property
    def asked_both(self) -> bool:
        """Whether both were asked."""
        return bool(self.rvo.asked_on and self.department.asked_on)


class FeedbackFact(NamedTuple):
    """One piece of feedback (contract 7), the day it was given, and what headquarters answered, if it did: `answer`
    is its text, `changed` whether it led to change.
    """

    id: str
    device: str
    post: str
    region: str
    on: str
    about: str
    kind: str
    core_task: int | None
    clarity: int | None
    usefulness: int | None
    minutes: int | None
    text: str | None
    case: str | None
    rules_version: str | None
    content_version: str | None
    app_version: str | None
    answer: str | None = None
    answered_on: str | None = None
    changed: bool = False


class RunFact(NamedTuple):
    """One checklist in use: the list, its version, the day it was begun, and (item, answer) of what was answered; an
    answer None is an item with only a note. On which case it was stays at the post.
    """

    id: str
    device: str
    post: str
    region: str
    on: str
    checklist: str
    version: int | None
    answers: tuple[tuple[str, str | None], ...]
    rules_version: str | None
    content_version: str | None
    app_version: str | None


class LookBackFact(NamedTuple):
    """One look back at a case or a month (content/look-back.yaml): `about` is the id of the case or the month, and
    the answers as (question, code or whole number).
    """

    id: str
    device: str
    post: str
    region: str
    on: str
    form: str
    about: str | None
    answers: tuple[tuple[str, str | int], ...]
    rules_version: str | None
    content_version: str | None
    app_version: str | None

    def answer(self, question: str) -> str | int | None:
        """Return the answer to a question, None when it was skipped."""
        return dict(self.answers).get(question)


class DeviceFact(NamedTuple):
    """One device as `imvo-hq status` tells it; `gaps` counts missing events, `forks` numbers written twice,
    `apart` what is set apart. `rules_version` is that of its newest case, `clock_offset_s` how far its clock was ahead.
    """

    device: str
    post: str
    region: str
    state: str
    events: int
    gaps: int
    forks: int
    apart: int
    announced: int
    last: int
    last_heard: str | None
    clock_offset_s: int | None
    app_version: str | None
    content_version: str | None
    rules_version: str | None


Fact = TypeVar("Fact", CaseFact, FeedbackFact, RunFact, LookBackFact, DeviceFact)
Record = TypeVar("Record", FeedbackFact, RunFact, LookBackFact)


@dataclass(frozen=True)
class Chosen:
    """Which facts to look at; None means all. `since` and `until` are days, both included: a case counts by the day it
    was opened, other facts by their own day. A case belongs to a core task that one of its requests touches, and to the
    rules version of its leading request's newest assessment; all its requests go with it.
    """

    since: str | None = None
    until: str | None = None
    region: str | None = None
    post: str | None = None
    core_task: int | None = None
    rules_version: str | None = None


@dataclass(frozen=True)
class Facts:
    """Everything headquarters knows, or what a choice left of it.

    `places` are the posts of the content pack by code; `senseless` counts subjects whose events cannot be folded;
    `apart` what is set apart at headquarters as a whole, by reason (`exchange.apart.REASONS`).
    """

    cases: tuple[CaseFact, ...] = ()
    feedback: tuple[FeedbackFact, ...] = ()
    runs: tuple[RunFact, ...] = ()
    look_backs: tuple[LookBackFact, ...] = ()
    devices: tuple[DeviceFact, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)
    senseless: int = 0
    apart: Mapping[str, int] = field(default_factory=dict)

    def where(self, chosen: Chosen) -> Facts:
        """Return the facts that fit a choice. A core task leaves checklists and look backs out only where it says so:
        these have none and stay; devices go by post and region only.
        """
        return replace(
            self,
            cases=tuple(_of_cases(_then(_here(self.cases, chosen), chosen, "opened"), chosen)),
            feedback=tuple(_of_task(_records(self.feedback, chosen), chosen)),
            runs=tuple(_records(self.runs, chosen)),
            look_backs=tuple(_records(self.look_backs, chosen)),
            devices=tuple(_here(self.devices, chosen)),
        )

    def leading(self) -> tuple[CaseFact, ...]:
        """Return one fact per case: that of its leading request."""
        return self._leading

    @cached_property
    def _leading(self) -> tuple[CaseFact, ...]:
        return tuple(fact for fact in self.cases if fact.leads)

    def others(self, case: CaseFact) -> list[CaseFact]:
        """Return the other requests of a case."""
        return [one for one in self.cases if one.case == case.case and one.part != case.part]

    def place(self, post: str) -> Place:
        """Return where a post is."""
        return place_of(self.places, post)

    def regions(self) -> list[str]:
        """Return the regions that have devices or facts, sorted."""
        return sorted({self.place(post).region for post in self.posts()})

    def posts(self) -> list[str]:
        """Return the posts (codes) that have a device or facts, sorted."""
        found = {one.post for one in self.devices} | {one.post for one in self.cases}
        return sorted((found | {one.post for one in self.feedback}) - {""})

    def rules_versions(self) -> list[str]:
        """Return the rules versions of the cases, the oldest first."""
        return sorted({fact.rules_version for fact in self.cases if fact.rules_version}, key=version_order)

    def content_versions(self) -> list[str]:
        """Return the content versions of cases and feedback, the oldest first."""
        found = {one.content_version for one in self.cases} | {one.content_version for one in self.feedback}
        return sorted((version for version in found if version), key=version_order)

    def days(self) -> tuple[str, str] | None:
        """Return the first and the last day of all cases and feedback, or None."""
        days = [fact.opened for fact in self.cases if fact.opened] + [fact.on for fact in self.feedback if fact.on]
        return (min(days), max(days)) if days else None


def _here(facts: Iterable[Fact], chosen: Chosen) -> Iterable[Fact]:
    """Return the facts of the region and the post that were chosen."""
    region, post = chosen.region, chosen.post
    if region is None and post is None:
        return facts
    return (one for one in facts if region in (None, one.region) and post in (None, one.post))


def _then(facts: Iterable[Fact], chosen: Chosen, day: str) -> Iterable[Fact]:
    """Return the facts of the days that were chosen; `day` names the field with the day of a fact."""
    if chosen.since is None and chosen.until is None:
        return facts
    since, until, facts = chosen.since or "", chosen.until or "9999", tuple(facts)
    return [one for one, on in zip(facts, map(attrgetter(day), facts), strict=True) if since <= on <= until]


def _of_cases(facts: Iterable[CaseFact], chosen: Chosen) -> Iterable[CaseFact]:
    """Return every request of the cases that fit: what counts a case by one request sees the others too."""
    task, version = chosen.core_task, chosen.rules_version
    if task is not None:
        facts = list(facts)
        touched = {one.case for one in facts if task in one.core_tasks}
        facts = [one for one in facts if one.case in touched]
    if version is not None:
        facts = list(facts)
        led = {one.case for one in facts if one.leads and one.rules_version == version}
        facts = [one for one in facts if one.case in led]
    return facts


def _records(facts: Iterable[Record], chosen: Chosen) -> Iterable[Record]:
    """Return the records of the place, the days and the rules version that were chosen."""
    version = chosen.rules_version
    kept = _then(_here(facts, chosen), chosen, "on")
    return kept if version is None else (one for one in kept if one.rules_version == version)


def _of_task(said: Iterable[FeedbackFact], chosen: Chosen) -> Iterator[FeedbackFact]:
    """Yield feedback on the core task that was chosen: as its writer said, or else by the article it is about."""
    task = chosen.core_task
    article = f"core-task-{task}-"
    return (
        one
        for one in said
        if task in (None, one.core_task) or (one.core_task is None and one.about.startswith(article))
    )
