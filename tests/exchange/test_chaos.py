"""Whatever goes wrong between posts and headquarters: nothing is lost, doubled or falsely called received.

`IMVO_CHAOS=10000` plays that many schedules, `IMVO_CHAOS_KILLS=50` that many real processes that die.
"""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from desktop.exchange.folder_box import FolderBox
from desktop.guidance.library import Library
from desktop.headquarters.devices import approve
from desktop.headquarters.gather import gather
from desktop.headquarters.receipts import write_receipts
from desktop.headquarters.sqlite_store import open_sqlite
from desktop.storage.event import digest
from desktop.storage.vault import open_vault
from tests.exchange import chaos
from tests.exchange.chaos_child import KEYS, PLACE, ROUNDS, STORE, prepare
from tests.exchange.chaos_parts import Post
from tests.headquarters.kit import now
from tests.kit import open_library
from tests.storage.kill import rehearse, run_killed
from tests.storage.kit import PASSPHRASE
from tests.support import ROOT

SCHEDULES = int(os.environ.get("IMVO_CHAOS", "200"))
KILLS = int(os.environ.get("IMVO_CHAOS_KILLS", "4"))
BLOCK = 20


@pytest.fixture(scope="module")
def library() -> Iterator[Library]:
    with open_library() as opened:
        yield opened


@pytest.mark.parametrize("first", range(0, SCHEDULES, BLOCK))
def test_no_schedule_loses_doubles_or_lies(first: int, library: Library) -> None:
    for seed in range(first, min(first + BLOCK, SCHEDULES)):
        chaos.play(seed, library)


def command(folder: Path) -> list[str | Path]:
    return [sys.executable, "-m", "tests.exchange.chaos_child", folder]


@cache
def office() -> tuple[Path, Counter[str]]:
    """Make a post, a headquarters and a stick that every run gets a copy of; count what a whole run writes."""
    made = prepare()
    rehearsal = made.with_name("rehearsal")
    shutil.copytree(made, rehearsal)
    calls = rehearse(command(rehearsal))
    shutil.rmtree(rehearsal)
    return made, calls


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_real_process_that_dies_at_any_write(seed: int, tmp_path: Path, library: Library) -> None:
    """Post and headquarters at work; the process dies, begins again, dies again; then it is quiet."""
    made, calls = office()
    folder = tmp_path / "office"
    shutil.copytree(made, folder)
    runs = [run_killed(command(folder), 2 * seed + turn, calls) for turn in range(2)]
    assert all(run.killed for run in runs[:1]), runs[0]
    said = [json.loads(line) for run in runs for line in run.lines()]
    post, store = Post(library, open_vault(folder / "data", PASSPHRASE), tmp_path), open_sqlite(folder / STORE)
    hashes = {digest(line) for line in post.rows()}
    assert {one["saved"] for one in said if "saved" in one} <= hashes
    most = max((one["received"] for one in said if "received" in one), default=0)
    assert post.received >= most
    for _ in range(3):
        approve(store, KEYS, post.casework.exchange.request(), now)
        post.casework.exchange.send(FolderBox(folder / PLACE, write=True), "stick")
        with FolderBox(folder / PLACE, write=True) as box:
            gather(store, KEYS, box, now=now)
            write_receipts(store, KEYS, box, now)
        post.casework.exchange.receive(FolderBox(folder / PLACE, write=False), "stick")
    assert post.status() == {"saved": 0, "packed": 0, "received": len(hashes), "quarantined": 0}
    lines = list(store.events())
    assert (frozenset(lines), len(lines)) == (post.rows(), len(hashes))
    assert post.casework.journal.verify() == []
    store.close()
    post.close()


def test_the_child_says_what_it_did(tmp_path: Path) -> None:
    """Without a kill it is quiet at the end: what the kills interrupt is a whole exchange."""
    folder = tmp_path / "office"
    shutil.copytree(office()[0], folder)
    done = subprocess.run(list(map(str, command(folder))), cwd=ROOT, capture_output=True, text=True, check=True)
    said = [json.loads(line) for line in done.stdout.splitlines()]
    assert sum("saved" in one for one in said) >= ROUNDS
    assert said[-1] == {"received": 1 + len([one for one in said if "saved" in one])}
