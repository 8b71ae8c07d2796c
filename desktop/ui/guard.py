"""One window on the same data: a lock file in the data folder; one left behind by a crash does no harm."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile


class Guard:
    """Held by the window that works with a data folder."""

    def __init__(self, folder: Path) -> None:
        """Guard `folder`; nothing is taken yet."""
        self._folder = folder
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # however long a window is open; that its program lives is what counts

    def take(self) -> bool:
        """Take the folder; False when another window has it. A folder that is not there yet is nobody's."""
        if self._lock.isLocked() or not self._folder.is_dir():
            return True
        if self._lock.tryLock(0):
            return True
        return self._lock.error() != QLockFile.LockError.LockFailedError

    def release(self) -> None:
        """Let another window have it."""
        self._lock.unlock()
