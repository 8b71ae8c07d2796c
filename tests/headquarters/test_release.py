"""Headquarters releases nothing with a mistake in it; a publish cut off anywhere leaves the old release or the new."""

import hashlib
import shutil
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata, Root

from desktop import packs
from desktop.errors import BadInput, OutsideWorld
from desktop.exchange.box import Progress
from desktop.headquarters import release, release_keys, rotation
from desktop.headquarters.release_keys import new_key
from desktop.packs.fetching import fetch
from desktop.packs.targets import METADATA, TARGETS, TIMESTAMP
from desktop.packs.trust import Trust
from desktop.storage.keys import Cost
from tests.exchange.memory_box import MemoryBox
from tests.headquarters.releases import Office

QUICK = Cost(64, 1, 1)


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """Return a headquarters that has published 1.1 under two of three root keys."""
    office = Office(tmp_path_factory.mktemp("hq"), roots=dict(new_key() for _ in range(3)), threshold=2)
    office.out("1.1")
    return office


@pytest.fixture
def office(first: Office, tmp_path: Path) -> Office:
    """Return it in a folder of its own, with a box of its own."""
    shutil.copytree(first.top, tmp_path / "hq")
    return replace(first, top=tmp_path / "hq", box=MemoryBox(dict(first.box.files)), daily=dict(first.daily))


def found_in(box: MemoryBox, office: Office, top: Path) -> str:
    """Return the version that a new post fetches from a box, every signature checked."""
    top.mkdir(parents=True)
    return fetch(box, Trust(top, office.sha), top / "aside", top / "cache").version


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("en/first.md", "{: #later", "{: #other"),
        ("decision/tables.yaml", "id: L7, when: {}", 'id: L7, when: {own_large: ["yes"]}'),
        ("pack.toml", 'id = "small"', 'id = ""'),
    ],
)
def test_nothing_is_released_that_is_not_clean_and_proven(office: Office, name: str, old: str, new: str) -> None:
    before = dict(office.box.files)
    office.edit(name, old, new)
    with pytest.raises(packs.PackProblems, match="nothing was changed"):
        office.release("1.2")
    assert release.read(office.folder).version == "1.1"
    office.publish()
    assert office.box.files == before


@pytest.mark.parametrize("name", ["en/first.md.bak", "notes.pdf", "evil.py", "~$first.docx"])
def test_what_only_lies_in_the_folder_is_not_released(office: Office, name: str) -> None:
    path = office.source / "content" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"draft")
    with pytest.raises(packs.PackProblems, match="take it out"):
        office.release("1.2")
    assert release.read(office.folder).version == "1.1"


def test_the_version_must_be_later_than_the_last(office: Office) -> None:
    with pytest.raises(BadInput, match=r"not later than 1\.1"):
        office.release("1.1.0")
    assert office.release("1.10").number == 2


def test_a_release_names_what_is_new_and_publishing_brings_only_that(office: Office) -> None:
    office.edit("nl/first.md", "It changed", "It was changed")
    made = office.release("1.2")
    assert (made.number, made.changed) == (2, 2)
    office.box.written.clear()
    done = office.publish()
    assert done.files == len(office.box.written) == 5
    assert office.publish().files == 0, "again is safe, and brings nothing"


def test_the_files_come_first_and_the_timestamp_last(office: Office) -> None:
    office.out("1.2")
    box = MemoryBox()
    office.publish(lambda: box)
    kinds = [name.rpartition("/")[0] if name != TIMESTAMP else name for name in box.written]
    assert kinds == sorted(kinds, key=[TARGETS, METADATA, TIMESTAMP].index)
    assert box.written[-1] == TIMESTAMP


def test_the_box_keeps_this_release_and_the_one_before(office: Office) -> None:
    office.edit("nl/first.md", "one", "one more")
    office.out("1.2")
    office.out("1.3")
    held = {name.rpartition("/")[2] for name in office.box.files if name.startswith(METADATA)}
    assert held == {
        "1.root.json",
        "timestamp.json",
        *(f"{n}.{r}.json" for n in (2, 3) for r in ("snapshot", "targets")),
    }
    assert len([name for name in office.box.files if name.startswith(TARGETS)]) == 17
    assert len(list((office.folder / "targets").iterdir())) == 19, "headquarters keeps them all"


