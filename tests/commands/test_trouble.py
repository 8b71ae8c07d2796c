"""The world’s trouble, with real processes: a clock that jumps, a file of 200 MB, a damaged page: one line each."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.casework import Casework
from desktop.storage.vault import open_vault
from tests.commands.conftest import Run
from tests.kit import open_library
from tests.storage.kit import new_vault
from tests.support import ROOT

PASSPHRASE = "geheim"
PAGE = 4096

AT_YEAR = """
import sys
from datetime import datetime
from desktop.storage import journal
year = int(sys.argv.pop(1))
class Clock(datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.now(tz).replace(year=year, day=1)
journal.datetime = Clock
from desktop.cli import main
sys.exit(main())
"""

LARGE = """
import resource, sys
from pathlib import Path
from desktop.casework import Casework
from desktop.errors import ImvoError
from desktop.guidance.library import Library
from desktop.storage.vault import open_vault
with Library(Path(sys.argv[1])) as library, open_vault(Path(sys.argv[2]), "geheim") as vault:
    casework = Casework(library, vault)
    case = casework.open_case(casework.assistant.read({"request_type": "advice"}))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        casework.attachments.add(case.id, Path(sys.argv[3]))
    except ImvoError as error:
        print(error)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
    print(len(casework.case(case.id).attachments))
"""


def in_year(year: int, folder: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run `imvo-post` while the clock of the machine says another year."""
    environment = {"IMVO_PASSPHRASE": PASSPHRASE, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "PATH": ""}
    command = [sys.executable, "-W", "error", "-c", AT_YEAR, str(year), "--data-dir", folder, *words]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, check=False)


def test_a_clock_that_jumps_ten_years_is_said_and_the_order_stays(tmp_path: Path, coffee: Path) -> None:
    folder = tmp_path / "data"
    made = in_year(2026, folder, "case", "add", coffee, "--json")
    case = json.loads(made.stdout)["id"]
    assert "the clock says" not in made.stderr
    for year, before in ((2036, 2026), (2016, 2036)):
        told = in_year(year, folder, "case", "explain", case, "--reason", f"large=jaar {year}")
        assert told.returncode == 0, told.stderr
        assert f"the clock says {year}" in told.stderr
        assert f"said {before}" in told.stderr
        assert len(told.stderr.splitlines()) == 1
    shown = json.loads(in_year(2016, folder, "case", "show", case, "--json").stdout)
    reasons = [one["payload"]["reasons"]["large"] for one in shown["timeline"] if one["kind"] == "departure_explained"]
    assert reasons == ["jaar 2036", "jaar 2016"]
    assert shown["reasons"] == {"large": "jaar 2016"}
    assert in_year(2016, folder, "journal", "verify").returncode == 0


def test_a_file_of_200_mb_is_refused_before_it_is_read(tmp_path: Path) -> None:
    new_vault(tmp_path / "data", PASSPHRASE).close()
    large = tmp_path / "film.mp4"
    with large.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    command = [sys.executable, "-W", "error", "-c", LARGE, *map(str, (open_library().path, tmp_path / "data", large))]
    answer = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    line, grown, kept = answer.stdout.splitlines()
    assert line == "film.mp4: 200 MB; at most 25 MB fits"
    assert int(grown) < 8 * 1024, "kilobytes of memory"
    assert kept == "0"


@pytest.fixture
def with_cases(data_dir: Path) -> bytes:
    """Keep twenty cases in the data folder of the commands; return the database as it is then."""
    with open_library() as library, new_vault(data_dir, PASSPHRASE) as vault:
        casework = Casework(library, vault)
        request = casework.assistant.read({"request_type": "advice", "description": "x" * 500})
        for _ in range(20):
            casework.open_case(request)
        path = vault.path
    return path.read_bytes()


@pytest.mark.parametrize("share", [0.25, 0.5, 0.75])
def test_a_damaged_page_is_said_and_a_backup_brings_everything_back(
    run: Run, data_dir: Path, tmp_path: Path, with_cases: bytes, share: float
) -> None:
    assert run("vault", "backup", tmp_path / "b").code == 0
    database = data_dir / "vault" / "vault.db"
    data = bytearray(database.read_bytes())
    page = round(len(data) // PAGE * share) * PAGE
    data[page : page + PAGE] = bytes(PAGE)
    database.write_bytes(bytes(data))
    listed, verified = run("case", "list", "--json"), run("journal", "verify")
    assert (listed.code == 0 and len(listed.json) == 20) or "is damaged" in listed.err
    assert verified.code in (1, 2), "a page that is not needed now is found too"
    for answer in (listed, verified):
        assert answer.code != 2 or ("vault restore" in answer.err and len(answer.err.splitlines()) == 1)
    assert database.read_bytes() == bytes(data), "left as it was"
    again = run("--data-dir", tmp_path / "again", "vault", "restore", tmp_path / "b")
    assert again.code == 0, again.err
    assert len(run("--data-dir", tmp_path / "again", "case", "list", "--json").json) == 20


def test_a_vault_that_is_open_elsewhere_is_read_and_written_by_turns(run: Run, data_dir: Path, coffee: Path) -> None:
    assert run("case", "add", coffee).code == 0
    with open_library() as library, open_vault(data_dir, PASSPHRASE) as vault:
        casework = Casework(library, vault)
        assert run("case", "add", coffee).code == 0
        assert len(casework.cases()) == 2
        casework.open_case(casework.assistant.read({"request_type": "advice"}))
    assert len(run("case", "list", "--json").json) == 3
    assert run("journal", "verify").code == 0
