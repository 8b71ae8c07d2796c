"""What may leave the post: one allow-list, by kind of event and by field (contract 7).

Whatever is not named here stays home and enters an event's chain only as a salted commitment. A kind that
is not named here travels as `withheld`. Both hold for kinds and fields of later versions too: nothing
leaves by accident.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.domain.evaluation import coded

WITHHELD = "withheld"
# Markings: an event about an NCP case is confidential as a whole; `home` marks what concerns this post only.
NEVER_SHARED = frozenset({"ncp", "home"})

_AMOUNT_BANDS = ((0, "0"), (9_999, "1-9999"), (49_999, "10000-49999"), (249_999, "50000-249999"))
_HIGHEST_BAND = "250000-"

_SCREENING = ("excluded_activity", "credible_reports", "cooperates", "risk_signals", "due_diligence")
_REQUEST = (
    "request_type", "large", "long_term", "alignment", *(f"screening.{key}" for key in _SCREENING),
    "country", "sector", "products", "duration_months", "amount_band",
)  # fmt: skip

SHARED: Mapping[str, frozenset[str]] = {
    "post_named": frozenset({"post"}),
    "case_opened": frozenset(_REQUEST),
    "request_added": frozenset({"part", *_REQUEST}),  # `part` only numbers the requests of a case
    "answers_changed": frozenset({"part", *_REQUEST}),
    "assessed": frozenset(
        {"part", "route", "strength", "rules", "provisional", "conflicts", "large", "long_term", "alignment"}
    ),
    "route_chosen": frozenset({"part", "route"}),
    "route_withdrawn": frozenset({"part"}),
    "request_withdrawn": frozenset({"part"}),
    "advice_asked": frozenset({"addressee", "on"}),
    "advice_answered": frozenset({"addressee", "on"}),
    "advice_followed": frozenset({"addressee", "followed"}),
    "decided": frozenset({"decision", "on"}),
    "follow_up_set": frozenset({"on"}),
    "checklist_started": frozenset({"checklist", "version"}),
    "checklist_answered": frozenset({"checklist", "item", "answer"}),
    "feedback_given": frozenset({"about", "kind", "core_task", "clarity", "usefulness", "minutes", "text", "case"}),
    "case_evaluated": frozenset({"case", "answers"}),  # of answers only codes: `coded`
    "month_evaluated": frozenset({"month", "answers"}),
    "text_shared": frozenset({"field", "text"}),  # a text the official marked as shareable
    "undone": frozenset({"events"}),  # ids only; the undoing of what stays home stays home
}


def amount_band(amount_eur: int) -> str:
    """Return the band of an amount in whole euros: 0, 1-9999, 10000-49999, 50000-249999, 250000-."""
    return next((band for highest, band in _AMOUNT_BANDS if amount_eur <= highest), _HIGHEST_BAND)


def travels(kind: str, marking: str | None = None) -> bool:
    """Whether an event of this kind and marking may leave with its fields; if not, it goes as `withheld`."""
    return kind in SHARED and marking not in NEVER_SHARED


def shareable(kind: str, payload: Mapping[str, Any], known_products: frozenset[str]) -> dict[str, Any]:
    """Return the part of a payload that may leave: allowed fields, the amount as a band, known product ids."""
    allowed = SHARED.get(kind, frozenset())
    derived = dict(payload)
    if payload.get("amount_eur") is not None:
        derived["amount_band"] = amount_band(payload["amount_eur"])
    if "products" in payload:
        derived["products"] = [product for product in payload["products"] if product in known_products]
    if "answers" in derived:
        derived["answers"] = coded(derived["answers"])
    return _pick(derived, allowed)


def private(kind: str, payload: Mapping[str, Any], known_products: frozenset[str]) -> dict[str, Any]:
    """Return the fields that stay home, by dotted name: what `shareable` leaves out or makes coarser."""
    leaves = shareable(kind, payload, known_products)
    return {name: value for name, value in _fields(payload) if _at(leaves, name) != value}


def merge(shared: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """Return the payload again from its two parts; what was kept is the fuller and counts."""
    whole: dict[str, Any] = {key: dict(value) if isinstance(value, Mapping) else value for key, value in shared.items()}
    for name, value in kept.items():
        *path, last = name.split(".")
        place = whole
        for step in path:
            place = place.setdefault(step, {})
        place[last] = value
    return whole


def _pick(payload: Mapping[str, Any], allowed: frozenset[str], prefix: str = "") -> dict[str, Any]:
    picked: dict[str, Any] = {}
    for key, value in payload.items():
        name = prefix + key
        if name in allowed:
            picked[key] = value
        elif isinstance(value, Mapping) and (inner := _pick(value, allowed, name + ".")):
            picked[key] = inner
    return picked


def _fields(payload: Mapping[str, Any], prefix: str = "") -> list[tuple[str, Any]]:
    """Return (dotted name, value) of a payload; only `screening` has fields of its own."""
    found: list[tuple[str, Any]] = []
    for key, value in payload.items():
        if prefix == "" and key == "screening":
            found += _fields(value, "screening.")
        else:
            found.append((prefix + key, value))
    return found


_ABSENT = object()


def _at(payload: Mapping[str, Any], name: str) -> Any:
    place: Any = payload
    for step in name.split("."):
        if not isinstance(place, Mapping) or step not in place:
            return _ABSENT
        place = place[step]
    return place
