"""Take a pack folder from outside, hostile until checked: a copy of its plain files, or one line why not.

Nothing is followed (no link, no mount of another kind), nothing is read that a pack has no use for, and what is too
much is refused before it is read. Hidden files and compiled indexes are no part of a pack and are passed over.
"""

from __future__ import annotations

import os
import re
import stat
import tomllib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from desktop import __version__
from desktop.errors import BadInput
from desktop.guidance.installed import later

MOST_FILES = 1_000
MOST_BYTES = 40_000_000
MOST_DEPTH = 4
LONGEST_NAME = 100
BIGGEST = {".md": 60_000, ".yaml": 150_000, ".yml": 150_000, ".toml": 60_000, ".csv": 2_000_000}
BIGGEST_OTHER = 4_000_000
"""The size of the largest file of each kind, in bytes."""
BLOCK = {"characters": 8_000, "lines": 250, "signs [": 150}
"""What one block of an article (lines without an empty one between them) holds at most: Markdown is slow on more."""

_UNFIT = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\ud800-\udfff]|[. ]$')
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_APP = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")
_MANIFEST = "pack.toml"


def copy_pack(folder: Path, target: Path) -> Path:
    """Copy the pack in `folder` to `target/content` and `target/checklists`; return the first.

    `folder` is the content folder itself, or holds it; checklists lie beside it or in it. Raises BadInput in one line.
    """
    content = content_of(folder)
    refuse_newer(_manifest(content).get("needs_app"))
    found = []
    for entry in _files(content):
        found.append(entry)
        if len(found) > MOST_FILES:
            raise BadInput(f"{folder}: more than {MOST_FILES:,} files and folders; no pack is that large")
    files = [(name, path, size) for name, path, size in found if size is not None]
    if sum(size for _, _, size in files) > MOST_BYTES:
        raise BadInput(f"{folder}: more than {MOST_BYTES:,} bytes; no pack is that large")
    for name, path, _ in files:
        copy = target / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        data = _read(path, name)
        if name.endswith(".md"):
            _refuse_dense(name, data)
        copy.write_bytes(data)
    (target / "checklists").mkdir(exist_ok=True)
    return target / "content"


def _refuse_dense(name: str, data: bytes) -> None:
    """Refuse an article with a block that nobody would write and that would take minutes to read."""
    line = 1
    for block in re.split(rb"\r?\n[ \t]*\r?\n", data):
        lines = block.count(b"\n") + 1
        for unit, many in zip(BLOCK, (len(block), lines, block.count(b"[")), strict=True):
            if many > BLOCK[unit]:
                raise BadInput(f"{name}:{line}: more than {BLOCK[unit]:,} {unit} without an empty line; shorten it")
        line += lines + 1


def refuse_newer(needs_app: object) -> None:
    """Raise BadInput when a pack asks for a later version of this program, or asks in another form."""
    if complaint := newer(needs_app):
        raise BadInput(f"{_MANIFEST}: {complaint}")


def newer(needs_app: object) -> str | None:
    """Return why a pack that asks for this version of the program cannot be used, or None."""
    if needs_app is None:
        return None
    if not isinstance(needs_app, str) or not _APP.fullmatch(needs_app):
        return 'needs_app must be a version of this program as "0.1"'
    if later(needs_app, __version__):
        return f"this pack is for IMVO-post {needs_app} or later; this is {__version__}"
    return None


def content_of(folder: Path) -> Path:
    """Return the folder that holds pack.toml: this one, or `content` in it. Raises BadInput."""
    try:
        mode = folder.stat().st_mode
    except FileNotFoundError:
        raise BadInput(f"{folder}: no such folder") from None
    except (OSError, ValueError) as error:
        raise BadInput(f"{str(folder)!r}: cannot be read: {getattr(error, 'strerror', error)}") from None
    if not stat.S_ISDIR(mode):
        raise BadInput(f"{folder}: not a folder; expected the folder of a content pack")
    for place in (folder, folder / "content"):
        if os.path.lexists(place / _MANIFEST):
            _refuse_strange("content", place.lstat()) if place != folder else None
            return place
    raise BadInput(f"{folder}: no content pack: {_MANIFEST} is missing")


