"""Export: everything that was taken in, as lines of JSON, CSV, Excel or SQLite; each file whole or not there."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TextIO

from desktop.documents.sheets import Cell, Sheet, to_workbook, write_csv
from desktop.errors import BadInput
from desktop.headquarters.columns import FACETS, MEANINGS
from desktop.headquarters.facts import Facts
from desktop.headquarters.store import Store
from desktop.headquarters.tables import Row, Table, tables
from desktop.storage import files
from desktop.storage.trouble import in_words

FORMATS = ("csv", "xlsx", "jsonl", "sqlite")
_MOST_ROWS = 1_048_575  # of an Excel sheet, below its heads
_CODEBOOK = ("table", "one row is", "column", "what it holds")


def export_events(store: Store, folder: Path) -> list[Path]:
    """Write `events.jsonl` into a folder, which is made if needed: every event as it was taken in, one canonical JSON
    object a line, by device and number, as `imvo-post journal export` writes them. Raises BadInput, OutsideWorld.
    """
    path = _made(folder) / "events.jsonl"
    with _writing(path) as stream:
        stream.writelines(f"{line}\n" for line in store.events())
    return [path]


def export_tables(store: Store, facts: Facts, form: str, folder: Path) -> list[Path]:
    """Write every table and the codebook in one form (`csv`, `xlsx`, `sqlite`) into a folder; return the files.

    Raises BadInput, OutsideWorld.
    """
    _made(folder)
    found = tables(store, facts)
    if form == "xlsx":
        return [_workbook([one for one in found if one.name != "event_fields"], folder / "headquarters.xlsx")]
    if form == "sqlite":
        return _database(found, folder / "headquarters.sqlite")
    paths = [folder / f"{one.name}.csv" for one in found]
    for path, one in zip(paths, found, strict=True):
        with _writing(path) as stream:
            write_csv(stream, one.head, one.rows())
    with _writing(folder / "codebook.csv") as stream:
        write_csv(stream, _CODEBOOK, codebook(found))
    return [*paths, folder / "codebook.csv"]


def codebook(found: Sequence[Table]) -> list[Row]:
    """Return what every column of these tables holds, a row each."""
    return [[one.name, one.note, name, MEANINGS[name]] for one in found for name in one.head]


def _made(folder: Path) -> Path:
    with in_words(folder):
        if folder.exists() and not folder.is_dir():
            raise BadInput(f"{folder} is not a folder: expected the name of a folder to write into")
        files.make_folder(folder)
    return folder


def _workbook(found: Sequence[Table], path: Path) -> Path:
    """Write one Excel workbook: the codebook first, then a sheet per table."""
    sheets = [Sheet("codebook", _CODEBOOK, codebook(found))]
    for one in found:
        rows = list(islice(one.rows(), _MOST_ROWS + 1))
        if len(rows) > _MOST_ROWS:
            raise BadInput(f"{one.name}: more than {_MOST_ROWS:,} rows do not fit an Excel sheet; use csv or sqlite")
        sheets.append(Sheet(one.name, one.head, rows))
    with in_words(path):
        files.replace(path, to_workbook(sheets))
    return path


def _database(found: Sequence[Table], path: Path) -> list[Path]:
    """Write a plain SQLite file, and beside it what Datasette shows of it (`datasette FILE -m metadata.json`)."""
    part = files.aside(path)
    with in_words(path):
        try:
            files.write_new(part, b"")
            with closing(sqlite3.connect(part, isolation_level=None)) as db:
                _fill(db, found)
            files.sync_file(part)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        files.sync_folder(folder=path.parent)
    beside = path.with_name("metadata.json")
    with _writing(beside) as stream:
        json.dump(_metadata(found, path.stem), stream, ensure_ascii=False, indent=2)
    return [path, beside]


def _fill(db: sqlite3.Connection, found: Sequence[Table]) -> None:
    db.execute("BEGIN")
    for one in found:
        db.execute(f"CREATE TABLE {one.name} ({', '.join(_quoted(one.head))})")
        marks = ", ".join("?" * len(one.head))
        db.executemany(f"INSERT INTO {one.name} VALUES ({marks})", (list(map(_plain, row)) for row in one.rows()))
        for facet in FACETS[one.name]:
            db.execute(f'CREATE INDEX "{one.name}_{facet}" ON {one.name} ("{facet}")')
    db.execute('CREATE TABLE codebook ("table", row, "column", holds)')
    db.executemany("INSERT INTO codebook VALUES (?, ?, ?, ?)", codebook(found))
    db.execute("COMMIT")


def _quoted(names: Sequence[str]) -> Iterator[str]:
    return (f'"{name}"' for name in names)


def _plain(cell: Cell) -> str | int | float | None:
    return cell.isoformat() if isinstance(cell, date) else cell


def _metadata(found: Sequence[Table], name: str) -> dict[str, object]:
    """Return what Datasette shows: a title, what a row and a column are, by what to look first."""
    shown = {
        one.name: {
            "description": f"Each row is {one.note}.",
            "columns": {column: MEANINGS[column] for column in one.head},
            "facets": list(FACETS[one.name]),
            "size": 50,
        }
        for one in found
    }
    title = "What headquarters took in from the posts"
    about = "For use inside headquarters: rows of single cases, small numbers are not hidden."
    return {"title": title, "description": about, "databases": {name: {"tables": shown}}}


@contextmanager
def _writing(path: Path) -> Iterator[TextIO]:
    """Open a text file that stands under its name only when it is whole and on disk."""
    part = files.aside(path)
    with in_words(path):
        try:
            files.write_new(part, b"")
            with part.open("w", encoding="utf-8", newline="") as stream:
                yield stream
            files.sync_file(part)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        files.sync_folder(folder=path.parent)
