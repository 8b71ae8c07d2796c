"""First use: several programs at once, a code that nobody can see, and the ways back in with the printed code."""

import os
import pty
import re
import signal
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from desktop.errors import BadInput
from desktop.storage import claim
from desktop.storage.vault import exists, open_vault, prepare
from tests.commands.conftest import Run
from tests.storage.kit import CHEAP, contents
from tests.support import ROOT

CODE = re.compile(r"Recovery code: (\S+)")
MANY = 8
Start = Callable[..., subprocess.Popen[bytes]]


def environment(**more: str) -> dict[str, str]:
    full = {key: value for key, value in os.environ.items() if not key.startswith("IMVO_")}
    return full | {"IMVO_PASSPHRASE": "geheim", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"} | more


@pytest.fixture
def start(data_dir: Path) -> Start:
    """Return a function that starts `imvo-post` and does not wait for it."""

    def begin(
        *words: str | Path,
        stderr: int | IO[bytes] = subprocess.PIPE,
        program: tuple[str, ...] = ("-m", "desktop"),
        **more: str,
    ) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-W", "error", *program, "--data-dir", str(data_dir), *map(str, words)]
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=stderr, env=environment(**more), cwd=ROOT
        )

    return begin


# Several at once


def test_many_at_once_make_one_vault_and_all_succeed(start: Start, run: Run, coffee: Path, data_dir: Path) -> None:
    answers = [(each, *each.communicate()) for each in [start("case", "add", coffee) for _ in range(MANY)]]
    assert [(each.returncode, err) for each, _, err in answers if each.returncode] == []
    shown = [match.group(1) for _, _, err in answers for match in CODE.finditer(err.decode())]
    assert len(shown) == 1
    assert len({case["number"] for case in run("case", "list", "--json").json}) == MANY
    assert [path.name for path in data_dir.iterdir()] == ["vault"]
    assert run("vault", "recover", env={"IMVO_RECOVERY_CODE": shown[0], "IMVO_NEW_PASSPHRASE": "x"}).code == 0


def test_while_a_window_makes_it_another_program_is_told(run: Run, coffee: Path, data_dir: Path) -> None:
    shown = prepare(data_dir, "geheim", cost=CHEAP)
    answer = run("case", "add", coffee)
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)
    assert "another program is making the data folder" in answer.err
    shown.commit()
    assert run("case", "add", coffee).code == 0
    assert run("case", "list", "--json").json[0]["number"] == "A001"


def test_a_discarded_one_lets_the_other_go_first(run: Run, coffee: Path, data_dir: Path) -> None:
    prepare(data_dir, "ander", cost=CHEAP).discard()
    assert run("case", "add", coffee).code == 0


HOLDER = """
import sys
from pathlib import Path
from desktop.storage.vault import prepare
from tests.storage.kit import CHEAP, PASSPHRASE
held = prepare(Path(sys.argv[1]), PASSPHRASE, cost=CHEAP)
print("prepared", flush=True)
sys.stdin.read()
"""


