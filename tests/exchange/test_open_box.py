"""From what a person typed to a box, and what may be said of it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BadInput
from desktop.exchange.file_box import FileBox
from desktop.exchange.folder_box import FolderBox
from desktop.exchange.open_box import open_box, without_password
from desktop.exchange.webdav_box import WebDavBox


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("stick", FolderBox),
        ("parts.imvo", FileBox),
        ("PARTS.IMVO.TXT", FileBox),
        ("notes.txt", FolderBox),
    ],
)
def test_the_place_decides_the_kind_of_box(tmp_path: Path, place: str, kind: type) -> None:
    with open_box(str(tmp_path / place), write=True) as box:
        assert type(box) is kind


def test_a_file_that_a_browser_gave_another_name_is_still_a_box(tmp_path: Path) -> None:
    with open_box(str(tmp_path / "mail.imvo.txt"), write=True) as box:
        box.write("posts/a/1.part", b"1")
    again = (tmp_path / "mail.imvo.txt").rename(tmp_path / "mail.imvo (1).txt")
    with open_box(str(again), write=False) as box:
        assert box.read("posts/a/1.part", 9) == b"1"
    (tmp_path / "notes.txt").write_text("no box")
    with pytest.raises(BadInput, match="no file of IMVO-post"):
        open_box(str(tmp_path / "notes.txt"), write=True)


def test_who_names_a_stick_means_the_box_on_it(tmp_path: Path) -> None:
    """Headquarters names the drive, where a post's window made a folder; and the other way round."""
    window, drive = tmp_path / "E" / "IMVO", tmp_path / "E"
    window.mkdir(parents=True)
    for place in (window, drive):
        with open_box(str(place), write=True) as box:
            box.write(f"receipts/{place.name.lower()}/1.receipt", b"1")
    assert sorted(path.name for path in (window / "receipts").iterdir()) == ["e", "imvo"]
    (tmp_path / "F" / "receipts").mkdir(parents=True)
    (tmp_path / "F" / "IMVO").mkdir()
    with open_box(str(tmp_path / "F"), write=True) as box:
        box.write("receipts/a/1.receipt", b"1")
    assert list((tmp_path / "F" / "IMVO").iterdir()) == []
    (tmp_path / "G").mkdir()
    (tmp_path / "G" / "IMVO").symlink_to(tmp_path / "F" / "IMVO")
    with open_box(str(tmp_path / "G"), write=True) as box:
        box.write("receipts/a/1.receipt", b"1")
    assert (tmp_path / "G" / "receipts").is_dir()


@pytest.mark.parametrize(
    "place",
    ["https://server.example/dav", "HTTPS://server/", "http://127.0.0.1:1/", "http://[::1]/", "http://localhost/x"],
)
def test_a_server_is_opened_without_asking_it_anything(place: str) -> None:
    box = open_box(place, write=True)
    assert type(box) is WebDavBox
    box.abandon()


@pytest.mark.parametrize(
    "place",
    ["http://server.example/", "http://127.0.0.1.example/", "ftp://server/", "file:///etc", "https://", "https:///x",
     "https://server:many/", "https://[::1", "", "  ", "a\0b"],
)  # fmt: skip
def test_what_is_no_place_is_said_in_one_line(place: str) -> None:
    with pytest.raises(BadInput, match="expected") as told:
        open_box(place, write=True)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ("https://anna:geheim@server:8443/dav/box?key=geheim#geheim", "https://server:8443/dav/box"),
        ("https://anna:ge@heim@server/dav", "https://server/dav"),
        ("https://anna:geheim", "https://.../"),
        ("https://server/files/anna@post/", "https://server/files/anna@post/"),
        ("/media/stick", "/media/stick"),
        (r"E:\IMVO", r"E:\IMVO"),
    ],
)
def test_a_place_is_shown_without_its_password(place: str, shown: str) -> None:
    assert without_password(place) == shown


@given(st.text(st.characters(codec="ascii", exclude_characters="/?#\\\t\r\n"), min_size=6))
def test_no_password_is_ever_shown(password: str) -> None:
    assert f":{password}@" not in without_password(f"https://anna:{password}@server/dav")
    assert without_password(f"https://anna:{password}@server/dav") == "https://server/dav"
