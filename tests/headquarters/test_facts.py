"""Facts are the same however the events came, are kept so that opening is quick, and hold nothing senseless."""

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.casework import Casework
from desktop.domain.case import Case
from desktop.domain.pilot_figures import Logged
from desktop.domain.pilot_figures import figures as post_figures
from desktop.guidance.library import Library
from desktop.headquarters import fact_reading, fact_rows, figures
from desktop.headquarters.fact_reading import read_facts
from desktop.headquarters.facts import Chosen, Facts
from desktop.headquarters.folding import folded
from desktop.headquarters.places import REGIONS, UNKNOWN, places, region_of
from desktop.headquarters.store import Message, Store
from desktop.storage.event import canonical
from tests.exchange.kit import DEVICE, OTHER, chain
from tests.headquarters.kit import let_in, new_store, rows
from tests.headquarters.test_folding import as_rows, journey
from tests.kit import memory_vault, open_library


@pytest.fixture(scope="module")
def library() -> Any:
    with open_library() as opened:
        yield opened


def take_in(store: Store, lines: list[str]) -> None:
    with store.transaction():
        store.take_in(as_rows(lines))


def in_steps(store: Store, lines: list[str], chance: random.Random, library: Library) -> Facts:
    """Take events in by fours, in any order, reading the facts in between; return the last."""
    mixed = as_rows(lines)
    chance.shuffle(mixed)
    for start in range(0, len(mixed), 4):
        with store.transaction():
            store.take_in(mixed[start : start + 4])
        read_facts(store, library)
    return read_facts(store, library)


def assert_as_at_the_post(facts: Facts, cases: list[Case]) -> None:
    """Compare figures with those that the post's own functions make of the folded cases."""
    post = post_figures([Logged(case) for case in cases], [])
    assert figures.asked(facts).share == post.both_asked
    assert figures.turnaround(facts) == post.days
    assert figures.own_route(facts) == post.own_route
    assert figures.tasks(facts) == post.tasks
    followed = figures.followed(facts).values()
    assert {answer: sum(each[answer] for each in followed) for answer in post.followed} == post.followed
    routes = {name: count for name, count in figures.routes(facts).items() if name in post.routes}
    assert routes == {name: count for name, count in post.routes.items() if name in routes}


@settings(max_examples=5)
@given(st.integers(0, 10**6), st.integers(5, 25))
def test_any_order_and_any_steps_give_the_same_facts(tmp_path_factory: Any, seed: int, acts: int) -> None:
    chance = random.Random(seed)
    with open_library() as library:
        casework = Casework(library, memory_vault(Path()))
        lines = journey(casework, chance, acts)
        whole, growing = (new_store(tmp_path_factory.mktemp("hq")) for _ in range(2))
        take_in(whole, lines)
        expected = read_facts(whole, library)
        assert in_steps(growing, lines, chance, library) == expected
        cases = [one.case for one in folded(whole) if one.case and one.case.parts]
        assert {fact.case for fact in expected.leading()} == {case.id for case in cases}
        assert_as_at_the_post(expected, casework.cases())
    whole.close()
    growing.close()


def test_only_what_is_new_is_folded(store: Store, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    let_in(store)
    lines = chain(30)
    take_in(store, lines[:20])
    before = read_facts(store, library)
    folded_now: list[str] = []
    real = fact_rows.rows_of

    def counted(subject: str, events: Any) -> Any:
        folded_now.append(subject)
        return real(subject, events)

    monkeypatch.setattr(fact_reading, "rows_of", counted)
    assert read_facts(store, library) == before
    assert not folded_now
    take_in(store, lines)
    assert len(read_facts(store, library).feedback) == 30
    assert len(folded_now) == 10


def test_another_form_of_facts_folds_all_again(store: Store, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    take_in(store, chain(5))
    read_facts(store, library)
    monkeypatch.setattr(fact_reading, "FORM", "later")
    with store.transaction():
        store.keep_rows([])
    assert len(read_facts(store, library).feedback) == 5
    assert json.loads(store.meta("facts") or "") == ["later", 5]


def test_folding_that_is_stopped_goes_on(store: Store, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fact_reading, "STEP", 4)
    take_in(store, chain(10))

    def stop(done: int, of: int) -> None:
        assert of == 10
        raise InterruptedError

    for _ in range(2):
        with pytest.raises(InterruptedError):
            read_facts(store, library, stop)
    assert len(read_facts(store, library).feedback) == 10


def test_choices(store: Store, library: Library) -> None:
    let_in(store)
    let_in(store, OTHER, post="NAI")
    with store.transaction():
        store.take_in(rows(chain(3)))
        store.take_in(rows(chain(2, OTHER), OTHER))
    facts = read_facts(store, library)
    assert facts.posts() == ["BOG", "NAI"]
    assert facts.regions() == ["africa", "americas"]
    assert len(facts.where(Chosen(region="africa")).feedback) == 2
    assert len(facts.where(Chosen(post="BOG")).feedback) == 3
    assert [one.post for one in facts.where(Chosen(post="BOG")).devices] == ["BOG"]
    assert len(facts.where(Chosen(since="2026-11-23", until="2026-11-23")).feedback) == 5
    assert not facts.where(Chosen(since="2026-11-24")).feedback
    assert not facts.where(Chosen(core_task=4)).feedback
    assert len(facts.where(Chosen(rules_version="rules 2")).feedback) == 5
    assert facts.days() == ("2026-11-23", "2026-11-23")


def test_an_answer_comes_with_its_feedback(store: Store, library: Library) -> None:
    let_in(store)
    take_in(store, chain(1))
    (said,) = read_facts(store, library).feedback
    body = {"id": "a1", "kind": "feedback_answer", "feedback": said.id, "text": "Dank!", "at": "2026-11-24T08:00:00Z"}
    with store.transaction():
        store.put_message(Message("a1", DEVICE, json.dumps({**body, "changed": True})))
    (said,) = read_facts(store, library).feedback
    assert (said.answer, said.answered_on, said.changed) == ("Dank!", "2026-11-24", True)


@pytest.mark.parametrize(
    "payload",
    [
        {"about": 7, "kind": ["x"], "minutes": "a", "core_task": True, "text": {"a": 1}},
        {"about": "app" * 999, "kind": None, "case": [], "clarity": 10**15},
    ],
)
def test_what_makes_no_sense_is_not_believed(store: Store, library: Library, payload: dict[str, Any]) -> None:
    (line,) = chain(1)
    take_in(store, [canonical({**json.loads(line), "payload": payload})])
    facts = read_facts(store, library)
    assert len(facts.feedback) + facts.senseless == 1
    for one in facts.feedback:
        assert one.core_task is None
        assert one.about == ""


def test_what_cannot_be_folded_is_counted(store: Store, library: Library) -> None:
    (line,) = chain(1)
    take_in(store, [canonical({**json.loads(line), "kind": "assessed", "payload": {"reasons": 7}})])
    assert read_facts(store, library).senseless == 1


def test_every_post_has_a_region_and_a_place_on_the_map(library: Library) -> None:
    countries = [iso2 for iso2, _ in library.country_names("en")]
    assert {region_of(iso2) for iso2 in countries} <= set(REGIONS)
    assert [iso2 for iso2 in countries if region_of(iso2) == UNKNOWN] == ["AQ"]
    known = places(library)
    assert len(known) > 100
    assert all(place.region != UNKNOWN for place in known.values())
    assert {code for code, place in known.items() if place.lat is None} == {"OUA", "TAI", "TNC"}  # not in the source
