"""Files that are whole or absent after a crash: write aside, sync, rename, sync the folder."""

import errno
import os
import secrets
import sys
from pathlib import Path

from desktop.errors import BadInput

PART = ".part-"
_NO_SUCH_CALL = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)


def sync_file(path: Path) -> None:
    """Force a file's bytes onto the disk. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Force a folder's list of names onto the disk, where the system and the file system offer that. Raises
    OSError.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_SUCH_CALL:
            raise
    finally:
        os.close(descriptor)


def aside(path: Path) -> Path:
    """Return a fresh temporary name in the folder of `path`."""
    return path.with_name(f"{PART}{secrets.token_hex(8)}")


def replace(path: Path, data: bytes) -> None:
    """Write a small file so that a crash leaves the old content or the new, never a mixture. Raises
    OSError.
    """
    part = aside(path)
    try:
        write_new(part, data)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_new(path: Path, data: bytes) -> None:
    """Write a new synced file, readable by this user only. Raises OSError; FileExistsError when it is
    there.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as handle:
        handle.write(data)
        handle.flush()
        os.fsync(handle.fileno())


def make_folder(folder: Path) -> None:
    """Make a folder and its parents, for this user only, and sync each new name. Raises OSError."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)


def read_bounded(path: Path, limit: int) -> bytes:
    """Return the bytes of a regular file of at most `limit` bytes. Raises BadInput for anything else,
    OSError from the disk.
    """
    if not path.exists():
        raise BadInput(f"{path} is missing")
    if not path.is_file():
        raise BadInput(f"{path} is not a file")
    with path.open("rb") as handle:
        data = handle.read(limit + 1)
    if len(data) > limit:
        raise BadInput(f"{path} is larger than it can be ({limit} bytes)")
    return data


def sweep(folder: Path, prefix: str = PART, older_than: float | None = None) -> None:
    """Remove temporary files that a crash left in `folder`: all, or those not written since `older_than`
    (seconds since 1970). Raises OSError.
    """
    for left in folder.glob(f"{prefix}*"):
        if older_than is None or left.lstat().st_mtime < older_than:
            left.unlink(missing_ok=True)
