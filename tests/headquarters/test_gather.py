"""Gathering: everything that an approved device sent comes in once, in any order, and nothing is lost on the way."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import BadInput, OutsideWorld
from desktop.exchange.box import Stopped
from desktop.headquarters import gather as gathering
from desktop.headquarters import intake
from desktop.headquarters.devices import approve
from desktop.headquarters.gather import Step, gather
from desktop.headquarters.store import Store
from tests.exchange.kit import DEVICE, MADE, chain
from tests.exchange.memory_box import MemoryBox
from tests.headquarters.kit import (
    ANNA,
    BRAM,
    NOW,
    held,
    let_in,
    new_store,
    now,
    put_part,
    reasons,
    request,
    take_in,
)


def test_what_was_sent_comes_in_once(store: Store, box: MemoryBox) -> None:
    lines = chain(30)
    let_in(store)
    put_part(box, lines[:20])
    put_part(box, lines[20:], first=21)
    first = take_in(store, box)
    assert (first.taken.parts, first.taken.events_new, first.known) == (2, 30, 0)
    box.asked.clear()
    again = take_in(store, box)
    assert (again.taken.parts, again.taken.events_new, again.known, box.asked) == (0, 0, 2, [])
    put_part(box, lines[10:25], first=11, sends=3)
    third = take_in(store, box, BRAM)
    assert (third.taken.events_new, third.taken.doubles) == (0, 15)
    assert held(store) == lines


@settings(max_examples=15)
@given(data=st.data())
def test_any_order_any_number_of_times_gives_the_same(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    lines = chain(12)
    store = new_store(tmp_path_factory.mktemp("hq"))
    let_in(store)
    cuts = [(first, data.draw(st.integers(first, 12))) for first in data.draw(st.permutations(range(1, 13)))[:6]]
    boxes = [MemoryBox() for _ in range(3)]
    for first, last in cuts:
        put_part(data.draw(st.sampled_from(boxes)), lines[first - 1 : last], first)
    for box in data.draw(st.lists(st.sampled_from(boxes), max_size=4)) + boxes:
        take_in(store, box)
    sent = {line for first, last in cuts for line in lines[first - 1 : last]}
    assert held(store) == [line for line in lines if line in sent]
    store.close()


def test_an_empty_box_and_one_of_strangers(store: Store, box: MemoryBox) -> None:
    box.files = {
        "posts/readme.txt": b"",
        "letters/a/b": b"x",
        f"posts/{DEVICE}/deeper/a.part": b"",
        "posts/x/y.part": b"",
    }
    assert take_in(store, box).taken.parts == 0
    assert (reasons(store), box.asked) == ([], [])


def test_a_torn_file_that_is_whole_the_next_time(store: Store, box: MemoryBox) -> None:
    let_in(store)
    name = put_part(box, chain(3))
    whole, box.files[name] = box.files[name], box.files[name][:100]
    take_in(store, box)
    assert (held(store), reasons(store)) == ([], ["torn"])
    box.files[name] = whole
    take_in(store, box)
    assert (len(held(store)), reasons(store)) == (3, [])


def test_a_kind_and_a_schema_of_a_later_program_are_kept(store: Store, box: MemoryBox) -> None:
    let_in(store)
    (line,) = chain(1)
    later = (
        line.replace('"feedback_given"', '"moon_phase"').replace('"schema":1', '"schema":7')[:-1] + ',"zz":{"new":[1]}}'
    )
    put_part(box, [later])
    take_in(store, box)
    assert held(store) == [later]


def test_what_an_earlier_program_could_not_read_is_offered_again(
    store: Store, box: MemoryBox, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_in(store)
    lines = chain(4)
    with monkeypatch.context() as earlier:
        earlier.setattr(intake, "read_event", lambda text, device, seq: None)
        put_part(box, lines)
        take_in(store, box)
        assert (held(store), reasons(store)) == ([], ["not_an_event"] * 4)
    monkeypatch.setattr(gathering, "__version__", "99")
    take_in(store, MemoryBox())
    assert (held(store), reasons(store)) == (lines, [])


def test_a_box_that_fails_half_way_loses_nothing(store: Store, box: MemoryBox) -> None:
    class Failing(MemoryBox):
        def read(self, name: str, most: int, progress: object = None) -> bytes | None:
            if len(self.asked) == 2:
                raise OutsideWorld("the stick is gone")
            return super().read(name, most)

    let_in(store)
    lines = chain(9)
    failing = Failing()
    for first in (1, 4, 7):
        put_part(failing, lines[first - 1 : first + 2], first)
    with pytest.raises(OutsideWorld, match="stick"):
        take_in(store, failing)
    assert held(store) == lines[:6]
    box.files = failing.files
    take_in(store, box)
    assert held(store) == lines


def test_a_person_can_stop_it_and_is_told_how_far_it_is(store: Store, box: MemoryBox) -> None:
    let_in(store)
    lines, steps = chain(6), list[Step]()
    for first in (1, 4):
        put_part(box, lines[first - 1 : first + 2], first)

    def told(step: Step) -> None:
        steps.append(step)
        if step.files == 2:
            raise Stopped

    with pytest.raises(Stopped):
        gather(store, ANNA, box, told, now)
    assert (steps[0].files, steps[0].bytes > 500, held(store)) == (1, True, lines[:3])


def test_what_a_device_says_of_itself(store: Store, box: MemoryBox) -> None:
    let_in(store)
    put_part(box, chain(3), heard=4, sends=2, made="2036-11-23T09:00:00Z")
    put_part(box, [], first=9, heard=3, sends=1, made=MADE, content_version="oud")
    take_in(store, box)
    device = store.device(DEVICE)
    assert device
    assert (device.heard, device.sends, device.announced) == (4, 2, 8)
    assert (device.last_heard, device.content_version) == (NOW, "content 3")
    assert device.clock_offset_s == 3653 * 86_400


@pytest.mark.parametrize(("made", "offset"), [("2016-11-23T09:00:00Z", -3652 * 86_400), ("2026-19-39T00:00:00Z", None)])
def test_a_wrong_clock_is_shown_and_refused_nothing(
    store: Store, box: MemoryBox, made: str, offset: int | None
) -> None:
    let_in(store)
    put_part(box, chain(3), made=made, heard=2**53 - 1)
    take_in(store, box)
    device = store.device(DEVICE)
    assert device
    assert (len(held(store)), device.clock_offset_s, device.heard) == (3, offset, 0)


def test_the_wait_in_quarantine_is_not_the_clocks_fault(store: Store, box: MemoryBox) -> None:
    put_part(box, chain(1), made=NOW)
    take_in(store, box)
    approve(store, ANNA, request(), lambda: "2027-01-01T00:00:00Z")
    device = store.device(DEVICE)
    assert device
    assert (device.clock_offset_s, device.last_heard) == (0, NOW)


def test_a_store_without_headquarters(tmp_path: Path) -> None:
    from desktop.headquarters.sqlite_store import open_sqlite

    bare = open_sqlite(tmp_path / "bare.db", make=True)
    with pytest.raises(BadInput, match="imvo-hq init"):
        take_in(bare, MemoryBox())
    bare.close()
