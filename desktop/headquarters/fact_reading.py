"""Read all facts from a store: what was folded before is kept there, so only what is new is folded."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from desktop.domain.pilot_figures import OTHER
from desktop.guidance.library import Library
from desktop.headquarters.fact_rows import CASE, FEEDBACK, FORM, LOOK_BACK, RUN, SENSELESS, Row, rows_of
from desktop.headquarters.facts import AdviceFact, CaseFact, DeviceFact, Facts, FeedbackFact, LookBackFact, RunFact
from desktop.headquarters.folding import events_of
from desktop.headquarters.places import UNKNOWN, place_of, places
from desktop.headquarters.status import WAITING, status
from desktop.headquarters.store import KeptRow, Store

ANSWER = "feedback_answer"
"""The kind of a message that answers feedback: {"kind", "feedback": its id, "text", "at": UTC, "changed": bool}."""
STEP = 20_000  # events folded in one transaction
Tasks = Mapping[tuple[str, str], tuple[int, ...]]


def told_nothing(done: int, of: int) -> None:
    """Hear of progress and do nothing."""


def read_facts(store: Store, library: Library, told: Callable[[int, int], None] = told_nothing) -> Facts:
    """Return every fact of a store. `told` hears (events folded, of how many) and may raise to stop: nothing is lost.

    Writes what it folded into the store, in short transactions. Raises BadInput where the store has no headquarters,
    OutsideWorld.
    """
    refresh(store, told)
    known = status(store)
    read = _Reading(library, store, [one for one in known["devices"] if one["state"] != WAITING])
    return read.facts(known["set_apart_reasons"])


def refresh(store: Store, told: Callable[[int, int], None] = told_nothing) -> None:
    """Fold what was taken in since the last time; everything after a change of the form of facts."""
    while True:
        with store.transaction():
            done, last = _mark(store), store.position()
            if done >= last:
                return
            upto = min(done + STEP, last)
            store.keep_rows(list(_folded(store, done, upto)))
            store.set_meta("facts", json.dumps([FORM, upto]))
        told(upto, last)


def _mark(store: Store) -> int:
    """Return up to which position events are folded; forget what was folded in another form."""
    form, done = json.loads(store.meta("facts") or "[null, 0]")
    if form == FORM:
        return int(done)
    store.forget_rows()
    return 0


def _folded(store: Store, after: int, upto: int) -> Iterator[KeptRow]:
    """Yield the new row of every subject that has events there, folded from these and its earlier ones."""
    grown = dict(store.grown(after, upto))
    before = {subject: json.loads(kept) for subject, kept in store.kept_positions(list(grown)).items()}
    texts = store.texts_at([position for positions in before.values() for position in positions])
    for subject, found in grown.items():
        earlier = before.get(subject, [])
        lines = [*(texts[position] for position in earlier), *(text for _, text in found)]
        positions = [*earlier, *(position for position, _ in found)]
        rows = rows_of(subject, events_of(lines))
        yield KeptRow(subject, json.dumps(positions), json.dumps(rows, ensure_ascii=False))


class _Reading:
    """Puts into the rows what headquarters knows beside the events."""

    def __init__(self, library: Library, store: Store, devices: Sequence[Mapping[str, Any]]) -> None:
        self._store, self._devices = store, devices
        self._places = places(library)
        self._where: dict[str, tuple[str, str]] = {}
        for device in devices:
            post = str(device["post"])
            self._where[device["device"]] = (post, place_of(self._places, post).region)
        self._tasks = core_tasks(library)
        self._answers = dict(_answers(store, [device["device"] for device in devices]))
        self._rules: dict[str, str | None] | None = None

    def facts(self, apart: Mapping[str, int]) -> Facts:
        """Return all facts."""
        found: dict[str, list[Row]] = defaultdict(list)
        for kind, *row in chain.from_iterable(map(json.loads, self._store.kept_rows())):
            found[kind].append(row)
        cases = tuple(sorted(map(self._case, found[CASE]), key=_case_order))
        return Facts(
            cases=cases,
            feedback=tuple(sorted(map(self._feedback, found[FEEDBACK]), key=lambda fact: (fact.on, fact.id))),
            runs=tuple(sorted(map(self._run, found[RUN]), key=lambda fact: (fact.on, fact.id))),
            look_backs=tuple(sorted(map(self._look_back, found[LOOK_BACK]), key=lambda fact: (fact.on, fact.id))),
            devices=tuple(self._device(one, cases) for one in self._devices),
            places=self._places,
            senseless=len(found[SENSELESS]),
            apart=apart,
        )

    def _at(self, device: str) -> tuple[str, str]:
        return self._where.get(device) or ("", UNKNOWN)

    def _case(self, row: Row) -> CaseFact:
        fact = CaseFact._make(row)
        post, region = self._at(fact.device)
        return fact._replace(
            post=post,
            region=region,
            products=tuple(fact.products),
            rules=tuple(fact.rules),
            departures=tuple(fact.departures),
            core_tasks=_tasks_of(fact, self._tasks),
            rvo=AdviceFact(*fact.rvo),
            department=AdviceFact(*fact.department),
        )

    def _feedback(self, row: Row) -> FeedbackFact:
        fact = FeedbackFact(*row)
        post, region = self._at(fact.device)
        text, at, changed = self._answers.get(fact.id, (None, None, False))
        return fact._replace(post=post, region=region, answer=text, answered_on=at, changed=changed)

    def _run(self, row: Row) -> RunFact:
        fact = RunFact._make(row)
        post, region = self._at(fact.device)
        return fact._replace(post=post, region=region, answers=_pairs(fact.answers))

    def _look_back(self, row: Row) -> LookBackFact:
        fact = LookBackFact._make(row)
        post, region = self._at(fact.device)
        return fact._replace(post=post, region=region, answers=_pairs(fact.answers))

    def _device(self, line: Mapping[str, Any], cases: Sequence[CaseFact]) -> DeviceFact:
        post, region = self._at(line["device"])
        return DeviceFact(
            line["device"], post, region, line["state"], line["events"],
            sum(last - first + 1 for first, last in line["gaps"]), len(line["forks"]), line["quarantined"],
            line["announced"], line["last"] or 0, line["last_heard"], line["clock_offset_s"], line["app_version"],
            line["content_version"], self._newest_rules(cases).get(line["device"]),
        )  # fmt: skip

    def _newest_rules(self, cases: Sequence[CaseFact]) -> Mapping[str, str | None]:
        """Return the rules version of the case that each device touched last."""
        if self._rules is None:
            by_touch = sorted((one for one in cases if one.rules_version), key=lambda one: one.touched)
            self._rules = {one.device: one.rules_version for one in by_touch}
        return self._rules


def _case_order(fact: CaseFact) -> tuple[str, str, str]:
    return fact.opened, fact.case, fact.part


def _pairs(pairs: Sequence[Sequence[Any]]) -> tuple[tuple[str, Any], ...]:
    return tuple((key, value) for key, value in pairs)


def core_tasks(library: Library) -> dict[tuple[str, str], tuple[int, ...]]:
    """Return the core tasks of every (rule, route) of the pack's own tables; ("", route) holds for rules of other
    versions. The post's events tell rule and route; that these tasks belong to them is known from the tables.
    """
    found: dict[tuple[str, str], tuple[int, ...]] = {}
    for table in library.decision("tables")["tables"]:
        for rule in table["rules"] if table["id"] == "route" else ():
            then = rule["then"]
            tasks = tuple(int(task) for task in str(then["core_tasks"]).split())
            found[rule["id"], then["route"]] = tasks
            found.setdefault(("", then["route"]), tasks)
    return found


def _tasks_of(fact: CaseFact, tasks: Tasks) -> tuple[int, ...]:
    route = fact.route or OTHER
    exact = (tasks[rule, route] for rule in fact.rules if (rule, route) in tasks)
    return next(exact, tasks.get(("", route), ()))


def _answers(store: Store, devices: Sequence[str]) -> Iterator[tuple[str, tuple[str | None, str | None, bool]]]:
    """Yield per feedback what headquarters answered last: text, day, whether it led to change."""
    for device in devices:
        for message in store.messages(device):
            body = json.loads(message.body)
            if body.get("kind") == ANSWER:
                yield str(body["feedback"]), (body.get("text"), (body.get("at") or "")[:10], bool(body.get("changed")))
