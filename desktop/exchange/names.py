"""The names of files in a box, and how large each may be: all that may be believed before a file is read.

A name is made from what is in the file, so two boxes never hold two files under one name, and a copy under
another name is told from the thing itself.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

LARGEST_FILE = 128 * 1024
"""The largest file in a box, in bytes; what is larger is not read."""
LARGEST_SEAL = 4096
"""The largest head of an age file, in bytes: twenty officers take half of it. To read one takes age a time that grows
with the square of its size."""
LARGEST_HEADER = 8192
LARGEST_BODY = 4 * 1024 * 1024
"""The largest body of a part in bytes, unpacked."""
LARGEST_LINE = 512 * 1024
MOST_EVENTS = 10_000
DEEPEST = 32
"""How deep JSON may be nested."""
LARGEST_NUMBER = 2**53 - 1

POSTS, RECEIPTS, HEADQUARTERS = "posts", "receipts", "headquarters"
PART, NOTE, REQUEST, RECEIPT, DOCUMENT = "part", "note", "request", "receipt", "headquarters"

_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_HASH = r"(?P<sha256>[0-9a-f]{64})"
_DEVICE = rf"(?P<device>{_UUID})"
_FORMS = {
    PART: rf"{POSTS}/{_DEVICE}/(?P<first>\d{{10}})-(?P<last>\d{{10}})-{_HASH}\.part",
    NOTE: rf"{POSTS}/{_DEVICE}/note-{_HASH}\.part",
    REQUEST: rf"{POSTS}/{_DEVICE}/request-{_HASH}\.json",
    RECEIPT: rf"{RECEIPTS}/{_DEVICE}/(?P<number>\d{{10}})-{_HASH}\.receipt",
    DOCUMENT: rf"{HEADQUARTERS}/(?P<number>\d{{10}})-{_HASH}\.json",
}
_PATTERNS = {kind: re.compile(form, re.ASCII) for kind, form in _FORMS.items()}
_IDS = re.compile(_UUID, re.ASCII)


@dataclass(frozen=True)
class Name:
    """What the name of a file says: its kind, the SHA-256 of its bytes, and what else its kind has.

    `first` and `last` are the numbers of a part's events; `number` is that of a receipt or a document.
    """

    kind: str
    sha256: str
    device: str = ""
    first: int = 0
    last: int = 0
    number: int = 0


def digest(data: bytes) -> str:
    """Return the SHA-256 of bytes, as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def is_id(text: object) -> bool:
    """Return whether this is a UUID as we write it: lower case, with hyphens."""
    return isinstance(text, str) and _IDS.fullmatch(text) is not None


def part_name(device: str, first: int, last: int, data: bytes) -> str:
    """Return the name of a part with the events `first` to `last` of a device's chain."""
    return f"{POSTS}/{device}/{first:010d}-{last:010d}-{digest(data)}.part"


def note_name(device: str, data: bytes) -> str:
    """Return the name of a note: a part without events."""
    return f"{POSTS}/{device}/note-{digest(data)}.part"


def request_name(device: str, data: bytes) -> str:
    """Return the name of an enrolment request."""
    return f"{POSTS}/{device}/request-{digest(data)}.json"


def receipt_name(device: str, number: int, data: bytes) -> str:
    """Return the name of a receipt for a device."""
    return f"{RECEIPTS}/{device}/{number:010d}-{digest(data)}.receipt"


def document_name(version: int, data: bytes) -> str:
    """Return the name of a version of the headquarters document."""
    return f"{HEADQUARTERS}/{version:010d}-{digest(data)}.json"


def parse(name: str) -> Name | None:
    """Return what a file's name says, or None for a file that is none of ours. Nothing else may be opened."""
    for kind, pattern in _PATTERNS.items():
        if match := pattern.fullmatch(name):
            found = match.groupdict()
            numbers = {key: int(found[key]) for key in ("first", "last", "number") if key in found}
            return Name(kind, found["sha256"], found.get("device", ""), **numbers)
    return None


def device_of(folder: str) -> str | None:
    """Return the device whose folder this is (`posts/<device>`, `receipts/<device>`), or None."""
    place, _, device = folder.partition("/")
    return device if place in (POSTS, RECEIPTS) and is_id(device) else None
