"""The case list as a table for a spreadsheet: one row a case, in the words of a language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from desktop.documents.sheets import Cell
from desktop.domain.case import ADVISERS, Case
from desktop.domain.days import day_of
from desktop.domain.rulebook import Rulebook
from desktop.guidance.library import Library

_HEAD: Mapping[str, tuple[str, ...]] = {
    "nl": (
        "Nummer", "Titel", "Geopend", "Status", "Bedrijf", "Land", "Sector", "Producten", "Wat wordt gevraagd",
        "Bedrag (euro)", "Duur (maanden)", "Route van de beslishulp", "Voorlopig", "Gekozen route", "RVO gevraagd",
        "RVO antwoordde", "RVO gevolgd", "Departement gevraagd", "Departement antwoordde", "Departement gevolgd",
        "Besluit", "Besloten op", "Opvolgen op", "Markering",
    ),
    "en": (
        "Number", "Title", "Opened", "Status", "Company", "Country", "Sector", "Products", "What is asked",
        "Amount (euros)", "Duration (months)", "Route of the decision aid", "Provisional", "Route chosen", "RVO asked",
        "RVO answered", "RVO followed", "Department asked", "Department answered", "Department followed", "Decision",
        "Decided on", "Follow up on", "Marking",
    ),
}  # fmt: skip
_WORDS: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "draft": "concept", "open": "open", "waiting_for_advice": "wacht op advies", "decided": "besloten",
        "closed": "gesloten", "yes": "ja", "partly": "deels", "no": "nee", "given": "steun gegeven",
        "given_with_conditions": "steun gegeven met voorwaarden", "not_given": "geen steun gegeven",
        "withdrawn_by_company": "ingetrokken door het bedrijf", "internal": "intern", "confidential": "vertrouwelijk",
        "ncp": "NCP",
    },
    "en": {
        "draft": "draft", "open": "open", "waiting_for_advice": "waits for advice", "decided": "decided",
        "closed": "closed", "yes": "yes", "partly": "partly", "no": "no", "given": "support given",
        "given_with_conditions": "support given with conditions", "not_given": "no support given",
        "withdrawn_by_company": "withdrawn by the company", "internal": "internal", "confidential": "confidential",
        "ncp": "NCP",
    },
}  # fmt: skip


def head(lang: str) -> tuple[str, ...]:
    """Return the heads of the columns."""
    return _HEAD[lang]


def rows(cases: Iterable[Case], library: Library, rulebook: Rulebook, lang: str) -> list[list[Cell]]:
    """Return one row a case; days are dates of this machine's calendar."""
    return [_row(case, library, rulebook, lang) for case in cases]


def _row(case: Case, library: Library, rulebook: Rulebook, lang: str) -> list[Cell]:
    words, asked = _WORDS[lang], case.request or {}
    routes = rulebook.texts["routes"]["routes"]
    first = next(one for one in rulebook.texts["questions"]["questions"] if one["id"] == "request_type")
    route, chosen = (routes.get(name, {}).get(lang, {}).get("title") for name in (case.route, _chosen(case)))
    kind = next((one[lang]["label"] for one in first["options"] if one["value"] == asked.get("request_type")), None)
    products = ", ".join(library.product_name(name, lang) for name in asked.get("products") or ())
    country = library.country_name(case.country, lang) if case.country else None
    advice: list[Cell] = []
    for name in ADVISERS:
        known = case.advice_of(name)
        advice += [_day(known.asked_on), _day(known.answered_on), words.get(known.followed or "")]
    return [
        case.number, case.title, _day(case.opened), words.get(case.status), asked.get("company"), country,
        asked.get("sector"), products, kind, asked.get("amount_eur"), asked.get("duration_months"), route,
        words["yes" if case.provisional else "no"], chosen, *advice, words.get(case.decision or ""),
        _day(case.decided_on), _day(case.follow_up_on), words.get(case.marking),
    ]  # fmt: skip


def _chosen(case: Case) -> str | None:
    return (case.chosen or {}).get("route")


def _day(moment: str | None) -> date | None:
    return day_of(moment) if moment else None
