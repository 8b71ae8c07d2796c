"""The folder: sticks that are full, read-only or taken out, and everything in a folder that is not ours."""

import os
import shutil
import time
from pathlib import Path

import pytest

from desktop.errors import BadInput, OutsideWorld
from desktop.exchange.folder_box import FolderBox
from tests.storage.small_disk import PYTHON, READ_ONLY, on_small_disk

WRITE = """
import os, sys
from pathlib import Path
from desktop.errors import ImvoError
from desktop.exchange.open_box import open_box
try:
    with open_box(str(Path(os.environ["DISK"]) / sys.argv[1]), write=True) as box:
        for number in range(int(sys.argv[2])):
            box.write(f"posts/a1/{number}.part", bytes([number]) * int(sys.argv[3]))
            print("wrote", number)
except ImvoError as error:
    print(type(error).__name__, error, file=sys.stderr)
    sys.exit(error.exit_code)
"""
LEAVE_TEN_KB = 'head -c $((1024 * 1024 - 5 * 4096)) /dev/zero > "$DISK/fill"'


def box_of(folder: Path) -> FolderBox:
    return FolderBox(folder, write=True)


@pytest.mark.parametrize("place", ["box", "box.imvo", "box.imvo.txt"])
def test_a_stick_with_ten_kilobytes_left(tmp_path: Path, place: str) -> None:
    (tmp_path / "write.py").write_text(WRITE)
    run = f'PYTHONPATH=. {PYTHON} "$AROUND/write.py" {place} 2 60000'
    script = f'{LEAVE_TEN_KB}; {run}; echo code $?; find "$DISK" -type f -printf "%P\\n"; rm "$DISK/fill"; {run}'
    answer = on_small_disk(tmp_path, script)
    assert answer.returncode == 0, answer
    assert "code 3\nfill\n" in answer.stdout, answer
    assert len(answer.stderr.splitlines()) == 1
    assert "the disk is full" in answer.stderr


def test_what_fits_on_the_stick_stays_there(tmp_path: Path) -> None:
    (tmp_path / "write.py").write_text(WRITE)
    count = 'find "$DISK" -type f | wc -l; find "$DISK" -type f -size 60000c | wc -l'
    script = f'PYTHONPATH=. {PYTHON} "$AROUND/write.py" box 40 60000; {count}'
    answer = on_small_disk(tmp_path, script)
    wrote = answer.stdout.count("wrote")
    assert wrote > 10
    assert answer.stdout.split()[-2:] == [str(wrote)] * 2, answer


def test_a_stick_that_is_read_only(tmp_path: Path) -> None:
    (tmp_path / "write.py").write_text(WRITE)
    answer = on_small_disk(tmp_path, f'{READ_ONLY}; PYTHONPATH=. {PYTHON} "$AROUND/write.py" . 1 10; echo code $?')
    assert "code 3" in answer.stdout, answer
    assert "read-only" in answer.stderr


def test_a_folder_that_disappears_in_mid_copy(tmp_path: Path) -> None:
    root = tmp_path / "stick"
    box = box_of(root)
    box.write("posts/a1/1.part", b"1")

    def pull_out(_moved: int) -> None:
        if root.exists():
            shutil.rmtree(root)

    with pytest.raises(OutsideWorld, match=r"no longer there.*nothing was lost"):
        box.write("posts/a1/2.part", b"x" * 100_000, pull_out)
    with pytest.raises(OutsideWorld, match="no longer there"):
        list(box.entries("posts/a1"))
    assert not root.exists()


def test_a_stick_that_is_not_plugged_in(tmp_path: Path) -> None:
    with pytest.raises(OutsideWorld, match="is the stick plugged in"):
        FolderBox(tmp_path / "stick", write=False)
    with pytest.raises(OutsideWorld, match="is the stick plugged in"):
        FolderBox(tmp_path / "stick" / "box", write=True)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BadInput, match="is not a folder"):
        FolderBox(tmp_path / "file", write=True)


def test_links_are_never_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "1.part").write_bytes(b"secret")
    root = tmp_path / "box"
    box = box_of(root)
    box.write("posts/a1/1.part", b"1")
    (root / "posts" / "a1" / "2.part").symlink_to(outside / "1.part")
    (root / "posts" / "a2").symlink_to(outside)
    assert [entry.name for entry in box.entries("posts/a1")] == ["posts/a1/1.part"]
    assert list(box.folders("posts")) == ["posts/a1"]
    assert (list(box.entries("posts/a2")), box.read("posts/a2/1.part", 9)) == ([], None)
    with pytest.raises(BadInput, match="is not a file"):
        box.read("posts/a1/2.part", 9)
    with pytest.raises(BadInput, match="is not a folder"):
        box.write("posts/a2/3.part", b"3")
    box.remove("posts/a2/1.part")
    assert [path.name for path in outside.iterdir()] == ["1.part"]


def test_a_link_in_the_place_of_a_file_is_replaced_and_its_target_left(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"mine")
    box = box_of(tmp_path / "box")
    box.write("posts/a1/1.part", b"1")
    (tmp_path / "box/posts/a1/2.part").symlink_to(tmp_path / "target")
    box.write("posts/a1/2.part", b"2")
    assert ((tmp_path / "target").read_bytes(), box.read("posts/a1/2.part", 1)) == (b"mine", b"2")


def test_only_regular_files_with_our_names_are_seen(tmp_path: Path) -> None:
    box = box_of(tmp_path / "box")
    box.write("posts/a1/1.part", b"1")
    folder = tmp_path / "box" / "posts" / "a1"
    os.mkfifo(folder / "2.part")
    (folder / "3.part").mkdir()
    for name in (".hidden", "Thumbs.db", "desktop.ini ", ".tmp-0123", "._1.part", "é.part"):
        (folder / name).write_bytes(b"x")
    assert [entry.name for entry in box.entries("posts/a1")] == ["posts/a1/1.part"]
    with pytest.raises(BadInput, match="is not a file"):
        box.read("posts/a1/2.part", 9)


def test_a_sparse_file_of_four_gigabytes_is_not_read(tmp_path: Path) -> None:
    box = box_of(tmp_path / "box")
    box.write("posts/a1/1.part", b"1")
    os.truncate(tmp_path / "box" / "posts" / "a1" / "1.part", 4 << 30)
    assert [entry.size for entry in box.entries("posts/a1")] == [4 << 30]
    start = time.monotonic()
    with pytest.raises(BadInput, match="larger"):
        box.read("posts/a1/1.part", 131072)
    assert time.monotonic() - start < 1


def test_a_torn_file_under_a_final_name_is_written_again(tmp_path: Path) -> None:
    box = box_of(tmp_path / "box")
    box.write("posts/a1/1.part", b"whole")
    path = tmp_path / "box" / "posts" / "a1" / "1.part"
    path.write_bytes(b"who")
    box.write("posts/a1/1.part", b"whole")
    written = path.stat().st_mtime_ns
    box.write("posts/a1/1.part", b"whole")
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (b"whole", written)


def test_what_a_crash_left_goes_after_a_day(tmp_path: Path) -> None:
    box_of(tmp_path / "box").write("posts/a1/1.part", b"1")
    folder = tmp_path / "box" / "posts" / "a1"
    for name, age in ((".tmp-old", 2 * 86400), (".tmp-young", 60), ("old.part", 2 * 86400)):
        (folder / name).write_bytes(b"x")
        os.utime(folder / name, (time.time() - age,) * 2)
    box_of(tmp_path / "box").write("posts/a1/2.part", b"2")
    assert sorted(path.name for path in folder.iterdir()) == [".tmp-young", "1.part", "2.part", "old.part"]
