"""Which content pack is in use: the installed one while it is whole, else the last good one.

    <data>/content/
        current.json, current-copy.json    which pack is in use and which before it; the copy, should the first break
        2026.12.1-0123456789ab/pack.db     a pack; the name ends in the first signs of the SHA-256 of its index

        trusted-root, trust/, targets/         whose signatures count, and what they said last (`desktop.packs`)

A pack that was not signed says so wherever its version is shown (`Library.standing`); `Kept.signed_by` tells who signed
one that was, when it was installed. Standard library only and quick: `assess` starts here.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

from desktop.errors import ImvoError
from desktop.guidance.library import FORMAT, Library

SHIPPED, UNSIGNED, SIGNED = "shipped", "unsigned", "signed"
POINTERS = ("current.json", "current-copy.json")
INDEX = "pack.db"
MOST_BYTES = 200_000_000  # no pack that we install comes near
_FORM = 1  # of the pointer files
_VERSION = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z._-]{0,38}[0-9A-Za-z])?")
_FORMAT_AT = slice(60, 64)  # SQLite keeps `user_version` here


class Signature(NamedTuple):
    """Who signed a release and when, and until when it may be installed (UTC, as headquarters' machine said)."""

    by: str
    on: str
    until: str


class Kept(NamedTuple):
    """An installed pack: its version, the SHA-256 of its index, when it was installed (UTC, as the machine said), and
    its signature as `Signature` has it, when it has one.
    """

    version: str
    sha256: str
    installed: str
    signed_by: str | None = None
    signed_on: str | None = None
    signed_until: str | None = None

    @property
    def name(self) -> str:
        """The name of its folder."""
        return f"{self.version}-{self.sha256[:12]}"

    @property
    def standing(self) -> str:
        """`unsigned` or `signed`."""
        return SIGNED if self.signed_by else UNSIGNED


class Pointer(NamedTuple):
    """The pack that a person chose last, and the one in use before it; None is the shipped pack."""

    current: Kept | None
    previous: Kept | None


class SetAside(NamedTuple):
    """A pack that is not used though it was chosen: its version (empty when not known) and why.

    `reason` is `damaged`, `missing`, `other_form` (made by another version of this program) or `pointer`.
    """

    version: str
    reason: str

    def __str__(self) -> str:
        """Say it in one line."""
        if self.reason == "pointer":
            return "the file that tells which guidance is in use is damaged"
        why = {"damaged": "is damaged", "missing": "is missing"}
        pack = f"the installed pack {self.version}"
        return f"{pack} {why.get(self.reason, 'was made by another version of this program; install it again')}"


class InUse(NamedTuple):
    """The pack in use: its index, which one it is (None: shipped), and what was set aside for it."""

    path: Path
    kept: Kept | None
    set_aside: tuple[SetAside, ...] = ()

    @property
    def standing(self) -> str:
        """`shipped`, `unsigned` or `signed`."""
        return self.kept.standing if self.kept else SHIPPED


class Overview(NamedTuple):
    """What there is to choose from: the pack in use, the version before it (None: none), the shipped version."""

    found: InUse
    previous: tuple[str, str] | None
    shipped: str | None

    @property
    def shipped_is_later(self) -> bool:
        """Whether the program brought a later pack than the installed one in use."""
        kept = self.found.kept
        return kept is not None and self.shipped is not None and later(self.shipped, kept.version)


def packs_of(data_dir: Path) -> Path:
    """Return the folder of a data folder that holds installed packs; it need not be there."""
    return data_dir / "content"


def in_use(data_dir: Path, shipped: Path) -> InUse:
    """Return the pack in use: the one chosen, else the one before it, else the index in `shipped`."""
    packs = packs_of(data_dir)
    pointer, broken = read_pointer(packs)
    set_aside = [SetAside("", "pointer")] if broken else []
    for kept in (pointer.current, pointer.previous) if pointer else ():
        if kept is None:
            break
        reason = fault(packs, kept)
        if reason is None:
            return InUse(packs / kept.name / INDEX, kept, tuple(set_aside))
        set_aside.append(SetAside(kept.version, reason))
    return InUse(shipped, None, tuple(set_aside))


def open_library(data_dir: Path, shipped: Path) -> tuple[Library, InUse]:
    """Open the pack in use. Raises OutsideWorld when not even the shipped one is there, BadInput when it is damaged."""
    found = in_use(data_dir, shipped)
    return Library(found.path, found.standing), found


def overview(data_dir: Path, shipped: Path) -> Overview:
    """Return what is in use, what was before it (version and standing), and what came with the program."""
    pointer, _ = read_pointer(packs_of(data_dir))
    found = in_use(data_dir, shipped)
    own = _version_of(shipped)
    if pointer is None or pointer.current == pointer.previous or found.kept == pointer.previous:
        return Overview(found, None, own)
    before = pointer.previous
    return Overview(found, (before.version, before.standing) if before else (own or "", SHIPPED), own)


def index_of(data_dir: Path, shipped: Path, version: str) -> Path | None:
    """Return the index of a version that is still here: installed last, the one before it, or shipped; else None."""
    packs = packs_of(data_dir)
    pointer, _ = read_pointer(packs)
    for kept in (pointer.current, pointer.previous) if pointer else ():
        if kept is not None and kept.version == version and fault(packs, kept) is None:
            return packs / kept.name / INDEX
    return shipped if _version_of(shipped) == version else None


def _version_of(index: Path) -> str | None:
    try:
        with Library(index) as library:
            return library.version
    except ImvoError:
        return None


def fault(packs: Path, kept: Kept) -> str | None:
    """Return why an installed pack cannot be used (a `SetAside.reason`), or None. Every byte is looked at."""
    import hashlib  # not before: most data folders have no installed pack

    try:
        data = _bytes(packs / kept.name / INDEX)
    except FileNotFoundError:
        return "missing"
    except OSError:
        return "damaged"
    if data is None or hashlib.sha256(data).hexdigest() != kept.sha256:
        return "damaged"
    return None if int.from_bytes(data[_FORMAT_AT], "big") == FORMAT else "other_form"


def _bytes(path: Path) -> bytes | None:
    """Return what is in a plain file of bearable size, else None. Raises OSError."""
    if not path.is_file():
        if path.exists():
            return None
        raise FileNotFoundError
    if path.stat().st_size > MOST_BYTES:
        return None
    return path.read_bytes()


def read_pointer(packs: Path) -> tuple[Pointer | None, bool]:
    """Return what was chosen, None when nothing ever was; and whether that cannot be told any more."""
    broken = False
    for name in POINTERS:
        try:
            data = _bytes(packs / name)
        except FileNotFoundError:
            continue
        except OSError:
            data = None
        pointer = None if data is None else from_bytes(data)
        if pointer is not None:
            return pointer, False
        broken = True
    return None, broken


def to_bytes(pointer: Pointer) -> bytes:
    """Return the content of a pointer file: a line of JSON and a line with its SHA-256."""
    import hashlib

    kept = {"current": pointer.current, "previous": pointer.previous}
    line = json.dumps({"form": _FORM, **{key: value and value._asdict() for key, value in kept.items()}})
    return f"{line}\n{hashlib.sha256(line.encode()).hexdigest()}\n".encode()


def from_bytes(data: bytes) -> Pointer | None:
    """Return what a pointer file says, or None when it is not as it was written."""
    import hashlib

    line, _, rest = data.partition(b"\n")
    if rest != f"{hashlib.sha256(line).hexdigest()}\n".encode():
        return None
    try:
        known = json.loads(line)
        packs = {key: value and Kept(**value) for key, value in known.items() if key != "form"}
        return Pointer(**packs) if known["form"] == _FORM and all(map(_sound, packs.values())) else None
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _sound(kept: Any) -> bool:
    """Return whether an installed pack can be named so: its folder lies among the packs, nowhere else."""
    return kept is None or (is_version(kept.version) and re.fullmatch("[0-9a-f]{64}", kept.sha256) is not None)


def is_version(text: object) -> bool:
    """Return whether `text` can be the version of a pack: letters, digits and `.`, `_`, `-` between them."""
    return isinstance(text, str) and _VERSION.fullmatch(text) is not None and ".." not in text


def later(version: str, than: str) -> bool:
    """Return whether a version is later than another, number by number; what is no number does not count.

    >>> later("2026.12.1", "2026.9.30")
    True
    """
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> list[int]:
    numbers = [int(part[:9]) for part in re.findall(r"\d+", version)]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return numbers
