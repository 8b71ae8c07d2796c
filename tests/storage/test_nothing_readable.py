"""Nothing that the post writes can be read on disk: a canary is searched in every file of the data and
temporary folders.
"""

import os
import tempfile
from pathlib import Path

import pytest

from desktop.storage.backup import backup, restore
from desktop.storage.vault import Vault, change_passphrase, open_vault
from tests.storage.kit import CHEAP, PASSPHRASE, add_events, event, extended, new_vault

CANARY = "Kanarie\u00a0Zwartewater-7319"
FORMS = [CANARY.encode(form) for form in ("utf-8", "utf-16-le", "utf-16-be")]
TABLES = ("CREATE TABLE journal", "_sqlite_migrations", "0001_journal", "SQLite format 3")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that holds the data folder and, empty, the temporary folder of this process."""
    (tmp_path / "tmp").mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path / "tmp"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    assert tempfile.gettempdir() == os.environ["TMPDIR"]
    return tmp_path


def files_with(needles: list[bytes], place: Path) -> list[str]:
    """Return the files under a folder, of any name, in which one of the needles can be read."""
    found = []
    for path in (path for path in place.rglob("*") if path.is_file()):
        data = path.read_bytes()
        found += [str(path.relative_to(place)) for needle in needles if needle in data]
    return found


def readable(place: Path) -> list[str]:
    return files_with(
        [*FORMS, CANARY.encode("latin-1"), PASSPHRASE.encode(), *(text.encode() for text in TABLES)], place
    )


def write(vault: Vault) -> None:
    """Write the canary in every table, many times and once in a row of over a megabyte."""
    add_events(vault, range(1, 120), f"{CANARY} " * 40)
    add_events(vault, [120], f"{CANARY} " * 50_000)
    with vault.transaction() as db:
        db.execute("INSERT INTO meta VALUES (?, ?)", [CANARY, CANARY])
        case = {
            "id": CANARY,
            "number": CANARY,
            "title": CANARY,
            "opened": "",
            "status": "",
            "provisional": 0,
            "state": CANARY,
        }
        db.table("cases").insert(case)


def test_the_search_finds_what_is_readable(place: Path) -> None:
    for number, form in enumerate(FORMS):
        (place / "tmp" / f"plain-{number}").write_bytes(b"x" * 5000 + form + b"x")
    assert sorted(readable(place)) == ["tmp/plain-0", "tmp/plain-1", "tmp/plain-2"]


def test_nothing_is_readable_at_any_moment(place: Path) -> None:
    with new_vault(place / "data") as vault:
        write(vault)
        assert {path.name for path in (place / "data" / "vault").iterdir()} >= {"vault.db", "vault.db-wal"}
        assert readable(place) == []
        with vault.transaction() as db:
            db.execute("PRAGMA cache_spill = ON")
            db.execute("PRAGMA cache_size = 10")
            db.table("journal").insert_all(event(seq, f"{CANARY} " * 2000) for seq in range(121, 200))
            db.execute("SELECT private FROM journal ORDER BY private || random()").fetchall()
            assert readable(place) == []
        backup(vault, place / "post.backup")
        assert readable(place) == []
    assert readable(place) == []


def test_nothing_is_readable_after_migration_new_locks_and_restore(place: Path) -> None:
    with new_vault(place / "data") as vault:
        write(vault)
        backup(vault, place / "post.backup")
    change_passphrase(place / "data", PASSPHRASE, CANARY, cost=CHEAP)
    with open_vault(place / "data", CANARY, migrations=extended()) as vault:
        assert len(list((place / "data" / "backups").iterdir())) == 2
        assert readable(place) == []
        vault.db.table("kinds").insert({"seq": 9999, "kind": CANARY})
        vault.db.table("cases").transform(drop={"country"})
        assert readable(place) == []
    restore(place / "post.backup", place / "again", PASSPHRASE)
    assert readable(place) == []
