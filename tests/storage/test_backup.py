"""A backup is one encrypted file, whole or absent; on the way back nothing in it is believed before it is
checked.
"""

import hashlib
import json
import os
import shutil
import time
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.errors import BadInput, ImvoError
from desktop.storage import backup as backup_module
from desktop.storage.backup import backup, restore
from desktop.storage.vault import change_passphrase, exists, open_vault, prepare, recover
from tests.storage.altered import manifest_of, rezip
from tests.storage.kit import CHEAP, PASSPHRASE, add_events, contents, extended, new_vault, numbers

MEMBERS = ("keys.json", "manifest.json", "vault.db")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a backup of a vault with twenty events; tests work on copies."""
    folder = tmp_path_factory.mktemp("made")
    with new_vault(folder / "data") as vault:
        add_events(vault, range(1, 21), "x" * 300)
        backup(vault, folder / "post.imvo-backup")
    return folder / "post.imvo-backup"


def test_what_was_backed_up_comes_back(made: Path, tmp_path: Path) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    restore(made, tmp_path / "data", PASSPHRASE)
    assert sorted(contents(tmp_path / "data")) == ["vault/", "vault/keys.json", "vault/vault.db"]
    with open_vault(tmp_path / "data", PASSPHRASE) as vault:
        assert numbers(vault.db) == list(range(1, 21))
        moment = vault.db.table("meta").get("restored")["value"]
        assert before <= datetime.strptime(moment, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC) <= datetime.now(UTC)
        add_events(vault, [21])


def test_a_backup_is_the_vault_at_one_moment_while_it_is_in_use(tmp_path: Path) -> None:
    with new_vault(tmp_path / "data") as vault, open_vault(tmp_path / "data", PASSPHRASE) as writer:
        add_events(vault, [1, 2])
        with writer.transaction() as db:
            db.execute("INSERT INTO meta VALUES ('half', 'done')")
            backup(vault, tmp_path / "b")
        add_events(vault, [3])
    restore(tmp_path / "b", tmp_path / "again", PASSPHRASE)
    with open_vault(tmp_path / "again", PASSPHRASE) as vault:
        assert numbers(vault.db) == [1, 2]
        assert [row["key"] for row in vault.db.table("meta").rows] == ["restored"]


def test_a_backup_leaves_nothing_beside_itself(tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    with new_vault(tmp_path / "data") as vault:
        for name, age in (("crashed", 2 * 3600), ("another program is at it", 0)):
            copy = tmp_path / "data" / f".backup-{name}.db"
            copy.write_bytes(b"left")
            os.utime(copy, (time.time() - age,) * 2)
        backup(vault, tmp_path / "usb" / "b")
    assert [path.name for path in (tmp_path / "usb").iterdir()] == ["b"]
    assert {path.name for path in (tmp_path / "data").iterdir()} == {"vault", copy.name}


def test_it_is_a_plain_zip_that_says_what_it_is(made: Path) -> None:
    with zipfile.ZipFile(made) as archive:
        assert sorted(archive.namelist()) == list(MEMBERS)
        manifest = json.loads(archive.read("manifest.json"))
        for name in ("vault.db", "keys.json"):
            data = archive.read(name)
            assert manifest["files"][name] == {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    assert (manifest["format"], manifest["version"]) == ("imvo-backup", 1)
    assert datetime.strptime(manifest["made"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC) <= datetime.now(UTC)


def test_it_keeps_the_locks_of_its_moment(tmp_path: Path) -> None:
    fresh = prepare(tmp_path / "data", PASSPHRASE, cost=CHEAP)
    fresh.commit()
    with open_vault(tmp_path / "data", PASSPHRASE) as vault:
        backup(vault, tmp_path / "b")
    change_passphrase(tmp_path / "data", PASSPHRASE, "nieuw", cost=CHEAP)
    with pytest.raises(BadInput, match="wrong passphrase"):
        restore(tmp_path / "b", tmp_path / "again", "nieuw")
    restore(tmp_path / "b", tmp_path / "again", PASSPHRASE)
    recover(tmp_path / "again", fresh.recovery_code, "derde", cost=CHEAP)
    open_vault(tmp_path / "again", "derde").close()


# Damage


def test_a_damaged_vault_is_named_and_not_its_copy(tmp_path: Path) -> None:
    with new_vault(tmp_path / "data") as vault:
        add_events(vault, range(1, 200), "x" * 100)
        path = vault.path
    data = bytearray(path.read_bytes())
    data[-2000] ^= 1
    path.write_bytes(data)
    with open_vault(tmp_path / "data", PASSPHRASE) as vault, pytest.raises(BadInput) as refused:
        backup(vault, tmp_path / "b")
    assert str(refused.value).startswith(f"{path} is damaged")
    assert {each.name for each in tmp_path.iterdir()} == {"data"}
    assert [each.name for each in (tmp_path / "data").iterdir()] == ["vault"]


# Refusals when making


def test_a_file_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "b").write_text("precious")
    (tmp_path / "link").symlink_to("nowhere")
    (tmp_path / "folder").mkdir()
    with new_vault(tmp_path / "data") as vault:
        for name in ("b", "link", "folder"):
            with pytest.raises(BadInput, match="exists already"):
                backup(vault, tmp_path / name)
    assert (tmp_path / "b").read_text() == "precious"


@pytest.mark.parametrize("target", ["nowhere/b", "file/b"])
def test_the_folder_must_be_there(tmp_path: Path, target: str) -> None:
    (tmp_path / "file").write_text("x")
    with new_vault(tmp_path / "data") as vault, pytest.raises(BadInput, match="is not a folder"):
        backup(vault, tmp_path / target)


# Refusals on the way back


def refused(source: Path, folder: Path, passphrase: str = PASSPHRASE) -> str:
    """Return the one line that refuses; nothing but perhaps an empty data folder may be left."""
    with pytest.raises(ImvoError) as error:
        restore(source, folder, passphrase)
    assert not exists(folder)
    assert contents(folder) == {}
    assert "\n" not in str(error.value)
    return str(error.value)


def test_a_vault_that_is_there_stays(made: Path, tmp_path: Path) -> None:
    new_vault(tmp_path / "data").close()
    before = contents(tmp_path / "data")
    with pytest.raises(BadInput, match="already holds a vault"):
        restore(made, tmp_path / "data", PASSPHRASE)
    assert contents(tmp_path / "data") == before


def test_the_passphrase_must_open_it(made: Path, tmp_path: Path) -> None:
    assert refused(made, tmp_path / "data", "fout") == "wrong passphrase"
    assert "empty" in refused(made, tmp_path / "data", "")


def test_an_unsuitable_folder_is_refused(made: Path, tmp_path: Path) -> None:
    assert "Dropbox" in refused(made, tmp_path / "Dropbox" / "data")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "does not end as a backup does"),
        (b"PK", "does not end as a backup does"),
        (b"x" * 100_000, "does not end as a backup does"),
        (b"PK\x05\x06" + bytes(18), "does not end as a backup does"),
    ],
)
def test_what_is_no_backup_is_refused(tmp_path: Path, data: bytes, said: str) -> None:
    (tmp_path / "b").write_bytes(data)
    assert said in refused(tmp_path / "b", tmp_path / "data")


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    assert "is missing" in refused(tmp_path / "b", tmp_path / "data")
    (tmp_path / "b").mkdir()
    assert "is not a file" in refused(tmp_path / "b", tmp_path / "data")


def test_an_altered_database_is_refused_even_under_a_fitting_manifest(made: Path, tmp_path: Path) -> None:
    def alter(members: dict[str, bytes]) -> None:
        data = bytearray(members["vault.db"])
        data[4096 * 3 + 77] ^= 1
        members["vault.db"] = bytes(data)

    def alter_both(members: dict[str, bytes]) -> None:
        alter(members)
        manifest_of(members)

    assert "not what its manifest says" in refused(rezip(made, tmp_path / "a", alter), tmp_path / "data")
    assert "database in it is damaged" in refused(rezip(made, tmp_path / "b", alter_both), tmp_path / "data")


@pytest.mark.parametrize("data", [b"", b"SQLite format 3\x00" + bytes(4080), b"x" * 4096])
def test_another_database_is_refused(made: Path, tmp_path: Path, data: bytes) -> None:
    def exchange(members: dict[str, bytes]) -> None:
        members["vault.db"] = data
        manifest_of(members)

    assert "damaged" in refused(rezip(made, tmp_path / "b", exchange), tmp_path / "data")


@pytest.mark.parametrize("name", ["../vault.db", "/etc/vault.db", "vault/vault.db", "VAULT.DB", "vault.db\x00x"])
def test_only_the_three_names_are_taken(made: Path, tmp_path: Path, name: str) -> None:
    def rename(members: dict[str, bytes]) -> None:
        members[name] = members.pop("vault.db")

    if "\x00" in name:  # the zip writer cuts the name there, so put it in by hand
        data = rezip(made, tmp_path / "z", lambda m: m.update({"vault.dbQx": m.pop("vault.db")})).read_bytes()
        (tmp_path / "b").write_bytes(data.replace(b"vault.dbQx", b"vault.db\x00x"))
        assert "and nothing else" in refused(tmp_path / "b", tmp_path / "data")
        return
    assert "and nothing else" in refused(rezip(made, tmp_path / "b", rename), tmp_path / "data")


def test_a_fourth_member_or_a_missing_one_is_refused(made: Path, tmp_path: Path) -> None:
    more = rezip(made, tmp_path / "more", lambda members: members.update({"extra": b"x"}))
    less = rezip(made, tmp_path / "less", lambda members: members.__delitem__("keys.json"))
    assert "does not end as a backup does" in refused(more, tmp_path / "data")
    assert "does not end as a backup does" in refused(less, tmp_path / "data")


def test_a_packed_bomb_is_refused_before_it_is_unpacked(made: Path, tmp_path: Path) -> None:
    def swell(members: dict[str, bytes]) -> None:
        members["vault.db"] = bytes(50_000_000)
        manifest_of(members)

    bomb = rezip(made, tmp_path / "b", swell, zipfile.ZIP_DEFLATED)
    assert bomb.stat().st_size < 100_000
    assert "is packed or larger than it can be" in refused(bomb, tmp_path / "data")


def test_large_keys_are_refused(made: Path, tmp_path: Path) -> None:
    large = rezip(made, tmp_path / "b", lambda members: members.update({"keys.json": b" " * 70_000}))
    assert "keys.json in it is packed or larger" in refused(large, tmp_path / "data")


def test_a_file_larger_than_a_backup_can_be_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "b").open("wb") as sparse:
        sparse.truncate(backup_module.LARGEST + 1)
    assert "larger than a backup can be" in refused(tmp_path / "b", tmp_path / "data")


MANIFESTS: list[object] = [
    None, [], {}, {"format": "imvo-backup"}, {"format": "imvo-backup", "version": 1}, "x",
    {"format": "imvo-backup", "version": 1, "files": []},
    {"format": "imvo-backup", "version": 1, "files": {"vault.db": 1, "keys.json": 2}},
    {"format": "imvo-backup", "version": True, "files": {}},
    {"format": "imvo-backup", "version": 1, "files": {name: {"size": "1", "sha256": ""} for name in MEMBERS}},
    {"format": "imvo-backup", "version": 1, "files": {name: {"size": 1, "sha256": 7} for name in MEMBERS}},
]  # fmt: skip


@pytest.mark.parametrize("manifest", MANIFESTS)
def test_a_damaged_manifest_is_refused(made: Path, tmp_path: Path, manifest: object) -> None:
    damaged = rezip(made, tmp_path / "b", lambda m: m.update({"manifest.json": json.dumps(manifest).encode()}))
    assert "its manifest is damaged" in refused(damaged, tmp_path / "data")


def test_a_newer_backup_is_said_to_be_newer(made: Path, tmp_path: Path) -> None:
    later = json.dumps({"format": "imvo-backup", "version": 2}).encode()
    newer = rezip(made, tmp_path / "b", lambda members: members.update({"manifest.json": later}))
    assert "newer version" in refused(newer, tmp_path / "data")


def test_a_backup_of_a_newer_schema_is_refused(tmp_path: Path) -> None:
    prepare(tmp_path / "newer", PASSPHRASE, cost=CHEAP, migrations=extended()).commit()
    with open_vault(tmp_path / "newer", PASSPHRASE, migrations=extended()) as vault:
        backup(vault, tmp_path / "b")
    assert "newer version" in refused(tmp_path / "b", tmp_path / "data")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_backup_torn_or_altered_anywhere_is_refused_or_whole(made: Path, tmp_path: Path, data: st.DataObject) -> None:
    """Zip headers hold fields that mean nothing to us (dates): altering those may pass, with every row
    there.
    """
    whole = made.read_bytes()
    place = data.draw(
        st.integers(0, len(whole) - 1) | st.integers(len(whole) - 400, len(whole) - 1) | st.integers(0, 400)
    )
    altered = bytearray(whole)
    altered[place] ^= data.draw(st.integers(1, 255))
    (tmp_path / "b").write_bytes(whole[:place] if data.draw(st.booleans()) else altered)
    folder = tmp_path / "data"
    said = ""
    try:
        restore(tmp_path / "b", folder, PASSPHRASE)
    except ImvoError as error:
        said = str(error)
    assert bool(said) is not exists(folder)
    assert "\n" not in said
    if said:
        return
    with open_vault(folder, PASSPHRASE) as vault:
        assert numbers(vault.db) == list(range(1, 21))
    shutil.rmtree(folder)
