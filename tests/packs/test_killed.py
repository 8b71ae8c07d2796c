"""Installing a signed release in a real process that dies, or loses its disk, at any write: the old pack or the new."""

import shutil
import sys
from collections import Counter
from pathlib import Path

import pytest

from desktop.exchange.folder_box import FolderBox
from desktop.guidance.installed import packs_of
from desktop.headquarters.publishing import publish
from tests.headquarters.releases import Office
from tests.packs.post import Post
from tests.storage.kill import CALLS, rehearse, run_failing, run_killed

# The proof of the rules takes seconds and writes nothing: what is killed here starts after it.
INSTALL = (
    "import sys; from pathlib import Path; from desktop import packs; from desktop.packs import checking; "
    "checking._violations = lambda rules: (); "
    "packs.install_from(sys.argv[1], *map(Path, sys.argv[2:]))"
)


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a post that has 1.1, and a stick with 1.2."""
    top = tmp_path_factory.mktemp("start")
    office = Office(top / "hq")
    post = Post(top, office.sha)
    office.out("1.1")
    post.install(office.box)
    office.release("1.2")
    publish(office.folder, lambda: FolderBox(top / "stick", write=True))
    (top / "root").write_text(office.sha, encoding="ascii")
    return top


def installing(start: Path, top: Path) -> list[str | Path]:
    """Copy all of it; return the command that installs 1.2 there."""
    shutil.copytree(start, top, dirs_exist_ok=True)
    return [sys.executable, "-c", INSTALL, top / "stick", top / "data", top / "program" / "1.0.db"]


@pytest.fixture(scope="module")
def rehearsed(start: Path, tmp_path_factory: pytest.TempPathFactory) -> Counter[str]:
    return rehearse(installing(start, tmp_path_factory.mktemp("rehearsal")))


def version_after(top: Path) -> str:
    """Return the version in use, whole; and know that the same stick can be installed."""
    post = Post(top, (top / "root").read_text(encoding="ascii"))
    found = post.version
    assert post.install(FolderBox(top / "stick", write=False)).version == post.version == "1.2"
    assert not list(packs_of(post.data).rglob(".part-*"))
    return found


@pytest.mark.parametrize("seed", range(5))
def test_killed_at_any_write_it_is_the_old_one_or_the_new_one(
    start: Path, tmp_path: Path, rehearsed: Counter[str], seed: int
) -> None:
    run = run_killed(installing(start, tmp_path), seed, rehearsed)
    assert run.killed
    assert version_after(tmp_path) in ("1.1", "1.2")


def test_the_kills_reach_every_kind_of_write(rehearsed: Counter[str]) -> None:
    assert {call for call in CALLS if rehearsed[call]} >= {"write", "fsync", "rename"}


def test_a_failing_disk_leaves_the_old_one(start: Path, tmp_path: Path) -> None:
    run = run_failing(installing(start, tmp_path), "rename", 1, "EACCES")
    assert run.code == 1
    assert "OutsideWorld" in run.errors
    assert version_after(tmp_path) == "1.1"
