"""A box that is one file: `NAME.imvo`, or `NAME.imvo.txt`, the same as text for the mail.

Files are added to what is in it already, and all of it is written when the box is closed.
"""

from __future__ import annotations

import glob
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from desktop.errors import BadInput, OutsideWorld
from desktop.exchange import armour, container
from desktop.exchange.box import Box, Entry, Progress
from desktop.exchange.box_names import LITTER_AGE, TEMPORARY, steps_of
from desktop.storage import files, trouble

SUFFIX, TEXT_SUFFIX = ".imvo", ".imvo.txt"
_AGAIN = "ask for it again, or use a stick"


class FileBox(Box):
    """The drop box in one file. It is read once, and written whole or not at all."""

    def __init__(self, path: Path, *, write: bool) -> None:
        """Read the file, if it is there. Raises OutsideWorld when it must be and is not, BadInput when it is
        something else than such a file.
        """
        self._path = path
        self._found = self._load(missing_ok=write)
        self._added: dict[str, bytes] = {}
        self._removed: set[str] = set()

    @property
    def damage(self) -> str | None:
        """Return one sentence when only a part of the file could be read."""
        return None if self._found.whole else f"{self._path} is damaged: what is whole in it was read; {_AGAIN}"

    def entries(self, folder: str) -> Iterator[Entry]:
        """Yield the files right in a folder, in the order of their names."""
        steps_of(folder)
        inside = [(name, data) for name, data in self._files().items() if name.rpartition("/")[0] == folder]
        return iter([Entry(name, len(data)) for name, data in sorted(inside)])

    def folders(self, folder: str) -> Iterator[str]:
        """Yield the full names of the folders right in a folder, in the order of their names."""
        start = f"{'/'.join(steps_of(folder))}/"
        inside = (name[len(start) :] for name in self._files() if name.startswith(start))
        return iter(sorted({f"{start}{name.partition('/')[0]}" for name in inside if "/" in name}))

    def read(self, name: str, most: int, progress: Progress | None = None) -> bytes | None:
        """Return a file of at most `most` bytes, or None. Raises BadInput when it is larger."""
        steps_of(name)
        data = self._file(name)
        if data is not None and len(data) > most:
            raise BadInput(f"{name} in {self._path} is larger than it can be ({most} bytes)")
        if data is not None and progress:
            progress(len(data))
        return data

    def write(self, name: str, data: bytes, progress: Progress | None = None) -> None:
        """Add a file, to be there once the box is closed."""
        steps_of(name)
        self._removed.discard(name)
        if self._file(name) != data:
            self._added[name] = data
        if progress:
            progress(len(data))

    def remove(self, name: str) -> None:
        """Leave a file out of what is written at the end."""
        steps_of(name)
        self._added.pop(name, None)
        self._removed.add(name)

    def close(self) -> None:
        """Write the file: what is in it by now, and what was added. Raises OutsideWorld, BadInput."""
        if not self._added and not self._removed.intersection(self._found.files):
            return
        self._found = self._load(missing_ok=True)
        held = self._files()
        archive = container.pack(held)
        text = self._path.name.lower().endswith(".txt")
        data = armour.wrap(archive, for_headquarters=_for_headquarters(held)) if text else archive
        _write(self._path, data)
        self._found, self._added, self._removed = container.Members(held, whole=True), {}, set()

    def _file(self, name: str) -> bytes | None:
        return None if name in self._removed else self._added.get(name, self._found.files.get(name))

    def _files(self) -> dict[str, bytes]:
        held = {**self._found.files, **self._added}
        return {name: data for name, data in held.items() if name not in self._removed}

    def _load(self, *, missing_ok: bool) -> container.Members:
        with trouble.in_words(self._path):
            if missing_ok and not os.path.lexists(self._path):
                return container.Members({}, whole=True)
            if not self._path.exists():
                raise OutsideWorld(f"{self._path} is not there")
            data = files.read_bounded(self._path, armour.MOST_BYTES)
        if not data:  # a stick that was pulled out leaves such a file
            return container.Members({}, whole=False)
        try:
            return _members(data)
        except BadInput as error:
            raise BadInput(f"{self._path} cannot be used: {error}") from error


def _members(data: bytes) -> container.Members:
    """Return what a file holds, by what is in it and not by its name. Raises BadInput."""
    if not armour.is_wrapped(data):
        if len(data) > container.MOST_BYTES:
            raise BadInput(f"it is larger than it can be ({container.MOST_BYTES} bytes)")
        return _recognised(data, whole=True)
    archive, whole = armour.unwrap(data)
    return _recognised(archive, whole=whole)


def _recognised(archive: bytes, *, whole: bool) -> container.Members:
    found = container.unpack(archive)
    if not found.files and not (found.whole and whole):
        what = "the text in it is damaged" if not whole else "it is no file of IMVO-post, or nothing in it is whole"
        raise BadInput(f"{what}; {_AGAIN}")
    return container.Members(found.files, found.whole and whole)


def _for_headquarters(names: dict[str, bytes]) -> bool:
    return any(name.startswith("posts/") for name in names)


def _write(path: Path, data: bytes) -> None:
    """Write the file aside, move it, and check it. Raises OutsideWorld, BadInput."""
    litter = f"{TEMPORARY}{path.name}-"
    aside = path.with_name(f"{litter}{secrets.token_hex(8)}")
    with suppress(OSError):
        files.sweep(path.parent, glob.escape(litter), older_than=time.time() - LITTER_AGE)
    with trouble.in_words(path):
        try:
            with aside.open("xb") as handle:
                handle.write(data)
                handle.flush()
                os.fsync(handle.fileno())
            if aside.read_bytes() != data:
                raise OutsideWorld(f"{path.parent} does not keep what is written to it: use another place")
            aside.replace(path)
        except BaseException:
            with suppress(OSError):
                aside.unlink(missing_ok=True)
            raise
        files.sync_folder(path.parent)
