"""`content install`, `rollback` and `status`, the real process; and installing killed at its every write."""

import functools
import sys
import tempfile
from collections import Counter
from pathlib import Path

import pytest

from desktop import packs
from desktop.guidance.installed import in_use, open_library, packs_of
from tests.commands.conftest import Run
from tests.guidance.packs import index, write_whole_pack
from tests.guidance.small_pack import edit
from tests.storage.kill import CALLS, KilledRun, rehearse, run_failing, run_killed

NO_SECRET = {"IMVO_PASSPHRASE": ""}  # guidance is public: nobody is asked for a passphrase
REQUEST = '{"request_type": "advice"}'


def test_a_pack_folder_is_installed_used_and_left_again(run: Run, tmp_path: Path, data_dir: Path) -> None:
    shipped = run("content", "status", "--json").json
    pack = write_whole_pack(tmp_path / "pack", "2099.1.1")
    answer = run("content", "install", pack, env=NO_SECRET)
    assert (answer.code, answer.out) == (0, "in use: 2099.1.1 (unsigned)\n")
    status = run("content", "status", "--json", env=NO_SECRET).json
    assert (status["version"], status["standing"], status["set_aside"]) == ("2099.1.1", "unsigned", [])
    assert status["previous"] == {"version": shipped["version"], "standing": "shipped"}
    assert run("assess", "-", "--json", stdin=REQUEST, env=NO_SECRET).json["content_version"] == "2099.1.1"
    (installed,) = packs_of(data_dir).glob("*/pack.db")
    installed.write_bytes(installed.read_bytes()[:-1])
    answer = run("assess", "-", "--json", stdin=REQUEST, env=NO_SECRET)
    assert answer.json["content_version"] == shipped["version"]
    assert answer.err.startswith("imvo-post: the installed pack 2099.1.1 is damaged")
    (aside,) = run("content", "status", "--json").json["set_aside"]
    assert (aside["version"], aside["reason"]) == ("2099.1.1", "damaged")
    assert "set aside: the installed pack 2099.1.1 is damaged" in run("content", "status").out
    assert run("content", "rollback").out == f"in use: {shipped['version']} (shipped)\n"
    assert run("content", "rollback").code == 2
    assert {path.name for path in data_dir.iterdir()} == {"content"}, "the vault has nothing to do with it"


def test_a_pack_with_mistakes_is_told_whole_and_changes_nothing(run: Run, tmp_path: Path, data_dir: Path) -> None:
    pack = write_whole_pack(tmp_path / "pack")
    (pack / "content" / "en" / "first.md").unlink()
    edit(pack / "content", "sources.yaml", "date: 2020-02-21", "date: long ago")
    answer = run("content", "install", pack)
    assert answer.code == 2
    assert "content/nl/first.md:1: its twin is missing: en/first.md" in answer.out.splitlines()
    assert any(
        line.startswith("content/sources.yaml:1: source letter: date must be") for line in answer.out.splitlines()
    )
    (line,) = answer.err.splitlines()
    assert "2 problems, nothing was changed" in line
    assert not data_dir.exists()


@pytest.mark.parametrize("words", [[], ["pack", "--shipped"], ["nowhere"], ["a\nb"], [""]])
def test_what_is_no_pack_is_one_line(run: Run, data_dir: Path, words: list[str]) -> None:
    answer = run("content", "install", *words)
    assert (answer.code, answer.out, len(answer.err.splitlines())) == (2, "", 1)
    assert not data_dir.exists()


def test_the_shipped_pack_is_taken_again(run: Run, tmp_path: Path, data_dir: Path) -> None:
    assert "(shipped)" in run("content", "install", "--shipped").out
    assert not data_dir.exists()
    packs.adopt(index(tmp_path, "2.0"), data_dir, index(tmp_path, "1.0"))
    assert "later than this one" in run("content", "status").out
    assert "(shipped)" in run("content", "install", "--shipped").out
    assert run("content", "rollback").out == "in use: 2.0 (unsigned)\n"


ADOPT = "import sys; from pathlib import Path; from desktop import packs; packs.adopt(*map(Path, sys.argv[1:]))"


def adopting(top: Path) -> list[str | Path]:
    """Prepare a data folder with 1.1 in use; return the command that puts 1.2 in its place."""
    shipped = index(top / "made", "1.0")
    packs.adopt(index(top / "made", "1.1"), top / "data", shipped)
    return [sys.executable, "-c", ADOPT, index(top / "made", "1.2"), top / "data", shipped]


@functools.cache
def rehearsed() -> Counter[str]:
    with tempfile.TemporaryDirectory() as top:
        return rehearse(adopting(Path(top)))


def whole(top: Path) -> str:
    """Return the version in use, after looking at its every byte; and know that the next install works."""
    shipped = top / "made" / "1.0.db"
    found = in_use(top / "data", shipped)
    assert (found.set_aside, found.standing) == ((), "unsigned")
    packs.adopt(index(top / "made", "1.3"), top / "data", shipped)
    assert not list(packs_of(top / "data").glob(".part-*"))
    with open_library(top / "data", shipped)[0] as library:
        assert (library.version, library.verify() > 0) == ("1.3", True)
    return found.kept.version if found.kept else ""


@pytest.mark.parametrize("seed", range(8))
def test_killed_while_installing_it_is_the_old_one_or_the_new_one(tmp_path: Path, seed: int) -> None:
    run: KilledRun = run_killed(adopting(tmp_path), seed, rehearsed())
    assert run.killed
    assert "Traceback" not in run.errors
    assert whole(tmp_path) in ("1.1", "1.2")


def test_the_kills_reach_every_kind_of_write() -> None:
    assert {call for call in CALLS if rehearsed()[call]} >= {"write", "fsync", "rename"}


@pytest.mark.parametrize(("call", "error"), [("write", "ENOSPC"), ("fsync", "EIO"), ("rename", "EACCES")])
def test_a_failing_disk_leaves_the_old_one_in_use(tmp_path: Path, call: str, error: str) -> None:
    run = run_failing(adopting(tmp_path), call, 1, error)
    assert run.code == 1
    assert "OutsideWorld" in run.errors or call == "write"  # standard error fails with it
    assert whole(tmp_path) == "1.1"