@contextmanager
def holder(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another program that has prepared a vault and shows its code for as long as the block lasts."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == b"prepared\n"
        yield other
        other.kill()


def test_what_a_living_program_prepared_is_left_alone(data_dir: Path) -> None:
    with holder(data_dir):
        before = contents(data_dir)
        with pytest.raises(BadInput, match="another program is making the data folder"):
            prepare(data_dir, "ander", cost=CHEAP, patience=0)
        assert contents(data_dir) == before


def test_what_a_dead_program_prepared_is_swept(data_dir: Path) -> None:
    with holder(data_dir) as other:
        other.send_signal(signal.SIGKILL)
        other.wait()
    assert any(path.name.startswith(".new-") for path in data_dir.iterdir())
    prepare(data_dir, "ander", cost=CHEAP, patience=0).commit()
    assert [path.name for path in data_dir.iterdir()] == ["vault"]


def test_the_claim_goes_from_hand_to_hand_and_never_to_two(tmp_path: Path) -> None:
    first = claim.take(tmp_path)
    assert first
    assert claim.take(tmp_path) is None
    first.release()
    second = claim.take(tmp_path)
    assert second
    first.release()
    assert claim.take(tmp_path) is None
    second.release()
    assert list(tmp_path.iterdir()) == []


def test_a_claim_whose_file_somebody_removed_is_not_taken_for_the_new_one(tmp_path: Path) -> None:
    first = claim.take(tmp_path)
    assert first
    (tmp_path / claim.NAME).unlink()
    second = claim.take(tmp_path)
    assert second
    assert claim.take(tmp_path) is None
    second.release()


# A code that cannot be seen


def closed(code: str) -> tuple[str, ...]:
    """A program that runs `imvo-post` after its standard error was closed, as a shell's `2>&-` does."""
    return ("-c", f"import os, sys; {code}; os.execv(sys.executable, [sys.executable, '-m', 'desktop', *sys.argv[1:]])")


@pytest.mark.parametrize("where", ["full", "closed"])
def test_no_vault_is_made_when_its_code_cannot_be_shown(
    start: Start, coffee: Path, data_dir: Path, where: str, run: Run
) -> None:
    with Path("/dev/full").open("wb", buffering=0) as full:
        if where == "full":
            done = start("case", "add", coffee, stderr=full)
        else:
            done = start("case", "add", coffee, program=closed("os.close(2)"))
        out, _ = done.communicate()
    assert done.returncode == 3
    assert [line for line in out.decode().splitlines() if line.startswith("imvo-post: ")] == [
        line for line in out.decode().splitlines() if "recovery code could not be shown" in line
    ]
    assert out.decode().count("recovery code could not be shown") == 1
    assert contents(data_dir) == {}
    assert run("case", "add", coffee).code == 0


def test_the_old_locks_stay_when_the_new_code_cannot_be_shown(start: Start, run: Run, coffee: Path) -> None:
    code = first_code(run, coffee)
    with Path("/dev/full").open("wb", buffering=0) as full:
        more = {"IMVO_RECOVERY_CODE": code, "IMVO_NEW_PASSPHRASE": "nieuw"}
        done = start("vault", "recover", stderr=full, **more)
        done.communicate()
    assert done.returncode == 3
    assert run("case", "list").code == 0
    assert run("vault", "recover", env={"IMVO_RECOVERY_CODE": code, "IMVO_NEW_PASSPHRASE": "nieuw"}).code == 0


# The printed code


def first_code(run: Run, coffee: Path) -> str:
    match = CODE.search(run("case", "add", coffee).err)
    assert match
    return match.group(1)


def test_a_backup_comes_back_with_the_printed_code(run: Run, coffee: Path, tmp_path: Path) -> None:
    code, other = first_code(run, coffee), tmp_path / "other"
    assert run("vault", "backup", tmp_path / "b").code == 0
    before = (tmp_path / "b").read_bytes()
    by_code = {"IMVO_PASSPHRASE": "", "IMVO_RECOVERY_CODE": code, "IMVO_NEW_PASSPHRASE": "nieuw"}
    answer = run("--data-dir", other, "vault", "restore", tmp_path / "b", env=by_code)
    assert answer.code == 0, answer.err
    fresh = CODE.search(answer.err)
    assert fresh
    assert fresh.group(1) != code
    listed = run("--data-dir", other, "case", "list", "--json", env={"IMVO_PASSPHRASE": "nieuw"})
    assert [case["number"] for case in listed.json] == ["A001"]
    assert run("--data-dir", other, "case", "list").code == 2
    for word, said in ((code, 2), (fresh.group(1), 0)):
        env = {"IMVO_RECOVERY_CODE": word, "IMVO_NEW_PASSPHRASE": "derde"}
        assert run("--data-dir", other, "vault", "recover", env=env).code == said
    assert (tmp_path / "b").read_bytes() == before


@pytest.mark.parametrize("words", [["restore", "b"], ["recover"]])
def test_a_wrong_code_is_said_before_a_new_passphrase_is_asked(
    run: Run, coffee: Path, tmp_path: Path, words: list[str]
) -> None:
    first_code(run, coffee)
    assert run("vault", "backup", tmp_path / "b").code == 0
    folder = ["--data-dir", tmp_path / "other"] if words[0] == "restore" else []
    words = [str(tmp_path / "b") if word == "b" else word for word in words]
    for code, said in (("AAAA-BBBB", "characters"), (prepare_code(tmp_path), "does not belong")):
        answer = run(*folder, "vault", *words, env={"IMVO_PASSPHRASE": "", "IMVO_RECOVERY_CODE": code})
        assert (answer.code, len(answer.err.splitlines())) == (2, 1)
        assert said in answer.err
        assert not (tmp_path / "other").exists()


def prepare_code(tmp_path: Path) -> str:
    """Return a well-formed code of another vault."""
    fresh = prepare(tmp_path / "third", "x", cost=CHEAP)
    fresh.discard()
    return fresh.recovery_code


def test_restoring_without_any_secret_says_which_two_there_are(run: Run, coffee: Path, tmp_path: Path) -> None:
    first_code(run, coffee)
    run("vault", "backup", tmp_path / "b")
    answer = run("--data-dir", tmp_path / "other", "vault", "restore", tmp_path / "b", env={"IMVO_PASSPHRASE": ""})
    assert answer.code == 2
    assert "IMVO_PASSPHRASE or IMVO_RECOVERY_CODE" in answer.err


def test_with_both_in_the_environment_the_passphrase_opens(run: Run, coffee: Path, tmp_path: Path) -> None:
    code = first_code(run, coffee)
    run("vault", "backup", tmp_path / "b")
    answer = run("--data-dir", tmp_path / "o", "vault", "restore", tmp_path / "b", env={"IMVO_RECOVERY_CODE": code})
    assert answer.code == 0
    assert not CODE.search(answer.err)


# A terminal


class Terminal:
    """`imvo-post` on a terminal of its own: what it says, and what a person types."""

    def __init__(self, words: list[str | Path], env: dict[str, str]) -> None:
        """Start it, with nothing in the environment but what is given."""
        self._pid, self._master = pty.fork()
        if self._pid == 0:
            os.chdir(ROOT)
            full = environment(**env)
            full = {key: value for key, value in full.items() if value}
            os.execve(sys.executable, [sys.executable, "-m", "desktop", *map(str, words)], full)
        self.said = ""

    def answer(self, prompt: str, typed: bytes) -> None:
        """Wait for a prompt with echo off, then type."""
        while prompt not in self.said:
            self.said += os.read(self._master, 1000).decode()
        while termios.tcgetattr(self._master)[3] & termios.ECHO:
            pass
        self.said = self.said.partition(prompt)[2]
        os.write(self._master, typed)

    def end(self) -> int:
        """Read to the end and return the exit code."""
        try:
            while piece := os.read(self._master, 1000):
                self.said += piece.decode()
        except OSError:  # the terminal is gone: so is the program
            pass
        os.close(self._master)
        return os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])


