"""A headquarters that releases content packs, in this process and in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from desktop.headquarters import publishing, release
from desktop.headquarters.publishing import Published
from desktop.headquarters.release import Released
from desktop.headquarters.release_keys import new_key
from tests.exchange.memory_box import MemoryBox
from tests.guidance.packs import write_whole_pack
from tests.guidance.small_pack import edit


@dataclass
class Office:
    """Keys, releases and the sources of a small pack; `box` is where it publishes."""

    top: Path
    roots: dict[str, bytes] = field(default_factory=lambda: dict([new_key()]))
    daily: dict[str, bytes] = field(default_factory=lambda: dict(new_key() for _ in range(3)))
    box: MemoryBox = field(default_factory=MemoryBox)
    threshold: int = 1
    sha: str = ""

    def __post_init__(self) -> None:
        """Make the first root, unless this is a copy of another."""
        if self.sha:
            return
        self.sha = release.init(self.folder, self.roots, self.daily, self.threshold, "Buitenlandse Zaken")
        write_whole_pack(self.source)

    @property
    def folder(self) -> Path:
        """Where its releases lie."""
        return self.top / "hq.db.content"

    @property
    def source(self) -> Path:
        """Where its writers work."""
        return self.top / "pack"

    def edit(self, name: str, old: str, new: str) -> None:
        """Change the sources."""
        edit(self.source / "content", name, old, new)

    def release(self, version: str, now: datetime | None = None) -> Released:
        """Release the sources under this version."""
        manifest = (self.source / "content" / "pack.toml").read_text(encoding="utf-8")
        line = next(line for line in manifest.splitlines() if line.startswith("version"))
        self.edit("pack.toml", line, f'version = "{version}"')
        return release.release(self.folder, self.source, self.daily, now)

    def publish(self, open_box: Callable[[], MemoryBox] | None = None) -> Published:
        """Publish the last release."""
        return publishing.publish(self.folder, open_box or (lambda: self.box))

    def out(self, version: str, now: datetime | None = None) -> Released:
        """Release and publish."""
        made = self.release(version, now)
        self.publish()
        return made
