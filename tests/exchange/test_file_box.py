"""One file: what a stick, a mail gateway or an enemy makes of it, and what can still be read."""

import io
import os
import re
import secrets
import struct
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BadInput, OutsideWorld
from desktop.exchange import armour, container
from desktop.exchange.file_box import FileBox

PARTS = {f"posts/a1/{number}.part": secrets.token_bytes(3000 + number) for number in range(5)}


def made(path: Path, files: dict[str, bytes] | None = None) -> Path:
    with FileBox(path, write=True) as box:
        for name, data in (files or PARTS).items():
            box.write(name, data)
    return path


def found(path: Path) -> dict[str, bytes]:
    box = FileBox(path, write=False)
    return {entry.name: box.read(entry.name, 10_000) or b"" for entry in box.entries("posts/a1")}


@pytest.fixture(params=["box.imvo", "box.imvo.txt"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / str(request.param)


def test_other_programs_open_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(made(tmp_path / "box.imvo")) as archive:
        assert {info.filename: archive.read(info) for info in archive.infolist()} == PARTS
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}


def test_a_file_made_by_another_program_is_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "box.imvo", "w") as archive:
        for name, data in PARTS.items():
            archive.writestr(name, data)
    assert found(tmp_path / "box.imvo") == PARTS


def test_equal_content_gives_equal_files(tmp_path: Path) -> None:
    one, two = made(tmp_path / "1.imvo"), made(tmp_path / "2.imvo", dict(reversed(PARTS.items())))
    assert one.read_bytes() == two.read_bytes()


def test_nothing_is_written_before_the_end(path: Path) -> None:
    box = FileBox(path, write=True)
    box.write("posts/a1/1.part", b"1")
    assert list(path.parent.iterdir()) == []
    box.abandon()
    assert list(path.parent.iterdir()) == []
    box.close()
    assert list(path.parent.iterdir()) == [path]


def test_what_another_program_added_meanwhile_is_kept(path: Path) -> None:
    first, second = (FileBox(path, write=True) for _ in range(2))
    first.write("posts/a1/1.part", b"1")
    second.write("posts/a1/2.part", b"2")
    first.close()
    second.close()
    assert set(found(path)) == {"posts/a1/1.part", "posts/a1/2.part"}


def test_nothing_new_leaves_the_file_alone(path: Path) -> None:
    before = made(path).stat().st_mtime_ns
    made(path)
    assert path.stat().st_mtime_ns == before


def test_what_a_crash_left_of_this_file_goes(path: Path) -> None:
    other = path.with_name(".tmp-other.imvo-1")
    for left in (path.with_name(f".tmp-{path.name}-1"), other):
        left.write_bytes(b"x")
        os.utime(left, (time.time() - 2 * 86400,) * 2)
    made(path)
    assert sorted(path.parent.iterdir()) == sorted([path, other])


def test_a_file_that_is_not_there(path: Path) -> None:
    with pytest.raises(OutsideWorld, match="is not there"):
        FileBox(path, write=False)


def test_a_file_of_nothing_is_a_damaged_empty_box(path: Path) -> None:
    path.touch()
    assert FileBox(path, write=False).damage
    assert found(path) == {}
    assert found(made(path)) == PARTS


