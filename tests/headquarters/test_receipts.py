"""Receipts say what headquarters holds now, as the device can check; never more, and never with an older number."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import BadInput
from desktop.exchange import names
from desktop.exchange.receipt import Point
from desktop.headquarters.keys_file import OfficerKeys
from desktop.headquarters.store import Message, Store
from desktop.storage.event import canonical, digest
from tests.exchange.kit import DEVICE, OTHER, chain, keys
from tests.exchange.memory_box import MemoryBox
from tests.headquarters.kit import BRAM, confirm, continuing, let_in, new_store, put_part, receipts_in, take_in


def points_of(lines: list[str], *seqs: int, device: str = DEVICE) -> set[Point]:
    return {Point(device, seq, json.loads(lines[seq - 1])["id"], digest(lines[seq - 1])) for seq in seqs}


def exchange(store: Store, box: MemoryBox) -> tuple[set[Point], int]:
    """Gather and confirm; return the points of the newest receipt, and its number."""
    take_in(store, box)
    confirm(store, box)
    (receipt,) = receipts_in(box)
    return set(receipt.points), receipt.number


def test_a_receipt_covers_what_came_without_a_gap(store: Store, box: MemoryBox) -> None:
    let_in(store)
    lines = chain(9)
    assert exchange(store, box) == (set(), 1)
    put_part(box, lines[:3])
    put_part(box, lines[6:], first=7)
    assert exchange(store, box) == (points_of(lines, 3), 2)
    put_part(box, lines[3:6], first=4)
    assert exchange(store, box) == (points_of(lines, 3, 6, 9), 3)


def test_what_says_the_same_is_the_same_file(store: Store, box: MemoryBox) -> None:
    let_in(store)
    put_part(box, chain(3))
    take_in(store, box)
    written, other = confirm(store, box), MemoryBox()
    before = dict(box.files)
    again, elsewhere = confirm(store, box), confirm(store, other, BRAM)
    assert [(one.written, one.new) for one in (written, again, elsewhere)] == [(1, 1), (1, 0), (1, 0)]
    assert box.files == before
    assert receipts_in(other) == receipts_in(box)


def test_a_box_holds_the_newest_receipt_only_and_every_document(store: Store, box: MemoryBox) -> None:
    let_in(store)
    for number in range(1, 4):
        put_part(box, chain(1), sends=number)
        exchange(store, box)
    kept = [name for name in box.files if name.startswith(f"{names.RECEIPTS}/")]
    assert len(kept) == 1
    assert [names.parse(name).number for name in box.files if name.startswith("headquarters/")] == [1]  # type: ignore[union-attr]


@settings(max_examples=20)
@given(st.data())
def test_no_point_says_more_than_is_held(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """Any parts of a chain and of a copy that went its own way."""
    store, box = new_store(tmp_path_factory.mktemp("hq")), MemoryBox()
    let_in(store)
    ours = chain(10)
    theirs = [*ours[:4], *chain(6, text="kopie", first=5, prev=digest(ours[3]))]
    for lines in (ours, theirs):
        for _ in range(data.draw(st.integers(0, 4))):
            first = data.draw(st.integers(1, 10))
            last = data.draw(st.integers(first, 10))
            put_part(box, lines[first - 1 : last], first)
    points, _ = exchange(store, box)
    held = set(store.events())
    for lines in (ours, theirs):
        whole = next((seq for seq, line in enumerate(lines) if line not in held), 10)
        said = {point.seq for point in points if point in points_of(lines, *range(1, 11))}
        assert max(said, default=0) <= whole
        assert whole in said or whole < 10
    store.close()


def test_a_device_hears_of_the_chain_it_continues(store: Store, box: MemoryBox) -> None:
    old, new = chain(8), chain(2, OTHER)
    let_in(store)
    put_part(box, old[:5])
    put_part(box, old[5:], first=6)
    let_in(store, OTHER, continues=(continuing(DEVICE, OTHER),))
    put_part(box, old[2:4], first=3, device=DEVICE, sender=OTHER)  # as far as its backup went
    put_part(box, new, device=OTHER)
    exchange(store, box)
    (receipt,) = receipts_in(box, OTHER)
    assert set(receipt.points) == points_of(old, 4, 5, 8) | points_of(new, 2, device=OTHER)


def test_a_restored_headquarters_goes_above_what_the_post_has_heard(store: Store, box: MemoryBox) -> None:
    let_in(store)
    put_part(box, chain(2), heard=41)
    assert exchange(store, box)[1] == 42


def test_an_event_that_was_set_apart_is_said_and_what_follows_counts(store: Store, box: MemoryBox) -> None:
    let_in(store)
    lines = chain(5)
    lines[2] = "{}"
    lines[3:] = chain(2, first=4, prev=digest("{}"))
    put_part(box, lines)
    assert exchange(store, box)[0] == points_of(lines, 2, 5)
    (receipt,) = receipts_in(box)
    assert receipt.set_apart == ((DEVICE, 3, 3, "not_an_event"),)


def test_a_bad_last_event_does_not_take_the_others_along(store: Store, box: MemoryBox) -> None:
    let_in(store)
    lines = [*chain(4), "{}"]
    put_part(box, lines)
    assert exchange(store, box)[0] == points_of(lines, 4)


def test_a_damaged_part_is_said_until_its_events_have_come(store: Store, box: MemoryBox) -> None:
    let_in(store)
    lines = chain(3)
    name = put_part(box, lines)
    whole, box.files[name] = box.files[name], b"torn"
    exchange(store, box)
    assert receipts_in(box)[0].set_apart == ((DEVICE, 1, 3, "torn"),)
    other = MemoryBox({name: whole})
    take_in(store, other)
    exchange(store, box)
    assert receipts_in(box)[0].set_apart == ()


def test_of_a_damaged_part_only_what_is_not_held_is_said(store: Store, box: MemoryBox) -> None:
    """A restored laptop may have fewer events than the part that was damaged: those that are held are no trouble."""
    let_in(store)
    lines = chain(5)
    box.files[put_part(box, lines)] = b"torn"
    put_part(box, lines[:3], sends=3)
    assert exchange(store, box)[0] == points_of(lines, 3)
    assert receipts_in(box)[0].set_apart == ((DEVICE, 4, 5, "torn"),)


def test_messages_go_until_they_are_heard(store: Store, box: MemoryBox) -> None:
    let_in(store)
    bodies = [{"id": str(number), "kind": "feedback_answer", "text": "x" * 30_000} for number in range(6)]
    with store.transaction():
        for body in bodies:
            store.put_message(Message(str(body["id"]), DEVICE, canonical(body)))
    put_part(box, chain(1), sends=1)
    exchange(store, box)
    first = receipts_in(box)[0].messages
    assert [one["id"] for one in first] == ["0", "1", "2", "3"]
    put_part(box, [], first=2, sends=2, heard=1)
    exchange(store, box)
    assert [one["id"] for one in receipts_in(box)[0].messages] == ["4", "5"]


def test_a_receipt_of_thousands_of_parts_and_forks_fits_a_file(store: Store, box: MemoryBox) -> None:
    let_in(store)
    for copy in range(410):
        put_part(box, chain(1, text=f"kopie {copy}"), sends=copy)
    points, _ = exchange(store, box)
    assert len(points) == 400


def test_only_an_officer_writes_receipts(store: Store, box: MemoryBox) -> None:
    let_in(store)
    with pytest.raises(BadInput, match="not among the officers"):
        confirm(store, box, OfficerKeys("Carla", (keys("Carla"),)))
    assert box.files == {}
