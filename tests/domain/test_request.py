"""What comes from outside is checked field by field; what is wrong is named."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.request import ANSWERS, MAX_WHOLE, SCREENING, SupportRequest, parse_request
from desktop.errors import BadInput

COUNTRIES = {"CO": "CO", "Colombia": "CO", "NO": "NO"}


def parse(data: Any) -> SupportRequest:
    return parse_request(data, COUNTRIES.get)


def test_a_whole_request_is_read() -> None:
    request = parse(
        {
            "request_type": "financial",
            "amount_eur": 0,
            "duration_months": 36,
            "large": "unknown",
            "country": "Colombia",
            "screening": {"risk_signals": "strong"},
            "products": ["coffee", "koffie van de berg"],
            "title": "Wasstation",
        }
    )
    assert (request.amount_eur, request.risk_signals, request.country) == (0, "strong", "CO")
    assert request.answer("long_term") == "unknown"
    assert (request.given("large"), request.given("long_term")) == (True, False)


def test_a_dotted_key_is_the_same_as_a_nested_one() -> None:
    assert parse({"request_type": "advice", "screening.cooperates": "no"}).cooperates == "no"


def test_empty_values_count_as_absent() -> None:
    assert parse({"request_type": "advice", "large": None, "screening": None}) == SupportRequest("advice")


answers = st.fixed_dictionaries(
    {"request_type": st.sampled_from(ANSWERS["request_type"])},
    optional={
        **{key: st.sampled_from(values) for key, values in ANSWERS.items() if key not in ("request_type", *SCREENING)},
        "screening": st.fixed_dictionaries({}, optional={key: st.sampled_from(ANSWERS[key]) for key in SCREENING}),
        "amount_eur": st.integers(0, MAX_WHOLE),
        "duration_months": st.integers(0, 1200),
        "country": st.sampled_from(list(COUNTRIES)),
        "products": st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs"])).filter(str.strip), max_size=4),
        "title": st.text(st.characters(exclude_categories=["Cc", "Cs"])),
    },
)


@given(answers)
def test_what_was_read_is_written_and_read_again_equal(data: dict[str, Any]) -> None:
    request = parse(data)
    assert parse(request.to_dict()) == request


BAD: list[tuple[Any, str]] = [
    (None, "expected keys"),
    ([], "a list"),
    ("advice", "text"),
    ({}, "request_type: missing"),
    ({"request_type": None}, "request_type: missing"),
    ({"request_type": "loan"}, "request_type: 'loan'"),
    ({"request_type": ["advice"]}, "request_type"),
    ({"request_type": "advice", "colour": 1}, "'colour': unknown key"),
    ({"request_type": "advice", 5: 1}, "'5': unknown key"),
    ({"request_type": "advice", "excluded_activity": "no"}, "'excluded_activity': unknown key"),
    ({"request_type": "advice", "amount_eur": True}, "amount_eur: 'True' is yes/no"),
    ({"request_type": "advice", "amount_eur": -1}, "amount_eur: '-1' is out of range"),
    ({"request_type": "advice", "amount_eur": 10.5}, "amount_eur: '10.5' is a fraction"),
    ({"request_type": "advice", "amount_eur": "100"}, "amount_eur: '100' is text"),
    ({"request_type": "advice", "amount_eur": 10**5000}, "amount_eur"),
    ({"request_type": "advice", "duration_months": float("nan")}, "duration_months"),
    ({"request_type": "advice", "large": True}, "large: 'True' is not an answer"),
    ({"request_type": "advice", "large": "maybe"}, "expected one of yes, no, unknown"),
    ({"request_type": "advice", "screening": "no"}, "screening: expected keys"),
    ({"request_type": "advice", "screening": {"colour": "no"}}, "screening.'colour'"),
    ({"request_type": "advice", "screening": {"risk_signals": "high"}}, "screening.risk_signals: 'high'"),
    (
        {"request_type": "advice", "screening": {"cooperates": "no"}, "screening.cooperates": "no"},
        "given twice",
    ),
    ({"request_type": "advice", "country": "Atlantis"}, "country: 'Atlantis'"),
    ({"request_type": "advice", "country": 31}, "country"),
    ({"request_type": "advice", "products": {"a": 1}}, "products"),
    ({"request_type": "advice", "products": [1]}, "products[1]"),
    ({"request_type": "advice", "products": ["x"] * 201}, "more than 200"),
    ({"request_type": "advice", "title": "x" * 20_001}, "title: longer"),
    ({"request_type": "advice", "title": "a\x00b"}, "U+0000"),
    ({"request_type": "advice", "title": "\ud800"}, "U+D800"),
]


@pytest.mark.parametrize(("data", "says"), BAD)
def test_bad_input_names_the_key_in_one_line(data: Any, says: str) -> None:
    with pytest.raises(BadInput) as error:
        parse(data)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(
    st.dictionaries(st.sampled_from(["request_type", "screening", "large", "products", "amount_eur", "x"]), json_values)
)
def test_anything_is_read_or_refused_in_one_line(data: Any) -> None:
    try:
        assert isinstance(parse(data), SupportRequest)
    except BadInput as error:
        assert len(str(error).splitlines()) == 1  # noqa: PT017 - both ends are fine, nothing else is
