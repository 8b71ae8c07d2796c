"""Signed releases at a post: all of it or nothing, nothing older, nothing of others, and little that travels."""

import gzip
import hashlib
import json
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata, TargetFile

from desktop import packs
from desktop.errors import BadInput, ImvoError, OutsideWorld
from desktop.exchange.box import Progress, Stopped
from desktop.exchange.open_box import open_box
from desktop.guidance.installed import overview, packs_of
from desktop.guidance.pack import pack_files
from desktop.headquarters import release
from desktop.headquarters.publishing import publish
from desktop.packs import targets
from desktop.packs.targets import METADATA, TARGETS, TIMESTAMP
from tests.exchange import servers
from tests.exchange.memory_box import MemoryBox
from tests.headquarters.releases import Office
from tests.packs.post import Post
from tests.support import ROOT

Files = dict[str, bytes]


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> tuple[Office, list[Files]]:
    """Return a headquarters and what its box held after each of three releases."""
    office = Office(tmp_path_factory.mktemp("hq"))
    boxes = []
    for version, typo in (("1.1", "changed"), ("1.2", "chanegd"), ("1.3", "changed")):
        office.edit("nl/first.md", f"It {'chanegd' if version == '1.3' else 'changed'}", f"It {typo}")
        office.out(version)
        boxes.append(dict(office.box.files))
    return office, boxes


@pytest.fixture
def office(history: tuple[Office, list[Files]]) -> Office:
    return history[0]


@pytest.fixture
def boxes(history: tuple[Office, list[Files]]) -> list[MemoryBox]:
    return [MemoryBox(dict(files)) for files in history[1]]


@pytest.fixture
def post(tmp_path: Path, office: Office) -> Post:
    return Post(tmp_path, office.sha)


@pytest.fixture
def copied(office: Office, tmp_path: Path) -> Office:
    """Return the headquarters again, in a folder of its own."""
    shutil.copytree(office.folder, tmp_path / "hq" / office.folder.name)
    return replace(office, top=tmp_path / "hq", box=MemoryBox())


def test_a_signed_release_is_installed_and_says_who_signed_it(post: Post, boxes: list[MemoryBox]) -> None:
    kept = post.install(boxes[0])
    assert (kept.version, kept.signed_by, kept.standing) == ("1.1", "Buitenlandse Zaken", "signed")
    assert kept.signed_on
    assert kept.signed_until
    assert kept.signed_on < kept.signed_until
    post.install(boxes[1])
    assert post.version == "1.2"
    assert overview(post.data, post.shipped).previous == ("1.1", "signed")
    packs.rollback(post.data, post.shipped)
    assert post.version == "1.1"
    assert post.install(boxes[1]).version == "1.2", "who went back may take it again"


@pytest.mark.parametrize("name", ["release.imvo", "release.imvo.txt"])
def test_a_release_travels_as_one_file(post: Post, office: Office, tmp_path: Path, name: str) -> None:
    place = str(tmp_path / name)
    publish(office.folder, lambda: open_box(place, write=True))
    assert packs.install_from(place, post.data, post.shipped).signed_by == "Buitenlandse Zaken"
    assert post.version == "1.3"


@pytest.mark.parametrize("serve", [servers.apache, servers.rclone])
def test_a_release_comes_from_a_server_and_only_what_changed_is_asked(
    post: Post, copied: Office, tmp_path: Path, serve: Callable[[], AbstractContextManager[servers.Server]]
) -> None:
    with serve() as server:
        for number in range(3):
            release.renew(copied.folder, copied.daily)  # timestamps of one length, one after the other
            done = publish(copied.folder, lambda: open_box(server.address, write=True))
            assert done.files == (20 if number == 0 else 3)
            heard: list[int] = []
            packs.install_from(server.address, post.data, post.shipped, heard.append)
            assert (sum(heard) < 6_000) == (number > 0)
    assert post.version == "1.3"


