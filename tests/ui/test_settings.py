"""Settings, the passphrase and a backup, each through the page as a person does it; and undo and redo by their keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.casework import Casework
from desktop.storage.backup import restore
from desktop.storage.vault import open_vault
from desktop.ui.desk import Desk
from desktop.ui.passphrase_dialog import PassphraseDialog
from desktop.ui.widgets.fields import Field
from tests.ui.conftest import PASSPHRASE, OpenDesk

SetUp = Callable[[Desk], str]
NEW = "zeven lampen onder het raam"


@pytest.fixture
def desk(open_desk: OpenDesk, set_up: SetUp) -> Desk:
    made = open_desk("nl")
    set_up(made)
    made.show_section("settings")
    return made


def work(desk: Desk) -> Casework:
    assert desk.session.casework is not None
    return desk.session.casework


def quiet(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.worker.busy)
    QApplication.processEvents()


def line(field: Field) -> QLineEdit:
    assert isinstance(field.field, QLineEdit)
    return field.field


def step(field: Field, down: int = 1) -> None:
    """Go down in a list of choices by keyboard."""
    assert isinstance(field.field, QComboBox)
    for _ in range(down):
        QTest.keyClick(field.field, Qt.Key.Key_Down)


def enter(target: QWidget, text: str) -> None:
    """Type in place of what stands in a field, and Enter."""
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(target, Qt.Key.Key_Delete)
    QTest.keyClicks(target, text)
    QTest.keyClick(target, Qt.Key.Key_Return)


def press(desk: Desk, qtbot: QtBot, *modifiers: Qt.KeyboardModifier) -> None:
    """Press Ctrl+Z with more modifiers, where the focus is."""
    control = Qt.KeyboardModifier.ControlModifier
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Z, control | modifiers[0] if modifiers else control)
    quiet(desk, qtbot)


def test_language_theme_and_text_size_change_at_once(desk: Desk) -> None:
    page = desk.settings.page
    step(page.themes, 2)
    assert desk.look.mode == "dark"
    step(page.sizes)
    assert desk.look.scale == pytest.approx(1.1)
    step(page.languages)
    assert desk.look.language == "en"
    assert page.heading()[0] == "Settings"
    assert (page._combo(page.themes).currentText(), page._combo(page.languages).currentText()) == ("Dark", "English")


def test_the_lock_the_term_and_the_contacts_are_kept_as_soon_as_they_change(desk: Desk, qtbot: QtBot) -> None:
    page = desk.settings.page
    step(page.idle, 2)
    quiet(desk, qtbot)
    assert work(desk).settings()["idle_lock_minutes"] == 10
    assert desk.idle.timer.interval() == 10 * 60_000
    enter(line(page.term), "21")
    quiet(desk, qtbot)
    assert work(desk).settings()["advice_term_days"] == 21
    assert page._notes["advice_term_days"].text().startswith("bewaard ")
    for key, typed in {"role": "RVO", "name": "Frontoffice", "email": "imvo@example.nl"}.items():
        QTest.keyClicks(line(page.contacts.fields[key]), typed)
    page.contacts.keep.click()
    quiet(desk, qtbot)
    kept = {"role": "RVO", "name": "Frontoffice", "email": "imvo@example.nl", "phone": ""}
    assert work(desk).settings()["contacts"] == [kept]
    page.contacts.list.chosen.emit("0")
    page.contacts.remove.click()
    quiet(desk, qtbot)
    assert work(desk).settings()["contacts"] == []


def test_a_term_that_is_no_number_is_refused_beside_the_field_in_either_language(desk: Desk, qtbot: QtBot) -> None:
    page = desk.settings.page
    enter(line(page.term), "drie weken")
    quiet(desk, qtbot)
    assert page.term.error().startswith("Vul een heel aantal dagen in")
    assert "advice_term_days" not in work(desk).settings()
    desk.use_language("en")
    assert page.term.error().startswith("Type a whole number of days")
    assert line(page.term).accessibleDescription() == page.term.error()
    assert line(page.term).text() == "drie weken"
    enter(line(page.term), "")
    assert page.term.error() == ""


# Undo and redo by their keys


def test_ctrl_z_takes_back_an_act_and_ctrl_shift_z_brings_it_back(desk: Desk, qtbot: QtBot) -> None:
    page, term = desk.settings.page, line(desk.settings.page.term)
    enter(term, "21")
    quiet(desk, qtbot)
    page.languages.field.setFocus()
    press(desk, qtbot)
    assert work(desk).settings().get("advice_term_days") is None
    assert term.text() == ""
    assert desk.shell.status("saved").startswith("Ongedaan gemaakt: instelling gewijzigd")
    press(desk, qtbot, Qt.KeyboardModifier.ShiftModifier)
    assert work(desk).settings()["advice_term_days"] == 21
    assert term.text() == "21"


def test_an_act_of_before_a_lock_can_still_be_taken_back(desk: Desk, qtbot: QtBot) -> None:
    enter(line(desk.settings.page.term), "21")
    quiet(desk, qtbot)
    desk.house.lock(idle=True)
    qtbot.waitUntil(lambda: desk.session.casework is None)
    assert not desk.shell.actions_.undo.isEnabled()
    desk.door.unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: desk.session.casework is not None)
    desk.settings.page.languages.field.setFocus()
    press(desk, qtbot)
    assert work(desk).settings().get("advice_term_days") is None
    press(desk, qtbot, Qt.KeyboardModifier.ShiftModifier)
    assert work(desk).settings()["advice_term_days"] == 21


def test_while_typing_ctrl_z_is_about_the_typing(desk: Desk, qtbot: QtBot) -> None:
    page, term = desk.settings.page, line(desk.settings.page.term)
    enter(term, "21")
    quiet(desk, qtbot)
    role = line(page.contacts.fields["role"])
    role.setFocus()
    QTest.keyClicks(role, "RVO")
    press(desk, qtbot)
    assert role.text() == ""
    assert work(desk).settings()["advice_term_days"] == 21


# Passphrase and backup


def test_the_passphrase_is_changed_and_the_old_one_opens_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.settings.page.change_button.click()
    dialog = desk.settings.dialog
    assert isinstance(dialog, PassphraseDialog)
    dialog.line().setText("iets heel anders")
    for field in (dialog.new.first, dialog.new.second):
        line(field).setText(NEW)
    dialog.change.click()
    qtbot.waitUntil(lambda: bool(dialog.old.error()))
    assert dialog.isVisible()
    assert dialog.change.isEnabled()
    dialog.line().setText(PASSPHRASE)
    dialog.change.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    desk.house.lock()
    qtbot.waitUntil(lambda: desk.session.casework is None)
    for typed, opens in ((PASSPHRASE, False), (NEW, True)):
        desk.shell.unlock_bar.field.setText(typed)
        desk.door.unlock(typed)
        quiet(desk, qtbot)
        assert (desk.session.casework is not None) is opens


def test_a_backup_is_written_where_the_person_says_and_can_be_put_back(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    case = work(desk).open_case(desk.rules.read({"request_type": "advice", "title": "Vraag over keurmerken"}))
    target = tmp_path / "reserve.imvo"

    def choose() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QFileDialog)
        shown.selectFile(str(target))
        shown.accept()

    QTimer.singleShot(0, choose)
    desk.settings.page.backup_button.click()
    quiet(desk, qtbot)
    assert str(target) in desk.settings.page._told.text()
    assert "Nog geen back-up" not in desk.shell.status("backup")
    desk.settings.write_backup(work(desk), target)
    quiet(desk, qtbot)
    assert desk.shell.banner.title.text() == "Er is al een bestand met deze naam."
    restore(target, tmp_path / "elders", PASSPHRASE)
    with open_vault(tmp_path / "elders", PASSPHRASE) as vault:
        assert Casework(desk.library, vault, desk.rules).case(case.id).title == "Vraag over keurmerken"
