"""Verify a journal: numbers without holes, clocks that rise, hashes that follow on, commitments that fit."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop.storage.event import FIRST, assemble, canonical, commitment, digest, kept_from_json


class Row(NamedTuple):
    """One stored event, column by column."""

    device: str
    seq: int
    id: str
    clock: int
    kind: str
    subject: str | None
    shareable: str
    hash: str
    private: str


class _Tail(NamedTuple):
    """The end of a device's chain so far."""

    seq: int = 0
    clock: int = 0
    hash: str = FIRST


def faults(rows: Iterable[Row], erased: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield each fault of a journal, sorted by device and number. `erased` are (event id, field) on record."""
    gone = Counter(event for event, _ in erased)
    tail, device = _Tail(), None
    for row in rows:
        if row.device != device:
            tail, device = _Tail(), row.device
        where = f"device {row.device} event {row.seq}"
        yield from (f"{where}: {what}" for what in (*_link_faults(row, tail), *_kept_faults(row, gone[row.id])))
        tail = _Tail(row.seq, row.clock, row.hash)


def _link_faults(row: Row, tail: _Tail) -> Iterator[str]:
    form = json.loads(row.shareable)
    if row.seq != tail.seq + 1:
        yield f"follows on number {tail.seq}, one is missing"
    if row.clock <= tail.clock:
        yield "its clock does not rise"
    if form["prev"] != tail.hash:
        yield "does not follow on the event before it"
    if digest(row.shareable) != row.hash or canonical(form) != row.shareable:
        yield "its text does not fit its hash"
    if (form["device"], form["seq"], form["id"], form["clock"]) != (row.device, row.seq, row.id, row.clock):
        yield "its columns do not fit its text"


def _kept_faults(row: Row, erased: int) -> Iterator[str]:
    kept = kept_from_json(row.private)
    promised = Counter(json.loads(row.shareable)["commitments"])
    there = Counter(commitment(item) for item in kept)
    if there - promised:
        yield "a field that stayed home was changed"
    elif sum((promised - there).values()) != erased:
        yield "a field that stayed home is missing and was not erased"
    event = assemble(row.shareable, kept)
    if not erased and (event.kind, event.subject) != (row.kind, row.subject):
        yield "its columns do not fit its text"


def verify_export(lines: Iterable[str]) -> Iterator[str]:
    """Yield each fault of an exported journal (`journal export`), one JSON object a line, sorted by device
    and number.
    """
    tails: dict[str, _Tail] = {}
    for number, line in enumerate(lines, 1):
        text = line.rstrip("\n")
        try:
            form = json.loads(text)
            row = Row(form["device"], form["seq"], form["id"], form["clock"], "", None, text, digest(text), "[]")
            found = list(_link_faults(row, tails.get(row.device, _Tail())))
        except (ValueError, KeyError, TypeError):
            yield f"line {number}: not an event"
            continue
        yield from (f"line {number}: {what}" for what in found)
        tails[row.device] = _Tail(row.seq, row.clock, row.hash)
