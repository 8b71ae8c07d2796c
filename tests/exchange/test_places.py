"""Which sticks are plugged in, as three systems tell it."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.exchange.places import plugged_in, removable, sticks


@dataclass(frozen=True)
class Told:
    """A row as psutil gives it."""

    device: str
    mountpoint: str
    opts: str = "rw"


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    """What Linux tells of three drives: a disk inside, a stick on the USB, a card in a reader inside."""
    for bus, drive, taken_out in (("pci0/ata1", "sda", 0), ("pci0/usb1/1-2", "sdb", 0), ("pci0/mmc0", "mmcblk0", 1)):
        whole = tmp_path / "sys" / "devices" / bus / drive
        part = whole / (f"{drive}p1" if drive[-1].isdigit() else f"{drive}1")
        part.mkdir(parents=True)
        (whole / "removable").write_text(f"{taken_out}\n")
        (tmp_path / "sys" / "class" / "block").mkdir(parents=True, exist_ok=True)
        (tmp_path / "sys" / "class" / "block" / part.name).symlink_to(part)
    return tmp_path / "sys"


def test_linux_tells_sticks_from_disks(tmp_path: Path, devices: Path) -> None:
    for name in ("data", "KINGSTON", "card"):
        (tmp_path / name).mkdir()
    told = [
        Told("/dev/sda1", str(tmp_path / "data")),
        Told("/dev/sdb1", str(tmp_path / "KINGSTON")),
        Told("/dev/mmcblk0p1", str(tmp_path / "card"), "ro,nosuid"),
        Told("/dev/sdb1", "/"),
        Told("/dev/nothing", str(tmp_path)),
        Told("/dev/sdb1", str(tmp_path / "taken out a moment ago")),
    ]
    found = removable(told, "linux", devices)
    assert [(stick.label, stick.writable) for stick in found] == [("KINGSTON", True), ("card", False)]
    assert found[0].box == tmp_path / "KINGSTON" / "IMVO"
    assert found[0].free > 0
    (tmp_path / "KINGSTON" / "receipts").mkdir()  # headquarters wrote right onto it
    assert removable(told, "linux", devices)[0].box == tmp_path / "KINGSTON"


def test_windows_tells_it_itself(tmp_path: Path) -> None:
    told = [Told("C:\\", str(tmp_path), "rw,fixed"), Told("E:\\", str(tmp_path), "rw,removable")]
    assert len(removable(told, "win32")) == 1


def test_the_mac_has_them_under_volumes(tmp_path: Path) -> None:
    told = [Told("/dev/disk1", "/"), Told("/dev/disk1", "/Volumes/Macintosh HD"), Told("/dev/disk2", str(tmp_path))]
    assert removable(told, "darwin") == []


def test_a_stick_is_noticed_once_when_it_is_plugged_in(tmp_path: Path, devices: Path) -> None:
    now = removable([Told("/dev/sdb1", str(tmp_path))], "linux", devices)
    assert (plugged_in([], now), plugged_in(now, now), plugged_in(now, [])) == (now, [], [])


def test_this_machine_can_be_asked() -> None:
    assert isinstance(sticks(), list)
