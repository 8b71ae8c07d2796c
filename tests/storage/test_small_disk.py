"""A full or read-only disk: what is there can be read, what cannot be written is said in one plain line."""

from pathlib import Path

import pytest

from desktop.storage.vault import open_vault
from tests.storage.kit import PASSPHRASE, add_events, new_vault
from tests.storage.small_disk import FILL, IMVO, PYTHON, READ_ONLY, on_small_disk

ENV = {"IMVO_PASSPHRASE": PASSPHRASE}
COPY = 'cp -r "$AROUND/data" "$DISK/data"'
LIST = f"{IMVO} case list --json"
ADD = f"{IMVO} case add examples/koffie-colombia.yaml"
FULL, PROTECTED = "the disk is full", "the folder is read-only"


@pytest.fixture
def with_a_case(tmp_path: Path) -> Path:
    """A vault with one case, made by the command itself."""
    answer = on_small_disk(tmp_path, f'{ADD} && cp -r "$DISK/data" "$AROUND/data"', ENV)
    assert answer.returncode == 0, answer.stderr
    (tmp_path / "disk").rmdir()
    return tmp_path


@pytest.mark.parametrize("harm", [FILL, READ_ONLY])
def test_cases_are_listed(with_a_case: Path, harm: str) -> None:
    answer = on_small_disk(with_a_case, f"{COPY}; {harm}; {LIST}", ENV)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert '"A001"' in answer.stdout


@pytest.mark.parametrize("harm", [FILL, READ_ONLY])
def test_a_backup_goes_to_another_disk(with_a_case: Path, harm: str) -> None:
    answer = on_small_disk(with_a_case, f'{COPY}; {harm}; {IMVO} vault backup "$AROUND/b"', ENV)
    assert answer.returncode == 0, answer.stderr
    (with_a_case / "disk").rmdir()
    again = on_small_disk(with_a_case, f'{IMVO} vault restore "$AROUND/b" && {LIST}', ENV)
    assert '"A001"' in again.stdout, again.stderr
    assert not [path for path in with_a_case.iterdir() if path.name.startswith(".")]


@pytest.mark.parametrize(("harm", "said"), [(FILL, FULL), (READ_ONLY, PROTECTED)])
@pytest.mark.parametrize("act", [ADD, f'{IMVO} vault backup "$DISK/b"'])
def test_what_cannot_be_written_is_said_in_one_line(with_a_case: Path, harm: str, said: str, act: str) -> None:
    undo = 'umask 0; rm -f "$DISK/fill"'
    answer = on_small_disk(with_a_case, f"{COPY}; {harm}; {act}; echo code $?; {undo} 2> /dev/null; {LIST}", ENV)
    assert "code 3\n" in answer.stdout, answer
    assert said in answer.stderr
    assert len(answer.stderr.splitlines()) == 1
    assert answer.stdout.count('"number"') == 1


@pytest.mark.parametrize(("harm", "said"), [(FILL, FULL), (READ_ONLY, PROTECTED)])
def test_no_vault_is_made_there_and_no_code_shown(tmp_path: Path, harm: str, said: str) -> None:
    answer = on_small_disk(tmp_path, f'{harm}; {ADD}; echo code $?; ls -A "$DISK/data"/.* 2> /dev/null', ENV)
    assert "code 3\n" in answer.stdout, answer
    assert said in answer.stderr
    assert "Recovery code" not in answer.stderr
    assert len(answer.stderr.splitlines()) == 1
    assert "keys.json" not in answer.stdout


CRASH = """
import os, sys
from pathlib import Path
from desktop.storage.vault import open_vault
from tests.storage.kit import PASSPHRASE, add_events
vault = open_vault(Path(os.environ["DISK"], "data"), PASSPHRASE)
add_events(vault, [1, 2, 3])
os._exit(0)
"""
READ = """
import os, sys
from pathlib import Path
from desktop.errors import ImvoError
from desktop.storage.vault import open_vault
from tests.storage.kit import PASSPHRASE, numbers
try:
    with open_vault(Path(os.environ["DISK"], "data"), PASSPHRASE) as vault:
        print(numbers(vault.db), vault.writable, vault.damage())
except ImvoError as error:
    print(error)
"""


def scripts(tmp_path: Path) -> None:
    (tmp_path / "crash.py").write_text(CRASH)
    (tmp_path / "read.py").write_text(READ)
    new_vault(tmp_path / "data").close()


def run_it(name: str) -> str:
    return f'PYTHONPATH=. {PYTHON} "$AROUND/{name}.py"'


def test_what_a_crash_left_in_the_log_is_read_on_a_full_disk(tmp_path: Path) -> None:
    scripts(tmp_path)
    dropped = 'rm "$DISK/data/vault/vault.db-shm"'
    answer = on_small_disk(tmp_path, f"{COPY}; {run_it('crash')}; {dropped}; {FILL}; {run_it('read')}")
    assert answer.stdout == "[1, 2, 3] True []\n", answer


def test_what_a_crash_left_in_the_log_is_never_skipped_on_a_read_only_disk(tmp_path: Path) -> None:
    scripts(tmp_path)
    dropped = 'rm "$DISK/data/vault/vault.db-shm"'
    answer = on_small_disk(tmp_path, f"{COPY}; {run_it('crash')}; {dropped}; {READ_ONLY}; {run_it('read')}")
    assert PROTECTED in answer.stdout, answer
    assert len(answer.stdout.splitlines()) == 1


def test_a_read_only_vault_says_so_and_is_checked(tmp_path: Path) -> None:
    scripts(tmp_path)
    answer = on_small_disk(tmp_path, f"{COPY}; {READ_ONLY}; {run_it('read')}")
    assert answer.stdout == "[] False []\n", answer


def test_damage_is_listed_by_the_name_of_the_vault(tmp_path: Path) -> None:
    with new_vault(tmp_path / "data") as vault:
        add_events(vault, range(1, 200), "x" * 100)
        assert vault.damage() == []
        path = vault.path
    data = bytearray(path.read_bytes())
    data[-2000] ^= 1
    path.write_bytes(data)
    with open_vault(tmp_path / "data", PASSPHRASE) as vault:
        found = vault.damage()
    assert found
    assert all(line.startswith(str(path)) and "\n" not in line for line in found)
