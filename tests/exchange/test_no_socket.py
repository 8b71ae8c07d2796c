"""Nothing opens a connection unless a person sends or receives over the network: seen from outside, by strace."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.casework import Casework
from tests.exchange.den_haag import DenHaag
from tests.exchange.servers import Server
from tests.exchange.test_every_box import fresh
from tests.kit import open_library
from tests.storage.kit import new_vault
from tests.support import ROOT

PASSPHRASE = "geheim"
IMVO = [sys.executable, "-m", "desktop", "--data-dir"]
_OUTWARD = re.compile(r"(?:socket|connect)\(.*AF_(?!UNIX|UNSPEC)\w+")

WINDOW = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tour import sections, settle, wait
from desktop.app import build
from desktop.guidance.library import Library
application = QApplication([])
desk = build(application, Library(Path(os.environ["PACK"])), Path(os.environ["DATA"]), "nl")
desk.shell.show()
desk.start()
desk.door.unlock(os.environ["IMVO_PASSPHRASE"])
wait(lambda: desk.session.casework is not None)
for _ in sections(desk, "empty"):
    settle()
desk.exchange.watch.look()
desk.exchange._begin("folder", os.environ["STICK"], "both")
wait(lambda: not desk.exchange.exchanging.busy)
assert desk.exchange.page.under_way.told.text() != ""
desk.shut()
print("closed")
"""


def outward(*command: str | Path, **more: str) -> tuple[str, list[str]]:
    """Run a command; return what it printed, and its system calls that reach for a network."""
    strace = shutil.which("strace")
    assert strace, "this test needs strace: apt-get install strace"
    environment = os.environ | {
        "IMVO_PASSPHRASE": PASSPHRASE, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": f".{os.pathsep}build", **more,
    }  # fmt: skip
    done = subprocess.run(
        [strace, "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket,connect", "-o", "/dev/stderr", *map(str, command)],
        env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout, [line for line in done.stderr.splitlines() if _OUTWARD.search(line)]


@pytest.fixture
def enrolled(tmp_path: Path) -> Path:
    """The data folder of a post that headquarters may hear of."""
    with new_vault(tmp_path / "data", PASSPHRASE) as vault, open_library() as library:
        Casework(library, vault).exchange.enrol(DenHaag().hq_json(), "BOG")
    return tmp_path / "data"


def test_a_process_opens_no_socket_unless_it_sends_over_the_network(
    tmp_path: Path, enrolled: Path, apache_server: Server
) -> None:
    assert outward(*IMVO, enrolled, "sync", "send", tmp_path / "stick")[1] == []
    assert outward(*IMVO, enrolled, "sync", "send", fresh(apache_server))[1]


def test_the_window_opens_no_socket_unless_it_sends_over_the_network(tmp_path: Path, enrolled: Path) -> None:
    said, calls = outward(
        sys.executable, "-c", WINDOW, QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="qt.qpa.*=false",
        PACK=str(open_library().path), DATA=str(enrolled), STICK=str(tmp_path / "stick"),
    )  # fmt: skip
    assert (said, calls) == ("closed\n", [])
    assert (tmp_path / "stick" / "posts").is_dir()


@pytest.mark.parametrize("line", ["12 socket(AF_INET, SOCK_STREAM) = 3", "1 connect(3, {sa_family=AF_INET6, ..."])
def test_this_test_sees_a_socket(line: str) -> None:
    assert _OUTWARD.search(line)
    assert not _OUTWARD.search("1 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3")
