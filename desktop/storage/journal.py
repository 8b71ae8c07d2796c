"""The append-only journal, and the tables that the screens read: one transaction for both.

Nothing is changed by a person but through `append`. The tables are folded from the journal and can be
folded again at any time with the same result (`rebuild`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import uuid_utils

from desktop.domain.case_events import FOLDING
from desktop.domain.days import jumped
from desktop.domain.event import Event
from desktop.domain.sharing import travels
from desktop.domain.undo import UNDONE
from desktop.errors import BadInput, OutsideWorld
from desktop.storage import chain
from desktop.storage.engine import Database
from desktop.storage.event import FIRST, Draft, Place, assemble, kept_from_json, kept_to_json, record
from desktop.storage.home_mark import home_mark
from desktop.storage.projections import Projections
from desktop.storage.vault import Vault

ERASED = "field_erased"


def utc_now() -> str:
    """Return what the machine's clock says: ISO 8601, UTC, whole seconds. It is shown, never used to order."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True)
class Versions:
    """What an event was made with."""

    app: str
    content: str
    rules: str


class Journal:
    """The journal of an open vault. `known_products` are the product ids that may leave the post."""

    def __init__(
        self,
        vault: Vault,
        versions: Versions,
        known_products: frozenset[str] = frozenset(),
        actor: str | None = None,
        now: Callable[[], str] = utc_now,
        begun: Callable[[Database, str], None] | None = None,
    ) -> None:
        """Take an open vault; a new one gets its device id here. `begun` gives a new device what it needs, in the same
        transaction, so that no copy of the vault can have another.
        """
        self.vault = vault
        self.db: Database = vault.db
        self.tables = Projections(vault.db, vault.path)
        self.versions = versions
        self._known_products = known_products
        self._actor = actor
        self.now = now
        self._begun = begun or _nothing
        self._home = home_mark(vault.path.parent) if vault.writable else ""
        self._unsettled = False
        self.device, self.letter = self._own_device()
        self._fold_anew()

    def _own_device(self) -> tuple[str, str]:
        """Return this device's id and letter. A new vault, or one restored or copied from another, gets its own.

        A copy on a full disk can still be read; its first act then makes it a device of its own.
        """
        if known := self._known_device():
            self._remember_home()
            return known
        try:
            with self.vault.transaction():
                if known := self._known_device():  # another program was faster
                    return known
                self._begin_device()
        except OutsideWorld:
            if self.tables.meta("device") is None:
                raise
            self._unsettled = True
        return self.tables.meta("device") or "", self.tables.meta("letter") or ""

    def _known_device(self) -> tuple[str, str] | None:
        """Return the device that writes here, or None when there is none yet or this is a copy of its vault."""
        device, letter, restored, before = map(self.tables.meta, ("device", "letter", "restored", "home"))
        copied = bool(self._home and before and self._home != before)
        return (device, letter) if device and letter and not restored and not copied else None

    def _remember_home(self) -> None:
        """Keep the mark of its place in a vault of an earlier program; on a full disk the next start does."""
        if self._home and self.tables.meta("home") is None:
            with suppress(OutsideWorld), self.vault.transaction():
                self.tables.set_meta("home", self._home)
                self._begun(self.db, self.tables.meta("device") or "")

    def _begin_device(self) -> None:
        """Give this vault a new device id and letter, inside `vault.transaction()`."""
        devices, heard = self.tables.read("SELECT count(DISTINCT device), coalesce(max(clock), 0) FROM journal")[0]
        device, letter = str(uuid_utils.uuid7()), _letter(devices)
        for key, value in (("device", device), ("letter", letter), ("heard", str(heard)), ("home", self._home)):
            self.tables.set_meta(key, value)
        self.db.execute("DELETE FROM meta WHERE key = 'restored'")
        self._begun(self.db, device)

    def begin_anew(self) -> None:
        """Write on as a new device, inside `vault.transaction()`: this is a copy, or somebody else was found to write
        as this device.
        """
        self._begin_device()
        self.device, self.letter = self.tables.meta("device") or "", self.tables.meta("letter") or ""

    def _settle_device(self) -> None:
        """Write as the device that this vault has now: another program, or thread, may have begun a new one."""
        if self._unsettled and self._known_device() is None:
            self.begin_anew()
        elif self.tables.meta("device") != self.device:
            self.device, self.letter = self.tables.meta("device") or "", self.tables.meta("letter") or ""

    def beside(self, vault: Vault) -> Journal:
        """Return the same journal on another connection to its vault, for a thread of its own."""
        return Journal(vault, self.versions, self._known_products, self._actor, self.now, self._begun)

    def _fold_anew(self) -> None:
        """Fold the tables again when another version of the program has folded them."""
        if self.tables.meta("folding") != FOLDING:
            with self.vault.transaction():
                self.rebuild()
                self.tables.set_meta("folding", FOLDING)

    def append(self, kind: str, subject: str | None, payload: Mapping[str, Any], marking: str | None = None) -> Event:
        """Write one act, inside `vault.transaction()`; the tables follow in the same transaction."""
        self._settle_device()
        versions = self.versions
        # The id of what never leaves is random: a UUIDv7 would tell when it happened.
        make_id = uuid_utils.uuid7 if travels(kind, marking) else uuid_utils.uuid4
        draft = Draft(
            str(make_id()), kind, subject, payload, self.now(), self._actor,
            versions.app, versions.content, versions.rules, marking,
        )  # fmt: skip
        place = self._next_place()
        stored = record(draft, place, self._known_products)
        kept = kept_to_json(stored.kept)
        self.db.execute(
            "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                place.device,
                place.seq,
                draft.id,
                place.clock,
                kind,
                subject,
                stored.shareable,
                stored.hash,
                kept,
            ],
        )
        event = assemble(stored.shareable, stored.kept)
        self._project(event)
        return event

    def _next_place(self) -> Place:
        sql = "SELECT seq, clock, hash FROM journal WHERE device = ? ORDER BY seq DESC LIMIT 1"
        last = self.db.execute(sql, [self.device]).fetchone()
        seq, clock, previous = last or (0, int(self.tables.meta("heard") or 0), FIRST)
        return Place(self.device, seq + 1, clock + 1, previous)

    def _project(self, event: Event) -> None:
        if event.kind == UNDONE:
            self._refold(event.subject)
        else:
            self.tables.project(event)

    def events(self, subject: str | None = None) -> Iterator[Event]:
        """Yield the events of one subject, or all, oldest first by Lamport clock."""
        where, values = ("WHERE subject = ?", (subject,)) if subject else ("", ())
        sql = f"SELECT shareable, private FROM journal {where} ORDER BY clock, device, seq"
        for shareable, private in self.tables.read(sql, *values):
            yield assemble(shareable, kept_from_json(private))

    def with_kept(self) -> Iterator[tuple[Event, frozenset[str]]]:
        """Yield every event, oldest first, with the names of the fields that stayed home (`payload.company`, `actor`)
        and were not erased.
        """
        sql = "SELECT shareable, private FROM journal ORDER BY clock, device, seq"
        for shareable, private in self.tables.read(sql):
            kept = kept_from_json(private)
            yield assemble(shareable, kept), frozenset(item.name for item in kept if item.salt is not None)

    def opened_here(self) -> int:
        """Return how many cases this device has opened."""
        sql = "SELECT count(*) FROM journal WHERE device = ? AND kind = 'case_opened'"
        return int(self.tables.read(sql, self.device)[0][0])

    def last_wall(self, kind: str) -> str | None:
        """Return when an event of this kind was last written here (UTC, as the machine said), or None."""
        sql = "SELECT shareable, private FROM journal WHERE kind = ? ORDER BY clock DESC LIMIT 1"
        rows = self.tables.read(sql, kind)
        return assemble(rows[0][0], kept_from_json(rows[0][1])).wall if rows else None

    def clock_jump(self) -> tuple[str, str] | None:
        """Return what the clock of this machine said at the last act here and what it says now (UTC), when that cannot
        well be right; else None. Order never follows that clock.
        """
        sql = "SELECT shareable, private FROM journal WHERE device = ? ORDER BY seq DESC LIMIT 1"
        rows = self.tables.read(sql, self.device)
        before, now = (assemble(rows[0][0], kept_from_json(rows[0][1])).wall if rows else ""), self.now()
        return (before, now) if before and jumped(before, now) else None

    def rebuild(self) -> None:
        """Fold the tables from the journal again, inside `vault.transaction()`."""
        self.tables.rebuild(self.events())

    def erase(self, event_id: str, name: str) -> None:
        """Erase one kept field of an event (`payload.company`, `actor`), inside `vault.transaction()`.

        The erasing is an event itself and the chain still verifies. Raises BadInput when there is no such
        event or field, or when the field has left in the shareable form.
        """
        row = self.db.execute("SELECT subject, private, kind FROM journal WHERE id = ?", [event_id]).fetchone()
        kept = kept_from_json(row[1]) if row and row[2] not in (ERASED, UNDONE) else ()
        left = tuple(item.erased() if item.name == name else item for item in kept)
        if left == kept or not (name == "actor" or name.startswith("payload.")):
            raise BadInput(f"event {event_id}: no field {name} that stayed home and can be erased")
        self.append(ERASED, row[0], {"event": event_id, "field": name})
        self.db.execute("UPDATE journal SET private = ? WHERE id = ?", [kept_to_json(left), event_id])
        self._refold(row[0])

    def _refold(self, subject: str | None) -> None:
        if subject is not None:
            self.tables.refold(subject, self.events(subject))

    def export(self) -> Iterator[str]:
        """Yield every event of this device as headquarters may see it: canonical JSON, keys sorted, by
        number.
        """
        rows = self.tables.read("SELECT shareable FROM journal WHERE device = ? ORDER BY seq", self.device)
        return (row[0] for row in rows)

    def verify(self) -> list[str]:
        """Return what is wrong with the journal, one line each; an empty list when every chain holds."""
        rows = self.tables.read(
            "SELECT device, seq, id, clock, kind, subject, shareable, hash, private FROM journal ORDER BY device, seq"
        )
        erased = [(e.payload["event"], e.payload["field"]) for e in self.events() if e.kind == ERASED]
        return [*chain.faults((chain.Row(*row) for row in rows), erased), *self.tables.stale(self.events())]


def _nothing(_db: Database, _device: str) -> None:
    """Give a new device nothing."""


def _letter(number: int) -> str:
    """Return A, B ... Z, AA, AB ... for the number of devices that came before."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
