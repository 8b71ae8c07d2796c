"""The thresholds of contract 3."""

from datetime import date
from typing import Any

import pytest

from desktop.domain.policy import Policy, Threshold, parse_policy
from desktop.errors import BadInput
from tests.support import decision_files

DECIDED = {"value": 50_000, "status": "decided", "source": "memo", "as_of": date(2026, 11, 1)}


def test_shipped_thresholds_are_unset() -> None:
    assert parse_policy(decision_files()["policy"]) == Policy()


def test_a_decided_threshold_is_read_with_its_source_and_date() -> None:
    policy = parse_policy({"large_amount_eur": DECIDED})
    assert policy.large_amount_eur == Threshold(50_000, "decided", "memo", "2026-11-01")
    assert policy.long_term_months == Threshold()


@pytest.mark.parametrize(
    ("threshold", "measured", "says"),
    [
        (Threshold(), 10, "not_comparable"),
        (Threshold(10, "working"), None, "not_comparable"),
        (Threshold(10, "working"), 9, "below"),
        (Threshold(10, "working"), 10, "reached_working"),
        (Threshold(10, "decided"), 10, "reached_decided"),
        (Threshold(10.5, "decided"), 10, "below"),
        (Threshold(0, "decided"), 0, "reached_decided"),
    ],
)
def test_compare_counts_from_the_value_on(threshold: Threshold, measured: int | None, says: str) -> None:
    assert threshold.compare(measured) == says


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (None, "expected large_amount_eur"),
        ([], "expected large_amount_eur"),
        ({"small": {}}, "unknown key"),
        ({"large_amount_eur": 5}, "expected value, status"),
        ({"large_amount_eur": {**DECIDED, "colour": 1}}, "colour"),
        ({"large_amount_eur": {**DECIDED, "status": "maybe"}}, "status"),
        ({"large_amount_eur": {**DECIDED, "value": None}}, "no value with unset"),
        ({"large_amount_eur": {**DECIDED, "status": "unset"}}, "no value with unset"),
        ({"large_amount_eur": {**DECIDED, "value": True}}, "value: expected a number"),
        ({"large_amount_eur": {**DECIDED, "value": -1}}, "value: expected a number"),
        ({"large_amount_eur": {**DECIDED, "value": float("inf")}}, "value: expected a number"),
        ({"large_amount_eur": {**DECIDED, "value": 10**400}}, "value: expected a number"),
        ({"large_amount_eur": {**DECIDED, "value": float("nan")}}, "value: expected a number"),
        ({"large_amount_eur": {**DECIDED, "value": "50.000"}}, "value: expected a number"),
        ({"large_amount_eur": {**DECIDED, "source": 5}}, "source"),
        ({"large_amount_eur": {**DECIDED, "as_of": "november"}}, "as_of"),
    ],
)
def test_a_bad_policy_names_the_key(data: Any, says: str) -> None:
    with pytest.raises(BadInput, match=says):
        parse_policy(data)
