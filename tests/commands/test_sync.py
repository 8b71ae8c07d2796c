"""`imvo-post sync` as a real process: by folder and by file, in plain words, killed at any moment."""

import functools
import json
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

import pytest

from desktop.casework import Casework
from desktop.domain.feedback import Feedback
from desktop.exchange.folder_box import FolderBox
from desktop.exchange.names import LARGEST_FILE
from desktop.exchange.open_box import open_box
from desktop.storage.vault import open_vault, prepare
from tests.commands.conftest import Run
from tests.exchange.den_haag import DenHaag
from tests.exchange.memory_box import MemoryBox
from tests.kit import open_library
from tests.storage.kill import rehearse, run_killed
from tests.storage.kit import CHEAP

PASSPHRASE = "geheim"
GIVEN = 60
ENVIRONMENT = {"IMVO_PASSPHRASE": PASSPHRASE, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}


def inside(place: Path | str) -> MemoryBox:
    """Return what lies in a box, to look at."""
    with open_box(str(place), write=False) as box:
        folders = [*box.folders("posts"), *box.folders("receipts"), "headquarters"]
        names = [entry.name for folder in folders for entry in box.entries(folder)]
        return MemoryBox({name: box.read(name, LARGEST_FILE) or b"" for name in names})


@pytest.fixture
def haag() -> DenHaag:
    return DenHaag()


@pytest.fixture
def hq(tmp_path: Path, data_dir: Path, haag: DenHaag) -> Path:
    """Return the file of headquarters, beside a vault that opens quickly."""
    prepare(data_dir, PASSPHRASE, cost=CHEAP).commit()
    (tmp_path / "hq.json").write_bytes(haag.hq_json())
    return tmp_path / "hq.json"


def test_the_first_exchange_from_enrolment_to_receipt(
    run: Run, hq: Path, haag: DenHaag, tmp_path: Path, coffee: Path
) -> None:
    request, stick = tmp_path / "request.json", tmp_path / "stick"
    enrolled = run("sync", "enrol", hq, "--post", "BOG", "--request", request)
    assert enrolled.code == 0
    words = enrolled.out.splitlines()[-1]
    assert len(words.split("-")) == 8
    assert run("case", "add", coffee).code == 0
    assert run("sync", "enrol", hq).out.splitlines()[-1] == words  # once more, to read them out
    sent = run("sync", "send", stick)
    assert sent.code == 0
    assert "3 event(s) in 1 part(s)" in sent.out
    assert words in sent.out
    before = run("sync", "status", "--json").json
    assert before["events"] == {"saved": 0, "packed": 3, "received": 0, "quarantined": 0}
    assert (before["approved"], before["last_contact"], before["fingerprint"]) == (False, None, words)
    box = inside(stick)
    haag.gather(box)
    haag.receipt(box, haag.requests(box)[0])
    with FolderBox(stick, write=True) as folder:
        for name, data in box.files.items():
            folder.write(name, data)
    received = run("sync", "receive", stick)
    assert (received.code, received.err) == (0, "")
    assert "3 event(s) newly received" in received.out
    after = run("sync", "status", "--json").json
    assert after["events"] == {"saved": 0, "packed": 0, "received": 3, "quarantined": 0}
    assert after["approved"]
    assert after["last_contact_by"] == str(stick)
    run("journal", "export", "--out", tmp_path / "own.jsonl")
    assert (tmp_path / "own.jsonl").read_text().splitlines() == list(haag.lines.values())


@pytest.mark.parametrize("name", ["tas.imvo", "post.imvo.txt"])
def test_one_file_carries_it_too(run: Run, hq: Path, haag: DenHaag, tmp_path: Path, name: str) -> None:
    run("sync", "enrol", hq, "--post", "BOG", "--request", tmp_path / "request.json")
    assert run("sync", "send", tmp_path / name).code == 0
    haag.gather(inside(tmp_path / name))
    assert len(haag.lines) == 1


