"""Undoing: an act is never taken out of the journal, a later event says that it no longer counts."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.domain.event import Event

UNDONE = "undone"


def order(event: Event) -> tuple[int, str, int]:
    """Return the place of an event among all devices' events: by Lamport clock, then device and number."""
    return event.clock, event.device, event.seq


def effective(events: Iterable[Event]) -> list[Event]:
    """Return the events that count, once each and in order: without what was undone, and without the undoing.

    An `undone` event names the events it takes back. One that is itself undone takes nothing back (redo).
    The order and the number of times in which events come in do not matter.
    """
    cancelled: set[str] = set()
    counting = []
    for event in sorted({event.id: event for event in events}.values(), key=order, reverse=True):
        if event.id in cancelled:
            continue
        if event.kind == UNDONE:
            cancelled.update(event.payload.get("events", ()))
        else:
            counting.append(event)
    return counting[::-1]