class Dead(Exception):  # noqa: N818 - it is no error of a program
    """The machine went off."""


@dataclass
class DyingBox(MemoryBox):
    """A box on which the machine goes off at the n-th change."""

    left: int = 0

    def write(self, name: str, data: bytes, progress: Progress | None = None) -> None:
        self._count()
        super().write(name, data, progress)

    def remove(self, name: str) -> None:
        self._count()
        super().remove(name)

    def _count(self) -> None:
        if self.left == 0:
            raise Dead
        self.left -= 1


def cut_everywhere(office: Office, expected: set[str], top: Path) -> None:
    """Publish, cut off after every number of changes: a post finds a whole release each time; then publish whole."""
    before, seen = dict(office.box.files), []
    for left in range(1_000):
        box = DyingBox(dict(before), left=left)
        try:
            office.publish(lambda box=box: box)  # type: ignore[misc]
            break
        except Dead:
            seen.append(found_in(box, office, top / f"post{left}"))
            office.publish(lambda box=box: MemoryBox(box.files))  # type: ignore[misc]
            assert found_in(box, office, top / f"again{left}") in expected
    assert set(seen) == expected
    office.box = MemoryBox(box.files)


def test_a_publish_cut_off_anywhere_leaves_the_old_release_or_the_new(office: Office, tmp_path: Path) -> None:
    office.out("1.2")
    office.edit("nl/first.md", "It changed", "It was changed")
    office.release("1.3")
    cut_everywhere(office, {"1.2", "1.3"}, tmp_path)
    assert found_in(office.box, office, tmp_path / "last") == "1.3"


def test_a_release_cut_off_before_its_last_write_was_none(office: Office, tmp_path: Path) -> None:
    last = office.folder / "metadata" / "timestamp.json"
    before = last.read_bytes()
    office.release("1.2")
    last.write_bytes(before)
    assert office.publish().files == 0
    assert found_in(office.box, office, tmp_path / "post") == "1.1"
    office.edit("nl/first.md", "It changed", "It was changed")
    assert office.out("1.2").number == 2
    assert found_in(office.box, office, tmp_path / "later") == "1.2"


def changed(office: Office, change: Callable[[Metadata[Root]], Metadata[Root]]) -> None:
    """Change the root and put it in force."""
    rotation.rotate(office.folder, change(release.read(office.folder).root), office.roots | office.daily)


def test_new_keys_of_every_day_leave_no_moment_in_between(office: Office, tmp_path: Path) -> None:
    fresh = dict(new_key() for _ in range(3))
    old = dict(office.daily)
    office.daily |= fresh
    changed(office, lambda root: rotation.with_daily(root, fresh))
    cut_everywhere(office, {"1.1"}, tmp_path)
    office.daily = fresh
    office.out("1.2")
    assert found_in(office.box, office, tmp_path / "last") == "1.2"
    office.daily = old
    with pytest.raises(BadInput, match="keys are missing"):
        office.release("1.3")
    assert release.read(office.folder).version == "1.2"


def test_lost_keys_of_every_day_are_replaced_by_the_root(office: Office, tmp_path: Path) -> None:
    office.daily = dict(new_key() for _ in range(3))
    changed(office, lambda root: rotation.with_daily(root, office.daily))
    office.publish()
    assert found_in(office.box, office, tmp_path / "post") == "1.1"
    office.out("1.2")
    assert found_in(office.box, office, tmp_path / "later") == "1.2"


def test_a_lost_root_key_is_dropped_and_another_takes_its_place(office: Office, tmp_path: Path) -> None:
    lost, *left = office.roots
    office.roots = {keyid: office.roots[keyid] for keyid in left}
    fresh = dict([new_key()])
    root = release.read(office.folder).root
    office.roots |= fresh
    changed(office, lambda root: rotation.with_roots(root, fresh, [lost[:8]], None))
    office.publish()
    assert found_in(office.box, office, tmp_path / "post") == "1.1"
    new = release.read(office.folder).root.signed
    assert set(new.roles["root"].keyids) == set(office.roots)
    assert new.roles["root"].threshold == root.signed.roles["root"].threshold == 2
    office.roots = dict(list(office.roots.items())[:1])
    with pytest.raises(BadInput, match="2 of the root keys"):
        changed(office, deepcopy)
    assert release.read(office.folder).root.signed.version == 2


