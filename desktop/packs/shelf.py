"""The installed packs on disk: put one beside the others and make it the one in use, in one step.

A pack is written under a temporary name, synced, renamed, and the pointer to it replaced: that one rename is the moment
of change. See `guidance.installed` for the form.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop.errors import BadInput, OutsideWorld
from desktop.guidance import installed
from desktop.guidance.installed import INDEX, POINTERS, Kept, Pointer, Signature, packs_of
from desktop.guidance.library import Library
from desktop.storage import claim, files
from desktop.storage.trouble import in_words

PATIENCE = 10.0  # seconds to wait for another program that is installing
_PACK = re.compile("-[0-9a-f]{12}$")


def adopt(index: Path, data_dir: Path, shipped: Path) -> Kept:
    """Install a compiled pack that was checked, unsigned, and make it the one in use. Returns which one it is.

    Raises OutsideWorld when the disk fails; then the pack that was in use still is.
    """
    with alone(data_dir) as packs:
        return put_in_use(packs, index, installed.in_use(data_dir, shipped).kept)


def put_in_use(packs: Path, index: Path, before: Kept | None, signature: Signature | None = None) -> Kept:
    """Do what `adopt` says, in the folder of the packs, while nobody else changes it; `before` is the one in use.

    Raises OSError.
    """
    data = index.read_bytes()
    with Library(index) as library:
        version = library.version
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    fresh = Kept(version, hashlib.sha256(data).hexdigest(), now, *(signature or ()))
    if before is not None and before._replace(installed=now) == fresh:
        return before
    _put(packs, fresh, data)
    if before is not None and before.name == fresh.name:  # only its signature is new
        pointer, _ = installed.read_pointer(packs)
        before = pointer.previous if pointer else None
    _point(packs, Pointer(fresh, before))
    return fresh


def use_shipped(data_dir: Path, shipped: Path) -> bool:
    """Make the pack that came with the program the one in use. Returns whether that changed anything."""
    packs = packs_of(data_dir)
    if not any((packs / name).exists() for name in POINTERS):
        return False
    with alone(data_dir) as packs:
        pointer, _ = installed.read_pointer(packs)
        if pointer is not None and pointer.current is None:
            return False
        _point(packs, Pointer(None, installed.in_use(data_dir, shipped).kept))
    return True


def rollback(data_dir: Path, shipped: Path) -> Kept | None:
    """Go back to the pack in use before this one; once more, and this one is in use again. Returns which one is now in
    use, None for the shipped one. Raises BadInput when there is none to go back to.
    """
    with alone(data_dir, make=False) as packs:
        pointer, _ = installed.read_pointer(packs)
        found = installed.in_use(data_dir, shipped)
        if pointer is None or pointer.current == pointer.previous:
            raise BadInput("there is no earlier pack to go back to")
        if found.kept != pointer.current:  # it was set aside, so the earlier one is in use: make that the choice
            _point(packs, Pointer(found.kept, None))
            return found.kept
        target = pointer.previous
        if target is not None and (reason := installed.fault(packs, target)):
            raise BadInput(f"{installed.SetAside(target.version, reason)}; the one in use stays")
        _point(packs, Pointer(target, pointer.current))
        return target


@contextmanager
def alone(data_dir: Path, *, make: bool = True) -> Iterator[Path]:
    """Yield the folder of the packs, made when it is missing, while no other program of ours changes it.

    Raises OutsideWorld when another one does, or when the disk fails.
    """
    packs = packs_of(data_dir)
    if not make and not packs.is_dir():
        raise BadInput("there is no earlier pack to go back to")
    with in_words(packs):
        files.make_folder(packs)
        right = claim.wait(packs, PATIENCE, lambda: None)
    if right is None:
        raise OutsideWorld(f"{packs} is in use by another program; wait until it has installed its pack")
    try:
        with in_words(packs):
            yield packs
    finally:
        with suppress(OSError):
            _tidy(packs)
        right.release()


def _put(packs: Path, kept: Kept, data: bytes) -> None:
    """Write a pack whole, or leave the one of that name that is whole already. Raises OSError."""
    place = packs / kept.name
    if installed.fault(packs, kept) is None:
        return
    part = files.aside(place)
    part.mkdir(mode=0o700)
    files.write_new(part / INDEX, data)
    files.sync_folder(part)
    if os.path.lexists(place):
        place.rename(files.aside(place))
    part.rename(place)
    files.sync_folder(packs)


def _point(packs: Path, pointer: Pointer) -> None:
    """Make a choice the one in force; the copy follows. Raises OSError."""
    data = installed.to_bytes(pointer)
    for name in POINTERS:
        files.replace(packs / name, data)


def _tidy(packs: Path) -> None:
    """Remove what nobody will read again: packs that are neither chosen nor the one before, and what a crash left."""
    pointer, broken = installed.read_pointer(packs)
    chosen = (pointer.current, pointer.previous) if pointer else ()
    names = {kept.name for kept in chosen if kept}
    for left in packs.iterdir():
        if left.name.startswith(files.PART) or (_PACK.search(left.name) and left.name not in names and not broken):
            if left.is_dir() and not left.is_symlink():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink(missing_ok=True)
