"""The store as one SQLite file, for a headquarters on one machine."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import astuple, fields, replace
from itertools import groupby
from pathlib import Path
from typing import Any

from desktop.errors import BadInput
from desktop.headquarters.sqlite_schema import APPLICATION, STEPS, bring_up
from desktop.headquarters.store import (
    ApartPart,
    Device,
    EventRow,
    KeptRow,
    Link,
    Message,
    Part,
    Receipt,
    Request,
    Store,
)
from desktop.storage import trouble
from desktop.storage.engine import uri
from desktop.storage.files import make_folder
from desktop.storage.folder import refuse_unsuitable

BUSY_SECONDS = 60.0  # another gather may hold the file for the length of one batch
_COPY = "and was left as it is: put a copy of the store in its place; the posts send again what it lacks"


def open_sqlite(path: Path, *, make: bool = False) -> SqliteStore:
    """Open the store in a file; with `make` a new one where there is none.

    Raises BadInput: there is none, the file is something else, damaged, of a newer version, in an unsuitable folder;
    OutsideWorld when the disk fails.
    """
    refuse_unsuitable(path.parent)
    with trouble.in_words(path):
        there = path.exists()
        if there and not path.is_file():
            raise BadInput(f"{path} is not a file: expected a store of headquarters")
        if not there and not make:
            raise BadInput(f"there is no store in {path}; `imvo-hq init --store {path} --out hq.json` makes one")
        if not there:
            make_folder(path.parent)
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
    with _in_words(path):
        return SqliteStore(path, _connected(path))


def _connected(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(uri(path, "mode=rw"), uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        _refuse_foreign(db, path)
        for setting in ("journal_mode = WAL", "synchronous = FULL", "temp_store = FILE"):
            db.execute(f"PRAGMA {setting}").fetchone()
        if db.execute("PRAGMA user_version").fetchone()[0] < len(STEPS):
            db.execute("BEGIN IMMEDIATE")
            bring_up(db)
            db.execute("COMMIT")
    except BaseException:
        db.close()
        raise
    return db


def _refuse_foreign(db: sqlite3.Connection, path: Path) -> None:
    """Raise BadInput for a database that is not ours or of a newer version, before a byte of it is written."""
    application = db.execute("PRAGMA application_id").fetchone()[0]
    tables = db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application != APPLICATION and (application or tables):
        raise BadInput(f"{path} is another program's database: expected a store of headquarters")
    if db.execute("PRAGMA user_version").fetchone()[0] > len(STEPS):
        raise BadInput(f"{path} was made by a newer version of this program and left untouched: install that one")


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """Turn the engine's errors into BadInput or OutsideWorld."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        told = trouble.from_engine(error, path)
        if isinstance(told, trouble.Damaged):
            told = trouble.Damaged(path, _COPY)
        if told is None:
            raise
        raise told from error


