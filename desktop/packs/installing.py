"""Install a content pack, from a folder of source files or from a signed release: all of it or nothing.

A pack is checked whole before anything that counts in the data folder changes; the pack before it is kept.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.errors import ImvoError
from desktop.exchange.box import Box, Progress
from desktop.guidance import installed
from desktop.guidance.installed import InUse, Kept, later, packs_of
from desktop.guidance.library import Library
from desktop.packs import shelf
from desktop.packs.checking import checked
from desktop.packs.targets import MOST_METADATA, TIMESTAMP
from desktop.packs.trust import Refused, Trust, pinned
from desktop.storage import files

_NOBODY = (
    "this post does not know yet who signs guidance: enrol it at headquarters, or hand over the first root (--root)"
)


def install(folder: Path, data_dir: Path, shipped: Path) -> Kept:
    """Check the pack in `folder`, install it unsigned and make it the one in use. Returns which one it is.

    Raises PackProblems or BadInput when it cannot be used, OutsideWorld when the disk fails; then the pack that was in
    use still is.
    """
    with checked(folder, proven=installed.in_use(data_dir, shipped).path) as found:
        return shelf.adopt(found.index, data_dir, shipped)


def install_from(place: str, data_dir: Path, shipped: Path, told: Progress | None = None) -> Kept:
    """Install what lies in a place: the signed release in a box (folder, file, server), else the pack in a folder.

    Returns which one it is. Raises as `install` and `install_release`.
    """
    from desktop.exchange.open_box import open_box, without_password

    box_place = _box_at(place)
    if box_place is None:
        return install(Path(place), data_dir, shipped)
    with open_box(box_place, write=False) as box:
        return install_release(box, without_password(box_place), data_dir, shipped, told)


def _box_at(place: str) -> str | None:
    """Return the drop box at a place: a server, a file, a folder that holds a signed release, a stick with such a
    folder on it; None for anything else.
    """
    from desktop.exchange.places import BOX_FOLDER

    if "://" in place or place.lower().endswith((".imvo", ".imvo.txt")):
        return place
    with suppress(OSError, ValueError, RuntimeError):
        folder = Path(place).expanduser()
        return next((str(each) for each in (folder, folder / BOX_FOLDER) if (each / TIMESTAMP).is_file()), None)
    return None


def install_release(box: Box, place: str, data_dir: Path, shipped: Path, told: Progress | None = None) -> Kept:
    """Install the signed release in a box and make it the one in use; `place` is what messages call the box.

    Only what changed since the last release is read; `told` hears how many bytes. Returns which pack is in use now.
    Raises Refused (Expired for date or clock), PackProblems, what the box raises, OutsideWorld when the disk fails;
    then the pack that was in use still is.
    """
    first = pinned(packs_of(data_dir))
    if first is None:
        if box.read(TIMESTAMP, MOST_METADATA) is None:
            raise Refused(f"{place}: no signed release is there", "none")
        raise Refused(_NOBODY, "nobody")
    try:
        with shelf.alone(data_dir) as packs:
            return _install(box, place, packs, Trust(packs, first), installed.in_use(data_dir, shipped), told)
    except Refused as error:
        raise error.at(place) from error


def _install(box: Box, place: str, packs: Path, trust: Trust, now: InUse, told: Progress | None) -> Kept:
    from desktop.packs.fetching import fetch

    before = now.kept
    with TemporaryDirectory(dir=packs, prefix=files.PART) as name:
        aside = Path(name)
        release = fetch(box, trust, aside, packs / "targets", told)
        if before and before.signed_by and later(before.version, release.version):
            raise Refused(f"it holds version {release.version}, older than {before.version}, which is in use", "older")
        with checked(aside / "pack", place, now.path) as found:
            if found.version != release.version:
                raise Refused("it is not the version that it says")
            trust.keep(aside / "metadata")
            return shelf.put_in_use(packs, found.index, before, release.signature)


def newer_in(box: Box, data_dir: Path, shipped: Path) -> str | None:
    """Return the version of a signed release in a box that is later than the pack in use, or None.

    Cheap: it reads one small file. Raises what the box raises.
    """
    first = pinned(packs_of(data_dir))
    if first is None:
        return None
    from desktop.packs.fetching import newer_timestamp

    version = newer_timestamp(box, Trust(packs_of(data_dir), first))
    return version if version and later(version, _in_use(data_dir, shipped)) else None


def _in_use(data_dir: Path, shipped: Path) -> str:
    try:
        with Library(installed.in_use(data_dir, shipped).path) as library:
            return library.version
    except ImvoError:
        return ""
