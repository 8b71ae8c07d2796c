"""The vault is made whole or not at all, opens with its passphrase only, and answers every obstacle in one
line.
"""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.errors import BadInput, OutsideWorld
from desktop.storage import vault
from desktop.storage.vault import (
    Vault,
    change_passphrase,
    exists,
    open_vault,
    prepare,
    prepare_recovery,
    recover,
)
from tests.storage.kit import CHEAP, PASSPHRASE, add_events, contents, new_vault, numbers


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "some" / "data"


@pytest.fixture
def opened(folder: Path) -> Iterator[Vault]:
    with new_vault(folder) as vault:
        yield vault


# Making


def test_nothing_is_there_before_commit_and_all_of_it_after(folder: Path) -> None:
    fresh = prepare(folder, PASSPHRASE, cost=CHEAP)
    assert not exists(folder)
    with pytest.raises(BadInput, match="there is no vault in"):
        open_vault(folder, PASSPHRASE)
    fresh.commit()
    assert exists(folder)
    assert sorted(contents(folder)) == ["vault/", "vault/keys.json", "vault/vault.db"]
    open_vault(folder, PASSPHRASE).close()


def test_what_a_crash_left_is_gone_at_the_next_creation(folder: Path) -> None:
    prepare(folder, PASSPHRASE, cost=CHEAP)
    (folder / ".new-other").mkdir()
    prepare(folder, PASSPHRASE, cost=CHEAP).commit()
    assert sorted(path.name for path in folder.iterdir()) == [".new-other", "vault"]


def test_a_discarded_vault_leaves_nothing(folder: Path) -> None:
    prepare(folder, PASSPHRASE, cost=CHEAP).discard()
    assert contents(folder) == {}


def test_a_vault_is_never_made_over_another(folder: Path, opened: Vault) -> None:
    add_events(opened, [1])
    opened.close()
    before = contents(folder)
    with pytest.raises(BadInput, match="already holds a vault"):
        prepare(folder, "andere", cost=CHEAP)
    assert contents(folder) == before


def test_of_two_that_prepare_at_once_one_wins_and_the_other_is_told(folder: Path) -> None:
    first = prepare(folder, PASSPHRASE, cost=CHEAP)
    with pytest.raises(BadInput, match="another program is making the data folder"):
        prepare(folder, "andere", cost=CHEAP, patience=0)
    first.commit()
    with pytest.raises(BadInput, match="already holds a vault"):
        prepare(folder, "andere", cost=CHEAP, patience=0)
    open_vault(folder, PASSPHRASE).close()


def test_a_vault_that_came_by_another_way_is_never_written_over(folder: Path, opened: Vault) -> None:
    opened.close()
    elsewhere = folder.with_name("elsewhere")
    fresh = prepare(elsewhere, "andere", cost=CHEAP)
    shutil.copytree(folder / "vault", elsewhere / "vault")
    with pytest.raises(BadInput, match="already holds a vault"):
        fresh.commit()
    fresh.discard()
    open_vault(elsewhere, PASSPHRASE).close()


def test_an_empty_folder_in_its_place_is_not_taken(folder: Path) -> None:
    fresh = prepare(folder, PASSPHRASE, cost=CHEAP)
    (folder / "vault").mkdir()
    with pytest.raises(BadInput, match="already holds a vault"):
        fresh.commit()
    with pytest.raises(BadInput, match=r"keys\.json is missing"):
        open_vault(folder, PASSPHRASE)


def test_only_this_user_can_read_it(folder: Path, opened: Vault) -> None:
    for path in (folder, folder / "vault", folder / "vault" / "keys.json"):
        assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("what", ["file", "below a file"])
def test_a_file_where_the_data_folder_should_be(tmp_path: Path, what: str) -> None:
    (tmp_path / "file").write_text("x")
    folder = tmp_path / "file" if what == "file" else tmp_path / "file" / "data"
    with pytest.raises(BadInput):
        prepare(folder, PASSPHRASE, cost=CHEAP)
    assert contents(tmp_path) == {"file": b"x"}


# Opening


def test_what_was_written_is_there_after_opening_again(folder: Path, opened: Vault) -> None:
    add_events(opened, range(1, 20))
    opened.close()
    with open_vault(folder, PASSPHRASE) as again:
        assert numbers(again.db) == list(range(1, 20))


def test_wrong_passphrase_is_one_line_and_changes_nothing(folder: Path, opened: Vault) -> None:
    opened.close()
    before = contents(folder)
    with pytest.raises(BadInput, match=r"^wrong passphrase$"):
        open_vault(folder, "tulpen")
    assert contents(folder) == before


def remove(path: Path) -> None:
    path.unlink()


def replace_by_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def tear(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-700])


