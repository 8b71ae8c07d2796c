"""What the machine itself must have: shared libraries for Qt, and the tools that tests and freezing start.

A library counts as present when the dynamic loader finds it, whatever the distribution calls its package.
Package names are Debian's and Ubuntu's. The list is what the platform plugin `xcb` and the Qt modules we ship
name as NEEDED (read with `readelf -d`), less what their packages bring along.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
TEST_TOOLS = {"git": "git", "strace": "strace", "Xvfb": "xvfb", "xauth": "xauth"}
# For the test that reads the window as a screen reader does; it is skipped where this is missing.
READER_TOOLS = {"dbus-run-session": "dbus", "/usr/libexec/at-spi-bus-launcher": "at-spi2-core"}
READER_PACKAGES = ("python3-gi", "gir1.2-atspi-2.0")
_READER = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
# For the tests in which other programs open our documents; they are skipped where these are missing.
DOCUMENT_READERS = {
    "pdftotext": "poppler-utils",
    "soffice": "libreoffice-writer-nogui",
}
# For the tests of the exchange: another program that opens what we seal, real servers, a real PostgreSQL.
# They are skipped where these are missing.
SERVERS = {
    "age": "age",
    "rclone": "rclone",
    "/usr/sbin/apache2": "apache2",
    "/usr/lib/postgresql/15/bin/initdb": "postgresql-15",
}
SPREADSHEETS = Path("/usr/lib/libreoffice/program/libsclo.so")
FREEZE_TOOLS = {"objdump": "binutils"}


class MachineError(Exception):
    """One line for the person at the keyboard: what is missing and what to run. Exit code 3."""


def loadable(soname: str) -> bool:
    """Whether the dynamic loader finds the shared library `soname`."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_packages(
    libraries: Mapping[str, str],
    tools: Mapping[str, str],
    has_library: Callable[[str], bool] = loadable,
    has_tool: Callable[[str], object] = shutil.which,
) -> list[str]:
    """Return the packages whose library or program is not there, in the order given, each once."""
    lacking = [package for soname, package in libraries.items() if not has_library(soname)]
    lacking += [package for tool, package in tools.items() if not has_tool(tool)]
    return list(dict.fromkeys(lacking))


def python_library() -> dict[str, str]:
    """Return the shared library of a distribution's Python, which PyInstaller copies, with its package."""
    soname = sysconfig.get_config_var("INSTSONAME")
    if sys.base_prefix != "/usr" or not soname:
        return {}
    return {str(soname): f"libpython{sys.version_info.major}.{sys.version_info.minor}"}


def needs(purpose: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return (libraries, tools) that `purpose` - run, test or freeze - needs on this platform."""
    if not sys.platform.startswith("linux"):
        return {}, {}
    if purpose == "freeze":
        return {**QT_LIBRARIES, **python_library()}, FREEZE_TOOLS
    return QT_LIBRARIES, (TEST_TOOLS if purpose == "test" else {})


def screen_reader_lacks() -> list[str]:
    """Return the packages without which this machine cannot read a window as a screen reader does."""
    if not sys.platform.startswith("linux"):
        return []
    lacking = missing_packages({}, READER_TOOLS)
    python = shutil.which("python3", path="/usr/bin")
    if python is None or subprocess.run([python, "-c", _READER], capture_output=True, check=False).returncode:
        lacking += READER_PACKAGES
    return lacking


def document_readers_lacking() -> list[str]:
    """Return the packages without which no other program here opens a document that we made."""
    if not sys.platform.startswith("linux"):
        return []
    lacking = missing_packages({}, DOCUMENT_READERS)
    return lacking if SPREADSHEETS.exists() else [*lacking, "libreoffice-calc-nogui"]


def servers_lacking() -> list[str]:
    """Return the packages without which no real server takes part in the tests of the exchange."""
    return missing_packages({}, SERVERS) if sys.platform.startswith("linux") else []


def install_line(packages: Iterable[str], *, root: bool = False) -> str:
    """Return the one line that installs `packages` on Debian or Ubuntu."""
    return f"{'' if root else 'sudo '}apt-get install -y --no-install-recommends {' '.join(packages)}"


def can_install() -> bool:
    """Whether we may install packages ourselves: root on a machine with apt-get."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: list[str]) -> None:
    """Install `packages` with apt-get, chatter on standard error; MachineError if that fails."""
    print(f"installing {' '.join(packages)}", file=sys.stderr, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = [*install_line(packages, root=True).split(), "-qq"]
    for step in (command, ["apt-get", "update", "-qq"], command):
        done = subprocess.run(step, env=environment, stdout=sys.stderr, check=False)
        if step is command and done.returncode == 0:
            return
    raise MachineError(f"apt-get could not install what is missing; run: {install_line(packages, root=True)}")


def ensure(purpose: str) -> str | None:
    """Make the machine ready for `purpose`; return None, or the one line that says what a person must run."""
    packages = missing_packages(*needs(purpose))
    wished: list[str] = []
    if purpose == "test" and can_install():
        wished = [*screen_reader_lacks(), *document_readers_lacking(), *servers_lacking()]
    if packages + wished and can_install():
        install(packages + wished)
        packages = missing_packages(*needs(purpose))
    return f"this machine lacks something; run: {install_line(packages)}" if packages else None


def ensure_venv_module() -> None:
    """Make sure Python can make a virtual environment (Debian keeps that apart); MachineError if not."""
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not can_install():
            line = f"Python cannot make virtual environments; run: {install_line([package])}"
            raise MachineError(line) from None
        install([package])


def no_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window cannot open: Linux without a display server and without another Qt platform chosen."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform.startswith("linux") and not any(environment.get(name) for name in names)


def window_wanted(arguments: list[str]) -> bool:
    """Whether `imvo-post ARGUMENTS` opens the window: nothing but options that come before a command."""
    rest = list(arguments)
    while rest:
        option = rest.pop(0)
        if option in ("--data-dir", "--lang"):
            rest = rest[1:]
        elif not option.startswith(("--data-dir=", "--lang=")):
            return False
    return True
