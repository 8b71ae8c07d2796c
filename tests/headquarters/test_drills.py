"""The drills of the manual: a laptop is lost, headquarters comes back from an old copy, a laptop is cloned, officers
change while a device is away. Always: headquarters holds what the posts may share, and receipts never lie.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.casework import Casework
from desktop.domain.feedback import Feedback
from desktop.errors import BadInput
from desktop.guidance.library import Library
from desktop.headquarters import officers, status
from desktop.headquarters.devices import approve, request_by_words, revoke
from desktop.headquarters.export import export_events
from desktop.headquarters.keys_file import read_keys, write_keys
from desktop.headquarters.sqlite_store import open_sqlite
from desktop.headquarters.store import Store
from desktop.storage.backup import backup, restore
from desktop.storage.vault import open_vault
from tests.exchange.memory_box import MemoryBox
from tests.headquarters.kit import ANNA, BRAM, confirm, now, take_in
from tests.kit import memory_vault, open_library
from tests.storage.kit import CHEAP, PASSPHRASE, new_vault

STICK = "/media/stick"


@pytest.fixture
def library() -> Iterator[Library]:
    with open_library() as opened:
        yield opened


@pytest.fixture
def post(library: Library, store: Store, tmp_path: Path) -> Casework:
    casework = Casework(library, memory_vault(tmp_path))
    enrol(casework, store)
    return casework


def enrol(post: Casework, store: Store) -> None:
    approve(store, ANNA, post.exchange.enrol(store.documents()[0], "BOG").request, now)


def work(post: Casework, times: int = 3) -> None:
    for number in range(times):
        post.feedback.give(Feedback("app", "works", text=f"opmerking {number}"))


def round_trip(post: Casework, store: Store, box: MemoryBox) -> dict[str, int]:
    """Send, gather, confirm, receive; return what the post counts."""
    post.exchange.send(box, STICK)
    take_in(store, box)
    confirm(store, box)
    post.exchange.receive(box, STICK)
    return {name: count for name, count in post.exchange.status().events.items() if count}


def restored(post: Casework, library: Library) -> Casework:
    """Return the work in this vault as it begins after a restore."""
    with post.journal.vault.transaction():
        post.journal.tables.set_meta("restored", "now")
    return Casework(library, post.journal.vault)


def shared(*posts: Casework) -> set[str]:
    """Return what the posts may share: everything in their journals."""
    sql = "SELECT shareable FROM journal"
    return {row[0] for post in posts for row in post.journal.db.execute(sql)}


def test_a_full_exchange_agrees_line_for_line(post: Casework, store: Store, box: MemoryBox, tmp_path: Path) -> None:
    work(post)
    post.save_draft(None, {"title": "alleen hier"})
    total = len(shared(post))
    assert round_trip(post, store, box) == {"received": total}
    (path,) = export_events(store, tmp_path / "out")
    assert path.read_text(encoding="utf-8").splitlines() == list(post.journal.export())


def test_a_laptop_is_lost(post: Casework, library: Library, store: Store, box: MemoryBox) -> None:
    work(post)
    round_trip(post, store, box)
    old = post.journal.device
    work(post, 2)  # not sent when the backup was made
    new = restored(post, library)
    assert new.journal.device != old
    work(new)
    revoke(store, old, now)
    enrol(new, store)
    assert round_trip(new, store, box) == {"received": len(shared(new))}
    assert set(store.events()) == shared(new)
    lines = {line["device"]: line for line in status.status(store)["devices"]}
    assert (lines[new.journal.device]["continues"], lines[old]["state"]) == ([old], "revoked")
    assert lines[old]["gaps"] == []


def test_headquarters_comes_back_from_an_old_copy(post: Casework, store: Store, box: MemoryBox, tmp_path: Path) -> None:
    work(post)
    round_trip(post, store, box)
    store.close()
    shutil.copy(tmp_path / "hq.db", tmp_path / "copy.db")
    store = open_sqlite(tmp_path / "hq.db")
    for _ in range(3):
        work(post)
        round_trip(post, store, box)
    store.close()
    copy = open_sqlite(tmp_path / "copy.db")
    fresh = MemoryBox()  # the old box is gone too
    counted = round_trip(post, copy, fresh)
    assert counted["received"] == len(shared(post))  # once received is received for good
    for _ in range(2):
        round_trip(post, copy, fresh)
    assert set(copy.events()) == shared(post)
    copy.close()


def test_a_copy_from_before_the_approval_approves_again_by_the_words(
    library: Library, store: Store, box: MemoryBox, tmp_path: Path
) -> None:
    store.close()
    shutil.copy(tmp_path / "hq.db", tmp_path / "copy.db")
    store = open_sqlite(tmp_path / "hq.db")
    post = Casework(library, memory_vault(tmp_path))
    enrol(post, store)
    work(post)
    round_trip(post, store, box)
    store.close()
    copy = open_sqlite(tmp_path / "copy.db")
    work(post)
    round_trip(post, copy, box)
    approve(copy, ANNA, request_by_words(copy, post.exchange.status().fingerprint or ""), now)
    for _ in range(3):
        counted = round_trip(post, copy, box)
    assert counted == {"received": len(shared(post))}
    assert set(copy.events()) == shared(post)
    copy.close()


def test_officers_change_while_a_device_is_away(post: Casework, store: Store, box: MemoryBox, tmp_path: Path) -> None:
    work(post)
    post.exchange.send(box, STICK)  # sealed to the officers of the first version
    officers.new_officer(store, ANNA, tmp_path / "carla", "Carla", "woord", CHEAP)
    carla = read_keys(tmp_path / "carla", "woord")
    officers.remove_officer(store, carla, "Bram")
    take_in(store, box, ANNA)
    confirm(store, box, carla)
    received = post.exchange.receive(box, STICK)
    assert received.documents == 2
    work(post)
    post.exchange.send(box, STICK)
    officers.remove_officer(store, carla, "Anna")
    take_in(store, box, carla)
    confirm(store, box, carla)
    post.exchange.receive(box, STICK)
    assert {k: v for k, v in post.exchange.status().events.items() if v} == {"received": len(shared(post))}
    assert set(store.events()) == shared(post)


def test_a_copy_older_than_a_change_of_officers_is_noticed_and_made_good(
    post: Casework, store: Store, box: MemoryBox, tmp_path: Path
) -> None:
    """The post knows a version that was lost; another one of that number was made. One more change brings it back."""
    anna = tmp_path / "anna"
    write_keys(anna, ANNA, "woord", CHEAP)
    store.close()
    shutil.copy(tmp_path / "hq.db", tmp_path / "copy.db")
    store = open_sqlite(tmp_path / "hq.db")
    officers.new_officer(store, ANNA, tmp_path / "carla", "Carla", "woord", CHEAP)
    work(post)
    round_trip(post, store, box)
    store.close()
    copy = open_sqlite(tmp_path / "copy.db")
    officers.renew_keys(copy, ANNA, anna, "woord", CHEAP)
    renewed = read_keys(anna, "woord")
    work(post)
    post.exchange.send(box, STICK)
    assert take_in(copy, box, renewed).other_version == 2
    confirm(copy, box, renewed)
    lost = post.exchange.receive(box, STICK)
    assert (lost.documents, lost.receipt) == (0, None)
    officers.renew_keys(copy, renewed, anna, "woord", CHEAP)
    assert post.exchange.receive(box, STICK).documents == 0
    again = read_keys(anna, "woord")
    for _ in range(2):
        post.exchange.send(box, STICK)
        take_in(copy, box, again)
        confirm(copy, box, again)
        post.exchange.receive(box, STICK)
    assert post.exchange.status().events["received"] == len(shared(post))
    assert set(copy.events()) == shared(post)
    copy.close()


def on_disk(library: Library, folder: Path) -> Casework:
    """Return a post with a real vault in a folder, made if there is none."""
    vault = open_vault(folder, PASSPHRASE) if folder.exists() else new_vault(folder)
    return Casework(library, vault)


def test_a_lost_laptop_goes_on_from_its_backup_on_a_new_machine(
    library: Library, store: Store, box: MemoryBox, tmp_path: Path
) -> None:
    lost = on_disk(library, tmp_path / "laptop")
    enrol(lost, store)
    work(lost)
    round_trip(lost, store, box)
    work(lost)
    backup(lost.journal.vault, tmp_path / "friday.backup")
    work(lost, 2)
    lost.exchange.send(box, STICK)  # this much of the lost work reached a stick
    take_in(store, box)
    old, written = lost.journal.device, shared(lost)
    lost.journal.vault.db.close()
    shutil.rmtree(tmp_path / "laptop")
    restore(tmp_path / "friday.backup", tmp_path / "new", PASSPHRASE)
    new = on_disk(library, tmp_path / "new")
    assert new.journal.device != old
    revoke(store, old, now)
    enrol(new, store)
    work(new, 2)
    for _ in range(2):
        counted = round_trip(new, store, box)
    assert counted == {"received": len(shared(new))}
    assert set(store.events()) == written | shared(new)  # what had left the laptop is not lost with it
    lines = {line["device"]: line for line in status.status(store)["devices"]}
    assert (lines[old]["state"], lines[new.journal.device]["continues"]) == ("revoked", [old])
    assert [line["gaps"] for line in lines.values()] == [[], []]
    new.journal.vault.db.close()


def test_a_copied_data_folder_is_noticed_at_once(
    library: Library, store: Store, box: MemoryBox, tmp_path: Path
) -> None:
    first = on_disk(library, tmp_path / "data")
    enrol(first, store)
    work(first)
    round_trip(first, store, box)
    shutil.copytree(tmp_path / "data", tmp_path / "copy")
    copy = on_disk(library, tmp_path / "copy")
    assert copy.journal.device != first.journal.device
    work(first)
    copy.exchange.send(box, STICK)  # events of the first that it brings too are not another who waits
    assert take_in(store, box).waiting == 1
    work(copy)
    enrol(copy, store)
    for post in (first, copy, first, copy):
        counted = round_trip(post, store, box)
        assert counted == {"received": len(shared(post))}
    assert set(store.events()) == shared(first, copy)
    lines = {line["device"]: line for line in status.status(store)["devices"]}
    assert lines[copy.journal.device]["continues"] == [first.journal.device]
    assert [line["forks"] for line in lines.values()] == [[], []]
    for post in (first, copy):
        post.journal.vault.db.close()


def test_the_image_of_a_disk_is_noticed_by_a_receipt(
    post: Casework, library: Library, store: Store, box: MemoryBox, tmp_path: Path
) -> None:
    work(post)
    round_trip(post, store, box)
    twin = memory_vault(tmp_path)
    post.journal.db.conn.backup(twin.db.conn)
    other, same = Casework(library, twin), post.journal.device
    assert other.journal.device == same
    work(post, 1)
    work(other, 2)
    round_trip(post, store, box)
    other.exchange.send(box, STICK)
    take_in(store, box)
    (line,) = status.status(store)["devices"]
    assert line["forks"]  # headquarters names it, and keeps both
    confirm(store, box)
    assert other.exchange.receive(box, STICK).twin
    assert other.journal.device != same
    for _ in range(2):
        for each in (post, other):
            enrol(each, store)
            round_trip(each, store, box)
    assert set(store.events()) == shared(post, other)
    for each in (post, other):
        assert each.exchange.status().events["received"] == len(shared(each))


def test_an_officers_keys_are_lost(post: Casework, store: Store, box: MemoryBox, tmp_path: Path) -> None:
    """Anna's file is gone: Bram opens what was sealed to both, Carla comes, and a post that was away follows."""
    work(post)
    post.exchange.send(box, STICK)
    officers.remove_officer(store, BRAM, "Anna")
    officers.new_officer(store, BRAM, tmp_path / "carla", "Carla", "woord", CHEAP)
    carla = read_keys(tmp_path / "carla", "woord")
    work(post)
    post.exchange.send(box, STICK)  # it has not heard of it yet
    take_in(store, box, BRAM)
    confirm(store, box, carla)
    received = post.exchange.receive(box, STICK)
    assert (received.documents, received.receipt) == (2, 1)
    work(post)
    post.exchange.send(box, STICK)
    take_in(store, box, carla)
    confirm(store, box, carla)
    post.exchange.receive(box, STICK)
    assert post.exchange.status().events["received"] == len(shared(post))
    assert set(store.events()) == shared(post)
    old = take_in(store, box, ANNA)  # found again by whoever took it: it opens nothing new
    assert old.taken.events_new == 0
    with pytest.raises(BadInput, match="not among the officers"):
        confirm(store, box, ANNA)
