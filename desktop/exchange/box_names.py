"""Names in a box: safe on every system and server, so that no name can lead out of the box or hide in it."""

from __future__ import annotations

import re
import secrets

from desktop.errors import BadInput

TEMPORARY = ".tmp-"
"""What the name of a file begins with while it is being written; nobody reads such a file."""
LITTER_AGE = 24 * 3600.0
"""Seconds after which a temporary file is what a crash left, on any clock that is right to a day."""

_STEP = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,118}[a-z0-9_-])?", re.ASCII)
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.ASCII)
_DEEPEST = 6


def is_step(name: str) -> bool:
    """Return whether a folder or file may have this name: lower case, and no device of Windows."""
    return bool(_STEP.fullmatch(name)) and not _RESERVED.fullmatch(name)


def is_name(name: str) -> bool:
    """Return whether this is a name in a box: steps with `/` between them."""
    steps = name.split("/")
    return len(steps) <= _DEEPEST and all(map(is_step, steps))


def steps_of(name: str) -> tuple[str, ...]:
    """Return the folders and the file that a name consists of. Raises BadInput for what is no name in a box."""
    if not is_name(name):
        raise BadInput(f"{name[:200]!r} is no name in a drop box")
    return tuple(name.split("/"))


def temporary(stem: str = "") -> str:
    """Return a fresh name to write under; `stem` tells later what it was to become."""
    return f"{TEMPORARY}{stem}{secrets.token_hex(8)}"
