"""The file of a SQLite store: made for one, refused in words where it is something else."""

import sqlite3
import stat
import sys
from pathlib import Path

import pytest

from desktop.errors import BadInput
from desktop.headquarters.open_store import keys_path, open_store
from desktop.headquarters.sqlite_store import open_sqlite
from tests.exchange.kit import chain
from tests.headquarters.kit import rows


def test_there_is_no_store_unless_it_is_made(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="imvo-hq init"):
        open_sqlite(tmp_path / "hq.db")
    assert list(tmp_path.iterdir()) == []
    open_sqlite(tmp_path / "deep" / "hq.db", make=True).close()
    open_sqlite(tmp_path / "deep" / "hq.db").close()


@pytest.mark.skipif(sys.platform == "win32", reason="no such rights there")
def test_a_store_is_for_its_owner_only(tmp_path: Path) -> None:
    open_sqlite(tmp_path / "hq.db", make=True).close()
    assert stat.S_IMODE((tmp_path / "hq.db").stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"x" * 5000, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_store_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "hq.db"
    path.write_bytes(content)
    with pytest.raises(BadInput, match="damaged and was left as it is"):
        open_sqlite(path, make=True)
    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "hq.db"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE letters (id)")
    db.close()
    before = path.read_bytes()
    with pytest.raises(BadInput, match="another program's database"):
        open_sqlite(path, make=True)
    assert path.read_bytes() == before


def test_a_store_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "hq.db"
    open_sqlite(path, make=True).close()
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    before = path.read_bytes()
    with pytest.raises(BadInput, match="newer version"):
        open_sqlite(path)
    assert path.read_bytes() == before


def test_a_damaged_page_is_said_in_words(tmp_path: Path) -> None:
    path = tmp_path / "hq.db"
    store = open_sqlite(path, make=True)
    with store.transaction():
        store.take_in(rows(chain(200)))
    store.close()
    whole = bytearray(path.read_bytes())
    whole[4096 * 8 : 4096 * 40] = b"\xa5" * (4096 * 32)
    path.write_bytes(whole)
    store = open_sqlite(path)
    with pytest.raises(BadInput, match="posts send again"):
        list(store.events())
    store.close()


@pytest.mark.parametrize("place", ["", " ", "a\0b", "postgresql://localhost/hq?nonsense=1"])
def test_a_place_that_is_none(place: str) -> None:
    with pytest.raises(BadInput, match="--store"):
        open_store(place)


def test_where_the_keys_lie() -> None:
    assert keys_path("a/hq.db", None) == Path("a/hq.db.keys")
    assert keys_path("postgresql://x/y", "k") == Path("k")
    with pytest.raises(BadInput, match="--keys"):
        keys_path("postgresql://x/y", None)
