"""The guidance in use, in the window: said to be unsigned wherever its version stands; installed, left, set aside."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop import packs
from desktop.exchange.open_box import open_box
from desktop.guidance import installed
from desktop.guidance.installed import SetAside
from desktop.headquarters.publishing import publish
from desktop.ui.desk import Desk
from desktop.ui.pack_words import refusal_words
from desktop.ui.text_dialog import TextDialog
from tests.guidance.packs import alter, index, write_whole_pack
from tests.headquarters.releases import Office
from tests.kit import open_library
from tests.support import ROOT
from tests.ui.conftest import OpenDesk


@pytest.fixture
def desk(open_desk: OpenDesk, tmp_path: Path) -> Desk:
    """Return a window on an installed pack that nobody signed."""
    shipped = open_library().path
    made = index(tmp_path / "made", "2099.1")
    made.write_bytes(shipped.read_bytes())
    packs.adopt(made, tmp_path / "data", shipped)
    desk = open_desk("nl", library=installed.open_library(tmp_path / "data", shipped)[0])
    desk.show_section("settings")
    return desk


def test_an_unsigned_pack_says_so_wherever_its_version_stands(desk: Desk) -> None:
    told = f"{desk.library.version}, niet ondertekend"
    assert told in desk.shell.status("content")
    assert any(told in each.text() for each in desk.today.page.findChildren(QLabel))
    assert told in desk.help.page._about.text()
    assert told in desk.guidance.reference()
    assert desk.settings.page.pack.version.text() == told


def test_another_pack_is_taken_and_left_again(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    card, work = desk.settings.page.pack, desk.settings.packs
    assert not card.again_button.isVisible()
    packs.adopt(index(tmp_path / "made", "2099.2"), desk.folder, open_library().path)
    work.tell()
    assert card.again_button.isVisible()
    assert "2099.2, niet ondertekend" in card.told.text()
    assert card.version.text().startswith(desk.library.version), "this window goes on with what it has"
    work.go_back()
    assert not card.install_button.isEnabled()
    qtbot.waitUntil(lambda: not card.again_button.isVisible())
    assert card.install_button.isEnabled()
    work.use_shipped()
    qtbot.waitUntil(lambda: not card.shipped_button.isVisible())


def test_a_pack_with_mistakes_is_told_whole(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    pack = write_whole_pack(tmp_path / "pack")
    (pack / "content" / "en" / "first.md").unlink()
    (pack / "content" / "sources.yaml").unlink()
    before = installed.in_use(desk.folder, open_library().path).path
    desk.settings.packs.install(str(pack))
    qtbot.waitUntil(lambda: desk.shell.findChild(TextDialog) is not None, timeout=60_000)
    shown = desk.shell.findChild(TextDialog)
    assert isinstance(shown, TextDialog)
    assert "content/sources.yaml:1: this file is missing" in shown.text.toPlainText()
    assert "er is niets veranderd" in desk.settings.page.pack.told.text()
    shown.accept()
    assert installed.in_use(desk.folder, open_library().path).path == before


@pytest.fixture
def office(tmp_path: Path, desk: Desk) -> Office:
    """Return the headquarters whose releases this post trusts, with one published on a stick."""
    office = Office(tmp_path / "hq")
    packs.pin(desk.folder, office.sha)
    return office


def put_on(stick: Path, office: Office) -> str:
    """Publish the last release on a stick; return what a person chooses."""
    stick.mkdir(exist_ok=True)
    publish(office.folder, lambda: open_box(str(stick / "IMVO"), write=True))
    return str(stick)


def test_a_release_from_a_stick_says_who_signed_it(
    desk: Desk, qtbot: QtBot, office: Office, open_desk: OpenDesk, tmp_path: Path
) -> None:
    office.release("2099.2")
    desk.settings.packs.install(put_on(tmp_path / "stick", office))
    card = desk.settings.page.pack
    qtbot.waitUntil(lambda: card.again_button.isVisible(), timeout=60_000)
    assert card.told.text().startswith("2099.2 ")
    assert "niet ondertekend" not in card.told.text()
    again = open_desk("nl", library=installed.open_library(desk.folder, open_library().path)[0])
    again.show_section("settings")
    card = again.settings.page.pack
    assert card.version.text() == again.library.version == "2099.2"
    assert card.signed.text().startswith("Ondertekend door Buitenlandse Zaken op ")


def test_a_wrong_date_is_a_banner_and_stops_nothing_else(
    desk: Desk, qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    office.release("2099.2", datetime.now(UTC) - timedelta(days=400))
    card, banner, before = desk.settings.page.pack, desk.shell.banner, desk.library.version
    desk.settings.packs.install(put_on(tmp_path / "stick", office))
    qtbot.waitUntil(banner.isVisible, timeout=60_000)
    assert "de klok van deze computer" in banner.title.text()
    assert "De richtlijn die u hebt, blijft in gebruik." in banner.text.text()
    assert card.install_button.isEnabled()
    desk.use_language("en")
    assert "clock of this computer" in banner.title.text()
    assert desk.library.version == before


@pytest.mark.parametrize("reason", ["expired", "clock", "older", "others", "missing", "damaged", "none", "nobody"])
def test_every_refusal_has_words(desk: Desk, reason: str) -> None:
    days = ("2026-11-22", "2020-01-01")
    error = packs.Expired("x", reason, *days) if reason in ("expired", "clock") else packs.Refused("x", reason)
    told = refusal_words(error, desk.texts)
    assert told.title.endswith(".")
    assert "{" not in told.text
    assert ("2020" in told.text) == isinstance(error, packs.Expired)
    assert "blijft in gebruik" in told.text


@pytest.mark.parametrize("reason", ["damaged", "missing", "other_form", "pointer"])
def test_a_pack_that_was_set_aside_is_told_at_the_start(desk: Desk, reason: str) -> None:
    desk.house.tell_set_aside([SetAside("2099.1", reason)])
    assert desk.shell.banner.isVisible()
    assert ("2099.1" in desk.shell.banner.text.text()) == (reason != "pointer")
    assert "uw zaken en notities zijn veilig" in desk.shell.banner.text.text().lower()


AGAIN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop import app, packs, paths
seen, made = [], app.build
def build(*arguments):
    desk = made(*arguments)
    seen.append(desk.library.version)
    QTimer.singleShot(0, lambda: choose(desk) if len(seen) == 1 else desk.shell.close())
    return desk
def choose(desk):
    packs.adopt(Path(sys.argv[2]), desk.folder, paths.content_index())
    desk.settings.packs.tell()
    desk.settings.page.pack.again_button.click()
app.build = build
code = app.main(Path(sys.argv[1]), "nl")
print(code, len(seen), seen[-1])
"""


def test_the_window_opens_again_on_the_pack_that_was_chosen(tmp_path: Path, strings: None) -> None:
    made = index(tmp_path / "made", "2099.1")
    made.write_bytes(open_library().path.read_bytes())
    alter(made, "UPDATE pack SET value = '2099.1' WHERE key = 'version'")
    done = subprocess.run(
        [sys.executable, "-c", AGAIN, tmp_path / "data", made],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout.split()) == (0, ["0", "2", "2099.1"]), done.stderr
