"""A box in memory: the real protocol without a disk, and everything that went in or out to look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.errors import BadInput, OutsideWorld
from desktop.exchange.box import Box, Entry, Progress


@dataclass
class MemoryBox(Box):
    """Files by name. `room` is how many more bytes it takes before it fails, None for as many as come."""

    files: dict[str, bytes] = field(default_factory=dict)
    room: int | None = None
    written: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    abandoned: int = 0

    def entries(self, folder: str) -> Iterator[Entry]:
        yield from [
            Entry(name, len(data)) for name, data in sorted(self.files.items()) if name.rpartition("/")[0] == folder
        ]

    def folders(self, folder: str) -> Iterator[str]:
        inside = [name.removeprefix(f"{folder}/") for name in self.files if name.startswith(f"{folder}/")]
        yield from sorted({f"{folder}/{name.partition('/')[0]}" for name in inside if "/" in name})

    def read(self, name: str, most: int, progress: Progress | None = None) -> bytes | None:
        self.asked.append(name)
        data = self.files.get(name)
        if data is not None and len(data) > most:
            raise BadInput(f"{name}: larger than {most}")
        return data

    def write(self, name: str, data: bytes, progress: Progress | None = None) -> None:
        if self.room is not None:
            if len(data) > self.room:
                raise OutsideWorld("the box is full")
            self.room -= len(data)
        self.files[name] = data
        self.written.append(name)
        if progress:
            progress(len(data))

    def remove(self, name: str) -> None:
        self.files.pop(name, None)

    def close(self) -> None:
        """Nothing is left to do."""

    def abandon(self) -> None:
        """Count it; what was written stays."""
        self.abandoned += 1