def test_on_a_terminal_no_passphrase_means_the_code(run: Run, coffee: Path, tmp_path: Path) -> None:
    code = first_code(run, coffee)
    run("vault", "backup", tmp_path / "b")
    other = tmp_path / "other"
    on = Terminal(["--data-dir", other, "vault", "restore", tmp_path / "b"], {"IMVO_PASSPHRASE": ""})
    on.answer("use the recovery code): ", b"\n")
    on.answer("Recovery code: ", code.encode() + b"\n")
    on.answer("New passphrase: ", b"nieuw\n")
    on.answer("The same again: ", b"nieuw\n")
    assert on.end() == 0
    assert CODE.search(on.said)
    open_vault(other, "nieuw").close()


@pytest.mark.parametrize(("typed", "said"), [(b"\x04", "ended"), (b"\xff\xfe\n", "UTF-8")])
def test_an_end_or_nonsense_at_a_prompt_is_one_line(coffee: Path, data_dir: Path, typed: bytes, said: str) -> None:
    env = {"IMVO_PASSPHRASE": "", "PYTHONUTF8": "1"}
    on = Terminal(["--data-dir", data_dir, "case", "add", coffee], env)
    on.answer("Passphrase: ", typed)
    assert on.end() == 2
    assert "Traceback" not in on.said
    assert len([line for line in on.said.splitlines() if line.strip()]) == 1
    assert said in on.said
    assert not exists(data_dir)


@pytest.mark.parametrize("piped", [b"nie\0uw\n", b"\xff\xfe\n", b""])
def test_what_no_keyboard_types_is_refused_from_a_pipe(run: Run, coffee: Path, piped: bytes) -> None:
    first_code(run, coffee)
    answer = run("vault", "change-passphrase", stdin=piped)
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)
    assert run("case", "list").code == 0


# No vault


@pytest.mark.parametrize(
    "words", [["case", "show", "A001"], ["journal", "verify"], ["vault", "backup", "x"], ["vault", "recover"]]
)
def test_without_a_vault_nothing_is_asked_and_the_way_to_begin_is_said(
    run: Run, data_dir: Path, words: list[str]
) -> None:
    answer = run(*words, env={"IMVO_PASSPHRASE": ""})
    assert (answer.code, answer.out, len(answer.err.splitlines())) == (2, "", 1)
    assert f"there is no vault in {data_dir}; `imvo-post case add FILE` makes one" in answer.err
    assert not data_dir.exists()
