"""Which pack is in use: the installed one while every byte of it is right, else the last good one."""

import hashlib
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import packs
from desktop.errors import BadInput
from desktop.guidance.installed import (
    POINTERS,
    InUse,
    Kept,
    Pointer,
    from_bytes,
    in_use,
    is_version,
    later,
    open_library,
    overview,
    packs_of,
    to_bytes,
)
from tests.guidance.packs import index


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return index(tmp_path / "program", "1.0")


@pytest.fixture
def data(tmp_path: Path, shipped: Path) -> Path:
    """Return a data folder with two installed packs: 1.1, and 1.2 in use."""
    for version in ("1.1", "1.2"):
        packs.adopt(index(tmp_path / "made", version), tmp_path / "data", shipped)
    return tmp_path / "data"


def place(data: Path, version: str) -> Path:
    (found,) = packs_of(data).glob(f"{version}-*/pack.db")
    return found


def version(data: Path, shipped: Path) -> str:
    library, found = open_library(data, shipped)
    with library:
        assert library.standing == found.standing
        return library.version


def test_without_anything_installed_the_shipped_pack_is_used(tmp_path: Path, shipped: Path) -> None:
    assert in_use(tmp_path / "none", shipped) == InUse(shipped, None)
    assert not (tmp_path / "none").exists()


def test_what_was_installed_last_is_used_and_says_that_nobody_signed_it(data: Path, shipped: Path) -> None:
    library, found = open_library(data, shipped)
    with library:
        assert (library.version, library.standing, found.set_aside) == ("1.2", "unsigned", ())
    assert overview(data, shipped).previous == ("1.1", "unsigned")


def test_a_flipped_byte_anywhere_sets_a_pack_aside(data: Path, shipped: Path) -> None:
    path = place(data, "1.2")
    whole = path.read_bytes()
    chance = random.Random(4)
    for at in [0, 60, 63, len(whole) - 1, *(chance.randrange(len(whole)) for _ in range(40))]:
        damaged = bytearray(whole)
        damaged[at] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        assert version(data, shipped) == "1.1", at
        assert [str(each) for each in in_use(data, shipped).set_aside] == ["the installed pack 1.2 is damaged"]
    path.write_bytes(whole)
    assert version(data, shipped) == "1.2"


def test_a_flipped_byte_in_a_pointer_loses_no_choice(data: Path, shipped: Path) -> None:
    path = packs_of(data) / POINTERS[0]
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert version(data, shipped) == "1.2", at


@pytest.mark.parametrize(
    ("gone", "left", "why"),
    [
        (("1.2",), "1.1", ["missing"]),
        (("1.2", "1.1"), "1.0", ["missing", "missing"]),
        ((POINTERS[0],), "1.2", []),
        (POINTERS, "1.0", []),
    ],
)
def test_what_is_missing_leaves_the_last_good_one(
    data: Path, shipped: Path, gone: tuple[str, ...], left: str, why: list[str]
) -> None:
    for name in gone:
        path = packs_of(data) / name
        path.unlink() if path.exists() else shutil.rmtree(place(data, name).parent)
    assert version(data, shipped) == left
    assert [each.reason for each in in_use(data, shipped).set_aside] == why


def test_both_pointers_damaged_is_said(data: Path, shipped: Path) -> None:
    for name in POINTERS:
        (packs_of(data) / name).write_bytes(b"\0")
    found = in_use(data, shipped)
    assert (found.kept, [each.reason for each in found.set_aside]) == (None, ["pointer"])
    assert place(data, "1.2").exists(), "what cannot be named is not thrown away"


def test_what_is_no_file_is_no_pack(data: Path, shipped: Path) -> None:
    path = place(data, "1.2")
    path.unlink()
    path.mkdir()
    assert version(data, shipped) == "1.1"


def test_a_pack_in_the_form_of_another_version_of_the_program_is_set_aside(tmp_path: Path, shipped: Path) -> None:
    other = index(tmp_path / "made", "2.0")
    kept = packs.adopt(other, tmp_path / "data", shipped)
    with closing(sqlite3.connect(other)) as db:
        db.execute("PRAGMA user_version = 99")
    data = tmp_path / "data"
    moved = packs.adopt(index(tmp_path / "made", "2.1"), data, shipped)
    raw = other.read_bytes()
    fake = Kept("2.0", hashlib.sha256(raw).hexdigest(), kept.installed)
    (packs_of(data) / fake.name).mkdir()
    (packs_of(data) / fake.name / "pack.db").write_bytes(raw)
    for name in POINTERS:
        (packs_of(data) / name).write_bytes(to_bytes(Pointer(fake, moved)))
    assert version(data, shipped) == "2.1"
    (aside,) = in_use(data, shipped).set_aside
    assert "another version of this program" in str(aside)


