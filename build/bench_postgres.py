"""Measure headquarters' store in PostgreSQL: events taken in against a bare COPY of the same rows.

`python build/bench_postgres.py` takes in a million events; `make.py bench` fewer, where PostgreSQL is on the machine.
"""

from __future__ import annotations

import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import bench_hq
import postgres
import psycopg
from machine import MachineError
from measure import Figure

from desktop.headquarters.postgres_store import open_postgres
from desktop.headquarters.store import EventRow

_BARE = "CREATE TABLE events (" + bench_hq.COLUMNS.replace("INTEGER", "BIGINT") + ")"


def figures(events: int = 120_000) -> list[Figure]:
    """Return what taking in costs against COPY alone, on one durable server; nothing where there is none."""
    try:
        postgres.programs()
    except MachineError:
        return []
    server = postgres.Cluster(Path(tempfile.mkdtemp(prefix="imvo-pg-")))
    try:
        server.start()
        with psycopg.connect(server.url, autocommit=True) as db:
            db.execute("CREATE DATABASE ours")
            db.execute("CREATE DATABASE bare")
        ours, bare = _taken_in(server, events)
    finally:
        server.remove()
    return [Figure(f"PostgreSQL: {events:,} events, against COPY", ours, bare, 2)]


def _taken_in(server: postgres.Cluster, events: int) -> tuple[float, float]:
    """Take events into a store and a bare table by turns; return seconds of both."""
    ours = bare = 0.0
    store = open_postgres(server.database("ours"), make=True)
    with closing(store), psycopg.connect(server.database("bare"), autocommit=True) as other:
        other.execute(_BARE)
        for rows in bench_hq.batches(events):
            start = time.perf_counter()
            with store.transaction():
                store.take_in(rows)
            ours += time.perf_counter() - start
            bare += _copied(other, rows)
    return ours, bare


def _copied(db: psycopg.Connection[Any], rows: list[EventRow]) -> float:
    start = time.perf_counter()
    with db.transaction(), db.cursor() as cursor, cursor.copy("COPY events FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)
    return time.perf_counter() - start


def main() -> int:
    """Measure a million events; return 1 if the figure is over its limit."""
    found = figures(1_000_000)
    print("\n".join(figure.line() for figure in found) or "there is no PostgreSQL on this machine")
    return 0 if all(figure.value <= figure.limit for figure in found) else 1


if __name__ == "__main__":
    sys.exit(main())
