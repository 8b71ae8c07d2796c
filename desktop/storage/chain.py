"""Verify a journal: numbers without holes, clocks that rise, hashes that follow on, commitments that fit."""

from __future__ import annotations

import json
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
    gone: dict[str, set[str]] = {}
    for event, field in erased:
        gone.setdefault(event, set()).add(field)
    tail, device = _Tail(), None
    for row in rows:
        if row.device != device:
            tail, device = _Tail(), row.device
        where = f"device {row.device} event {row.seq}"
        yield from (
            f"{where}: {what}"
            for what in (*_link_faults(row, tail), *_kept_faults(row, frozenset(gone.get(row.id, ()))))
        )
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


def _kept_faults(row: Row, on_record: frozenset[str]) -> Iterator[str]:
    kept = kept_from_json(row.private)
    if commitment(kept) != json.loads(row.shareable)["commitment"]:
        yield "a field that stayed home was changed or is missing"
    if {item.name for item in kept if item.salt is None} != on_record:
        yield "a field that stayed home is missing and was not erased"
    event = assemble(row.shareable, kept)
    if (event.kind, event.subject) != (row.kind, row.subject):
        yield "its columns do not fit its text"


# What every line of an export has, and of which type; more keys may come in later forms.
FORM: dict[str, tuple[type, ...]] = {
    "schema": (int,),
    "id": (str,),
    "device": (str,),
    "seq": (int,),
    "clock": (int,),
    "kind": (str,),
    "subject": (str, type(None)),
    "wall": (str, type(None)),
    "payload": (dict,),
    "commitment": (str,),
    "prev": (str,),
    "app_version": (str, type(None)),
    "content_version": (str, type(None)),
    "rules_version": (str, type(None)),
}


def verify_export(lines: Iterable[str]) -> Iterator[str]:
    """Yield each fault of an exported journal (`journal export`): one JSON object a line, by device and number."""
    tails: dict[str, _Tail] = {}
    number, latest = 0, ("", 0)
    for number, line in enumerate(lines, 1):
        row = _exported(line.rstrip("\n"))
        if row is None:
            yield f"line {number}: not an event"
            continue
        if (row.device, row.seq) < latest:
            yield f"line {number}: out of order"
        yield from (f"line {number}: {what}" for what in _link_faults(row, tails.get(row.device, _Tail())))
        tails[row.device], latest = _Tail(row.seq, row.clock, row.hash), (row.device, row.seq)
    if number == 0:
        yield "no event in this file"


def _exported(text: str) -> Row | None:
    """Return an exported line as a row, or None when it is not an event."""
    try:
        form = json.loads(text)
        canonical(form)  # what cannot be written canonically was never written by us
    except (ValueError, RecursionError):
        return None
    if not isinstance(form, dict) or any(type(form.get(key)) not in types for key, types in FORM.items()):
        return None
    return Row(form["device"], form["seq"], form["id"], form["clock"], "", None, text, digest(text), "[]")
