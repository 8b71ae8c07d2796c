"""What is made to harm: met by a process with little memory, in little time, and the good part beside it comes in."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.exchange.box import Entry, Progress
from desktop.exchange.keys import seal, unseal
from desktop.exchange.names import LARGEST_FILE, LARGEST_SEAL, document_name, part_name, receipt_name
from desktop.exchange.part import pack
from desktop.headquarters.store import Store
from tests.casework.exchange_kit import counts, enrolled, sent
from tests.exchange.den_haag import DenHaag
from tests.exchange.kit import DEVICE, OTHER, chain, keys, maker
from tests.exchange.memory_box import MemoryBox
from tests.headquarters.kit import RECIPIENTS, held, let_in, new_store, put_part, reasons, take_in
from tests.kit import memory_vault, open_library
from tests.support import ROOT

MEGABYTES, SECONDS = 700, 40.0
"""Of address space, program included: it takes some 350 itself. Seconds of the processor: a guard against hangs."""


def met(kind: str, folder: Path) -> dict[str, Any]:
    """Let a process meet something hostile; return what it says."""
    command = [sys.executable, "-m", "tests.exchange.hostile_child", kind, str(folder), str(MEGABYTES)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout)
    assert found.pop("seconds") < SECONDS
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory, sparse files, links and pipes as Linux has them")
@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("sparse", {"held": True, "reasons": ["too_large"]}),
        ("bomb", {"held": True, "reasons": ["too_large"]}),
        ("seals", {"held": True, "reasons": ["too_large"]}),
        ("links", {"held": True, "reasons": ["wrong_name"]}),
        ("tiny", {"held": True, "reasons": ["torn"], "later": 90_001}),
        ("zip bomb", {"refused": "ask for it again, or use a stick"}),
        ("heads", {"refused": "ask for it again, or use a stick"}),
        ("paths", {"refused": "ask for it again, or use a stick"}),
        ("text", {"refused": "ask for it again, or use a stick"}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_hostile_costs_little(kind: str, expected: dict[str, Any], tmp_path: Path) -> None:
    assert met(kind, tmp_path) == expected


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def test_parts_that_are_replayed_change_nothing(store: Store) -> None:
    """Under their own names, in another device's folder, with other numbers, as a note."""
    box, lines = MemoryBox(), chain(3)
    let_in(store)
    let_in(store, OTHER)
    data = box.files[put_part(box, lines)]
    take_in(store, box)
    again = MemoryBox({part_name(OTHER, 1, 3, data): data, part_name(DEVICE, 4, 6, data): data})
    again.files[part_name(DEVICE, 1, 3, data)] = data
    again.files[f"posts/{DEVICE}/note-{part_name(DEVICE, 1, 3, data)[-69:-5]}.part"] = data
    for _ in range(2):
        take_in(store, again)
    assert held(store) == lines
    assert set(reasons(store)) <= {"wrong_name"}


def test_who_signs_with_a_key_that_is_not_the_devices(store: Store) -> None:
    """A thief, and an approved device that speaks for another."""
    box = MemoryBox()
    let_in(store)
    let_in(store, OTHER)
    put_part(box, chain(2), key="thief")
    put_part(box, chain(2), device=DEVICE, sender=OTHER)
    put_part(box, chain(1, OTHER), device=OTHER, sender=DEVICE, key="tablet")
    take_in(store, box)
    assert (held(store), reasons(store)) == ([], ["bad_signature", "bad_signature", "foreign_chain"])


def test_a_part_resealed_by_somebody_else_is_the_same_part(store: Store) -> None:
    """Who can seal to headquarters cannot change what the device signed, only wrap it again."""
    box, lines = MemoryBox(), chain(2)
    let_in(store)
    inside = unseal(pack(DEVICE, 1, lines, maker(), keys("laptop"), RECIPIENTS), [keys("Anna")])
    for number in range(3):
        data = seal(inside if number else inside.replace(b'"heard":0', b'"heard":9'), RECIPIENTS)
        box.files[part_name(DEVICE, 1, 2, data)] = data
    take_in(store, box)
    assert (held(store), reasons(store)) == (lines, ["bad_signature"])


def test_twenty_officers_fit_the_head_of_a_seal() -> None:
    people = [keys(f"officer {number}") for number in range(20)]
    data = seal(b"x", [one.public.recipient for one in people])
    assert data.index(b"\n--- ") < LARGEST_SEAL * 3 // 4
    assert unseal(data, people[-1:]) == b"x"


class Enormous(MemoryBox):
    """Receipts and documents that claim to be small and are 4 GB: reading stops at the limit."""

    def entries(self, folder: str) -> "Any":
        return (Entry(entry.name, 5) for entry in super().entries(folder))

    def read(self, name: str, most: int, progress: Progress | None = None) -> bytes | None:
        assert most <= LARGEST_FILE
        return super().read(name, most, progress)


def test_a_post_takes_nothing_from_rubbish_and_still_finds_its_receipt(tmp_path: Path) -> None:
    with open_library() as library:
        from desktop.casework import Casework

        haag, box = DenHaag(), Enormous()
        post = enrolled(Casework(library, memory_vault(tmp_path)), haag, 1)
        sent(post, box)
        haag.gather(box)
        device = post.journal.device
        for number in range(2, 60):
            rubbish = b"%d" % number if number % 3 else bytes(LARGEST_FILE + 1)
            box.files[receipt_name(device, number, rubbish)] = rubbish
            box.files[document_name(2, rubbish)] = rubbish
        haag.receipt(box, haag.requests(box)[0])
        received = post.exchange.receive(box, "stick")
        assert (received.receipt, received.documents) == (1, 0)
        assert set(received.set_apart) == {"torn", "malformed", "too_large"}
        assert counts(post) == {"received": 3}
