"""The append-only journal, and the tables that the screens read: one transaction for both.

Nothing is changed by a person but through `append`. The tables are folded from the journal and can be
folded again at any time with the same result (`rebuild`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import uuid_utils

from desktop.domain.case import FOLDING, Case, apply, fold
from desktop.domain.event import Event
from desktop.domain.sharing import travels
from desktop.domain.undo import UNDONE, effective
from desktop.errors import BadInput
from desktop.storage import chain
from desktop.storage.engine import Database
from desktop.storage.event import FIRST, Draft, Place, assemble, kept_from_json, kept_to_json, record
from desktop.storage.trouble import in_words
from desktop.storage.vault import Vault

ERASED = "field_erased"
SETTING = "setting"  # the kind, and the first part of its subject


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
            devices, heard = self._read("SELECT count(DISTINCT device), coalesce(max(clock), 0) FROM journal")[0]
            device, letter = str(uuid_utils.uuid7()), _letter(devices)
            for key, value in (("device", device), ("letter", letter), ("heard", str(heard))):
                self._set_meta(key, value)
            self.db.execute("DELETE FROM meta WHERE key = 'restored'")
        return device, letter

    def _known_device(self) -> tuple[str, str] | None:
        device, letter = self.meta("device"), self.meta("letter")
        return (device, letter) if device and letter and self.meta("restored") is None else None

    def _fold_anew(self) -> None:
        """Fold the tables again when another version of the program has folded them."""
        if self.meta("folding") != FOLDING:
            with self.vault.transaction():
                self.rebuild()
                self._set_meta("folding", FOLDING)

    def _read(self, sql: str, *values: str) -> list[Any]:
        """Return all rows of a question; a damaged file or failing disk is said in words."""
        with in_words(self.vault.path, system=False):
            return self.db.execute(sql, values).fetchall()

    def meta(self, key: str) -> str | None:
        """Return a fact about this device or post, or None."""
        rows = self._read("SELECT value FROM meta WHERE key = ?", key)
        return str(rows[0][0]) if rows else None

    def _set_meta(self, key: str, value: str) -> None:
        self.db.execute(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            [key, value],
        )

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
        seq, clock, previous = last or (0, int(self.meta("heard") or 0), FIRST)
        return Place(self.device, seq + 1, clock + 1, previous)

    def _project(self, event: Event) -> None:
        if event.kind == "post_named":
            self._set_meta("post", event.payload["post"])
        elif event.kind == SETTING:
            self._set_meta(f"{SETTING}:{event.payload['key']}", json.dumps(event.payload["value"]))
        elif event.kind == UNDONE and event.subject is not None:
            self._refold(event.subject)
        elif event.subject is not None:
            before = self.case(event.subject)
            after = apply(before or Case(event.subject), event)
            if after != before:
                self._write_case(after)

    def _write_case(self, case: Case) -> None:
        row = {
            "id": case.id, "number": case.number, "title": case.title, "opened": case.opened, "status": case.status,
            "route": case.route, "strength": case.strength, "provisional": int(case.provisional),
            "country": case.country, "state": json.dumps(vars(case), ensure_ascii=False, sort_keys=True),
        }  # fmt: skip
        self.db.table("cases").upsert(row, pk="id")

    def case(self, case_id: str) -> Case | None:
        """Return one case as the tables have it, or None."""
        rows = self._read("SELECT state FROM cases WHERE id = ?", case_id)
        return _case(rows[0][0]) if rows else None

    def cases(self) -> list[Case]:
        """Return every case that was opened, newest first."""
        rows = self._read("SELECT state FROM cases WHERE opened <> '' ORDER BY opened DESC, number DESC")
        return [_case(row[0]) for row in rows]

    def drafts(self) -> list[Case]:
        """Return every draft that was not discarded, the one saved last first."""
        rows = self._read("SELECT state FROM cases WHERE status = 'draft'")
        return sorted((_case(row[0]) for row in rows), key=lambda draft: draft.saved_at, reverse=True)

    def settings(self) -> dict[str, Any]:
        """Return the settings of this post by name."""
        rows = self._read("SELECT key, value FROM meta WHERE key LIKE ?", f"{SETTING}:%")
        return {key.removeprefix(f"{SETTING}:"): json.loads(value) for key, value in rows}

    def events(self, subject: str | None = None) -> Iterator[Event]:
        """Yield the events of one subject, or all, oldest first by Lamport clock."""
        where, values = ("WHERE subject = ?", (subject,)) if subject else ("", ())
        sql = f"SELECT shareable, private FROM journal {where} ORDER BY clock, device, seq"
        for shareable, private in self._read(sql, *values):
            yield assemble(shareable, kept_from_json(private))

    def opened_here(self) -> int:
        """Return how many cases this device has opened."""
        sql = "SELECT count(*) FROM journal WHERE device = ? AND kind = 'case_opened'"
        return int(self._read(sql, self.device)[0][0])

    def last_wall(self, kind: str) -> str | None:
        """Return when an event of this kind was last written here (UTC, as the machine said), or None."""
        sql = "SELECT shareable, private FROM journal WHERE kind = ? ORDER BY clock DESC LIMIT 1"
        rows = self._read(sql, kind)
        return assemble(rows[0][0], kept_from_json(rows[0][1])).wall if rows else None

    def rebuild(self) -> None:
        """Fold the tables from the journal again, inside `vault.transaction()`."""
        events = list(self.events())
        self.db.execute("DELETE FROM cases")
        for case in fold(events).values():
            self._write_case(case)
        self.db.execute("DELETE FROM meta WHERE key LIKE ?", [f"{SETTING}:%"])
        for event in effective(events):
            if event.kind in (SETTING, "post_named"):
                self._project(event)

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
        """Fold one case or setting again from all its events."""
        if subject is None:
            return
        self.db.execute("DELETE FROM cases WHERE id = ?", [subject])
        self.db.execute("DELETE FROM meta WHERE key = ?", [subject])
        events = list(self.events(subject))
        for case in fold(events).values():
            self._write_case(case)
        for event in effective(events):
            if event.kind == SETTING:
                self._project(event)

    def export(self) -> Iterator[str]:
        """Yield every event of this device as headquarters may see it: canonical JSON, keys sorted, by
        number.
        """
        rows = self._read("SELECT shareable FROM journal WHERE device = ? ORDER BY seq", self.device)
        return (row[0] for row in rows)

    def verify(self) -> list[str]:
        """Return what is wrong with the journal, one line each; an empty list when every chain holds."""
        rows = self._read(
            "SELECT device, seq, id, clock, kind, subject, shareable, hash, private FROM journal ORDER BY device, seq"
        )
        erased = [(e.payload["event"], e.payload["field"]) for e in self.events() if e.kind == ERASED]
        return [*chain.faults((chain.Row(*row) for row in rows), erased), *self._stale_tables()]

    def _states(self) -> list[str]:
        return [row[0] for row in self._read("SELECT state FROM cases")]

    def _stale_tables(self) -> list[str]:
        folded = {case.id: vars(case) for case in fold(self.events()).values()}
        live = {case.id: vars(case) for case in map(_case, self._states())}
        wrong = [key for key in folded.keys() | live.keys() if _plain(folded.get(key)) != _plain(live.get(key))]
        return [f"case {key}: the table differs from the journal" for key in sorted(wrong)]


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value))


def _case(state: str) -> Case:
    data = json.loads(state)
    return Case(**{**data, "assessments": tuple(data["assessments"])})


def _letter(number: int) -> str:
    """Return A, B ... Z, AA, AB ... for the number of devices that came before."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
