"""Records beside the cases are folded from their events: in any order and number the same, and undone like any act."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import records
from desktop.domain.event import Event
from desktop.domain.family import Family, State
from desktop.domain.records import Record, apply_record, fold_records


def _kept(state: State, event: Event) -> State | None:
    return {"about": event.payload.get("about"), "texts": [*state.get("texts", ()), event.payload.get("text")]}


def _gone(state: State, event: Event) -> State | None:
    return None


@pytest.fixture(autouse=True, scope="module")
def _family() -> Any:
    patch = pytest.MonkeyPatch()
    patch.setattr(records, "FAMILIES", (Family("sample", {"sample_kept": _kept, "sample_gone": _gone}),))
    yield
    patch.undo()


def event(number: int, kind: str, subject: str | None, payload: Mapping[str, Any]) -> Event:
    return Event(
        f"e{number}", "device", number, number, kind, subject, payload, "2026-11-23T10:00:00Z",
        None, "1", "1", "1", 1, "", "",
    )  # fmt: skip


def test_a_record_grows_with_its_events_and_goes() -> None:
    first = apply_record(None, event(1, "sample_kept", "r", {"about": "case", "text": "a"}))
    assert first == Record("r", "sample", {"about": "case", "texts": ["a"]})
    assert first.about == "case"
    assert apply_record(first, event(2, "sample_gone", "r", {})) is None
    assert apply_record(first, event(2, "case_opened", "r", {})) is first
    assert apply_record(None, event(2, "sample_kept", None, {"text": "b"})) is None


kinds = st.sampled_from(["sample_kept", "sample_gone", "case_opened"])
steps = st.lists(st.tuples(kinds, st.sampled_from(["r", "s"]), st.text(max_size=3)), max_size=12)


@given(steps, st.randoms(use_true_random=False), st.sets(st.integers(0, 11)))
def test_any_order_and_number_of_times_gives_the_same_records(steps: Any, random: Any, undone: set[int]) -> None:
    events = [event(n, kind, subject, {"text": text}) for n, (kind, subject, text) in enumerate(steps)]
    back = [f"e{n}" for n in undone if n < len(events)]
    events.append(event(99, "undone", "r", {"events": back}))
    naive: dict[str, Record] = {}
    for one in events[:-1]:
        if one.id in back or one.subject is None or one.kind == "case_opened":
            continue
        after = apply_record(naive.pop(one.subject, None), one)
        if after:
            naive[one.subject] = after
    shuffled = [*events, *events]
    random.shuffle(shuffled)
    assert fold_records(shuffled) == naive
