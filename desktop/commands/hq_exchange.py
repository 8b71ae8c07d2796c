"""`imvo-hq gather` and `imvo-hq receipts`: the exchange with the posts, by any path (contract 9)."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from desktop.commands.hq_desk import open_with_keys
from desktop.commands.output import emit, emit_json

if TYPE_CHECKING:
    from desktop.headquarters.gather import Gathered
    from desktop.headquarters.intake import Taken


def gather(args: argparse.Namespace) -> int:
    """Take in what lies in a box."""
    from desktop.exchange.open_box import open_box, without_password
    from desktop.headquarters.gather import gather as gather_from

    with open_with_keys(args) as (store, own), open_box(args.place, write=False) as box:
        gathered = gather_from(store, own, box)
        damage = getattr(box, "damage", None)
    place = without_password(args.place)
    if args.json:
        emit_json({"place": place, **asdict(gathered), "damage": damage})
        return 0
    emit([damage] if damage else [])
    emit(_about(gathered, place))
    return 0


def _about(gathered: Gathered, place: str) -> Iterator[str]:
    taken = gathered.taken
    if taken.parts:
        doubles = f", {taken.doubles} held already" if taken.doubles else ""
        yield f"Taken in from {place}: {taken.parts} part(s), {taken.events_new} new event(s){doubles}."
    elif not (gathered.requests or taken.apart):
        yield f"Nothing new in {place}."
    for words in gathered.requests:
        yield f"A device asks to be let in: {words} (compare by telephone, then `imvo-hq approve`)."
    if gathered.waiting:
        yield f"{gathered.waiting} device(s) wait for approval; what they sent is kept."
    yield from apart_lines(taken)
    if gathered.other_version:
        yield (
            f"Version {gathered.other_version} of the document lies here otherwise than in this store, which was put "
            "back from a copy older than a change of officers: see the manual, 'Headquarters comes back from a copy'."
        )
    if left := gathered.later + taken.left:
        yield f"Left for the next time, more than one run may read or keep: {left} file(s)."


def apart_lines(taken: Taken) -> Iterator[str]:
    """Yield one line for each reason for which something was set apart."""
    from desktop.exchange.apart import in_words

    for reason, count in sorted(taken.apart.items()):
        yield f"Set apart, {in_words(reason)}: {count} file(s) or event(s)."


def receipts(args: argparse.Namespace) -> int:
    """Write the receipts of all approved devices into a box."""
    from desktop.exchange.open_box import open_box, without_password
    from desktop.headquarters.officers import release_by
    from desktop.headquarters.receipts import write_receipts
    from desktop.headquarters.release import content_root

    with open_with_keys(args) as (store, own), open_box(args.place, write=True) as box:
        root = release_by(store, own, content_root(args.store))
        written = write_receipts(store, own, box)
    place = without_password(args.place)
    if args.json:
        emit_json({"place": place, **asdict(written)})
    else:
        emit(
            ["The document now names who signs content packs; posts take that over with their receipts."]
            if root
            else []
        )
        emit([f"Receipts in {place}: {written.written}, of which {written.new} new."])
    return 0
