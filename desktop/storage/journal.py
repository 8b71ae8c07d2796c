"""The append-only journal, and the tables that the screens read: one transaction for both.

Nothing is changed by a person but through `append`. The tables are folded from the journal and can be
folded again at any time with the same result (`rebuild`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import uuid_utils

from desktop.domain.case_events import FOLDING
from desktop.domain.event import Event
from desktop.domain.sharing import travels
from desktop.domain.undo import UNDONE
from desktop.errors import BadInput
from desktop.storage import chain
from desktop.storage.engine import Database
from desktop.storage.event import FIRST, Draft, Place, assemble, kept_from_json, kept_to_json, record
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
    ) -> None:
        """Take an open vault; a new one gets its device id here."""
        self.vault = vault
        self.db: Database = vault.db
        self.tables = Projections(vault.db, vault.path)
        self._versions = versions
        self._known_products = known_products
        self._actor = actor
        self._now = now
        self.device, self.letter = self._own_device()
        self._fold_anew()

    def _own_device(self) -> tuple[str, str]:
        """Return this device's id and letter. A new vault, or one restored from a copy, gets its own."""
        if known := self._known_device():
            return known
        with self.vault.transaction():
            if known := self._known_device():  # another program was faster
                return known
            devices, heard = self.tables.read("SELECT count(DISTINCT device), coalesce(max(clock), 0) FROM journal")[0]
            device, letter = str(uuid_utils.uuid7()), _letter(devices)
            for key, value in (("device", device), ("letter", letter), ("heard", str(heard))):
                self.tables.set_meta(key, value)
            self.db.execute("DELETE FROM meta WHERE key = 'restored'")
        return device, letter

    def _known_device(self) -> tuple[str, str] | None:
        device, letter = self.tables.meta("device"), self.tables.meta("letter")
        return (device, letter) if device and letter and self.tables.meta("restored") is None else None

    def _fold_anew(self) -> None:
        """Fold the tables again when another version of the program has folded them."""
        if self.tables.meta("folding") != FOLDING:
            with self.vault.transaction():
                self.rebuild()
                self.tables.set_meta("folding", FOLDING)

    def append(self, kind: str, subject: str | None, payload: Mapping[str, Any], marking: str | None = None) -> Event:
        """Write one act, inside `vault.transaction()`; the tables follow in the same transaction."""
        versions = self._versions
        # The id of what never leaves is random: a UUIDv7 would tell when it happened.
        make_id = uuid_utils.uuid7 if travels(kind, marking) else uuid_utils.uuid4
        draft = Draft(
            str(make_id()), kind, subject, payload, self._now(), self._actor,
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

    def opened_here(self) -> int:
        """Return how many cases this device has opened."""
        sql = "SELECT count(*) FROM journal WHERE device = ? AND kind = 'case_opened'"
        return int(self.tables.read(sql, self.device)[0][0])

    def last_wall(self, kind: str) -> str | None:
        """Return when an event of this kind was last written here (UTC, as the machine said), or None."""
        sql = "SELECT shareable, private FROM journal WHERE kind = ? ORDER BY clock DESC LIMIT 1"
        rows = self.tables.read(sql, kind)
        return assemble(rows[0][0], kept_from_json(rows[0][1])).wall if rows else None

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


def _letter(number: int) -> str:
    """Return A, B ... Z, AA, AB ... for the number of devices that came before."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
