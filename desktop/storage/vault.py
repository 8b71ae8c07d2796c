"""The vault: the encrypted database of what this post writes (contract 8).

A data folder holds `vault/vault.db` and `vault/keys.json`. The vault is made whole or not at all, opens
with a passphrase, and changes only in transactions that are on disk when they return.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType

from sqlite_utils.migrations import Migrations

from desktop.errors import BadInput, OutsideWorld
from desktop.storage import engine, keys, recovery_code, staging, trouble
from desktop.storage.engine import Database
from desktop.storage.folder import refuse_unsuitable
from desktop.storage.keys import FULL_COST, Cost
from desktop.storage.migrations import MIGRATIONS, dated_copy, migrate, pending, refuse_newer
from desktop.storage.staging import DATABASE, KEYS, PATIENCE, Stage, exists, vault_of
from desktop.storage.trouble import in_words

__all__ = [
    "NewKeys",
    "NewVault",
    "Vault",
    "change_passphrase",
    "check_recovery",
    "exists",
    "open_vault",
    "prepare",
    "prepare_recovery",
    "recover",
]


@dataclass(frozen=True)
class NewVault:
    """A vault that lies ready under a temporary name, and the code to show before it is committed.

    Until `commit` or `discard` no other program can make a vault in this folder.
    """

    folder: Path
    staged: Stage
    recovery_code: str

    def commit(self) -> None:
        """Make it the vault of its folder: one atomic rename. Raises BadInput if a vault came first,
        OutsideWorld.
        """
        self.staged.settle()

    def discard(self) -> None:
        """Remove it again; the folder is without a vault, as before."""
        self.staged.discard()


def prepare(
    folder: Path,
    passphrase: str,
    *,
    cost: Cost = FULL_COST,
    migrations: Migrations = MIGRATIONS,
    patience: float = PATIENCE,
) -> NewVault:
    """Write a new empty vault, synced, under a temporary name in `folder`, which is made if needed.

    `cost` is lowered by tests only. Waits `patience` seconds for another program that is making one there.
    Raises BadInput (empty passphrase, unsuitable folder, a vault is there, the other program does not
    finish), OutsideWorld.
    """
    keys.passphrase_secret(passphrase)
    key, code = keys.new_key(), recovery_code.new_code()
    staged = staging.stage(folder, patience)
    try:
        with in_words(staged.path):
            keys.write(staged.path / KEYS, keys.new_slots(key, passphrase, code, cost))
            _create(staged.path / DATABASE, key, migrations)
    except BaseException:
        staged.discard()
        raise
    return NewVault(folder, staged, code)


def _create(path: Path, key: bytes, migrations: Migrations) -> None:
    """Make an empty database with the whole schema; closed again, it is one file."""
    db = engine.connect(path, key, "rwc")
    try:
        with db.atomic():
            migrate(db, migrations, path)
    finally:
        db.close()


class Vault:
    """An open vault. `db` reads at any time; every act that writes does so inside `transaction()`."""

    def __init__(
        self, folder: Path, db: Database, *, writable: bool = True, connect: Callable[[], Database] | None = None
    ) -> None:
        """Take an unlocked database; `folder` is the data folder, `path` the database file in it. Use `open_vault`.

        `connect` opens the same database once more.
        """
        self.folder = folder
        self.path = vault_of(folder) / DATABASE
        self.db = db
        self.writable = writable
        self._connect = connect

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """Hold the one writing transaction: on disk when the block ends, undone when it raises.

        Waits up to ten seconds for another program. Raises OutsideWorld when the disk fails or stays in use
        (nothing of the block is kept), BadInput on a damaged file; an error of the block itself passes
        through. Does not nest.
        """
        with in_words(self.path, system=False):
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield self.db
                self.db.execute("COMMIT")
            except BaseException:
                with suppress(engine.DatabaseError):
                    self.db.rollback()
                raise

    def damage(self) -> list[str]:
        """Return what is wrong in the file, one line per finding; empty when every page and index is whole.
        Reads every page, with other writers kept waiting. Raises OutsideWorld when the disk fails.
        """
        try:
            if self.writable:
                with self.transaction():
                    return [f"{self.path}: {line}" for line in engine.damage(self.db)]
            with in_words(self.path):
                return [f"{self.path}: {line}" for line in engine.damage(self.db)]
        except trouble.Damaged as error:
            return [str(error)]

    def another(self) -> "Vault | None":
        """Open the same vault once more, for a thread of its own; None where it cannot be (read-only, a full disk).

        It is the caller's to close. Raises OutsideWorld when the disk fails.
        """
        if self._connect is None:
            return None
        with in_words(self.path):
            return Vault(self.folder, self._connect(), connect=self._connect)

    def close(self) -> None:
        """Undo what was not committed, fold the write-ahead log into the file and close it."""
        with in_words(self.path):
            self.db.close()

    def __enter__(self) -> "Vault":
        """Return itself, to be closed at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()


def open_vault(folder: Path, passphrase: str, *, migrations: Migrations = MIGRATIONS) -> Vault:
    """Open the vault of a data folder, and bring it up to date: a dated copy first, then all steps in one
    transaction.

    Raises BadInput: no vault, wrong passphrase, a damaged or missing file, an unsuitable folder, a newer
    schema (then no byte is touched). Raises OutsideWorld when the disk fails. From a read-only folder the
    vault can be read, `writable` is then False and a transaction raises OutsideWorld; so it does on a full
    disk.
    """
    refuse_unsuitable(folder)
    place = vault_of(folder)
    path = place / DATABASE
    with in_words(place / KEYS):
        key = keys.by_passphrase(_keys(folder), passphrase)
    with in_words(path):
        _refuse_missing(path)
        _look(path, key, migrations)
        vault = _connected(folder, path, key)
        try:
            _bring_up(vault, migrations)
        except BaseException:
            vault.close()
            raise
    return vault


