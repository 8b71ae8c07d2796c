"""Measure the ratios of docs/performance.md: within one run, A and B by turns, medians compared.

Started by `make.py bench` inside the virtual environment; prints a table and writes only temporary files.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import bench_documents
import bench_hq
import bench_packing
import bench_postgres
import bench_search
import bench_ui
from environment import PYTHON, ROOT, program
from measure import Figure, alternate, seconds

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
        figures += bench_documents.figures(library, Path(name))
        figures += bench_search.figures(library, Path(name))
        found = bench_search.table(library, Path(name))
        figures += bench_packing.figures(Path(name))
        figures += bench_hq.figures(Path(name))
        figures += bench_postgres.figures()
        figures += bench_ui.figures(Path(name))
    print("\n".join(figure.line() for figure in figures))
    print("\n".join((*bench_ui.sizes(), *(line for line, _ in found))))
    return 0 if all(figure.value <= figure.limit for figure in figures) and all(enough for _, enough in found) else 1


if __name__ == "__main__":
    sys.exit(main())
