"""Two windows on one data folder, each a process: the second says so, and goes on when the first is gone."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.kit import open_library
from tests.storage.kit import new_vault
from tests.support import ROOT
from tests.ui.conftest import PASSPHRASE, OpenDesk

FIRST = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tour import settle, wait
from desktop.app import build
from desktop.guidance.library import Library
application = QApplication([])
desk = build(application, Library(Path(os.environ["PACK"])), Path(os.environ["DATA"]), "nl")
desk.shell.show()
desk.start()
desk.door.unlock(os.environ["PASSPHRASE"])
wait(lambda: desk.session.casework is not None)
settle()
print("open", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def first(tmp_path: Path, strings: None) -> Iterator[subprocess.Popen[str]]:
    """Open the first window, in a process of its own, with its cases open."""
    new_vault(tmp_path / "data", PASSPHRASE).close()
    environment = os.environ | {
        "PACK": str(open_library().path), "DATA": str(tmp_path / "data"), "PASSPHRASE": PASSPHRASE,
        "PYTHONPATH": f".{os.pathsep}build", "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false",
    }  # fmt: skip
    window = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", FIRST],
        env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert window.stdout is not None
    assert window.stdout.readline() == "open\n"
    yield window
    window.kill()
    window.communicate()


def test_the_second_says_so_and_goes_on_when_the_first_was_killed(
    first: subprocess.Popen[str], open_desk: OpenDesk, qtbot: QtBot
) -> None:
    desk = open_desk("nl")
    banner = desk.shell.banner
    assert "al open" in banner.title.text()
    assert not desk.shell.unlock_bar.isVisible()
    banner.act.click()
    still_blocked = desk.house.blocked
    assert still_blocked
    first.kill()
    first.wait()
    banner.act.click()
    assert not desk.house.blocked
    desk.door.unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: desk.session.casework is not None)
    assert desk.session.casework is not None
    assert desk.session.casework.journal.verify() == []
