"""A post that installs signed guidance: its data folder, and the pack of its program."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop import packs
from desktop.exchange.box import Box
from desktop.guidance import installed
from desktop.guidance.installed import Kept
from tests.guidance.packs import index


@dataclass
class Post:
    """A data folder under `top` that trusts one first root."""

    top: Path
    root: str
    data: Path = field(init=False)
    shipped: Path = field(init=False)

    def __post_init__(self) -> None:
        """Trust the root."""
        self.data, self.shipped = self.top / "data", index(self.top / "program", "1.0")
        packs.pin(self.data, self.root)

    def install(self, box: Box) -> Kept:
        """Install what lies in a box."""
        return packs.install_release(box, "STICK", self.data, self.shipped)

    def newer(self, box: Box) -> str | None:
        """Return the newer version in a box."""
        return packs.newer_in(box, self.data, self.shipped)

    @property
    def version(self) -> str:
        """The version in use, after every byte of it was looked at."""
        library, found = installed.open_library(self.data, self.shipped)
        with library:
            assert not found.set_aside
            assert library.standing == found.standing
            return library.version
