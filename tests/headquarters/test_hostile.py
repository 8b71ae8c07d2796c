"""Whatever lies in a box, gathering goes on: what is bad is set apart with its reason, and costs little."""

import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.exchange import names
from desktop.exchange.box import Entry
from desktop.exchange.keys import seal
from desktop.exchange.part import pack
from desktop.headquarters import gather as gathering
from desktop.headquarters import intake, status
from desktop.headquarters.store import Store
from desktop.storage.event import canonical, digest
from tests.exchange.kit import DEVICE, OTHER, chain, keys, maker
from tests.exchange.memory_box import MemoryBox
from tests.headquarters.kit import (
    RECIPIENTS,
    held,
    let_in,
    new_store,
    put_part,
    reasons,
    take_in,
)

FOLDER = f"{names.POSTS}/{DEVICE}"


def damaged(box: MemoryBox) -> dict[str, str]:
    """Put bad files of every kind into a box; return their reasons by name."""
    good = box.files[put_part(box, chain(3))]
    inside = canonical({"x": 1}).encode()
    named = {
        "torn": names.part_name(DEVICE, 1, 3, good),
        "bad_signature": put_part(box, chain(3), key="thief"),
        "wrong_headquarters": put_part(box, chain(3), headquarters="0190ffff-0000-7000-8000-0000000000ee"),
    }
    box.files[named["torn"]] = good[:-1] + bytes([good[-1] ^ 1])
    made = {
        "not_for_us": seal(b"x", [keys("somebody").public.recipient]),
        "malformed": seal(b"imvo-part 1\n" + inside + b"\n", RECIPIENTS),
        "future_format": seal(b"imvo-part 2\n" + inside, RECIPIENTS),
    }
    for reason, data in made.items():
        named[reason] = names.part_name(DEVICE, 1, 3, data)
        box.files[named[reason]] = data
    named["too_large"] = names.part_name(DEVICE, 1, 3, b"x")
    box.files[named["too_large"]] = b"x" * (names.LARGEST_FILE + 1)
    named["wrong_name"] = f"{FOLDER}/0000000001-0000000003.part"
    box.files[named["wrong_name"]] = good
    return {name: reason for reason, name in named.items()}


def test_whatever_is_bad_is_set_apart_and_the_rest_goes_on(store: Store, box: MemoryBox) -> None:
    let_in(store)
    bad, lines = damaged(box), chain(4)
    put_part(box, lines)
    gathered = take_in(store, box)
    assert {one.key: one.reason for one in store.apart()} == bad
    found = status.status(store)
    assert found["devices"][0]["quarantined"] == 0  # the events came in another copy
    assert [one["reason"] for one in found["set_apart"]] == ["wrong_name"]
    assert held(store) == lines
    assert gathered.taken.apart == dict.fromkeys(bad.values(), 1)
    box.asked.clear()
    take_in(store, box)
    again = {bad[name] for name in box.asked}
    assert again == {"torn", "not_for_us"}  # a large one is not read, the others said it all


def test_a_copy_under_another_name_is_not_taken(store: Store, box: MemoryBox) -> None:
    let_in(store)
    lines = chain(3)
    data = box.files.pop(put_part(box, lines))
    for name in (
        names.part_name(DEVICE, 2, 4, data),
        names.part_name(OTHER, 1, 3, data),
        names.note_name(DEVICE, data),
    ):
        box.files[name] = data
    take_in(store, box)
    assert (held(store), reasons(store)) == ([], ["wrong_name"] * 3)
    box.files[names.part_name(DEVICE, 1, 3, data)] = data
    take_in(store, box)
    assert held(store) == lines


RUBBISH = [
    "[" * 10_000,
    "{}",
    "null",
    '{"a":1e999}',
    '{"prev":[],"seq":1}',
    "niets",
    '{"device":"' + OTHER + '"}',
]


def test_a_valid_signature_with_rubbish_inside(store: Store, box: MemoryBox) -> None:
    let_in(store)
    lines = chain(20)
    for number, rubbish in enumerate(RUBBISH):
        lines[2 * number + 1] = rubbish
    lines[15] = lines[14]  # an event in the place of another
    lines[17] = lines[17].replace('"kind"', ' "kind"')  # not canonical
    put_part(box, lines)
    gathered = take_in(store, box)
    bad = [2 * number + 2 for number in range(len(RUBBISH))] + [16, 18]
    assert [one.first for one in store.apart(DEVICE)] == bad
    assert gathered.taken.apart == {"not_an_event": len(bad)}
    assert held(store) == [line for seq, line in enumerate(lines, 1) if seq not in bad]
    (line,) = status.status(store)["devices"]
    assert (line["quarantined"], line["gaps"], line["last"]) == (len(bad), [], 20)