def tear_first_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:300])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def zeros(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def plain_database(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE t (a)")
    db.close()


def link_to_nowhere(path: Path) -> None:
    path.unlink()
    path.symlink_to("nowhere")


def link_to_itself(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


OBSTACLES = [
    remove,
    replace_by_folder,
    tear_first_page,
    empty,
    zeros,
    plain_database,
    link_to_nowhere,
    link_to_itself,
]


@pytest.mark.parametrize("name", ["keys.json", "vault.db"])
@pytest.mark.parametrize("harm", OBSTACLES)
def test_every_obstacle_is_one_plain_line_and_nothing_is_changed(
    folder: Path, opened: Vault, name: str, harm: Callable[[Path], None]
) -> None:
    add_events(opened, range(1, 20))
    opened.close()
    harm(folder / "vault" / name)
    before = contents(folder)
    with pytest.raises(BadInput) as refused:
        open_vault(folder, PASSPHRASE)
    assert name in str(refused.value)
    assert "\n" not in str(refused.value)
    assert contents(folder) == before


def test_a_torn_database_is_never_taken_for_a_smaller_one(folder: Path, opened: Vault) -> None:
    add_events(opened, range(1, 200))
    opened.close()
    tear(folder / "vault" / "vault.db")
    with (
        pytest.raises(BadInput, match="damaged"),
        open_vault(folder, PASSPHRASE) as torn,
        torn.transaction() as db,
    ):
        numbers(db)


def test_a_file_in_place_of_the_vault_folder(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "vault").write_text("x")
    with pytest.raises(BadInput):
        open_vault(folder, PASSPHRASE)
    with pytest.raises(BadInput, match="already holds a vault"):
        prepare(folder, PASSPHRASE, cost=CHEAP)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Give up root's rights for a moment; elsewhere the rights of the file are enough."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A vault whose folders anybody may enter, to take rights away from one thing at a time."""
    top = Path(tempfile.mkdtemp())
    new_vault(top / "data").close()
    for path in (top, top / "data", top / "data" / "vault"):
        path.chmod(0o755)
    for path in (top / "data" / "vault").iterdir():
        path.chmod(0o644)
    yield top / "data"
    for path in (top, top / "data", top / "data" / "vault"):
        path.chmod(0o700)
    shutil.rmtree(top)


@pytest.mark.parametrize("name", [".", "vault", "vault/keys.json", "vault/vault.db"])
def test_without_the_right_to_read_it_is_the_world_that_failed(open_to_all: Path, name: str) -> None:
    (open_to_all / name).chmod(0)
    with as_nobody(), pytest.raises(OutsideWorld, match="check") as refused:
        open_vault(open_to_all, PASSPHRASE)
    assert "\n" not in str(refused.value)


def test_without_the_right_to_write_nothing_is_made(open_to_all: Path) -> None:
    open_to_all.parent.chmod(0o555)
    with as_nobody(), pytest.raises(OutsideWorld, match="check the rights"):
        prepare(open_to_all.parent / "other", PASSPHRASE, cost=CHEAP)


def test_on_a_write_protected_disk_an_act_fails_in_words(open_to_all: Path) -> None:
    for path in (open_to_all / "vault" / "vault.db", open_to_all / "vault"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    with as_nobody(), pytest.raises(OutsideWorld), open_vault(open_to_all, PASSPHRASE) as vault:
        add_events(vault, [1])


# Other locks


def test_a_new_passphrase_opens_and_the_old_one_does_not(folder: Path) -> None:
    fresh = prepare(folder, PASSPHRASE, cost=CHEAP)
    fresh.commit()
    change_passphrase(folder, PASSPHRASE, "nieuw", cost=CHEAP)
    open_vault(folder, "nieuw").close()
    with pytest.raises(BadInput, match="wrong passphrase"):
        open_vault(folder, PASSPHRASE)
    recover(folder, fresh.recovery_code, "derde", cost=CHEAP)


@pytest.mark.parametrize(("old", "new", "said"), [("fout", "nieuw", "wrong passphrase"), (PASSPHRASE, " ", "empty")])
def test_a_change_that_is_refused_changes_nothing(folder: Path, opened: Vault, old: str, new: str, said: str) -> None:
    opened.close()
    before = contents(folder)
    with pytest.raises(BadInput, match=said):
        change_passphrase(folder, old, new, cost=CHEAP)
    assert contents(folder) == before


def test_recovery_gives_a_new_passphrase_and_a_new_code(folder: Path) -> None:
    fresh = prepare(folder, PASSPHRASE, cost=CHEAP)
    fresh.commit()
    with open_vault(folder, PASSPHRASE) as vault:
        add_events(vault, [1])
    second = recover(folder, fresh.recovery_code.lower().replace("-", ""), "nieuw", cost=CHEAP)
    with open_vault(folder, "nieuw") as vault:
        assert numbers(vault.db) == [1]
    for refused in (
        lambda: open_vault(folder, PASSPHRASE),
        lambda: recover(folder, fresh.recovery_code, "x"),
    ):
        with pytest.raises(BadInput):
            refused()
    assert recover(folder, second, "derde", cost=CHEAP) != second


def test_the_old_locks_hold_until_the_new_code_was_shown(folder: Path) -> None:
    fresh = prepare(folder, PASSPHRASE, cost=CHEAP)
    fresh.commit()
    shown = prepare_recovery(folder, fresh.recovery_code, "nieuw", cost=CHEAP)
    open_vault(folder, PASSPHRASE).close()
    shown.commit()
    open_vault(folder, "nieuw").close()


def test_recovery_without_a_vault_says_so(folder: Path) -> None:
    with pytest.raises(BadInput, match="there is no vault"):
        recover(folder, "x", "y")
    with pytest.raises(BadInput, match="there is no vault"):
        change_passphrase(folder, "x", "y")


def test_the_public_names_stay() -> None:
    assert {"NewVault", "Vault", "exists", "prepare", "open_vault", "recover", "change_passphrase"} <= set(
        vault.__all__
    )
