"""Whose signatures count at this post, and what they said last: the memory that no older release gets past.

    <data>/content/trusted-root             SHA-256 of the first root of headquarters' releases
    <data>/content/trust/<sha12>/           what was accepted under it: root_history/, timestamp, snapshot, targets

The first line comes from the headquarters document (`content_root`) or from a person; another root is another folder,
so that nothing accepted before is forgotten. All of it is public.
"""

from __future__ import annotations

import hashlib
import shutil
from contextlib import suppress
from pathlib import Path

from desktop.errors import BadInput
from desktop.exchange.box import Box
from desktop.guidance.installed import packs_of
from desktop.packs.targets import FIRST_ROOT, MOST_METADATA, SHA256
from desktop.storage import files
from desktop.storage.trouble import in_words

PIN = "trusted-root"
ROOTS = "root_history"
LATEST = ("timestamp.json", "snapshot.json", "targets.json")
"""In the order in which they are kept: each may be newer than those behind it, never older."""


class Refused(BadInput):
    """A signed release that cannot be installed; the pack in use stays.

    `reason` is `nobody` (no root is trusted), `none` (nothing is there), `others`, `older`, `missing` or `damaged`.
    """

    def __init__(self, line: str, reason: str = "damaged") -> None:
        """Take what happened, in one line."""
        super().__init__(line)
        self.reason = reason

    def at(self, place: str) -> Refused:
        """Return the same, saying where."""
        return Refused(f"{place}: {self}; the guidance in use stays", self.reason)


class Expired(Refused):
    """A release is past its date, or this machine's clock is wrong: only installing stops, nothing else.

    `reason` is `expired` or `clock` (it was signed after what this machine takes for today); `day` is the last day of
    the signature or the day of signing (ISO, empty when not known), `today` what the clock says.
    """

    def __init__(self, line: str, reason: str, day: str, today: str) -> None:
        """Take what happened, in one line, and both days."""
        super().__init__(line, reason)
        self.day, self.today = day, today

    def at(self, place: str) -> Expired:
        """Return the same, saying where."""
        return Expired(f"{place}: {self}; the guidance in use stays", self.reason, self.day, self.today)


def pin(data_dir: Path, content_root: str) -> bool:
    """Trust from now on the releases whose first root has this SHA-256 (hex). Returns whether that is new.

    Raises BadInput for what is no SHA-256, OutsideWorld when the disk fails.
    """
    sha = content_root.strip().lower()
    if not SHA256.fullmatch(sha):
        raise BadInput("the root of signed guidance must be a SHA-256: 64 signs 0-9 a-f")
    packs = packs_of(data_dir)
    if pinned(packs) == sha:
        return False
    with in_words(packs):
        files.make_folder(packs)
        files.replace(packs / PIN, f"{sha}\n".encode())
    return True


def forget(data_dir: Path) -> None:
    """Trust no root any more; what was accepted under the last one is kept. Raises OutsideWorld when the disk fails."""
    packs = packs_of(data_dir)
    with in_words(packs):
        (packs / PIN).unlink(missing_ok=True)


def pinned(packs: Path) -> str | None:
    """Return the SHA-256 of the first root that is trusted, or None when none is known (any more)."""
    with suppress(OSError, BadInput, UnicodeDecodeError):
        sha = files.read_bounded(packs / PIN, 100).decode("ascii").strip()
        return sha if SHA256.fullmatch(sha) else None
    return None


def root_in(text: str) -> str:
    """Return the SHA-256 of a first root: as it stands there, or of the file that is named.

    Raises BadInput for what is neither, OutsideWorld when the file cannot be read.
    """
    sha = text.strip().lower()
    if SHA256.fullmatch(sha):
        return sha
    path = Path(text)
    with in_words(path):
        data = files.read_bounded(path, MOST_METADATA)
    if b'"root"' not in data:
        raise BadInput(f"{path}: no root of releases (1.root.json)")
    return hashlib.sha256(data).hexdigest()


class Trust:
    """What is trusted under one first root; `packs` is the folder of the packs."""

    def __init__(self, packs: Path, first: str) -> None:
        """Take the SHA-256 of the first root."""
        self.first = first
        self.folder = packs / "trust" / first[:12]

    def first_root(self, box: Box) -> bytes:
        """Return the first root itself: as kept, else as the box has it. Raises Refused when it is another one."""
        with suppress(OSError, BadInput):
            kept = files.read_bounded(self.folder / ROOTS / "1.root.json", MOST_METADATA)
            if hashlib.sha256(kept).hexdigest() == self.first:
                return kept
        found = box.read(FIRST_ROOT, MOST_METADATA)
        if found is None:
            raise Refused("no signed release is there", "none")
        if hashlib.sha256(found).hexdigest() != self.first:
            raise Refused("it is signed by others than this post trusts", "others")
        return found

    def kept(self, name: str) -> bytes | None:
        """Return one of `LATEST` as it was accepted last, or None."""
        with suppress(OSError, BadInput):
            return files.read_bounded(self.folder / name, MOST_METADATA)
        return None

    def roots(self) -> list[bytes]:
        """Return every root after the first that was accepted, in order."""
        found = []
        number = 2
        while (data := self.kept(f"{ROOTS}/{number}.root.json")) is not None:
            found.append(data)
            number += 1
        return found

    def copy_to(self, place: Path) -> None:
        """Copy all of it into a new folder. Raises OSError."""
        (place / ROOTS).mkdir(parents=True)
        if self.folder.is_dir():
            shutil.copytree(self.folder, place, dirs_exist_ok=True, ignore=shutil.ignore_patterns(f"{files.PART}*"))

    def keep(self, place: Path) -> None:
        """Keep what is in a copy: roots first, so that a crash leaves nothing that its root does not cover.

        Raises OSError.
        """
        files.make_folder(self.folder / ROOTS)
        files.sweep(self.folder)
        files.sweep(self.folder / ROOTS)
        names = sorted(f"{ROOTS}/{path.name}" for path in (place / ROOTS).glob("*.root.json"))
        for name in (*names, *LATEST):
            data = (place / name).read_bytes()
            if self.kept(name) != data:
                files.replace(self.folder / name, data)
