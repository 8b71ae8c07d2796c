"""The thresholds for "large" and "long-term" (contract 3). No source sets a number, so the shipped ones are unset."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.domain.request import MAX_WHOLE
from desktop.errors import BadInput

COMPARISONS = ("not_comparable", "below", "reached_working", "reached_decided")
STATUSES = ("unset", "working", "decided")
KEYS = ("large_amount_eur", "long_term_months")


@dataclass(frozen=True)
class Threshold:
    """From which value on support counts as large (euros) or long-term (months), who says so and since when.

    `value` is None exactly when `status` is `unset`.
    """

    value: float | None = None
    status: str = "unset"
    source: str | None = None
    as_of: str | None = None

    def compare(self, measured: int | None) -> str:
        """Return how a measured amount stands to this threshold, as the decision tables name it."""
        if self.value is None or measured is None:
            return "not_comparable"
        if measured < self.value:
            return "below"
        return "reached_decided" if self.status == "decided" else "reached_working"


@dataclass(frozen=True)
class Policy:
    """Both thresholds."""

    large_amount_eur: Threshold = field(default_factory=Threshold)
    long_term_months: Threshold = field(default_factory=Threshold)


def parse_policy(data: Any) -> Policy:
    """Check a policy file and return it; an absent threshold is unset. Raises BadInput naming the key."""
    if not isinstance(data, Mapping):
        raise BadInput(f"policy: expected {' and '.join(KEYS)}")
    for key in data:
        if key not in KEYS:
            raise BadInput(f"policy: {key!r}: unknown key; known keys are {', '.join(KEYS)}")
    return Policy(**{key: _threshold(key, data[key]) for key in data})


def _threshold(key: str, data: Any) -> Threshold:
    if not isinstance(data, Mapping):
        raise BadInput(f"policy: {key}: expected value, status, source and as_of")
    for name in data:
        if name not in ("value", "status", "source", "as_of"):
            raise BadInput(f"policy: {key}.{name}: unknown key; expected value, status, source and as_of")
    status = data.get("status")
    if status not in STATUSES:
        raise BadInput(f"policy: {key}.status: expected one of {', '.join(STATUSES)}")
    value = _value(key, data.get("value"))
    if (value is None) != (status == "unset"):
        raise BadInput(f"policy: {key}: a value goes with status working or decided, no value with unset")
    return Threshold(value, status, _text(key, "source", data.get("source")), _day(key, data.get("as_of")))


def _value(key: str, value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= MAX_WHOLE:
        raise BadInput(f"policy: {key}.value: expected a number, 0 or more, or nothing")
    return value


def _text(key: str, name: str, value: Any) -> str | None:
    if value is not None and not isinstance(value, str):
        raise BadInput(f"policy: {key}.{name}: expected text")
    return value


def _day(key: str, value: Any) -> str | None:
    if value is None or isinstance(value, date):
        return None if value is None else value.isoformat()
    try:
        return date.fromisoformat(value).isoformat()
    except (TypeError, ValueError):
        raise BadInput(f"policy: {key}.as_of: expected a date such as 2026-11-23") from None
