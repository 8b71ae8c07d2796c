"""A process with little memory that meets what is hostile: `... hostile_child CASE FOLDER MEGABYTES`.

It prints what became of it, as JSON. Running out of memory is a failure.
"""

from __future__ import annotations

import json
import os
import resource
import struct
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.errors import BadInput
from desktop.exchange import names
from desktop.exchange.armour import BEGIN
from desktop.exchange.box import Box, Entry, Progress
from desktop.exchange.folder_box import FolderBox
from desktop.exchange.keys import seal, unseal
from desktop.exchange.open_box import open_box
from desktop.exchange.part import pack
from desktop.headquarters.gather import gather
from desktop.headquarters.store import Store
from tests.exchange.kit import DEVICE, chain, keys, maker
from tests.exchange.memory_box import MemoryBox
from tests.headquarters.kit import ANNA, RECIPIENTS, held, let_in, new_store, now, put_part, reasons

GOOD = chain(2)


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def put_good(box: Path) -> None:
    data = pack(DEVICE, 1, GOOD, maker(), keys("laptop"), RECIPIENTS)
    put(box, names.part_name(DEVICE, 1, 2, data), data)


class TinyParts(MemoryBox):
    """10^5 files of one byte under names of parts, and a good one."""

    def entries(self, folder: str) -> Iterator[Entry]:
        yield from super().entries(folder)
        if folder.startswith(names.POSTS):
            for number in range(1, 100_001):
                yield Entry(f"{folder}/{number:010d}-{number:010d}-{number:064x}.part", 1)

    def read(self, name: str, most: int, progress: Progress | None = None) -> bytes | None:
        return self.files.get(name, b"x")


def sparse(box: Path) -> None:
    """A file of 4 GB that takes no room on the disk, as a part, a request, a document and a receipt."""
    hash_ = "0" * 64
    for name in (
        f"posts/{DEVICE}/0000000003-0000000004-{hash_}.part",
        f"posts/{DEVICE}/request-{hash_}.json",
        f"headquarters/0000000002-{hash_}.json",
        f"receipts/{DEVICE}/0000000001-{hash_}.receipt",
    ):
        with put(box, name, b"").open("r+b") as file:
            file.truncate(4 << 30)


def bomb(box: Path) -> None:
    """A part with the device's own signature whose stream unpacks to 2 GB."""
    inside = unseal(pack(DEVICE, 3, GOOD, maker(), keys("laptop"), RECIPIENTS), [keys("Anna")])
    head = b"\n".join(inside.split(b"\n", 3)[:3]) + b"\n"
    machine, block = zlib.compressobj(9), b"\0" * (1 << 20)
    stream = b"".join(machine.compress(block) for _ in range(100)) + machine.flush()
    data = seal(head + stream, RECIPIENTS)
    assert len(data) < names.LARGEST_FILE
    put(box, names.part_name(DEVICE, 3, 4, data), data)


def long_seals(box: Path) -> None:
    """Heads of age files that would take minutes to read."""
    plain = seal(b"x", RECIPIENTS)
    at = plain.index(b"\n--- ")
    for number in range(20):
        grease = b"\n-> grease %d\n" % number + (b"A" * 64 + b"\n") * 1900 + b"AA"
        data = plain[:at] + grease + plain[at:]
        put(box, names.part_name(DEVICE, 3, 4, data), data)


def links(box: Path) -> None:
    """Links out of the box, to a device that never ends, to a folder above."""
    folder = put(box, f"posts/{DEVICE}/x", b"").parent
    for number, target in enumerate(("/dev/zero", "/etc/hostname", "..", "/")):
        (folder / f"000000000{number + 1}-0000000009-{'0' * 64}.part").symlink_to(target)
    (box / "posts" / DEVICE.replace("0a", "0c")).symlink_to("/")
    os.mkfifo(folder / f"0000000009-0000000009-{'1' * 64}.part")


FOLDERS = {"sparse": sparse, "bomb": bomb, "seals": long_seals, "links": links}


def archive_of(kind: str) -> bytes:
    """Return one file that is a hostile box."""
    header = struct.Struct("<4sHHHHHLLLHH")

    def member(name: bytes, data: bytes, method: int = 0, says: int | None = None) -> bytes:
        size = len(data) if says is None else says
        return header.pack(b"PK\3\4", 20, 0, method, 0, 0, 0, size, size, len(name), 0) + name + data

    if kind == "zip bomb":
        deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = b"".join(deflate.compress(b"\0" * (1 << 20)) for _ in range(100)) + deflate.flush()
        return member(b"posts/bomb", packed, method=8, says=100 << 20)
    if kind == "heads":
        return b"PK\3\4" * (15 << 20)
    if kind == "paths":
        evil = (
            b"../../evil",
            b"/etc/evil",
            b"posts/../evil",
            b"posts\\evil",
            b"c:/evil",
            b"posts/con",
            b"a\0b",
            b"\xc3\xa9",
        )
        return b"".join(member(name, b"evil") for name in evil)
    return f"{BEGIN}\n\U0001f600".encode() + b" y" * (40 << 20)


def in_a_folder(kind: str, top: Path, store: Store) -> dict[str, object]:
    box = top / "box"
    FOLDERS[kind](box)
    put_good(box)
    gather(store, ANNA, FolderBox(box, write=False), now=now)
    return {"held": held(store) == GOOD, "reasons": sorted(set(reasons(store)))}


def in_memory(_kind: str, _top: Path, store: Store) -> dict[str, object]:
    box = TinyParts()
    put_part(box, GOOD)
    gathered = gather(store, ANNA, box, now=now)
    return {"held": held(store) == GOOD, "reasons": sorted(set(reasons(store))), "later": gathered.later}


def in_one_file(kind: str, top: Path, store: Store) -> dict[str, object]:
    path = put(top, "in.imvo" if kind != "text" else "in.imvo.txt", archive_of(kind))
    try:
        box: Box = open_box(str(path), write=False)
    except BadInput as error:
        return {"refused": str(error).partition("; ")[2]}
    gather(store, ANNA, box, now=now)
    evil = [str(path) for path in (top / "evil", top.parent / "evil", Path("/etc/evil")) if path.exists()]
    return {"evil": evil, "held": held(store) == []}


def main(kind: str, top: Path, megabytes: int) -> None:
    store = new_store(top)
    let_in(store)
    limit = megabytes << 20
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    start = time.process_time()
    meet: Callable[[str, Path, Store], dict[str, object]] = in_a_folder if kind in FOLDERS else in_one_file
    meet = in_memory if kind == "tiny" else meet
    found = meet(kind, top, store)
    store.close()
    print(json.dumps({**found, "seconds": round(time.process_time() - start, 1)}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
