"""The whole task by keyboard: first start, article, questions, outcome, case, and the case again after restart."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.storage.vault import exists
from desktop.ui.desk import Desk
from tests.ui.conftest import PASSPHRASE, OpenDesk

Key = Qt.Key


def press(qtbot: QtBot, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(focus(), key, modifier)
        QApplication.processEvents()


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def tab_to(qtbot: QtBot, wanted: QWidget) -> None:
    """Press Tab until `wanted` has the focus."""
    for _ in range(60):
        if focus() is wanted:
            return
        press(qtbot, Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {wanted}")


def first_start(qtbot: QtBot, desk: Desk) -> None:
    page = desk.first_start.page
    assert desk.shell.current() is page
    press(qtbot, Key.Key_Return)
    assert isinstance(focus(), QComboBox)
    QTest.keyClicks(page.post.field.lineEdit(), "bogota")  # type: ignore[attr-defined]
    press(qtbot, Key.Key_Return)
    desk.shell.activateWindow()  # without a window manager nobody does so when the list of offers closes
    qtbot.waitUntil(desk.shell.isActiveWindow)
    for _ in range(2):
        assert isinstance(focus(), QLineEdit)
        QTest.keyClicks(focus(), PASSPHRASE)
        press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: page.step == 3)
    assert not exists(desk.folder), "a vault before the recovery code was kept"
    tab_to(qtbot, page.code.tick)
    press(qtbot, Key.Key_Space)
    tab_to(qtbot, page.next)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: desk.session.casework is not None)


def answer(qtbot: QtBot, desk: Desk, **numbers: Qt.Key) -> list[str]:
    """Answer by number keys until the outcome; return the questions asked."""
    asked = []
    while desk.assistant.conversation.shown is not None:
        key = desk.assistant.conversation.shown
        asked.append(key)
        if desk.assistant.conversation.suggested(key) is None:
            press(qtbot, numbers.get(key, Key.Key_3))
        press(qtbot, Key.Key_Return)
        assert desk.assistant.conversation.shown != key
    return asked


def test_from_first_start_to_the_case_after_restart(open_desk: OpenDesk, qtbot: QtBot, tmp_path: Path) -> None:
    desk = open_desk()
    first_start(qtbot, desk)
    assert desk.shell.current() is desk.today.page
    press(qtbot, Key.Key_2, modifier=Qt.KeyboardModifier.ControlModifier)
    assert desk.shell.current() is desk.guidance.page
    assert desk.shell.place.text() == "Ambassade Bogotá"
    press(qtbot, Key.Key_Down, Key.Key_Return)
    assert "De brief" in desk.guidance.page.view.toPlainText()
    press(qtbot, Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    assert answer(qtbot, desk, request_type=Key.Key_6, excluded_activity=Key.Key_2)[:2] == ["request_type", "large"]
    assert desk.shell.current() is desk.assistant.outcome
    QTest.keyClicks(focus(), "Wasstation in Cauca")
    tab_to(qtbot, desk.assistant.outcome.keep)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: desk.shell.current() is desk.cases.page)
    assert "bewaard op deze laptop" in desk.shell.status("saved")

    desk = open_desk()
    assert desk.shell.current() is desk.guidance.page, "the window opens on the guidance"
    assert desk.session.casework is None
    assert focus() is desk.shell.unlock_bar.field
    QTest.keyClicks(focus(), PASSPHRASE)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: desk.session.casework is not None)
    assert desk.shell.current() is desk.today.page, "after the passphrase the day begins"
    press(qtbot, Key.Key_4, modifier=Qt.KeyboardModifier.ControlModifier)
    model = desk.cases.page.list.cases
    assert model.rowCount() == 1
    assert "Wasstation in Cauca" in str(model.data(model.index(0, 0)))
    qtbot.waitUntil(lambda: desk.cases.page.view.accessibleName() == "Wasstation in Cauca")


def test_arrows_choose_and_alt_left_goes_back(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk()
    desk.show_section("assistant")
    press(qtbot, Key.Key_Down, Key.Key_Up, Key.Key_Up)
    assert desk.assistant.conversation.answer("request_type") == "financial"
    press(qtbot, Key.Key_Return)
    assert desk.assistant.conversation.shown == "large"
    press(qtbot, Key.Key_Left, modifier=Qt.KeyboardModifier.AltModifier)
    assert desk.assistant.conversation.shown == "request_type"


def test_f6_goes_round_all_parts(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk()
    desk.show_section("assistant")
    press(qtbot, Key.Key_6)
    start, places = focus(), []
    for _ in range(8):
        press(qtbot, Key.Key_F6)
        places.append(focus())
        if desk.assistant.page.question.isAncestorOf(focus()):
            break
    assert desk.shell.nav in places
    assert desk.assistant.page.question.isAncestorOf(places[-1])
    assert len(places) >= 3
    assert start is not None


def test_a_departure_needs_its_reason(open_desk: OpenDesk, qtbot: QtBot, set_up) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    desk = open_desk()
    set_up(desk)
    for key, value in {"request_type": "promotion", "credible_reports": "yes", "alignment": "in_line"}.items():
        desk.assistant.conversation.choose(key, value)
    desk.assistant.conversation.shown = None
    desk.show_section("assistant")
    tab_to(qtbot, desk.assistant.outcome.keep)
    press(qtbot, Key.Key_Return)
    assert desk.cases.page.list.cases.rowCount() == 0
    assert isinstance(focus(), QPlainTextEdit)
    assert "anders oordeelt" in focus().accessibleDescription()
    QTest.keyClicks(focus(), "Het plan is goed.")
    tab_to(qtbot, desk.assistant.outcome.keep)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: desk.shell.current() is desk.cases.page)
    assert desk.session.casework is not None
    assert desk.session.casework.cases()[0].reasons == {"alignment": "Het plan is goed."}


def test_an_unknown_country_is_said_beside_the_field(open_desk: OpenDesk, qtbot: QtBot, set_up) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    desk = open_desk()
    set_up(desk)
    desk.assistant.conversation.choose("request_type", "advice")
    desk.assistant.conversation.forward()
    desk.show_section("assistant")
    country = desk.assistant.outcome.form.country
    country.field.setEditText("Kolombia")  # type: ignore[attr-defined]
    desk.assistant.outcome.keep.click()
    assert "niet in de lijst" in country.error()
    country.field.setEditText("colombia")  # type: ignore[attr-defined]
    assert country.error() == ""
    desk.assistant.outcome.keep.click()
    qtbot.waitUntil(lambda: desk.shell.current() is desk.cases.page)
    assert desk.session.casework is not None
    assert desk.session.casework.cases()[0].country == "CO"


def test_saving_while_locked_comes_back_with_everything(open_desk: OpenDesk, qtbot: QtBot, set_up) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    set_up(open_desk())
    desk = open_desk()
    desk.assistant.conversation.choose("request_type", "advice")
    desk.assistant.conversation.forward()
    desk.show_section("assistant")
    QTest.keyClicks(focus(), "Vraag over keurmerken")
    desk.assistant.outcome.keep.click()
    assert focus() is desk.shell.unlock_bar.field
    QTest.keyClicks(focus(), PASSPHRASE)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: desk.session.casework is not None)
    assert desk.shell.current() is desk.assistant.outcome
    desk.assistant.outcome.keep.click()
    qtbot.waitUntil(lambda: desk.shell.current() is desk.cases.page)
    assert desk.session.casework is not None
    assert desk.session.casework.cases()[0].title == "Vraag over keurmerken"


def test_enter_in_the_amount_goes_one_question_on(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk()
    desk.show_section("assistant")
    press(qtbot, Key.Key_6, Key.Key_Return, Key.Key_2)
    amount = desk.assistant.page.question.amount
    assert amount is not None
    tab_to(qtbot, amount.field)
    QTest.keyClicks(focus(), "120.000 euro")
    press(qtbot, Key.Key_Return)
    assert desk.assistant.conversation.shown == "large", "a wrong amount does not go on"
    assert "heel getal" in amount.error()
    for _ in " euro":
        press(qtbot, Key.Key_Backspace)
    press(qtbot, Key.Key_Return)
    assert desk.assistant.conversation.shown == "long_term"
    assert desk.assistant.conversation.number("amount_eur") == 120_000


def test_enter_in_the_first_passphrase_asks_for_the_second(open_desk: OpenDesk, qtbot: QtBot) -> None:
    page = open_desk().first_start.page
    page.go_on()
    page.post.field.setEditText("BOG")  # type: ignore[attr-defined]
    page.go_on()
    QTest.keyClicks(focus(), PASSPHRASE)
    press(qtbot, Key.Key_Return)
    assert page.passphrase.second.field.hasFocus()
    assert page.passphrase.second.error() == ""
