"""Trouble shown well: full disk, newer database, unsuitable folder, second window, damaged guidance, bugs."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import build
from desktop.errors import BadInput, ImvoError, OutsideWorld
from desktop.guidance.library import Library
from desktop.storage.vault import open_vault
from desktop.ui import bugs
from desktop.ui.desk import Desk
from desktop.ui.guard import Guard
from desktop.ui.start_trouble import StartTrouble
from desktop.ui.text_dialog import TextDialog
from desktop.ui.trouble import explain
from tests.kit import open_library
from tests.storage.kit import extended
from tests.ui.conftest import PASSPHRASE, OpenDesk

SetUp = Callable[[Desk], str]


def unlock(desk: Desk, qtbot: QtBot, passphrase: str = PASSPHRASE) -> None:
    desk.door.unlock(passphrase)
    qtbot.waitUntil(lambda: not desk.worker.busy)


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (OutsideWorld("/d/vault.db could not be written, the disk is full: make room; nothing lost"), "schijf is vol"),
        (BadInput("/d is on a network drive (nfs), where a vault gets damaged: choose"), "past niet bij uw zaken"),
        (BadInput("/d/vault.db was made by a newer version of this program and was left untouched"), "nieuwere versie"),
        (OutsideWorld("/d/vault.db is in use by another program; nothing was lost"), "ander programma"),
        (OutsideWorld("/d/vault.db may not be written: check the rights on it"), "mag hier niet"),
        (BadInput("/d/vault.db is damaged and was left as it is: restore a backup"), "beschadigd"),
        (BadInput("the content index is damaged: /p (x); build it again"), "richtlijn"),
        (BadInput("wrong passphrase"), "wachtzin past niet"),
        (BadInput("/home/x/Zaak: a folder; expected a file"), "een map"),
        (BadInput("/home/x/plan.pdf: no such file"), "er niet meer"),
        (BadInput("case BOG-A001: it is closed; open it again first"), "gesloten"),
        (BadInput("advice: longer than 20,000 characters"), "te lang"),
        (BadInput("/home/x/over: it is there already; choose another name"), "deze naam"),
        (BadInput("something no one has thought of"), "lukte niet"),
        (ValueError("x"), "mis in deze app"),
    ],
)
def test_known_troubles_are_told_in_dutch(open_desk: OpenDesk, error: Exception, title: str) -> None:
    open_desk("nl")
    told = explain(error)
    assert title in told.title
    assert told.text.endswith(".")


def test_every_line_of_storage_about_trouble_is_known(open_desk: OpenDesk) -> None:
    from desktop.storage.trouble import _ENGINE

    open_desk("nl")
    unknown = explain(OutsideWorld("there is no such line")).title
    untold = [text for text in _ENGINE.values() if explain(OutsideWorld(f"/d/vault.db {text}")).title == unknown]
    assert all("disk reports an error" in text or "cannot be opened" in text for text in untold)


def test_a_banner_says_what_happened_speaks_the_new_language_and_goes(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("guidance")
    desk.house.show_error(OutsideWorld("/d/vault.db could not be written, the disk is full: make room"))
    banner = desk.shell.banner
    assert banner.isVisible()
    assert banner.title.text() == "De schijf is vol."
    assert "veilig" in banner.text.text()
    desk.use_language("en")
    assert banner.title.text() == "The disk is full."
    banner.close_.click()
    assert not banner.isVisible()


def test_a_newer_database_is_told_in_the_banner_and_the_guidance_works(
    open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp
) -> None:
    desk = open_desk()
    set_up(desk)
    folder = desk.folder
    open_desk().shut()
    open_vault(folder, PASSPHRASE, migrations=extended()).close()
    desk = open_desk("nl")
    unlock(desk, qtbot)
    assert desk.session.casework is None
    assert "nieuwere versie" in desk.shell.banner.title.text()
    assert desk.shell.unlock_bar.error() == "", "the passphrase is not to blame"
    assert desk.shell.current() is desk.guidance.page


def test_a_damaged_vault_is_told_in_the_banner(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk()
    set_up(desk)
    database = desk.session.vault.path  # type: ignore[union-attr]
    open_desk().shut()
    database.write_bytes(b"\0" * 4096)
    desk = open_desk("nl")
    unlock(desk, qtbot)
    assert "beschadigd" in desk.shell.banner.title.text()
    desk.shell.banner.close_.click()


# A second window


def test_a_second_window_says_so_and_goes_on_when_the_first_is_gone(
    open_desk: OpenDesk, qtbot: QtBot, qapp: QApplication, set_up: SetUp
) -> None:
    first = open_desk("nl")
    set_up(first)
    second = build(qapp, open_library(), first.folder, "nl")
    try:
        second.shell.show()
        second.start()
        assert second.shell.current() is second.guidance.page
        assert "al open" in second.shell.banner.title.text()
        assert not second.shell.unlock_bar.isVisible()
        second.shell.banner.act.click()
        assert second.house.blocked, "the first window is still there"
        assert second.shell.banner.close_.text() == "Dit venster sluiten"
        second.shell.banner.close_.click()
        assert not second.shell.isVisible()
        assert first.shell.isVisible()
        second.shell.show()
        first.house.shut()
        second.shell.banner.act.click()
        assert not second.shell.banner.isVisible()
        assert second.shell.unlock_bar.isVisible()
    finally:
        second.shut()
        second.shell.hide()
        second.shell.deleteLater()


def test_a_lock_left_by_a_crash_does_not_keep_anyone_out(tmp_path: Path) -> None:
    crashed = Guard(tmp_path)
    assert crashed.take()
    left = (tmp_path / "window.lock").read_text(encoding="utf-8").splitlines()
    crashed.release()
    left[0] = "999999999"  # no such process
    (tmp_path / "window.lock").write_text("\n".join(left) + "\n", encoding="utf-8")
    guard = Guard(tmp_path)
    assert guard.take()
    guard.release()


# Locking


def test_the_cases_lock_when_nobody_is_there_and_what_was_typed_stays(
    open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp
) -> None:
    desk = open_desk("nl")
    set_up(desk)
    desk.settings.page.setting.emit("idle_lock_minutes", 5)
    qtbot.waitUntil(lambda: desk.idle.timer.isActive())
    assert desk.idle.timer.interval() == 5 * 60_000
    desk.show_section("assistant")
    desk.assistant.answer("request_type", "financial")
    desk.idle.timer.start(1)
    qtbot.waitUntil(lambda: desk.session.casework is None)
    assert desk.shell.unlock_bar.isVisible()
    assert "Op slot" in desk.shell.status("saved")
    assert desk.known.snapshot is None
    assert desk.assistant.conversation.answer("request_type") == "financial"
    unlock(desk, qtbot)
    assert desk.session.casework is not None
    assert desk.shell.current() is desk.assistant.page, "back where the person was"


def test_a_key_sets_the_clock_back(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk()
    desk.idle.set_minutes(10)
    desk.idle.timer.start(400_000)
    QTest.mouseMove(desk.shell, QPoint(5, 5))
    QTest.keyClick(desk.shell, Qt.Key.Key_Shift)
    assert desk.idle.timer.remainingTime() > 390_000
    desk.idle.set_minutes(None)
    assert not desk.idle.timer.isActive()


# Damaged guidance at the start, and mistakes of ours


def test_damaged_guidance_is_told_instead_of_a_window(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk("nl")
    damaged = tmp_path / "pack.db"
    shutil.copy(desk.library.path, damaged)
    data = bytearray(damaged.read_bytes())
    data[4096 : len(data) - 4096] = b"\xff" * (len(data) - 8192)
    damaged.write_bytes(data)
    with pytest.raises(ImvoError) as caught:
        Library(damaged).verify()
    shown = StartTrouble(desk.look, caught.value)
    words = [part.text() for part in shown.words]
    assert "richtlijn" in words[0]
    assert "Uw zaken zijn veilig" in words[1]
    assert shown.quit.text() == "Sluiten"


def test_a_mistake_is_a_dialog_with_a_report_without_what_was_typed(
    open_desk: OpenDesk, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    open_desk("nl")
    try:
        raise ValueError("Koffiebranderij Waterland")
    except ValueError as error:
        bugs.on_error(*sys.exc_info())  # type: ignore[arg-type]
        kept = error
    shown = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, TextDialog)]
    visible = [dialog for dialog in shown if dialog.isVisible()]
    assert len(visible) == 1
    dialog = visible[0]
    assert dialog.windowTitle() == "Een fout van deze app"
    report = dialog.text.toPlainText()
    assert "ValueError" in report
    assert "test_trouble.py" in report
    assert "Waterland" not in report
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == report
    bugs.on_error(ValueError, kept, None)
    again = [w for w in QApplication.topLevelWidgets() if isinstance(w, TextDialog) and w.isVisible()]
    assert again == [dialog], "one at a time"
    dialog.close_.click()
    said = capsys.readouterr().err
    assert "ValueError" in said
    assert "Waterland" not in said, "a system may keep the error stream in a log"


def test_f1_explains_the_page_in_view(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("guidance")
    QTest.keyClick(desk.shell, Qt.Key.Key_F1)
    assert desk.shell.current() is desk.help.page
    assert desk.help.page.topic == "guidance"
    desk.help.page.go.click()
    assert desk.shell.current() is desk.guidance.page