def test_going_back_and_forth(data: Path, shipped: Path) -> None:
    assert packs.rollback(data, shipped)
    assert version(data, shipped) == "1.1"
    packs.rollback(data, shipped)
    assert version(data, shipped) == "1.2"
    assert packs.use_shipped(data, shipped)
    assert (version(data, shipped), overview(data, shipped).previous) == ("1.0", ("1.2", "unsigned"))
    assert not packs.use_shipped(data, shipped)
    assert packs.rollback(data, shipped)
    assert version(data, shipped) == "1.2"


def test_there_is_nothing_before_the_first(tmp_path: Path, shipped: Path) -> None:
    with pytest.raises(BadInput, match="no earlier pack"):
        packs.rollback(tmp_path / "data", shipped)
    assert not (tmp_path / "data").exists()
    packs.adopt(index(tmp_path / "made", "1.1"), tmp_path / "data", shipped)
    assert packs.rollback(tmp_path / "data", shipped) is None
    assert version(tmp_path / "data", shipped) == "1.0"


def test_going_back_from_a_damaged_pack_makes_the_good_one_the_choice(data: Path, shipped: Path) -> None:
    place(data, "1.2").write_bytes(b"")
    kept = packs.rollback(data, shipped)
    assert kept
    assert kept.version == "1.1"
    assert in_use(data, shipped).set_aside == ()


def test_going_back_to_a_damaged_pack_is_refused(data: Path, shipped: Path) -> None:
    place(data, "1.1").write_bytes(b"")
    with pytest.raises(BadInput, match=r"1\.1 is damaged; the one in use stays"):
        packs.rollback(data, shipped)
    assert version(data, shipped) == "1.2"


def test_only_two_packs_are_kept_and_a_damaged_one_is_mended(data: Path, shipped: Path, tmp_path: Path) -> None:
    packs.adopt(index(tmp_path / "made", "1.3"), data, shipped)
    assert sorted(path.name.split("-")[0] for path in packs_of(data).iterdir() if path.is_dir()) == ["1.2", "1.3"]
    place(data, "1.3").write_bytes(b"")
    packs.adopt(index(tmp_path / "made", "1.3"), data, shipped)
    assert version(data, shipped) == "1.3"
    assert overview(data, shipped).previous == ("1.2", "unsigned")


def test_the_same_pack_twice_changes_nothing(data: Path, shipped: Path, tmp_path: Path) -> None:
    before = (packs_of(data) / POINTERS[0]).read_bytes()
    packs.adopt(index(tmp_path / "made", "1.2"), data, shipped)
    assert (packs_of(data) / POINTERS[0]).read_bytes() == before


def test_a_later_shipped_pack_is_told(data: Path, tmp_path: Path) -> None:
    assert overview(data, index(tmp_path / "program", "1.10")).shipped_is_later
    assert not overview(data, index(tmp_path / "program", "1.2")).shipped_is_later


@given(st.lists(st.integers(0, 9999), min_size=1, max_size=4), st.lists(st.integers(0, 9999), min_size=1, max_size=4))
def test_versions_are_compared_number_by_number(one: list[int], other: list[int]) -> None:
    names = [".".join(map(str, numbers)) for numbers in (one, other)]
    padded = [numbers + [0] * (4 - len(numbers)) for numbers in (one, other)]
    assert later(names[0], names[1]) == (padded[0] > padded[1])


@pytest.mark.parametrize("text", ["", "..", "../x", "1..2", "a/b", "a\\b", "C:x", ".", "1.", "x" * 41, 7, None])
def test_a_version_that_could_lead_elsewhere_is_none(text: object) -> None:
    assert not is_version(text)


@given(st.binary(max_size=200))
def test_any_other_bytes_are_no_pointer(data: bytes) -> None:
    assert from_bytes(data) is None


def test_a_pointer_to_another_folder_is_none() -> None:
    kept = Kept("1.0", "0" * 64, "2026-11-23T00:00:00Z")
    assert from_bytes(to_bytes(Pointer(kept, None))) == Pointer(kept, None)
    assert from_bytes(to_bytes(Pointer(Kept("../../etc", "0" * 64, ""), None))) is None
    assert from_bytes(to_bytes(Pointer(Kept("1.0", "/etc", ""), None))) is None
