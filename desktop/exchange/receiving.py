"""Take in what headquarters left in a box: new versions of its document, and the newest receipt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from desktop.errors import BadInput
from desktop.exchange import ranges
from desktop.exchange.apart import SetApart
from desktop.exchange.box import Box
from desktop.exchange.enrolment import Headquarters, read_headquarters
from desktop.exchange.names import DOCUMENT, HEADQUARTERS, LARGEST_FILE, RECEIPT, RECEIPTS, Name, digest, parse
from desktop.exchange.outbox import Chain, Outbox
from desktop.exchange.ranges import Range
from desktop.exchange.receipt import Point, Receipt, read_receipt
from desktop.storage.event import canonical

MOST_TRIES = 200
"""How many files that turn out unusable are looked into in one go."""


@dataclass
class Received:
    """What a receive did.

    `documents`: versions of the headquarters document taken; `receipt`: the number of the receipt accepted, or None;
    `records`: events that are received by it and were not before; `again`: events that headquarters no longer holds
    and that go once more; `messages`: new ones; `set_apart`: why files could not be used (`apart.REASONS`); `twin`:
    somebody else writes as this device, so it goes on as a new one; `waiting` for approval by headquarters; `damage`:
    one sentence when the box itself was damaged and only the whole files in it were read.
    """

    documents: int = 0
    receipt: int | None = None
    records: int = 0
    again: int = 0
    messages: int = 0
    set_apart: list[str] = field(default_factory=list)
    twin: bool = False
    waiting: bool = False
    damage: str | None = None


def receive(outbox: Outbox, box: Box, place: str) -> Received:
    """Take in what is new for this device in an open box, which is closed after it.

    What cannot be used is set apart with its reason; the rest goes on. Raises BadInput before enrolment,
    OutsideWorld when the box fails.
    """
    result = Received()
    try:
        outbox.headquarters()
        _take_documents(outbox, box, result)
        receipt = _newest(outbox, box, result)
    except BaseException:
        box.abandon()
        raise
    result.damage = getattr(box, "damage", None)  # a box that is one file knows
    box.close()
    if receipt is not None:
        _accept(outbox, receipt, place, result)
    result.waiting = not outbox.approved()
    return result


def _listed(box: Box, folder: str, kind: str) -> list[tuple[Name, str]]:
    """Return what lies in a folder under names of a kind, with the highest number first."""
    found = ((parse(entry.name), entry.name) for entry in box.entries(folder))
    return sorted(((said, name) for said, name in found if said and said.kind == kind), key=_order, reverse=True)


def _order(one: tuple[Name, str]) -> tuple[int, str]:
    return one[0].number, one[1]


def _fetch(box: Box, name: str, said: Name) -> bytes:
    """Return a file whose bytes are what its name says. Raises SetApart."""
    try:
        data = box.read(name, LARGEST_FILE)
    except BadInput:
        raise SetApart("too_large") from None
    if data is None or digest(data) != said.sha256:
        raise SetApart("torn")
    return data


def _take_documents(outbox: Outbox, box: Box, result: Received) -> None:
    """Step from the version that is known to the next, as far as the box has them."""
    known = outbox.headquarters()
    for said, name in reversed(_listed(box, HEADQUARTERS, DOCUMENT)):
        if said.number != known.version + 1 or len(result.set_apart) >= MOST_TRIES:
            continue
        try:
            data = _fetch(box, name, said)
            newer = _next(known, data)
        except SetApart as apart:
            result.set_apart.append(apart.reason)
            continue
        outbox.take_document(data, newer.version)
        result.documents += 1
        known = newer


def _next(known: Headquarters, data: bytes) -> Headquarters:
    """Return the document if it follows on the version that is known. Raises SetApart."""
    newer = read_headquarters(data)
    if newer.id != known.id:
        raise SetApart("wrong_headquarters")
    if not known.followed_by(newer):
        raise SetApart("bad_signature")
    return newer


def _newest(outbox: Outbox, box: Box, result: Received) -> Receipt | None:
    """Return the receipt with the highest number that can be used, if it is above the last one accepted."""
    keys, office, heard = [outbox.keys()], outbox.headquarters(), outbox.heard()
    for said, name in islice(_listed(box, f"{RECEIPTS}/{outbox.device}", RECEIPT), MOST_TRIES):
        if said.number <= heard:
            break
        try:
            receipt = read_receipt(_fetch(box, name, said), keys, outbox.device, office)
            if receipt.number != said.number:
                raise SetApart("wrong_name")
        except SetApart as apart:
            result.set_apart.append(apart.reason)
        else:
            return receipt
    return None


def _accept(outbox: Outbox, receipt: Receipt, place: str, result: Received) -> None:
    """Take over what a receipt says, in one transaction; one that came in meanwhile by another way may be newer."""
    with outbox.journal.vault.transaction():
        if receipt.number <= outbox.heard() or receipt.device != outbox.device:
            return
        before = outbox.counts().received
        result.again = sum(_cover(outbox, chain, receipt) for chain in outbox.chains())
        result.records = outbox.counts().received - before
        result.messages = _keep_messages(outbox, receipt)
        result.receipt = receipt.number
        outbox.set_heard(receipt.number)
        row = [receipt.number, outbox.device, receipt.issued, outbox.now(), place, result.records]
        outbox.db.execute("INSERT INTO receipts VALUES (?, ?, ?, ?, ?, ?)", row)
        result.twin = _has_twin(outbox, receipt)
        if result.twin:
            outbox.journal.begin_anew()


def _cover(outbox: Outbox, chain: Chain, receipt: Receipt) -> int:
    """Write down what the receipt proves of a chain. Returns how many events headquarters held and holds no more."""
    proven = max((point.seq for point in receipt.points if _proves(outbox, chain, point)), default=0)
    _set_apart(outbox, chain, receipt)
    received = max(chain.received, proven)
    db = outbox.db
    sql = "INSERT INTO coverage VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET held = excluded.held, received = ?"
    db.execute(sql, [chain.device, proven, received, received])
    db.execute("UPDATE parts SET data = NULL WHERE device = ? AND last <= ?", [chain.device, proven])
    return max(chain.held - proven, 0)


def _proves(outbox: Outbox, chain: Chain, point: Point) -> bool:
    """Return whether a point names an event of ours by its own id and hash: then headquarters has what we have."""
    return point.device == chain.device and outbox.event(point.device, point.seq) == (point.id, point.hash)


def _set_apart(outbox: Outbox, chain: Chain, receipt: Receipt) -> None:
    """Keep what headquarters sets apart of a chain; what it confirmed before stays received."""
    kept = ranges.minus([(1, chain.received)], outbox.set_apart(chain.device, here=False))
    outbox.db.execute("DELETE FROM set_apart WHERE device = ? AND here = 0", [chain.device])
    for one in receipt.set_apart:
        if one.device == chain.device:
            for first, last in _open(chain, (one.first, one.last), kept):
                row = [chain.device, first, last, one.reason]
                outbox.db.execute("INSERT INTO set_apart VALUES (?, ?, ?, ?, 0)", row)


def _open(chain: Chain, said: Range, kept: list[Range]) -> Iterator[Range]:
    """Yield what is left of a run that is set apart: events that we have and that were never confirmed."""
    yield from ranges.minus(ranges.common([said], [(1, chain.last)]), kept)


def _keep_messages(outbox: Outbox, receipt: Receipt) -> int:
    """Put new messages into the inbox, those of unknown kinds too. Returns how many there were."""
    sql = "INSERT INTO inbox VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
    rows = [[one["id"], one["kind"], canonical(dict(one)), outbox.now()] for one in receipt.messages]
    return sum(outbox.db.execute(sql, row).rowcount for row in rows)


def _has_twin(outbox: Outbox, receipt: Receipt) -> bool:
    """Return whether headquarters holds an event under this device's id that this vault did not write."""
    own = (point for point in receipt.points if point.device == outbox.device)
    return any(outbox.event(point.device, point.seq) != (point.id, point.hash) for point in own)
