"""Measure headquarters: events into its store against a bare table of the same rows, and that memory stays flat.

`python build/bench_hq.py` takes in a million events of 150 posts with four devices each; `make.py bench` fewer.
"""

from __future__ import annotations

import hashlib
import json
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

from measure import Figure

from desktop.headquarters.folding import folded
from desktop.headquarters.sqlite_store import open_sqlite
from desktop.headquarters.store import EventRow, Store
from desktop.headquarters.survey import survey
from desktop.storage.event import FIRST

DEVICES = 600  # 150 posts with four each
BATCH = 5000
_CASE = 12  # events of a case
COLUMNS = (
    "hash TEXT, id TEXT, device TEXT, seq INTEGER, clock INTEGER, prev TEXT, kind TEXT, subject TEXT, shareable TEXT"
)


def figures(folder: Path, events: int = 120_000) -> list[Figure]:
    """Return what taking in costs against `executemany` alone, and the memory that ten times the events cost."""
    with ProcessPoolExecutor(1, get_context("spawn")) as own:  # its peak is not that of what was measured before
        ours, bare, first, whole = own.submit(_taken_in, folder, events).result()
    return [
        Figure(f"headquarters: {events:,} events, against executemany", ours, bare, 2),
        Figure(f"headquarters: memory at {events:,}, against a tenth", whole, first, 1.1, "MB"),
    ]


def _taken_in(folder: Path, events: int) -> tuple[float, float, float, float]:
    """Take events into a store and a bare table by turns; return seconds of both, and peak memory at a tenth and
    after everything was taken in, surveyed and folded.
    """
    ours = bare = first = 0.0
    store, other = open_sqlite(folder / "hq.db", make=True), _bare(folder / "bare.db")
    with closing(store), closing(other):
        for number, rows in enumerate(batches(events)):
            ours += _timed(store, rows)
            bare += _timed_bare(other, rows)
            if number == events // BATCH // 10:
                _look(store)
                first = _peak()
        _look(store)
    return ours, bare, first, _peak()


def _timed(store: Store, rows: list[EventRow]) -> float:
    start = time.perf_counter()
    with store.transaction():
        store.take_in(rows)
    return time.perf_counter() - start


def _timed_bare(db: sqlite3.Connection, rows: list[EventRow]) -> float:
    start = time.perf_counter()
    db.execute("BEGIN IMMEDIATE")
    db.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    db.execute("COMMIT")
    return time.perf_counter() - start


def _look(store: Store) -> None:
    """Read everything once, as status, receipts, export and reports do."""
    for device in store.writers():
        survey(store.links(device))
    for _ in store.events():
        pass
    for _ in folded(store):
        pass


def _peak() -> float:
    """Return the most memory this process ever had, in MB.

    Linux counts in `ru_maxrss` what the process that started this one had, and in VmHWM it does not.
    """
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) / 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _bare(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute(f"CREATE TABLE events ({COLUMNS})")
    return db


def batches(events: int) -> Iterator[list[EventRow]]:
    """Yield events as posts send them: a device at a time, some hundred bytes each, in cases of a dozen."""
    rows: list[EventRow] = []
    for device in range(DEVICES):
        for row in _chain(device, events // DEVICES):
            rows.append(row)
            if len(rows) == BATCH:
                yield rows
                rows = []
    if rows:
        yield rows


def _chain(number: int, events: int) -> Iterator[EventRow]:
    device, prev = f"01900000-0000-7000-8000-{number:012x}", FIRST
    for seq in range(1, events + 1):
        event = f"{seq:08x}-0000-7000-8000-{number:012x}"
        subject = f"{seq // _CASE:08x}-0000-7000-9000-{number:012x}"
        form = {
            "app_version": "0.1.0", "clock": seq, "commitment": FIRST, "content_version": "2026.11.1",
            "device": device, "id": event, "kind": "assessed",
            "payload": {
                "alignment": "possibly_not", "conflicts": [], "large": "unknown", "long_term": "yes",
                "provisional": False, "route": "seek_advice", "rules": ["A5", "R2"], "strength": "required",
            },
            "prev": prev, "rules_version": "2026.11.1", "schema": 1, "seq": seq, "subject": subject,
            "wall": "2026-11-23T08:00:00Z",
        }  # fmt: skip
        text = json.dumps(form, separators=(",", ":"))
        hash_ = hashlib.sha256(text.encode()).hexdigest()
        yield EventRow(hash_, event, device, seq, seq, prev, "assessed", subject, text)
        prev = hash_


def main() -> int:
    """Measure a million events; return 1 if a figure is over its limit."""
    with tempfile.TemporaryDirectory(prefix="imvo-bench-hq-") as name:
        found = figures(Path(name), 1_000_000)
    print("\n".join(figure.line() for figure in found))
    return 0 if all(figure.value <= figure.limit for figure in found) else 1


if __name__ == "__main__":
    sys.exit(main())
