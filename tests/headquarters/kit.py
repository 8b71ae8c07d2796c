"""What the tests of headquarters share: a headquarters in a store, devices that ask and send, boxes to carry it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from desktop.casework import Casework
from desktop.exchange import names
from desktop.exchange.enrolment import Continued, Request, continue_by, write_headquarters, write_request
from desktop.exchange.keys import unseal
from desktop.exchange.part import Maker, pack
from desktop.exchange.receipt import Receipt, read_receipt
from desktop.headquarters.devices import Approved, approve
from desktop.headquarters.events import read_event
from desktop.headquarters.gather import Gathered, gather
from desktop.headquarters.keys_file import OfficerKeys
from desktop.headquarters.receipts import Written, write_receipts
from desktop.headquarters.sqlite_store import open_sqlite
from desktop.headquarters.store import EventRow, Store
from tests.exchange.kit import DEVICE, MADE, OFFICE, OTHER, keys, maker, office
from tests.exchange.memory_box import MemoryBox

NOW = "2026-11-23T09:00:00Z"
ANNA, BRAM = OfficerKeys("Anna", (keys("Anna"),)), OfficerKeys("Bram", (keys("Bram"),))
OF = {DEVICE: "laptop", OTHER: "tablet"}
RECIPIENTS = [keys("Anna").public.recipient, keys("Bram").public.recipient]

__all__ = ["DEVICE", "MADE", "OFFICE", "OTHER", "unseal"]


def now() -> str:
    """Return headquarters' time: it stands still."""
    return NOW


def new_store(folder: Path, name: str = "hq.db") -> Store:
    """Return a new store with the headquarters of `office()` in it."""
    store = open_sqlite(folder / name, make=True)
    found(store)
    return store


def found(store: Store) -> None:
    """Put the headquarters of `office()` into a store."""
    with store.transaction():
        store.put_document(1, write_headquarters(office(), [keys("Anna"), keys("Bram")]))


def request(
    device: str = DEVICE,
    post: str = "BOG",
    continues: tuple[Continued, ...] = (),
    key: str = "",
    headquarters: str = OFFICE,
) -> bytes:
    """Return a device's request; it signs with its own keys, or with those called `key`."""
    own = keys(key or OF[device])
    return write_request(Request(headquarters, device, post, own.public, "1.0", MADE, continues), own)


def continuing(old: str, new: str) -> Continued:
    """Return the word of an old device that a new one continues it."""
    return continue_by(old, keys(OF[old]), new, keys(OF[new]).public.signer)


def let_in(store: Store, device: str = DEVICE, **more: object) -> Approved:
    """Approve a device."""
    return approve(store, ANNA, request(device, **more), now)  # type: ignore[arg-type]


def put_part(
    box: MemoryBox,
    lines: list[str],
    first: int = 1,
    device: str = DEVICE,
    sender: str = "",
    key: str = "",
    **says: object,
) -> str:
    """Pack a part into a box under its right name and return that; `says` are fields of `Maker`."""
    said: Maker = replace(maker(sender or device), **says)  # type: ignore[arg-type]
    data = pack(device, first, lines, said, keys(key or OF[sender or device]), RECIPIENTS)
    name = names.part_name(device, first, first + len(lines) - 1, data)
    if not lines:
        name = names.note_name(device, data)
    box.files[name] = data
    return name


def take_in(store: Store, box: MemoryBox, officer: OfficerKeys = ANNA) -> Gathered:
    """Gather from a box."""
    return gather(store, officer, box, now=now)


def confirm(store: Store, box: MemoryBox, officer: OfficerKeys = ANNA) -> Written:
    """Write receipts into a box."""
    return write_receipts(store, officer, box, now)


def receipts_in(box: MemoryBox, device: str = DEVICE) -> list[Receipt]:
    """Return the receipts for a device that lie in a box, as the device reads them."""
    mine = [data for name, data in sorted(box.files.items()) if name.startswith(f"{names.RECEIPTS}/{device}/")]
    return [read_receipt(data, [keys(OF[device])], device, office()) for data in mine]


def rows(lines: list[str], device: str = DEVICE, first: int = 1) -> list[EventRow]:
    """Return lines as rows of a store."""
    read = [read_event(line, device, seq) for seq, line in enumerate(lines, first)]
    return [row for row in read if row is not None]


def held(store: Store) -> list[str]:
    """Return every event of a store."""
    return list(store.events())


def reasons(store: Store) -> list[str]:
    """Return why something is apart in a store."""
    return sorted(one.reason for one in store.apart())


def take_in_post(store: Store, casework: Casework) -> None:
    """Put all that a post journalled into a store."""
    lines = list(casework.journal.export())
    found = [read_event(line, json.loads(line)["device"], seq) for seq, line in enumerate(lines, 1)]
    with store.transaction():
        store.take_in([one for one in found if isinstance(one, EventRow)])
