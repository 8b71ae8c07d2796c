"""Sticks that are plugged in. Asked again and again by whoever wants to notice one; nothing here waits."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

BOX_FOLDER = "IMVO"
"""The folder on a stick that holds the drop box, so that the files of other programs stay apart."""
_OF_A_BOX = ("posts", "receipts", "headquarters", "content/metadata")

_SYSTEM_VOLUMES = ("Macintosh HD", "Recovery", "Preboot", "VM", "Update")


@dataclass(frozen=True)
class Stick:
    """A removable drive: where it is, what a person calls it, and the free bytes on it. `is_box`: somebody put the
    drop box right on it, and not into a folder of its own.
    """

    root: Path
    label: str
    free: int
    writable: bool
    is_box: bool = False

    @property
    def box(self) -> Path:
        """Return the folder of the drop box on it; it need not be there yet."""
        return self.root if self.is_box else self.root / BOX_FOLDER


class Partition(Protocol):
    """A mounted drive, as psutil tells it."""

    @property
    def device(self) -> str:
        """Return the name of the device."""

    @property
    def mountpoint(self) -> str:
        """Return the folder where it is mounted."""

    @property
    def opts(self) -> str:
        """Return its options, with commas between them."""


def sticks() -> list[Stick]:
    """Return the removable drives that are plugged in now, in the order of their names."""
    import psutil  # type: ignore[import-untyped]

    try:
        partitions: Iterable[Partition] = psutil.disk_partitions(all=False)
    except OSError:
        return []
    return removable(partitions)


def removable(partitions: Iterable[Partition], system: str = sys.platform, devices: Path = Path("/sys")) -> list[Stick]:
    """Return those of `partitions` that a person plugs in and takes out. `devices`: what Linux tells of them."""
    found = (_stick(each) for each in partitions if _is_removable(each, system, devices))
    return sorted((stick for stick in found if stick), key=lambda stick: str(stick.root))


def plugged_in(before: Iterable[Stick], now: Iterable[Stick]) -> list[Stick]:
    """Return the sticks that were not there before."""
    known = {stick.root for stick in before}
    return [stick for stick in now if stick.root not in known]


def is_box(folder: Path) -> bool:
    """Return whether a drop box lies right in a folder."""
    return any(os.path.isdir(folder / name) for name in _OF_A_BOX)  # noqa: PTH112 - false where it cannot be read


def box_in(folder: Path) -> Path:
    """Return where the drop box of a folder is: who names a stick means the box in its folder, if it has one."""
    inside = folder / BOX_FOLDER
    if inside.is_symlink() or not os.path.isdir(inside) or is_box(folder):  # noqa: PTH112
        return folder
    return inside


def _is_removable(partition: Partition, system: str, devices: Path) -> bool:
    if system == "win32":
        return "removable" in partition.opts.split(",")
    place = Path(partition.mountpoint)
    if system == "darwin":
        return place.parent == Path("/Volumes") and place.name not in _SYSTEM_VOLUMES
    return place != Path("/") and _is_removable_device(Path(partition.device).name, devices)


def _is_removable_device(name: str, devices: Path) -> bool:
    """Return whether Linux says that a block device is on the USB, or that its medium can be taken out."""
    try:
        device = (devices / "class" / "block" / name).resolve(strict=True)
    except OSError:
        return False
    if any(part.startswith("usb") for part in device.parts):
        return True
    flags = (device / "removable", device.parent / "removable")
    return any(flag.is_file() and flag.read_text(encoding="ascii").strip() == "1" for flag in flags)


def _stick(partition: Partition) -> Stick | None:
    """Return the stick, or None when it was taken out a moment ago or has no medium."""
    root = Path(partition.mountpoint)
    try:
        free = shutil.disk_usage(root).free
    except OSError:
        return None
    label = root.name or partition.mountpoint.rstrip("\\/")
    return Stick(root, label, free, "ro" not in partition.opts.split(","), is_box(root))