def test_a_bomb_is_not_unpacked(store: Store, box: MemoryBox) -> None:
    let_in(store)
    data = pack(DEVICE, 1, chain(1), maker(), keys("laptop"), [keys("Anna").public.recipient])
    head = intake_head(data)
    bomb = seal(head + zlib.compress(b"\0" * 50_000_000, 9), RECIPIENTS)
    box.files[names.part_name(DEVICE, 1, 1, bomb)] = bomb
    take_in(store, box)
    assert (held(store), reasons(store)) == ([], ["too_large"])


def intake_head(data: bytes) -> bytes:
    """Return the signed head of a part, with the signature."""
    from desktop.exchange.keys import unseal

    inside = unseal(data, [keys("Anna")])
    return b"\n".join(inside.split(b"\n", 3)[:3]) + b"\n"


class SparseBox(MemoryBox):
    """A box in which one file says that it is enormous; to read it would be the end."""

    def read(self, name: str, most: int, progress: object = None) -> bytes | None:
        assert self.files[name] != b"sparse", "it was read"
        return super().read(name, most)

    def entries(self, folder: str) -> "object":  # type: ignore[override]
        for entry in super().entries(folder):
            yield Entry(entry.name, 4 << 30) if self.files[entry.name] == b"sparse" else entry


def test_a_file_of_four_gigabytes_is_not_read(store: Store) -> None:
    box, lines = SparseBox(), chain(2)
    let_in(store)
    box.files[names.part_name(DEVICE, 1, 9, b"sparse")] = b"sparse"
    box.files[names.request_name(DEVICE, b"sparse")] = b"sparse"
    put_part(box, lines)
    take_in(store, box)
    assert (held(store), reasons(store)) == (lines, ["too_large"])


def test_more_files_than_one_run_may_read_come_the_next_time(
    store: Store, box: MemoryBox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "MOST_FILES", 7)
    monkeypatch.setattr(gathering, "_CHUNK", 3)
    let_in(store)
    lines = chain(20)
    for first, line in enumerate(lines, 1):
        put_part(box, [line], first)
    for junk in range(10):
        box.files[names.part_name(DEVICE, 1, 1, bytes([junk]))] = b"junk"
    runs = [take_in(store, box) for _ in range(5)]
    assert held(store) == lines
    assert [run.later > 0 for run in runs] == [True, True, True, True, False]
    assert len(box.asked) <= 5 * 7


def test_rubbish_without_end_does_not_keep_a_part_from_its_turn(
    store: Store, box: MemoryBox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "MOST_FILES", 7)
    monkeypatch.setattr(intake, "MOST_APART", 3)  # most of it is not even on record
    let_in(store)
    lines = chain(2)
    for junk in range(60):
        data = b"%d" % junk
        box.files[names.part_name(DEVICE, 1, 1, data)] = data
    put_part(box, lines)
    for _ in range(10):
        take_in(store, box)
    assert held(store) == lines


def test_an_unknown_device_cannot_fill_the_store(store: Store, box: MemoryBox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "MOST_APART", 5)
    lines = chain(9)
    for first, line in enumerate(lines, 1):
        put_part(box, [line], first)
    assert take_in(store, box).taken.left == 4
    assert store.apart_size()[0] == 5
    let_in(store)
    assert len(held(store)) == 5
    take_in(store, box)
    assert held(store) == lines


@settings(max_examples=25)
@given(st.binary(max_size=400), st.integers(0, 3))
def test_no_bytes_stop_a_gather(tmp_path_factory: pytest.TempPathFactory, data: bytes, how: int) -> None:
    """Rubbish as a file, sealed, with a head, in the place of an event."""
    store, box = new_store(tmp_path_factory.mktemp("hq")), MemoryBox()
    let_in(store)
    lines = chain(2)
    put_part(box, lines)
    if how == 3:
        text = data.decode("utf-8", "replace").replace("\n", "") or "x"
        put_part(box, [text], first=9)
    else:
        inside = (data, b"imvo-part 1\n" + data, intake_head(box.files[put_part(box, lines)]) + data)[how]
        sealed = seal(inside, RECIPIENTS) if how else data
        box.files[names.part_name(DEVICE, 3, 4, sealed)] = sealed
    take_in(store, box)
    assert held(store)[:2] == lines
    assert all(digest(line) for line in held(store))
    store.close()
