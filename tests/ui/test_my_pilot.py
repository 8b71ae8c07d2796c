"""My pilot: empty with one thing to do, locked, then what was logged; charts by keys and as tables, on any device."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.feedback import Feedback
from desktop.domain.request import SupportRequest
from desktop.ui.charts.bars import Bars, Stacks
from desktop.ui.charts.dots import DotRow, Dots
from desktop.ui.charts.plot import Plot
from desktop.ui.charts.view import ChartCard
from desktop.ui.desk import Desk
from desktop.ui.look import Look
from tests.ui.conftest import OpenDesk

PLOTS: list[Plot] = [
    Bars("Cases", ("Task", "Cases"), [("one", 3), ("two", 0), ("a name that is so long that it wraps", 1)]),
    Stacks("About", "About", ("works", "better", "idea"), [("app", (1, 0, 2)), ("pilots", (0, 4, 0))]),
    Dots("Days", ("Who", "Middle", "All"), [DotRow("rvo", (2, 2, 9), 2, "2"), DotRow("department", (), None, "–")]),
]  # fmt: skip


@pytest.fixture
def desk(open_desk: OpenDesk, set_up: Callable[[Desk], str]) -> Desk:
    opened = open_desk("en")
    set_up(opened)
    return opened


def log_some(desk: Desk) -> None:
    """Keep a case that waits for one adviser, a simple one, and feedback."""
    casework = desk.session.casework
    assert casework is not None
    case = casework.open_case(SupportRequest("financial", large="yes"))
    casework.handling.ask_advice(case.id, "rvo", "2026-11-01")
    casework.handling.note_answer(case.id, "rvo", "2026-11-11")
    casework.open_case(SupportRequest("advice"))
    casework.feedback.give(Feedback("app", "idea", minutes=5, text="Korter"))
    casework.feedback.give(Feedback("pilots", "works"))


def test_it_begins_with_one_thing_to_do_and_asks_for_the_cases_when_locked(desk: Desk, qtbot: QtBot) -> None:
    desk.show_section("pilot")
    page = desk.pilot.page
    assert not page.empty.isVisible(), "open cases that are still being read are not called locked"
    qtbot.waitUntil(lambda: page.empty.button.hasFocus())
    qtbot.waitUntil(lambda: "Assess" in page.empty.button.text())
    desk.house.lock()
    qtbot.waitUntil(lambda: "Open my cases" in page.empty.button.text())
    assert page.empty.isVisible()


def test_it_counts_what_was_logged_per_period(desk: Desk, qtbot: QtBot) -> None:
    log_some(desk)
    desk.show_section("pilot")
    page = desk.pilot.page
    qtbot.waitUntil(lambda: page.charts["tasks"].isVisible())
    said = page.charts["days"].view.plot.sentence()  # type: ignore[union-attr]
    assert "RVO: one answer, after 10 days." in said
    assert [row.target for row in page.rows.rows.rows] == ["pilots", "app"]
    figures = page._figures
    assert figures is not None
    assert (figures.cases, figures.both_asked.n, figures.both_asked.of, figures.minutes.n) == (2, 0, 1, 5)
    tells_its_values(desk, page.charts["tasks"])
    page.period.parts[0].click()
    qtbot.waitUntil(lambda: desk.pilot.period == "month" and page._figures is not figures)
    page.rows.chosen.emit("pilots")
    assert desk.guidance.page.article.slug == "pilots"


def tells_its_values(desk: Desk, card: ChartCard) -> None:
    """Each value by the arrows, and all as a table."""
    card.view.setFocus()
    QTest.keyClick(card.view, Qt.Key.Key_Down)
    assert card._value.text() == f"1. {desk.texts.paragraph('core-task-1-build-expertise')}: 0"
    QTest.keyClick(card.view, Qt.Key.Key_Down)
    assert card._value.text().endswith(": 2")
    assert card.view.accessibleDescription()
    card.switch.click()
    QApplication.processEvents()
    assert card.table.isVisible()
    assert not card.view.isVisible()
    assert [row[1] for row in card.table.words.rows] == ["0", "2", "0", "1", "0"]


def test_a_chart_paints_itself_inside_its_room_on_any_device(open_desk: OpenDesk) -> None:
    look = open_desk("en").look
    for plot in PLOTS:
        for width in (240, 700):
            paints_inside(plot, width, look)


def paints_inside(plot: Plot, width: int, look: Look) -> None:
    height = plot.height(look, width)
    rect = QRect(0, 0, width, height)
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(look.colour("surface"))
    before = image.copy()
    painter = QPainter(image)
    plot.paint(painter, rect, look, 0)
    painter.end()
    assert image != before
    places = plot.places(rect, look)
    assert all(rect.toRectF().contains(place) for place in places)
    assert all(plot.tell(number) for number in range(len(places)))
    head, rows = plot.table()
    assert all(len(row) == len(head) for row in rows)
    assert plot.title in plot.sentence()


def test_the_month_that_is_over_is_offered_on_today(desk: Desk, qtbot: QtBot) -> None:
    desk.show_section("today")
    snapshot = desk.known.snapshot
    assert snapshot is not None
    desk.known.put(snapshot._replace(month_due="2026-10"))
    targets = [row.target for row in desk.today.page.waits.rows.rows]
    assert targets == ["look_back:2026-10"]
    desk.today.page.waits.chosen.emit(targets[0])
    qtbot.waitUntil(lambda: desk.evaluation.dialog is not None)
    assert desk.evaluation.dialog is not None
    desk.evaluation.dialog.reject()
