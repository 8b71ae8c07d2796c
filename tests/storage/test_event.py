"""The form of an event: what is hashed, what is committed to, what can be erased."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.event import (
    FIRST,
    Draft,
    Place,
    assemble,
    canonical,
    commitment,
    digest,
    kept_from_json,
    kept_to_json,
    record,
)

PLACE = Place("device", 7, 9, FIRST)
texts = st.text(st.characters(exclude_categories=["Cs"]))
payloads = st.dictionaries(
    st.sampled_from(["request_type", "title", "company", "country", "note", "route"]),
    texts | st.integers(0, 2**53 - 1),
)


def draft(kind: str = "case_opened", payload: dict[str, Any] | None = None, marking: str | None = None) -> Draft:
    return Draft(
        "id",
        kind,
        "case",
        payload or {},
        "2026-11-23T10:00:00Z",
        "jan",
        "0.1.0",
        "2026.11.1",
        "2026.11.1",
        marking,
    )


@given(st.sampled_from(["case_opened", "assessed", "note_added"]), payloads)
def test_an_event_comes_back_whole(kind: str, payload: dict[str, Any]) -> None:
    stored = record(draft(kind, payload), PLACE, frozenset())
    event = assemble(stored.shareable, kept_from_json(kept_to_json(stored.kept)))
    assert (event.kind, event.subject, event.actor, event.payload) == (kind, "case", "jan", payload)
    assert (event.wall, event.app_version, event.seq, event.clock) == ("2026-11-23T10:00:00Z", "0.1.0", 7, 9)
    assert event.hash == digest(stored.shareable)


def test_the_shareable_form_is_canonical_and_holds_nothing_that_stays_home() -> None:
    stored = record(draft(payload={"country": "CO", "company": "Waterland", "amount_eur": 45_123}), PLACE, frozenset())
    form = json.loads(stored.shareable)
    assert stored.shareable == canonical(form)
    assert list(form) == sorted(form)
    assert form["payload"] == {"country": "CO", "amount_band": "10000-49999"}
    for secret in ("Waterland", "45123", "jan", "company", "amount_eur", "actor"):
        assert secret not in stored.shareable


def test_an_event_that_may_not_leave_shows_its_number_only() -> None:
    stored = record(draft("note_added", {"text": "geheim"}), PLACE, frozenset())
    form = json.loads(stored.shareable)
    assert {key: form[key] for key in ("kind", "payload", "subject", "wall", "app_version", "seq")} == {
        "kind": "withheld", "payload": {}, "subject": None, "wall": None, "app_version": None, "seq": 7,
    }  # fmt: skip
    assert "note" not in stored.shareable


def test_an_ncp_event_is_withheld_whole() -> None:
    stored = record(draft("case_opened", {"country": "CO"}, "ncp"), PLACE, frozenset())
    assert json.loads(stored.shareable)["kind"] == "withheld"
    assert assemble(stored.shareable, stored.kept).payload == {"country": "CO"}


def test_withheld_and_open_events_have_the_same_keys() -> None:
    forms = [json.loads(record(draft(kind), PLACE, frozenset()).shareable) for kind in ("case_opened", "note_added")]
    assert set(forms[0]) == set(forms[1])


def test_equal_fields_have_unequal_commitments() -> None:
    one, two = (record(draft(payload={"company": "Waterland"}), PLACE, frozenset()) for _ in range(2))
    assert json.loads(one.shareable)["commitment"] != json.loads(two.shareable)["commitment"]


def test_the_form_tells_neither_names_nor_number_of_what_stays_home() -> None:
    few, many = (
        record(draft("note_added", {str(n): "x" for n in range(count)}), PLACE, frozenset()) for count in (1, 9)
    )
    assert len(few.shareable) == len(many.shareable)


def test_every_kept_field_is_committed_to() -> None:
    stored = record(draft(payload={"company": "Waterland", "title": "x"}), PLACE, frozenset())
    assert commitment(stored.kept) == json.loads(stored.shareable)["commitment"]
    assert {item.name for item in stored.kept} == {"actor", "payload.company", "payload.title"}


def test_an_erased_field_is_absent_and_the_hash_stays() -> None:
    stored = record(draft(payload={"company": "Waterland", "country": "CO"}), PLACE, frozenset())
    left = tuple(item.erased() if item.name == "payload.company" else item for item in stored.kept)
    event = assemble(stored.shareable, kept_from_json(kept_to_json(left)))
    assert event.payload == {"country": "CO"}
    assert event.hash == stored.hash
    assert commitment(kept_from_json(kept_to_json(left))) == commitment(stored.kept)
    assert "Waterland" not in kept_to_json(left)


@pytest.mark.parametrize(
    ("value", "text"),
    [  # examples of RFC 8785, 3.2
        ({"b": 1, "a": [True, None, "é"]}, '{"a":[true,null,"é"],"b":1}'),
        ({"\u20ac": 1, "\r": 2, "1": 3}, '{"\\r":2,"1":3,"€":1}'),
        ({"😀": 1, "\ufb33": 2}, '{"😀":1,"\ufb33":2}'),
        ('a\u000f"\\', '"a\\u000f\\"\\\\"'),
    ],
)
def test_canonical_json_is_that_of_rfc_8785(value: Any, text: str) -> None:
    assert canonical(value) == text
