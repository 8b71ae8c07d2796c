"""Folding the reader's marks: erased fields and late events harm nothing; what counts as read and as changed."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.event import Event
from desktop.domain.marks import (
    BOOKMARK_SET,
    MARK_PLACED,
    MARKS,
    NOTE_KEPT,
    NOTE_REMOVED,
    READINGS,
    changed,
    digest,
    mark_from,
    to_keep,
)
from desktop.domain.records import fold_records

WORDINGS = st.dictionaries(st.sampled_from("abcd"), st.sampled_from(["1", "2", "3"]))
QUOTE = {"lang": "nl", "heading": "Kop", "text": "Tekst."}


def event(seq: int, kind: str, payload: Mapping[str, Any]) -> Event:
    return Event(str(seq), "d", seq, seq, kind, "note", payload, f"2026-11-23T00:00:0{seq}Z", *("",) * 4, 1, "", "")


@pytest.mark.parametrize("kind", [*MARKS.steps, *READINGS.steps])
def test_an_event_of_which_everything_was_erased_breaks_nothing(kind: str) -> None:
    kept = event(1, NOTE_KEPT, {"paragraph": "a#b", "text": "x", "quote": QUOTE})
    for events in ([event(2, kind, {})], [kept, event(2, kind, {})]):
        for record in fold_records(events).values():
            if record.family == MARKS.name:
                assert mark_from(record.id, record.state).paragraph == "a#b"


def test_a_mark_that_is_gone_does_not_come_back_by_being_placed() -> None:
    events = [
        event(1, NOTE_KEPT, {"paragraph": "a#b", "text": "x", "quote": QUOTE}),
        event(2, NOTE_REMOVED, {}),
        event(3, MARK_PLACED, {"paragraph": "c#d", "quote": QUOTE}),
    ]
    assert fold_records(events) == {}
    assert fold_records(reversed(events)) == {}


def test_a_bookmark_that_is_put_off_is_gone() -> None:
    on = event(1, BOOKMARK_SET, {"paragraph": "a#b", "on": True, "quote": QUOTE})
    assert fold_records([on])["note"].about == "a#b"
    assert fold_records([on, event(2, BOOKMARK_SET, {"on": False})]) == {}


@given(WORDINGS, WORDINGS, st.sets(st.sampled_from("abcde")))
def test_what_was_just_read_has_not_changed_and_is_not_kept_twice(
    before: dict[str, str], now: dict[str, str], seen: set[str]
) -> None:
    known = to_keep({}, before, before)
    assert known == before
    after = known | to_keep(known, now, seen)
    assert not set(changed(after, now)) & seen
    assert to_keep(after, now, seen) == {}
    untouched = {anchor for anchor in now if anchor not in seen}
    assert {anchor for anchor in changed(after, now) if anchor in before} == {
        anchor for anchor in untouched if anchor in before and before[anchor] != now[anchor]
    }


@given(WORDINGS)
def test_of_an_article_never_read_nothing_has_changed(now: dict[str, str]) -> None:
    assert changed({}, now) == []
    assert changed(to_keep({}, now, []), now) == []


def test_heading_and_text_are_kept_apart_and_white_space_is_not_counted() -> None:
    assert digest("a", "b c") == digest("a ", "b\n c")
    assert digest("a", "b c") != digest("a", "b d")
