"""The cases: found among many, read with their timeline, and told apart from what the rules say now."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.assistant import Assistant
from desktop.casework import Casework
from desktop.domain.case import Case
from desktop.domain.policy import Policy
from desktop.ui import cases_desk
from desktop.ui.desk import Desk
from desktop.ui.widgets.case_cards import rules_changed
from desktop.ui.widgets.fitted_list import ROW
from tests.kit import make_case
from tests.support import decision_files, rulebook_of
from tests.ui.conftest import OpenDesk

SetUp = Callable[[Desk], str]
ANSWERS = {
    "request_type": "financial", "large": "yes", "long_term": "unknown", "alignment": "in_line", "country": "CO",
    "screening": {
        "excluded_activity": "no", "credible_reports": "no", "cooperates": "yes", "risk_signals": "none",
        "due_diligence": "yes",
    },
}  # fmt: skip


@pytest.fixture
def desk(open_desk: OpenDesk, set_up: SetUp) -> Desk:
    made = open_desk("nl")
    set_up(made)
    return made


def work(desk: Desk) -> Casework:
    assert desk.session.casework is not None
    return desk.session.casework


def keep(desk: Desk, title: str, **answers: object) -> Case:
    return work(desk).open_case(desk.rules.read({**ANSWERS, "title": title, **answers}))


def show(desk: Desk, qtbot: QtBot, case: Case) -> None:
    """Read the list again with a case to the front, and wait until it is in view."""
    desk.cases.refresh(case.id)
    desk.show_section("cases")
    qtbot.waitUntil(lambda: desk.cases.page.view.accessibleName() == (case.title or case.number))
    QApplication.processEvents()  # what was added to a layout is shown a moment later


def lines(desk: Desk) -> list[str]:
    model = desk.cases.page.view.timeline.acts
    return [str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def texts(desk: Desk) -> list[str]:
    view = desk.cases.page.view
    return [label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view)]


def test_the_filter_finds_by_any_word_without_case_or_accents(desk: Desk, qtbot: QtBot) -> None:
    keep(desk, "Bloemenstand op de beurs", country="KE")
    case = keep(desk, "Café Río wasstation", company="Branderij Waterland")
    show(desk, qtbot, case)
    model = desk.cases.page.list.cases
    for typed, found in {"cafe rio": 1, "WATERLAND": 1, "kenia": 1, "beurs kenia": 1, "bog-a00": 2, "xyz": 0}.items():
        desk.cases.page.filter.setText(typed)
        assert model.rowCount() == found, typed
    assert "0 van 2" in desk.cases.page.filter.accessibleDescription()
    assert desk.cases.page.view.accessibleName() == "Café Río wasstation", "the filter leaves the case in view alone"
    desk.cases.page.filter.setFocus()
    QTest.keyClick(desk.cases.page.filter, Qt.Key.Key_Escape)
    assert model.rowCount() == 2


def test_from_the_filter_to_the_first_case_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    first = keep(desk, "Eerste")
    show(desk, qtbot, keep(desk, "Tweede"))
    desk.cases.page.list.setFocus()
    QTest.keyClick(desk.cases.page.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desk.cases.page.filter.hasFocus()
    QTest.keyClicks(desk.cases.page.filter, "eerste")
    QTest.keyClick(desk.cases.page.filter, Qt.Key.Key_Return)
    assert desk.cases.page.list.hasFocus()
    qtbot.waitUntil(lambda: desk.cases.page.view.accessibleName() == first.title)


def test_ten_thousand_cases_ask_only_for_what_is_seen(desk: Desk) -> None:
    case = keep(desk, "Zaak")
    many = [make_case(f"BOG-A{n:05}", f"Zaak {n}", case.latest, opened=case.opened) for n in range(10_000)]
    desk.show_section("cases")
    asked: set[int] = set()
    model = desk.cases.page.list.cases
    data = model.data

    def counted(index, role=Qt.ItemDataRole.DisplayRole):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        asked.add(index.row())
        return data(index, role)

    model.data = counted  # type: ignore[method-assign]
    desk.cases.page.set_cases(many, None)
    QApplication.processEvents()
    desk.cases.page.list.grab()
    assert 0 < len(asked) < 60
    desk.cases.page.filter.setText("zaak 77")
    assert model.rowCount() == 280  # every number with 77 in it


def test_a_note_is_kept_and_told(desk: Desk, qtbot: QtBot) -> None:
    case = keep(desk, "Zaak")
    show(desk, qtbot, case)
    view = desk.cases.page.view
    view.note_button.click()
    view.note.keep.click()
    assert "eerst een notitie" in view.note.note.accessibleDescription()
    QTest.keyClicks(view.note.note, "Gebeld met RVO")
    QTest.keyClick(view.note.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Notitie" in lines(desk)[0])
    assert "Gebeld met RVO" in lines(desk)[0]
    assert view.note.isHidden()
    assert view.note.note.toPlainText() == ""
    assert [entry.kind for entry in work(desk).timeline(case.id)][-1] == "note_added"


def test_a_note_that_was_typed_waits_for_its_case(desk: Desk, qtbot: QtBot) -> None:
    other, case = keep(desk, "Eerste"), keep(desk, "Tweede")
    show(desk, qtbot, case)
    note = desk.cases.page.view.note
    note.open_()
    QTest.keyClicks(note.note, "Half getypt")
    desk.use_language("en")
    assert note.note.toPlainText() == "Half getypt"
    desk.use_language("nl")
    show(desk, qtbot, other)
    assert note.note.toPlainText() == ""
    show(desk, qtbot, case)
    assert note.note.toPlainText() == "Half getypt"
    note.note.setFocus()
    QTest.keyClick(note.note, Qt.Key.Key_Escape)
    assert note.isHidden()
    assert desk.cases.page.view.note_button.hasFocus()


def test_what_was_taken_back_is_told_as_such(desk: Desk, qtbot: QtBot) -> None:
    case = keep(desk, "Zaak")
    work(desk).add_note(case.id, "Verkeerde zaak")
    work(desk).acts.undo()
    show(desk, qtbot, case)
    assert "Ongedaan gemaakt. Notitie" in lines(desk)[0]
    assert "Notitie (ongedaan gemaakt). Verkeerde zaak" in lines(desk)[1]
    work(desk).acts.redo()
    desk.cases.refresh(case.id)
    qtbot.waitUntil(lambda: any("Notitie. Verkeerde zaak" in line for line in lines(desk)))


def test_the_timeline_says_who_and_under_which_rules(desk: Desk, qtbot: QtBot) -> None:
    draft = work(desk).save_draft(None, {"request_type": "advice"})
    work(desk).save_draft(draft, {"request_type": "promotion"})
    case = work(desk).open_case(desk.rules.read({**ANSWERS, "title": "Zaak"}), draft_id=draft)
    show(desk, qtbot, case)
    told = lines(desk)
    assert len(told) == 3, "a draft that was saved often is one line"
    assert "Concept begonnen" in told[2]
    outcome = next(line for line in told if "Uitkomst van de beslishulp" in line)
    assert f"regels {desk.rules.rulebook.version}" in outcome
    who = next(iter(work(desk).timeline(case.id))).actor
    assert who is None or who in outcome


def test_a_row_of_the_timeline_can_be_copied(desk: Desk, qtbot: QtBot) -> None:
    case = keep(desk, "Zaak")
    show(desk, qtbot, case)
    timeline = desk.cases.page.view.timeline
    timeline.setFocus()
    timeline.setCurrentIndex(timeline.acts.index(0))
    QTest.keyClick(timeline, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == timeline.currentIndex().data(ROW).spoken()


def test_a_chosen_route_stands_beside_the_assistants(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    case = keep(desk, "Zaak")
    show(desk, qtbot, case)
    answer = ("set_conditions", "RVO kent dit plan al.")
    monkeypatch.setattr(cases_desk, "ask_route", lambda *_: answer)  # the dialog has tests of its own
    desk.cases.page.view.choose_button.click()
    qtbot.waitUntil(lambda: any("RVO kent dit plan al." in text for text in texts(desk)))
    chosen, given = (desk.texts.route(route)["title"] for route in ("set_conditions", str(case.route)))
    assert chosen != given
    assert {chosen, given} <= set(texts(desk))
    model = desk.cases.page.list.cases
    assert "Gekozen" in str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))


def test_the_decision_aids_route_is_taken_again_and_undo_brings_the_choice_back(desk: Desk, qtbot: QtBot) -> None:
    case = keep(desk, "Zaak")
    work(desk).choose_route(case.id, "set_conditions", "RVO kent dit plan al.")
    show(desk, qtbot, case)
    view = desk.cases.page.view
    chosen = desk.texts.route("set_conditions")["title"]
    assert chosen in texts(desk)
    view.follow_button.setFocus()
    view.follow_button.click()
    qtbot.waitUntil(lambda: not view.follow_button.isVisible())
    assert view.choose_button.hasFocus()
    assert chosen not in texts(desk)
    assert work(desk).case(case.id).chosen is None
    assert any("De route van de beslishulp weer genomen" in line for line in lines(desk))
    desk.undoing.undo()
    qtbot.waitUntil(lambda: view.follow_button.isVisible())
    QApplication.processEvents()
    assert chosen in texts(desk)


def test_a_case_gone_on_with_without_the_own_route_follows_the_decision_aid_again(desk: Desk, qtbot: QtBot) -> None:
    case = keep(desk, "Zaak")
    desk.assistant.resume_case(work(desk).choose_route(case.id, "set_conditions", "RVO kent dit plan al."))
    assert desk.assistant.conversation.own_route is not None
    desk.assistant._set_own(None)
    desk.assistant.conversation.shown = None
    desk.assistant.show()
    desk.assistant.outcome.keep.click()
    qtbot.waitUntil(lambda: desk.shell.current() is desk.cases.page)
    assert work(desk).case(case.id).chosen is None
    assert work(desk).acts.undoable() == "answers_changed", "one act"


def test_a_draft_stands_in_the_list_and_is_gone_on_with(desk: Desk, qtbot: QtBot) -> None:
    case = keep(desk, "Zaak")
    draft = work(desk).save_draft(None, {"request": {"request_type": "financial", "company": "Waterland"}})
    desk.known.refresh()
    desk.show_section("cases")
    page = desk.cases.page
    qtbot.waitUntil(lambda: page.list.cases.rowCount() == 2)
    spoken = [str(page.list.cases.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(2)]
    assert [text.startswith("Waterland. bewaard om ") for text in spoken] == [True, False]
    assert spoken[0].endswith("Concept")
    assert page.list.present == case.id, "a case comes first to the front"
    page.filter.setText("concept")
    assert page.list.cases.rowCount() == 1
    page._on_filter_entered()
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    assert page.draft.isVisible()
    work(desk).discard_draft(draft)
    again = work(desk).save_draft(None, {"request": {"request_type": "financial", "company": "Polder"}})
    page.filter.setText("polder")
    desk.known.refresh()
    qtbot.waitUntil(lambda: page.list.cases.rowCount() == 1)
    page.filter.setText("zaak")
    assert [found.id for found in page.list.cases.shown()] == [case.id], "the words of the cases stand where they stood"
    draft = again
    page.filter.clear()
    page.list.setCurrentIndex(page.list.cases.index(1))
    qtbot.waitUntil(lambda: page.view.isVisible() and page.view.accessibleName() == "Zaak")
    page.list.setCurrentIndex(page.list.cases.index(0))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert desk.shell.current() is desk.assistant.page
    assert desk.assistant.conversation.slot.id == draft


def under_other_rules(desk: Desk, version: str, policy: Policy, **answers: object) -> Case:
    """Keep a case in the same vault under a rulebook of another version."""
    files = decision_files()
    files["tables"]["version"] = version
    older = Assistant(desk.library, policy)
    older.__dict__["rulebook"] = replace(rulebook_of(files), policy=policy)
    assert desk.session.vault is not None
    casework = Casework(desk.library, desk.session.vault, older)
    return casework.open_case(older.read({**ANSWERS, "title": "Oude zaak", **answers}))


def test_the_same_outcome_under_new_rules_is_one_line(desk: Desk, qtbot: QtBot) -> None:
    case = under_other_rules(desk, "2025.1", Policy())
    show(desk, qtbot, case)
    assert rules_changed(case.leading, work(desk).reassess(case))
    assert any("geven dezelfde antwoorden dezelfde uitkomst" in text for text in texts(desk))
    assert "Nu, met dezelfde antwoorden" not in texts(desk)


def test_an_outcome_that_the_rules_of_now_would_change_stands_beside_the_new_one(desk: Desk, qtbot: QtBot) -> None:
    case = under_other_rules(desk, "2025.1", Policy())
    then_made = {**case.latest, "route": "support_and_inform", "strength": None}
    changed = replace(case, parts=(replace(case.leading, assessments=(then_made,)),))
    now = work(desk).reassess(case)
    assert now is not None
    desk.show_section("cases")
    desk.cases.page.view.show_case(changed, None, now, [])
    QApplication.processEvents()
    told = texts(desk)
    assert "Nu, met dezelfde antwoorden" in told
    then, today = (desk.texts.route(route)["title"] for route in ("support_and_inform", now.route))
    assert told.index(then) < told.index(today)
    assert any("Regels 2025.1" in text for text in told)
    assert any(f"Regels {now.rules_version}" in text for text in told)


def test_under_the_same_rules_nothing_is_compared(desk: Desk, qtbot: QtBot) -> None:
    case = keep(desk, "Zaak")
    show(desk, qtbot, case)
    assert not rules_changed(case.leading, work(desk).reassess(case))
    assert not any("veranderd" in text for text in texts(desk))


def test_going_on_with_the_questions_gives_the_case_on(desk: Desk, qtbot: QtBot) -> None:
    case = keep(desk, "Zaak")
    show(desk, qtbot, case)
    with qtbot.waitSignal(desk.resume_wanted) as got:
        desk.cases.page.view.resume_button.click()
    assert got.args is not None
    assert got.args[0].id == case.id


def test_a_locked_vault_shows_no_case(desk: Desk, qtbot: QtBot) -> None:
    case = keep(desk, "Geheime zaak")
    show(desk, qtbot, case)
    desk.cases.page.set_state(False, True)
    assert desk.cases.page.list.cases.rowCount() == 0
    assert not any("Geheime zaak" in text for text in texts(desk))
    assert lines(desk) == []


def test_a_case_can_be_printed_whole(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    from desktop.ui import printing

    case = keep(desk, "Wasstation <Cauca>", description="Een & ander")
    work(desk).choose_route(case.id, "give_information", "Alleen een vraag.")
    show(desk, qtbot, case)
    page = QTextDocument()
    page.setHtml(desk.cases.page.printable())
    text = page.toPlainText()
    for part in ("Wasstation <Cauca>", "Een & ander", "Alleen een vraag.", "Verloop", "Antwoorden", case.number):
        assert part in text
    assert printing.write_pdf(tmp_path / "zaak.pdf", desk.cases.page.printable(), "zaak")
    assert (tmp_path / "zaak.pdf").read_bytes().startswith(b"%PDF")
    assert not printing.write_pdf(tmp_path / "geen" / "map.pdf", "x", "x")
