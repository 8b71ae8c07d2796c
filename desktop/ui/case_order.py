"""In which order the cases stand in their list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.case import ADVISERS, Case
from desktop.guidance.library import fold
from desktop.ui.texts import Texts

translate = QCoreApplication.translate
ORDERS = ("newest", "oldest", "touched", "waits", "name", "country")
_LATEST = "9999"


def order_words() -> dict[str, str]:
    """Return what each order is called, as they are offered."""
    words = {
        "newest": translate("CaseOrder", "Newest first"), "oldest": translate("CaseOrder", "Oldest first"),
        "touched": translate("CaseOrder", "Last worked on first"),
        "waits": translate("CaseOrder", "Longest waiting first"),
        "name": translate("CaseOrder", "Company, A to Z"), "country": translate("CaseOrder", "Country, A to Z"),
    }  # fmt: skip
    return {order: words[order] for order in ORDERS}


def in_order(cases: list[Case], order: str, texts: Texts) -> list[Case]:
    """Return cases that stand newest first in another order; equals stay as they were, half-filled requests first."""
    if order == "newest":
        return cases
    if order == "touched":
        return sorted(cases, key=lambda case: (case.state == "draft", case.touched), reverse=True)
    if order == "oldest":
        return [case for case in cases if case.state == "draft"] + [one for one in cases[::-1] if one.state != "draft"]
    countries = {case.country for case in cases} if order == "country" else set()
    places = {code: (not code, _folded(texts.country(code))) for code in countries}
    keys: dict[str, Callable[[Case], Any]] = {
        "waits": _asked_first,
        "name": lambda case: _folded(case.company or case.title or ""),
        "country": lambda case: places[case.country],
    }
    key = keys[order]
    return sorted(cases, key=lambda case: (case.state != "draft", key(case)))


def _folded(name: str) -> str:
    """Return a name as sorted: no case, no accents. Of ten thousand names most are plain, and told apart sooner."""
    return name.lower() if name.isascii() else fold(name)


def _asked_first(case: Case) -> str:
    """Return the day on which the advice was asked that a case waits for; cases that wait for none come last."""
    if case.status != "waiting_for_advice":
        return _LATEST
    waits = (case.advice_of(name) for name in ADVISERS)
    return min((one.asked_on for one in waits if one.asked_on and not one.answered_on), default=_LATEST)
