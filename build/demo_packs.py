"""Releases of the guidance for the sample year: before the rules changed, after, and one with other texts only."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any


def packs(folder: Path, index: Path, year: int) -> tuple[Path, ...]:
    """Write three releases into a folder, made from a compiled index; return them, the oldest first.

    The first has a narrower rule A6 (some risk signals count only where the company does nothing), so that something
    changes in the middle of the year. It is made up for the sample; versions say so.
    """
    rules = (f"{year - 1}.11.1-sample", f"{year}.6.1-sample")
    return (
        _pack(folder, index, rules[0], rules[0], narrow=True),
        _pack(folder, index, rules[1], rules[1]),
        _pack(folder, index, f"{year}.10.1-sample", rules[1]),
    )


def _pack(folder: Path, index: Path, version: str, rules: str, *, narrow: bool = False) -> Path:
    target = folder / f"{version}.db"
    shutil.copy(index, target)
    with closing(sqlite3.connect(target)) as db, db:
        db.execute("UPDATE pack SET value = ? WHERE key = 'version'", [version])
        (text,) = db.execute("SELECT json FROM decision WHERE name = 'tables'").fetchone()
        tables = json.loads(text) | {"version": rules}
        if narrow:
            _narrow(tables)
        db.execute("UPDATE decision SET json = ? WHERE name = 'tables'", [json.dumps(tables)])
    return target


def _narrow(tables: dict[str, Any]) -> None:
    rules = next(table for table in tables["tables"] if table["id"] == "alignment")["rules"]
    next(rule for rule in rules if rule["id"] == "A6")["when"]["due_diligence"] = ["no"]
