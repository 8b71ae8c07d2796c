"""The files of a release as they travel: the same comes out that went in, and nothing else comes out."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BadInput
from desktop.packs.targets import expand, refuse_paths, squeeze, target_name


@given(st.binary(max_size=5_000))
def test_what_travels_comes_out_as_it_went_in(data: bytes) -> None:
    assert expand(squeeze(data)) == data
    assert squeeze(data) == squeeze(data)


@given(st.binary(max_size=300), st.integers(0, 299), st.integers(1, 255))
def test_what_was_damaged_comes_out_as_it_was_or_not_at_all(data: bytes, at: int, flip: int) -> None:
    damaged = bytearray(squeeze(data))
    damaged[at % len(damaged)] ^= flip
    with suppress(BadInput):
        assert expand(bytes(damaged)) == data, "bits of the header that mean nothing"


@given(st.text(max_size=60), st.text(max_size=60))
def test_two_files_never_share_a_target(one: str, other: str) -> None:
    assert (target_name(one) == target_name(other)) == (one == other)


@given(st.text(max_size=200))
def test_no_path_leads_out_of_a_pack(path: str) -> None:
    try:
        refuse_paths([path])
    except BadInput:
        return
    steps = path.split("/")
    assert steps[0] in ("content", "checklists")
    assert not {"", ".", ".."}.intersection(steps)


@pytest.mark.parametrize("path", ["content/nl/a.md", "checklists/visit.yaml", "content/risk/a/b.csv"])
def test_the_files_of_a_pack_pass(path: str) -> None:
    refuse_paths([path])
