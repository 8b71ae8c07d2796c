"""What headquarters knows of every device, and what waits for a person: the answer of `imvo-hq status`."""

from __future__ import annotations

from collections import Counter
from typing import Any

from desktop.exchange.apart import in_words
from desktop.headquarters.officers import current, fingerprints
from desktop.headquarters.store import ApartPart, Device, Request, Store
from desktop.headquarters.survey import Survey, survey

WAITING = "waiting"
MOST_NAMED = 200
"""How many gaps, forks and files set apart are named; the numbers beside them count all."""


def status(store: Store) -> dict[str, Any]:
    """Return the state of headquarters (contract 9): `devices`, first those that are known, then those that wait; and
    `set_apart`. Raises BadInput where the store has no headquarters.
    """
    document = current(store)
    officers = [{"name": name, "fingerprint": words} for name, words in fingerprints(document)]
    known = store.devices()
    lines = [_line(store, device) for device in known]
    waiting = _waiting(store, {device.id for device in known})
    held = {line["device"]: line["received"] for line in lines}
    apart = [_apart(one) for one in store.apart() if missing(one, held.get(one.device, 0))]
    return {
        "headquarters": {"id": document.id, "name": document.name, "version": document.version, "officers": officers},
        "devices": [*lines, *waiting],
        "set_apart": apart[:MOST_NAMED],
        "set_apart_count": len(apart),
        "set_apart_reasons": dict(Counter(one["reason"] for one in apart)),
    }


def _line(store: Store, device: Device) -> dict[str, Any]:
    seen = survey(store.links(device.id))
    return {
        "device": device.id,
        "post": device.post,
        "fingerprint": device.fingerprint or None,
        "state": device.state,
        "since": device.since,
        "continues": list(device.continues),
        **_chain(seen),
        "quarantined": sum(one.first > 0 and missing(one, seen.held) for one in store.apart(device.id)),
        "announced": device.announced,
        "last_heard": device.last_heard,
        "clock_offset_s": device.clock_offset_s,
        "app_version": device.app_version,
        "content_version": device.content_version,
        "receipt": device.number,
        "receipt_heard": device.heard,
    }


def _chain(seen: Survey) -> dict[str, Any]:
    return {
        "first": seen.first,
        "last": seen.last,
        "events": seen.events,
        "received": seen.held,
        "gaps": [list(gap) for gap in seen.gaps[:MOST_NAMED]],
        "forks": seen.forks[:MOST_NAMED],
    }


def missing(one: ApartPart, held: int) -> bool:
    """Return whether headquarters lacks what was set apart: of a damaged file the events may have come otherwise."""
    return bool(one.hash) or one.first == 0 or one.last > held


def _waiting(store: Store, known: set[str]) -> list[dict[str, Any]]:
    """Return a line for each request that was not decided on, and for each folder of a device nobody knows."""
    parts: dict[str, int] = {}
    for one in store.apart():
        if one.device not in known:
            parts[one.device] = parts.get(one.device, 0) + 1
    asked = [request for request in store.requests() if request.device not in known]
    lines = [_asking(request, parts.get(request.device, 0)) for request in asked]
    silent = sorted(parts.keys() - {request.device for request in asked})
    return [*lines, *(_stranger(device, parts[device]) for device in silent)]


def _asking(request: Request, parts: int) -> dict[str, Any]:
    named = {"post": request.post, "fingerprint": request.fingerprint, "since": request.at}
    return {**_stranger(request.device, parts), **named}


def _stranger(device: str, parts: int) -> dict[str, Any]:
    known: dict[str, Any] = {
        "device": device,
        "post": None,
        "fingerprint": None,
        "state": WAITING,
        "since": None,
        "continues": [],
    }
    nothing = dict.fromkeys(("last_heard", "clock_offset_s", "app_version", "content_version"))
    return {**known, **_chain(Survey()), "quarantined": parts, "announced": 0, **nothing}


def _apart(one: ApartPart) -> dict[str, Any]:
    where = {"device": one.device, "first": one.first or None, "last": one.last or None}
    return {**where, "reason": one.reason, "words": in_words(one.reason), "at": one.at, "name": one.key}
