"""The mark of the place where a vault lives: a copy of the data folder finds another one and knows that it is a copy.

Two copies that write on as one device would fork its chain (docs/decisions/0002).
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from desktop.storage.folder import mounted

# Their numbers of files are made up anew at each mount, so they tell nothing.
_UNSTEADY = frozenset({"vfat", "msdos", "exfat", "fat", "fat32", "fuse.exfat", "umsdos"})
_MACHINE_FILES = ("/etc/machine-id", "/var/lib/dbus/machine-id")


def home_mark(folder: Path) -> str:
    """Return the mark of a vault's folder on this machine; empty when there is no such folder.

    It stays when the folder is moved on its disk, and is another for every copy and on every other machine.
    """
    try:
        number = folder.stat().st_ino
    except OSError:
        return ""
    steady = number if _steady(folder.resolve()) else 0
    return hashlib.sha256(f"{_machine()}\n{steady}".encode()).hexdigest()[:32]


def _steady(folder: Path) -> bool:
    """Return whether the file system of a folder keeps the numbers of its files."""
    holding = [mount for mount in mounted() if folder.is_relative_to(Path(mount.point))]
    return not holding or max(holding, key=lambda mount: len(mount.point.parts)).kind.lower() not in _UNSTEADY


def _machine() -> str:
    """Return what the system calls this machine, or nothing where it does not tell."""
    try:
        if sys.platform == "win32":
            return _machine_of_windows()
        if sys.platform == "darwin":
            told = ["/usr/sbin/sysctl", "-n", "kern.uuid"]
            return subprocess.run(told, capture_output=True, text=True, check=True, timeout=5).stdout.strip()
        return next((Path(name).read_text().strip() for name in _MACHINE_FILES if os.access(name, os.R_OK)), "")
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return ""


if sys.platform == "win32":

    def _machine_of_windows() -> str:
        import winreg

        place = r"SOFTWARE\Microsoft\Cryptography"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
