"""Facts for tests, made without a store."""

from __future__ import annotations

from typing import Any

from desktop.guidance.library import Library
from desktop.headquarters.facts import AdviceFact, CaseFact, DeviceFact, Facts, FeedbackFact
from desktop.headquarters.places import places, region_of


def case(number: int, post: str = "BOG", route: str = "give_information", **more: Any) -> CaseFact:
    """Return a case; `more` are fields of it."""
    seeks = route == "seek_advice"
    blank: dict[str, Any] = dict.fromkeys(CaseFact._fields)
    blank |= {"products": (), "rules": ("A8", "R1"), "departures": (), "core_tasks": (2,), "provisional": False}
    blank |= {"rvo": AdviceFact(seeks), "department": AdviceFact(seeks), "status": "open", "leads": True, "part": "1"}
    blank |= {"case": f"case-{number}", "device": f"device-{post}", "post": post, "region": region_of("CO")}
    blank |= {"opened": f"2026-{1 + number % 11:02d}-10", "touched": "2026-11-10", "route": route}
    blank |= {"type": "advice", "country": "CO", "sector": "x", "rules_version": "1", "content_version": "1"}
    return CaseFact(**(blank | more))


def said(number: int, about: str = "proportionality#what-you-do", **more: Any) -> FeedbackFact:
    """Return a piece of feedback; `more` are fields of it."""
    blank: dict[str, Any] = dict.fromkeys(FeedbackFact._fields)
    blank |= {"id": f"said-{number}", "device": "device-BOG", "post": "BOG", "region": "americas", "on": "2026-11-01"}
    blank |= {"about": about, "kind": "unclear", "text": f"tekst {number}", "changed": False}
    return FeedbackFact(**(blank | {"rules_version": "1", "content_version": "1"} | more))


def device(post: str = "BOG", last_heard: str | None = "2026-11-20T08:00:00Z", **more: Any) -> DeviceFact:
    """Return a device of a post; `more` are fields of it."""
    blank: dict[str, Any] = {"device": f"device-{post}", "post": post, "region": "americas", "state": "approved"}
    blank |= dict.fromkeys(("events", "gaps", "forks", "apart", "announced", "last"), 0)
    blank |= {"last_heard": last_heard, "clock_offset_s": 0, "app_version": "1.0", "content_version": "1"}
    return DeviceFact(**(blank | {"rules_version": "1"} | more))


def facts_of(library: Library, **more: Any) -> Facts:
    """Return facts with the posts of the pack."""
    return Facts(places=places(library), **more)
