"""The licences of the locked distributions: what each states, whether we may use it, and the texts to ship.

Runs inside the virtual environment: it reads the metadata of what is installed.
"""

from __future__ import annotations

import importlib.metadata
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Whole names of licences as distributions state them, in SPDX or in their own words (lower case).
PERMISSIVE = {
    "mit", "mit-0", "mit license", "bsd license", "bsd-2-clause", "bsd-3-clause", "apache-2.0", "apache 2.0",
    "apache software license", "apache license, version 2.0", "isc", "zlib", "psf-2.0", "psfl",
    "python software foundation license", "public domain", "0bsd", "unlicense",
}  # fmt: skip
WEAK_COPYLEFT = {
    "mpl-2.0", "mozilla public license 2.0 (mpl 2.0)", "epl-2.0", "lgpl-2.1-only", "lgpl-2.1-or-later",
    "lgpl-3.0-only", "lgpl-3.0-or-later", "lgplv3", "gnu library or lesser general public license (lgpl)",
}  # fmt: skip
# Build tools that are not shipped; the exception of PyInstaller's licence covers the part that is.
BUILD_TOOLS = {"pyinstaller", "pyinstaller-hooks-contrib"}
# Distributions whose metadata state nothing; read in their licence file.
STATED_ELSEWHERE = {"sqlcipher3": "zlib", "pyrage": "MIT"}
# Locked for other platforms than this one; as their metadata state.
ELSEWHERE = {
    "colorama": "BSD-3-Clause",
    "macholib": "MIT",
    "pefile": "MIT",
    "pywin32-ctypes": "BSD-3-Clause",
}
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)")
_TEXT = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)


@dataclass(frozen=True)
class Pin:
    """One locked distribution: name as in the lock, and version."""

    name: str
    version: str


def pins(lock: Path) -> list[Pin]:
    """Return every distribution of a lock file, in its order."""
    found = (_PIN.match(line) for line in lock.read_text(encoding="utf-8").splitlines())
    return [Pin(match[1], match[2]) for match in found if match]


def installed(name: str) -> importlib.metadata.Distribution | None:
    """Return what is installed under `name`, or None."""
    try:
        return importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def stated(name: str) -> str:
    """Return the licence a distribution states: SPDX, else classifiers, else free text; '' if none."""
    distribution = installed(name)
    if name in STATED_ELSEWHERE or distribution is None:
        return STATED_ELSEWHERE.get(name) or ELSEWHERE.get(name, "")
    metadata = distribution.metadata
    about = (line for line in metadata.get_all("Classifier", []) if line.startswith("License"))
    classifiers = " OR ".join(line.rpartition(" :: ")[2] for line in about)
    return metadata["License-Expression"] or classifiers or (metadata["License"] or "").split("\n")[0]


def allowed(name: str, licence: str) -> bool:
    """Whether we may use a distribution under `licence`: one of the choices it gives is on our list."""
    choices = [choice.strip(" ()").lower() for choice in re.split(r" OR | or ", licence)]
    return (
        name in BUILD_TOOLS
        or licence.lower() in PERMISSIVE | WEAK_COPYLEFT
        or any(choice in PERMISSIVE | WEAK_COPYLEFT for choice in choices)
    )


def texts(name: str) -> Iterator[str]:
    """Yield each licence text that a distribution carries, once."""
    distribution = installed(name)
    seen = set()
    for file in (distribution.files or []) if distribution else []:
        if ".dist-info" in file.as_posix() and _TEXT.search(file.name):
            text = file.read_text(encoding="utf-8").strip()
            if text not in seen:
                seen.add(text)
                yield text