def test_a_post_that_was_away_for_many_changes_of_keys_follows_them(office: Office, tmp_path: Path) -> None:
    for _ in range(3):
        office.daily |= (fresh := dict(new_key() for _ in range(3)))
        changed(office, partial(rotation.with_daily, daily=fresh))
        office.publish()
    assert found_in(office.box, office, tmp_path / "post") == "1.1"
    assert release.read(office.folder).root.signed.version == 4
    with pytest.raises(BadInput, match="names no root key"):
        rotation.with_roots(release.read(office.folder).root, {}, ["00000000"], None)
    with pytest.raises(BadInput, match="threshold must be 1 to 3"):
        rotation.with_roots(release.read(office.folder).root, {}, [], 4)


def test_a_store_restored_from_a_copy_is_told_and_signs_above(office: Office, tmp_path: Path) -> None:
    shutil.copytree(office.folder, tmp_path / "copy")
    for _ in range(2):
        release.renew(office.folder, office.daily)
        office.publish()
    shutil.rmtree(office.folder)
    shutil.copytree(tmp_path / "copy", office.folder)
    office.release("1.5")
    with pytest.raises(BadInput, match="renew --above 3"):
        office.publish()
    release.renew(office.folder, office.daily)  # number 3, which the box has seen with another content
    with pytest.raises(BadInput, match="renew --above 3"):
        office.publish()
    assert release.renew(office.folder, office.daily, above=3) == 4
    office.publish()
    assert found_in(office.box, office, tmp_path / "post") == "1.5"


def test_the_box_of_another_headquarters_is_left_alone(office: Office, tmp_path: Path) -> None:
    other = Office(tmp_path / "other")
    with pytest.raises(BadInput, match="nothing was released yet"):
        other.publish(lambda: office.box)
    other.release("9.9")
    before = dict(office.box.files)
    with pytest.raises(BadInput, match="others have signed"):
        other.publish(lambda: office.box)
    assert office.box.files == before


def test_a_full_box_keeps_the_old_release(office: Office, tmp_path: Path) -> None:
    office.release("1.2")
    office.box.room = 900
    with pytest.raises(OutsideWorld, match="full"):
        office.publish()
    office.box.room = None
    assert found_in(office.box, office, tmp_path / "post") == "1.1"
    office.publish()
    assert found_in(office.box, office, tmp_path / "later") == "1.2"


def test_signing_anew_gives_another_year(office: Office) -> None:
    before = release.read(office.folder)
    later = datetime.now(UTC) + timedelta(days=100)
    release.renew(office.folder, office.daily, later)
    state = release.read(office.folder)
    assert (state.version, state.timestamp and state.timestamp.signed.version) == (before.version, 2)
    assert state.targets
    assert before.targets
    assert state.targets.signed.expires - before.targets.signed.expires > timedelta(days=99)
    assert state.targets.signed.unrecognized_fields == before.targets.signed.unrecognized_fields, "when it was released"


def test_the_keys_lie_under_a_passphrase(tmp_path: Path) -> None:
    seeds, path = dict(new_key() for _ in range(3)), tmp_path / "keys.json"
    release_keys.write_keys(path, seeds, "geheim", QUICK)
    assert release_keys.read_keys(path, "geheim") == seeds
    assert list(release_keys.read_keys(path, "geheim")) == list(seeds), "which is for what"
    with pytest.raises(BadInput, match="wrong passphrase"):
        release_keys.read_keys(path, "geheimer")
    raw = path.read_bytes()
    assert not any(seed in raw or seed.hex().encode() in raw for seed in seeds.values())
    path.write_bytes(raw.replace(b'"sealed": "', b'"sealed": "00'))
    with pytest.raises(BadInput, match="damaged"):
        release_keys.read_keys(path, "geheim")


def test_the_document_of_headquarters_names_the_first_root(office: Office) -> None:
    data = (office.folder / "metadata" / "1.root.json").read_bytes()
    store = str(office.folder).removesuffix(".content")
    assert release.content_root(store) == hashlib.sha256(data).hexdigest() == office.sha
    assert release.content_root(f"{store}x") is None
    with pytest.raises(BadInput, match="content init"):
        release.read(release.content_of(f"{store}x"))
    with pytest.raises(BadInput, match="releases already"):
        release.init(office.folder, office.roots, office.daily, 1, "x")