class SqliteStore(Store):
    """A store in one file; readers and one writer at a time, in as many programs as you like."""

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        """Take an open database. Use `open_sqlite`."""
        self.path, self._db = path, db

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """See `Store`."""
        with _in_words(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.DatabaseError):
                    self._db.execute("ROLLBACK")
                raise

    def _run(self, sql: str, values: Sequence[Any] = ()) -> None:
        with _in_words(self.path):
            self._db.execute(sql, values)

    def _many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        with _in_words(self.path):
            self._db.executemany(sql, rows)

    def _read(self, sql: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        """Yield rows as they are asked for."""
        with _in_words(self.path):
            yield from self._db.execute(sql, values)

    def _one(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Return the first row, or None."""
        with _in_words(self.path):
            return self._db.execute(sql, values).fetchone()

    def _among(self, sql: str, values: Collection[str], *before: str) -> list[Any]:
        """Return the rows of a question with `(?)` in it for a list of values."""
        marks = ", ".join("?" * len(values))
        return list(self._read(sql.replace("(?)", f"({marks})"), [*before, *values]))

    def meta(self, key: str) -> str | None:
        """See `Store`."""
        row = self._one("SELECT value FROM meta WHERE key = ?", [key])
        return str(row[0]) if row else None

    def set_meta(self, key: str, value: str) -> None:
        """See `Store`."""
        self._run("INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", [key, value])

    def documents(self) -> list[bytes]:
        """See `Store`."""
        return [row[0] for row in self._read("SELECT document FROM documents ORDER BY version")]

    def put_document(self, version: int, document: bytes) -> None:
        """See `Store`."""
        self._run("INSERT INTO documents VALUES (?, ?) ON CONFLICT DO NOTHING", [version, document])

    def devices(self) -> list[Device]:
        """See `Store`."""
        return [_device(row) for row in self._read("SELECT * FROM devices ORDER BY post, id")]

    def device(self, device: str) -> Device | None:
        """See `Store`."""
        row = self._one("SELECT * FROM devices WHERE id = ?", [device])
        return _device(row) if row else None

    def put_device(self, device: Device) -> None:
        """See `Store`."""
        row = astuple(replace(device, continues=json.dumps(device.continues)))  # type: ignore[arg-type]
        self._run(f"INSERT OR REPLACE INTO devices VALUES ({', '.join('?' * len(row))})", row)

    def take_in(self, rows: Sequence[EventRow]) -> int:
        """See `Store`."""
        before = self._db.total_changes
        self._many("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", rows)
        return self._db.total_changes - before

    def events(self, device: str | None = None) -> Iterator[str]:
        """See `Store`."""
        where, values = ("WHERE device = ?", [device]) if device else ("", [])
        rows = self._read(f"SELECT shareable FROM events {where} ORDER BY device, seq, hash", values)
        return (row[0] for row in rows)

    def by_subject(self) -> Iterator[tuple[str, list[str]]]:
        """See `Store`."""
        rows = self._read("SELECT subject, shareable FROM events WHERE subject IS NOT NULL ORDER BY subject")
        for subject, group in groupby(rows, lambda row: str(row[0])):
            yield subject, [row[1] for row in group]

    def position(self) -> int:
        """See `Store`."""
        return int(self._one("SELECT coalesce(max(rowid), 0) FROM events")[0])

    def grown(self, after: int, upto: int) -> Iterator[tuple[str, list[tuple[int, str]]]]:
        """See `Store`."""
        sql = """SELECT subject, rowid, shareable FROM events
            WHERE rowid > ? AND rowid <= ? AND subject IS NOT NULL ORDER BY subject, rowid"""
        for subject, group in groupby(self._read(sql, [after, upto]), lambda row: str(row[0])):
            yield subject, [(row[1], row[2]) for row in group]

    def texts_at(self, positions: Sequence[int]) -> dict[int, str]:
        """See `Store`."""
        sql = "SELECT shareable FROM events WHERE rowid = ?"
        return {position: str(self._one(sql, [position])[0]) for position in positions}

    def kept_positions(self, subjects: Sequence[str]) -> dict[str, str]:
        """See `Store`."""
        sql = "SELECT positions FROM folded WHERE subject = ?"
        found = ((subject, self._one(sql, [subject])) for subject in subjects)
        return {subject: str(row[0]) for subject, row in found if row}

    def kept_rows(self) -> Iterator[str]:
        """See `Store`."""
        return (row[0] for row in self._read("SELECT facts FROM folded WHERE facts <> '[]' ORDER BY subject"))

    def keep_rows(self, rows: Sequence[KeptRow]) -> None:
        """See `Store`."""
        self._many("INSERT OR REPLACE INTO folded VALUES (?, ?, ?)", rows)

    def forget_rows(self) -> None:
        """See `Store`."""
        self._run("DELETE FROM folded")

    def links(self, device: str) -> Iterator[Link]:
        """See `Store`."""
        sql = """SELECT seq, hash, prev, 1 FROM events WHERE device = ?
            UNION ALL SELECT first, hash, prev, 0 FROM apart WHERE device = ? AND hash IS NOT NULL ORDER BY 1, 2"""
        return (Link(row[0], row[1], row[2], bool(row[3])) for row in self._read(sql, [device, device]))

    def event_id(self, device: str, seq: int, hash_: str) -> str | None:
        """See `Store`."""
        row = self._one("SELECT id FROM events WHERE device = ? AND seq = ? AND hash = ?", [device, seq, hash_])
        return str(row[0]) if row else None

    def writers(self) -> list[str]:
        """See `Store`."""
        sql = """WITH RECURSIVE writer (device) AS (
            SELECT min(device) FROM events UNION ALL
            SELECT (SELECT min(device) FROM events WHERE device > writer.device) FROM writer WHERE device IS NOT NULL
        ) SELECT device FROM writer WHERE device IS NOT NULL"""
        return [row[0] for row in self._read(sql)]

    def known_parts(self, shas: Collection[str]) -> set[str]:
        """See `Store`."""
        return {row[0] for row in self._among("SELECT sha256 FROM parts WHERE sha256 IN (?)", shas)}

    def remember(self, parts: Sequence[Part]) -> None:
        """See `Store`."""
        self._many("INSERT OR REPLACE INTO parts VALUES (NULL, ?, ?, ?, ?, ?, ?)", [astuple(part) for part in parts])

    def see_again(self, shas: Collection[str]) -> None:
        """See `Store`."""
        columns = "sha256, device, sender, first, last, end_hash"
        sql = f"INSERT OR REPLACE INTO parts SELECT NULL, {columns} FROM parts WHERE sha256 = ?"
        self._many(sql, [(sha,) for sha in shas])

    def latest_parts(self, most: int, *, device: str | None = None, sender: str | None = None) -> list[Part]:
        """See `Store`."""
        column, value = ("device", device) if device else ("sender", sender)
        sql = f"SELECT * FROM parts WHERE {column} = ? AND last > 0 ORDER BY latest DESC LIMIT ?"
        return [Part(*row[1:]) for row in self._read(sql, [value, most])]

    def set_apart(self, part: ApartPart) -> None:
        """See `Store`."""
        self._run("INSERT OR REPLACE INTO apart VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", astuple(part))

    def apart(self, device: str | None = None) -> Iterator[ApartPart]:
        """See `Store`."""
        columns = "key, device, first, last, reason, at, final, NULL, hash, prev"
        where, values = ("WHERE device = ?", [device]) if device else ("", [])
        rows = self._read(f"SELECT {columns} FROM apart {where} ORDER BY device, first, key", values)
        return (ApartPart(*(*row[:6], bool(row[6]), *row[7:])) for row in rows)

    def apart_data(self, key: str) -> bytes | None:
        """See `Store`."""
        row = self._one("SELECT data FROM apart WHERE key = ?", [key])
        return row[0] if row else None

    def apart_size(self, device: str | None = None) -> tuple[int, int]:
        """See `Store`."""
        where, values = ("WHERE device = ?", [device]) if device else ("", [])
        row = self._one(f"SELECT count(*), coalesce(sum(length(data)), 0) FROM apart {where}", values)
        return int(row[0]), int(row[1])

    def known_apart(self, keys: Collection[str]) -> dict[str, bool]:
        """See `Store`."""
        return {row[0]: bool(row[1]) for row in self._among("SELECT key, final FROM apart WHERE key IN (?)", keys)}

    def take_apart_out(self, keys: Collection[str]) -> None:
        """See `Store`."""
        self._many("DELETE FROM apart WHERE key = ?", [(key,) for key in keys])

    def requests(self) -> list[Request]:
        """See `Store`."""
        return [Request(*row) for row in self._read("SELECT * FROM requests ORDER BY at, sha256")]

    def put_request(self, request: Request) -> None:
        """See `Store`."""
        self._run("INSERT INTO requests VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", astuple(request))

    def receipt(self, device: str) -> Receipt | None:
        """See `Store`."""
        row = self._one("SELECT * FROM receipts WHERE device = ?", [device])
        return Receipt(*row) if row else None

    def put_receipt(self, receipt: Receipt) -> None:
        """See `Store`."""
        self._run("INSERT OR REPLACE INTO receipts VALUES (?, ?, ?, ?)", astuple(receipt))

    def messages(self, device: str) -> list[Message]:
        """See `Store`."""
        return [Message(*row) for row in self._read("SELECT * FROM messages WHERE device = ? ORDER BY rowid", [device])]

    def put_message(self, message: Message) -> None:
        """See `Store`."""
        sql = "INSERT INTO messages VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET number = excluded.number"
        self._run(sql, astuple(message))

    def close(self) -> None:
        """See `Store`."""
        with _in_words(self.path):
            self._db.close()


def _device(row: Sequence[Any]) -> Device:
    names = [one.name for one in fields(Device)]
    found = dict(zip(names, row, strict=True))
    return Device(**{**found, "continues": tuple(json.loads(found["continues"]))})
