"""Headquarters' keys and document: made once, changed step by step, never lost on the way."""

import itertools
from pathlib import Path

import pytest

from desktop.errors import BadInput
from desktop.exchange.apart import SetApart
from desktop.exchange.enrolment import read_headquarters
from desktop.exchange.keys import new_keys, seal, unseal
from desktop.headquarters import officers
from desktop.headquarters.keys_file import OfficerKeys, read_keys, write_keys
from desktop.headquarters.sqlite_store import open_sqlite
from desktop.headquarters.store import Store
from tests.exchange.kit import chain
from tests.exchange.memory_box import MemoryBox
from tests.headquarters.kit import ANNA, confirm, let_in, new_store, put_part, take_in
from tests.storage.kit import CHEAP

WORD = "tulpen uit Ōsaka"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "hq.db.keys"


def found(store: Store, path: Path) -> OfficerKeys:
    officers.found(store, path, WORD, "Den Haag", "Anna", CHEAP)
    return read_keys(path, WORD)


@pytest.fixture
def bare(tmp_path: Path) -> Store:
    return open_sqlite(tmp_path / "bare.db", make=True)


def test_keys_come_back_and_are_readable_by_nobody(path: Path) -> None:
    anna = OfficerKeys("Ännå", (new_keys(), new_keys()))
    write_keys(path, anna, WORD, CHEAP)
    assert read_keys(path, WORD) == anna
    text = path.read_text(encoding="ascii")
    assert not any(secret in text for key in anna.keys for secret in (key.seed.hex(), key.identity[15:40]))
    assert not any(key.seed.hex() in repr(anna) or key.identity in repr(anna) for key in anna.keys)
    with pytest.raises(BadInput, match="wrong passphrase"):
        read_keys(path, "anders")


def test_a_damaged_file_of_keys_is_said_in_words(path: Path) -> None:
    write_keys(path, ANNA, WORD, CHEAP)
    whole = path.read_bytes()
    for place in range(0, len(whole), 7):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 2]) + whole[place + 1 :])
        with pytest.raises(BadInput):
            read_keys(path, WORD)
    path.write_bytes(whole.replace(b'"version": 1\n', b'"version": 2\n'))
    with pytest.raises(BadInput, match="newer version"):
        read_keys(path, WORD)


def test_headquarters_is_made_once(bare: Store, path: Path) -> None:
    own = found(bare, path)
    before = path.read_bytes(), bare.documents()
    found(bare, path)
    assert (path.read_bytes(), bare.documents()) == before
    document = officers.current(bare)
    assert (document.version, document.name, [one.name for one in document.officers]) == (1, "Den Haag", ["Anna"])
    assert own.public.keys == document.officers[0].keys


def test_keys_of_an_interrupted_start_are_used(bare: Store, path: Path) -> None:
    write_keys(path, ANNA, WORD, CHEAP)
    assert found(bare, path) == ANNA
    assert officers.current(bare).officers[0].keys == ANNA.keys[0].public


def test_either_officer_opens_and_a_post_can_follow_every_step(bare: Store, path: Path, tmp_path: Path) -> None:
    anna = found(bare, path)
    other = tmp_path / "bram.keys"
    officers.new_officer(bare, anna, other, "Bram", "ander", CHEAP)
    bram = read_keys(other, "ander")
    data = seal(b"zaak", officers.current(bare).recipients)
    assert unseal(data, anna.keys) == unseal(data, bram.keys) == b"zaak"
    officers.renew_keys(bare, anna, path, WORD, CHEAP)
    officers.remove_officer(bare, bram, "Anna")
    steps = [read_headquarters(document) for document in bare.documents()]
    assert [one.version for one in steps] == [1, 2, 3, 4]
    assert all(before.followed_by(after) for before, after in itertools.pairwise(steps))
    with pytest.raises(SetApart, match="somebody else"):
        unseal(seal(b"later", officers.current(bare).recipients), read_keys(path, WORD).keys)


def test_old_keys_still_open_after_renewal(bare: Store, path: Path) -> None:
    anna = found(bare, path)
    old = seal(b"van de reis", officers.current(bare).recipients)
    officers.renew_keys(bare, anna, path, WORD, CHEAP)
    renewed = read_keys(path, WORD)
    assert unseal(old, renewed.keys) == b"van de reis"
    assert renewed.keys[0] != anna.keys[0]
    assert renewed.signing(officers.current(bare)) == renewed.keys[0]


def test_a_renewal_that_was_cut_off_goes_on(bare: Store, path: Path) -> None:
    anna = found(bare, path)
    write_keys(path, OfficerKeys("Anna", (new_keys(), *anna.keys)), WORD, CHEAP)
    half = read_keys(path, WORD)
    assert half.signing(officers.current(bare)) == anna.keys[0]
    officers.renew_keys(bare, half, path, WORD, CHEAP)
    assert officers.current(bare).officers[0].keys == half.keys[0].public


def test_what_cannot_be_is_refused(bare: Store, path: Path, tmp_path: Path) -> None:
    anna = found(bare, path)
    for name in ("Anna", "Carla"):
        with pytest.raises(BadInput):
            officers.remove_officer(bare, anna, name)
    for own, place, name in ((anna, path, "Bram"), (anna, tmp_path / "new", "Anna"), (ANNA, tmp_path / "new", "Bram")):
        with pytest.raises(BadInput):
            officers.new_officer(bare, own, place, name, "x", CHEAP)
    assert not (tmp_path / "new").exists()
    assert len(bare.documents()) == 1


def test_a_store_from_a_copy_follows_the_documents_in_a_box(tmp_path: Path, box: MemoryBox) -> None:
    store, copy = new_store(tmp_path), new_store(tmp_path, "copy.db")
    carla = OfficerKeys("Carla", (new_keys(),))
    let_in(store)
    officers.new_officer(store, ANNA, tmp_path / "dirk.keys", "Dirk", "x", CHEAP)
    officers.remove_officer(store, ANNA, "Bram")
    confirm(store, box)
    put_part(box, chain(2))
    box.files["headquarters/" + "0" * 9 + "2-" + "a" * 64 + ".json"] = b"{}"
    take_in(copy, box, carla)
    assert copy.documents() == store.documents()
