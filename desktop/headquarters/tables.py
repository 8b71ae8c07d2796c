"""What headquarters knows as tables: facts, one row each, under plain English heads, and every event as it came.

Nothing is lost and nothing shifts, whatever versions of rules, checklists and programs wrote the events: what comes in
any number (answers, rules, fields) is a row each, never a column, and `events` has every payload whole.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.documents.sheets import Cell
from desktop.domain.case import ADVISERS
from desktop.headquarters.columns import TABLE_NOTES
from desktop.headquarters.facts import CaseFact, DeviceFact, Facts, FeedbackFact, LookBackFact, RunFact
from desktop.headquarters.store import Store

Row = list[Cell]


@dataclass(frozen=True)
class Table:
    """A table: its name, its heads, the rows as they are asked for. `columns.py` says what is in each column."""

    name: str
    head: tuple[str, ...]
    rows: Callable[[], Iterator[Row]]

    @property
    def note(self) -> str:
        """What a row is."""
        return TABLE_NOTES[self.name]


_EVENT = ("id", "device", "seq", "clock", "wall", "kind", "subject", "schema", "app_version", "content_version",
          "rules_version")  # fmt: skip
_ADVICE = ("needed", "asked_on", "answered_on", "followed")
_PLAIN = tuple(name for name in CaseFact._fields if name not in ADVISERS)
_RUN = tuple(name for name in RunFact._fields if name != "answers")
_LOOK_BACK = tuple(name for name in LookBackFact._fields if name != "answers")
_OF_CASE = ("case", "part", "leads", "device", "post", "region", "opened", "rules_version", "content_version")


def tables(store: Store, facts: Facts) -> list[Table]:
    """Return every table of a store; `facts` were read from it."""
    advice = tuple(f"{name}_{what}" for name in ADVISERS for what in (*_ADVICE, "days"))
    return [
        Table("cases", (*_PLAIN, *advice), lambda: map(_case, facts.cases)),
        Table("case_rules", (*_OF_CASE, "rule", "did"), lambda: _rules(facts)),
        Table("feedback", FeedbackFact._fields, lambda: map(_row, facts.feedback)),
        Table("checklist_answers", (*_RUN, "item", "answer"), lambda: _answers(facts.runs, _RUN)),
        Table("look_back_answers", (*_LOOK_BACK, "question", "answer"), lambda: _answers(facts.look_backs, _LOOK_BACK)),
        Table("devices", DeviceFact._fields, lambda: map(_row, facts.devices)),
        Table("events", ("post", *_EVENT, "payload"), lambda: _events(store)),
        Table("event_fields", ("device", "seq", "event", "kind", "schema", "field", "value"), lambda: _fields(store)),
    ]


def _case(fact: CaseFact) -> Row:
    row = [_flat(name, getattr(fact, name)) for name in _PLAIN]
    for name in ADVISERS:
        advice = fact.advice(name)
        row += [_flat(what, getattr(advice, what)) for what in _ADVICE]
        row.append(advice.days)
    return row


def _rules(facts: Facts) -> Iterator[Row]:
    """Yield a row per rule that decided in a request, and per rule that the official judged otherwise than."""
    for fact in facts.cases:
        head = [_flat(name, getattr(fact, name)) for name in _OF_CASE]
        yield from ([*head, rule, "decided"] for rule in fact.rules)
        yield from ([*head, rule, "judged_otherwise"] for rule in fact.departures)


def _row(fact: FeedbackFact | DeviceFact) -> Row:
    return [_flat(name, value) for name, value in zip(fact._fields, fact, strict=True)]


def _answers(facts: Sequence[RunFact] | Sequence[LookBackFact], names: Sequence[str]) -> Iterator[Row]:
    """Yield a row per answer; one without any answer is a row too, with both empty."""
    for fact in facts:
        head = [_flat(name, getattr(fact, name)) for name in names]
        yield from ([*head, key, answer] for key, answer in fact.answers or ((None, None),))


def _events(store: Store) -> Iterator[Row]:
    posts = posts_of(store)
    for line in store.events():
        form = json.loads(line)
        yield [posts.get(form["device"]), *(_flat(name, form.get(name)) for name in _EVENT), _json(form["payload"])]


def _fields(store: Store) -> Iterator[Row]:
    """Yield every field of every payload as a row, its value as JSON: whatever version wrote it."""
    for line in store.events():
        form = json.loads(line)
        head = [form["device"], form["seq"], form["id"], form["kind"], form["schema"]]
        yield from ([*head, name, _json(value)] for name, value in _leaves(form["payload"], ""))


def _leaves(value: Mapping[str, Any], before: str) -> Iterator[tuple[str, Any]]:
    for key in sorted(value):
        if isinstance(value[key], dict) and value[key]:
            yield from _leaves(value[key], f"{before}{key}.")
        else:
            yield f"{before}{key}", value[key]


def posts_of(store: Store) -> dict[str, str]:
    """Return the post of every known device."""
    return {device.id: device.post for device in store.devices()}


_DAYS = frozenset({"opened", "on", "touched", "decided_on", "follow_up_on", "asked_on", "answered_on"})


def _flat(name: str, cell: Any) -> Cell:
    """Return what a cell can hold: lists become a text, days dates, whatever else a post sent JSON."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if name in _DAYS:
        return _day(cell)
    if cell is None or isinstance(cell, str | int | float):
        return cell
    if isinstance(cell, list | tuple):
        return ", ".join(map(str, cell))
    return _json(cell)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _day(moment: Any) -> Cell:
    """Return the day (UTC) of a moment as a date; what is none, or too old for a spreadsheet, as it stands."""
    try:
        day = date.fromisoformat(moment[:10])
    except (ValueError, TypeError):
        return str(moment) if moment else None
    return day if day.year >= 1900 else str(moment)
