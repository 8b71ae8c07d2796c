"""A PostgreSQL server of one's own, to try headquarters' store with: private, on a socket in a folder, no port open.

    python3 build/make.py postgres start       prints the address for `imvo-hq ... --store ADDRESS`
    python3 build/make.py postgres stop        stops it; what is in it stays, until its folder is thrown away

Standard library only. PostgreSQL does not run as root: then the server runs as another user of the machine.
"""

from __future__ import annotations

import hashlib
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from machine import MachineError

ROOT = Path(__file__).resolve().parent.parent
_DEBIAN = Path("/usr/lib/postgresql")
_SAFE, _QUICK = "", "-c fsync=off -c full_page_writes=off"
_USER = "imvo"


class Cluster:
    """One private server in a folder of its own, which must not exist yet or be one of ours.

    `quick` does not wait for the disk: for tests, never for data that counts.
    """

    def __init__(self, folder: Path, *, quick: bool = False) -> None:
        """Take a folder with a short name (a socket's path has at most about 100 signs)."""
        self.folder, self._data, self._options = folder, folder / "data", _QUICK if quick else _SAFE

    @property
    def url(self) -> str:
        """The address of its database."""
        return self.database("postgres")

    def database(self, name: str) -> str:
        """Return the address of another database on it."""
        return f"postgresql://{_USER}@/{name}?host={self.folder}"

    def start(self) -> str:
        """Make it if needed, start it if needed; return its address. Raises MachineError."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        owner = _runs_as()
        if owner is not None:
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)
        if not self._data.exists():
            made = ("-D", str(self._data), "-U", _USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
            self._call("initdb", *made)
        if not self.running():
            listens = f"-k {self.folder} -c listen_addresses='' {self._options}"
            self._call("pg_ctl", "-D", str(self._data), "-w", "-l", str(self.folder / "log"), "-o", listens, "start")
        return self.url

    def running(self) -> bool:
        """Return whether it runs."""
        return self._run("pg_ctl", "-D", str(self._data), "status").returncode == 0

    def stop(self, how: str = "fast") -> None:
        """Stop it if it runs: `fast`, or `immediate` as a machine that loses its power. Raises MachineError."""
        if self._data.exists() and self.running():
            self._call("pg_ctl", "-D", str(self._data), "-w", "-m", how, "stop")

    def remove(self) -> None:
        """Stop it and throw everything away."""
        self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _call(self, program: str, *arguments: str) -> None:
        done = self._run(program, *arguments)
        if done.returncode:
            said = " ".join((done.stderr or done.stdout).split())[-300:]
            raise MachineError(f"PostgreSQL: {program} failed: {said}")

    def _run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        owner, command = _runs_as(), [str(programs() / program), *arguments]
        with tempfile.TemporaryFile("w+") as said:  # a server that was started keeps a pipe open for good
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, text=True, cwd="/", check=False,
                user=owner.pw_uid if owner else None, group=owner.pw_gid if owner else None,
                extra_groups=[] if owner else None,
            )  # fmt: skip
            said.seek(0)
            return subprocess.CompletedProcess(command, done.returncode, said.read(), "")


def programs() -> Path:
    """Return the folder with PostgreSQL's programs. Raises MachineError where there is none."""
    found = sorted(_DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    known = shutil.which("initdb")
    if known is None:
        raise MachineError("PostgreSQL is missing; run: apt-get install postgresql")
    return Path(known).resolve().parent


def _runs_as() -> pwd.struct_passwd | None:
    """Return the user the server runs as when we are root, else None: ourselves."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise MachineError("PostgreSQL does not run as root, and this machine has no user postgres or nobody")


def own() -> Cluster:
    """Return the server of this tree: its folder lies with the machine's temporary files."""
    name = hashlib.sha256(str(ROOT).encode()).hexdigest()[:12]
    return Cluster(Path(tempfile.gettempdir()) / f"imvo-postgres-{name}")


def main(arguments: Sequence[str]) -> int:
    """Start or stop the server of this tree; 2 for anything else."""
    if list(arguments) == ["start"]:
        print(own().start())
        return 0
    if list(arguments) == ["stop"]:
        own().stop()
        return 0
    print("make.py postgres: expected start or stop", file=sys.stderr)
    return 2