def _manifest(content: Path) -> dict[str, Any]:
    """Return pack.toml as far as it can be read; what is wrong with it is found with everything else."""
    path = content / _MANIFEST
    _refuse_strange(_MANIFEST, _stat(path, _MANIFEST))
    try:
        return tomllib.loads(_read(path, _MANIFEST).decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {}


_Entry = tuple[str, Path, int | None]
"""Its name in the pack, where it lies, and its size; None for a folder."""


def _files(content: Path) -> Iterator[_Entry]:
    """Yield what is in the content folder, then the checklists. Raises BadInput for what a pack never holds."""
    inside = content / "checklists"
    yield from _walk(content, "content", 1, without=inside.name)
    for place in (inside, content.parent / "checklists"):
        if os.path.lexists(place):
            found = _stat(place, "checklists")
            _refuse_strange("checklists", found)
            if stat.S_ISDIR(found.st_mode):
                yield from _walk(place, "checklists", 1)
            return


def _walk(folder: Path, prefix: str, depth: int, without: str = "") -> Iterator[_Entry]:
    try:
        entries = os.scandir(folder)
    except OSError as error:
        raise BadInput(f"{prefix}: cannot be read: {error.strerror}") from None
    with entries:
        for entry in entries:
            name, path = f"{prefix}/{entry.name}", folder / entry.name
            if entry.name == without:
                continue
            if entry.name.startswith(".") or entry.name.lower().endswith(".db"):
                yield name, path, None
                continue
            refuse_name(entry.name, prefix)
            found = _stat(path, name)
            _refuse_strange(name, found)
            if not stat.S_ISDIR(found.st_mode):
                yield name, path, _size(name, found.st_size)
                continue
            if depth == MOST_DEPTH:
                raise BadInput(f"{name}: folders in a pack lie at most {MOST_DEPTH} deep")
            yield name, path, None
            yield from _walk(path, name, depth + 1)


def _stat(path: Path, name: str) -> os.stat_result:
    try:
        return path.lstat()
    except OSError as error:
        raise BadInput(f"{name}: cannot be read: {error.strerror}") from None


def refuse_name(name: str, prefix: str) -> None:
    """Raise BadInput for a name, in the folder `prefix`, that is no file name on every system."""
    if not name or len(name) > LONGEST_NAME or _UNFIT.search(name) or _DEVICE.fullmatch(name):
        raise BadInput(f"{prefix}: {name[:LONGEST_NAME]!r} is not a file name that every system can keep")


def _refuse_strange(name: str, found: os.stat_result) -> None:
    """Refuse what is neither a plain file nor a folder of its own."""
    joint = getattr(found, "st_reparse_tag", 0) == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)
    if stat.S_ISLNK(found.st_mode) or joint:
        raise BadInput(f"{name}: a link; a pack holds plain files and folders only")
    if not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
        raise BadInput(f"{name}: neither a file nor a folder; a pack holds plain files and folders only")


def _size(name: str, size: int) -> int:
    most = _most(name)
    if size > most:
        raise BadInput(f"{name}: {size:,} bytes; a file of this kind holds at most {most:,}")
    return size


def _most(name: str) -> int:
    return BIGGEST.get(PurePosixPath(name).suffix.lower(), BIGGEST_OTHER)


def _read(path: Path, name: str) -> bytes:
    """Return the bytes of a file; it is looked at again after opening, because the folder is not ours."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(path, flags), "rb") as stream:
            _refuse_strange(name, os.fstat(stream.fileno()))
            data = stream.read(_most(name) + 1)
    except OSError as error:
        raise BadInput(f"{name}: cannot be read: {error.strerror}") from None
    _size(name, len(data))
    return data
