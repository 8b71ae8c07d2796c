"""What may go wrong on the way: forged, old and torn receipts, copies, twins, old backups. Only receipts count."""

import json
import secrets
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.casework import Casework
from desktop.exchange.enrolment import read_request
from desktop.exchange.names import NOTE, PART, REQUEST, parse, receipt_name
from desktop.exchange.receipt import ApartRange, Point, Receipt, write_receipt
from desktop.guidance.library import Library
from tests.casework.exchange_kit import STICK, copied, counts, enrolled, sent, total, work
from tests.exchange.den_haag import DenHaag
from tests.exchange.kit import MADE, OFFICE, OTHER, keys
from tests.exchange.memory_box import MemoryBox
from tests.kit import memory_vault, open_library


def forged(casework: Casework, haag: DenHaag, signer: str = "Anna", **change: object) -> bytes:
    """Return a receipt over everything, changed in one thing."""
    said = {"headquarters": OFFICE, "device": casework.journal.device, "number": 9, "issued": MADE}
    points = tuple(haag.points(casework.journal.device)[-1:])
    request = read_request(casework.exchange.enrol(haag.hq_json()).request)
    return write_receipt(Receipt(**{**said, **change}, points=points), keys(signer), request.keys.recipient)  # type: ignore[arg-type]


def test_headquarters_restored_from_an_old_backup_gets_it_again(
    casework: Casework, haag: DenHaag, box: MemoryBox
) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    haag.gather(box)
    request = haag.requests(box)[0]
    haag.receipt(box, request)
    casework.exchange.receive(box, STICK)
    sent(casework, box)
    haag.lines = dict(list(haag.lines.items())[:2])
    haag.number = haag.note(box).heard
    haag.receipt(box, request)
    received = casework.exchange.receive(box, STICK)
    assert (received.records, received.again) == (0, 5)
    assert counts(casework) == {"received": 7}
    assert sent(casework, box) == [PART, NOTE]
    assert haag.gather(box) == 0
    assert list(haag.lines.values()) == list(casework.journal.export())


