"""`imvo-post case add`, the real process, killed at a random write or sync: first use and later ones."""

import functools
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from desktop.casework import Casework
from desktop.guidance.library import Library
from desktop.storage.vault import exists, open_vault, prepare
from tests.kit import open_library
from tests.storage.kill import KilledRun, rehearse, run_failing, run_killed
from tests.storage.kit import CHEAP
from tests.support import ROOT

PASSPHRASE = "geheim"
ENVIRONMENT = {"IMVO_PASSPHRASE": PASSPHRASE}
REQUEST = ROOT / "examples" / "koffie-colombia.yaml"
EARLIER = 3


def command(folder: Path) -> list[str | Path]:
    return [sys.executable, "-m", "desktop", "--data-dir", folder, "case", "add", REQUEST]


@functools.cache
def kept_before() -> Path:
    """Make a data folder with some cases, once; every run gets a copy."""
    folder = Path(tempfile.mkdtemp(prefix="imvo-killed-")) / "data"
    prepare(folder, PASSPHRASE, cost=CHEAP).commit()
    with open_library() as library, open_vault(folder, PASSPHRASE) as vault:
        casework = Casework(library, vault)
        request = casework.assistant.read({"request_type": "financial", "company": "Waterland"})
        for _ in range(EARLIER):
            casework.open_case(request)
    return folder


def start(folder: Path, first_use: bool) -> None:
    if not first_use:
        shutil.copytree(kept_before(), folder)


@functools.cache
def rehearsed(first_use: bool) -> Counter[str]:
    with tempfile.TemporaryDirectory() as top:
        start(Path(top) / "data", first_use)
        return rehearse(command(Path(top) / "data"), ENVIRONMENT)


def check(library: Library, folder: Path, run: KilledRun, earlier: int) -> None:
    shown = run.lines()[-1:] if run.output.endswith("\n") else []
    finished = [line for line in shown if line.count("-") == 4]
    if not exists(folder):
        assert not finished
        return
    with open_vault(folder, PASSPHRASE) as vault:
        casework = Casework(library, vault)
        ids = [case.id for case in casework.cases()]
        assert casework.journal.verify() == []
        assert len(ids) in (earlier, earlier + 1)
        assert len(set(ids)) == len({case.number for case in casework.cases()}) == len(ids)
        assert set(finished) <= set(ids)
        assert all(len(case.assessments) == 1 for case in casework.cases())


def test_what_was_shown_is_kept_and_nothing_is_half_or_double(kill_seed: int, tmp_path: Path) -> None:
    first_use = kill_seed % 3 == 0
    folder = tmp_path / "data"
    start(folder, first_use)
    run = run_killed(command(folder), kill_seed, rehearsed(first_use), ENVIRONMENT)
    assert "Traceback" not in run.errors
    with open_library() as library:
        check(library, folder, run, 0 if first_use else EARLIER)
        work_goes_on(library, folder)


def work_goes_on(library: Library, folder: Path) -> None:
    """One more case can be kept, whatever the kill has left behind."""
    if not exists(folder):
        prepare(folder, PASSPHRASE, cost=CHEAP).commit()
    with open_vault(folder, PASSPHRASE) as vault:
        casework = Casework(library, vault)
        before = casework.cases()
        fresh = casework.open_case(casework.assistant.read({"request_type": "advice"}))
        assert {case.id for case in casework.cases()} == {fresh.id, *(case.id for case in before)}
        assert casework.journal.verify() == []


def test_a_full_disk_is_said_and_nothing_is_lost(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    start(folder, first_use=False)
    calls = rehearsed(first_use=False)
    for call in ("pwrite64", "fdatasync"):
        number = max(1, calls[call] // 2)
        run = run_failing(command(folder), call, number, "ENOSPC" if call == "pwrite64" else "EIO", ENVIRONMENT)
        assert "Traceback" not in run.errors
        if run.code != 0:
            assert run.code == 3, run.errors
            assert len(run.errors.splitlines()) == 1
    with open_library() as library, open_vault(folder, PASSPHRASE) as vault:
        casework = Casework(library, vault)
        assert casework.journal.verify() == []
        assert len(casework.cases()) >= EARLIER
