"""The door of the vault: wrong passphrase, recovery code, nothing before it was confirmed."""

from collections.abc import Callable
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from desktop.storage.engine import DatabaseError
from desktop.storage.vault import exists
from desktop.ui.desk import Desk
from tests.ui.conftest import PASSPHRASE, OpenDesk, fill_first_start

SetUp = Callable[[Desk], str]
NEW = "zeven lampen onder het raam"


def unlock(desk: Desk, qtbot: QtBot, passphrase: str) -> None:
    desk.shell.unlock_bar.field.setText(passphrase)
    desk.door.unlock(passphrase)
    qtbot.waitUntil(lambda: not desk.worker.busy)


def test_a_wrong_passphrase_is_said_beside_the_field(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    set_up(open_desk())
    desk = open_desk()
    unlock(desk, qtbot, "iets heel anders")
    bar = desk.shell.unlock_bar
    assert "past niet" in bar.error()
    assert bar.field.accessibleDescription() == bar.error()
    assert bar.field.hasFocus()
    unlock(desk, qtbot, PASSPHRASE)
    assert desk.session.casework is not None
    assert not bar.isVisible()


def test_the_recovery_code_opens_and_is_replaced(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    code = set_up(open_desk())
    desk = open_desk()
    desk.shell.unlock_bar.forgot.emit()
    page = desk.recover.page
    page.typed.field.setText(code[:-1] + ("A" if code[-1] != "A" else "B"))  # type: ignore[attr-defined]
    for field in (page.passphrase.first, page.passphrase.second):
        field.field.setText(NEW)  # type: ignore[attr-defined]
    page.next.click()
    qtbot.waitUntil(lambda: bool(page.typed.error()))
    assert "typefout" in page.typed.error()
    page.typed.field.setText(code.lower())  # type: ignore[attr-defined]
    page.next.click()
    qtbot.waitUntil(lambda: page.code.isVisible())
    assert page.code.code() != code
    page.code.tick.setChecked(True)
    page.next.click()
    qtbot.waitUntil(lambda: desk.session.casework is not None)
    desk = open_desk()
    unlock(desk, qtbot, PASSPHRASE)
    assert desk.session.casework is None, "the old passphrase still works"
    unlock(desk, qtbot, NEW)
    assert desk.session.casework is not None


def test_giving_up_recovery_changes_nothing(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    set_up(open_desk())
    desk = open_desk()
    desk.shell.unlock_bar.forgot.emit()
    desk.recover.page.given_up.emit()
    assert desk.shell.current() is desk.guidance.page
    unlock(desk, qtbot, PASSPHRASE)
    assert desk.session.casework is not None


def test_weak_or_differing_passphrases_do_not_go_on(open_desk: OpenDesk) -> None:
    desk = open_desk()
    fields = desk.first_start.page.passphrase
    fields.first.field.setText("123456789012")  # type: ignore[attr-defined]
    assert fields.read() is None
    assert fields.first.error()
    fields.first.field.setText(PASSPHRASE)  # type: ignore[attr-defined]
    fields.second.field.setText(PASSPHRASE + "x")  # type: ignore[attr-defined]
    assert fields.read() is None
    assert "anders" in fields.second.error()


def test_an_unknown_post_is_asked_again(open_desk: OpenDesk) -> None:
    desk = open_desk()
    page = desk.first_start.page
    page.go_on()
    page.post.field.setEditText("Atlantis")  # type: ignore[attr-defined]
    page.go_on()
    assert page.step == 1
    assert "kennen we niet" in page.post.error()


def test_leaving_before_the_code_was_kept_leaves_no_vault(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk()
    page = fill_first_start(desk)
    qtbot.waitUntil(lambda: page.step == 3)
    folder = desk.folder
    desk.shut()
    assert not exists(folder)
    assert not [path for path in folder.iterdir() if path.name.startswith(".new-")]


def test_the_vault_is_closed_behind_the_work_that_was_queued_before(
    open_desk: OpenDesk, qtbot: QtBot, set_up: Callable[[Desk], str]
) -> None:
    desk = open_desk("nl")
    set_up(desk)
    casework, vault = desk.session.casework, desk.session.vault
    assert casework is not None
    assert vault is not None
    go = Event()
    answers: list[object] = []

    def read() -> object:
        go.wait(10)
        return casework.cases()

    desk.house.lock()
    desk.worker.run(read, answers.append, answers.append)  # behind the mark of the lock, before the vault closes
    qtbot.waitUntil(lambda: desk.session.casework is None)
    go.set()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    assert answers == [[]]
    with pytest.raises(DatabaseError):
        vault.db.execute("SELECT 1")


def test_unlocking_stays_where_a_person_went_meanwhile(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    set_up(open_desk())
    desk = open_desk()
    unlock(desk, qtbot, PASSPHRASE)
    assert desk.shell.section == "today", "at the start, with the passphrase typed at once"
    desk = open_desk()
    desk.guidance.page.open("support-requests")
    desk.shell.unlock_bar.field.setFocus()
    unlock(desk, qtbot, PASSPHRASE)
    assert desk.shell.current() is desk.guidance.page
    desk = open_desk()
    desk.shell.found.emit("results:goud")
    desk.shell.unlock_bar.field.setFocus()
    unlock(desk, qtbot, PASSPHRASE)
    assert desk.shell.current() is desk.search.page