@pytest.mark.parametrize(
    ("signer", "change", "reason"),
    [
        ("dief", {}, "bad_signature"),
        ("Anna", {"device": OTHER}, "wrong_name"),
        ("Anna", {"headquarters": OTHER}, "wrong_headquarters"),
        ("Anna", {"number": 8}, "wrong_name"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_forged_receipt_says_nothing(
    casework: Casework, haag: DenHaag, box: MemoryBox, signer: str, change: dict[str, object], reason: str
) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    haag.gather(box)
    data = forged(casework, haag, signer, **change)
    box.files[receipt_name(casework.journal.device, 9, data)] = data
    assert casework.exchange.receive(box, STICK).set_apart == [reason]
    assert counts(casework) == {"packed": 7}
    haag.receipt(box, haag.requests(box)[0])  # an honest one with a lower number still counts
    assert casework.exchange.receive(box, STICK).receipt == 1


def test_an_old_receipt_never_takes_the_place_of_a_newer_one(casework: Casework, haag: DenHaag, box: MemoryBox) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    haag.gather(box)
    request, device = haag.requests(box)[0], casework.journal.device
    old = MemoryBox()
    haag.receipt(old, request, haag.points(device, 2))
    haag.receipt(box, request)
    casework.exchange.receive(box, STICK)
    assert casework.exchange.receive(old, STICK).receipt is None
    assert counts(casework) == {"received": 7}


def test_a_torn_receipt_is_set_apart_and_the_one_before_it_counts(
    casework: Casework, haag: DenHaag, box: MemoryBox
) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    haag.gather(box)
    request = haag.requests(box)[0]
    haag.receipt(box, request)
    haag.receipt(box, request)
    newest = max(name for name in box.files if name.startswith("receipts/"))
    box.files[newest] = box.files[newest][:-1]
    received = casework.exchange.receive(box, STICK)
    assert (received.set_apart, received.receipt, received.records) == (["torn"], 1, 7)


def test_somebody_else_who_writes_as_this_device_makes_it_a_new_one(
    casework: Casework, haag: DenHaag, box: MemoryBox
) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    haag.gather(box)
    request, device = haag.requests(box)[0], casework.journal.device
    twin = Point(device, 9, "01900000-0000-7000-8000-000000000001", "ab" * 32)
    haag.receipt(box, request, [*haag.points(device, 5), twin])
    assert casework.exchange.receive(box, STICK).twin
    assert casework.journal.device != device
    assert counts(casework) == {"received": 5, "packed": 2}
    work(casework, 1)
    assert casework.journal.verify() == []
    sent(casework, box)
    haag.gather(box)
    assert {part.header.sender for part in haag.parts(box)} >= {casework.journal.device}
    assert len(haag.lines) == total(casework)
    (request,) = [one for one in haag.requests(box) if one.device == casework.journal.device]
    assert [one.device for one in request.continues] == [device]
    haag.receipt(box, request)
    assert not casework.exchange.receive(box, STICK).twin
    assert counts(casework) == {"received": 9}


def test_a_restored_vault_sends_on_as_a_new_device(
    casework: Casework, haag: DenHaag, box: MemoryBox, library: Library
) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    first = casework.journal.device
    signer = haag.requests(box)[0].keys.signer
    again = copied(casework, library)
    work(again, 1)
    fresh = MemoryBox()
    sent(again, fresh)
    haag.gather(fresh)
    assert len(haag.lines) == total(again) == 9
    assert {part.header.sender for part in haag.parts(fresh)} == {again.journal.device}
    (request,) = haag.requests(fresh)
    assert [(one.device, one.signer) for one in request.continues] == [(first, signer)]
    haag.receipt(fresh, request)
    again.exchange.receive(fresh, STICK)
    assert counts(again) == {"received": 9}


def test_what_headquarters_sets_apart_is_counted_so_until_it_is_taken_in(
    casework: Casework, haag: DenHaag, box: MemoryBox
) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    haag.gather(box)
    request, device = haag.requests(box)[0], casework.journal.device
    haag.receipt(box, request, apart=[ApartRange(device, 3, 3, "not_an_event"), ApartRange(OTHER, 1, 9, "torn")])
    casework.exchange.receive(box, STICK)
    assert counts(casework) == {"received": 6, "quarantined": 1}
    (told,) = casework.exchange.status().set_apart
    assert (told["first"], told["by"], told["reason"]) == (3, "headquarters", "not an event")
    haag.receipt(box, request, apart=[ApartRange(device, 3, 5, "torn")])
    casework.exchange.receive(box, STICK)
    assert counts(casework) == {"received": 6, "quarantined": 1}  # 4 and 5 were confirmed before
    haag.receipt(box, request)
    casework.exchange.receive(box, STICK)
    assert counts(casework) == {"received": 7}


def test_an_event_that_fits_no_part_is_set_apart_here_and_stops_nothing(
    casework: Casework, haag: DenHaag, box: MemoryBox
) -> None:
    enrolled(casework, haag, 1)
    with casework.journal.vault.transaction():
        casework.journal.append("text_shared", None, {"field": "x", "text": secrets.token_hex(150_000)})
    work(casework, 1)
    sent(casework, box)
    assert haag.gather(box) == 0
    assert [json.loads(line)["seq"] for line in haag.lines.values()] == [1, 2, 3, 5, 6]
    assert counts(casework) == {"packed": 5, "quarantined": 1}
    assert casework.exchange.status().set_apart[0]["reason"] == "larger than its limit"
    assert sent(casework, box) == [NOTE]


def test_a_copy_that_rotted_in_the_box_is_brought_again_once_a_receipt_shows_it(
    casework: Casework, haag: DenHaag, box: MemoryBox
) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    request = haag.requests(box)[0]
    (name,) = [name for name in box.files if (said := parse(name)) and said.kind == PART]
    good, box.files[name] = box.files[name], bytes(len(box.files[name]))
    assert sent(casework, box) == [NOTE]
    haag.receipt(box, request)
    casework.exchange.receive(box, STICK)
    assert sent(casework, box) == [PART, NOTE]
    assert box.files[name] == good


@settings(max_examples=25)
@given(st.data())
def test_whatever_receipts_say_every_event_is_counted_once_and_received_never_goes_back(data: st.DataObject) -> None:
    with open_library() as library:
        casework, haag, box = Casework(library, memory_vault(Path("/nowhere"))), DenHaag(), MemoryBox()
        enrolled(casework, haag, 4)
        sent(casework, box)
        haag.gather(box)
        request, device = haag.requests(box)[0], casework.journal.device
        confirmed = 0
        for _ in range(data.draw(st.integers(1, 5))):
            work(casework, data.draw(st.integers(0, 1)))
            if data.draw(st.booleans()):
                sent(casework, box)
                haag.gather(box)
            points = haag.points(device, data.draw(st.integers(0, 12)))
            first, last = sorted(data.draw(st.tuples(st.integers(1, 12), st.integers(1, 12))))
            apart = [ApartRange(device, first, last, "torn")] if data.draw(st.booleans()) else []
            haag.receipt(box, request, points, apart)
            casework.exchange.receive(box, STICK)
            found = casework.exchange.status().events
            assert sum(found.values()) == total(casework)
            assert found["received"] >= confirmed
            confirmed = found["received"]
        sent(casework, box)
        haag.gather(box)
        haag.receipt(box, request)
        casework.exchange.receive(box, STICK)
        assert counts(casework) == {"received": total(casework)}
        assert list(haag.lines.values()) == list(casework.journal.export())


def test_a_request_that_rotted_before_headquarters_read_it_is_brought_again(
    casework: Casework, haag: DenHaag, box: MemoryBox
) -> None:
    enrolled(casework, haag)
    sent(casework, box)
    (name,) = [name for name in box.files if "/request-" in name]
    good, box.files[name] = box.files[name], bytes(len(box.files[name]))
    assert sent(casework, box) == [NOTE, REQUEST]
    assert box.files[name] == good
