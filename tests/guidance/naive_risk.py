"""A second reading of the risk data, straight from the CSV files and written apart from the program.

It knows the taxonomy as prose (themes, limits, precedence, suggestion) and no rule file, no index, no class of ours.
"""

import csv
from functools import cache
from typing import Any

from tests.support import ROOT

RISK = ROOT / "content" / "risk"
ORDER = (
    *("documented", "country_high", "country_elevated", "regulated"),
    *("product_elsewhere", "no_signal", "no_data"),
)
UNANSWERED = ("", "N/A", "Unknown", "Unavailable", "No Assessment")


@cache
def table(name: str) -> list[dict[str, str]]:
    """Return a CSV file of content/risk as it lies there."""
    with (RISK / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@cache
def by_country(name: str) -> dict[str, dict[str, str]]:
    return {row["iso2"]: row for row in table(name)}


@cache
def goods() -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for row in table("goods_taxonomy_nl"):
        found.setdefault(row["canonical_id"], []).append(row)
    return found


@cache
def listed_goods(product: str) -> list[dict[str, str]]:
    names = {row["good_en"] for row in goods()[product]}
    return [row for row in table("dol_goods_2022") if row["good_en"] in names]


@cache
def listed_areas() -> frozenset[str]:
    return frozenset(row["iso2"] for row in table("cahra_2026-06"))


def read(country: str, product: str | None) -> dict[str, str]:
    """Return the signal of each theme; `product` is an id of the goods list, or None (also for free text)."""
    found: dict[str, set[str]] = {
        "child_labour": goods_signals(country, product, ("child_labor",), True) | child_country(country),
        "forced_labour": goods_signals(country, product, ("forced_labor", "forced_child_labor"), True) | tip(country),
        "labour_in_inputs": goods_signals(country, product, ("derived_from_input",), False),
        "freedom_association": set(),
        "working_conditions": inspection(country),
        "conflict": rank(country, "pv_pctrank") | areas(country, product),
        "rule_of_law": rank(country, "rl_pctrank"),
        "civic_space": rank(country, "va_pctrank"),
        "corruption": rank(country, "cc_pctrank"),
        "deforestation": eudr(country, product) | tags(country, "deforestation"),
        "water": water(country) | tags(country, "water_pollution", "water_scarcity"),
        "pollution": tags(country, "air_pollution", "waste_toxics", "soil_degradation", "mining_impact"),
        "biodiversity": tags(country, "biodiversity_loss", "fisheries_marine", "desertification"),
    }
    return {theme: min(signals, key=ORDER.index, default="no_data") for theme, signals in found.items()}


def goods_signals(country: str, product: str | None, flags: tuple[str, ...], elsewhere: bool) -> set[str]:
    if product is None:
        return set()
    found = set()
    for row in listed_goods(product):
        if "1" in [row[flag] for flag in flags]:
            if row["iso2"] == country:
                found.add("documented")
            elif elsewhere:
                found.add("product_elsewhere")
    if not found and listed_goods(product) and country in {row["iso2"] for row in table("dol_goods_2022")}:
        found.add("no_signal")
    return found


def child_country(country: str) -> set[str]:
    row = by_country("dol_child_labor_country_2022").get(country, {})
    level = row.get("advancement_level", "")
    found = set()
    if level not in UNANSWERED:
        found.add("country_elevated" if level.split(" ")[0] in ("No", "Minimal") else "no_signal")
    for column in ("c138_ratified", "c182_ratified"):
        if row.get(column, "") not in UNANSWERED:
            found.add("country_elevated" if row[column] == "No" else "no_signal")
    return found


def tip(country: str) -> set[str]:
    row = by_country("factbook_2026-01_country").get(country)
    if row is None:
        return set()
    return {{"3": "country_high", "2WL": "country_elevated"}.get(row["tip_2025"], "no_signal")}


def inspection(country: str) -> set[str]:
    answer = by_country("dol_child_labor_country_2022").get(country, {}).get("inspectors_meet_ilo_ratio", "")
    return set() if answer in UNANSWERED else {"country_elevated" if answer == "No" else "no_signal"}


def rank(country: str, column: str) -> set[str]:
    value = by_country("wgi_2023").get(country, {}).get(column, "")
    if not value:
        return set()
    number = float(value)
    return {"country_high" if number < 10 else "country_elevated" if number < 25 else "no_signal"}


def areas(country: str, product: str | None) -> set[str]:
    if country not in listed_areas():
        return set()
    mineral = product is not None and any(row["mineral_regime"].startswith("3tg") for row in goods()[product])
    return {"country_high", "documented", "regulated"} if mineral else {"country_high"}


def eudr(country: str, product: str | None) -> set[str]:
    if product is None or not any(row["eudr_commodity"] for row in goods()[product]):
        return set()
    risk = by_country("eudr_country_2025-1093").get(country, {}).get("risk")
    signal = {"high": "country_high", "standard": "country_elevated", "low": "no_signal"}.get(str(risk))
    return {"regulated", *([signal] if signal else [])}


def water(country: str) -> set[str]:
    row = by_country("aqueduct40_country_baseline").get(country, {})
    found = set()
    if stress := row.get("water_stress_cat"):
        found.add({"4": "country_high", "3": "country_elevated"}.get(stress, "no_signal"))
    for column in ("drought_risk_cat", "river_flood_risk_cat"):
        if value := row.get(column):
            found.add("country_elevated" if value == "4" else "no_signal")
    return found


def tags(country: str, *wanted: str) -> set[str]:
    named = by_country("factbook_2026-01_country").get(country, {}).get("env_tags", "")
    if not named:
        return set()
    return {"country_elevated"} if set(wanted) & set(named.split("|")) else {"no_signal"}


def suggest(signals: dict[str, str]) -> str:
    """Return the suggestion as contract 6 has it in prose."""
    heavy = ("child_labour", "forced_labour", "labour_in_inputs", "conflict")
    shown: list[Any] = list(signals.values())
    if "documented" in shown or any(signals[theme] == "country_high" for theme in heavy):
        return "strong"
    if "country_high" in shown or "product_elsewhere" in shown or shown.count("country_elevated") >= 4:
        return "some"
    return "none" if sum(signal != "no_data" for signal in shown) >= 8 else "unknown"
