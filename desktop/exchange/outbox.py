"""What a post's vault knows of the exchange: keys, headquarters, packed parts, and what headquarters holds.

None of it is an event: sending, receiving and receipts leave no trace in the journal. Every method that
writes is one short transaction; none is open while a box is read or written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from desktop.errors import BadInput
from desktop.exchange import ranges
from desktop.exchange.enrolment import Headquarters, Request, continue_by, read_headquarters, write_request
from desktop.exchange.keys import OwnKeys, new_keys
from desktop.exchange.names import part_name
from desktop.exchange.ranges import Range
from desktop.storage.engine import Database
from desktop.storage.journal import Journal, utc_now
from desktop.storage.trouble import in_words

_HEARD, _SENDS, _REQUEST, _POST = "exchange:heard", "exchange:sends", "exchange:request", "post"
NOT_ENROLLED = "this device is not enrolled: ask headquarters for its file hq.json, then `sync enrol hq.json`"


class Chain(NamedTuple):
    """The events of one device in this vault: up to which number there are, up to which headquarters holds them now,
    and up to which it ever confirmed them.
    """

    device: str
    last: int
    held: int
    received: int


class Kept(NamedTuple):
    """A part that was packed: its number in this vault, its name in a box, its events, its bytes; `heard` is the
    number of the last receipt when a copy of it was last seen in a box.
    """

    number: int
    name: str
    device: str
    first: int
    last: int
    size: int
    made: str
    heard: int | None
    place: str | None
    waiting: bool


@dataclass(frozen=True)
class Counts:
    """How the events of this vault stand; each is counted once (contract 9)."""

    saved: int
    packed: int
    received: int
    quarantined: int


def give_keys(db: Database, device: str) -> OwnKeys:
    """Return the keys of a device, made if it has none, inside `vault.transaction()`."""
    row = db.execute("SELECT seed, identity FROM device_keys WHERE device = ?", [device]).fetchone()
    if row:
        return OwnKeys(bytes(row[0]), row[1])
    fresh = new_keys()
    db.execute("INSERT INTO device_keys VALUES (?, ?, ?)", [device, fresh.seed, fresh.identity])
    return fresh


class Outbox:
    """The exchange's part of an open vault."""

    def __init__(self, journal: Journal, now: Callable[[], str] = utc_now) -> None:
        """Take the journal of an open vault; `now` tells what the machine's clock says (UTC)."""
        self.journal = journal
        self.now = now

    @property
    def device(self) -> str:
        """The id of this device, as the vault has it now."""
        return self._meta("device") or self.journal.device

    @property
    def db(self) -> Database:
        """The open database."""
        return self.journal.db

    def rows(self, sql: str, *values: Any) -> list[Any]:
        """Return the rows of a question; trouble with the file is said in words."""
        with in_words(self.journal.vault.path, system=False):
            return self.db.execute(sql, values).fetchall()

    # Keys and enrolment

    def keys(self, device: str | None = None) -> OwnKeys:
        """Return the keys of this device, or of one it continues; made when there are none yet."""
        whose = device or self.device
        if known := self.known_keys(whose):
            return known
        with self.journal.vault.transaction():
            return give_keys(self.db, whose)

    def known_keys(self, device: str | None = None) -> OwnKeys | None:
        """Return the keys of this device, or of one it continues, or None when none were made yet."""
        rows = self.rows("SELECT seed, identity FROM device_keys WHERE device = ?", device or self.device)
        return OwnKeys(bytes(rows[0][0]), rows[0][1]) if rows else None

    def known_headquarters(self) -> Headquarters | None:
        """Return the newest version of the headquarters document, or None before enrolment."""
        rows = self.rows("SELECT document FROM headquarters ORDER BY version DESC LIMIT 1")
        return read_headquarters(bytes(rows[0][0])) if rows else None

    def headquarters(self) -> Headquarters:
        """Return the newest version of the headquarters document. Raises BadInput before enrolment."""
        known = self.known_headquarters()
        if known is None:
            raise BadInput(NOT_ENROLLED)
        return known

    def take_document(self, document: bytes, version: int, *, instead: bool = False) -> None:
        """Keep a version of the headquarters document that was checked; parts for an earlier one are packed again.

        `instead` puts it in the place of another headquarters: what that one confirmed counts as sent no more.
        """
        with self.journal.vault.transaction():
            if instead:
                for table in ("headquarters", "set_apart", "receipts"):
                    self.db.execute(f"DELETE FROM {table}")
                self.db.execute("UPDATE coverage SET held = 0")
            sql = "INSERT INTO headquarters VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
            self.db.execute(sql, [version, document, self.now()])
            self.db.execute("UPDATE parts SET data = NULL")

    def request(self) -> bytes:
        """Return this device's request to be approved; the same bytes until something in it changes."""
        office, keys = self.headquarters(), self.keys()
        earlier = [chain.device for chain in self.chains() if chain.device != self.device]
        said = [continue_by(each, self.keys(each), self.device, keys.public.signer) for each in earlier]
        made = self._meta(f"{_REQUEST}:made") or self.now()
        versions = self.journal.versions
        post = self._meta(_POST) or ""
        data = write_request(Request(office.id, self.device, post, keys.public, versions.app, made, tuple(said)), keys)
        if self._meta(_REQUEST) != data.decode():
            self._set_meta({_REQUEST: data.decode(), f"{_REQUEST}:made": made})
        return data

    def approved(self) -> bool:
        """Whether headquarters has ever answered this device."""
        return bool(self.rows("SELECT 1 FROM receipts WHERE device = ? LIMIT 1", self.device))

    # What stands where

    def chains(self) -> list[Chain]:
        """Return every device's chain in this vault, the earlier devices first."""
        sql = """SELECT j.device, j.last, coalesce(c.held, 0), coalesce(c.received, 0)
            FROM (SELECT device, max(seq) AS last FROM journal GROUP BY device) j
            LEFT JOIN coverage c ON c.device = j.device
            ORDER BY (SELECT clock FROM journal f WHERE f.device = j.device AND f.seq = 1), j.device"""
        return [Chain(*row) for row in self.rows(sql)]

    def last_of(self, device: str) -> int:
        """Return the number of a device's last event in this vault, 0 without any."""
        return int(self.rows("SELECT coalesce(max(seq), 0) FROM journal WHERE device = ?", device)[0][0])

    def event(self, device: str, seq: int) -> tuple[str, str] | None:
        """Return id and hash of an event, or None."""
        rows = self.rows("SELECT id, hash FROM journal WHERE device = ? AND seq = ?", device, seq)
        return (rows[0][0], rows[0][1]) if rows else None

    def lines(self, device: str, first: int, last: int) -> Iterator[str]:
        """Yield the shareable forms of a run of events."""
        step = 100  # a part takes some 200 events
        sql = "SELECT shareable FROM journal WHERE device = ? AND seq BETWEEN ? AND ? ORDER BY seq"
        for begin in range(first, last + 1, step):
            yield from (row[0] for row in self.rows(sql, device, begin, min(begin + step - 1, last)))

    def set_apart(self, device: str, *, here: bool | None = None) -> list[Range]:
        """Return the runs of events that are set apart: by this post, by headquarters, or by either."""
        sql = "SELECT first, last FROM set_apart WHERE device = ? AND (? IS NULL OR here = ?)"
        return [(row[0], row[1]) for row in self.rows(sql, device, here, here)]

    def why_apart(self) -> list[tuple[str, int, int, str, bool]]:
        """Return device, first, last, reason of each run that is set apart, and whether this post did so."""
        sql = "SELECT device, first, last, reason, here FROM set_apart ORDER BY device, first"
        return [(row[0], row[1], row[2], row[3], bool(row[4])) for row in self.rows(sql)]

    def unpacked(self, chain: Chain) -> list[Range]:
        """Return the runs of a chain that headquarters does not hold and no waiting part carries."""
        carried = [(part.first, part.last) for part in self.waiting_parts(chain.device)]
        return ranges.minus([(chain.held + 1, chain.last)], [*carried, *self.set_apart(chain.device, here=True)])

    def counts(self) -> Counts:
        """Return how the events of this vault stand."""
        total = packed = received = apart = 0
        for chain in self.chains():
            whole = [(1, chain.last)]
            out = ranges.common(whole, self.set_apart(chain.device))
            confirmed = ranges.minus(ranges.common(whole, [(1, chain.received)]), out)
            carried = [(part.first, part.last) for part in self.waiting_parts(chain.device)]
            total += chain.last
            apart += ranges.count(out)
            received += ranges.count(confirmed)
            packed += ranges.count(ranges.minus(ranges.common(whole, carried), [*out, *confirmed]))
        return Counts(total - packed - received - apart, packed, received, apart)

    # Parts

    _PART = "SELECT number, name, device, first, last, size, made, heard, place, data IS NOT NULL FROM parts"

    def parts(self, most: int = 100) -> list[Kept]:
        """Return what was packed, the latest first."""
        return [Kept._make(row) for row in self.rows(f"{self._PART} ORDER BY number DESC LIMIT ?", most)]

    def waiting_parts(self, device: str) -> list[Kept]:
        """Return the parts of a device's chain that headquarters does not hold, in the order of their events."""
        sql = f"{self._PART} WHERE device = ? AND data IS NOT NULL ORDER BY first, last"
        return [Kept._make(row) for row in self.rows(sql, device)]

    def data(self, number: int) -> bytes | None:
        """Return the sealed file of a part, or None when headquarters meanwhile has it."""
        rows = self.rows("SELECT data FROM parts WHERE number = ?", number)
        return bytes(rows[0][0]) if rows and rows[0][0] is not None else None

    def drop_foreign(self) -> None:
        """Drop parts that another device of this vault packed: they are packed and signed again by this one."""
        sql = "SELECT 1 FROM parts WHERE data IS NOT NULL AND sender <> ? LIMIT 1"
        if self.rows(sql, self.device):
            with self.journal.vault.transaction():
                self.db.execute("UPDATE parts SET data = NULL WHERE sender <> ?", [self.device])

    def keep_part(self, device: str, first: int, last: int, data: bytes, sender: str, version: int) -> None:
        """Keep a sealed part, unless another program has just packed one of its events, or this device or
        headquarters' officers are others now.
        """
        with self.journal.vault.transaction():
            sql = """SELECT
                EXISTS (SELECT 1 FROM parts WHERE device = ? AND data IS NOT NULL AND last >= ? AND first <= ?),
                coalesce((SELECT max(version) FROM headquarters), 0)"""
            taken, present = self.db.execute(sql, [device, first, last]).fetchone()
            if not taken and (sender, version) == (self.device, present):
                row = [part_name(device, first, last, data), device, first, last, sender, version, self.now()]
                self.db.execute(
                    """INSERT INTO parts (name, device, first, last, sender, version, made, size, data)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    [*row, len(data), data],
                )

    def keep_apart(self, device: str, seq: int, reason: str) -> None:
        """Set one event apart here: it cannot be packed."""
        with self.journal.vault.transaction():
            self.db.execute("INSERT INTO set_apart VALUES (?, ?, ?, ?, 1)", [device, seq, seq, reason])

    def seen(self, numbers: Sequence[int], place: str) -> None:
        """Remember that whole copies of these parts lie in a box at a place."""
        with self.journal.vault.transaction():
            sql = "UPDATE parts SET heard = ?, place = ? WHERE number = ?"
            for number in numbers:
                self.db.execute(sql, [self.heard(), place, number])

    def done_with(self, name: str) -> bool:
        """Return whether a file in a box is a part that this vault packed and that headquarters holds."""
        sql = """SELECT 1 FROM parts p JOIN coverage c ON c.device = p.device
            WHERE p.name = ? AND p.data IS NULL AND p.last <= c.held"""
        return bool(self.rows(sql, name))

    # Counters and facts

    def heard(self) -> int:
        """Return the highest number of a receipt that this vault has accepted."""
        return int(self._meta(_HEARD) or 0)

    def sends(self) -> int:
        """Return how often this vault has sent."""
        return int(self._meta(_SENDS) or 0)

    def count_send(self) -> None:
        """Count one more send."""
        with self.journal.vault.transaction():
            self.journal.tables.set_meta(_SENDS, str(self.sends() + 1))

    def set_heard(self, number: int) -> None:
        """Remember the number of a receipt, inside `vault.transaction()`."""
        self.journal.tables.set_meta(_HEARD, str(number))

    def last_contact(self) -> tuple[str, str] | None:
        """Return when a receipt was last accepted (UTC, as this machine said) and from which place, or None."""
        rows = self.rows("SELECT accepted, place FROM receipts ORDER BY number DESC LIMIT 1")
        return (rows[0][0], rows[0][1]) if rows else None

    def _meta(self, key: str) -> str | None:
        return self.journal.tables.meta(key)

    def _set_meta(self, values: dict[str, str]) -> None:
        with self.journal.vault.transaction():
            for key, value in values.items():
                self.journal.tables.set_meta(key, value)
