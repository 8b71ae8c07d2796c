"""A checklist in use, folded from its events: it keeps the texts of its own version, and never loses an answer.

The whole list, in both languages, stands in the event that started the run, so it can be read and finished when the
pack has long moved on. Moving to a newer version is an event too: answers go along by item id, and what has no item
any more is put by with the text it answered. Only checklist, item and answer may leave the post (`sharing`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.domain.checklist import Checklist, Item, from_data, item_from_data
from desktop.domain.event import Event
from desktop.domain.family import Family, State

STARTED, ANSWERED, MOVED = "checklist_started", "checklist_answered", "checklist_moved"
SIZED, ATTACHED, DISCARDED = "checklist_sized", "checklist_attached", "checklist_discarded"


@dataclass(frozen=True)
class Answer:
    """What was answered to an item: `answer` one of `ANSWERS` or None (only a note); `on` is an ISO date."""

    answer: str | None = None
    whom: str | None = None
    on: str | None = None
    note: str | None = None
    at: str = ""

    def to_data(self) -> dict[str, str]:
        """Return what is filled in, as plain data."""
        return {name: value for name, value in vars(self).items() if value}


NOTHING = Answer()


@dataclass(frozen=True)
class Progress:
    """How far a run is, in items that count: answered with yes, no or not applicable; still to ask; open."""

    counting: int
    answered: int
    to_ask: int

    @property
    def open(self) -> int:
        """Items without an answer."""
        return self.counting - self.answered - self.to_ask

    @property
    def done(self) -> bool:
        """Whether nothing is open and nothing waits for someone's answer."""
        return self.answered == self.counting


@dataclass(frozen=True)
class Left:
    """An answer to an item that a newer version of the list no longer has."""

    item: Item
    answer: Answer


@dataclass(frozen=True)
class Run:
    """One list in use, on a case or alone. Times are UTC as the machine said."""

    id: str
    checklist: Checklist
    size: str
    answers: Mapping[str, Answer]
    left: tuple[Left, ...]
    case: str | None
    started: str
    saved: str
    discarded: bool

    def answer(self, item: str) -> Answer:
        """Return the answer to an item; an empty one when there is none."""
        return self.answers.get(item, NOTHING)

    @property
    def progress(self) -> Progress:
        """How far it is."""
        given = [self.answer(item.id).answer for item in self.checklist.counting(self.size)]
        return Progress(len(given), sum(one not in (None, "ask") for one in given), given.count("ask"))

    def to_dict(self) -> dict[str, Any]:
        """Return the run as `case show --json` has it (contract 7)."""
        items = [
            {"item": item.id, "counts": item.counts(self.size), "answer": None, **self.answer(item.id).to_data()}
            for item in self.checklist.items.values()
        ]
        progress = {**vars(self.progress), "open": self.progress.open}
        return {
            "id": self.id, "checklist": self.checklist.id, "version": self.checklist.version, "size": self.size,
            "started": self.started, "saved": self.saved, "progress": progress, "items": items,
            "left_behind": [{"item": left.item.id, **left.answer.to_data()} for left in self.left],
        }  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """A question of a list in use that was to be asked by now; `days` since then, 0 on the day itself."""

    run: Run
    item: Item
    whom: str | None
    days: int


def asked(runs: Iterable[Run], today: date) -> list[Asked]:
    """Return what was to be asked by `today`, the longest ago first; a question without a day never waits."""
    found = [
        Asked(run, item, run.answer(item.id).whom, (today - date.fromisoformat(on)).days)
        for run in runs
        for item in run.checklist.items.values()
        if run.answer(item.id).answer == "ask" and (on := run.answer(item.id).on) and date.fromisoformat(on) <= today
    ]
    return sorted(found, key=lambda one: -one.days)


def run_of(record_id: str, state: State) -> Run | None:
    """Return the run that a record holds; None when it was never started (or that was undone)."""
    if "list" not in state:
        return None
    return Run(
        id=record_id,
        checklist=from_data(state["list"]),
        size=state.get("size", "none"),
        answers={item: Answer(**data) for item, data in state.get("answers", {}).items()},
        left=tuple(_left(state)),
        case=state.get("about"),
        started=state["started"],
        saved=state["saved"],
        discarded=state.get("discarded", False),
    )


def _left(state: State) -> Iterator[Left]:
    """Yield the answers to items that were in an earlier version of this run and are not in its own."""
    answers = state.get("answers", {})
    for name, item in state.get("gone", {}).items():
        if name in answers:
            yield Left(item_from_data(item), Answer(**answers[name]))


def _started(state: State, event: Event) -> State | None:
    """Texts come with the event; at headquarters, where they never arrive, the run has its answers only."""
    kept = {name: event.payload[name] for name in ("checklist", "version", "size", "list") if name in event.payload}
    return {**state, **kept, "about": event.payload.get("case"), "started": event.wall, "saved": event.wall}


def _answered(state: State, event: Event) -> State | None:
    item = event.payload.get("item")
    if not isinstance(item, str):
        return state
    names = ("answer", "whom", "on", "note")
    answer = {name: event.payload[name] for name in names if event.payload.get(name)} | {"at": event.wall}
    answers = {**state.get("answers", {}), item: answer}
    return {**state, "answers": answers, "saved": event.wall}


def _moved(state: State, event: Event) -> State | None:
    """Take the new texts over; of what the new version no longer asks the old text stays, with its answer."""
    if "list" not in event.payload or "list" not in state:
        return state
    known = from_data(state["list"]).items | {name: item_from_data(one) for name, one in state.get("gone", {}).items()}
    new = from_data(event.payload["list"])
    gone = {name: item.to_data() for name, item in known.items() if name not in new.items}
    return {**state, "list": event.payload["list"], "version": new.version, "gone": gone, "saved": event.wall}


def _sized(state: State, event: Event) -> State | None:
    return {**state, "size": event.payload.get("size", state.get("size", "none")), "saved": event.wall}


def _attached(state: State, event: Event) -> State | None:
    return {**state, "about": event.payload.get("case"), "saved": event.wall}


def _discarded(state: State, event: Event) -> State | None:
    return {**state, "discarded": True, "saved": event.wall}


RUNS = Family(
    "checklist_run",
    {
        STARTED: _started,
        ANSWERED: _answered,
        MOVED: _moved,
        SIZED: _sized,
        ATTACHED: _attached,
        DISCARDED: _discarded,
    },
)
