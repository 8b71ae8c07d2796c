"""The form of one `.imvo` file: a zip archive whose members are stored, never compressed, under names of the box.

It is read from front to back, member by member, without its directory at the end: a file that was cut off or
damaged gives all its whole members, and a directory that says something else than the members deceives nobody.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.errors import BadInput
from desktop.exchange.box_names import is_name

MOST_BYTES = 64 * 1024 * 1024
MOST_MEMBERS = 20_000

_LOCAL = struct.Struct("<4sHHHHHLLLHH")
_MAGIC, _DIRECTORY, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_END_SIZE = 22
_UTF8_NAME = 0x800
_LONGEST_NAME, _LONGEST_EXTRA = 720, 1024


@dataclass(frozen=True)
class Members:
    """What an archive holds, by name, and whether all of it could be read."""

    files: Mapping[str, bytes]
    whole: bool


def pack(files: Mapping[str, bytes]) -> bytes:
    """Return an archive of these files, in the order of their names and without dates: equal content, equal
    bytes. Raises BadInput when they are too many or too much for one file.
    """
    if len(files) > MOST_MEMBERS or sum(map(len, files.values())) > MOST_BYTES * 9 // 10:
        raise BadInput("this is too much for one file: use a folder")
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name), files[name])
    return made.getvalue()


def unpack(data: bytes) -> Members:
    """Return the members of an archive. Of two with one name the first counts; the rest of a damaged archive is
    passed over. Raises BadInput when there are too many.
    """
    files: dict[str, bytes] = {}
    holes = 0
    for member in _members(data):
        if member is None:
            holes += 1
        else:
            files.setdefault(*member)
        if len(files) > MOST_MEMBERS:
            raise BadInput(f"it holds more than {MOST_MEMBERS} files")
        if holes > 2 * MOST_MEMBERS:  # no file of ours was ever damaged in so many places
            break
    return Members(files, whole=not holes)


def _members(data: bytes) -> Iterator[tuple[str, bytes] | None]:
    """Yield name and bytes of each member, and None wherever something could not be read."""
    at = 0
    while not data.startswith((_DIRECTORY, _END), at):
        member = _member(data, at)
        name, start, end = member or ("", at + 1, at)
        after = end
        if member is None or not data.startswith((_MAGIC, _DIRECTORY, _END), end):
            yield None
            after = data.find(_MAGIC, start)
            end = after if 0 <= after < end else end
        if member is not None:
            yield name, data[start:end]
        if after < 0:
            return
        at = after
    if not data.startswith(_END, len(data) - _END_SIZE):
        yield None


def _member(data: bytes, at: int) -> tuple[str, int, int] | None:
    """Return name, start and end of the member whose header stands at `at`, or None when there is no such."""
    if at + _LOCAL.size > len(data):
        return None
    magic, _, flags, method, _, _, _, size, full, length, extra = _LOCAL.unpack_from(data, at)
    plain = magic == _MAGIC and flags & ~_UTF8_NAME == 0 and method == zipfile.ZIP_STORED and size == full
    if not plain or length > _LONGEST_NAME or extra > _LONGEST_EXTRA:
        return None
    start = at + _LOCAL.size + length + extra
    name = data[at + _LOCAL.size : at + _LOCAL.size + length].decode("ascii", "replace")
    return (name, start, start + size) if is_name(name) else None
