"""A family of events: how one kind of record, kept beside the cases, is folded from the events that tell of it.

A record is what a checklist in use, a note or a lesson is to the screens. Its state is plain data that JSON can
carry; `about` in it (a case, a paragraph) is what records are looked up by.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.event import Event

State = Mapping[str, Any]
Step = Callable[[State, Event], State | None]
"""Takes the state so far (empty at first) and one more event; returns the new state, None when nothing is left."""


@dataclass(frozen=True)
class Family:
    """One kind of record: its name, and per kind of event the step it takes."""

    name: str
    steps: Mapping[str, Step]