def test_normal_things_are_told_in_one_line_each(run: Run, hq: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    run("sync", "enrol", hq, "--post", "BOG", "--request", tmp_path / "request.json")
    found = run("sync", "receive", empty)
    assert found.code == 0
    assert found.out.splitlines() == [
        f"Nothing new for this device in {empty}.",
        "This device still waits until headquarters knows it.",
    ]
    device = run("sync", "status", "--json").json["device"]
    torn = empty / "receipts" / device
    torn.mkdir(parents=True)
    (torn / f"{7:010d}-{'ab' * 32}.receipt").write_bytes(b"half a rec")
    found = run("sync", "receive", empty)
    assert found.code == 0
    assert found.out.splitlines()[0] == f"Set apart in {empty}: 1 file(s) damaged or cut off."
    assert json.loads(run("sync", "receive", empty, "--json").out)["set_apart"] == ["torn"]


def test_what_cannot_be_is_one_plain_line_and_changes_nothing(run: Run, hq: Path, tmp_path: Path, coffee: Path) -> None:
    assert run("--data-dir", tmp_path / "none", "sync", "status").code == 2
    run("case", "add", coffee)
    for words in (["send", tmp_path / "box"], ["receive", tmp_path]):
        refused = run("sync", *words)
        assert (refused.code, refused.out, refused.err.count("\n")) == (2, "", 1)
        assert "not enrolled" in refused.err
    assert not (tmp_path / "box").exists()
    (tmp_path / "bad.json").write_text("{}")
    for file, post in (("bad.json", "BOG"), ("nowhere.json", "BOG"), ("hq.json", "b")):
        refused = run("sync", "enrol", tmp_path / file, "--post", post, "--request", tmp_path / "request.json")
        assert (refused.code, refused.err.count("\n")) == (2, 1)
    assert not (tmp_path / "request.json").exists()
    assert run("sync", "enrol", hq, "--post", "BOG", "--request", tmp_path).code == 2  # no file to write to
    assert run("sync", "status", "--json").json["headquarters"] is None
    run("sync", "enrol", hq, "--post", "BOG", "--request", tmp_path / "request.json")
    gone = run("sync", "send", tmp_path / "no" / "such" / "stick")
    assert (gone.code, gone.out, gone.err.count("\n")) == (3, "", 1)


@functools.cache
def at_work() -> Path:
    """Make a data folder with feedback that waits, once; every run gets a copy."""
    folder = Path(tempfile.mkdtemp(prefix="imvo-sync-")) / "data"
    prepare(folder, PASSPHRASE, cost=CHEAP).commit()
    with open_library() as library, open_vault(folder, PASSPHRASE) as vault:
        casework = Casework(library, vault)
        casework.exchange.enrol(DenHaag().hq_json(), "BOG")
        for number in range(GIVEN):
            casework.feedback.give(Feedback("app", "works", text=f"opmerking {number}"))
    return folder


def command(top: Path) -> list[str | Path]:
    return [sys.executable, "-m", "desktop", "--data-dir", top / "data", "sync", "send", top / "stick"]


@functools.cache
def rehearsed() -> Counter[str]:
    with tempfile.TemporaryDirectory() as top:
        shutil.copytree(at_work(), Path(top) / "data")
        return rehearse(command(Path(top)), ENVIRONMENT)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    shutil.copytree(at_work(), tmp_path / "data")
    return tmp_path


@pytest.mark.parametrize("seed", range(4))
def test_killed_in_mid_send_nothing_is_lost_and_nothing_double(place: Path, seed: int) -> None:
    killed = run_killed(command(place), seed, rehearsed(), ENVIRONMENT)
    assert killed.killed, killed
    with open_library() as library, open_vault(place / "data", PASSPHRASE) as vault:
        casework = Casework(library, vault)
        casework.exchange.send(open_box(str(place / "stick"), write=True), "stick")
        haag, box = DenHaag(), inside(place / "stick")
        assert haag.gather(box) == 0
        own = [row[0] for row in vault.db.execute("SELECT shareable FROM journal ORDER BY device, seq")]
        assert sorted(haag.lines.values()) == sorted(own)
        assert casework.journal.verify() == []
        assert casework.exchange.status().events["packed"] == len(own) == GIVEN + 1
