"""The store in PostgreSQL, for a headquarters whose people work on several machines.

Events come in by COPY into a temporary table and go from there into the store where they are not yet.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import astuple, fields, replace
from itertools import groupby
from typing import Any

from desktop.errors import BadInput
from desktop.headquarters.postgres_schema import STEPS, bring_up, form_of
from desktop.headquarters.postgres_server import Server, in_words
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

_INCOMING = tuple((name, "bigint" if name in ("seq", "clock", "position") else "text")
                  for name in (*EventRow._fields, "position"))  # fmt: skip
_DEVICE = [one.name for one in fields(Device)]


def open_postgres(place: str, *, make: bool = False) -> PostgresStore:
    """Open the store on a server (`postgresql://...`); with `make` a new one where there is none.

    Raises BadInput: no address, no store there, one of a newer version; OutsideWorld when the server does not answer.
    """
    server = Server(place)
    try:
        with in_words(server.name):
            had = form_of(server.db)
        if not had and not make:
            raise BadInput(f"there is no store in {server.name}; `imvo-hq init --store ... --out hq.json` makes one")
        if had > len(STEPS):
            raise BadInput(f"{server.name} was made by a newer version of this program: install that one")
        if had < len(STEPS):
            with server.transaction():
                bring_up(server.db, form_of(server.db))  # another program may have been quicker
    except BaseException:
        server.close()
        raise
    return PostgresStore(server)


class PostgresStore(Store):
    """A store on a server; as many readers as you like, one writer at a time, on as many machines as you like."""

    def __init__(self, server: Server) -> None:
        """Take a server with the tables. Use `open_postgres`."""
        self._server = server

    def transaction(self) -> AbstractContextManager[None]:
        """See `Store`."""
        return self._server.transaction()

    def meta(self, key: str) -> str | None:
        """See `Store`."""
        row = self._server.one("SELECT value FROM meta WHERE key = %s", [key])
        return str(row[0]) if row else None

    def set_meta(self, key: str, value: str) -> None:
        """See `Store`."""
        self._put("meta", "key", ("key", "value"), (key, value))

    def _put(self, table: str, key: str, columns: Sequence[str], row: Sequence[Any]) -> None:
        """Keep a row in the place of one with the same key."""
        marks = ", ".join(["%s"] * len(columns))
        sets = ", ".join(f"{name} = excluded.{name}" for name in columns if name != key)
        sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks}) ON CONFLICT ({key}) DO UPDATE SET {sets}"
        self._server.run(sql, row)

    def documents(self) -> list[bytes]:
        """See `Store`."""
        return [bytes(row[0]) for row in self._server.read("SELECT document FROM documents ORDER BY version")]

    def put_document(self, version: int, document: bytes) -> None:
        """See `Store`."""
        self._server.run("INSERT INTO documents VALUES (%s, %s) ON CONFLICT DO NOTHING", [version, document])

    def devices(self) -> list[Device]:
        """See `Store`."""
        return [
            _device(row) for row in self._server.read(f"SELECT {', '.join(_DEVICE)} FROM devices ORDER BY post, id")
        ]

    def device(self, device: str) -> Device | None:
        """See `Store`."""
        row = self._server.one(f"SELECT {', '.join(_DEVICE)} FROM devices WHERE id = %s", [device])
        return _device(row) if row else None

    def put_device(self, device: Device) -> None:
        """See `Store`."""
        row = astuple(replace(device, continues=json.dumps(device.continues)))  # type: ignore[arg-type]
        self._put("devices", "id", _DEVICE, row)

    def take_in(self, rows: Sequence[EventRow]) -> int:
        """See `Store`."""
        if not rows:
            return 0
        made = ", ".join(f"{name} {kind}" for name, kind in _INCOMING)
        self._server.run(f"CREATE TEMPORARY TABLE IF NOT EXISTS incoming ({made}) ON COMMIT DELETE ROWS")
        self._server.run("DELETE FROM incoming")  # what an earlier batch of this transaction left
        last = self._server.one("UPDATE form SET positions = positions + %s RETURNING positions", [len(rows)])[0]
        placed = ((*row, position) for position, row in enumerate(rows, last - len(rows) + 1))
        self._server.copy("incoming", _INCOMING, placed)
        columns = ", ".join(name for name, _ in _INCOMING)
        sql = f"INSERT INTO events ({columns}) SELECT {columns} FROM incoming ON CONFLICT DO NOTHING"
        return self._server.run(sql)

    def events(self, device: str | None = None) -> Iterator[str]:
        """See `Store`."""
        where, values = ("WHERE device = %s", [device]) if device else ("", [])
        rows = self._server.stream(f"SELECT shareable FROM events {where} ORDER BY device, seq, hash", values)
        return (row[0] for row in rows)

    def by_subject(self) -> Iterator[tuple[str, list[str]]]:
        """See `Store`."""
        rows = self._server.stream("SELECT subject, shareable FROM events WHERE subject IS NOT NULL ORDER BY subject")
        for subject, group in groupby(rows, lambda row: str(row[0])):
            yield subject, [row[1] for row in group]

    def position(self) -> int:
        """See `Store`."""
        return int(self._server.one("SELECT positions FROM form")[0])

    def grown(self, after: int, upto: int) -> Iterator[tuple[str, list[tuple[int, str]]]]:
        """See `Store`."""
        sql = """SELECT subject, position, shareable FROM events
            WHERE position > %s AND position <= %s AND subject IS NOT NULL ORDER BY subject, position"""
        for subject, group in groupby(self._server.read(sql, [after, upto]), lambda row: str(row[0])):
            yield subject, [(row[1], row[2]) for row in group]

    def texts_at(self, positions: Sequence[int]) -> dict[int, str]:
        """See `Store`."""
        sql = "SELECT position, shareable FROM events WHERE position = ANY(%s)"
        return dict(self._server.read(sql, [list(positions)])) if positions else {}

    def kept_positions(self, subjects: Sequence[str]) -> dict[str, str]:
        """See `Store`."""
        sql = "SELECT subject, positions FROM folded WHERE subject = ANY(%s)"
        return dict(self._server.read(sql, [list(subjects)]))

    def kept_rows(self) -> Iterator[str]:
        """See `Store`."""
        rows = self._server.stream("SELECT facts FROM folded WHERE facts <> '[]' ORDER BY subject")
        return (row[0] for row in rows)

    def keep_rows(self, rows: Sequence[KeptRow]) -> None:
        """See `Store`."""
        sql = """INSERT INTO folded VALUES (%s, %s, %s) ON CONFLICT (subject)
            DO UPDATE SET positions = excluded.positions, facts = excluded.facts"""
        self._server.many(sql, rows)

    def forget_rows(self) -> None:
        """See `Store`."""
        self._server.run("DELETE FROM folded")

    def links(self, device: str) -> Iterator[Link]:
        """See `Store`."""
        sql = """SELECT seq, hash, prev, true FROM events WHERE device = %s
            UNION ALL SELECT first, hash, prev, false FROM apart WHERE device = %s AND hash IS NOT NULL ORDER BY 1, 2"""
        return (Link(*row) for row in self._server.read(sql, [device, device]))

    def event_id(self, device: str, seq: int, hash_: str) -> str | None:
        """See `Store`."""
        sql = "SELECT id FROM events WHERE device = %s AND seq = %s AND hash = %s"
        row = self._server.one(sql, [device, seq, hash_])
        return str(row[0]) if row else None

    def writers(self) -> list[str]:
        """See `Store`."""
        sql = """WITH RECURSIVE writer (device) AS (
            (SELECT min(device) FROM events) UNION ALL
            SELECT (SELECT min(device) FROM events WHERE device > writer.device) FROM writer WHERE device IS NOT NULL
        ) SELECT device FROM writer WHERE device IS NOT NULL"""
        return [row[0] for row in self._server.read(sql)]

    def known_parts(self, shas: Collection[str]) -> set[str]:
        """See `Store`."""
        return {row[0] for row in self._server.read("SELECT sha256 FROM parts WHERE sha256 = ANY(%s)", [list(shas)])}

    def remember(self, parts: Sequence[Part]) -> None:
        """See `Store`."""
        sql = """INSERT INTO parts (sha256, device, sender, first, last, end_hash) VALUES (%s, %s, %s, %s, %s, %s)
            ON CONFLICT (sha256) DO UPDATE SET latest = excluded.latest, device = excluded.device,
            sender = excluded.sender, first = excluded.first, last = excluded.last, end_hash = excluded.end_hash"""
        self._server.many(sql, [astuple(part) for part in parts])

    def see_again(self, shas: Collection[str]) -> None:
        """See `Store`."""
        sql = "UPDATE parts SET latest = nextval(pg_get_serial_sequence('parts', 'latest')) WHERE sha256 = %s"
        self._server.many(sql, [(sha,) for sha in shas])

    def latest_parts(self, most: int, *, device: str | None = None, sender: str | None = None) -> list[Part]:
        """See `Store`."""
        column, value = ("device", device) if device else ("sender", sender)
        sql = f"""SELECT sha256, device, sender, first, last, end_hash FROM parts
            WHERE {column} = %s AND last > 0 ORDER BY latest DESC LIMIT %s"""
        return [Part(*row) for row in self._server.read(sql, [value, most])]

    def set_apart(self, part: ApartPart) -> None:
        """See `Store`."""
        names = [one.name for one in fields(ApartPart)]
        self._put("apart", "key", names, astuple(part))

    def apart(self, device: str | None = None) -> Iterator[ApartPart]:
        """See `Store`."""
        columns = "key, device, first, last, reason, at, final, NULL, hash, prev"
        where, values = ("WHERE device = %s", [device]) if device else ("", [])
        rows = self._server.read(f"SELECT {columns} FROM apart {where} ORDER BY device, first, key", values)
        return (ApartPart(*row) for row in rows)

    def apart_data(self, key: str) -> bytes | None:
        """See `Store`."""
        row = self._server.one("SELECT data FROM apart WHERE key = %s", [key])
        return bytes(row[0]) if row and row[0] is not None else None

    def apart_size(self, device: str | None = None) -> tuple[int, int]:
        """See `Store`."""
        where, values = ("WHERE device = %s", [device]) if device else ("", [])
        row = self._server.one(f"SELECT count(*), coalesce(sum(length(data)), 0) FROM apart {where}", values)
        return int(row[0]), int(row[1])

    def known_apart(self, keys: Collection[str]) -> dict[str, bool]:
        """See `Store`."""
        return dict(self._server.read("SELECT key, final FROM apart WHERE key = ANY(%s)", [list(keys)]))

    def take_apart_out(self, keys: Collection[str]) -> None:
        """See `Store`."""
        self._server.run("DELETE FROM apart WHERE key = ANY(%s)", [list(keys)])

    def requests(self) -> list[Request]:
        """See `Store`."""
        sql = "SELECT sha256, device, post, fingerprint, document, at FROM requests ORDER BY at, sha256"
        return [Request(*row) for row in self._server.read(sql)]

    def put_request(self, request: Request) -> None:
        """See `Store`."""
        sql = "INSERT INTO requests VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING"
        self._server.run(sql, astuple(request))

    def receipt(self, device: str) -> Receipt | None:
        """See `Store`."""
        row = self._server.one("SELECT device, number, content, data FROM receipts WHERE device = %s", [device])
        return Receipt(*row) if row else None

    def put_receipt(self, receipt: Receipt) -> None:
        """See `Store`."""
        self._put("receipts", "device", ("device", "number", "content", "data"), astuple(receipt))

    def messages(self, device: str) -> list[Message]:
        """See `Store`."""
        sql = "SELECT id, device, body, number FROM messages WHERE device = %s ORDER BY place"
        return [Message(*row) for row in self._server.read(sql, [device])]

    def put_message(self, message: Message) -> None:
        """See `Store`."""
        sql = """INSERT INTO messages (id, device, body, number) VALUES (%s, %s, %s, %s)
            ON CONFLICT (id) DO UPDATE SET number = excluded.number"""
        self._server.run(sql, astuple(message))

    def close(self) -> None:
        """See `Store`."""
        self._server.close()


def _device(row: Sequence[Any]) -> Device:
    found = dict(zip(_DEVICE, row, strict=True))
    return Device(**{**found, "continues": tuple(json.loads(found["continues"]))})
