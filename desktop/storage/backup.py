"""The backup: one file with the vault as it was at one moment, as encrypted as the vault itself, and the
way back.

A zip of three stored members: `vault.db` (a whole copy under the same key), `keys.json` (the locks of that
moment) and `manifest.json` (format, date, sizes, SHA-256). On the way back nothing in it is believed before
it is checked.
"""

import hashlib
import json
import re
import secrets
import struct
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop.errors import BadInput, OutsideWorld
from desktop.storage import engine, files, keys, recovery_code, staging, trouble
from desktop.storage.keys import FULL_COST, Cost
from desktop.storage.migrations import MIGRATIONS, refuse_newer
from desktop.storage.staging import DATABASE, KEYS, Stage, vault_of
from desktop.storage.trouble import Damaged, in_words
from desktop.storage.vault import NewVault, Vault

FORMAT, VERSION = "imvo-backup", 1
MANIFEST = "manifest.json"
RESTORED = "restored"
LARGEST = 2**31 - 2**20  # below the size at which a zip file needs its 64-bit form
_SMALL = 64 * 1024
_LIMITS = {DATABASE: LARGEST, KEYS: _SMALL, MANIFEST: _SMALL}
_CHUNK = 1024 * 1024
_COPY = ".backup-"
_LEFT_OVER_SECONDS = 3600.0  # a copy this old is no longer being written by another program
_TAIL = struct.Struct("<4s16x4s6xHI6x")  # 64-bit locator, end of central directory: members, bytes of their list
_HASH = re.compile(r"[0-9a-f]{64}")


def backup(vault: Vault, target: Path) -> None:
    """Write the vault as it is now into one new file `target`, which appears only when it is whole and
    synced.

    Raises BadInput if `target` exists or its folder does not, OutsideWorld when a disk fails. No
    transaction may be open.
    """
    _refuse_target(target)
    with in_words(vault_of(vault.folder) / KEYS):
        slots = (vault_of(vault.folder) / KEYS).read_bytes()
    copy = _copied(vault, target)
    try:
        with in_words(target):
            _refuse_size(copy)
            _write(copy, slots, target)
    finally:
        with suppress(OSError):
            copy.unlink(missing_ok=True)


def _copied(vault: Vault, target: Path) -> Path:
    """Return a whole copy of the database in the data folder; where that takes none, beside `target`."""
    try:
        with in_words(vault.folder):
            files.sweep(vault.folder, _COPY, older_than=time.time() - _LEFT_OVER_SECONDS)
        return _copy_in(vault, vault.folder)
    except OutsideWorld:
        return _copy_in(vault, target.absolute().parent)


def _copy_in(vault: Vault, place: Path) -> Path:
    """Copy the database into a folder, and nothing is left there if that fails."""
    copy = place / f"{_COPY}{secrets.token_hex(8)}.db"
    try:
        with in_words(place, source=vault.path):
            engine.copy_into(vault.db, copy)
    except BaseException:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
        raise
    return copy


def _refuse_target(target: Path) -> None:
    """Raise BadInput unless `target` is a free name in a folder that is there."""
    if not target.parent.is_dir():
        raise BadInput(f"{target.parent} is not a folder: choose a folder that exists for the backup")
    if target.exists() or target.is_symlink():
        raise BadInput(f"{target} exists already and was left as it is: choose another name for the backup")


def _refuse_size(copy: Path) -> None:
    """Raise BadInput if a vault has outgrown this form of backup."""
    if copy.stat().st_size > LARGEST - _SMALL * 2:
        raise BadInput("the vault is larger than a backup file can be (2 GiB)")


def _write(copy: Path, slots: bytes, target: Path) -> None:
    """Zip the copy, the locks and their manifest aside, sync, and give the file its name. Raises OSError,
    BadInput.
    """
    part = files.aside(target)
    try:
        with zipfile.ZipFile(part, "x", zipfile.ZIP_STORED) as archive:
            archive.writestr(MANIFEST, _manifest(copy, slots))
            archive.writestr(KEYS, slots)
            archive.write(copy, DATABASE)
        files.sync_file(part)
        _refuse_target(target)
        part.rename(target)
        files.sync_folder(target.parent)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _manifest(copy: Path, slots: bytes) -> bytes:
    """Return the manifest of a backup: what it is, when it was made, and what its members must be."""
    with copy.open("rb") as handle:
        digest = hashlib.file_digest(handle, "sha256").hexdigest()
    members = {
        DATABASE: {"size": copy.stat().st_size, "sha256": digest},
        KEYS: {"size": len(slots), "sha256": hashlib.sha256(slots).hexdigest()},
    }
    content = {"format": FORMAT, "version": VERSION, "made": _now(), "files": members}
    return (json.dumps(content, indent=1, sort_keys=True) + "\n").encode("ascii")


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


