"""Whom a post believes, and which devices headquarters can believe."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.apart import SetApart
from desktop.exchange.enrolment import (
    Request,
    continue_by,
    read_headquarters,
    read_request,
    write_headquarters,
    write_request,
)
from desktop.storage.event import canonical
from tests.exchange.kit import DEVICE, MADE, OFFICE, OTHER, keys, office

FIRST = write_headquarters(office(), [keys("Anna"), keys("Bram")])


def refused(data: bytes) -> str:
    with pytest.raises(SetApart) as caught:
        read_headquarters(data)
    return caught.value.reason


def changed(data: bytes, **fields: object) -> bytes:
    return canonical({**json.loads(data), **fields}).encode()


def test_the_first_document_is_signed_by_all_its_officers() -> None:
    assert read_headquarters(FIRST) == office(signed_by=("Anna", "Bram"))
    assert read_headquarters(FIRST + b"\n") == read_headquarters(FIRST)
    assert refused(write_headquarters(office(), [keys("Anna")])) == "bad_signature"
    assert refused(write_headquarters(office(people=()), [keys("Anna")])) == "bad_signature"


def test_a_next_version_is_signed_by_an_officer_of_the_one_before() -> None:
    first = read_headquarters(FIRST)
    second = read_headquarters(write_headquarters(office(2, ("Bram", "Cor")), [keys("Anna")]))
    third = read_headquarters(write_headquarters(office(3, ("Cor",)), [keys("Bram")]))
    assert first.followed_by(second)
    assert second.followed_by(third)
    assert not first.followed_by(third)
    assert not second.followed_by(first)
    stranger = read_headquarters(write_headquarters(office(2, ("Bram", "Cor")), [keys("Cor")]))
    assert not first.followed_by(stranger)


def test_a_document_that_was_altered_is_refused() -> None:
    assert refused(changed(FIRST, name="Elders")) == "bad_signature"
    assert refused(changed(FIRST, signatures=[])) == "bad_signature"
    assert refused(changed(FIRST, version=0)) == "malformed"
    assert refused(changed(FIRST, format="imvo-headquarters 2")) == "future_format"
    assert refused(changed(FIRST, format="imvo-request 1")) == "malformed"
    assert refused(FIRST.replace(b",", b", ")) == "malformed"
    assert refused(b"[" * 100_000) == "malformed"


def request(signed_by: str = "new", continued_by: str = "old") -> bytes:
    old = continue_by(OTHER, keys(continued_by), DEVICE, keys("new").public.signer)
    return write_request(Request(OFFICE, DEVICE, "BOG", keys("new").public, "1.0", MADE, (old,)), keys(signed_by))


def test_a_request_names_its_keys_and_the_devices_it_continues() -> None:
    found = read_request(request())
    assert (found.device, found.post, found.keys) == (DEVICE, "BOG", keys("new").public)
    assert [(one.device, one.signer) for one in found.continues] == [(OTHER, keys("old").public.signer)]


def test_a_request_that_was_altered_is_refused() -> None:
    given = read_request(request()).continues  # for DEVICE, not for OTHER
    for data in (
        request(signed_by="dief"),
        changed(request(), post="TOK"),
        write_request(Request(OFFICE, OTHER, "BOG", keys("new").public, "1", MADE, given), keys("new")),
    ):
        with pytest.raises(SetApart, match="signature"):
            read_request(data)


@given(
    st.binary(max_size=300) | st.recursive(st.none() | st.text(), lambda x: st.lists(x)).map(lambda x: str(x).encode())
)
def test_nothing_else_is_a_document_or_a_request(data: bytes) -> None:
    for read in (read_headquarters, read_request):
        with pytest.raises(SetApart):
            read(data)
