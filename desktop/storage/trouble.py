"""From errors of the engine and the operating system to one plain line (contract 1: never a traceback)."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.errors import BadInput, ImvoError, OutsideWorld
from desktop.storage import engine

SAFE = "nothing was lost, and it is safe to run again"
_ADVICE = "restore a backup with `vault restore` into a new data folder"

_FULL_LINE = f"could not be written, the disk is full: make room; {SAFE}"
_READ_ONLY_LINE = f"could not be written, the folder is read-only: check the rights on it; {SAFE}"
_ENGINE = {
    3: f"may not be opened or written: check the rights on it; {SAFE}",
    5: f"is in use by another program; {SAFE}",
    6: f"is in use by another program; {SAFE}",
    7: f"could not be used, there is not enough memory; {SAFE}",
    8: f"may not be written: check the rights on it; {SAFE}",
    10: f"could not be read or written, the disk reports an error; {SAFE}",
    13: _FULL_LINE,
    14: f"cannot be opened: check that it is a file and the rights on it; {SAFE}",
}
_CORRUPT, _NO_DATABASE, _IO_ERROR, _NO_ROOM = 11, 26, 10, 13
_KEPT_OUT = (3, 8, 10, 14)
_ROOM = 128 * 1024  # the engine needs 32 KiB for its index of the log before it can read
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_DENIED = (errno.EACCES, errno.EPERM, errno.EROFS)
_MISPLACED = (errno.ENOENT, errno.EEXIST, errno.EISDIR, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG)


class Damaged(BadInput):
    """A file is not as it was written. `what` names it; where there is no better one the advice is a backup."""

    def __init__(self, what: object, advice: str = f"and was left as it is: {_ADVICE}") -> None:
        """Take the name of the damaged thing, and what to do now."""
        super().__init__(f"{what} is damaged {advice}")
        self.what = str(what)


def from_engine(error: Exception, path: Path, source: Path | None = None) -> ImvoError | None:
    """Return the plain line for an engine error on `path`, or None where the error is a mistake in our own
    program. `source` is the database that was read for it, where that is another one: only it can be damaged.
    """
    code = _code(error)
    if code in (_CORRUPT, _NO_DATABASE):
        return Damaged(source or path)
    if is_full(error, path):
        return OutsideWorld(f"{path} {_FULL_LINE}")
    if code in _KEPT_OUT and is_read_only(path):
        return OutsideWorld(f"{path} {_READ_ONLY_LINE}")
    return OutsideWorld(f"{path} {_ENGINE[code]}") if code in _ENGINE else None


def _code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def is_full(error: Exception, path: Path) -> bool:
    """Return whether an engine error comes from a full disk: it says so, or it failed where there is no room."""
    code = _code(error)
    return code == _NO_ROOM or (code == _IO_ERROR and _no_room(path))


def _no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(_nearest(path)).free < _ROOM
    except OSError:
        return False


def is_read_only(path: Path) -> bool:
    """Return whether the folder of `path` can be read but not written."""
    folder = _nearest(path)
    effective = os.access in os.supports_effective_ids

    def may(what: int) -> bool:
        return os.access(folder, what, effective_ids=effective)

    return may(os.R_OK | os.X_OK) and not may(os.W_OK)


def _nearest(path: Path) -> Path:
    """Return the deepest folder on the way to `path` that can be seen."""
    whole = path.absolute()
    return next((folder for folder in (whole, *whole.parents) if os.path.isdir(folder)), whole)  # noqa: PTH112 - no error


def from_system(error: OSError, path: Path) -> ImvoError:
    """Return the plain line for an error of the operating system on `path`."""
    if error.errno in _FULL:
        return OutsideWorld(f"{path} {_FULL_LINE}")
    if error.errno == errno.EROFS or (error.errno in _DENIED and is_read_only(path)):
        return OutsideWorld(f"{path} {_READ_ONLY_LINE}")
    if error.errno in _DENIED:
        return OutsideWorld(f"{path} may not be read or written: check the rights on it; {SAFE}")
    if error.errno in _MISPLACED:
        return BadInput(f"{path} cannot be used: {_reason(error)}; nothing was changed")
    return OutsideWorld(f"{path} could not be read or written: {_reason(error)}; {SAFE}")


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


@contextmanager
def in_words(path: Path, *, system: bool = True, source: Path | None = None) -> Iterator[None]:
    """Turn errors of the engine, and of the operating system if `system`, on `path` into BadInput or
    OutsideWorld; `source` as in `from_engine`.
    """
    try:
        yield
    except engine.DatabaseError as error:
        told = from_engine(error, path, source)
        if told is None:
            raise
        raise told from error
    except OSError as error:
        if not system:
            raise
        raise from_system(error, path) from error
