"""Checklists over generated histories: no answer is ever lost, a run reads as its own version, undo brings all back."""

from collections.abc import Mapping
from datetime import date
from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.checklist import ANSWERS, SIZES, Changes, Checklist, Item, Part, changes, from_data, size_of
from desktop.domain.checklist_run import RUNS, Progress, Run, asked, run_of
from desktop.domain.event import Event
from desktop.domain.family import State
from desktop.domain.records import fold_records
from desktop.domain.sharing import private, shareable


def item(name: str, text: str = "", since: str = "none") -> Item:
    words = {"text": text or name, "why": "Because."}
    return Item(name, "slug#anchor", since, {"nl": words, "en": words})


def listing(version: int, *items: Item) -> Checklist:
    words = {"title": "List", "summary": "One line.", "when": "Now."}
    part = Part({"nl": "Deel", "en": "Part"}, items)
    return Checklist("visit", version, "none", (1,), ("slug",), {"nl": words, "en": words}, (part,))


class Journal:
    """Events of one run, in order of the clock."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._number = count(1)

    def add(self, kind: str, payload: Mapping[str, Any]) -> str:
        n = next(self._number)
        wall = f"2026-11-23T10:{n:02}:00Z"
        self.events.append(
            Event(f"e{n}", "device", n, n, kind, "run", payload, wall, None, "1", "1", "1", 1, "", "")
        )  # fmt: skip
        return f"e{n}"

    def start(self, whole: Checklist, size: str = "none") -> str:
        payload = {"checklist": whole.id, "version": whole.version, "size": size, "list": whole.to_data()}
        return self.add("checklist_started", payload)

    def answer(self, name: str, answer: str | None, **more: str) -> str:
        return self.add("checklist_answered", {"checklist": "visit", "item": name, "answer": answer, **more})

    def move(self, old: Checklist, new: Checklist) -> str:
        mapping = changes(old, new).to_data()
        return self.add("checklist_moved", {"version": new.version, "mapping": mapping, "list": new.to_data()})

    def run(self) -> Run:
        found = run_of("run", fold_records(self.events)["run"].state)
        assert found is not None
        return found


def test_what_a_newer_version_changes_is_told_by_id() -> None:
    old = listing(1, item("a"), item("b", "old words"), item("c"))
    new = listing(2, item("d"), item("b", "new words"), item("a"))
    assert changes(old, new) == Changes(kept=("a",), reworded=("b",), new=("d",), gone=("c",))
    assert from_data(new.to_data()) == new


def test_a_run_counts_only_what_the_size_asks_and_keeps_the_rest() -> None:
    journal = Journal()
    journal.start(listing(1, item("a"), item("b", since="small"), item("c", since="large")), "small")
    journal.answer("a", "yes")
    journal.answer("b", "ask", whom="RVO", on="2026-12-01")
    journal.answer("c", "no")
    assert journal.run().progress == Progress(counting=2, answered=1, to_ask=1)
    journal.add("checklist_sized", {"size": "large"})
    assert (journal.run().progress.open, journal.run().progress.answered) == (0, 2)
    journal.add("checklist_sized", {"size": "none"})
    assert journal.run().progress.done
    assert journal.run().answer("b").whom == "RVO"


def test_a_moved_run_keeps_what_has_no_item_any_more_with_its_old_words() -> None:
    old, new = listing(1, item("a"), item("b", "old words")), listing(2, item("a", "clearer"), item("c"))
    journal = Journal()
    journal.start(old)
    journal.answer("a", "yes", note="seen")
    journal.answer("b", "no")
    journal.move(old, new)
    late = Event("late", "other", 1, 9, "checklist_answered", "run", {"item": "b", "answer": "yes"}, "",
                 None, "1", "1", "1", 1, "", "")  # fmt: skip
    run = journal.run()
    assert (run.checklist, run.answer("a").note) == (new, "seen")
    assert [(left.item.words["nl"]["text"], left.answer.answer) for left in run.left] == [("old words", "no")]
    journal.events.append(late)  # from another machine that had not heard of the move
    assert [left.answer.answer for left in journal.run().left] == ["yes"]


def test_a_question_waits_from_its_day_on_and_never_without_one() -> None:
    journal = Journal()
    journal.start(listing(1, item("a"), item("b"), item("c"), item("d")))
    journal.answer("a", "ask", on="2026-11-23")
    journal.answer("b", "ask", on="2026-11-01", whom="Jan")
    journal.answer("c", "ask")
    journal.answer("d", "yes", on="2026-11-01")  # answered meanwhile
    due = asked([journal.run()], date(2026, 11, 23))
    assert [(one.item.id, one.whom, one.days) for one in due] == [("b", "Jan", 22), ("a", None, 0)]
    assert asked([journal.run()], date(2026, 10, 31)) == []


def test_only_list_version_item_and_answer_may_leave() -> None:
    whole = {"checklist": "visit", "item": "a", "answer": "ask", "whom": "Jan", "on": "2026-12-01", "note": "geheim"}
    assert shareable("checklist_answered", whole, frozenset()) == {"checklist": "visit", "item": "a", "answer": "ask"}
    assert set(private("checklist_answered", whole, frozenset())) == {"whom", "on", "note"}
    started = {"checklist": "visit", "version": 1, "list": {}, "case": "c", "size": "large"}
    assert shareable("checklist_started", started, frozenset()) == {"checklist": "visit", "version": 1}


def test_headquarters_folds_the_answers_it_has_without_the_texts() -> None:
    journal = Journal()
    journal.add("checklist_started", {"checklist": "visit", "version": 1})
    journal.answer("a", "no")
    state: State = fold_records(journal.events)["run"].state
    assert (state["checklist"], state["answers"]["a"]["answer"]) == ("visit", "no")
    assert run_of("run", state) is None


@pytest.mark.parametrize(
    ("request_type", "assessed", "screening", "size"),
    [
        ("advice", {}, {"credible_reports": "yes"}, "none"),
        ("introduction", {"alignment": "in_line"}, {}, "small"),
        ("introduction", {"alignment": "possibly_not"}, {}, "large"),
        ("trade_mission", {}, {"risk_signals": "strong"}, "large"),
        ("financial", {"large": "no", "long_term": "no", "alignment": "in_line"}, {}, "small"),
        ("financial", {"large": "no", "long_term": "unknown"}, {}, "large"),
        ("financial", {"large": "yes", "long_term": "no"}, {}, "large"),
    ],
)
def test_the_size_of_a_case(request_type: str, assessed: Any, screening: Any, size: str) -> None:
    assert size_of({"request_type": request_type, "screening": screening}, assessed) == size
    assert size_of(None, {}) == "none"


answers = st.sampled_from([*ANSWERS, None])
texts = st.text("abc", min_size=1, max_size=3)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), st.integers(0, 9), answers, texts),
        st.tuples(st.just("release"), st.integers(0, 9), st.sampled_from(["reword", "add", "retire"]), texts),
        st.tuples(st.just("move"), st.just(0), st.none(), texts),
        st.tuples(st.just("size"), st.integers(0, 2), st.none(), texts),
    ),
    max_size=25,
)


def release(whole: Checklist, act: str, place: int, text: str, fresh: str) -> Checklist:
    """Return the next version of a list: one item reworded, added (with an id never used before) or retired."""
    items = list(whole.items.values())
    place %= len(items)
    if act == "reword":
        items[place] = item(items[place].id, text)
    elif act == "add":
        items.insert(place, item(fresh, text))
    elif len(items) > 1:
        del items[place]
    return listing(whole.version + 1, *items)


@given(steps, st.randoms(use_true_random=False))
def test_no_answer_is_lost_over_any_history(history: Any, random: Any) -> None:
    newest = used = listing(1, item("i0"), item("i1"))
    fresh = (f"i{number}" for number in count(2))
    journal = Journal()
    journal.start(newest)
    given_answers: dict[str, tuple[str | None, str]] = {}
    read_last = dict(used.items)  # each item as this run showed it last
    for kind, number, what, text in history:
        if kind == "release":
            newest = release(newest, what, number, text, next(fresh))
        elif kind == "answer":
            name = list(used.items)[number % len(used.items)]
            journal.answer(name, what, note=text)
            given_answers[name] = (what, text)
        elif kind == "move" and newest.version > used.version:
            journal.move(used, newest)
            used = newest
            read_last |= used.items
        elif kind == "size":
            journal.add("checklist_sized", {"size": SIZES[number]})
        assert journal.run().checklist == used  # the run reads as its own version, whatever was released
    run = journal.run()
    held = {name: run.answer(name) for name in run.checklist.items if name in run.answers}
    left = {one.item.id: one for one in run.left}
    assert held.keys() | left.keys() == given_answers.keys()
    assert not held.keys() & left.keys()
    for name, (answer, note) in given_answers.items():
        kept = held[name] if name in held else left[name].answer
        assert (kept.answer, kept.note) == (answer, note)
        if name in left:
            assert left[name].item == read_last[name]
    shuffled = [*journal.events, *journal.events]
    random.shuffle(shuffled)
    assert fold_records(shuffled)["run"].state == fold_records(journal.events)["run"].state


@given(steps, st.integers(0, 24))
def test_undoing_everything_after_a_moment_gives_that_moment_back(history: Any, stop: int) -> None:
    newest = used = listing(1, item("i0"), item("i1"))
    fresh = (f"i{number}" for number in count(2))
    journal = Journal()
    journal.start(newest)
    before, later = journal.run(), []
    for place, (kind, number, what, text) in enumerate(history):
        if kind == "release":
            newest = release(newest, what, number, text, next(fresh))
            continue
        if kind == "move" and newest.version > used.version:
            done = journal.move(used, newest)
            used = newest
        elif kind == "size":
            done = journal.add("checklist_sized", {"size": SIZES[number]})
        else:
            done = journal.answer(list(used.items)[number % len(used.items)], what, note=text)
        if place < stop:
            before = journal.run()
        else:
            later.append(done)
    journal.add("undone", {"events": later})
    assert journal.run() == before


def test_every_event_kind_of_a_run_is_named_once() -> None:
    kinds = ("started", "answered", "moved", "sized", "attached", "discarded")
    assert set(RUNS.steps) == {f"checklist_{kind}" for kind in kinds}
