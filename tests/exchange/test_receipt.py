"""Only a receipt of this headquarters for this device, signed by one of its officers, says anything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BadInput
from desktop.exchange.apart import SetApart
from desktop.exchange.keys import seal, unseal
from desktop.exchange.receipt import ApartRange, Point, Receipt, read_receipt, write_receipt
from tests.exchange.kit import DEVICE, MADE, OFFICE, OTHER, keys, office

POINT = Point(DEVICE, 7, "01900000-0000-7000-8000-000000000001", "ab" * 32)
LAPTOP = keys("laptop").public.recipient


def receipt(device: str = DEVICE, headquarters: str = OFFICE, points: tuple[Point, ...] = (POINT,)) -> Receipt:
    return Receipt(headquarters, device, 3, MADE, points)


def read(data: bytes) -> Receipt:
    return read_receipt(data, [keys("laptop")], DEVICE, office())


def refused(data: bytes) -> str:
    with pytest.raises(SetApart) as caught:
        read(data)
    return caught.value.reason


def test_a_receipt_says_what_headquarters_wrote() -> None:
    message = {"id": "m1", "kind": "feedback_answer", "text": "De tekst wordt korter.", "changed": True}
    said = Receipt(OFFICE, DEVICE, 3, MADE, (POINT,), (ApartRange(DEVICE, 2, 2, "not_an_event"),), (message,))
    assert read(write_receipt(said, keys("Bram"), LAPTOP)) == said


def test_one_for_somebody_else_says_nothing() -> None:
    assert refused(write_receipt(receipt(), keys("Anna"), keys("other").public.recipient)) == "not_for_us"
    assert refused(write_receipt(receipt(OTHER), keys("Anna"), LAPTOP)) == "wrong_name"
    assert refused(write_receipt(receipt(headquarters=OTHER), keys("Anna"), LAPTOP)) == "wrong_headquarters"


def test_one_signed_by_nobody_of_headquarters_says_nothing() -> None:
    assert refused(write_receipt(receipt(), keys("dief"), LAPTOP)) == "bad_signature"
    assert refused(write_receipt(receipt(), keys("laptop"), LAPTOP)) == "bad_signature"


def test_one_that_was_altered_after_signing_says_nothing() -> None:
    inside = unseal(write_receipt(receipt(), keys("Anna"), LAPTOP), [keys("laptop")])
    for changed in (inside.replace(b',7,"', b',8,"'), inside + b"\n", inside[:-1]):
        assert changed != inside
        assert refused(seal(changed, [LAPTOP])) in ("bad_signature", "malformed")
    assert refused(seal(inside.replace(b"receipt 1", b"receipt 9"), [LAPTOP])) == "future_format"


@pytest.mark.parametrize("point", [[DEVICE, 0, POINT.id, POINT.hash], [DEVICE, 1, POINT.id], "x", [DEVICE, 1, "", ""]])
def test_a_point_that_is_none_spoils_the_receipt(point: object) -> None:
    said = Receipt(OFFICE, DEVICE, 3, MADE, (point,))  # type: ignore[arg-type]
    assert refused(write_receipt(said, keys("Anna"), LAPTOP)) == "malformed"


def test_headquarters_is_told_when_it_says_too_much() -> None:
    messages = tuple({"id": str(number), "kind": "x", "text": "y" * 10_000} for number in range(14))
    with pytest.raises(BadInput, match="larger"):
        write_receipt(Receipt(OFFICE, DEVICE, 3, MADE, (), (), messages), keys("Anna"), LAPTOP)


@given(st.binary(max_size=400))
def test_anything_else_sealed_to_this_device_says_nothing(inside: bytes) -> None:
    assert refused(seal(inside, [LAPTOP])) == "malformed"
