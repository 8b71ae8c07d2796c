"""`imvo-hq status` and `imvo-hq export`: what headquarters holds."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop.commands.hq_desk import open_desk
from desktop.commands.output import emit, emit_json

_CLOCK_WRONG = 900  # seconds: below that a clock is as good as right
_DAY = 86_400


def status(args: argparse.Namespace) -> int:
    """Print what is known of every device."""
    from desktop.headquarters.status import status as status_of

    with open_desk(args) as store:
        found = status_of(store)
    if args.json:
        emit_json(found)
        return 0
    head = found["headquarters"]
    emit([f"{head['name']}, version {head['version']}"])
    for device in found["devices"]:
        emit(_lines(device))
    if not found["devices"]:
        emit(["No device is known yet: take in a box (`imvo-hq gather`), or approve a request."])
    apart = [one for one in found["set_apart"] if one["reason"] != "unknown_device"]
    emit(f"Set apart, {one['words']}: {one['name']}" for one in apart)
    return 0


def _lines(device: Mapping[str, Any]) -> Iterator[str]:
    name = f"{device['post'] or 'unknown post'}, device {device['device']}: {device['state']}"
    yield f"{name}, {device['events']} event(s), last heard {device['last_heard'] or 'never'}"
    if device["fingerprint"]:
        yield f"  fingerprint {device['fingerprint']}"
    for first, last in device["gaps"]:
        yield f"  missing: events {first}-{last}"
    if device["announced"] > (device["last"] or 0):
        yield f"  under way: it has {device['announced']} event(s)"
    if device["forks"]:
        yield f"  two machines wrote as this one, from event {device['forks'][0]} on: both are kept"
    if device["quarantined"]:
        yield f"  set apart: {device['quarantined']}"
    offset = device["clock_offset_s"]
    if offset is not None and abs(offset) > _CLOCK_WRONG:
        yield f"  {_clock(offset)}"


def _clock(offset: int) -> str:
    """Return the words for a clock that differs; a stick that was under way looks like a clock that is behind."""
    days = f"{abs(offset) // _DAY} day(s)" if abs(offset) >= _DAY else f"{abs(offset) // 60} minutes"
    return f"its clock is {days} ahead" if offset > 0 else f"its clock is behind, or this was {days} under way"


def export(args: argparse.Namespace) -> int:
    """Write everything that was taken in; print the files."""
    from desktop import paths
    from desktop.guidance.library import Library
    from desktop.headquarters.export import export_events, export_tables
    from desktop.headquarters.fact_reading import read_facts

    folder = Path(args.out).expanduser()
    with open_desk(args) as store, Library(paths.content_index()) as library:
        if args.format == "jsonl":
            found = export_events(store, folder)
        else:
            found = export_tables(store, read_facts(store, library), args.format, folder)
        emit(map(str, found))
    return 0
