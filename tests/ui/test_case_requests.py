"""Several requests in a case, markings, the contact, and cases whose outcome would now be another, in the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.case import Case
from desktop.ui import case_papers_desk, case_work_desk, cases_desk
from desktop.ui.desk import Desk
from desktop.ui.widgets.case_view import CaseView
from desktop.ui.widgets.file_dialog import FileDialog
from desktop.ui.widgets.marking_dialog import MarkingDialog
from tests.ui.conftest import OpenDesk
from tests.ui.test_case_work import newest, show, texts, until

SetUp = Callable[[Desk], str]


@pytest.fixture
def desk(open_desk: OpenDesk, set_up: SetUp) -> Desk:
    made = open_desk("nl")
    set_up(made)
    return made


def acts(view: CaseView, words: str) -> list[QPushButton]:
    return [one for one in view.findChildren(QPushButton) if one.text() == words and one.isVisibleTo(view)]


def present(view: CaseView) -> Case:
    assert view.case is not None
    return view.case


def test_another_request_is_kept_in_the_case_and_withdrawn(desk: Desk, qtbot: QtBot) -> None:
    view = show(desk, qtbot, request_type="advice")
    assert view.requests.isHidden(), "one request needs no list"
    view.another_button.click()
    conversation = desk.assistant.conversation
    assert conversation.request is None, "no answer comes along"
    who = desk.assistant.page.answers._who.text()
    assert "BOG-A001" in who
    assert "Branderij Waterland · Colombia (overgenomen)" in who
    for key, value in (("request_type", "financial"), ("large", "yes"), ("alignment", "possibly_not")):
        desk.assistant.answer(key, value)
    conversation.shown = None
    desk.assistant.show()
    form = desk.assistant.outcome.form
    assert not form.carried.isHidden()
    assert form.read()["company"] == "Branderij Waterland"
    desk.assistant.outcome.keep.click()
    until(qtbot, view, lambda case: len(case.parts) == 2)
    assert (present(view).leading.id, present(view).route) == ("2", "seek_advice")
    assert {"1. Advies of informatie", "2. Een bijdrage in geld", "gaat voor"} & set(texts(view))
    assert not view.advice.isHidden(), "the strictest route leads"
    acts(view, "Verzoek intrekken…")[1].click()
    view.requests.form.keep.click()
    assert "waarom" in view.requests.form.text.error()
    view.requests.form.note.setPlainText("Dubbel")
    view.requests.form.keep.click()
    until(qtbot, view, lambda case: case.parts[1].withdrawn == "Dubbel")
    assert "Verzoek ingetrokken" in newest(view)
    assert "Reden: Dubbel" in texts(view)
    assert view.advice.isHidden()
    desk.undoing.undo()
    until(qtbot, view, lambda case: case.parts[1].withdrawn is None)


def test_each_request_can_take_another_route_than_the_decision_aids(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(desk, qtbot)
    casework = desk.session.casework
    assert casework is not None
    casework.add_request(present(view).id, desk.rules.read({"request_type": "promotion", "title": "Stand"}))
    desk.cases.refresh(present(view).id)
    until(qtbot, view, lambda case: len(case.parts) == 2)
    asked: list[str] = []

    def ask(*given: str) -> tuple[str, str]:
        asked.append(given[3])
        return "set_conditions", "Het gaat ook om geld."

    monkeypatch.setattr(cases_desk, "ask_route", ask)
    acts(view, "Ik kies anders…")[-1].click()  # of the request that does not lead
    until(qtbot, view, lambda case: case.parts[1].chosen)
    assert asked == [present(view).parts[1].latest["route"]]
    assert present(view).parts[0].chosen is None
    assert present(view).leading.id == "1", "the strictest of the decision aid's routes leads, whatever is chosen"
    acts(view, "Toch de route van de beslishulp")[-1].click()
    until(qtbot, view, lambda case: case.parts[1].chosen is None)


def test_answers_of_one_request_are_changed(desk: Desk, qtbot: QtBot) -> None:
    view = show(desk, qtbot)
    casework = desk.session.casework
    assert casework is not None
    casework.add_request(present(view).id, desk.rules.read({"request_type": "promotion", "title": "Stand"}))
    desk.cases.refresh(present(view).id)
    until(qtbot, view, lambda case: len(case.parts) == 2)
    acts(view, "Antwoorden wijzigen")[1].click()
    assert desk.assistant.conversation.answer("request_type") == "promotion"
    desk.assistant.answer("excluded_activity", "no")
    desk.assistant.conversation.shown = None
    desk.assistant.show()
    desk.assistant.outcome.keep.click()
    until(qtbot, view, lambda case: (case.parts[1].request or {}).get("screening"))
    assert len(present(view).parts[0].assessments) == 1, "the other request stays as it was"
    assert len(present(view).parts[1].assessments) == 2


def test_case_and_file_are_marked_and_the_contact_filled_in(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(desk, qtbot)
    dialog = MarkingDialog(desk.shell, desk.look, "BOG-A001", "internal")
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog.cards[0], Qt.Key.Key_3)
    dialog.accept_button.click()
    assert dialog.choice == "ncp"
    monkeypatch.setattr(case_work_desk, "ask_marking", lambda *_: "ncp")  # the dialog was tested above
    view.mark_button.click()
    until(qtbot, view, lambda case: case.marking == "ncp")
    assert "Markering veranderd" in newest(view)
    qtbot.waitUntil(lambda: "NCP" in texts(view))
    second = desk.cases.page.list.cases.index(0).data(Qt.ItemDataRole.UserRole + 1)
    assert second.startswith("BOG-A001 · NCP")
    casework = desk.session.casework
    assert casework is not None
    kept = casework.attachments.keep(present(view).id, "Plan.pdf", b"x")
    desk.cases.refresh(kept.id)
    until(qtbot, view, lambda case: case.attachments)
    view.papers.opened.emit(present(view).attachments[0])
    paper = desk.cases.work.papers.dialog
    assert isinstance(paper, FileDialog)
    monkeypatch.setattr(case_papers_desk, "ask_marking", lambda *_: "confidential")
    paper.mark_button.click()
    until(qtbot, view, lambda case: case.attachments[0].get("marked") == "confidential")
    assert "Markering van een bestand gewijzigd" in newest(view)
    assert view.papers.rows.rows.rows[0].chip[1] == "Vertrouwelijk"
    view.contact.add.click()
    assert desk.shell.focusWidget() is view.contact.form.line("name")
    QTest.keyClicks(view.contact.form.line("name"), "Ana Ruiz")
    QTest.keyClicks(view.contact.form.line("alias"), "Waterland Coffee")
    QTest.keyClick(view.contact.form.line("alias"), Qt.Key.Key_Return)
    until(qtbot, view, lambda case: (case.contact or {}).get("name") == "Ana Ruiz")
    assert {"Ana Ruiz", "Ook bekend als Waterland Coffee"} <= set(texts(view))
    view.contact.add.click()
    QTest.keyClick(view.contact.form.line("role"), Qt.Key.Key_Escape)
    assert view.contact.form.isHidden()
    view.contact.add.click()
    show(desk, qtbot, title="Tweede")
    assert view.contact.form.isHidden(), "what is typed for one case does not reach another"


@pytest.fixture
def older(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> CaseView:
    """A case that was assessed under rules by which it went another way."""
    view = show(desk, qtbot, request_type="advice")
    casework = desk.session.casework
    assert casework is not None
    event = next(one for one in casework.journal.events(present(view).id) if one.kind == "assessed")
    made = {**event.payload, "route": "seek_advice", "strength": "required"}
    rules = casework.journal.versions
    monkeypatch.setattr(casework.journal, "versions", type(rules)(rules.app, rules.content, "2025.1"))
    with casework.journal.vault.transaction():
        casework.journal.append("assessed", present(view).id, made)
    monkeypatch.undo()
    desk.known.refresh()
    qtbot.waitUntil(lambda: desk.known.snapshot is not None and len(desk.known.snapshot.differing) == 1)
    return view


def test_today_leads_to_cases_with_another_outcome_and_one_is_let_stand(
    desk: Desk, qtbot: QtBot, older: CaseView
) -> None:
    desk.show_section("today")
    qtbot.waitUntil(lambda: "differing:" in [row.target for row in desk.today.page.waits.rows.rows])
    desk.today.page.waits.chosen.emit("differing:")
    page = desk.cases.page
    assert page.sift.parts.value == "differs"
    assert page.list.cases.rowCount() == 1
    until(qtbot, older, lambda case: case.route == "seek_advice")
    qtbot.waitUntil(lambda: bool(acts(older, "Uitkomst van toen laten staan…")))
    acts(older, "Uitkomst van toen laten staan…")[0].click()
    older.recheck.form.note.setPlainText("Toegezegd.")
    older.recheck.form.keep.click()
    until(qtbot, older, lambda case: case.parts[0].stands)
    qtbot.waitUntil(lambda: any("Toegezegd." in text for text in texts(older)))
    qtbot.waitUntil(lambda: desk.known.snapshot is not None and not desk.known.snapshot.differing)


def test_a_case_is_assessed_again_by_the_rules_of_now(desk: Desk, qtbot: QtBot, older: CaseView) -> None:
    desk.cases.bring_part("differs")
    qtbot.waitUntil(lambda: bool(acts(older, "Opnieuw beoordelen met de regels van nu")))
    acts(older, "Opnieuw beoordelen met de regels van nu")[0].click()
    until(qtbot, older, lambda case: case.route == "give_information" and len(case.assessments) == 3)
    assert older.recheck.isHidden()


def test_the_list_shows_company_and_what_waits_and_a_step_leads_to_the_contacts(desk: Desk, qtbot: QtBot) -> None:
    view = show(desk, qtbot)
    model, parts = desk.cases.page.list.cases, desk.cases.page.sift.parts
    assert [part.value for part in parts.parts if not part.isHidden()] == ["open", "closed", "all"]
    assert model.index(0).data() == "Branderij Waterland"
    assert "Wasstation in Cauca" in model.index(0).data(Qt.ItemDataRole.UserRole + 1)
    desk.session.casework.handling.set_follow_up(present(view).id, "2026-01-01", "Bellen")  # type: ignore[union-attr]
    desk.cases.refresh(present(view).id)
    qtbot.waitUntil(lambda: not parts.parts[1].isHidden())
    parts.parts[1].click()
    assert [case.title for case in model.shown()] == ["Wasstation in Cauca"]
    acts(view, "Naar uw contactlijst")[0].click()
    assert desk.shell.section == "settings"