Unlock = Callable[[keys.Keys], tuple[bytes, keys.Keys]]


def restore(source: Path, folder: Path, passphrase: str) -> None:
    """Make the vault of `folder` from a backup that `passphrase` opens; it appears whole or not at all.

    The restored database says so: `meta` key `restored`, UTC. Raises BadInput: a vault is there, not a
    whole backup, wrong passphrase, a newer version, an unsuitable folder. Raises OutsideWorld when a disk
    fails.
    """
    staged = _staged(source, folder, lambda slots: (keys.by_passphrase(slots, passphrase), slots))
    try:
        staged.settle()
    except BaseException:
        staged.discard()
        raise


def prepare_restore(source: Path, folder: Path, code: str, new_passphrase: str, *, cost: Cost = FULL_COST) -> NewVault:
    """Write the vault of a backup that the recovery code opens under a temporary name in `folder`, with new
    locks; show its new code, then commit. The backup itself keeps its locks. Raises as `restore`.
    """
    fresh = recovery_code.new_code()

    def relock(slots: keys.Keys) -> tuple[bytes, keys.Keys]:
        key = keys.by_recovery(slots, code)
        return key, keys.new_slots(key, new_passphrase, fresh, cost)

    return NewVault(folder, _staged(source, folder, relock), fresh)


def check_recovery(source: Path, folder: Path, code: str) -> None:
    """Raise BadInput unless the recovery code opens a backup that could be restored into `folder`."""
    staging.refuse_second(folder)
    with _opened(source) as archive:
        slots = _locks(archive, _expected(archive, source), source)
        with _part_of(source):
            keys.by_recovery(slots, code)


def _staged(source: Path, folder: Path, unlock: Unlock) -> Stage:
    """Write the vault of a backup, checked, under a temporary name; `unlock` gives the data key and the
    locks to write.
    """
    staging.refuse_second(folder)
    with _opened(source) as archive:
        expected = _expected(archive, source)
        with _part_of(source):
            key, slots = unlock(_locks(archive, expected, source))
        staged = staging.stage(folder)
        try:
            with _part_of(source, "the database in it"), in_words(staged.path):
                files.write_new(staged.path / KEYS, slots.render())
                _unpack(archive, expected, source, staged.path / DATABASE)
                _mark(staged.path / DATABASE, key, source)
        except BaseException:
            staged.discard()
            raise
    return staged


def _locks(archive: zipfile.ZipFile, expected: dict[str, tuple[int, str]], source: Path) -> keys.Keys:
    """Return the locks of a backup. Raises BadInput when they are not what the manifest says, or damaged."""
    slots = b"".join(_checked(archive, KEYS, expected, source))
    with _part_of(source):
        return keys.parse(slots, f"{KEYS} in it")


@contextmanager
def _part_of(source: Path, what: str = "") -> Iterator[None]:
    """Turn damage of a part into damage of the backup: to restore a backup is no advice here."""
    try:
        yield
    except Damaged as error:
        raise _refused(source, f"{what or error.what} is damaged") from error


@contextmanager
def _opened(source: Path) -> Iterator[zipfile.ZipFile]:
    """Open a backup and hold it open. Raises BadInput for anything but a zip file of bounded size."""
    with in_words(source, system=False):
        if not source.is_file():
            raise BadInput(f"{source} is not a file" if source.exists() else f"{source} is missing")
    with _suspicious(source):
        _refuse_tail(source)
        archive = zipfile.ZipFile(source)
    with archive:
        yield archive


def _refuse_tail(source: Path) -> None:
    """Raise BadInput unless the file ends as ours do: three members, a short list of them, no 64-bit form.

    The zip reader takes in the whole list before it can be asked how long it is.
    """
    size = source.stat().st_size
    if size > LARGEST:
        raise _refused(source, "it is larger than a backup can be")
    with source.open("rb") as handle:
        handle.seek(max(size - _TAIL.size, 0))
        locator, end, members, listed = _TAIL.unpack(handle.read(_TAIL.size).rjust(_TAIL.size))
    if end != b"PK\5\6" or locator == b"PK\6\7" or members != len(_LIMITS) or listed > _SMALL:
        raise _refused(source, "it does not end as a backup does")


