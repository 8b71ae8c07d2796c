"""Makes the files in vectors/: one whole exchange, for whoever implements docs/exchange-format.md. Made once, kept.

python -m tests.exchange.make_vectors
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

from desktop.exchange import names
from desktop.exchange.enrolment import Headquarters, Request, continue_by, write_headquarters, write_request
from desktop.exchange.keys import Officer, OwnKeys, new_keys, seal, unseal
from desktop.exchange.part import pack
from desktop.exchange.receipt import ApartRange, Point, Receipt, write_receipt
from desktop.storage.event import digest
from tests.exchange.kit import DEVICE, MADE, OFFICE, OTHER, chain, maker

FOLDER = Path(__file__).parent / "vectors"
PEOPLE = ("officer-1", "officer-2", "officer-3", "device", "earlier-device", "stranger")


def make() -> None:
    """Make every vector; refuses where they lie already."""
    FOLDER.mkdir()
    keys = {name: replace(new_keys(), seed=hashlib.sha256(name.encode()).digest()) for name in PEOPLE}
    _write("keys.json", _shown(keys))
    lines = chain(12)
    (FOLDER / "events.jsonl").write_text("".join(f"{line}\n" for line in lines))
    box: dict[str, bytes] = {}
    _enrol(keys, box)
    _send(keys, lines, box)
    _answer(keys, lines, box)
    for name, data in box.items():
        path = FOLDER / "box" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    _spoil(keys, lines)


def _shown(keys: dict[str, OwnKeys]) -> object:
    return {
        name: {
            "seed": own.seed.hex(), "identity": own.identity, "signer": own.public.signer,
            "recipient": own.public.recipient, "fingerprint": own.public.fingerprint,
        }
        for name, own in keys.items()
    }  # fmt: skip


def _write(name: str, value: object) -> None:
    (FOLDER / name).write_text(json.dumps(value, indent=1, sort_keys=True) + "\n")


def _officers(keys: dict[str, OwnKeys], *numbers: int) -> tuple[Officer, ...]:
    return tuple(Officer(f"Officer {number}", keys[f"officer-{number}"].public) for number in numbers)


def _enrol(keys: dict[str, OwnKeys], box: dict[str, bytes]) -> None:
    first = Headquarters(OFFICE, 1, "Den Haag", _officers(keys, 1, 2), content_root="ab" * 32)
    second = replace(first, version=2, officers=_officers(keys, 2, 3))
    for document, signers in ((first, ("officer-1", "officer-2")), (second, ("officer-1",))):
        data = write_headquarters(document, [keys[name] for name in signers])
        box[names.document_name(document.version, data)] = data
        if document is first:
            (FOLDER / "hq.json").write_bytes(data)
    own = keys["device"]
    earlier = continue_by(OTHER, keys["earlier-device"], DEVICE, own.public.signer)
    request = write_request(Request(OFFICE, DEVICE, "BOG", own.public, "1.0", MADE, (earlier,)), own)
    box[names.request_name(DEVICE, request)] = request


def _send(keys: dict[str, OwnKeys], lines: list[str], box: dict[str, bytes]) -> None:
    to = [keys["officer-1"].public.recipient, keys["officer-2"].public.recipient]
    part = pack(DEVICE, 1, lines, maker(), keys["device"], to)
    box[names.part_name(DEVICE, 1, 12, part)] = part
    note = pack(DEVICE, 13, [], maker(heard=7), keys["device"], to)
    box[names.note_name(DEVICE, note)] = note


def _answer(keys: dict[str, OwnKeys], lines: list[str], box: dict[str, bytes]) -> None:
    last = json.loads(lines[11])
    receipt = Receipt(
        OFFICE, DEVICE, 8, MADE, (Point(DEVICE, 12, last["id"], digest(lines[11])),),
        (ApartRange(DEVICE, 5, 5, "not_an_event"),),
        ({"id": "m-1", "kind": "feedback_answer", "feedback": last["subject"], "text": "Dank u.", "changed": True},),
    )  # fmt: skip
    data = write_receipt(receipt, keys["officer-2"], keys["device"].public.recipient)
    box[names.receipt_name(DEVICE, 8, data)] = data


def _spoil(keys: dict[str, OwnKeys], lines: list[str]) -> None:
    """Write files that must be set apart, and the reason of each."""
    to, own = [keys["officer-1"].public.recipient], keys["device"]
    good = pack(DEVICE, 1, lines, maker(), own, to)
    inside = unseal(good, [keys["officer-1"]])
    elsewhere = replace(maker(), headquarters=OTHER)
    bad = {
        "torn": good[:-1],
        "not_for_us": pack(DEVICE, 1, lines, maker(), own, [keys["stranger"].public.recipient]),
        "future_format": seal(inside.replace(b"imvo-part 1", b"imvo-part 2", 1), to),
        "bad_signature": seal(inside.replace(b'"sends":2', b'"sends":3', 1), to),
        "malformed": seal(inside.replace(b'"sends":2', b'"sends": 2', 1), to),
        "wrong_headquarters": pack(DEVICE, 1, lines, elsewhere, own, to),
        "wrong_events": pack(DEVICE, 1, [*lines[:3], "two\nlines"], maker(), own, to),
    }
    (FOLDER / "set-apart").mkdir()
    for reason, data in bad.items():
        (FOLDER / "set-apart" / f"{reason}.part").write_bytes(data)


if __name__ == "__main__":
    make()