def test_a_stick_has_its_box_in_a_folder(post: Post, office: Office, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    publish(office.folder, lambda: open_box(str(tmp_path / "stick" / "IMVO"), write=True))
    assert packs.install_from(str(tmp_path / "stick"), post.data, post.shipped).standing == "signed"


def test_a_plain_folder_stays_unsigned(post: Post, office: Office) -> None:
    assert packs.install_from(str(office.source), post.data, post.shipped).standing == "unsigned"
    assert post.install(office.box).standing == "signed", "the same pack, now from headquarters"
    assert overview(post.data, post.shipped).previous == ("1.0", "shipped")


def test_the_same_release_twice_changes_nothing(post: Post, boxes: list[MemoryBox]) -> None:
    kept = post.install(boxes[0])
    boxes[0].asked.clear()
    assert post.install(boxes[0]) == kept
    assert not [name for name in boxes[0].asked if name.startswith(TARGETS)]


def test_of_a_release_only_what_changed_travels(post: Post, boxes: list[MemoryBox]) -> None:
    post.install(boxes[0])
    boxes[1].asked.clear()
    post.install(boxes[1])
    read = [name for name in boxes[1].asked if name.startswith(TARGETS)]
    assert len(read) == 2, "the article, and pack.toml with the version"
    assert sum(len(boxes[1].files[name]) for name in read) <= 5_000


def test_a_typo_in_any_article_of_the_guidance_travels_in_5_kilobytes() -> None:
    sizes = {
        name: len(targets.squeeze((ROOT / name).read_bytes()))
        for name, _ in pack_files(ROOT / "content")
        if name.endswith((".md", "pack.toml"))
    }
    manifest = sizes.pop("content/pack.toml")
    assert {name: size for name, size in sizes.items() if size + manifest > 5_000} == {}


def test_whether_there_is_something_newer_costs_one_small_file(post: Post, boxes: list[MemoryBox]) -> None:
    assert post.newer(boxes[0]) == "1.1"
    post.install(boxes[0])
    assert post.newer(boxes[0]) is None
    boxes[1].asked.clear()
    assert post.newer(boxes[1]) == "1.2"
    assert [name for name in boxes[1].asked if boxes[1].files.get(name)] == [TIMESTAMP]
    assert post.newer(MemoryBox()) is None


def refused(post: Post, box: MemoryBox, *words: str) -> packs.Refused:
    """Assert that a box is refused in one plain line with these words, and that the pack in use stays."""
    before, pointer = post.version, sorted(path.name for path in packs_of(post.data).iterdir())
    with pytest.raises(ImvoError) as caught:
        post.install(box)
    line = str(caught.value)
    assert "\n" not in line
    assert all(word in line for word in ("STICK", *words)), line
    assert post.version == before
    assert set(pointer) <= {path.name for path in packs_of(post.data).iterdir()} <= {*pointer, "targets", "trust"}
    assert isinstance(caught.value, BadInput)
    return caught.value  # type: ignore[return-value]


def test_an_older_release_is_refused(post: Post, boxes: list[MemoryBox]) -> None:
    post.install(boxes[1])
    refused(post, boxes[0], "older than one that this post has seen", "the guidance in use stays")
    packs.rollback(post.data, post.shipped)
    refused(post, boxes[0], "older")
    assert post.install(boxes[2]).version == "1.3"


def test_a_release_of_others_is_refused(post: Post, boxes: list[MemoryBox], tmp_path: Path) -> None:
    other = Office(tmp_path / "other")
    other.out("9.9")
    refused(post, other.box, "signed by others")
    assert post.newer(other.box) is None
    mixed = MemoryBox({**other.box.files, f"{METADATA}/1.root.json": boxes[0].files[f"{METADATA}/1.root.json"]})
    refused(post, mixed, "not signed with the keys that this post trusts")


def test_a_post_that_trusts_nobody_says_so(tmp_path: Path, boxes: list[MemoryBox]) -> None:
    with pytest.raises(packs.Refused, match="does not know yet who signs"):
        packs.install_release(boxes[0], "STICK", tmp_path / "data", tmp_path / "none")
    with pytest.raises(packs.Refused, match="no signed release"):
        packs.install_release(MemoryBox(), "STICK", tmp_path / "data", tmp_path / "none")
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("name", [f"{METADATA}/3.snapshot.json", f"{METADATA}/3.targets.json"])
def test_releases_cannot_be_mixed(post: Post, boxes: list[MemoryBox], name: str) -> None:
    old = boxes[1].files[name.replace("/3.", "/2.")]
    post.install(boxes[0])
    refused(post, MemoryBox({**boxes[2].files, name: old}))
    assert post.install(boxes[2]).version == "1.3"


def test_what_is_cut_off_damaged_or_missing_is_refused(post: Post, boxes: list[MemoryBox]) -> None:
    post.install(boxes[0])
    whole = boxes[2].files
    listing = json.loads(whole[f"{METADATA}/3.targets.json"])["signed"]["targets"]
    wanted = {f"{TARGETS}/{info['hashes']['sha256']}.{name}" for name, info in listing.items()}
    needed = [TIMESTAMP, *(f"{METADATA}/3.{role}.json" for role in ("snapshot", "targets"))]
    needed += sorted(wanted - set(boxes[0].files))
    assert len(needed) == 4
    for name in needed:
        gone = {each: data for each, data in whole.items() if each != name}
        data = whole[name]
        refused(post, MemoryBox(gone))
        refused(post, MemoryBox({**whole, name: data[: len(data) // 2]}))
        refused(post, MemoryBox({**whole, name: data[:-9] + bytes([data[-9] ^ 1]) + data[-8:]}))
        refused(post, MemoryBox({**whole, name: data + b" " * 2_000_000}))
    assert post.install(boxes[2]).version == "1.3"


@pytest.mark.parametrize("junk", [b"", b"{}", b"[]", b"\xff", b'{"signed": 1}', b"[" * 100_000, b"null"])
def test_junk_is_refused(post: Post, boxes: list[MemoryBox], junk: bytes) -> None:
    for name in (TIMESTAMP, f"{METADATA}/1.targets.json", f"{METADATA}/2.root.json"):
        refused(post, MemoryBox({**boxes[0].files, name: junk}))


def test_expiry_and_a_wrong_clock_stop_only_installing(tmp_path: Path) -> None:
    office = Office(tmp_path / "hq")
    post = Post(tmp_path, office.sha)
    office.out("1.1")
    post.install(office.box)
    office.release("1.2")
    release.renew(office.folder, office.daily, datetime.now(UTC) - timedelta(days=400))
    office.publish()
    error = refused(post, office.box, "was good until", "the clock of this machine says")
    assert isinstance(error, packs.Expired)
    assert post.newer(office.box) == "1.2", "that it is there may be said"
    office.out("1.3", datetime.now(UTC) + timedelta(days=30))
    error = refused(post, office.box, "was signed on", "the clock of this machine says")
    assert isinstance(error, packs.Expired)
    office.out("1.4")
    assert post.install(office.box).version == "1.4"


def signed_badly(office: Office, change: Callable[[Metadata], dict[str, bytes]]) -> MemoryBox:  # type: ignore[type-arg]
    """Return a box with a release that headquarters' own keys sign and that is not as a release should be."""
    state = release.read(office.folder)
    assert state.targets
    metadata = deepcopy(state.targets)
    objects = change(metadata)
    release.sign_release(office.folder, replace(state, targets=metadata), state, office.daily)
    release.put(office.folder, {f"targets/{name}": data for name, data in objects.items()})
    box = MemoryBox()
    office.publish(lambda: box)
    return box


def added(path: object, data: bytes) -> Callable[[Metadata], dict[str, bytes]]:  # type: ignore[type-arg]
    def change(metadata: Metadata) -> dict[str, bytes]:  # type: ignore[type-arg]
        info = TargetFile.from_data("0123456789abcdef.gz", data, ["sha256"])
        if path is not None:
            info.unrecognized_fields["custom"] = {"path": path}
        metadata.signed.targets[info.path] = info
        return {release.object_of(info): data}

    return change


PLAIN = gzip.compress(b"x")
BAD = [
    ("content/../../out.md", PLAIN), ("/etc/out.md", PLAIN), ("content/nl/CON.md", PLAIN), ("content\\out.md", PLAIN),
    ("elsewhere/out.md", PLAIN), ("content/a/b/c/d/e/out.md", PLAIN), ("content/nl/FIRST.md", PLAIN),
    ("content/", PLAIN),    (None, PLAIN), (7, PLAIN), (["content/x.md"], PLAIN), ("content/nl/x\n.md", PLAIN),
    ("content/bomb.md", gzip.compress(bytes(50_000_000))), ("content/not-gzip.md", b"plain"),
    ("content/two.md", PLAIN + PLAIN), ("content/short.md", PLAIN[:-4]),
]  # fmt: skip


@pytest.mark.parametrize(("path", "data"), BAD, ids=[str(path)[:20] for path, _ in BAD])
def test_even_what_headquarters_signed_is_looked_at(
    copied: Office, post: Post, tmp_path: Path, path: object, data: bytes
) -> None:
    refused(post, signed_badly(copied, added(path, data)))
    assert not list(tmp_path.rglob("out.md"))


@pytest.mark.parametrize(
    "about",
    [
        {"version": "../x"},
        {"version": "7.7"},
        {"released": "soon"},
        {"released": None},
        {"version": 1},
    ],
)
def test_a_release_that_misstates_itself_is_refused(copied: Office, post: Post, about: dict[str, object]) -> None:

    def change(metadata: Metadata) -> dict[str, bytes]:  # type: ignore[type-arg]
        fields = metadata.signed.unrecognized_fields
        fields["imvo"] = {**fields["imvo"], **about}
        return {}

    refused(post, signed_badly(copied, change))


def test_a_pack_with_mistakes_is_refused_though_it_is_signed(copied: Office, post: Post) -> None:
    error = refused(
        post, signed_badly(copied, added("content/nl/second.md", gzip.compress(b"# no"))), "nothing was changed"
    )
    assert isinstance(error, packs.PackProblems)


@dataclass
class FailingBox(MemoryBox):
    """Fails at the n-th file that is read."""

    at: int = 0
    error: Exception = field(default_factory=lambda: OutsideWorld("the stick is gone"))

    def read(self, name: str, most: int, progress: Progress | None = None) -> bytes | None:
        if len(self.asked) == self.at:
            raise self.error
        return super().read(name, most, progress)


@pytest.mark.parametrize("error", [OutsideWorld("the stick is gone"), Stopped()])
def test_a_box_that_fails_anywhere_changes_nothing(post: Post, boxes: list[MemoryBox], error: Exception) -> None:
    post.install(boxes[0])
    for at in range(5):
        with pytest.raises(type(error)):
            post.install(FailingBox(dict(boxes[2].files), at=at, error=error))
        assert post.version == "1.1"
    assert post.install(boxes[2]).version == "1.3"


def test_the_root_is_changed_on_purpose_only(post: Post, boxes: list[MemoryBox], tmp_path: Path) -> None:
    post.install(boxes[1])
    other = Office(tmp_path / "other")
    other.out("1.9")
    assert packs.pin(post.data, other.sha)
    assert not packs.pin(post.data, other.sha)
    assert post.install(other.box).version == "1.9"
    refused(post, boxes[2], "not signed with the keys")
    packs.pin(post.data, post.root)
    refused(post, boxes[0], "older than one that this post has seen")
    for junk in ("", "x" * 64, "0" * 63):
        with pytest.raises(BadInput):
            packs.pin(post.data, junk)


def test_any_client_of_the_update_framework_can_read_a_release(boxes: list[MemoryBox], office: Office) -> None:
    """The form is the standard's own: names with the digest in front, and nothing of ours is needed to check them."""
    timestamp = json.loads(boxes[0].files[TIMESTAMP])["signed"]
    listing = boxes[0].files[f"{METADATA}/1.targets.json"]
    snapshot = json.loads(boxes[0].files[f"{METADATA}/{timestamp['meta']['snapshot.json']['version']}.snapshot.json"])
    assert snapshot["signed"]["meta"]["targets.json"]["hashes"]["sha256"] == hashlib.sha256(listing).hexdigest()
    for name, info in json.loads(listing)["signed"]["targets"].items():
        data = boxes[0].files[f"{TARGETS}/{info['hashes']['sha256']}.{name}"]
        assert hashlib.sha256(data).hexdigest() == info["hashes"]["sha256"]
        if info["custom"]["path"] != "content/pack.toml":
            assert gzip.decompress(data) == (office.source / info["custom"]["path"]).read_bytes()
