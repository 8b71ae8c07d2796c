"""Vaults of earlier programs are copied, then brought up to date in one step; those of newer ones are left
alone.
"""

import shutil
from pathlib import Path

import pytest

from desktop.casework import Casework
from desktop.errors import BadInput, OutsideWorld
from desktop.storage import engine, keys, migrations
from desktop.storage.engine import Database
from desktop.storage.migrations import MIGRATIONS, Migrations
from desktop.storage.vault import open_vault, prepare, recover
from tests.kit import open_library
from tests.storage import make_schema
from tests.storage.kit import CHEAP, PASSPHRASE, add_events, contents, extended, new_vault, numbers, schema

RELEASED = sorted(make_schema.DATA.glob("schema-*"))
# What each released schema has before it when more steps are added.
_STEPS = ["0002_records", "0003_blobs", "0004_exchange", "9001_kinds", "9002_note"]
AHEAD = {"schema-1": _STEPS, "schema-3": _STEPS[2:]}


@pytest.fixture(params=RELEASED, ids=lambda path: path.name)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a copy of the data folder of a released schema."""
    return Path(shutil.copytree(request.param, tmp_path / request.param.name))


def fresh_schema(folder: Path, steps: Migrations) -> list[tuple[str, ...]]:
    prepare(folder, PASSPHRASE, cost=CHEAP, migrations=steps).commit()
    with open_vault(folder, PASSPHRASE, migrations=steps) as vault:
        return schema(vault.db)


def test_every_released_schema_is_kept() -> None:
    assert [path.name for path in RELEASED] == list(AHEAD)


def test_a_released_vault_still_opens_with_its_data(released: Path) -> None:
    with open_vault(released, make_schema.PASSPHRASE) as vault:
        assert numbers(vault.db) == list(range(1, make_schema.EVENTS + 1))
        with open_library() as library:
            casework = Casework(library, vault)
            assert casework.journal.verify() == []
            assert [case.number for case in casework.cases()] == [
                f"TOK-A{n:03d}" for n in range(make_schema.CASES, 0, -1)
            ]
            assert {case.title for case in casework.cases()} == {make_schema.TITLE}
            assert casework.open_case(casework.assistant.read({"request_type": "advice"})).number == "TOK-A013"


def test_its_recovery_code_still_works(released: Path) -> None:
    recover(released, (released / make_schema.CODE).read_text("ascii"), "nieuw", cost=CHEAP)
    open_vault(released, "nieuw").close()


@pytest.mark.parametrize("steps", [MIGRATIONS, extended()], ids=["present", "next"])
def test_migrated_equals_fresh(released: Path, tmp_path: Path, steps: Migrations) -> None:
    with open_vault(released, make_schema.PASSPHRASE, migrations=steps) as vault:
        assert schema(vault.db) == fresh_schema(tmp_path / "fresh", steps)
        assert engine.damage(vault.db) == []


def test_migrating_keeps_every_row_and_a_dated_copy_of_the_old_vault(released: Path) -> None:
    before = contents(released)
    with open_vault(released, make_schema.PASSPHRASE, migrations=extended()) as vault:
        assert numbers(vault.db) == list(range(1, make_schema.EVENTS + 1))
        assert vault.db.table("kinds").count == make_schema.EVENTS
    copy, slots = sorted((released / "backups").iterdir())
    assert copy.name.startswith(f"before-{AHEAD[released.name][0]}-2")
    assert slots.name == copy.stem + ".keys.json"
    assert slots.read_bytes() == before["vault/keys.json"]
    old = engine.connect(copy, keys.by_passphrase(keys.read(slots), make_schema.PASSPHRASE), "ro", immutable=True)
    assert numbers(old) == list(range(1, make_schema.EVENTS + 1))
    assert migrations.pending(old, extended()) == AHEAD[released.name]
    assert engine.damage(old) == []
    old.close()


def test_opening_again_neither_copies_nor_migrates(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    open_vault(tmp_path, PASSPHRASE, migrations=extended()).close()
    before = contents(tmp_path)
    open_vault(tmp_path, PASSPHRASE, migrations=extended()).close()
    assert contents(tmp_path) == before


def test_a_fresh_vault_has_no_copies(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    assert not (tmp_path / "backups").exists()


def test_two_copies_never_share_a_name(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        copies = {migrations.dated_copy(vault.db, tmp_path, b"keys", "step") for _ in range(5)}
    assert len(copies) == 5
    assert len(list((tmp_path / "backups").iterdir())) == 10


def failing() -> Migrations:
    """Return migrations of which the last one does not work."""
    steps = extended()

    @steps(name="9003_broken")
    def _broken(db: Database) -> None:
        db.execute("UPDATE cases SET note = 'x'")
        db.execute("INSERT INTO never VALUES (1)")

    return steps


def test_a_step_that_fails_undoes_those_before_it(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        add_events(vault, [1, 2])
        before = schema(vault.db)
    with pytest.raises(OutsideWorld, match="could not be brought to this version") as refused:
        open_vault(tmp_path, PASSPHRASE, migrations=failing())
    assert "\n" not in str(refused.value)
    with open_vault(tmp_path, PASSPHRASE) as vault:
        assert schema(vault.db) == before
        assert numbers(vault.db) == [1, 2]
    open_vault(tmp_path, PASSPHRASE, migrations=extended()).close()


def test_a_newer_vault_is_refused_in_words_and_no_byte_is_touched(tmp_path: Path) -> None:
    prepare(tmp_path, PASSPHRASE, cost=CHEAP, migrations=extended()).commit()
    before, dates = contents(tmp_path), [path.stat().st_mtime_ns for path in sorted(tmp_path.rglob("*"))]
    with pytest.raises(BadInput, match=r"newer version of this program \(9002_note\).*left untouched") as refused:
        open_vault(tmp_path, PASSPHRASE)
    assert "\n" not in str(refused.value)
    assert contents(tmp_path) == before
    assert [path.stat().st_mtime_ns for path in sorted(tmp_path.rglob("*"))] == dates


def test_a_newer_vault_that_lies_in_the_log_of_a_crash_is_refused_too(tmp_path: Path) -> None:
    """What a killed newer program committed stands in the write-ahead log only; the log is kept as it is."""
    crashed = tmp_path / "crashed"
    with new_vault(tmp_path / "data") as vault:
        vault.db.execute("PRAGMA wal_autocheckpoint = 0")
        with vault.transaction() as db:
            extended().apply(db)
        shutil.copytree(tmp_path / "data", crashed)
    before = contents(crashed)
    assert "vault/vault.db-wal" in before
    with pytest.raises(BadInput, match="newer version"):
        open_vault(crashed, PASSPHRASE)
    after = contents(crashed)
    for name in ("vault/vault.db", "vault/vault.db-wal", "vault/keys.json"):
        assert after[name] == before[name]
    open_vault(crashed, PASSPHRASE, migrations=extended()).close()


def test_steps_of_a_set_that_this_program_does_not_have_are_newer(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        other = Migrations("imvo-attachments")

        @other()
        def first(db: Database) -> None:
            db.execute("CREATE TABLE attachments (id TEXT) STRICT")

        other.apply(vault.db)
    with pytest.raises(BadInput, match="newer version"):
        open_vault(tmp_path, PASSPHRASE)


def test_a_vault_emptied_of_everything_is_damaged_not_new(tmp_path: Path) -> None:
    with new_vault(tmp_path) as vault:
        vault.db.execute("DROP TABLE _sqlite_migrations")
    before = contents(tmp_path)
    with pytest.raises(BadInput, match="damaged"):
        open_vault(tmp_path, PASSPHRASE)
    assert contents(tmp_path) == before


def test_half_a_copy_of_an_earlier_try_is_swept(tmp_path: Path) -> None:
    new_vault(tmp_path).close()
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / ".part-0000").write_bytes(b"half")
    open_vault(tmp_path, PASSPHRASE, migrations=extended()).close()
    assert not (tmp_path / "backups" / ".part-0000").exists()
