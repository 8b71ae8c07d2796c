"""What the chaos of the exchange is made of: programs that can be killed at any write, posts, boxes to damage."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from desktop.casework import Casework
from desktop.errors import BadInput
from desktop.exchange.box import Box, Entry, Progress
from desktop.exchange.folder_box import FolderBox
from desktop.exchange.open_box import open_box
from desktop.exchange.outbox import Outbox
from desktop.guidance.library import Library
from desktop.storage.backup import backup, restore
from desktop.storage.engine import Database
from desktop.storage.event import digest
from desktop.storage.vault import Vault, open_vault
from tests.exchange.memory_box import MemoryBox
from tests.kit import memory_vault
from tests.storage.kit import PASSPHRASE, new_vault

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


class Killed(BaseException):
    """The program died here: nothing of it runs on."""


@dataclass
class Fuse:
    """Kills at the n-th write from now; None for never."""

    left: int | None = None

    def burn(self) -> None:
        """Come one write nearer to the end."""
        if self.left is None:
            return
        self.left -= 1
        if self.left < 0:
            self.left = None
            raise Killed


def make_killable(thing: Any, fuse: Fuse) -> None:
    """Let a vault or a store die before a transaction, before it is on disk, and right after."""
    real = thing.transaction

    @contextmanager
    def transaction() -> Iterator[Any]:
        fuse.burn()
        with real() as opened:
            yield opened
            fuse.burn()
        fuse.burn()

    thing.transaction = transaction


class KillableBox(Box):
    """A box whose user may die before and after each thing that it does there."""

    def __init__(self, inner: Box, fuse: Fuse, root: Path | None) -> None:
        self._inner, self._fuse, self._root = inner, fuse, root

    def entries(self, folder: str) -> Iterator[Entry]:
        return self._inner.entries(folder)

    def folders(self, folder: str) -> Iterator[str]:
        return self._inner.folders(folder)

    def read(self, name: str, most: int, progress: Progress | None = None) -> bytes | None:
        self._fuse.burn()
        return self._inner.read(name, most, progress)

    def write(self, name: str, data: bytes, progress: Progress | None = None) -> None:
        try:
            self._fuse.burn()
        except Killed:
            self._leave_half(name, data)
            raise
        self._inner.write(name, data, progress)
        self._fuse.burn()

    def _leave_half(self, name: str, data: bytes) -> None:
        """Leave what a program that dies while it writes leaves in a folder."""
        if self._root:
            aside = self._root / Path(name).parent / f".tmp-{secrets.token_hex(4)}"
            aside.parent.mkdir(parents=True, exist_ok=True)
            aside.write_bytes(data[: len(data) // 2])

    def remove(self, name: str) -> None:
        self._fuse.burn()
        self._inner.remove(name)

    def close(self) -> None:
        self._fuse.burn()
        self._inner.close()
        self._fuse.burn()

    def abandon(self) -> None:
        self._inner.abandon()


def flipped(chance: Random, data: bytes) -> bytes:
    """Return the bytes with one bit changed."""
    at = chance.randrange(len(data) or 1)
    return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :] if data else b"x"


def torn(chance: Random, data: bytes) -> bytes:
    """Return the bytes up to somewhere."""
    return data[: chance.randrange(len(data) + 1)]


@dataclass
class Place:
    """A place that people carry files to: in memory, a folder, one file, one file of text."""

    path: Path | None
    memory: MemoryBox = field(default_factory=MemoryBox)

    def open(self, fuse: Fuse | None = None) -> Box:
        """Open it; a file that nothing whole is left of is thrown away first, as people do."""
        box: Box = self.memory
        if self.path is not None:
            try:
                box = open_box(str(self.path), write=True)
            except BadInput:
                self.path.unlink()
                box = open_box(str(self.path), write=True)
        root = self.path if isinstance(box, FolderBox) else None
        return KillableBox(box, fuse or Fuse(), root)

    def contents(self) -> dict[str, bytes]:
        """Return every file in it by name."""
        found: dict[str, bytes] = {}
        with self.open() as box:
            folders = ["headquarters", *box.folders("posts"), *box.folders("receipts")]
            for entry in [entry for folder in folders for entry in box.entries(folder)]:
                found[entry.name] = box.read(entry.name, 1 << 20) or b""
        return found

    def put(self, name: str, data: bytes | None) -> None:
        """Put any bytes under a name, or take the file away."""
        with self.open() as box:
            box.remove(name)
            if data is not None:
                box.write(name, data)

    def spoil(self, change: Callable[[bytes], bytes]) -> bool:
        """Damage the one file that the box is; return whether it is one."""
        if self.path is None or not self.path.is_file():
            return False
        self.path.write_bytes(change(self.path.read_bytes()))
        return True


@dataclass
class Copy:
    """A backup of a post, and what the post had saved when it was made."""

    source: Path | Database
    saved: frozenset[str]


class Post:
    """A post at work, with everything that was ever saved in its journal."""

    def __init__(self, library: Library, vault: Vault, top: Path, years: int = 0) -> None:
        self._library, self._top = library, top
        self.fuse, self.years = Fuse(), years
        self._begin(vault)
        self.saved = self.rows()
        self.received = self.status()["received"]

    @classmethod
    def new(cls, library: Library, top: Path, *, on_disk: bool) -> Post:
        """Return a new post; its vault is on disk, or in memory."""
        vault = new_vault(top / secrets.token_hex(4)) if on_disk else memory_vault(Path("/nowhere"))
        return cls(library, vault, top)

    def _begin(self, vault: Vault) -> None:
        """Start the program on a vault."""
        vault.db.execute("PRAGMA synchronous = OFF")
        self.vault = vault
        self.casework = Casework(self._library, vault)
        self.casework.journal.now = self.now
        make_killable(vault, self.fuse)

    def now(self) -> str:
        """Return what this machine's clock says."""
        return (NOW + timedelta(days=365 * self.years)).strftime("%Y-%m-%dT%H:%M:%SZ")

    @property
    def on_disk(self) -> bool:
        """Whether the vault is a real one on disk."""
        return self.vault.path.exists()

    def start_again(self) -> None:
        """Start the program anew, after it died."""
        self.fuse.left = None
        if self.on_disk:
            self.vault.db.close()
            self._begin(open_vault(self.vault.folder, PASSPHRASE))
        else:
            self._begin(Vault(self.vault.folder, self.vault.db))

    def outbox(self) -> Outbox:
        """Return what the vault knows of the exchange."""
        return Outbox(self.casework.journal, self.now)

    def status(self) -> dict[str, int]:
        """Return how many events stand where."""
        return dict(self.casework.exchange.status().events)

    def rows(self) -> frozenset[str]:
        """Return every event as it may be shared."""
        return frozenset(row[0] for row in self.vault.db.execute("SELECT shareable FROM journal"))

    def check(self, context: object) -> None:
        """Nothing that was saved is lost, each event is counted once, and received never goes back."""
        rows, counted = self.rows(), self.status()
        assert self.saved <= rows, ("lost", len(self.saved - rows), context)
        assert sum(counted.values()) == len(rows), ("counted", counted, len(rows), context)
        assert counted["received"] >= self.received, ("went back", counted, self.received, context)
        self.saved, self.received = rows, counted["received"]

    def up_to_date(self) -> bool:
        """Whether headquarters confirmed everything, and still holds it."""
        return all(chain.last == chain.held == chain.received for chain in self.outbox().chains())

    def held(self) -> set[str]:
        """Return the hashes of all events that the last receipt covers."""
        outbox = self.outbox()
        chains = [chain for chain in outbox.chains() if chain.held]
        return {digest(line) for chain in chains for line in outbox.lines(chain.device, 1, chain.held)}

    def backup(self) -> Copy:
        """Return a backup of this moment."""
        if self.on_disk:
            target = self._top / f"{secrets.token_hex(4)}.backup"
            backup(self.vault, target)
            return Copy(target, self.rows())
        return Copy(self._twin_database(), self.rows())

    def _twin_database(self) -> Database:
        twin = memory_vault(Path("/nowhere")).db
        self.vault.db.conn.backup(twin.conn)
        return twin

    def restored(self, copy: Copy) -> Post:
        """Return the post as it begins after a backup was put back on another machine."""
        if isinstance(copy.source, Path):
            folder = self._top / secrets.token_hex(4)
            restore(copy.source, folder, PASSPHRASE)
            return Post(self._library, open_vault(folder, PASSPHRASE), self._top)
        twin = memory_vault(Path("/nowhere")).db
        copy.source.conn.backup(twin.conn)
        twin.execute("INSERT OR REPLACE INTO meta VALUES ('restored', 'now')")
        return Post(self._library, Vault(Path("/nowhere"), twin), self._top)

    def cloned(self) -> Post:
        """Return a copy that works on: a data folder sees that it is one, a vault in memory does not (a disk image)."""
        if not self.on_disk:
            return Post(self._library, Vault(Path("/nowhere"), self._twin_database()), self._top, self.years)
        folder = self._top / secrets.token_hex(4)
        shutil.copytree(self.vault.folder, folder)
        return Post(self._library, open_vault(folder, PASSPHRASE), self._top, self.years)

    def close(self) -> None:
        """Close the vault."""
        self.vault.db.close()
