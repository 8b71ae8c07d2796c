"""The checklists page: by keyboard alone, kept at once, locked and unlocked, undone, on a case, on paper."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.checklist import Checklist, Item, Part
from desktop.domain.checklist_run import Answer, Run
from desktop.domain.request import SupportRequest
from desktop.ui.checklists_desk import ChecklistsDesk
from desktop.ui.desk import Desk
from desktop.ui.widgets.checklist_changes import ChangesDialog
from desktop.ui.widgets.checklist_item import ItemRow
from tests.ui.conftest import PASSPHRASE, OpenDesk

SetUp = Callable[[Desk], str]
Key = Qt.Key


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focus(), key)
        QApplication.processEvents()


def write(text: str) -> None:
    QTest.keyClicks(focus(), text)


def row(area: ChecklistsDesk, place: int) -> ItemRow:
    return area.page.view.rows[place]


def run_of(area: ChecklistsDesk) -> Run:
    shown = area.page.shown
    assert shown is not None
    assert shown.run is not None
    return shown.run


def is_kept(area: ChecklistsDesk, place: int, answer: str | None) -> Callable[[], bool]:
    """Return whether an answer is on disk and shown."""

    def kept() -> bool:
        shown = area.page.shown
        return bool(shown and shown.run and shown.run.answer(row(area, place).item.id).answer == answer)

    return kept


def test_a_list_is_answered_with_keys_alone(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    desk.show_section("checklists")
    area = desk.checklists
    press(Key.Key_Return)  # the first list of all
    assert focus() is row(area, 0).segments.parts[0]
    press(Key.Key_J)
    qtbot.waitUntil(is_kept(area, 0, "yes"))
    press(Key.Key_Down, Key.Key_2)
    qtbot.waitUntil(is_kept(area, 1, "no"))
    press(Key.Key_Down, Key.Key_Right, Key.Key_Right)
    assert run_of(area).answer(row(area, 2).item.id).answer is None  # arrows only move
    press(Key.Key_Space)
    qtbot.waitUntil(is_kept(area, 2, "not_applicable"))
    press(Key.Key_Down, Key.Key_4)
    qtbot.waitUntil(is_kept(area, 3, "ask"))
    write("Jan")
    press(Key.Key_Tab)
    write("morgen")
    press(Key.Key_Return)
    assert row(area, 3).more.ask.on.error()
    focus().clear()  # type: ignore[attr-defined]
    write("3-12-2026")
    press(Key.Key_Return)
    asked = row(area, 3).item.id
    qtbot.waitUntil(lambda: run_of(area).answer(asked).on == "2026-12-03")
    assert run_of(area).answer(asked).whom == "Jan"
    assert area.page.side.asks.rows.rowCount() == 1
    area.page.view.go_to(row(area, 0).item.id)
    press(Key.Key_Delete)
    qtbot.waitUntil(is_kept(area, 0, None))
    desk.undoing.undo()
    qtbot.waitUntil(is_kept(area, 0, "yes"))
    assert [len(desk.session.casework.checklists.runs())] == [1]  # type: ignore[union-attr]


def test_a_note_is_kept_when_the_focus_leaves_and_when_the_vault_is_locked(
    open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp
) -> None:
    desk = open_desk("nl")
    set_up(desk)
    area = desk.checklists
    area.begin("company-visit")
    item = row(area, 0).item.id
    row(area, 0).note_button.click()
    write("eerst")
    press(Key.Key_Tab)
    qtbot.waitUntil(lambda: bool(area.page.shown and area.page.shown.run))
    assert run_of(area).answer(item).note == "eerst"
    row(area, 0).more.note.setPlainText("eerst, toen")
    desk.use_language("en")
    qtbot.waitUntil(lambda: row(area, 0).more.note.toPlainText() == "eerst, toen")
    row(area, 0).more.note.setPlainText("eerst, toen, nu")
    row(area, 0).more.note.setFocus()
    run_id = run_of(area).id
    desk.shell.lock_wanted.emit()
    qtbot.waitUntil(lambda: desk.session.casework is None)
    assert area.page.shown is not None
    assert area.page.shown.run is None
    assert row(area, 0).more.note.toPlainText() == ""
    unlock(desk, qtbot)
    noted = desk.session.casework.checklists.run(run_id).answer(item).note  # type: ignore[union-attr]
    assert noted == "eerst, toen, nu"
    qtbot.waitUntil(lambda: row(area, 0).more.note.toPlainText() == "eerst, toen, nu")
    assert run_of(area).id == run_id  # the same list is in view again


def unlock(desk: Desk, qtbot: QtBot) -> None:
    desk.shell.unlock_bar.field.setText(PASSPHRASE)
    QTest.keyClick(desk.shell.unlock_bar.field, Key.Key_Return)
    qtbot.waitUntil(lambda: desk.session.casework is not None)


def test_without_an_open_vault_a_list_is_read_and_an_answer_asks_for_the_passphrase(
    open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp
) -> None:
    set_up(open_desk("nl"))
    desk = open_desk("nl")
    desk.show_section("checklists")
    area = desk.checklists
    area.page.list_wanted.emit("introduction")
    assert "☐ Ja" in area.paper()
    row(area, 1).segments.parts[0].click()
    assert row(area, 1).segments.value == ""  # nothing was kept, so nothing is shown as answered
    assert desk.shell.unlock_bar.field.hasFocus()
    unlock(desk, qtbot)
    qtbot.waitUntil(is_kept(area, 1, "yes"))
    assert desk.shell.current() is area.page


def test_a_list_on_a_case_takes_its_size_and_shows_there(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("en")
    set_up(desk)
    casework = desk.session.casework
    assert casework is not None
    case = casework.open_case(SupportRequest(request_type="financial", large="yes", title="Jetty"))
    desk.cases.refresh(case.id)
    desk.cases.show()
    qtbot.waitUntil(lambda: desk.cases.page.case_in_hand() == case.id)
    card = desk.cases.page.view.lists
    next(action for action in card.menu.actions() if action.data() == "financial-support").trigger()
    area = desk.checklists
    row(area, 0).segments.parts[0].click()
    qtbot.waitUntil(is_kept(area, 0, "yes"))
    assert (run_of(area).case, run_of(area).size) == (case.id, "large")
    qtbot.waitUntil(lambda: "Jetty" in area.paper())
    assert "☒ Yes" in area.paper()
    qtbot.waitUntil(lambda: card.rows.rows.rowCount() == 1)
    card.rows.chosen.emit(run_of(area).id)
    area.page.side.discard.click()
    qtbot.waitUntil(lambda: card.rows.rows.rowCount() == 0)


def test_what_a_newer_version_changes_is_shown_and_the_move_is_undone(
    open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp
) -> None:
    desk = open_desk("en")
    set_up(desk)
    casework = desk.session.casework
    assert casework is not None
    newest = next(one for one in casework.checklists.lists() if one.id == "introduction")
    with casework.acts.act("checklist_started", "run") as act:  # as an older pack began it
        act.append("checklist_started", {"checklist": "introduction", "list": _older(newest).to_data()})
    casework.checklists.answer("run", "long-gone", Answer("yes", note="earlier"))
    area = desk.checklists
    area.bring("run")
    qtbot.waitUntil(lambda: area.page.shown is not None)
    assert not area.page.side.change.isHidden()
    told: list[set[str]] = []
    QTimer.singleShot(0, lambda: told.append(_accept()))
    area.page.side.change.click()
    assert {"goes", "new", "Long gone?", next(iter(newest.items.values())).words["en"]["text"]} <= told[0]
    qtbot.waitUntil(lambda: run_of(area).checklist == newest)
    assert [left.answer.note for left in run_of(area).left] == ["earlier"]
    desk.undoing.undo()
    qtbot.waitUntil(is_kept(area, 0, "yes"))


def _accept() -> set[str]:
    """Move, in the dialog that shows; return the words in it."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ChangesDialog)
    words = {text.text() for text in dialog.findChildren(QLabel)}
    dialog.move_.click()
    return words


