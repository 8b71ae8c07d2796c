"""`imvo-post sync`: the exchange with headquarters, by any path (contract 9)."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.commands.output import emit, emit_json, note, refuse_other, write_whole
from desktop.errors import BadInput, OutsideWorld

if TYPE_CHECKING:
    from desktop.casework import Casework
    from desktop.exchange.box import Box
    from desktop.exchange.receiving import Received
    from desktop.exchange.sending import Sent

LARGEST_DOCUMENT = 128 * 1024


def enrol(args: argparse.Namespace) -> int:
    """Take headquarters' document, write this device's request, and print the words to read out over the phone."""
    from desktop.commands.desk import open_casework

    document, request = _document(Path(args.file)), Path(args.request) if args.request is not None else None
    if request is not None:
        refuse_other(request)
    with open_casework(args, make=True) as casework:
        enrolled = casework.exchange.enrol(document, args.post, instead=args.instead)
        if request is not None:
            write_whole(request, enrolled.request)
    if args.json:
        said = {"fingerprint": enrolled.fingerprint, "headquarters": enrolled.headquarters, "request": args.request}
        emit_json({**said, "officers": [{"name": name, "fingerprint": words} for name, words in enrolled.officers]})
        return 0
    emit([f"Headquarters: {enrolled.headquarters}"])
    emit(f"  {name}: {words}" for name, words in enrolled.officers)
    if request is None:
        emit(["The request goes along with `sync send`; read these words to headquarters by telephone:"])
    else:
        emit([f"The request is in {args.request}: send that file, or read these words to headquarters by telephone:"])
    emit([enrolled.fingerprint])
    return 0


def _document(path: Path) -> bytes:
    from desktop.storage.files import read_bounded

    try:
        return read_bounded(path, LARGEST_DOCUMENT)
    except OSError as error:
        raise BadInput(f"{str(path)!r}: cannot be read: {error.strerror}") from None


def send(args: argparse.Namespace) -> int:
    """Bring what waits to a place; with `--wait` a place that cannot be reached is tried again with growing pauses."""
    from desktop.commands.desk import open_casework

    with open_casework(args) as casework:
        casework.exchange.refuse_unenrolled()
        sent = _sent_in_the_end(casework, args.place) if args.wait else _sent(casework, args.place)
        words = casework.exchange.status().fingerprint
    if args.json:
        emit_json(asdict(sent))
    else:
        emit(_about_sent(sent, _shown(args.place), words))
    return 0


def _sent(casework: Casework, place: str) -> Sent:
    from desktop.exchange.open_box import open_box

    return casework.exchange.send(open_box(place, write=True), place)


def _sent_in_the_end(casework: Casework, place: str) -> Sent:
    """Send, and try again for as long as the place cannot be reached; said once, on standard error."""
    from desktop.exchange.later import Later

    later = Later(casework.journal.device)
    while True:
        try:
            return _sent(casework, place)
        except OutsideWorld as error:
            later = later.failed()
            if later.to_be_told:
                note(f"{error}; tried again from time to time, until it works or you stop it")
            time.sleep(later.pause)


def _about_sent(sent: Sent, place: str, words: str | None) -> Iterator[str]:
    there = f"; {sent.there} part(s) lay there already" if sent.there else ""
    if sent.parts:
        yield f"{sent.records} event(s) in {sent.parts} part(s), {sent.bytes:,} bytes, now lie in {place}{there}."
    else:
        yield f"Nothing new to bring to {place}{there}."
    if sent.parts or sent.there:
        yield "They count as received when headquarters' receipt has come back: `sync receive`."
    if sent.waiting:
        yield f"This device waits until headquarters knows it, by its request or by these words: {words}"


def receive(args: argparse.Namespace) -> int:
    """Take in what headquarters left at a place for this device."""
    from desktop.commands.desk import open_casework
    from desktop.exchange.open_box import open_box

    with open_casework(args) as casework:
        casework.exchange.refuse_unenrolled()
        box = open_box(args.place, write=False)
        newer = _newer_guidance(args, box)
        received = casework.exchange.receive(box, args.place)
        events = casework.exchange.status().events
    if args.json:
        emit_json({**asdict(received), "newer_guidance": newer})
        return 0
    emit(_about_received(received, _shown(args.place), events))
    if newer:
        emit([f"A newer guidance lies here too: {newer}; `content install {_shown(args.place)}` takes it."])
    return 0


def _newer_guidance(args: argparse.Namespace, box: Box) -> str | None:
    """Return the version of a signed release in the box that is newer than the guidance in use, or None."""
    from desktop import packs, paths
    from desktop.commands.library import data_dir

    try:
        return packs.newer_in(box, data_dir(args), paths.content_index())
    except BaseException:
        box.abandon()
        raise


def _about_received(received: Received, place: str, events: Any) -> Iterator[str]:
    from desktop.exchange.apart import in_words

    if received.damage:
        yield received.damage
    for reason, number in sorted(Counter(received.set_apart).items()):
        yield f"Set apart in {place}: {number} file(s) {in_words(reason)}."
    if received.documents:
        yield "Headquarters has other officers now; what it has not confirmed is packed anew for them."
    if received.receipt is not None:
        total = f"{events['received']} event(s) received in all"
        yield f"Receipt {received.receipt}: {received.records} event(s) newly received by headquarters, {total}."
    elif not received.set_apart and not received.documents:
        yield f"Nothing new for this device in {place}."
    if received.again:
        yield f"Headquarters no longer holds {received.again} event(s): the next `sync send` brings them again."
    if received.messages:
        yield f"{received.messages} message(s) from headquarters."
    if received.twin:
        yield "Somebody else writes as this device (a copied data folder?): it goes on as a new one and asks anew."
    if received.waiting:
        yield "This device still waits until headquarters knows it."


def status(args: argparse.Namespace) -> int:
    """Print how the exchange stands."""
    from desktop.commands.desk import open_casework

    with open_casework(args) as casework:
        found = casework.exchange.status()
    if args.json:
        emit_json(found.to_dict())
        return 0
    known = f"known to {found.headquarters}" if found.approved else "waits until headquarters knows it"
    emit([f"Device {found.device}: {known if found.headquarters else 'not enrolled'}"])
    emit([f"Fingerprint: {found.fingerprint}"] if found.fingerprint else [])
    emit(f"{count:>8}  {name}" for name, count in found.events.items())
    emit(f"Set apart by {one['by']}: events {one['first']}-{one['last']}, {one['reason']}" for one in found.set_apart)
    emit([f"Headquarters was last heard: {found.last_contact or 'never'}"])
    return 0


def _shown(place: str) -> str:
    from desktop.exchange.open_box import without_password

    return without_password(place)
