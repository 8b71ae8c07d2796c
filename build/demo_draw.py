"""Drawing lots for the sample year: what comes in, how long things take. One `Random` in, plain values out."""

from __future__ import annotations

import math
from collections.abc import Mapping
from random import Random
from typing import Any, TypeVar

from demo_words import CHANCES, COMPANIES, FIRMS, SAMPLE, SECTORS

Key = TypeVar("Key")


def pick(lots: Random, chances: Mapping[Key, int]) -> Key:
    """Return one key; the chances are weights."""
    return lots.choices(list(chances), list(chances.values()))[0]


def days(lots: Random, median: float, spread: float = 0.6) -> float:
    """Return how many days something took: half of the times more than `median`, now and then much more."""
    return median * math.exp(lots.gauss(0, spread))


def support_request(lots: Random, country: str, products: list[str]) -> dict[str, Any]:
    """Return a support request (contract 2) that a post in this country could get."""
    request: dict[str, Any] = {key: pick(lots, chances) for key, chances in CHANCES.items() if key not in _SCREENING}
    request["screening"] = {key: pick(lots, CHANCES[key]) for key in _SCREENING}
    if not request["alignment"]:
        del request["alignment"]
    if request["request_type"] == "financial":
        request |= {"amount_eur": _amount(lots), "duration_months": lots.choice((3, 6, 12, 12, 18, 24, 36, 60))}
    else:
        del request["large"], request["long_term"]
    company = f"{lots.choice(COMPANIES)} {lots.choice(FIRMS)} BV ({SAMPLE})"
    return request | {
        "country": country,
        "sector": lots.choice(SECTORS),
        "products": lots.sample(products, lots.choice((0, 1, 1, 2))),
        "company": company,
        "title": f"{SAMPLE}: {company.partition(' ')[0]}, {request['request_type']}",
        "description": f"{SAMPLE}: verzonnen aanvraag, over niemand.",
    }


_SCREENING = ("excluded_activity", "credible_reports", "cooperates", "risk_signals", "due_diligence")


def _amount(lots: Random) -> int:
    """Return whole euros, half of the times more than 60,000."""
    return int(round(60_000 * math.exp(lots.gauss(0, 1.3)), -3)) or 500
