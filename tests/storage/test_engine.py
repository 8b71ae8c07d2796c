"""SQLCipher under sqlite-utils: the trap of design.md 4, and the settings every connection has."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3

from desktop.storage import engine
from desktop.storage.engine import Database
from tests.storage.kit import ROOT

KEY = bytes(32)


@pytest.fixture
def db(tmp_path: Path) -> Database:
    return engine.connect(tmp_path / "x.db", KEY, "rwc")


def test_the_fall_backs_of_sqlite_utils_work(db: Database) -> None:
    table = db.table("t")
    table.insert({"id": 1}, pk="id")
    table.insert({"id": 2, "later": "column"}, alter=True)
    assert list(table.rows) == [{"id": 1, "later": None}, {"id": 2, "later": "column"}]
    table.upsert({"id": 2, "more": 1.5}, pk="id", alter=True)
    table.transform(rename={"later": "renamed"})
    assert table.get(2) == {"id": 2, "renamed": "column", "more": 1.5}


def test_without_the_alias_the_trap_is_real() -> None:
    """If this fails, sqlite-utils or sqlcipher3 has mended it and the alias can go."""
    code = (
        "import sqlcipher3, sqlite_utils\n"
        "db = sqlite_utils.Database(sqlcipher3.connect(':memory:'))\n"
        "db.table('t').insert({'id': 1})\n"
        "db.table('t').insert({'id': 2, 'later': 1}, alter=True)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "OperationalError" in done.stderr


@pytest.mark.parametrize("module", ["vault", "backup", "migrations", "keys", "engine", "folder"])
def test_whichever_module_comes_first_sqlite_utils_runs_on_sqlcipher(module: str) -> None:
    code = (
        f"import desktop.storage.{module}, sqlite_utils.utils, sqlcipher3\n"
        "assert sqlite_utils.utils.sqlite3 is sqlcipher3\n"
        "assert sqlite_utils.utils.OperationalError is sqlcipher3.OperationalError\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=ROOT, check=True)


def test_the_wrong_order_is_refused_at_once() -> None:
    code = "import sqlite_utils, desktop.storage.vault"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "imported before desktop.storage" in done.stderr


def test_nothing_outside_storage_imports_sqlite_utils_or_sqlcipher() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "desktop").rglob("*.py")
        if path.parent.name != "storage"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in [getattr(node, "module", None) or node.names[0].name]
        if name.split(".")[0] in ("sqlite_utils", "sqlcipher3", "pysqlite3")
    ]
    assert found == []


def test_in_this_process_too() -> None:
    assert vars(sys.modules["sqlite_utils.utils"])["sqlite3"] is sqlcipher3
    assert issubclass(engine.OperationalError, sqlcipher3.DatabaseError)


def test_what_every_connection_has_set(db: Database) -> None:
    settings = (
        "journal_mode",
        "synchronous",
        "secure_delete",
        "foreign_keys",
        "temp_store",
    )
    found = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in settings}
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "temp_store": 2,
    }
    assert db.execute("PRAGMA busy_timeout").fetchone()[0] == 10_000


def test_another_key_reads_nothing_and_prints_nothing(
    db: Database, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    db.table("t").insert({"id": 1})
    db.close()
    with pytest.raises(engine.DatabaseError, match="not a database"):
        engine.connect(tmp_path / "x.db", b"\x01" * 32, "rw")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "name", ["met spatie", "vraag?mode=memory", "hek#1", "procent%41", "ünïcode", "'quote\"", "a&b=c"]
)
def test_no_folder_name_is_taken_for_an_option(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    db = engine.connect(folder / "x.db", KEY, "rwc")
    db.table("t").insert({"id": 1})
    engine.copy_into(db, folder / "copy.db")
    db.close()
    assert sorted(file.name for file in folder.iterdir()) == ["copy.db", "x.db"]
    assert engine.connect(folder / "copy.db", KEY, "ro", immutable=True).table("t").count == 1
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_damage_is_found_on_the_page_it_is_on(db: Database, tmp_path: Path) -> None:
    db.table("t").insert_all({"id": number, "text": "x" * 500} for number in range(200))
    assert engine.damage(db) == []
    db.close()
    path = tmp_path / "x.db"
    data = bytearray(path.read_bytes())
    data[4096 * 5 + 100] ^= 1
    path.write_bytes(data)
    assert "page 6" in " ".join(engine.damage(engine.connect(path, KEY, "ro", immutable=True)))
