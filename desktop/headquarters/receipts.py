"""Receipts: the signed word of headquarters to each device on what it holds now. Only that makes an event received."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.errors import BadInput
from desktop.exchange.box import Box
from desktop.exchange.enrolment import Headquarters, read_headquarters
from desktop.exchange.names import LARGEST_FILE, RECEIPTS, document_name, parse, receipt_name
from desktop.exchange.receipt import MOST_POINTS, ApartRange, Point, Receipt, write_receipt
from desktop.headquarters import store as rows
from desktop.headquarters.keys_file import OfficerKeys
from desktop.headquarters.officers import current
from desktop.headquarters.status import missing
from desktop.headquarters.store import APPROVED, Device, Store
from desktop.headquarters.survey import survey
from desktop.storage.event import canonical
from desktop.storage.journal import utc_now

MOST_OWN, MOST_OF_CHAIN = 200, 100
"""How many ends of parts a receipt names: of those the device sent itself, and of each of its chains."""
MOST_APART = 200
_SPARE = 4096  # bytes of a receipt for what is not points, ranges or messages


@dataclass(frozen=True)
class Written:
    """How many receipts were written, and how many of these say something new."""

    written: int
    new: int


def write_receipts(store: Store, officer: OfficerKeys, box: Box, now: Callable[[], str] = utc_now) -> Written:
    """Write the newest receipt of every approved device into a box, and all versions of headquarters' document.

    One that would say the same as the last is that last one. Safe to kill, to repeat, to run twice at once. Raises
    BadInput for who is no officer, OutsideWorld.
    """
    officer.signing(current(store))
    for document in store.documents():
        box.write(document_name(read_headquarters(document).version, document), document)
    written = new = 0
    for device in store.devices():
        if device.state == APPROVED:
            receipt, is_new = issue(store, officer, device.id, now)
            _put(store, box, receipt)
            written, new = written + 1, new + is_new
    return Written(written, new)


def _put(store: Store, box: Box, receipt: rows.Receipt) -> None:
    """Write a receipt, and take away those it replaces unless another run has just written a newer one."""
    box.write(receipt_name(receipt.device, receipt.number, receipt.data), receipt.data)
    newest = store.receipt(receipt.device) or receipt
    keep = receipt_name(newest.device, newest.number, newest.data)
    for entry in list(box.entries(f"{RECEIPTS}/{receipt.device}")):
        if entry.name != keep and parse(entry.name):
            box.remove(entry.name)


def issue(store: Store, officer: OfficerKeys, device_id: str, now: Callable[[], str]) -> tuple[rows.Receipt, bool]:
    """Return the receipt of a device, and whether it is new: it is kept before it goes anywhere."""
    with store.transaction():
        device, headquarters = store.device(device_id), current(store)
        if device is None:
            raise BadInput(f"device {device_id} is not known")
        last = store.receipt(device_id)
        content = _content(store, device)
        said = canonical([headquarters.version, device.sends, content])
        if last and last.content == said and last.number >= device.heard:
            return last, False
        number = max(device.number, device.heard, last.number if last else 0) + 1
        data = _signed(device, headquarters, officer, number, now(), content)
        receipt = rows.Receipt(device_id, number, said, data)
        store.put_receipt(receipt)
        store.put_device(replace(device, number=number))
        _carried(store, device, number, content["messages"])
    return receipt, True


def _signed(
    device: Device, headquarters: Headquarters, officer: OfficerKeys, number: int, now: str, content: dict[str, Any]
) -> bytes:
    points = tuple(Point(*point) for point in content["points"])
    apart = tuple(ApartRange(*one) for one in content["set_apart"])
    receipt = Receipt(headquarters.id, device.id, number, now, points, apart, tuple(content["messages"]))
    return write_receipt(receipt, officer.signing(headquarters), device.recipient)


def _content(store: Store, device: Device) -> dict[str, Any]:
    """Return what a receipt says beside its number and moment, small enough for a file."""
    chains = (device.id, *device.continues)
    own = store.latest_parts(MOST_OWN, sender=device.id)
    points: list[list[Any]] = []
    apart: list[list[Any]] = []
    for chain in chains:
        ends = {part.end_hash for part in own if part.device == chain and part.end_hash}
        ends |= {part.end_hash for part in store.latest_parts(MOST_OF_CHAIN, device=chain) if part.end_hash}
        seen = survey(store.links(chain), ends)
        points += _points(store, chain, seen.points)
        apart += _apart(store, chain, seen.held)
    content: dict[str, Any] = {"points": sorted(points[:MOST_POINTS]), "set_apart": sorted(apart)[:MOST_APART]}
    room = LARGEST_FILE - _SPARE - len(canonical(content).encode())
    return {**content, "messages": list(_messages(store, device, room))}


def _points(store: Store, chain: str, found: Sequence[tuple[int, str]]) -> Iterator[list[Any]]:
    """Yield the points of a chain, the highest first."""
    for seq, hash_ in sorted(found, reverse=True):
        yield [chain, seq, store.event_id(chain, seq, hash_), hash_]


def _apart(store: Store, chain: str, held: int) -> Iterator[list[Any]]:
    """Yield what is apart of a chain and not held in another copy: of a damaged part only what lies above that."""
    for one in store.apart(chain):
        if one.first and missing(one, held):
            first = one.first if one.hash else max(one.first, held + 1)
            yield [chain, first, one.last, one.reason]


def _messages(store: Store, device: Device, room: int) -> Iterator[dict[str, Any]]:
    """Yield the messages that the device has not heard, the oldest first, as many as there is room for."""
    for message in store.messages(device.id):
        if message.number is not None and message.number <= device.heard:
            continue
        room -= len(message.body.encode()) + 1
        if room < 0:
            return
        yield json.loads(message.body)


def _carried(store: Store, device: Device, number: int, carried: Sequence[dict[str, Any]]) -> None:
    """Keep in which receipt a message first went: when that was heard, it has arrived."""
    ids = {message["id"] for message in carried}
    for message in store.messages(device.id):
        if message.id in ids and message.number is None:
            store.put_message(replace(message, number=number))