def _older(whole: Checklist) -> Checklist:
    """Return a version before a list: with another first item."""
    words: dict[str, Any] = {lang: {"text": "Long gone?", "why": "It was."} for lang in ("nl", "en")}
    first = whole.parts[0]
    items = (Item("long-gone", "nowhere#at-all", "none", words), *first.items[1:])
    parts = (Part(first.words, items), *whole.parts[1:])
    return Checklist(whole.id, whole.version - 1, whole.size, whole.core_tasks, whole.beside, whole.words, parts)


def test_a_question_whose_day_has_come_waits_on_today(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("en")
    set_up(desk)
    casework = desk.session.casework
    assert casework is not None
    run = casework.checklists.start("company-visit")
    first, second, *_ = run.checklist.items
    casework.checklists.answer(run.id, first, Answer("ask", "Jan", "2020-02-21"))
    casework.checklists.answer(run.id, second, Answer("ask", "Marie", "2999-01-01"))
    desk.note_kept()
    desk.show_section("today")
    waits = desk.today.page.waits
    qtbot.waitUntil(lambda: [one.title for one in waits.rows.rows] == ["Jan"])
    waits.chosen.emit(waits.rows.rows[0].target)
    qtbot.waitUntil(lambda: desk.checklists.page.shown is not None)
    assert run_of(desk.checklists).id == run.id


def test_the_guidance_offers_the_lists_of_an_article(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("guidance")
    desk.guidance.page.open("trade-missions")
    desk.guidance.page.lists.rows.chosen.emit("trade-mission")
    assert desk.shell.current() is desk.checklists.page
    row(desk.checklists, 0)._link.click()
    assert desk.shell.current() is desk.guidance.page
    assert desk.guidance.page.article.slug == row(desk.checklists, 0).item.paragraph.partition("#")[0]
