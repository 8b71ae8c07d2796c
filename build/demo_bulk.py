"""The sample year many times over, for measuring: the same events on further devices, written in bulk.

Each copy is made by the post's own `storage.event.record`; ids follow from those of the year.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import count
from typing import Any

from desktop.headquarters.events import read_event
from desktop.headquarters.store import EventRow, Store
from desktop.storage.event import FIRST, Draft, Place, assemble, record

_BATCH = 5000
_NAMES = ("case", "events")  # fields of a payload that name another subject or other events


def multiply(store: Store, events: int) -> None:
    """Repeat what a store holds on further devices until it holds at least so many events."""
    year = {device: list(store.events(device)) for device in store.writers()}
    held = whole = sum(map(len, year.values()))
    for copy in count(1):
        if held >= events or not whole:
            return
        for device, lines in year.items():
            _repeat(store, device, lines, copy)
        held += whole


def _repeat(store: Store, device: str, lines: list[str], copy: int) -> None:
    known = store.device(device)
    rows = list(_rows(lines, copy))
    with store.transaction():
        if known:
            store.put_device(replace(known, id=_again(device, copy), continues=()))
        for start in range(0, len(rows), _BATCH):
            store.take_in(rows[start : start + _BATCH])


def _rows(lines: list[str], copy: int) -> Iterator[EventRow]:
    """Yield a device's events once more, as of another device: one chain, also where the year has a fork."""
    prev = FIRST
    for seq, line in enumerate(lines, 1):
        event = assemble(line, ())
        device = _again(event.device, copy)
        draft = Draft(
            _again(event.id, copy), event.kind, event.subject and _again(event.subject, copy),
            _renamed(event.payload, copy), event.wall, None, event.app_version, event.content_version,
            event.rules_version,
        )  # fmt: skip
        products = frozenset(event.payload.get("products", ()))
        stored = record(draft, Place(device, seq, event.clock, prev), products)
        row = read_event(stored.shareable, device, seq)
        assert row is not None
        prev = row.hash
        yield row


def _renamed(payload: Any, copy: int) -> dict[str, Any]:
    """Return a payload in which every id is that of the copy."""
    changed = dict(payload)
    for name in _NAMES:
        if isinstance(changed.get(name), str):
            changed[name] = _again(changed[name], copy)
        elif isinstance(changed.get(name), list):
            changed[name] = [_again(one, copy) for one in changed[name]]
    return changed


@cache
def _again(name: str, copy: int) -> str:
    """Return the id that a copy has in the place of `name`."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{name}/{copy}"))
