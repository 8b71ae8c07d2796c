"""The right to make the vault of a data folder: one program has it at a time, and a dead one has it no longer.

A small file is locked by the operating system, which lets go of it when the process ends, however it ends.
"""

import os
import sys
import time
import weakref
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

NAME = ".making"
PATIENCE = 10.0
_PAUSE = 0.05
_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)

if sys.platform == "win32":
    import msvcrt

    _HELD: type[OSError] = PermissionError

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    _HELD = BlockingIOError

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Claim:
    """The right itself: it ends with `release`, when nobody refers to it any more, or with the process."""

    def __init__(self, path: Path, descriptor: int) -> None:
        """Take over a locked file."""
        self._end = weakref.finalize(self, _release, path, descriptor)

    def release(self) -> None:
        """Let the next program have it; a second time does nothing."""
        self._end()


def _release(path: Path, descriptor: int) -> None:
    """Remove the file while it is still ours, and let go; Windows removes no file that is open."""
    if sys.platform == "win32":
        os.close(descriptor)
    with suppress(OSError):
        path.unlink()
    if sys.platform != "win32":
        os.close(descriptor)


def take(folder: Path) -> Claim | None:
    """Return the claim on a folder that is there, or None when another program has it. Raises OSError."""
    path = folder / NAME
    try:
        descriptor = os.open(path, _OPEN, 0o600)
    except PermissionError:
        if sys.platform == "win32" and path.exists():  # the last holder is just removing it
            return None
        raise
    try:
        _lock(descriptor)
        if os.path.samestat(os.fstat(descriptor), path.lstat()):
            return Claim(path, descriptor)
    except (_HELD, FileNotFoundError):
        pass  # held, or its last holder removed it between our two steps
    except BaseException:
        os.close(descriptor)
        raise
    os.close(descriptor)
    return None


def wait(folder: Path, patience: float, look: Callable[[], None]) -> Claim | None:
    """Return the claim as soon as it is free, or None after `patience` seconds.

    `look` is called at each try in between and may raise to end the waiting. Raises OSError.
    """
    until = time.monotonic() + patience
    while (claim := take(folder)) is None:
        look()
        if time.monotonic() >= until:
            return None
        time.sleep(_PAUSE)
    return claim
