"""Measure the ratios of docs/performance.md: within one run, A and B by turns, medians compared.

Started by `make.py bench` inside the virtual environment; prints a table and writes only temporary files.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from environment import PYTHON, ROOT, program

from desktop import paths
from desktop.assistant import Assistant
from desktop.casework import Casework
from desktop.domain.certificate import certify
from desktop.guidance.library import Library
from desktop.storage.vault import open_vault, prepare

EVENTS = 300
STARTS = 21
EXAMPLE = ROOT / "examples" / "koffie-colombia.yaml"
BARE = "import sqlite3, json, argparse"
FEEDBACK = {"about": "proportionality#what-you-do", "kind": "works", "text": "x" * 200}


@dataclass(frozen=True)
class Figure:
    """One measured quality: seconds of ours, seconds it is compared with (None: an absolute limit)."""

    name: str
    ours: float
    other: float | None
    limit: float

    @property
    def value(self) -> float:
        """Return the ratio, or the seconds where there is nothing to compare with."""
        return self.ours / self.other if self.other else self.ours

    def line(self) -> str:
        """Return one row of the table."""
        other = f"{self.other * 1000:9.2f} ms" if self.other else " " * 12
        unit = "x" if self.other else "s"
        verdict = "ok" if self.value <= self.limit else "OVER"
        times = f"{self.ours * 1000:9.2f} ms  {other}"
        return f"{self.name:<58}{times}  {self.value:6.2f} {unit}  (<= {self.limit:g})  {verdict}"


def seconds(action: Callable[[], object]) -> float:
    """Return how long `action` took."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def alternate(ours: Callable[[], object], other: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Run both by turns, `rounds` times after one that does not count; return both medians in seconds."""
    taken: list[tuple[float, float]] = [(seconds(ours), seconds(other)) for _ in range(rounds + 1)][1:]
    first, second = zip(*taken, strict=True)
    return statistics.median(first), statistics.median(second)


def certificate(library: Library) -> Figure:
    """Measure the proof over every combination of answers."""
    return Figure("certificate of the rules", seconds(lambda: certify(Assistant(library).rulebook)), None, 10)


def event_saved(library: Library, folder: Path) -> Figure:
    """Measure an act on disk against one row of that size in a bare SQLite file of equal durability."""
    prepare(folder / "data", "bench").commit()
    with open_vault(folder / "data", "bench") as vault, closing(_bare_database(folder / "bare.db")) as bare:
        journal = Casework(library, vault).journal

        def save() -> None:
            with vault.transaction():
                journal.append("feedback_given", None, FEEDBACK)

        def insert() -> None:
            with bare:
                bare.execute("INSERT INTO journal VALUES (?, ?)", (None, "x" * 900))

        return Figure("an event on disk, against a bare insert", *alternate(save, insert, EVENTS), 1.5)


def _bare_database(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE journal (seq INTEGER PRIMARY KEY, event TEXT NOT NULL)")
    return database


def assess_process() -> Figure:
    """Measure the whole process of `assess` against a Python that only imports three modules."""

    def ours() -> None:
        subprocess.run([program("imvo-post"), "assess", EXAMPLE, "--json"], check=True, capture_output=True)

    def other() -> None:
        subprocess.run([PYTHON, "-c", BARE], check=True)

    return Figure(f'assess, against python -c "{BARE}"', *alternate(ours, other, STARTS), 8)


def main() -> int:
    """Print the table; return 1 if a figure is over its limit."""
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory(prefix="imvo-bench-") as name, Library(paths.content_index()) as library:
        figures = [certificate(library), event_saved(library, Path(name)), assess_process()]
    print("\n".join(figure.line() for figure in figures))
    return 0 if all(figure.value <= figure.limit for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
