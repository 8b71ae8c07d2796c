"""A box that is a folder: a stick, a share, a folder on this disk."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.errors import BadInput, OutsideWorld
from desktop.exchange.box import Box, Entry, Progress
from desktop.exchange.box_names import LITTER_AGE, TEMPORARY, is_step, steps_of, temporary
from desktop.storage import files, trouble

_CHUNK = 32 * 1024
_LINKS = (getattr(stat, "IO_REPARSE_TAG_SYMLINK", -1), getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1))
_SAFE_OPEN = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class FolderBox(Box):
    """The drop box in one folder. Links in it are never followed, and only regular files are read."""

    def __init__(self, root: Path, *, write: bool) -> None:
        """Take the folder; to write, the last step of its path may be made. Raises OutsideWorld when it is not
        there, BadInput when it is no folder.
        """
        self._root = root
        self._swept: set[Path] = set()
        with _in_words(root):
            if write and root.parent.is_dir() and not root.exists():
                root.mkdir()
            if not root.exists():
                raise OutsideWorld(f"{root} is not there: is the stick plugged in, or the share connected?")
        if not root.is_dir():
            raise BadInput(f"{root} is not a folder")

    def entries(self, folder: str) -> Iterator[Entry]:
        """Yield the regular files right in a folder, in the order of their names."""
        return iter([Entry(f"{folder}/{name}", found.st_size) for name, found in self._list(folder, stat.S_ISREG)])

    def folders(self, folder: str) -> Iterator[str]:
        """Yield the full names of the folders right in a folder, in the order of their names."""
        return iter([f"{folder}/{name}" for name, _ in self._list(folder, stat.S_ISDIR)])

    def read(self, name: str, most: int, progress: Progress | None = None) -> bytes | None:
        """Return a file of at most `most` bytes, or None. Raises BadInput when it is larger or no file."""
        path = self._path(name)
        with _in_words(path, self._root):
            if not self._is_folder(path.parent):
                return None
            try:
                return _read(path, most, progress)
            except FileNotFoundError:
                return None

    def write(self, name: str, data: bytes, progress: Progress | None = None) -> None:
        """Put a file there; one that is there with these bytes stays as it is."""
        path = self._path(name)
        with _in_words(path, self._root):
            self._make_folder(path.parent)
            self._sweep(path.parent)
            if _holds(path, data):
                return
            aside = path.with_name(temporary())
            try:
                _write_new(aside, data, progress)
                if not _holds(aside, data, from_disk=True):
                    raise OutsideWorld(f"{self._root} does not keep what is written to it: use another stick or folder")
                aside.replace(path)
            except BaseException:
                with suppress(OSError):
                    aside.unlink(missing_ok=True)
                raise
            files.sync_folder(path.parent)

    def remove(self, name: str) -> None:
        """Take a file away, if it is there."""
        path = self._path(name)
        with _in_words(path, self._root):
            if self._is_folder(path.parent):
                path.unlink(missing_ok=True)

    def close(self) -> None:
        """Nothing is left to do."""

    def _path(self, name: str) -> Path:
        return self._root.joinpath(*steps_of(name))

    def _is_folder(self, folder: Path) -> bool:
        """Return whether every step from the root to `folder` is a real folder, no link. Raises OSError when the
        root itself is gone.
        """
        self._root.stat()
        inner = [folder, *folder.parents]
        steps = inner[: inner.index(self._root)]
        return all(_is_real_folder(step) for step in reversed(steps))

    def _list(self, folder: str, kind: Callable[[int], bool]) -> list[tuple[str, os.stat_result]]:
        path = self._path(folder)
        with _in_words(path, self._root):
            if not self._is_folder(path):
                return []
            with os.scandir(path) as found:
                rows = [(each.name, _own_stat(each.path)) for each in sorted(found, key=lambda each: each.name)]
        return [(name, row) for name, row in rows if is_step(name) and row and kind(row.st_mode) and not _links(row)]

    def _make_folder(self, folder: Path) -> None:
        if folder == self._root or self._is_folder(folder):
            return
        self._make_folder(folder.parent)
        if os.path.lexists(folder):
            raise BadInput(f"{folder} is not a folder: take it away, or use another place")
        folder.mkdir(exist_ok=True)
        files.sync_folder(folder.parent)

    def _sweep(self, folder: Path) -> None:
        """Remove, once for each folder, the temporary files that a crash left there."""
        if folder in self._swept:
            return
        self._swept.add(folder)
        with suppress(OSError):
            files.sweep(folder, TEMPORARY, older_than=time.time() - LITTER_AGE)


def _own_stat(path: str) -> os.stat_result | None:
    """Return what a name is, itself and not what it points to; None when it went away meanwhile."""
    try:
        return os.lstat(path)
    except FileNotFoundError:
        return None


def _links(found: os.stat_result) -> bool:
    return getattr(found, "st_reparse_tag", 0) in _LINKS


def _is_real_folder(path: Path) -> bool:
    found = _own_stat(str(path))
    return found is not None and stat.S_ISDIR(found.st_mode) and not _links(found)


def _read(path: Path, most: int, progress: Progress | None) -> bytes:
    """Return the bytes of a regular file. Raises OSError, BadInput when it is too large or something else."""
    found = path.lstat()
    if not stat.S_ISREG(found.st_mode) or _links(found):
        raise BadInput(f"{path} is not a file")
    with os.fdopen(os.open(path, os.O_RDONLY | _SAFE_OPEN), "rb") as handle:
        opened = os.fstat(handle.fileno())
        if not stat.S_ISREG(opened.st_mode):
            raise BadInput(f"{path} is not a file")
        if opened.st_size > most:
            raise BadInput(f"{path} is larger than it can be ({most} bytes)")
        data = bytearray()
        while chunk := handle.read(min(_CHUNK, most + 1 - len(data))):
            data += chunk
            if progress:
                progress(len(chunk))
    if len(data) > most:
        raise BadInput(f"{path} is larger than it can be ({most} bytes)")
    return bytes(data)


def _write_new(path: Path, data: bytes, progress: Progress | None) -> None:
    """Write a new file and force it onto the disk. Raises OSError, and what `progress` raises."""
    with path.open("xb") as handle:
        for start in range(0, len(data), _CHUNK):
            chunk = data[start : start + _CHUNK]
            handle.write(chunk)
            if progress:
                progress(len(chunk))
        handle.flush()
        os.fsync(handle.fileno())


def _holds(path: Path, data: bytes, *, from_disk: bool = False) -> bool:
    """Return whether a file is there with exactly these bytes; `from_disk`: not as the system remembers them."""
    if from_disk and hasattr(os, "posix_fadvise"):
        with path.open("rb") as handle:
            os.posix_fadvise(handle.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    try:
        return _read(path, len(data), None) == data
    except (BadInput, FileNotFoundError):
        return False


@contextmanager
def _in_words(path: Path, root: Path | None = None) -> Iterator[None]:
    """Turn errors of the system into one plain line."""
    try:
        yield
    except OSError as error:
        if root is not None and not root.is_dir():
            line = f"{root} is no longer there: was the stick taken out, or the share cut off? {trouble.SAFE}"
            raise OutsideWorld(line) from error
        told = trouble.from_system(error, path)
        raise told if isinstance(told, OutsideWorld) else OutsideWorld(str(told)) from error
