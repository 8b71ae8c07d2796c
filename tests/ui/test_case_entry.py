"""A request logged by keyboard: who asks, the company that is known already, earlier answers, files and a marking."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.assistant import Assistant
from desktop.domain.case import Case
from desktop.ui.conversation import Conversation
from desktop.ui.desk import Desk
from desktop.ui.intake import Intake, from_data
from desktop.ui.widgets.entry_dialog import EntryDialog
from tests.kit import open_library
from tests.ui import eyes
from tests.ui.conftest import OpenDesk

SetUp = Callable[[Desk], str]
KNOWN = {
    "request_type": "introduction", "company": "Havenadvies Maas B.V.", "country": "CO", "title": "Introductie",
    "screening": {"excluded_activity": "no", "credible_reports": "no", "cooperates": "yes"},
}  # fmt: skip


@pytest.fixture
def desk(open_desk: OpenDesk, set_up: SetUp) -> Desk:
    made = open_desk("nl")
    set_up(made)
    return made


def known(desk: Desk, qtbot: QtBot) -> Case:
    """Keep a case of a company, and begin a new request."""
    assert desk.session.casework is not None
    case = desk.session.casework.open_case(desk.rules.read(KNOWN))
    desk.known.refresh()
    qtbot.waitUntil(lambda: desk.known.snapshot is not None and len(desk.known.snapshot.cases) == 1)
    desk.start_new()
    return case


def entry(desk: Desk, company: str = "") -> EntryDialog:
    """Open the dialog and type a company."""
    desk.assistant.entry.ask()
    dialog = desk.assistant.entry.dialog
    assert dialog is not None
    assert dialog.focusWidget() is dialog.form.company.field
    QTest.keyClicks(dialog.form.company.field, company)
    return dialog


def test_a_request_is_logged_by_keyboard_with_contact_marking_and_file(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "Plan.pdf"
    file.write_bytes(b"%PDF-1.7 plan")
    desk.start_new()
    dialog = entry(desk, "Branderij Waterland")
    QTest.keyClick(dialog.form.company.field, Qt.Key.Key_Tab)
    focus = dialog.focusWidget()
    assert focus is not None
    assert dialog.form.country.isAncestorOf(focus)
    QTest.keyClicks(dialog.form.more.name.field, "Ana Ruiz")
    dialog.form.more.marking.setCurrentIndex(2)
    dialog.form.more.add_files([str(file), str(tmp_path / "weg.pdf")])
    dialog.form.more._on_away(str(tmp_path / "weg.pdf"))
    QTest.keyClick(dialog.form.more.name.field, Qt.Key.Key_Return)
    casework = desk.session.casework
    assert casework is not None
    qtbot.waitUntil(lambda: len(casework.drafts()) == 1)  # on disk before the first answer
    page = desk.assistant.page
    for _ in range(12):
        if desk.assistant.conversation.shown is None:
            break
        QTest.keyClick(page, Qt.Key.Key_1)
        QTest.keyClick(page, Qt.Key.Key_Return)
    assert desk.assistant.conversation.shown is None
    desk.assistant.outcome.keep.click()
    view = desk.cases.page.view
    qtbot.waitUntil(lambda: view.case is not None)
    assert view.case is not None
    assert (view.case.company, view.case.marking) == ("Branderij Waterland", "ncp")
    assert view.case.contact == {"name": "Ana Ruiz"}
    assert [one["name"] for one in view.case.attachments] == ["Plan.pdf"]
    assert casework.drafts() == []


def test_the_request_can_go_into_the_case_that_is_there(desk: Desk, qtbot: QtBot) -> None:
    case = known(desk, qtbot)
    dialog = entry(desk, "Havenadvies Maas")
    qtbot.waitUntil(lambda: not dialog.form.hint.isHidden())
    dialog.form.hint.add_wanted.emit(case)
    assert desk.assistant.conversation.case == (case.id, case.number)
    desk.assistant.answer("request_type", "promotion")
    desk.assistant.conversation.shown = None
    desk.assistant.show()
    desk.assistant.outcome.keep.click()
    view = desk.cases.page.view
    qtbot.waitUntil(lambda: view.case is not None and len(view.case.parts) == 2)


def test_a_known_company_is_hinted_at_and_its_answers_taken_over_only_when_asked(desk: Desk, qtbot: QtBot) -> None:
    case = known(desk, qtbot)
    dialog = entry(desk, "havenadvies maas")
    hint = dialog.form.hint
    qtbot.waitUntil(lambda: not hint.isHidden())
    assert dialog.form._names.stringList() == ["Havenadvies Maas B.V."]
    hint.case_wanted.emit(case.id)
    assert desk.shell.section == "cases"
    assert desk.assistant.conversation.told("company") == "havenadvies maas", "what was typed is kept"
    dialog = entry(desk)
    hint = dialog.form.hint
    qtbot.waitUntil(lambda: not hint.isHidden())
    assert desk.assistant.conversation.intake.taken == {}
    hint.takers["cooperates"].click()
    assert "cooperates" not in hint.takers
    hint.takers[""].click()
    assert hint.takers == {}
    dialog.accept_button.click()
    desk.assistant.answer("request_type", "introduction")
    conversation = desk.assistant.conversation
    assert conversation.answer("cooperates") == "yes"
    desk.assistant.answer("cooperates", "no")
    assert set(conversation.intake.taken) == {"excluded_activity", "credible_reports"}, "a changed answer is one's own"
    conversation.shown = None
    desk.assistant.show()
    desk.assistant.outcome.keep.click()
    view = desk.cases.page.view
    qtbot.waitUntil(lambda: view.case is not None and view.case.id != case.id)
    model = view.timeline.acts
    spoken = [model.rows[row].spoken() for row in range(model.rowCount())]
    (taken,) = [words for words in spoken if "Eerdere antwoorden overgenomen" in words]
    assert "Overgenomen van BOG-A001" in taken


def test_a_draft_keeps_everything_of_the_intake() -> None:
    intake = Intake({"company": "X"}, {"name": "A"}, "ncp", ["/a"], "BOG-A001", {"cooperates": ("B", "2026")})
    assert from_data(intake.to_data()) == intake
    assert from_data({}) == Intake()


def test_a_conversation_begun_with_details_goes_through_a_draft() -> None:
    with open_library() as library:
        rules = Assistant(library)
        conversation, again = (Conversation(rules.rulebook, rules.rulebook.policy, "x") for _ in range(2))
        conversation.describe(company="Waterland", country="CO")
        conversation.take_over({"cooperates": "yes"}, "BOG-A001", "2026-05-12T09:00:00Z")
        again.restore(conversation.to_data(), rules.read)
    incomplete = again.request
    assert incomplete is None
    again.choose("request_type", "promotion")
    request = again.request
    assert request is not None
    assert (request.company, request.cooperates) == ("Waterland", "yes")


@pytest.mark.parametrize(("language", "scale"), [("nl", 2.0), ("en", 1.0)])
def test_the_dialog_is_whole_with_a_known_company(
    open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp, language: str, scale: float
) -> None:
    desk = open_desk(language, 1366, 768, scale)
    set_up(desk)
    known(desk, qtbot)
    dialog = entry(desk, "Havenadvies Maas")
    qtbot.waitUntil(lambda: not dialog.form.hint.isHidden())
    dialog.form.more.add_files(["/x/Plan.pdf"])
    for _ in range(6):
        QApplication.processEvents()
    checks = (eyes.clipped, eyes.outside, eyes.overlapping, eyes.badly_named, eyes.same_letters)
    assert not {check.__name__: wrong for check in checks if (wrong := check(dialog))}


def test_products_are_typed_with_completion_and_go_with_the_request_into_case_and_lookup(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.start_new()
    dialog = entry(desk, "Branderij Waterland")
    line = dialog.form.line
    line.setFocus()
    dialog.activateWindow()
    qtbot.waitUntil(line.hasFocus)  # a completer that has none puts nothing in its line
    QTest.keyClicks(line, "koff")
    completer = line.completer()
    assert [completer.completionModel().index(0, 0).data()] == ["Koffie"]
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert line.text() == "Koffie"
    QTest.keyClicks(line, ", Groene bonen, sojabonen en gele bonen, wilde peper")
    dialog.accept_button.click()
    assert desk.assistant.conversation.told("products") == ("coffee", "beans_soy", "wilde peper")
    desk.assistant.answer("request_type", "introduction")
    desk.look.set_language("en")
    assert desk.assistant.outcome.form.line.text() == ""
    desk.assistant.conversation.shown = None
    desk.assistant.show()
    assert desk.assistant.outcome.form.line.text() == "Coffee, Beans (green, soy, yellow), wilde peper"
    desk.assistant.outcome.keep.click()
    view = desk.cases.page.view
    qtbot.waitUntil(lambda: view.case is not None)
    assert view.case is not None
    assert (view.case.request or {})["products"] == ["coffee", "beans_soy", "wilde peper"]
    desk.cases.page.bring(view.case.id)
    desk.cases.page.view.risks.add.click()
    assert desk.risks.page.lookup is not None
    assert desk.risks.page.lookup.product == "coffee"


def test_what_is_pasted_from_word_or_is_too_long_never_makes_a_request_unreadable(desk: Desk, qtbot: QtBot) -> None:
    desk.start_new()
    dialog = entry(desk)
    dialog.form._line(dialog.form.company).setText("Branderij\x0bWater\x00land")
    dialog.form._note().setPlainText("Eerste\x0bregel\x0c" + "x" * 25_000)
    dialog.accept_button.click()
    assert "20.000" in dialog.form.description.error()
    assert dialog.isVisible()
    desk.assistant.entry.use(dialog.form)  # as a crash or another case would find it
    desk.assistant.answer("request_type", "introduction")
    conversation = desk.assistant.conversation
    again = Conversation(conversation.rulebook, conversation.policy, "x")
    again.restore(conversation.to_data(), desk.rules.read)
    assert again.told("description").startswith("Eerste\nregel\nxxx")
    assert len(again.told("description")) == 20_000
    assert "\x00" not in again.told("company")
    dialog.form._note().setPlainText("Kort.")
    assert not dialog.form.description.error()
    dialog.accept_button.click()
    assert not dialog.isVisible()
