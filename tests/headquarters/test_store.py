"""What every store keeps to, whatever it is made of; one more kind of store is one more line in `STORES`."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.headquarters.open_store import open_store
from desktop.headquarters.store import (
    APPROVED,
    CONTINUED,
    ApartPart,
    Device,
    EventRow,
    Link,
    Message,
    Part,
    Receipt,
    Request,
    Store,
)
from tests.exchange.kit import DEVICE, OTHER, chain
from tests.headquarters.kit import rows
from tests.headquarters.server import needs_postgres, new_database

Open = Callable[[], Store]
STORES: dict[str, Callable[[Path], str]] = {
    "sqlite": lambda folder: str(folder / "hq.db"),
    "postgres": lambda folder: new_database(),
}


@pytest.fixture(params=[pytest.param(name, marks=needs_postgres if name == "postgres" else ()) for name in STORES])
def again(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Open]:
    """Return a function that opens the same store once more, as another program would."""
    place = STORES[request.param](tmp_path)
    opened: list[Store] = []

    def call() -> Store:
        opened.append(open_store(place, make=True))
        return opened[-1]

    yield call
    for store in opened:
        store.close()


@pytest.fixture
def store(again: Open) -> Store:
    return again()


def take_in(store: Store, events: list[EventRow]) -> int:
    with store.transaction():
        return store.take_in(events)


def part(number: int, device: str = DEVICE, sender: str = DEVICE) -> Part:
    return Part(f"{number:064x}", device, sender, number, number, "ab" * 32)


def apart(key: str, device: str = DEVICE, **more: object) -> ApartPart:
    return ApartPart(key, device, 3, 5, "torn", "2026-11-23T08:00:00Z", **more)  # type: ignore[arg-type]


def test_events_are_kept_once_and_come_back_as_they_went_in(store: Store, again: Open) -> None:
    first, other = rows(chain(12)), rows(chain(3, OTHER), OTHER)
    assert take_in(store, first[4:]) == 8
    assert take_in(store, first[::-1]) == 4
    assert take_in(store, [*other, *other, *first]) == 3
    assert list(again().events()) == [row.shareable for row in (*first, *other)]
    assert list(store.events(OTHER)) == [row.shareable for row in other]
    assert store.writers() == [DEVICE, OTHER]


def test_numbers_over_nine_come_in_the_order_of_numbers(store: Store) -> None:
    take_in(store, rows(chain(120)))
    assert [link.seq for link in store.links(DEVICE)] == list(range(1, 121))


def test_a_branch_is_kept_beside_the_other(store: Store) -> None:
    ours, theirs = rows(chain(3)), rows(chain(3, text="kopie"))
    take_in(store, ours)
    assert take_in(store, theirs) == 3
    hashes = sorted((row.seq, row.hash) for row in (*ours, *theirs))
    assert [(link.seq, link.hash) for link in store.links(DEVICE)] == hashes
    assert store.event_id(DEVICE, 2, theirs[1].hash) == theirs[1].id
    assert store.event_id(DEVICE, 1, theirs[1].hash) is None


def test_by_subject_gives_every_subject_once(store: Store) -> None:
    same, other = [row._replace(subject="zaak") for row in rows(chain(4))], chain(2, OTHER)
    take_in(store, [*same[:2], *rows(other, OTHER), *same[2:], rows(chain(5))[4]._replace(subject=None)])
    found = {subject: sorted(lines) for subject, lines in store.by_subject()}
    assert found.pop("zaak") == sorted(row.shareable for row in same)
    assert sorted(found.values()) == sorted([line] for line in other)


def test_what_fails_in_a_transaction_was_never_there(store: Store, again: Open) -> None:
    def fail() -> None:
        with store.transaction():
            store.take_in(rows(chain(2)))
            store.set_meta("id", "x")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert list(again().events()) == []
    assert store.meta("id") is None
    assert take_in(store, rows(chain(2))) == 2


def test_facts_and_documents(store: Store, again: Open) -> None:
    with store.transaction():
        store.set_meta("name", "Den Haag")
        store.set_meta("name", "Zoetermeer")
        for version, text in ((1, b"een"), (2, b"twee"), (10, b"tien"), (2, b"anders")):
            store.put_document(version, text)
    assert again().meta("name") == "Zoetermeer"
    assert again().documents() == [b"een", b"twee", b"tien"]


def test_devices(store: Store, again: Open) -> None:
    known = Device(
        DEVICE, "LIM", "a" * 64, "age1x", "abandon", APPROVED, (OTHER,), "nu", 3, 2, 9, 77, "toen", -8, "1", "2"
    )
    with store.transaction():
        store.put_device(Device(DEVICE, "BOG", "", "", "", CONTINUED))
        store.put_device(known)
        store.put_device(Device(OTHER, "BOG", "", "", "", CONTINUED))
    assert again().device(DEVICE) == known
    assert [device.id for device in store.devices()] == [OTHER, DEVICE]
    assert store.device("nobody") is None


def test_parts_the_latest_first(store: Store) -> None:
    with store.transaction():
        store.remember([part(1), part(2, sender=OTHER), part(3, OTHER)])
        store.remember([Part("f" * 64, DEVICE, DEVICE, 0, 0, "")])  # a note
        store.remember([part(4)])
    assert [one.first for one in store.latest_parts(9, device=DEVICE)] == [4, 2, 1]
    with store.transaction():
        store.see_again([part(1).sha256, "e" * 64])
    assert store.latest_parts(1, device=DEVICE) == [part(1)]
    assert [one.first for one in store.latest_parts(2, sender=DEVICE)] == [1, 4]
    shas = [part(number).sha256 for number in range(9)]
    assert store.known_parts([*shas, "f" * 64]) == {*shas[1:5], "f" * 64}
    assert store.known_parts([]) == set()


def test_apart(store: Store, again: Open) -> None:
    kept = [apart("c", data=b"\0part"), apart("b", final=False), apart("a", OTHER, hash="1" * 64, prev="2" * 64)]
    with store.transaction():
        for one in (*kept, apart("gone"), apart("c", data=b"\0part")):
            store.set_apart(one)
        store.take_apart_out(["gone", "never"])
    assert list(again().apart(DEVICE)) == [apart("b", final=False), apart("c")]
    assert [one.key for one in store.apart()] == ["b", "c", "a"]
    assert (store.apart_data("c"), store.apart_data("b"), store.apart_data("x")) == (b"\0part", None, None)
    assert (store.apart_size(), store.apart_size(OTHER)) == ((3, 5), (1, 0))
    assert store.known_apart(["a", "b", "x"]) == {"a": True, "b": False}


def test_an_event_that_was_set_apart_hangs_in_its_chain(store: Store) -> None:
    first, second, third = rows(chain(3))
    with store.transaction():
        store.take_in([first, third])
        store.set_apart(ApartPart("k", DEVICE, 2, 2, "not_an_event", "nu", hash=second.hash, prev=first.hash))
    assert list(store.links(DEVICE))[1] == Link(2, second.hash, first.hash, False)
    assert [link.held for link in store.links(DEVICE)] == [True, False, True]


def test_requests_receipts_messages(store: Store, again: Open) -> None:
    asked = [
        Request("b" * 64, DEVICE, "BOG", "abandon", b"{}", "1"),
        Request("a" * 64, OTHER, "LIM", "able", b"[]", "2"),
    ]
    with store.transaction():
        for one in (*asked[::-1], Request("a" * 64, "", "", "", b"", "")):
            store.put_request(one)
        store.put_receipt(Receipt(DEVICE, 1, "x", b"1"))
        store.put_receipt(Receipt(DEVICE, 2, "y", b"2"))
        for message in (Message("2", DEVICE, "{}"), Message("1", DEVICE, "[]"), Message("3", OTHER, "")):
            store.put_message(message)
        store.put_message(Message("2", DEVICE, "{}", 7))
    assert again().requests() == asked
    assert again().receipt(DEVICE) == Receipt(DEVICE, 2, "y", b"2")
    assert store.receipt(OTHER) is None
    assert store.messages(DEVICE) == [Message("2", DEVICE, "{}", 7), Message("1", DEVICE, "[]")]


def test_a_reader_goes_on_while_another_program_writes(store: Store, again: Open) -> None:
    lines = chain(50)
    take_in(store, rows(lines))
    reading = store.events()
    first = next(reading)
    take_in(again(), rows(chain(5, OTHER), OTHER))
    assert [first, *reading][:50] == lines
