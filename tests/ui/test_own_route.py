"""One's own judgement and one's own route: beside the assistant's, with a reason; and the outcome on paper."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.desk import Desk
from desktop.ui.outcome_print import outcome_html
from desktop.ui.widgets.departure import Departure
from desktop.ui.widgets.own_route import RouteDialog
from tests.ui import eyes
from tests.ui.conftest import OpenDesk

SetUp = Callable[[Desk], str]
REPORTS = {"request_type": "promotion", "excluded_activity": "no", "credible_reports": "yes", "cooperates": "yes"}


def answered(desk: Desk, **answers: str) -> None:
    """Answer without looking, and show the own judgement."""
    desk.show_section("assistant")
    for key, value in answers.items():
        desk.assistant.answer(key, value)
    desk.assistant.conversation.show("alignment")
    desk.assistant.show()


def settle() -> None:
    for _ in range(6):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def test_the_judgement_is_filled_in_and_a_departure_asks_its_reason_at_once(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    answered(desk, **REPORTS)
    view = desk.assistant.page.question
    assert [card.value for card in view.cards if card.isChecked()] == ["possibly_not"]
    assert not view.findChildren(Departure)
    view.cards[0].setChecked(True)
    settle()
    asked = view.findChildren(Departure)
    assert len(asked) == 1
    assert asked[0].isVisible()
    asked[0].note.setPlainText("Het bedrijf liet een plan zien.")
    desk.assistant._on_forward()
    assert desk.assistant.outcome.departures[0].reason() == "Het bedrijf liet een plan zien.", "asked once, kept"


def test_the_outcome_drawn_anew_leaves_the_focus_where_a_person_works(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    answered(desk, **REPORTS | {"request_type": "financial", "large": "no", "long_term": "unknown"})
    desk.assistant.answer("alignment", "in_line")
    desk.assistant._on_forward()
    page = desk.assistant.outcome
    note = page.departures[0].note
    note.setPlainText("Het bedrijf liet een plan zien.")
    page.departures[0].go_on(10)
    desk.look.set_scale(1.25)
    after = page.departures[0].note
    assert after is not note
    assert (QApplication.focusWidget(), after.textCursor().position()) == (after, 10)
    more = next(one for one in page.findChildren(QPushButton) if "Toon er nog" in one.text())
    more.setFocus()
    more.click()
    assert QApplication.focusWidget() is page.feedback


def test_a_judgement_that_was_left_standing_follows_the_screening(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    answered(desk, **REPORTS)
    desk.assistant._on_forward()
    assert desk.assistant.conversation.answer("alignment") == "possibly_not"
    desk.assistant.answer("credible_reports", "no")
    desk.assistant.answer("risk_signals", "none")
    assert desk.assistant.conversation.answer("alignment") is None, "asked again, not held against the official"
    assert "alignment" in desk.assistant.conversation.upcoming()


@pytest.mark.parametrize("size", [(1366, 768, 1.0), (1024, 700, 1.0), (1366, 768, 2.0)], ids=str)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_dialog_is_whole_and_named(open_desk: OpenDesk, language: str, size: tuple[int, int, float]) -> None:
    desk = open_desk(language, *size)
    dialog = RouteDialog(desk.shell, desk.look, desk.texts, "seek_advice")
    dialog.show()
    settle()
    checks = (eyes.clipped, eyes.outside, eyes.overlapping, eyes.badly_named, eyes.same_letters)
    assert not {check.__name__: wrong for check in checks if (wrong := check(dialog))}
    dialog.accept_button.click()
    settle()
    assert not {check.__name__: wrong for check in checks if (wrong := check(dialog))}
    assert dialog.isVisible(), "nothing chosen, nothing said: it stays"
    dialog.close()
    dialog.deleteLater()


def test_another_route_needs_a_reason_and_is_chosen_by_keyboard(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    dialog = RouteDialog(desk.shell, desk.look, desk.texts, "seek_advice")
    dialog.show()
    dialog.activateWindow()
    assert "seek_advice" not in [card.value for card in dialog.cards]
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_4)
    assert dialog.cards[3].isChecked()
    dialog.accept_button.click()
    assert dialog.result() == 0
    assert dialog.reason.error()
    dialog.note.setPlainText("  Het departement kent het bedrijf.  ")
    dialog.accept_button.click()
    assert dialog.choice == ("set_conditions", "Het departement kent het bedrijf.")
    dialog.deleteLater()


def test_the_other_route_is_kept_beside_the_assistants(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    desk.assistant.start_new()
    desk.assistant.answer("request_type", "advice")
    desk.assistant._on_forward()
    desk.assistant._set_own(("set_conditions", "Het gaat ook om geld."))
    desk.assistant.outcome.keep.click()
    qtbot.waitUntil(lambda: desk.shell.current() is desk.cases.page)
    assert desk.session.casework is not None
    case = desk.session.casework.cases()[0]
    assert case.route == "give_information"
    assert case.chosen is not None
    assert (case.chosen["route"], case.chosen["reason"]) == ("set_conditions", "Het gaat ook om geld.")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_outcome_on_paper_says_everything(open_desk: OpenDesk, language: str) -> None:
    desk = open_desk(language)
    answered(desk, **REPORTS, risk_signals="unknown", alignment="in_line")
    conversation = desk.assistant.conversation
    conversation.reasons["alignment"] = "Plan & <bewijs>"
    conversation.own_route = ("check_first", "Nog even kijken")
    page = outcome_html(conversation, desk.texts, "2026-11-23")
    assert conversation.outcome is not None
    for action in conversation.outcome.actions:
        assert action.title[language] in page
    assert desk.texts.route(conversation.outcome.route)["title"] in page
    assert "Plan &amp; &lt;bewijs&gt;" in page
    assert "Nog even kijken" in page
    assert conversation.rulebook.version in page


def test_a_new_outcome_is_told_once_and_an_error_at_once(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = open_desk("nl")
    desk.show_section("assistant")
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    desk.assistant.answer("request_type", "advice")
    desk.assistant.answer("request_type", "advice")
    desk.use_language("en")
    assert len(told) == 1
    assert "Geef IMVO-informatie" in told[0]
    desk.assistant.page.set_trouble("The disk is full.")
    assert told[-1] == "The disk is full."
