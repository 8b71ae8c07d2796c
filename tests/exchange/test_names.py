"""A file's name says what may be believed of it, and nothing else is ever opened."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange import names
from desktop.exchange.names import Name, parse

DEVICE = "01900000-0000-7000-8000-00000000000a"
DATA = b"anything"
SHA = names.digest(DATA)


def test_every_name_is_read_back() -> None:
    assert parse(names.part_name(DEVICE, 1, 120, DATA)) == Name("part", SHA, DEVICE, 1, 120)
    assert parse(names.note_name(DEVICE, DATA)) == Name("note", SHA, DEVICE)
    assert parse(names.request_name(DEVICE, DATA)) == Name("request", SHA, DEVICE)
    assert parse(names.receipt_name(DEVICE, 7, DATA)) == Name("receipt", SHA, DEVICE, number=7)
    assert parse(names.document_name(3, DATA)) == Name("headquarters", SHA, number=3)


@pytest.mark.parametrize(
    "change",
    [
        lambda name: "../" + name,
        lambda name: name.replace("/", "\\"),
        lambda name: name.upper(),
        lambda name: name + "\n",
        lambda name: name.replace("posts/", "posts//"),
        lambda name: name.replace("0000000001", "٠٠٠٠٠٠٠٠٠١"),
        lambda name: name.replace("/", "/.tmp-"),
        lambda name: name + ".exe",
    ],
)  # fmt: skip
def test_anything_else_is_none_of_ours(change) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    assert parse(change(names.part_name(DEVICE, 1, 120, DATA))) is None


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    assert parse(text) is None
    assert names.device_of(text) is None or text.startswith(("posts/", "receipts/"))


def test_a_folder_names_its_device() -> None:
    assert names.device_of(f"posts/{DEVICE}") == DEVICE
    assert names.device_of(f"content/{DEVICE}") is None
    assert names.device_of(f"posts/{DEVICE}/..") is None
