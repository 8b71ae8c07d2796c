"""The schema of the vault, step by step, and how a vault of an earlier program is brought up to date.

A migration is never edited once it was released: a file of each released schema is kept in
tests/storage/data and must migrate. All pending steps run in one transaction, so none of them may need to
be outside one (no VACUUM, no PRAGMA journal_mode).
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from sqlite_utils.migrations import Migrations as Migrations

from desktop.errors import BadInput, OutsideWorld
from desktop.storage import files, trouble
from desktop.storage.engine import Database, DatabaseError, copy_into

MIGRATIONS = Migrations("imvo-vault")
BACKUPS = "backups"

_SCHEMA_1: Mapping[str, str] = MappingProxyType(
    {
        "journal": """
            CREATE TABLE journal (
                device TEXT NOT NULL,
                seq INTEGER NOT NULL,
                id TEXT NOT NULL UNIQUE,
                clock INTEGER NOT NULL,
                kind TEXT NOT NULL,
                subject TEXT,
                shareable TEXT NOT NULL,
                hash TEXT NOT NULL,
                private TEXT NOT NULL,
                PRIMARY KEY (device, seq)
            ) STRICT""",
        "by subject": "CREATE INDEX journal_subject ON journal (subject) WHERE subject IS NOT NULL",
        "openings": "CREATE INDEX journal_openings ON journal (device) WHERE kind = 'case_opened'",
        "only grows": """
            CREATE TRIGGER journal_only_grows BEFORE DELETE ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END""",
        "stays": """
            CREATE TRIGGER journal_stays BEFORE UPDATE
            OF device, seq, id, clock, kind, subject, shareable, hash ON journal
            BEGIN SELECT RAISE(ABORT, 'an event stays as it is, only its private part can be erased'); END""",
        "cases": """
            CREATE TABLE cases (
                id TEXT PRIMARY KEY,
                number TEXT NOT NULL,
                title TEXT,
                opened TEXT NOT NULL,
                status TEXT NOT NULL,
                route TEXT,
                strength TEXT,
                provisional INTEGER NOT NULL,
                country TEXT,
                state TEXT NOT NULL
            ) STRICT""",
        "meta": "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    }
)


@MIGRATIONS(name="0001_journal_and_cases")
def _journal_and_cases(db: Database) -> None:
    """The journal of events, the cases folded from it, and the few facts about this device."""
    for statement in _SCHEMA_1.values():
        db.execute(statement)


@MIGRATIONS(name="0002_records")
def _records(db: Database) -> None:
    """What is kept beside the cases: checklists in use, notes, lessons. `about` is a case or a paragraph."""
    db.execute(
        """CREATE TABLE records (id TEXT PRIMARY KEY, family TEXT NOT NULL, about TEXT, state TEXT NOT NULL) STRICT"""
    )
    db.execute("CREATE INDEX records_about ON records (family, about)")


@MIGRATIONS(name="0003_blobs")
def _blobs(db: Database) -> None:
    """The files of cases, by their SHA-256: in the same encrypted database, so that a backup has them too."""
    db.execute("CREATE TABLE blobs (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, data BLOB NOT NULL) STRICT")


_EXCHANGE: Mapping[str, str] = MappingProxyType(
    {
        # The private halves of this device's keys and of the devices it continues.
        "device_keys": "CREATE TABLE device_keys (device TEXT PRIMARY KEY, seed BLOB NOT NULL, identity TEXT NOT NULL)",
        # Every version of the headquarters document that was taken, as it came.
        "headquarters": """
            CREATE TABLE headquarters (version INTEGER PRIMARY KEY, document BLOB NOT NULL, taken TEXT NOT NULL)""",
        # What was packed; `data` is the sealed file until headquarters has it, `heard` the number of the last
        # receipt when a copy of it was last seen in a box.
        "parts": """
            CREATE TABLE parts (
                number INTEGER PRIMARY KEY,
                name TEXT NOT NULL UNIQUE,
                device TEXT NOT NULL,
                first INTEGER NOT NULL,
                last INTEGER NOT NULL,
                sender TEXT NOT NULL,
                version INTEGER NOT NULL,
                made TEXT NOT NULL,
                size INTEGER NOT NULL,
                heard INTEGER,
                place TEXT,
                data BLOB
            )""",
        "parts kept": "CREATE INDEX parts_kept ON parts (device, first) WHERE data IS NOT NULL",
        # By device: up to where headquarters holds the chain now, and up to where it ever confirmed it.
        "coverage": """
            CREATE TABLE coverage (device TEXT PRIMARY KEY, held INTEGER NOT NULL, received INTEGER NOT NULL)""",
        # Events that could not be packed (`here` 1) or that headquarters could not take in (`here` 0).
        "set_apart": """
            CREATE TABLE set_apart (
                device TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, reason TEXT NOT NULL,
                here INTEGER NOT NULL
            )""",
        "receipts": """
            CREATE TABLE receipts (
                number INTEGER PRIMARY KEY, device TEXT NOT NULL, issued TEXT NOT NULL, accepted TEXT NOT NULL,
                place TEXT NOT NULL, gained INTEGER NOT NULL
            )""",
        "inbox": """
            CREATE TABLE inbox (
                id TEXT PRIMARY KEY, kind TEXT NOT NULL, message TEXT NOT NULL, arrived TEXT NOT NULL
            )""",
        "places": """
            CREATE TABLE places (
                place TEXT PRIMARY KEY, kind TEXT NOT NULL, sent TEXT, received TEXT, trouble TEXT, tried TEXT NOT NULL
            )""",
    }
)


@MIGRATIONS(name="0004_exchange")
def _exchange(db: Database) -> None:
    """The state of the exchange with headquarters. None of it is an event."""
    for statement in _EXCHANGE.values():
        db.execute(f"{statement} STRICT" if statement.strip().startswith("CREATE TABLE") else statement)


def pending(db: Database, migrations: Migrations) -> list[str]:
    """Return the names of the steps that an open database has not had, in order. Reads only."""
    return [migration.name for migration in migrations.pending(db)]


def refuse_newer(db: Database, migrations: Migrations, path: Path) -> None:
    """Raise BadInput if a newer program has changed this database in a way that this one does not know, or if
    nothing is left in it: an emptied file must not pass for a new vault. Reads only.
    """
    applied = _applied(db, migrations)
    if not applied:
        raise trouble.Damaged(path)
    if unknown := sorted(applied - _known(migrations)):
        newer = f"was written by a newer version of this program ({unknown[-1]})"
        raise BadInput(f"{path} {newer} and was left untouched: install that version")


def _applied(db: Database, migrations: Migrations) -> set[str]:
    """Return every step this database has had, also of a set of steps that this program does not have."""
    table = migrations.migrations_table
    if table not in db.table_names():
        return set()
    rows = db.execute(f"SELECT migration_set, name FROM [{table}]").fetchall()
    return {name if owner == migrations.name else f"{owner}/{name}" for owner, name in rows}


def _known(migrations: Migrations) -> set[str]:
    """Return every step that this program has: what would be pending on an empty database."""
    empty = Database(memory=True, execute_plugins=False)
    try:
        return set(pending(empty, migrations))
    finally:
        empty.close()


def migrate(db: Database, migrations: Migrations, path: Path) -> None:
    """Apply all pending steps in one transaction that the caller holds. Raises OutsideWorld, in words, if a
    step fails.
    """
    try:
        migrations.apply(db)
    except DatabaseError as error:
        told = trouble.from_engine(error, path)
        raise told or OutsideWorld(
            f"{path} could not be brought to this version ({error}) and is as it was; a copy is in {BACKUPS}"
        ) from error


def dated_copy(db: Database, folder: Path, keys: bytes, step: str) -> Path:
    """Keep a whole copy of the database, under the same key, before `step` changes it; `keys` is written
    beside it.

    The copy appears under its final name only when it is whole and synced. Returns its path. Raises
    OSError, DatabaseError.
    """
    backups = folder / BACKUPS
    files.make_folder(backups)
    files.sweep(backups)
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    copy = backups / f"before-{step}-{moment}.db"
    part = files.aside(copy)
    copy_into(db, part)
    files.sync_file(part)
    files.write_new(copy.with_suffix(".keys.json"), keys)
    part.rename(copy)
    files.sync_folder(backups)
    return copy