@contextmanager
def _suspicious(source: Path) -> Iterator[None]:
    """Turn whatever a hostile or torn zip file makes the reader raise into one plain line."""
    try:
        with in_words(source):
            yield
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        RuntimeError,
        EOFError,
        ValueError,
        OverflowError,
    ) as error:
        raise _refused(source, "it is torn or altered") from error


def _refused(source: Path, reason: str) -> BadInput:
    return BadInput(f"{source} is not a whole backup: {reason}; nothing was changed")


def _expected(archive: zipfile.ZipFile, source: Path) -> dict[str, tuple[int, str]]:
    """Return size and SHA-256 of each member, by the manifest, after the list of members was found to be as
    it must.
    """
    members = archive.infolist()
    if sorted(member.orig_filename for member in members) != sorted(_LIMITS):
        raise _refused(source, f"it must hold {', '.join(sorted(_LIMITS))} and nothing else")
    for member in members:
        stored = member.compress_type == zipfile.ZIP_STORED and member.compress_size == member.file_size
        if not stored or member.flag_bits & 0x1 or member.file_size > _LIMITS[member.filename]:
            raise _refused(source, f"{member.filename} in it is packed or larger than it can be")
    return _read_manifest(b"".join(_bytes(archive, MANIFEST, source)), source)


def _read_manifest(data: bytes, source: Path) -> dict[str, tuple[int, str]]:
    """Return size and SHA-256 of the database and the keys. Raises BadInput for a damaged or newer
    manifest.
    """
    try:
        content = json.loads(data.decode("ascii"))
        if content["format"] == FORMAT and type(content["version"]) is int and content["version"] > VERSION:
            raise BadInput(f"{source} was made by a newer version of this program: install that version")
        whole = content["format"] == FORMAT and content["version"] == VERSION
        found = {name: (content["files"][name]["size"], content["files"][name]["sha256"]) for name in (DATABASE, KEYS)}
        whole = whole and all(type(size) is int and _HASH.fullmatch(digest) for size, digest in found.values())
    except (KeyError, TypeError, ValueError, RecursionError):
        whole = False
    if not whole:
        raise _refused(source, "its manifest is damaged")
    return found


def _bytes(archive: zipfile.ZipFile, name: str, source: Path) -> Iterator[bytes]:
    """Yield the content of a member in pieces. Raises BadInput when the file turns out torn or altered."""
    with _suspicious(source):
        handle = archive.open(name)
    with handle:
        while True:
            with _suspicious(source):
                piece = handle.read(_CHUNK)
            if not piece:
                return
            yield piece


def _checked(
    archive: zipfile.ZipFile, name: str, expected: dict[str, tuple[int, str]], source: Path
) -> Iterator[bytes]:
    """Yield the content of a member in pieces; after the last raise BadInput unless the manifest agrees
    with it.
    """
    digest, size = hashlib.sha256(), 0
    for piece in _bytes(archive, name, source):
        digest.update(piece)
        size += len(piece)
        yield piece
    if (size, digest.hexdigest()) != expected[name]:
        raise _refused(source, f"{name} in it is not what its manifest says")


def _unpack(archive: zipfile.ZipFile, expected: dict[str, tuple[int, str]], source: Path, path: Path) -> None:
    """Write the database of a backup to a new file, checked. Raises BadInput, OSError."""
    with path.open("xb") as handle:
        for piece in _checked(archive, DATABASE, expected, source):
            handle.write(piece)


def _mark(path: Path, key: bytes, source: Path) -> None:
    """Refuse a database of a newer version or with a damaged page; write down in it that it was restored,
    and when.
    """
    with closing(_whole(path, key, source)) as db:
        refuse_newer(db, MIGRATIONS, source)
        restored = {"key": RESTORED, "value": _now()}
        db.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (:key, :value)", restored)


def _whole(path: Path, key: bytes, source: Path) -> engine.Database:
    """Open the unpacked database. Raises BadInput unless every page and index in it is whole."""
    try:
        db = engine.connect(path, key, "rw")
        if not engine.damage(db):
            return db
        db.close()
    except engine.DatabaseError as error:
        if not isinstance(trouble.from_engine(error, path), BadInput):
            raise
    raise _refused(source, "the database in it is damaged")
