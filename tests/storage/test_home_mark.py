"""A copied data folder is noticed and becomes a device of its own; one that is only moved stays what it was."""

import shutil
from pathlib import Path

import pytest

from desktop.storage import home_mark as marks
from desktop.storage.folder import Mount
from desktop.storage.home_mark import home_mark
from desktop.storage.journal import Journal, Versions
from desktop.storage.vault import open_vault
from tests.storage.kit import PASSPHRASE, new_vault

VERSIONS = Versions("1", "2", "3")


def opened(folder: Path, write: bool = False) -> tuple[str, str]:
    """Open the vault of a folder, write one event if asked, and return the device and its letter."""
    with open_vault(folder, PASSPHRASE) as vault:
        journal = Journal(vault, VERSIONS)
        if write:
            with vault.transaction():
                journal.append("post_named", None, {"post": "BOG"})
        assert journal.verify() == []
        return journal.device, journal.letter


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    new_vault(tmp_path / "data").close()
    return tmp_path / "data"


def test_a_copy_is_a_device_of_its_own(folder: Path, tmp_path: Path) -> None:
    first = opened(folder, write=True)
    shutil.copytree(folder, tmp_path / "copy")
    copy = opened(tmp_path / "copy", write=True)
    assert copy[0] != first[0]
    assert copy[1] == "B"
    assert opened(tmp_path / "copy") == copy
    assert opened(folder) == first


def test_a_folder_that_is_moved_stays_the_same_device(folder: Path, tmp_path: Path) -> None:
    first = opened(folder, write=True)
    folder.rename(tmp_path / "elsewhere")
    assert opened(tmp_path / "elsewhere") == first


def test_a_vault_of_an_earlier_program_gets_its_mark_and_stays_the_same_device(folder: Path, tmp_path: Path) -> None:
    first = opened(folder, write=True)
    with open_vault(folder, PASSPHRASE) as vault:
        vault.db.execute("DELETE FROM meta WHERE key = 'home'")
    assert opened(folder) == first
    shutil.copytree(folder, tmp_path / "copy")
    assert opened(tmp_path / "copy")[0] != first[0]


def test_another_machine_is_another_home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = home_mark(folder / "vault")
    assert here == home_mark(folder / "vault")
    monkeypatch.setattr(marks, "_machine", lambda: "another machine")
    assert home_mark(folder / "vault") != here


def test_a_disk_that_numbers_its_files_anew_at_each_mount_tells_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marks, "mounted", lambda: [Mount(tmp_path, "exfat")])
    shutil.copytree(folder, tmp_path / "copy")
    assert home_mark(folder / "vault") == home_mark(tmp_path / "copy" / "vault")


def test_a_folder_that_is_not_there_has_no_home(tmp_path: Path) -> None:
    assert home_mark(tmp_path / "nowhere") == ""


def test_a_copy_on_a_full_disk_is_read_and_becomes_a_device_with_its_first_act(folder: Path, tmp_path: Path) -> None:
    first = opened(folder, write=True)
    shutil.copytree(folder, tmp_path / "copy")
    with open_vault(tmp_path / "copy", PASSPHRASE) as vault:
        vault.db.execute("PRAGMA query_only = ON")  # as full as a disk can be
        journal = Journal(vault, VERSIONS)
        assert journal.device == first[0]
        vault.db.execute("PRAGMA query_only = OFF")
        with vault.transaction():
            journal.append("post_named", None, {"post": "TOK"})
        assert (journal.device != first[0], journal.letter) == (True, "B")
        assert journal.verify() == []
    assert opened(tmp_path / "copy") == (journal.device, "B")
