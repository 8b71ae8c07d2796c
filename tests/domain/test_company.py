"""Companies are drawn from the cases; a name typed otherwise is asked about, never taken for the same."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.case import Case, Part
from desktop.domain.company import alike, companies, plain_name


def case(number: str, company: str | None, touched: str, **more: Any) -> Case:
    part = Part(request={"request_type": "advice", "company": company, "sector": number})
    return Case(number, number, touched, parts=(part,), touched=touched, saved_at=touched, **more)


CASES = [
    case("1", "Waterland Koffie B.V.", "2026-01-01T00:00:00Z", contact={"name": "Jan", "alias": "De Branderij"}),
    case("2", "waterland koffie", "2026-03-01T00:00:00Z"),
    case("3", "Zonnedak Andes", "2026-02-01T00:00:00Z"),
    case("4", None, "2026-02-02T00:00:00Z"),
    case("5", "Verkeerd Ingevoerd", "2026-02-02T00:00:00Z", withdrawn="dubbel"),
]


def test_a_company_has_one_entry_with_its_last_answers_and_their_date() -> None:
    first, second = companies(CASES)
    assert (first.name, first.cases, first.answers["sector"]) == ("waterland koffie", ("2", "1"), "2")
    assert first.answered_at == "2026-03-01T00:00:00Z"
    assert (first.contact or {})["name"] == "Jan"
    assert second.name == "Zonnedak Andes"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Waterland Koffie BV", ["waterland koffie"]),
        ("Waterlnd Koffie", ["waterland koffie"]),
        ("Wáterland", ["waterland koffie"]),
        ("de branderij", ["waterland koffie"]),
        ("Zonnedak", ["Zonnedak Andes"]),
        ("Bloem en Berg", []),
        ("Wa", []),
        ("", []),
    ],
)
def test_a_name_typed_otherwise_is_asked_about(typed: str, found: list[str]) -> None:
    assert [company.name for company in alike(typed, companies(CASES))] == found


@given(st.text(max_size=40))
def test_any_name_is_alike_itself(name: str) -> None:
    known = companies([case("1", name, "2026-01-01T00:00:00Z")])
    if known and len(plain_name(name)) >= 3:
        assert alike(name, known) == known