def _keys(folder: Path) -> keys.Keys:
    """Return the keys of the vault of a folder. Raises BadInput without a vault."""
    if not exists(folder):
        raise BadInput(f"there is no vault in {folder}")
    return keys.read(vault_of(folder) / KEYS)


def _refuse_missing(path: Path) -> None:
    """Raise BadInput unless a regular file is there."""
    if not path.is_file():
        what = "is not a file" if path.exists() else "is missing"
        raise BadInput(f"{path} {what}: restore a backup with `vault restore` into a new data folder")


def _look(path: Path, key: bytes, migrations: Migrations) -> None:
    """Refuse a newer schema before the file is opened for writing, so that not even a side file appears."""
    try:
        db = engine.connect(path, key, "ro", immutable=_all_in_file(path))
    except engine.DatabaseError as error:
        if trouble.is_full(error, path):
            return  # no room to read the log beside it: whoever opens it next looks again
        raise
    try:
        refuse_newer(db, migrations, path)
    finally:
        db.close()


def _all_in_file(path: Path) -> bool:
    """Return whether a database has nothing in a write-ahead log."""
    log = path.with_name(path.name + "-wal")
    return not log.exists() or log.stat().st_size == 0


def _connected(folder: Path, path: Path, key: bytes) -> Vault:
    """Open for writing; on a full disk with the log's index in memory, in a read-only folder for reading."""
    try:
        connect = partial(engine.connect, path, key, "rw")
        return Vault(folder, connect(), connect=connect)
    except engine.DatabaseError as error:
        if trouble.is_full(error, path):
            return Vault(folder, _alone(path, key, error))
        if isinstance(trouble.from_engine(error, path), OutsideWorld) and _readable(path):
            return Vault(folder, engine.connect(path, key, "ro", immutable=True), writable=False)
        raise


def _alone(path: Path, key: bytes, full: engine.DatabaseError) -> Database:
    """Open with every other program kept out; where one is in already, the disk was `full` all the same."""
    try:
        return engine.connect(path, key, "rw", alone=True)
    except engine.DatabaseError:
        raise full from None


def _readable(path: Path) -> bool:
    """Return whether a database lies whole, and out of everybody's reach here, in a read-only folder."""
    return trouble.is_read_only(path) and _all_in_file(path)


def _bring_up(vault: Vault, migrations: Migrations) -> None:
    """Apply what an older program's vault has not had; another program may have done so meanwhile, or do so
    now.
    """
    refuse_newer(vault.db, migrations, vault.path)
    steps = pending(vault.db, migrations)
    if not steps:
        return
    slots = (vault_of(vault.folder) / KEYS).read_bytes()
    dated_copy(vault.db, vault.folder, slots, steps[0])
    with vault.transaction() as db:
        migrate(db, migrations, vault.path)


@dataclass(frozen=True)
class NewKeys:
    """New locks that are not in force yet, and the recovery code to show before they are."""

    folder: Path
    keys: keys.Keys
    recovery_code: str

    def commit(self) -> None:
        """Put them in force in one atomic step: the old passphrase and the old code stop working. Raises
        OutsideWorld.
        """
        path = vault_of(self.folder) / KEYS
        with in_words(path):
            keys.write(path, self.keys)


def check_recovery(folder: Path, code: str) -> None:
    """Raise BadInput unless the recovery code opens the vault; nothing is changed."""
    _by_recovery(folder, code)


def _by_recovery(folder: Path, code: str) -> bytes:
    with in_words(vault_of(folder) / KEYS):
        return keys.by_recovery(_keys(folder), code)


def prepare_recovery(folder: Path, code: str, new_passphrase: str, *, cost: Cost = FULL_COST) -> NewKeys:
    """Return new locks for a vault that the recovery code opens; nothing is changed before `commit`.

    Raises BadInput: no vault, a mistyped code, the code of another vault, an empty passphrase, damaged keys.
    """
    key, fresh = _by_recovery(folder, code), recovery_code.new_code()
    return NewKeys(folder, keys.new_slots(key, new_passphrase, fresh, cost), fresh)


def recover(folder: Path, recovery_code: str, new_passphrase: str, *, cost: Cost = FULL_COST) -> str:
    """Set a new passphrase with the recovery code; return the new recovery code. Raises as
    `prepare_recovery` and `commit`.
    """
    fresh = prepare_recovery(folder, recovery_code, new_passphrase, cost=cost)
    fresh.commit()
    return fresh.recovery_code


def change_passphrase(folder: Path, old: str, new: str, *, cost: Cost = FULL_COST) -> None:
    """Replace the passphrase; the recovery code stays. Raises BadInput for a wrong old or an empty new one,
    OutsideWorld.

    Copies made before (backups, dated copies) keep the locks they were made with.
    """
    path = vault_of(folder) / KEYS
    with in_words(path):
        slots = _keys(folder)
        keys.write(path, keys.with_slot(slots, keys.by_passphrase(slots, old), new, cost))
