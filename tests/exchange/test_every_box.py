"""What holds for every box, whatever it is: a folder, one file, its twin as text, and real WebDAV servers."""

import hashlib
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.errors import BadInput
from desktop.exchange.box import Box, Progress, Stopped
from desktop.exchange.open_box import open_box
from tests.exchange.servers import Server

KINDS = ("folder", "imvo", "text", "apache", "rclone")
MOST = 131072
PLACES = {"folder": "box", "imvo": "box.imvo", "text": "box.imvo.txt"}


def part(data: bytes, device: str = "a1") -> str:
    """Return a name as parts have it."""
    return f"posts/{device}/{hashlib.sha256(data).hexdigest()}.part"


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty place for a box of each kind."""
    kind: str = request.param
    return str(tmp_path / PLACES[kind]) if kind in PLACES else fresh(request.getfixturevalue(f"{kind}_server"))


def fresh(server: Server) -> str:
    """Return the address of a folder on a server that is not there yet."""
    return f"{server.address}{secrets.token_hex(4)}/"


@pytest.fixture
def reopen(place: str) -> Iterator[Callable[[], Box]]:
    """Open the box to read it; it is closed at the end."""
    boxes: list[Box] = []

    def opened() -> Box:
        boxes.append(open_box(place, write=False))
        return boxes[-1]

    yield opened
    for box in boxes:
        box.close()


def fill(place: str, files: dict[str, bytes], progress: Progress | None = None) -> None:
    with open_box(place, write=True) as box:
        for name, data in files.items():
            box.write(name, data, progress)


def test_what_was_written_is_there(place: str, reopen: Callable[[], Box]) -> None:
    files = {part(data): data for data in (b"", b"one", secrets.token_bytes(60_000), secrets.token_bytes(MOST))}
    fill(place, {**files, "receipts/b2/1.receipt": b"receipt", "hq.json": b"{}"})
    box = reopen()
    assert {entry.name: entry.size for entry in box.entries("posts/a1")} == {n: len(d) for n, d in files.items()}
    assert [box.read(name, MOST) == data for name, data in files.items()] == [True] * 4
    assert (list(box.folders("posts")), list(box.folders("receipts"))) == (["posts/a1"], ["receipts/b2"])
    assert (list(box.entries("posts")), box.read("hq.json", 10)) == ([], b"{}")


def test_what_is_not_there_is_no_error(place: str, reopen: Callable[[], Box]) -> None:
    with open_box(place, write=True) as box:
        assert (list(box.entries("posts/a1")), list(box.folders("posts"))) == ([], [])
        assert box.read("posts/a1/x.part", 10) is None
        box.remove("posts/a1/x.part")
        box.write("posts/a1/y.part", b"y")
    assert reopen().read("posts/a2/x.part", 10) is None


def test_several_openings_add_up(place: str, reopen: Callable[[], Box]) -> None:
    fill(place, {"posts/a1/1.part": b"1"})
    fill(place, {"posts/a2/2.part": b"2"})
    box = reopen()
    assert [box.read(f"posts/a{n}/{n}.part", 1) for n in (1, 2)] == [b"1", b"2"]


def test_a_name_is_written_again_with_new_content_of_the_same_size(place: str, reopen: Callable[[], Box]) -> None:
    fill(place, {"content/metadata/timestamp.json": b"version 1"})
    fill(place, {"content/metadata/timestamp.json": b"version 2"})
    with open_box(place, write=True) as box:
        box.write("hq.json", b"1")
        box.write("hq.json", b"2")
    box = reopen()
    assert (box.read("content/metadata/timestamp.json", 99), box.read("hq.json", 9)) == (b"version 2", b"2")


def test_what_is_removed_is_gone_and_may_come_back(place: str, reopen: Callable[[], Box]) -> None:
    fill(place, {part(b"old"): b"old", part(b"torn"): b"torn", part(b"new"): b"new"})
    with open_box(place, write=True) as box:
        box.remove(part(b"old"))
        box.remove(part(b"torn"))
        assert [entry.name for entry in box.entries("posts/a1")] == [part(b"new")]
        box.write(part(b"torn"), b"torn")
    assert {entry.name for entry in reopen().entries("posts/a1")} == {part(b"new"), part(b"torn")}


def test_a_file_that_is_too_large_is_refused(place: str, reopen: Callable[[], Box]) -> None:
    fill(place, {"posts/a1/1.part": b"x" * 1001})
    box = reopen()
    with pytest.raises(BadInput, match=r"larger than it can be \(1000 bytes\)"):
        box.read("posts/a1/1.part", 1000)
    assert box.read("posts/a1/1.part", 1001) == b"x" * 1001


@pytest.mark.parametrize(
    "name", ["../x", "/x", "posts/../../x", "posts//x", "", ".tmp-1", "a\\b", "con.part", "A", "a.", "x\0", "a" * 200]
)
def test_names_never_lead_out_of_the_box(tmp_path: Path, name: str) -> None:
    for place in PLACES.values():
        box = open_box(str(tmp_path / place), write=True)
        acts: list[Callable[[], object]] = [
            lambda box=box: box.read(name, 1),  # type: ignore[misc]
            lambda box=box: box.write(name, b""),  # type: ignore[misc]
            lambda box=box: box.remove(name),  # type: ignore[misc]
        ]
        for act in acts:
            with pytest.raises(BadInput, match="no name in a drop box"):
                act()
        box.abandon()


def test_progress_adds_up_to_the_bytes(place: str) -> None:
    data = {part(each): each for each in (secrets.token_bytes(50_000), secrets.token_bytes(70_000))}
    moved: list[int] = []
    with open_box(place, write=True) as box:
        for name, each in data.items():
            box.write(name, each, moved.append)
    assert sum(moved) == 120_000
    moved.clear()
    with open_box(place, write=False) as box:
        for name in data:
            box.read(name, MOST, moved.append)
    assert sum(moved) == 120_000


def test_a_person_may_stop_and_go_on_later(place: str, reopen: Callable[[], Box]) -> None:
    whole = {part(each): each for each in (secrets.token_bytes(60_000) for _ in range(5))}

    def stop(moved: int) -> None:
        if moved and sum(counted) + moved > 150_000:
            raise Stopped
        counted.append(moved)

    counted: list[int] = []
    with pytest.raises(Stopped):
        fill(place, whole, stop)
    with open_box(place, write=True) as box:
        there = [entry.name for entry in box.entries("posts/a1")]
        assert set(there) < set(whole)
        assert all(box.read(name, MOST) == whole[name] for name in there)
        for name, data in whole.items():
            box.write(name, data)
    assert {entry.name for entry in reopen().entries("posts/a1")} == set(whole)
