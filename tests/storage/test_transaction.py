"""Every act is one transaction: on disk when it returns, undone when it fails, and the journal only grows."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import OutsideWorld
from desktop.storage.engine import IntegrityError, OperationalError
from desktop.storage.vault import Vault, open_vault
from tests.storage.kit import PASSPHRASE, add_events, event, new_vault, numbers


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def opened(folder: Path) -> Iterator[Vault]:
    with new_vault(folder) as vault:
        yield vault


def test_an_error_in_the_block_undoes_all_of_it_and_passes_through(opened: Vault) -> None:
    def act() -> None:
        with opened.transaction() as db:
            db.table("journal").insert(event(1))
            db.table("meta").insert({"key": "post", "value": "TOK"})
            raise KeyError

    with pytest.raises(KeyError):
        act()
    assert numbers(opened.db) == []
    assert opened.db.table("meta").count == 0
    add_events(opened, [1])
    assert numbers(opened.db) == [1]


def test_transactions_do_not_nest_and_the_outer_one_is_undone(opened: Vault) -> None:
    def act() -> None:
        with opened.transaction() as db:
            db.table("journal").insert(event(1))
            with opened.transaction():
                pass

    with pytest.raises(OperationalError):
        act()
    assert numbers(opened.db) == []


def test_closing_undoes_what_was_not_committed(folder: Path, opened: Vault) -> None:
    opened.db.execute("BEGIN IMMEDIATE")
    opened.db.table("journal").insert(event(1))
    opened.close()
    with open_vault(folder, PASSPHRASE) as again:
        assert numbers(again.db) == []


def test_a_full_database_is_told_undone_and_works_again(opened: Vault) -> None:
    add_events(opened, [1])
    pages = opened.db.execute("PRAGMA page_count").fetchone()[0]
    opened.db.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(OutsideWorld, match=r"the disk is full.*nothing was lost, and it is safe to run again"):
        add_events(opened, [2], "x" * 40_000)
    opened.db.execute("PRAGMA max_page_count = 100000")
    add_events(opened, [2])
    assert numbers(opened.db) == [1, 2]


def test_another_writer_is_waited_for(folder: Path, opened: Vault) -> None:
    inside, written = threading.Event(), []

    def other() -> None:
        with open_vault(folder, PASSPHRASE) as second:
            inside.wait()
            add_events(second, [2])
            written.append(2)

    thread = threading.Thread(target=other)
    thread.start()
    with opened.transaction() as db:
        inside.set()
        db.table("journal").insert(event(1))
        thread.join(0.3)
        assert written == []
    thread.join()
    assert numbers(opened.db) == [1, 2]


def test_a_writer_that_never_ends_is_told(folder: Path, opened: Vault) -> None:
    with open_vault(folder, PASSPHRASE) as second, opened.transaction():
        second.db.execute("PRAGMA busy_timeout = 50")
        with pytest.raises(OutsideWorld, match="in use by another program"):
            add_events(second, [1])


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM journal",
        "UPDATE journal SET shareable = '{}'",
        "UPDATE journal SET seq = seq + 1",
        "UPDATE journal SET device = 'other'",
        "UPDATE journal SET id = 'other'",
        "UPDATE journal SET clock = 9",
        "UPDATE journal SET kind = 'other'",
        "UPDATE journal SET subject = NULL",
        "UPDATE journal SET hash = 'other'",
        "UPDATE journal SET private = 'x', hash = 'other'",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal",
        "INSERT INTO journal SELECT * FROM journal",
        "INSERT INTO journal VALUES ('d', 'no number', 'i', 1, 'k', NULL, '{}', 'h', '{}')",
    ],
)
def test_the_journal_only_grows(opened: Vault, statement: str) -> None:
    add_events(opened, [1], '{"a": 1}')
    before = list(opened.db.table("journal").rows)
    with pytest.raises(IntegrityError), opened.transaction() as db:
        db.execute(statement)
    assert list(opened.db.table("journal").rows) == before


def test_the_private_part_of_an_event_can_be_erased(opened: Vault) -> None:
    add_events(opened, [1], '{"a": 1}')
    with opened.transaction() as db:
        db.execute("UPDATE journal SET private = '{}' WHERE seq = 1")
    assert opened.db.execute("SELECT private, shareable FROM journal").fetchone() == ("{}", '{"a": 1}')


def test_an_error_that_is_ours_is_not_hidden(opened: Vault) -> None:
    with pytest.raises(OperationalError, match="no such table"), opened.transaction() as db:
        db.execute("SELECT * FROM never")
