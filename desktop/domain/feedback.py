"""Pilot feedback: what someone at a post says about a paragraph, a question, an outcome, a checklist item or the app.

Its text is written for headquarters and leaves the post in full (contract 7).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from desktop.domain.event import Event
from desktop.domain.family import Family, State
from desktop.domain.request import plain_text
from desktop.errors import BadInput

KINDS = ("works", "unclear", "missing", "wrong", "too_much_work", "idea")
MOST_MINUTES = 60_000
_SCALES = {"core_task": 5, "clarity": 5, "usefulness": 5}
_SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_ABOUT = re.compile(
    rf"(?P<app>app)|question:(?P<question>[a-z_]+)|outcome:(?P<outcome>[a-z_]+)"
    rf"|checklist:(?P<checklist>{_SLUG})#(?P<item>{_SLUG})|(?P<slug>{_SLUG})(?:#(?P<anchor>{_SLUG}))?"
)


@dataclass(frozen=True)
class Feedback:
    """One piece of feedback (contract 7). Only `about` and `kind` are always there; `minutes` are whole minutes."""

    about: str
    kind: str
    core_task: int | None = None
    clarity: int | None = None
    usefulness: int | None = None
    minutes: int | None = None
    text: str | None = None
    case: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return what was given, under the names of contract 7; `parse_feedback` reads it back equal."""
        given = ((one.name, getattr(self, one.name)) for one in fields(self))
        return {name: value for name, value in given if value is not None}


def parse_feedback(data: Any) -> Feedback:
    """Check feedback from outside and return it. Raises BadInput naming the key and what is expected."""
    if not isinstance(data, Mapping):
        raise BadInput("feedback: expected keys with values")
    known = [one.name for one in fields(Feedback)]
    for key in data:
        if key not in known:
            raise BadInput(f"{str(key)[:40]!r}: unknown key; known keys are {', '.join(known)}")
    given = {key: value for key, value in data.items() if value is not None}
    for key in ("about", "kind"):
        if key not in given:
            raise BadInput(f"{key}: missing")
    about_parts(plain_text("about", given["about"]))
    if given["kind"] not in KINDS:
        raise BadInput(f"kind {str(given['kind'])[:40]!r}: expected one of {', '.join(KINDS)}")
    for key, highest in _SCALES.items():
        _whole(key, given.get(key, 1), 1, highest)
    _whole("minutes", given.get("minutes", 0), 0, MOST_MINUTES)
    for key in ("text", "case"):
        plain_text(key, given.get(key, ""))
    return Feedback(**given)


def about_parts(about: str) -> dict[str, str]:
    """Return what feedback is about: `app`, `question`, `outcome`, `checklist` with `item`, or `slug` with
    perhaps an `anchor`. Raises BadInput for any other form.
    """
    match = _ABOUT.fullmatch(about)
    if match is None:
        forms = "slug, slug#anchor, question:<id>, outcome:<route>, checklist:<id>#<item> or app"
        raise BadInput(f"about {about[:60]!r}: expected {forms}")
    return {name: text for name, text in match.groupdict().items() if text}


def _whole(key: str, value: Any, lowest: int, highest: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not lowest <= value <= highest:
        raise BadInput(f"{key}: {str(value)[:40]!r}: expected a whole number from {lowest} to {highest}")


def _given(state: State, event: Event) -> State:
    known = {one.name for one in fields(Feedback)}
    payload = {key: value for key, value in event.payload.items() if key in known}
    return {**payload, "at": event.wall, "content_version": event.content_version, "draft": False}


def _drafted(state: State, event: Event) -> State:
    if state and not state.get("draft"):
        return state  # what was given is not a draft again because an older save came late
    return {**event.payload, "at": event.wall, "content_version": event.content_version, "draft": True}


def _dropped(state: State, event: Event) -> State | None:
    return None if state.get("draft") else state


FEEDBACK = Family("feedback", {"feedback_given": _given, "feedback_drafted": _drafted, "feedback_dropped": _dropped})
