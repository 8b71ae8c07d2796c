"""The form of a signed release: how the source files of a pack are named, squeezed and put back.

A release is a TUF repository with consistent snapshots, under `content/` in a drop box. Each source file of the pack is
one target of its own, so that a changed file is all that travels. The name of a target is made from the file's name in
the pack, which the signed metadata tell (`custom.path`); names in a box are too narrow for it.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import zlib
from collections.abc import Iterable
from pathlib import Path

from desktop.errors import BadInput
from desktop.guidance.pack_folder import BIGGEST_OTHER, MOST_BYTES, MOST_DEPTH, MOST_FILES, refuse_name

METADATA, TARGETS = "content/metadata", "content/targets"
TIMESTAMP = f"{METADATA}/timestamp.json"
FIRST_ROOT = f"{METADATA}/1.root.json"
SHA256 = re.compile("[0-9a-f]{64}")
MOST_METADATA = 1024 * 1024
MOST_TARGET = 4 * 1024 * 1024
ABOUT = "imvo"
"""The field of our own in the signed metadata: in a root `name`, in a timestamp and targets `version`, `released`."""

_FOLDERS = ("content", "checklists")


def target_name(path: str) -> str:
    """Return the name of the target that holds the file `path` of a pack (`content/nl/pilots.md`)."""
    return f"{hashlib.sha256(path.encode()).hexdigest()[:16]}.gz"


def squeeze(data: bytes) -> bytes:
    """Return a file as it travels: gzip, and the same file always gives the same bytes."""
    return gzip.compress(data, 9, mtime=0)


def expand(data: bytes) -> bytes:
    """Return a file that has travelled. Raises BadInput when it is damaged or larger than a file of a pack can be."""
    reader = zlib.decompressobj(wbits=31)
    try:
        plain = reader.decompress(data, BIGGEST_OTHER + 1)
    except zlib.error:
        raise BadInput("a file of this release is damaged") from None
    if len(plain) > BIGGEST_OTHER:
        raise BadInput(
            f"a file of this release holds more than {BIGGEST_OTHER:,} bytes; no file of a pack is that large"
        )
    if not reader.eof or reader.unused_data:
        raise BadInput("a file of this release is damaged")
    return plain


def refuse_paths(paths: Iterable[object]) -> None:
    """Raise BadInput unless these are the names of the files of one pack, for every system it may come to."""
    seen: set[str] = set()
    for path in paths:
        steps = path.split("/") if isinstance(path, str) else []
        if not 2 <= len(steps) <= MOST_DEPTH + 1 or steps[0] not in _FOLDERS:
            raise BadInput(f"{str(path)[:100]!r} is no file of a content pack")
        for step in steps:
            refuse_name(step, steps[0])
        if (folded := str(path).casefold()) in seen:
            raise BadInput(f"{path}: two files whose names differ in capitals only; some systems keep one of them")
        seen.add(folded)
    if len(seen) > MOST_FILES:
        raise BadInput(f"more than {MOST_FILES:,} files; no pack is that large")


def write_sources(sources: Iterable[tuple[str, bytes]], folder: Path) -> None:
    """Write source files, by their name in the pack, into a folder of our own. Raises BadInput when it is too much,
    OSError.
    """
    total = 0
    for path, data in sources:
        total += len(data)
        if total > MOST_BYTES:
            raise BadInput(f"more than {MOST_BYTES:,} bytes; no pack is that large")
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
