"""A drop box: the few things that the exchange asks of a storage, whatever it is - stick, share, file, server.

A box holds small files under the names of `names.py`. Nobody changes a file that is there: it appears whole or
not at all, and only its owner takes it away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, Self

Progress = Callable[[int], None]
"""Told in the caller's thread how many bytes more have travelled: 0 while nothing moves, less than 0 when a file
must start again. It may raise `Stopped` to end the work."""


class Stopped(Exception):  # noqa: N818 - it is no error: a person asked for it
    """A person stopped the exchange; what has arrived stays, the rest goes next time."""


@dataclass(frozen=True)
class Entry:
    """A file in a box: its name with folders (`posts/<device>/...`), and its size in bytes."""

    name: str
    size: int


class Box(Protocol):
    """One drop box, open. Every method raises OutsideWorld when the storage fails, in plain words.

    Boxes inherit this, and are used as `with open_box(place) as box`: leaving normally closes, leaving by an
    exception abandons.
    """

    def entries(self, folder: str) -> Iterator[Entry]:
        """Yield the files right in a folder (`receipts/<device>`); none when the folder is not there."""

    def folders(self, folder: str) -> Iterator[str]:
        """Yield the full names of the folders right in a folder (`posts` -> `posts/<device>`)."""

    def read(self, name: str, most: int, progress: Progress | None = None) -> bytes | None:
        """Return a file of at most `most` bytes, or None when it is not there. Raises BadInput when it is larger."""

    def write(self, name: str, data: bytes, progress: Progress | None = None) -> None:
        """Put a file there under its final name, only when it is whole: temporary name, move, check.

        It may return before that is done, so that several travel at once: only `close` says that all are there.
        """

    def remove(self, name: str) -> None:
        """Take a file away; one that is not there is no error."""

    def close(self) -> None:
        """Finish: what travels arrives and is checked; a box that is one file is written, whole or not at all."""

    def abandon(self) -> None:
        """End at once: what travels is cut off, a box that is one file stays as it was."""
        return

    def __enter__(self) -> Self:
        """Return this box."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close, or abandon after an exception."""
        if kind is None:
            self.close()
        else:
            self.abandon()
