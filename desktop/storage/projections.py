"""The tables that the screens read, folded from the journal: cases, records beside them, settings.

They hold nothing that the journal does not: they can be dropped and folded again at any time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop.domain.case import Case
from desktop.domain.case_data import from_data, to_data
from desktop.domain.case_events import apply, fold
from desktop.domain.event import Event
from desktop.domain.records import Record, apply_record, family_of, fold_records
from desktop.domain.undo import effective
from desktop.storage.engine import Database
from desktop.storage.trouble import in_words

SETTING = "setting"  # the kind, and the first part of its subject
POST_NAMED = "post_named"


class Projections:
    """The tables of an open vault. What writes needs the caller's transaction."""

    def __init__(self, db: Database, path: Path) -> None:
        """Take the open database; `path` is its file, for words about trouble."""
        self._db, self._path = db, path
        self._made: dict[str, Case] = {}  # by their text, as read last

    def read(self, sql: str, *values: str) -> list[Any]:
        """Return all rows of a question; a damaged file or failing disk is said in words."""
        with in_words(self._path, system=False):
            return self._db.execute(sql, values).fetchall()

    def meta(self, key: str) -> str | None:
        """Return a fact about this device or post, or None."""
        rows = self.read("SELECT value FROM meta WHERE key = ?", key)
        return str(rows[0][0]) if rows else None

    def set_meta(self, key: str, value: str) -> None:
        """Keep a fact about this device or post."""
        sql = "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        self._db.execute(sql, [key, value])

    def settings(self) -> dict[str, Any]:
        """Return the settings of this post by name."""
        rows = self.read("SELECT key, value FROM meta WHERE key LIKE ?", f"{SETTING}:%")
        return {key.removeprefix(f"{SETTING}:"): json.loads(value) for key, value in rows}

    def case(self, case_id: str) -> Case | None:
        """Return one case, or None."""
        rows = self.read("SELECT state FROM cases WHERE id = ?", case_id)
        return _case(rows[0][0]) if rows else None

    def cases(self) -> list[Case]:
        """Return every case that was opened, newest first."""
        ordered = "SELECT state FROM cases WHERE opened <> '' ORDER BY opened DESC, number DESC"
        # One row, for between any two SQLite lets go of Python's lock for a moment and takes it again before a thread
        # that waits for it is awake: with ten thousand the window stood still. Canonical JSON has no line breaks.
        ((states,),) = self.read(f"SELECT group_concat(state, char(10)) FROM ({ordered})")
        made = self._made  # a case never changes, its text does: what is as before need not be made again
        self._made = {state: made.get(state) or _case(state) for state in (states.split("\n") if states else ())}
        return list(self._made.values())

    def drafts(self) -> list[Case]:
        """Return every draft that was not discarded, the one saved last first."""
        rows = self.read("SELECT state FROM cases WHERE status = 'draft'")
        return sorted((_case(row[0]) for row in rows), key=lambda draft: draft.saved_at, reverse=True)

    def record(self, record_id: str) -> Record | None:
        """Return one record beside the cases, or None."""
        rows = self.read("SELECT id, family, state FROM records WHERE id = ?", record_id)
        return _record(rows[0]) if rows else None

    def records(self, family: str, about: str | None = None) -> list[Record]:
        """Return the records of a family, or those of it about one case or paragraph, by id."""
        sql = "SELECT id, family, state FROM records WHERE family = ?"
        if about is None:
            return [_record(row) for row in self.read(f"{sql} ORDER BY id", family)]
        return [_record(row) for row in self.read(f"{sql} AND about = ? ORDER BY id", family, about)]

    def project(self, event: Event) -> None:
        """Bring the tables up to date after one more event (an undoing needs `refold`)."""
        if event.kind == POST_NAMED:
            self.set_meta("post", event.payload["post"])
        elif event.kind == SETTING:
            if "value" in event.payload:  # else it was erased
                self.set_meta(f"{SETTING}:{event.payload['key']}", json.dumps(event.payload["value"]))
        elif event.subject is not None and family_of(event.kind):
            before = self.record(event.subject)
            self._write_record(event.subject, before, apply_record(before, event))
        elif event.subject is not None:
            known = self.case(event.subject)
            case = apply(known or Case(event.subject), event)
            if case != known:
                self._write_case(case)

    def refold(self, subject: str, events: Iterable[Event]) -> None:
        """Fold one case, record or setting again from all its events."""
        self._db.execute("DELETE FROM cases WHERE id = ?", [subject])
        self._db.execute("DELETE FROM records WHERE id = ?", [subject])
        self._db.execute("DELETE FROM meta WHERE key = ?", [subject])
        self._fold(list(events), {SETTING})

    def rebuild(self, events: Iterable[Event]) -> None:
        """Fold everything again from all events."""
        self._db.execute("DELETE FROM cases")
        self._db.execute("DELETE FROM records")
        self._db.execute("DELETE FROM meta WHERE key LIKE ?", [f"{SETTING}:%"])
        self._fold(list(events), {SETTING, POST_NAMED})

    def _fold(self, events: list[Event], kept: set[str]) -> None:
        for case in fold(events).values():
            self._write_case(case)
        for record in fold_records(events).values():
            self._write_record(record.id, None, record)
        for event in effective(events):
            if event.kind in kept:
                self.project(event)

    def _write_case(self, case: Case) -> None:
        row = {
            "id": case.id, "number": case.number, "title": case.title, "opened": case.opened, "status": case.status,
            "route": case.route, "strength": case.strength, "provisional": int(case.provisional),
            "country": case.country, "state": _json(to_data(case)),
        }  # fmt: skip
        self._db.table("cases").upsert(row, pk="id")

    def _write_record(self, record_id: str, before: Record | None, after: Record | None) -> None:
        if after is None:
            self._db.execute("DELETE FROM records WHERE id = ?", [record_id])
        elif after != before:
            row = {"id": after.id, "family": after.family, "about": after.about, "state": _json(after.state)}
            self._db.table("records").upsert(row, pk="id")

    def stale(self, events: Iterable[Event]) -> Iterator[str]:
        """Yield, one line each, where the tables differ from what these events (all of them) fold to."""
        known = list(events)
        cases = {case.id: to_data(case) for case in fold(known).values()}
        live = (_case(row[0]) for row in self.read("SELECT state FROM cases"))
        yield from _differences("case", cases, {case.id: to_data(case) for case in live})
        records = {record.id: vars(record) for record in fold_records(known).values()}
        rows = (_record(row) for row in self.read("SELECT id, family, state FROM records"))
        yield from _differences("record", records, {record.id: vars(record) for record in rows})


def _differences(word: str, folded: Mapping[str, Any], live: Mapping[str, Any]) -> Iterator[str]:
    for key in sorted(folded.keys() | live.keys()):
        if _plain(folded.get(key)) != _plain(live.get(key)):
            yield f"{word} {key}: the table differs from the journal"


def _json(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value))


def _case(state: str) -> Case:
    return from_data(json.loads(state))


def _record(row: tuple[str, str, str]) -> Record:
    return Record(row[0], row[1], json.loads(row[2]))
