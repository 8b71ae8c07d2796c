"""Cases and records as headquarters sees them: folded from what posts may share, by the very functions of the post."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.domain.case import Case
from desktop.domain.case_events import fold
from desktop.domain.event import Event
from desktop.domain.records import Record, fold_records
from desktop.headquarters.store import Store
from desktop.storage.event import assemble


@dataclass(frozen=True)
class Folded:
    """What the events of one subject tell: a case or a record, and the device that wrote first. `trouble` is True when
    they cannot be folded: a valid signature is no proof of sense.
    """

    subject: str
    device: str
    case: Case | None = None
    record: Record | None = None
    trouble: bool = False


def events_of(lines: Iterable[str]) -> list[Event]:
    """Return the events of these shareable texts."""
    return [assemble(line, ()) for line in lines]


def folded(store: Store) -> Iterator[Folded]:
    """Yield every case and every record, by subject; one in memory at a time."""
    for subject, lines in store.by_subject():
        yield fold_one(subject, events_of(lines))


def fold_one(subject: str, events: list[Event]) -> Folded:
    """Return what the events of one subject fold to, in whatever order and however often they come."""
    device = min(events, key=lambda event: (event.clock, event.device)).device
    try:
        case, record = fold(events).get(subject), fold_records(events).get(subject)
    except (TypeError, ValueError, LookupError, AttributeError):
        return Folded(subject, device, trouble=True)
    return Folded(subject, device, case, record)
