"""Real processes that die, or lose their disk, in the middle of a system call that changes a file.

`rehearse` runs a command whole and counts its calls; `run_killed` runs it again and kills it with SIGKILL
on entering one of them, chosen by a seed; `run_failing` makes the disk fail from one of them on. strace
does the killing from outside, so the program under test is the real one.
"""

import functools
import os
import random
import re
import shutil
import signal
import subprocess
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.storage.kit import ROOT

CALLS = (
    "write", "pwrite64", "fsync", "fdatasync", "ftruncate",
    "rename", "renameat", "renameat2", "unlink", "unlinkat",
)  # fmt: skip
DISK_CALLS = ("pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "renameat", "renameat2")
SECONDS = 120
_GUESS = {"pwrite64": 200, "fsync": 100}
_LINE = re.compile(r"^\d+ +(\w+)\(")


@dataclass(frozen=True)
class KilledRun:
    """What a run showed before it died: everything in `output` had left the process."""

    output: str
    errors: str
    at: str
    killed: bool
    code: int

    def lines(self) -> list[str]:
        """Return the whole lines that were shown; what follows the last line break was cut off and does not
        count.
        """
        return self.output.split("\n")[:-1]


def rehearse(args: Sequence[str | Path], env: Mapping[str, str] | None = None) -> Counter[str]:
    """Run a command whole, without a kill, and return how often its main thread makes each of the calls."""
    lines = traced(args, env)
    main = lines[0].split()[0]
    found = (match[1] for line in lines if line.startswith(f"{main} ") and (match := _LINE.match(line)))
    return Counter(call for call in found if call in CALLS)


def traced(args: Sequence[str | Path], env: Mapping[str, str] | None = None) -> list[str]:
    """Run a command whole and return its calls in order, as strace writes them; file numbers carry their
    path.
    """
    with tempfile.NamedTemporaryFile("r", suffix=".strace") as log:
        watched = ",".join(f"?{call}" for call in CALLS)
        done = _run(["-y", "-o", log.name, "-e", f"trace={watched}", "-e", "signal=none"], args, env)
        assert done.returncode == 0, f"the rehearsal failed: {done.stderr}"
        return log.read().splitlines()


def run_killed(
    args: Sequence[str | Path],
    seed: int,
    calls: Mapping[str, int] | None = None,
    env: Mapping[str, str] | None = None,
) -> KilledRun:
    """Run a command and kill it on entering the n-th call of one kind; the seed chooses both.

    `calls` is what a rehearsal of the same command counted. Without it the place is a guess, and the
    command may end before it.
    """
    call, number = choose(seed, calls or _GUESS)
    return _injected(args, call, f"signal=SIGKILL:when={number}", f"{call} {number}", env)


def run_failing(
    args: Sequence[str | Path], call: str, number: int, error: str, env: Mapping[str, str] | None = None
) -> KilledRun:
    """Run a command whose disk gives `error` (such as `ENOSPC`) at the n-th call of one kind and at every
    later one.
    """
    return _injected(args, call, f"error={error}:when={number}+", f"{error} from {call} {number}", env)


def choose(seed: int, calls: Mapping[str, int], among: Sequence[str] = CALLS) -> tuple[str, int]:
    """Return a call and its number: kinds alike, so that the few renames are hit as often as the many
    writes.
    """
    chance = random.Random(seed)
    call = chance.choice([call for call in among if calls.get(call)])
    return call, chance.randint(1, calls[call])


def _injected(args: Sequence[str | Path], call: str, what: str, place: str, env: Mapping[str, str] | None) -> KilledRun:
    done = _run(["-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:{what}"], args, env)
    killed = done.returncode == -signal.SIGKILL
    return KilledRun(done.stdout, done.stderr, place, killed, done.returncode)


def _run(
    options: list[str], args: Sequence[str | Path], env: Mapping[str, str] | None
) -> subprocess.CompletedProcess[str]:
    """Run a command under strace, in the project's folder; no compiled files are written, so every run
    makes the same calls.
    """
    command = [_strace(), "-f", *options, *map(str, args)]
    full = {**os.environ, **(env or {}), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        command,
        env=full,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
        stdin=subprocess.DEVNULL,
    )


@functools.cache
def _strace() -> str:
    """Return the path of a strace that may trace here; fail in one line where there is none, never pass
    without a kill.
    """
    found = shutil.which("strace")
    assert found, "the kill tests need strace: install it (Debian, Ubuntu: apt-get install strace)"
    probe = [
        "-o",
        os.devnull,
        "-e",
        "trace=write",
        "-e",
        "inject=write:signal=SIGKILL:when=1",
        "echo",
        "alive",
    ]
    done = subprocess.run([found, *probe], capture_output=True, text=True, check=False)
    may_not = f"the kill tests need strace with the right to trace (ptrace): {done.stderr.strip()}"
    assert done.returncode == -signal.SIGKILL, may_not
    return found
