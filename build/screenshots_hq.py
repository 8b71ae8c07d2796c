"""Draw the pictures of headquarters' window that its manual shows, from a sample year, into docs/images/.

Started by `make.py screenshots hq`; drawn by the platform that shows nothing, from the light theme at 1366 x 768.
"""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from demo import make
from demo_year import STORE, Wanted
from environment import ROOT
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from tour import settle, wait
from tour_hq import states

from desktop import paths
from desktop.app_hq import build
from desktop.guidance.library import Library
from desktop.ui.hq.reading import Opened

CHOSEN = ROOT / "docs" / "images"
PICTURES = {"overview": "hq-overview", "rules-tried": "hq-rules"}


def draw(store: Path, language: str) -> int:
    """Take the tour on a store and keep the chosen pictures; return how many."""
    application = QApplication.instance() or QApplication(["screenshots"])
    assert isinstance(application, QApplication)
    drawn = 0
    with Library(paths.content_index()) as library:
        desk = build(application, library, Opened(str(store)), language)
        desk.look.set_mode("light")
        desk.shell.resize(1366, 768)
        desk.shell.show()
        desk.start()
        for state in states(desk, wait):
            if state in PICTURES and desk.read:
                settle()
                picture = desk.shell.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
                drawn += picture.save(str(CHOSEN / f"{language}-{PICTURES[state]}.png"), quality=0)
        desk.shut()
        desk.shell.hide()
        desk.shell.deleteLater()
    return drawn


def main(store: Path | None = None) -> int:
    """Draw both languages, on a sample year that is made for it when no store is named; return the exit code."""
    with tempfile.TemporaryDirectory(prefix="imvo-sample-") as name:
        if store is None:
            make(Path(name) / "demo", Wanted(paths.content_index(), datetime.now(UTC).date()))
            store = Path(name) / "demo" / STORE
        drawn = sum(draw(store, language) for language in ("nl", "en"))
    print(f"{drawn} pictures in {CHOSEN.relative_to(ROOT)}")
    return 0 if drawn else 1
