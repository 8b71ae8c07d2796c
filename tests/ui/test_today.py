"""Today: empty states, what waits, where its rows lead; and the header search."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.case import Case
from desktop.domain.waiting import Waiting
from desktop.ui.desk import Desk
from desktop.ui.pages.today import SHOWN, Work
from desktop.ui.widgets.case_model import CHIP
from desktop.ui.widgets.fitted_list import ROW
from desktop.ui.widgets.row_list import RowList
from tests.kit import make_case
from tests.ui import eyes
from tests.ui.conftest import OpenDesk

SetUp = Callable[[Desk], str]


def spoken(view: RowList) -> list[str]:
    return [view.rows.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(view.rows.rowCount())]


def keep(desk: Desk, qtbot: QtBot, **request: Any) -> Case:
    """Keep a case as another part of the program would, and let Today read it."""
    casework = desk.session.casework
    assert casework is not None
    case = casework.open_case(desk.rules.read({"request_type": "financial", "country": "CO", **request}))
    refresh(desk, qtbot)
    return case


def refresh(desk: Desk, qtbot: QtBot) -> None:
    desk.known.refresh()
    qtbot.waitUntil(lambda: not desk.worker.busy)


def test_without_a_vault_today_says_what_will_be_here_and_offers_one_button(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("today")
    assert not desk.today.page.waits.isVisible()
    assert "Kies één keer uw post" in desk.today.page._words["empty"].text()
    desk.today.page.open_button.click()
    assert desk.shell.current() is desk.first_start.page


def test_while_locked_the_button_leads_to_the_passphrase(open_desk: OpenDesk, set_up: SetUp) -> None:
    set_up(open_desk())
    desk = open_desk("nl")
    desk.show_section("today")
    desk.today.page.open_button.click()
    assert desk.shell.unlock_bar.field.hasFocus()


def test_what_waits_stands_here_with_its_days_and_leads_to_the_case(
    open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp
) -> None:
    desk = open_desk("nl")
    set_up(desk)
    refresh(desk, qtbot)
    assert "Nog geen zaken" in desk.today.page._words["empty"].text()
    case = keep(desk, qtbot, title="Wasstation in Cauca")
    assert (
        spoken(desk.today.page.waits)
        == ["Wasstation in Cauca. BOG-A001 · Colombia. Zoek eerst uit: sinds vandaag. Open zaak"]
        or "Vraag advies: sinds vandaag" in spoken(desk.today.page.waits)[0]
    )
    desk.show_section("today")
    assert desk.today.page.waits.hasFocus()
    QTest.keyClick(desk.today.page.waits, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.cases.page.view.accessibleName() == "Wasstation in Cauca")
    assert desk.shell.current() is desk.cases.page
    assert case.title == "Wasstation in Cauca"


def test_a_draft_is_offered_by_name_and_time_and_goes_on(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    desk.show_section("assistant")
    desk.assistant.answer("request_type", "financial")
    desk.locking.emit()
    qtbot.waitUntil(lambda: not desk.worker.busy)
    desk.start_new()
    refresh(desk, qtbot)
    desk.show_section("today")
    rows = spoken(desk.today.page.waits)
    assert len(rows) == 1
    assert "bewaard om" in rows[0]
    assert rows[0].endswith("Ga verder")
    desk.today.page.waits.chosen.emit(desk.today.page.waits.rows.index(0, 0).data(ROW).target)
    assert desk.assistant.conversation.answer("request_type") == "financial"


def test_only_the_first_rows_are_shown_and_the_rest_is_counted(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    opened = (datetime.now(UTC) - timedelta(days=12)).isoformat()
    waits = [Waiting(make_case(f"A{n}", f"Zaak {n}", opened=opened), "ask_advice", 12, n == 0)
             for n in range(SHOWN + 3)]  # fmt: skip
    desk.show_section("today")
    desk.today.page.set_work(Work(waits, (), len(waits), backup_due=9), True)
    assert desk.today.page.waits.rows.rowCount() == SHOWN
    assert f"{SHOWN} van {SHOWN + 3}" in desk.today.page._words["waits_more"].text()
    assert "12 dagen" in spoken(desk.today.page.waits)[0]
    kinds = [row.chip[0] for row in desk.today.page.waits.rows.rows]
    assert kinds[:2] == ["waiting", "plain"], "what is longer than the own term is marked"
    assert desk.today.page.reminder.isVisible()
    assert "9 dagen zonder back-up" in desk.today.page.reminder.told.text()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("size", [(1366, 768, 1.0), (1024, 700, 1.0), (1366, 768, 2.0), (640, 700, 1.0)], ids=str)
def test_a_full_day_is_whole_and_named(
    open_desk: OpenDesk, qtbot: QtBot, language: str, size: tuple[int, int, float]
) -> None:
    desk = open_desk(language, *size)
    title = "Bijdrage aan een wasstation voor koffie van kleine boeren in het departement Cauca"
    waits = [Waiting(make_case("BOG-A001", title), "ask_advice", 120, True)]
    for section in ("today", "settings", "help"):
        desk.show_section(section)
        desk.today.page.set_work(Work(waits, (), 1, backup_due=30), True)
        desk.settings.page.set_state({"contacts": [{"role": "RVO", "name": "Frontoffice IMVO"}]}, True)
        for _ in range(6):
            QApplication.processEvents()
        for check in (eyes.clipped, eyes.outside, eyes.overlapping, eyes.badly_named, eyes.same_letters):
            assert check(desk.shell) == [], f"{section}: {check.__name__}"


def test_the_five_core_tasks_lead_to_their_articles(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("today")
    rows = desk.today.page.tasks.rows
    assert [rows.index(n, 0).data(ROW).number for n in range(rows.rowCount())] == list("12345")
    desk.today.page.tasks.chosen.emit(rows.index(3, 0).data(ROW).target)
    assert desk.shell.current() is desk.guidance.page
    assert "voorwaarden" in desk.guidance.page.view.toPlainText()


# The header search (what it finds: test_search.py)


def test_in_a_narrow_window_search_takes_the_place_of_the_title(open_desk: OpenDesk) -> None:
    desk = open_desk("nl", 700, 700)
    desk.show_section("today")
    header = desk.shell.header
    assert not header.search.isVisible()
    header.find_button.click()
    assert header.search.isVisible()
    QTest.keyClick(header.search, Qt.Key.Key_Escape)
    assert not header.search.isVisible()
    assert header.find_button.hasFocus()


def test_an_unfinished_first_start_is_gone_on_with(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    page = desk.first_start.page
    page.go_on()
    desk.shell.section_chosen.emit("today")
    assert "begonnen met instellen" in desk.today.page._words["empty"].text()
    desk.today.page.open_button.click()
    assert desk.shell.current() is page
    assert page.step == 1


def test_a_row_says_whose_advice_is_waited_for(open_desk: OpenDesk, set_up: SetUp, qtbot: QtBot) -> None:
    desk = open_desk("nl")
    set_up(desk)
    work = desk.session.casework
    assert work is not None
    case = work.open_case(desk.rules.read({"request_type": "financial", "large": "yes", "title": "Wasstation"}))
    for name in ("rvo", "department"):
        work.handling.ask_advice(case.id, name, "2026-11-06")
        desk.known.refresh()
        word = {"rvo": "RVO: ", "department": "Beide adviezen: "}[name]
        qtbot.waitUntil(partial(says, desk, word))
    marked, listed = desk.today.page.waits.rows.rows[0].chip, desk.cases.page.list.cases.index(0).data(CHIP)
    assert marked is not None
    assert marked[0] == listed[0] == "waiting", "one fact looks the same on both pages"


def says(desk: Desk, word: str) -> bool:
    return any(word in row for row in spoken(desk.today.page.waits))
