"""What a start may cost: the window opens without what only the vault, printing or set-up need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.storage.vault import prepare
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
