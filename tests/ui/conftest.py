"""A real window on a real vault in a temporary folder, drawn nowhere."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.app import STYLE, build
from desktop.guidance.library import Library
from desktop.ui.desk import Desk
from desktop.ui.pages.first_start import FirstStartPage
from tests.kit import open_library
from tests.support import ROOT

OpenDesk = Callable[..., Desk]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform that draws nowhere says what it cannot do; that is no fault of ours."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def strings() -> None:
    """Compile the Dutch strings when they changed, as the set-up does."""
    source = ROOT / "desktop" / "ui" / "translations" / "imvo_nl.ts"
    target = paths.translations_dir() / "imvo_nl.qm"
    if not target.is_file() or target.stat().st_mtime < source.stat().st_mtime:
        target.parent.mkdir(parents=True, exist_ok=True)
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True, timeout=60)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Give the application of the tests the style of the window."""
    return ["imvo-post", *STYLE]


@pytest.fixture
def open_desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path, strings: None) -> Iterator[OpenDesk]:
    """Open the window, as often as a test wants, on the same data; the earlier one is shut first."""
    opened: list[Desk] = []

    def shut() -> None:
        for desk in opened:
            desk.shut()
            desk.shell.hide()
            desk.shell.deleteLater()
        opened.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def start(
        language: str = "nl",
        width: int = 1366,
        height: int = 768,
        scale: float = 1.0,
        library: Library | None = None,
    ) -> Desk:
        shut()
        desk = build(qapp, library or open_library(), tmp_path / "data", language)
        desk.look.set_scale(scale)
        desk.shell.resize(width, height)
        opened.append(desk)
        with qtbot.waitActive(desk.shell):
            desk.shell.show()
            desk.shell.activateWindow()
        desk.start()
        return desk

    yield start
    shut()


PASSPHRASE = "wasstation koffie brug woensdag"


def fill_first_start(desk: Desk) -> FirstStartPage:
    """Choose the language, a post and a passphrase at first start; the vault is prepared then. Return the page."""
    page = desk.first_start.page
    page.go_on()
    page.post.field.setEditText("Bogotá")  # type: ignore[attr-defined]
    page.go_on()
    for field in (page.passphrase.first, page.passphrase.second):
        field.field.setText(PASSPHRASE)  # type: ignore[attr-defined]
    page.go_on()
    return page


@pytest.fixture
def set_up(qtbot: QtBot) -> Callable[[Desk], str]:
    """Go through first start; return the recovery code."""

    def run(desk: Desk) -> str:
        page = fill_first_start(desk)
        qtbot.waitUntil(lambda: page.step == 3)
        code = page.code.code()
        page.code.tick.setChecked(True)
        page.go_on()
        qtbot.waitUntil(lambda: desk.session.casework is not None)
        return code

    return run
