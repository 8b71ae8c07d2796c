"""A backup comes back with the printed code too, under new locks; a damaged one is refused in its own words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.errors import BadInput
from desktop.storage.backup import backup, check_recovery, prepare_restore, restore
from desktop.storage.vault import NewVault, exists, open_vault, prepare, recover
from tests.storage.altered import manifest_of, rezip
from tests.storage.kit import CHEAP, PASSPHRASE, add_events, contents, numbers


@pytest.fixture
def coded(tmp_path: Path) -> tuple[Path, str]:
    """Return a backup and the recovery code of its vault."""
    fresh = prepare(tmp_path / "first", PASSPHRASE, cost=CHEAP)
    fresh.commit()
    with open_vault(tmp_path / "first", PASSPHRASE) as vault:
        add_events(vault, [1, 2])
        backup(vault, tmp_path / "b")
    return tmp_path / "b", fresh.recovery_code


def test_the_code_brings_it_back_under_new_locks(coded: tuple[Path, str], tmp_path: Path) -> None:
    source, code = coded
    check_recovery(source, tmp_path / "again", code)
    assert not (tmp_path / "again").exists()
    fresh = prepare_restore(source, tmp_path / "again", code, "nieuw", cost=CHEAP)
    assert not exists(tmp_path / "again")
    fresh.commit()
    assert fresh.recovery_code != code
    with open_vault(tmp_path / "again", "nieuw") as vault:
        assert numbers(vault.db) == [1, 2]
        assert vault.db.table("meta").get("restored")
    for old in (lambda: open_vault(tmp_path / "again", PASSPHRASE), lambda: recover(tmp_path / "again", code, "x")):
        with pytest.raises(BadInput):
            old()
    recover(tmp_path / "again", fresh.recovery_code, "derde", cost=CHEAP)
    restore(source, tmp_path / "third", PASSPHRASE)


def test_a_wrong_code_or_no_passphrase_leaves_nothing(coded: tuple[Path, str], tmp_path: Path) -> None:
    source, code = coded
    fresh = prepare(tmp_path / "other", "x", cost=CHEAP)
    fresh.discard()
    with pytest.raises(BadInput, match="does not belong"):
        check_recovery(source, tmp_path / "again", fresh.recovery_code)
    with pytest.raises(BadInput, match="already holds a vault"):
        check_recovery(source, tmp_path / "first", code)
    for typed, new, said in ((fresh.recovery_code, "x", "does not belong"), (code, " ", "empty")):
        with pytest.raises(BadInput, match=said):
            prepare_restore(source, tmp_path / "again", typed, new, cost=CHEAP)
    assert not (tmp_path / "again").exists()


SPOILT: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("vault.db", lambda _: b"x" * 4096),
    ("vault.db", lambda _: b""),
    ("vault.db", lambda data: data[:-700]),
    ("keys.json", lambda _: b"{}"),
    ("keys.json", lambda data: data.replace(b'"passes": 1', b'"passes": 2')),
]


def check_and_prepare(source: Path, folder: Path, code: str) -> NewVault:
    check_recovery(source, folder, code)
    return prepare_restore(source, folder, code, "nieuw", cost=CHEAP)


@pytest.mark.parametrize(("name", "spoil"), SPOILT)
def test_to_restore_a_backup_is_no_advice_for_a_damaged_backup(
    coded: tuple[Path, str], tmp_path: Path, name: str, spoil: Callable[[bytes], bytes]
) -> None:
    def change(members: dict[str, bytes]) -> None:
        members[name] = spoil(members[name])
        manifest_of(members)

    source = rezip(coded[0], tmp_path / "spoilt", change)
    ways: list[Callable[[], object]] = [
        lambda: restore(source, tmp_path / "data", PASSPHRASE),
        lambda: check_and_prepare(source, tmp_path / "data", coded[1]),
    ]
    for way in ways:
        with pytest.raises(BadInput) as error:
            way()
        line = str(error.value)
        assert contents(tmp_path / "data") == {}
        assert line.startswith(f"{source} is not a whole backup: ")
        assert "restore a backup" not in line
        assert ".new-" not in line
