"""Bring a release to a drop box, so that a post finds the old one or the new one there, whenever this is cut off.

First the files, then the metadata that name them, the timestamp last. The box is opened for each of these steps anew,
because only closing it says that everything has arrived.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Targets, Timestamp

from desktop.errors import BadInput
from desktop.exchange.box import Box, Progress
from desktop.headquarters import release
from desktop.headquarters.release import Signed
from desktop.packs.targets import FIRST_ROOT, METADATA, MOST_METADATA, TARGETS, TIMESTAMP


@dataclass(frozen=True)
class Published:
    """What was brought to a box: the version of the pack, how many files travelled and their bytes."""

    version: str
    files: int
    bytes: int


def publish(folder: Path, open_box: Callable[[], Box], told: Progress | None = None) -> Published:
    """Bring the last release in `folder` to a box; `open_box` opens it to write, more than once.

    Raises BadInput when nothing was released, or when the box holds releases of others or later ones; what the box
    raises. Safe to repeat.
    """
    state = release.read(folder)
    if state.targets is None or state.version is None:
        raise BadInput("nothing was released yet")
    with open_box() as box:
        late = _roots_after(folder, box, state)
        there = {entry.name: entry.size for place in (METADATA, TARGETS) for entry in box.entries(place)}
    number = state.targets.signed.version
    roots = [f"{number}.root.json" for number in range(1, state.root.signed.version + 1)]
    steps = (
        [f"{TARGETS}/{name}" for name in _objects(state.targets)],
        [
            f"{METADATA}/{name}"
            for name in (*set(roots) - set(late), f"{number}.targets.json", f"{number}.snapshot.json")
        ],
        [TIMESTAMP],
        [f"{METADATA}/{name}" for name in late],
    )
    sent = [_write(folder, open_box, names, there, told) for names in steps if names]
    _tidy(folder, open_box, state.targets)
    return Published(state.version, sum(files for files, _ in sent), sum(count for _, count in sent))


def _write(
    folder: Path, open_box: Callable[[], Box], names: Iterable[str], there: dict[str, int], told: Progress | None
) -> tuple[int, int]:
    """Bring files to the box that are not there; return how many and their bytes."""
    files = count = 0
    with open_box() as box:
        for name in sorted(names):
            data = _local(folder, name).read_bytes()
            if name.startswith(TARGETS) and there.get(name) == len(data):
                continue
            if name in there and name.startswith(METADATA) and box.read(name, MOST_METADATA) == data:
                continue
            box.write(name, data, told)
            files, count = files + 1, count + len(data)
    return files, count


def _local(folder: Path, name: str) -> Path:
    return folder / name.removeprefix("content/")


def _objects(listing: Metadata[Targets]) -> set[str]:
    return {release.object_of(info) for info in listing.signed.targets.values()}


def _roots_after(folder: Path, box: Box, state: Signed) -> list[str]:
    """Return the roots that must come after the timestamp: those that the box has not, while its root trusts the new
    timestamp too. Raises BadInput when the box holds what we must not write over.
    """
    first = box.read(FIRST_ROOT, MOST_METADATA)
    if first is None:
        return []
    if first != release.root_file(folder, 1).read_bytes():
        raise BadInput("this box holds releases that others have signed; nothing was changed")
    _refuse_later(folder, box, state)
    known = 1
    while box.read(f"{METADATA}/{known + 1}.root.json", MOST_METADATA) is not None:
        known += 1
    if known > state.root.signed.version:
        raise BadInput("this box holds a later root than this store: put back the newest copy of the store's releases")
    missing = [f"{number}.root.json" for number in range(known + 1, state.root.signed.version + 1)]
    root = Metadata[Root].from_bytes(release.root_file(folder, known).read_bytes())
    assert state.timestamp
    try:
        root.signed.verify_delegate(Timestamp.type, state.timestamp.signed_bytes, state.timestamp.signatures)
    except RepositoryError:
        return []
    return missing


def _refuse_later(folder: Path, box: Box, state: Signed) -> None:
    """Raise BadInput when the box holds a release that we do not know: this store was restored from a copy."""
    data = box.read(TIMESTAMP, MOST_METADATA)
    try:
        there = Metadata[Timestamp].from_bytes(data).signed.version if data else 0
    except RepositoryError:
        return  # damaged: it is written anew
    assert state.timestamp
    ours = state.timestamp.signed.version
    if there > ours or (there == ours and data != _local(folder, TIMESTAMP).read_bytes()):
        line = f"this box holds release {there}, which this store does not know: it was restored from a copy"
        raise BadInput(f"{line}; sign anew with `content renew --above {there}`")


def _tidy(folder: Path, open_box: Callable[[], Box], listing: Metadata[Targets]) -> None:
    """Remove from the box what neither this release nor the one before it needs."""
    number = listing.signed.version
    wanted = {TIMESTAMP, *(f"{TARGETS}/{name}" for name in _objects(listing))}
    for each in (number, number - 1):
        wanted |= {f"{METADATA}/{each}.targets.json", f"{METADATA}/{each}.snapshot.json"}
    before = folder / "metadata" / f"{number - 1}.targets.json"
    if before.is_file():
        wanted |= {f"{TARGETS}/{name}" for name in _objects(Metadata[Targets].from_bytes(before.read_bytes()))}
    with open_box() as box:
        for place in (METADATA, TARGETS):
            for entry in list(box.entries(place)):
                if entry.name not in wanted and not entry.name.endswith(".root.json"):
                    box.remove(entry.name)
