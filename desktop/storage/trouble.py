"""From errors of the engine and the operating system to one plain line (contract 1: never a traceback)."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.errors import BadInput, ImvoError, OutsideWorld
from desktop.storage import engine

SAFE = "nothing was lost, and it is safe to run again"
DAMAGED = "is damaged and was left as it is: restore a backup with `vault restore` into a new data folder"

_ENGINE: dict[int, tuple[type[ImvoError], str]] = {
    3: (OutsideWorld, f"may not be opened or written: check the rights on it; {SAFE}"),
    5: (OutsideWorld, f"is in use by another program; {SAFE}"),
    6: (OutsideWorld, f"is in use by another program; {SAFE}"),
    7: (OutsideWorld, f"could not be used, there is not enough memory; {SAFE}"),
    8: (OutsideWorld, f"may not be written: check the rights on it; {SAFE}"),
    10: (OutsideWorld, f"could not be read or written, the disk reports an error; {SAFE}"),
    11: (BadInput, DAMAGED),
    13: (OutsideWorld, f"could not be written, the disk is full: make room; {SAFE}"),
    14: (OutsideWorld, f"cannot be opened: check that it is a file and the rights on it; {SAFE}"),
    26: (BadInput, DAMAGED),
}
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_DENIED = (errno.EACCES, errno.EPERM, errno.EROFS)
_MISPLACED = (errno.ENOENT, errno.EEXIST, errno.EISDIR, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG)


def from_engine(error: Exception, path: Path) -> ImvoError | None:
    """Return the plain line for an engine error on `path`, or None where the error is a mistake in our own
    program.
    """
    known = _ENGINE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return known[0](f"{path} {known[1]}") if known else None


def from_system(error: OSError, path: Path) -> ImvoError:
    """Return the plain line for an error of the operating system on `path`."""
    if error.errno in _FULL:
        return OutsideWorld(f"{path} could not be written, the disk is full: make room; {SAFE}")
    if error.errno in _DENIED:
        return OutsideWorld(f"{path} may not be read or written: check the rights on it; {SAFE}")
    if error.errno in _MISPLACED:
        return BadInput(f"{path} cannot be used: {_reason(error)}; nothing was changed")
    return OutsideWorld(f"{path} could not be read or written: {_reason(error)}; {SAFE}")


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


@contextmanager
def in_words(path: Path, *, system: bool = True) -> Iterator[None]:
    """Turn errors of the engine, and of the operating system if `system`, on `path` into BadInput or
    OutsideWorld.
    """
    try:
        yield
    except engine.DatabaseError as error:
        told = from_engine(error, path)
        if told is None:
            raise
        raise told from error
    except OSError as error:
        if not system:
            raise
        raise from_system(error, path) from error
