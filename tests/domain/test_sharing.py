"""What may leave the post, field by field (contract 7)."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import sharing

PRODUCTS = frozenset({"coffee", "gold"})
# (kind, field, value, what leaves): every field that contract 7 lets go, one line each.
PARTS = ("request_added", "answers_changed", "assessed", "route_chosen", "route_withdrawn", "request_withdrawn")
LEAVES: list[tuple[str, str, Any]] = [
    ("post_named", "post", "BOG"),
    *(
        (kind, field, value)
        for kind in ("case_opened", "request_added", "answers_changed")
        for field, value in [
            ("request_type", "financial"),
            ("large", "yes"),
            ("long_term", "no"),
            ("alignment", "unknown"),
            ("screening.excluded_activity", "no"),
            ("screening.credible_reports", "yes"),
            ("screening.cooperates", "no"),
            ("screening.risk_signals", "some"),
            ("screening.due_diligence", "partly"),
            ("country", "CO"),
            ("sector", "koffie"),
            ("products", ["coffee"]),
            ("duration_months", 36),
        ]
    ),
    ("assessed", "route", "seek_advice"),
    ("assessed", "strength", "required"),
    ("assessed", "rules", ["A5", "R2"]),
    ("assessed", "provisional", True),
    ("assessed", "conflicts", [{"answer": "large"}]),
    ("assessed", "large", "yes"),
    ("assessed", "long_term", "no"),
    ("assessed", "alignment", "possibly_not"),
    ("route_chosen", "route", "set_conditions"),
    ("advice_asked", "addressee", "rvo"),
    ("advice_asked", "on", "2026-11-20"),
    ("advice_answered", "addressee", "rvo"),
    ("advice_answered", "on", "2026-11-21"),
    ("advice_followed", "addressee", "rvo"),
    ("advice_followed", "followed", "partly"),
    ("decided", "decision", "given"),
    ("decided", "on", "2026-11-22"),
    ("follow_up_set", "on", "2027-01-01"),
    ("checklist_started", "checklist", "before-support"),
    ("checklist_started", "version", 3),
    ("checklist_answered", "checklist", "before-support"),
    ("checklist_answered", "item", "3"),
    ("checklist_answered", "answer", "yes"),
    ("feedback_given", "about", "pilots#what"),
    ("feedback_given", "kind", "unclear"),
    ("feedback_given", "core_task", 4),
    ("feedback_given", "clarity", 2),
    ("feedback_given", "usefulness", 3),
    ("feedback_given", "minutes", 5),
    ("feedback_given", "text", "Wat is langdurig?"),
    ("feedback_given", "case", "x"),
    *((kind, "part", "2") for kind in PARTS),
    ("case_evaluated", "case", "x"),
    ("case_evaluated", "answers", {"minutes": 45, "csr-risk-check": "post"}),
    ("month_evaluated", "month", "2026-11"),
    ("month_evaluated", "answers", {"used": "weekly"}),
    ("undone", "events", ["x"]),
    ("text_shared", "field", "description"),
    ("text_shared", "text", "een tekst"),
]
STAYS: list[tuple[str, str, Any]] = [
    *(
        ("case_opened", field, "geheim")
        for field in ("title", "company", "contact", "description", "post", "number", "note")
    ),
    ("case_opened", "amount_eur", 45_000),
    ("case_opened", "products", ["koffie van Jan"]),
    ("case_opened", "screening.note", "geheim"),
    ("assessed", "reasons", {"large": "geheim"}),
    ("route_chosen", "reason", "geheim"),
    ("advice_answered", "text", "geheim"),
    ("advice_asked", "address", "geheim"),
    ("decided", "reason", "geheim"),
    ("checklist_answered", "note", "geheim"),
    ("case_opened", "marking", "geheim"),
    ("advice_followed", "why", "geheim"),
    ("checklist_started", "case", "geheim"),
    ("checklist_started", "items", ["geheim"]),
    ("follow_up_set", "what", "geheim"),
    ("case_evaluated", "answers", {"minutes": "geheim en vrij geschreven"}),
    ("case_evaluated", "text", "geheim"),
    ("month_evaluated", "answers", {"used": ["geheim"]}),
]


def nest(field: str, value: Any) -> dict[str, Any]:
    first, _, rest = field.partition(".")
    return {first: {rest: value} if rest else value}


@pytest.mark.parametrize(("kind", "field", "value"), LEAVES)
def test_this_field_leaves_as_it_is(kind: str, field: str, value: Any) -> None:
    payload = nest(field, value)
    assert sharing.shareable(kind, payload, PRODUCTS) == payload
    assert sharing.private(kind, payload, PRODUCTS) == {}


@pytest.mark.parametrize(("kind", "field", "value"), STAYS)
def test_this_field_stays_home(kind: str, field: str, value: Any) -> None:
    payload = nest(field, value)
    assert sharing.private(kind, payload, PRODUCTS) == {field: value}
    assert "geheim" not in str(sharing.shareable(kind, payload, PRODUCTS))
    assert "45" not in str(sharing.shareable(kind, {**payload, "route": "x"}, PRODUCTS)).replace("10000-49999", "")


def test_every_allowed_field_has_its_line_above() -> None:
    tested = {(kind, field) for kind, field, _ in LEAVES}
    allowed = {(kind, field) for kind, fields in sharing.SHARED.items() for field in fields}
    assert allowed - tested == {(kind, "amount_band") for kind in ("case_opened", "request_added", "answers_changed")}


@pytest.mark.parametrize(
    ("amount", "band"),
    [
        (0, "0"),
        (1, "1-9999"),
        (9_999, "1-9999"),
        (10_000, "10000-49999"),
        (49_999, "10000-49999"),
        (50_000, "50000-249999"),
        (249_999, "50000-249999"),
        (250_000, "250000-"),
        (10**15, "250000-"),
    ],
)
def test_an_amount_leaves_as_its_band_only(amount: int, band: str) -> None:
    payload = {"request_type": "financial", "amount_eur": amount}
    assert sharing.shareable("case_opened", payload, PRODUCTS) == {
        "request_type": "financial",
        "amount_band": band,
    }
    assert sharing.private("case_opened", payload, PRODUCTS) == {"amount_eur": amount}


def test_only_known_products_leave() -> None:
    payload = {"products": ["coffee", "koffie van Jan", "gold"]}
    assert sharing.shareable("case_opened", payload, PRODUCTS) == {"products": ["coffee", "gold"]}
    assert sharing.private("case_opened", payload, PRODUCTS) == payload


@pytest.mark.parametrize("kind", ["note_added", "document_made", "field_erased", "attachment_added", "a_later_kind"])
def test_a_kind_that_is_not_named_does_not_travel(kind: str) -> None:
    assert not sharing.travels(kind)
    assert sharing.shareable(kind, {"route": "x", "text": "geheim"}, PRODUCTS) == {}


def test_an_event_about_an_ncp_case_never_travels() -> None:
    assert sharing.travels("advice_answered")
    assert not sharing.travels("advice_answered", "ncp")


values = st.none() | st.booleans() | st.integers(0, 2**53 - 1) | st.text(max_size=5) | st.lists(st.text(max_size=3))
payloads = st.dictionaries(
    st.sampled_from(["request_type", "title", "large", "country", "products", "note", "amount_eur", "route", "text"]),
    values,
).map(
    lambda p: {
        **p,
        **({"amount_eur": 5} if "amount_eur" in p else {}),
        **({"products": ["coffee", "x"]} if "products" in p else {}),
    }
)
screenings = st.fixed_dictionaries(
    {},
    optional={
        "screening": st.dictionaries(st.sampled_from(["cooperates", "risk_signals", "note"]), st.text(), min_size=1)
    },
)


@given(st.sampled_from([*sharing.SHARED, "note_added"]), payloads, screenings)
def test_both_parts_together_are_the_whole(kind: str, payload: dict[str, Any], screening: dict[str, Any]) -> None:
    whole = payload | screening
    shared, kept = sharing.shareable(kind, whole, PRODUCTS), sharing.private(kind, whole, PRODUCTS)
    merged = sharing.merge(shared, kept)
    merged.pop("amount_band", None)
    assert merged == whole
