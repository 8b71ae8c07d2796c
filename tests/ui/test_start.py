"""What a start may cost: the window opens without what only the vault, printing or set-up need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.storage.vault import prepare
from desktop.ui.memory import Memory
from tests.support import ROOT
from tests.ui.conftest import PASSPHRASE

LATER = ("dataclasses", "desktop.domain.case")
HEAVY = (
    "sqlite_utils", "sqlcipher3", "cryptography", "PySide6.QtPrintSupport", "PySide6.QtNetwork",
    "jinja2", "ruamel", "markdown",
)  # fmt: skip
CODE = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop import app, paths
from desktop.guidance.library import Library
from desktop.ui.area import Area
application = QApplication([])
with Library(paths.content_index()) as library:
    desk = app.build(application, library, Path(sys.argv[1]), "nl")
    areas = lambda: [name for name, part in vars(desk).items() if isinstance(part, Area)]
    desk.start()
    print(*areas(), "before the window stands")
    print(*(name for name in {LATER!r} if name in sys.modules), "loaded by then")
    desk.shell.show()
    while not areas():
        application.processEvents()
    print(*areas(), "after it")
    print(*(name for name in {HEAVY!r} if name in sys.modules), "loaded")
    desk.shut()
"""


@pytest.mark.parametrize("vault", [False, True], ids=["first start", "locked vault"])
def test_a_start_makes_one_page_after_the_window_and_loads_nothing_else(
    tmp_path: Path, strings: None, vault: bool
) -> None:
    if vault:
        prepare(tmp_path / "data", PASSPHRASE).commit()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(tmp_path / "data")],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    page = "guidance" if vault else "first_start"
    assert done.stdout.splitlines() == ["before the window stands", "loaded by then", f"{page} after it", "loaded"]


QUICK = """
import sys
import desktop.ui.quick_import
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("x")
asleep = lambda: [name for name, part in sys.modules.items() if type(part).__name__ == "_Asleep"]
print(len(asleep()))
try:
    label.resize("wide")
except TypeError as error:
    print(error)
print(QLabel.setText.__doc__)
print(asleep())
"""


def test_what_explains_qt_to_people_is_read_when_it_is_needed() -> None:
    """Without this PySide6 compiles it at every start; with it a wrong call must be told as well as before."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", QUICK],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    first, *told, doc, after = done.stdout.splitlines()
    assert int(first) >= 5
    assert told[0] == "'PySide6.QtWidgets.QWidget.resize' called with wrong argument types:"
    assert "  PySide6.QtWidgets.QWidget.resize(w: int, h: int, /)" in told
    assert doc == "setText(self, arg__1: str, /) -> None"
    assert after == "[]"
    assert not done.stderr


STARTED = """
from PySide6.QtWidgets import QApplication
from desktop import cli
looks = lambda: {window.look.language for window in QApplication.topLevelWidgets() if hasattr(window, "look")}
QApplication.exec = lambda *_: print(*looks()) or 0
cli.main({arguments!r})
"""


@pytest.mark.parametrize(("arguments", "language"), [([], "en"), (["--lang", "nl"], "nl")])
def test_the_language_chosen_last_is_there_again_after_a_start(
    tmp_path: Path, strings: None, arguments: list[str], language: str
) -> None:
    folder = tmp_path / "IMVO-post"
    folder.mkdir()
    Memory(folder).keep("en", "dark", 1.25)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "nl_NL.UTF-8"}
    code = STARTED.replace("{arguments!r}", repr([*arguments, "--data-dir", str(folder)]))
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == [language]