@pytest.mark.parametrize("content", [b"hello", b"%PDF-1.7 ..." * 99, b"PK\x03\x04" + b"\0" * 100, b"PK" * 999])
def test_another_file_is_told_apart_and_never_overwritten(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    for write in (True, False):
        with pytest.raises(BadInput, match=r"it is no file of IMVO-post"):
            FileBox(path, write=write)
    assert path.read_bytes() == content


def test_a_file_that_was_cut_off_gives_its_whole_parts(tmp_path: Path) -> None:
    whole = made(tmp_path / "box.imvo").read_bytes()
    (tmp_path / "box.imvo").write_bytes(whole[:8000])
    read = found(tmp_path / "box.imvo")
    assert [name for name, data in PARTS.items() if read.get(name) == data] == ["posts/a1/0.part", "posts/a1/1.part"]
    assert "is damaged: what is whole in it was read" in (FileBox(tmp_path / "box.imvo", write=False).damage or "")


def test_parts_added_to_a_damaged_file_make_it_whole(tmp_path: Path) -> None:
    path = made(tmp_path / "box.imvo")
    path.write_bytes(path.read_bytes()[:8000])
    made(path)
    assert (found(path), FileBox(path, write=False).damage) == (PARTS, None)


@given(at=st.integers(0, 15_700), bit=st.integers(0, 7))
def test_one_flipped_bit_costs_one_part_at_most(at: int, bit: int) -> None:
    data = bytearray(container.pack(PARTS))
    data[at % len(data)] ^= 1 << bit
    read = container.unpack(bytes(data))
    assert sum(read.files.get(name) == part for name, part in PARTS.items()) >= 4


@given(st.binary(max_size=300) | st.binary(max_size=60).map(lambda tail: container.pack(PARTS)[:9000] + tail))
def test_any_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    read = container.unpack(data)
    assert sum(map(len, read.files.values())) <= len(data)
    archive, _ = armour.unwrap(data)
    container.unpack(archive)


def hostile(name: str, data: bytes, method: int = zipfile.ZIP_STORED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        archive.writestr(name, data)
    return made.getvalue()


@pytest.mark.parametrize(
    "archive",
    [
        hostile("posts/a1/bomb.part", b"\0" * 10_000_000, zipfile.ZIP_DEFLATED),
        hostile("../../etc/passwd", b"x"),
        hostile("/etc/passwd", b"x"),
        hostile("posts\\a1\\x", b"x"),
        hostile("posts/a1/CON", b"x"),
        hostile("posts/a1/", b""),
        hostile("x" * 1000, b"x"),
    ],
)
def test_what_is_no_plain_member_is_not_there(tmp_path: Path, archive: bytes) -> None:
    (tmp_path / "box.imvo").write_bytes(archive)
    with pytest.raises(BadInput, match="nothing in it is whole"):
        FileBox(tmp_path / "box.imvo", write=False)


def test_a_directory_that_lies_deceives_nobody(tmp_path: Path) -> None:
    data = bytearray(container.pack({"posts/a1/1.part": b"true"}))
    at = data.index(b"PK\x01\x02")
    data[at + 46 : at + 46 + 15] = b"posts/a1/9.part"
    struct.pack_into("<L", data, at + 24, 4_000_000_000)
    (tmp_path / "box.imvo").write_bytes(data)
    assert found(tmp_path / "box.imvo") == {"posts/a1/1.part": b"true"}


def test_many_members_that_overlap_take_no_memory() -> None:
    header = struct.pack("<4sHHHHHLLLHH", b"PK\x03\x04", 20, 0, 0, 0, 0, 0, 4_000_000, 4_000_000, 4, 0)
    data = b"".join(header + b"%04d" % number for number in range(9999)) + b"x" * 1000
    start = time.process_time()
    read = container.unpack(data)
    assert (read.whole, sum(map(len, read.files.values())) <= len(data)) == (False, True)
    assert time.process_time() - start < 5
    with pytest.raises(BadInput, match="holds more than"):
        container.unpack(b"".join(header + b"%04x" % number for number in range(30_000)))


def test_too_large_a_file_is_not_read(path: Path) -> None:
    path.write_bytes(b"")
    os.truncate(path, 4 << 30)
    start = time.monotonic()
    with pytest.raises(BadInput, match="larger than it can be"):
        FileBox(path, write=False)
    assert time.monotonic() - start < 2


MAIL = {
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "old line ends": lambda text: text.replace("\n", "\r"),
    "spaces at the end": lambda text: text.replace("\n", "  \n"),
    "quoted": lambda text: re.sub("^", "> ", text, flags=re.MULTILINE),
    "quoted twice": lambda text: re.sub("^", ">> ", text, flags=re.MULTILINE),
    "longer lines": lambda text: re.sub(r"([A-Za-z0-9+/]{64})\n(?=[A-Za-z0-9+/])", r"\1", text),
    "shorter lines": lambda text: re.sub(r"(\S{40})(?=\S)", r"\1\n", text),
    "empty lines": lambda text: text.replace("\n", "\n\n"),
    "words around it": lambda text: (
        f"Beste collega,\n\nzie hieronder.\n\n{text}\n-- \nAmbassade\nDISCLAIMER = vertrouwelijk"
    ),
    "non-breaking spaces": lambda text: text.replace("\n", "\xa0\n"),
    "a byte order mark": lambda text: f"\ufeff{text}",
}


@pytest.mark.parametrize("change", MAIL.values(), ids=MAIL.keys())
def test_mail_may_change_the_text(tmp_path: Path, change: Callable[[str], str]) -> None:
    path = made(tmp_path / "box.imvo.txt")
    path.write_bytes(change(path.read_text(encoding="ascii")).encode())
    assert (found(path), FileBox(path, write=False).damage) == (PARTS, None)


def test_a_text_in_another_encoding_is_read(tmp_path: Path) -> None:
    path = made(tmp_path / "box.imvo.txt")
    path.write_text(path.read_text(encoding="ascii"), encoding="utf-16")
    assert found(path) == PARTS


def test_the_text_says_what_it_is(tmp_path: Path) -> None:
    lines = made(tmp_path / "box.imvo.txt").read_bytes().decode("ascii").splitlines()
    assert lines[0] == "IMVO-post: gegevens van een post voor het hoofdkantoor in Den Haag."
    assert "Only headquarters can read it: the content is encrypted." in lines
    assert max(map(len, lines)) <= 76
    assert re.fullmatch(r"SHA-256: [0-9a-f]{64}", lines[-1])
    back = made(tmp_path / "back.imvo.txt", {"receipts/a1/1.receipt": b"x"}).read_text(encoding="ascii")
    assert back.startswith("IMVO-post: berichten van het hoofdkantoor in Den Haag voor de posten.")


def test_a_damaged_text_gives_what_is_whole_and_says_so(tmp_path: Path) -> None:
    path = made(tmp_path / "box.imvo.txt")
    lines = path.read_text(encoding="ascii").splitlines()
    del lines[lines.index(armour.BEGIN) + 200]
    path.write_text("\n".join(lines), encoding="ascii")
    read = found(path)
    assert sum(read.get(name) == part for name, part in PARTS.items()) == 4
    assert "is damaged" in (FileBox(path, write=False).damage or "")


def test_a_text_of_which_nothing_is_left_says_so_in_words(tmp_path: Path) -> None:
    path = tmp_path / "box.imvo.txt"
    path.write_text(f"{armour.BEGIN}\nUEs\n", encoding="ascii")
    with pytest.raises(BadInput, match="the text in it is damaged; ask for it again, or use a stick"):
        FileBox(path, write=False)


def test_the_content_decides_and_not_the_name(tmp_path: Path) -> None:
    text = made(tmp_path / "box.imvo.txt").rename(tmp_path / "other.imvo")
    assert found(text) == PARTS
    plain = made(tmp_path / "box.imvo").rename(tmp_path / "more.imvo.txt")
    assert found(plain) == PARTS
