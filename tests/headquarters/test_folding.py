"""Headquarters folds what a post may share to what the post's own functions make of it, in any order."""

import json
import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.casework import Casework
from desktop.domain.case_data import to_data
from desktop.domain.case_events import fold
from desktop.domain.feedback import Feedback
from desktop.domain.records import fold_records
from desktop.domain.request import SupportRequest
from desktop.errors import BadInput
from desktop.headquarters.events import read_event
from desktop.headquarters.folding import events_of, fold_one, folded
from desktop.headquarters.sqlite_store import open_sqlite
from desktop.headquarters.store import EventRow, Store
from desktop.storage.event import canonical
from tests.exchange.kit import DEVICE, chain
from tests.headquarters.kit import new_store, rows
from tests.kit import memory_vault, open_library

REQUEST = SupportRequest(
    request_type="financial", country="CO", products=("coffee",), credible_reports="yes", large="yes"
)


def journey(casework: Casework, chance: random.Random, acts: int) -> list[str]:
    """Do something at a post, by chance; return what it may share."""
    cases = [casework.open_case(REQUEST, {}).id]
    changed = SupportRequest(request_type="promotion", country="NO")
    steps: list[Callable[[str], object]] = [
        lambda case: cases.append(casework.open_case(SupportRequest(request_type="advice", title="geheim"), {}).id),
        lambda case: casework.add_request(case, chance.choice([REQUEST, changed])),
        lambda case: casework.handling.withdraw_request(case, str(chance.randint(1, 2)), "vervallen"),
        lambda case: casework.handling.ask_advice(case, chance.choice(["rvo", "department"]), "2026-11-02"),
        lambda case: casework.handling.note_answer(case, "rvo", f"2026-11-1{chance.randint(0, 9)}"),
        lambda case: casework.handling.note_followed(case, "rvo", chance.choice(["yes", "partly"]), "omdat"),
        lambda case: casework.change_answers(case, changed),
        lambda case: casework.choose_route(case, chance.choice(["set_conditions", "seek_advice"]), "omdat"),
        lambda case: casework.add_note(case, "blijft hier"),
        lambda case: casework.acts.undo(),
        lambda case: casework.acts.redo(),
        lambda case: casework.set_post(chance.choice(["BOG", "LIM"])),
        lambda case: casework.feedback.give(Feedback("app", "works", text="duidelijk", case=case)),
    ]
    for _ in range(acts):
        with suppress(BadInput):  # the opening of a case may have been undone
            chance.choice(steps)(chance.choice(cases))
    return list(casework.journal.export())


def as_rows(lines: list[str]) -> list[EventRow]:
    return [row for seq, line in enumerate(lines, 1) if (row := read_event(line, json.loads(line)["device"], seq))]


def state(store: Store) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for one in folded(store):
        assert not one.trouble
        if one.case:
            found[one.subject] = to_data(one.case)
        elif one.record:
            found[one.subject] = vars(one.record)
    return found


@settings(max_examples=6)
@given(st.integers(0, 10**6), st.integers(5, 25))
def test_any_journey_in_any_order(tmp_path_factory: Any, seed: int, acts: int) -> None:
    chance = random.Random(seed)
    with open_library() as library:
        lines = journey(Casework(library, memory_vault(Path())), chance, acts)
    events = events_of(lines)
    expected = {case.id: to_data(case) for case in fold(events).values()}
    expected |= {record.id: vars(record) for record in fold_records(events).values()}
    store = open_sqlite(tmp_path_factory.mktemp("hq") / "hq.db", make=True)
    shuffled = as_rows(lines) * 2
    chance.shuffle(shuffled)
    for start in range(0, len(shuffled), 7):
        with store.transaction():
            store.take_in(shuffled[start : start + 7])
    assert len(as_rows(lines)) == len(lines)
    assert state(store) == expected
    assert "geheim" not in str(state(store))
    store.close()


def test_what_cannot_be_folded_is_named_and_stops_nothing(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    good, bad = chain(2)
    bad = canonical({**json.loads(bad), "kind": "assessed", "payload": {"reasons": 7}})
    with store.transaction():
        store.take_in(rows([good, bad]))
    found = {one.subject: one for one in folded(store)}
    assert sorted(one.trouble for one in found.values()) == [False, True]
    store.close()


def test_an_undoing_of_anything_is_no_trouble_for_others() -> None:
    (line,) = chain(1)
    for events in ("[[]]", "7", '{"a":1}', "null"):
        undone = line.replace('"feedback_given"', '"undone"').replace('"about":"app"', f'"events":{events}')
        assert fold_one("x", events_of([undone])).device == DEVICE
