"""The work on a case in the window: advice, decision, follow-up, conditions, papers, closing; and undone."""

import hashlib
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.domain.case import ADVISERS, Case
from desktop.ui import case_work_desk, saving
from desktop.ui.desk import Desk
from desktop.ui.widgets.case_form import Given
from desktop.ui.widgets.case_view import CaseView
from desktop.ui.widgets.decision_dialog import DecisionDialog
from desktop.ui.widgets.document_dialog import DocumentDialog
from desktop.ui.widgets.file_dialog import FileDialog
from tests.ui import eyes
from tests.ui.conftest import PASSPHRASE, OpenDesk

SetUp = Callable[[Desk], str]
ASKED = {
    "request_type": "financial", "large": "yes", "alignment": "possibly_not", "country": "CO",
    "title": "Wasstation in Cauca", "company": "Branderij Waterland",
}  # fmt: skip
MAIL = b"From: a@rvo.example\nTo: b@post.example\nSubject: Ons antwoord\n\nZie de bijlage."


@pytest.fixture
def desk(open_desk: OpenDesk, set_up: SetUp) -> Desk:
    made = open_desk("nl")
    set_up(made)
    return made


def show(desk: Desk, qtbot: QtBot, **answers: str) -> CaseView:
    """Keep a case and show it."""
    assert desk.session.casework is not None
    case = desk.session.casework.open_case(desk.rules.read({**ASKED, **answers}))
    desk.cases.refresh(case.id)
    desk.show_section("cases")
    view = desk.cases.page.view
    qtbot.waitUntil(lambda: view.case is not None and view.case.id == case.id)
    QApplication.processEvents()
    return view


def until(qtbot: QtBot, view: CaseView, holds: Callable[[Case], object]) -> None:
    """Wait until the case in view is as it should be."""
    qtbot.waitUntil(lambda: view.case is not None and bool(holds(view.case)))
    QApplication.processEvents()


def texts(view: CaseView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view)]


def newest(view: CaseView) -> str:
    """Return the top line of the timeline."""
    model = view.timeline.acts
    return str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))


def fill(view: CaseView, day: str = "", text: str = "") -> None:
    """Fill in the form for advice and keep it, by keyboard."""
    form = view.advice.form
    if day:
        form.day.edit.setText(day)
    if text:
        form.note.setPlainText(text)
    form.keep.setFocus()
    QTest.keyClick(form.keep, Qt.Key.Key_Space)


def test_advice_from_asking_to_what_was_done_with_it(desk: Desk, qtbot: QtBot) -> None:
    view = show(desk, qtbot)
    rvo = view.advice.cards["rvo"]
    rvo.acts["asked"].click()
    view.advice.form.day.edit.setText("6-11-2026")
    QTest.keyClick(view.advice.form.day.edit, Qt.Key.Key_Return)
    until(qtbot, view, lambda case: case.advice_of("rvo").asked_on == "2026-11-06")
    assert "Advies gevraagd: RVO" in newest(view)
    assert any(row.startswith("Zaken") and "1" in row for row in eyes.rows(desk.shell.nav)), "waits, and is open"
    assert desk.cases.page.list.cases.index(0).data(Qt.ItemDataRole.UserRole + 2)[1].startswith("RVO: ")
    desk.session.casework.set_setting("advice_term_days", 10)  # type: ignore[union-attr]
    desk.known.refresh()
    qtbot.waitUntil(lambda: any("eigen termijn van 10 dagen" in text for text in texts(view)))
    chip = desk.cases.page.list.cases.index(0).data(Qt.ItemDataRole.UserRole + 2)
    assert chip[0] == "waiting"
    assert chip[1].endswith("dagen, over uw termijn")
    rvo.acts["answered"].click()
    fill(view, "1-11-2026")
    assert any("niet vóór de vraag" in text for text in texts(view))
    fill(view, "20 november 2026", "Leefbaar loon.")
    until(qtbot, view, lambda case: case.advice_of("rvo").answered_on == "2026-11-20")
    assert {"14 dagen", "Leefbaar loon."} <= set(texts(view))
    rvo.acts["followed"].click()
    assert view.advice.form.choices is not None
    view.advice.form.choices.parts[2].click()
    fill(view)
    assert "waarom" in view.advice.form.text.error()
    fill(view, text="Het bedrijf kan dit nog niet.")
    until(qtbot, view, lambda case: case.advice_of("rvo").followed == "no")
    desk.undoing.undo()
    until(qtbot, view, lambda case: case.advice_of("rvo").followed is None)
    show(desk, qtbot, request_type="advice")
    assert view.advice.isHidden(), "no advice is needed here"


def test_what_was_typed_in_a_form_waits_for_its_case(desk: Desk, qtbot: QtBot) -> None:
    view = show(desk, qtbot)
    view.conditions.add.click()
    view.conditions.form.note.setPlainText("Half getypt")
    QTest.keyClick(view.conditions.form.note, Qt.Key.Key_Escape)
    assert view.conditions.form.isHidden()
    assert view.conditions.add.hasFocus()
    first = view.case
    assert first is not None
    show(desk, qtbot, title="Tweede")
    view.conditions.add.click()
    assert view.conditions.form.note.toPlainText() == ""
    desk.cases.page.bring(first.id)
    until(qtbot, view, lambda case: case.id == first.id)
    view.conditions.add.click()
    assert view.conditions.form.note.toPlainText() == "Half getypt"
    view.forget()
    assert view.conditions.form.note.toPlainText() == ""


def test_a_decision_without_both_advices_asks_why(desk: Desk, qtbot: QtBot) -> None:
    view = show(desk, qtbot)
    assert view.case is not None
    dialog = DecisionDialog(desk.shell, desk.look, view.case)
    qtbot.addWidget(dialog)
    dialog.show()
    assert any("Nog niet binnen: Advies RVO, Advies departement" in one.text() for one in dialog.findChildren(QLabel))
    QTest.keyClick(dialog.cards[0], Qt.Key.Key_2)
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert "waarom" in dialog.reason.error()
    dialog.note.setPlainText("Het seizoen begint.")
    dialog.day.edit.setText("31-31-2026")
    dialog.accept_button.click()
    assert "Geen datum" in dialog.day.error()
    dialog.day.edit.setText("23-11-2026")
    dialog.accept_button.click()
    assert dialog.choice == Given("given_with_conditions", "2026-11-23", "Het seizoen begint.")
    assert eyes.badly_named(dialog) == []
    assert eyes.same_letters(dialog) == []
    said = " ".join(one.text() for one in dialog.findChildren(QLabel)).lower()
    assert not any(word in said for word in ("goedgekeurd", "afgewezen"))


def test_decided_closed_and_opened_again(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = show(desk, qtbot)
    given = Given("not_given", "2026-11-23", "Te laat.")
    monkeypatch.setattr(case_work_desk, "ask_decision", lambda *_: given)  # the dialog has a test of its own
    view.decision.note.click()
    until(qtbot, view, lambda case: case.decision == "not_given")
    assert {"Geen steun gegeven", "Te laat."} <= set(texts(view))
    view.decision.withdraw.click()
    view.decision.form.keep.click()
    assert "waarom" in view.decision.form.text.error()
    view.decision.form.note.setPlainText("Dubbel ingevoerd")
    view.decision.form.keep.click()
    until(qtbot, view, lambda case: case.withdrawn)
    assert "Zaak ingetrokken" in newest(view)
    page = desk.cases.page
    assert page.list.cases.rowCount() == 0, "a closed case leaves the open ones"
    page.sift.parts.parts[3].click()
    assert page.list.cases.rowCount() == 1
    assert not any(view.advice.cards[name].acts["asked"].isVisible() for name in ADVISERS)
    view.decision.reopen.click()
    until(qtbot, view, lambda case: case.state == "open")
    assert page.list.cases.rowCount() == 0


def test_follow_up_and_condition_are_brought_further(desk: Desk, qtbot: QtBot) -> None:
    view = show(desk, qtbot)
    view.follow_ups.add.click()
    view.follow_ups.form.note.setPlainText("RVO bellen")
    view.follow_ups.form.keep.click()
    until(qtbot, view, lambda case: case.follow_up_on)
    view.follow_ups.open_(view.case.follow_ups[0]["id"])  # type: ignore[union-attr]
    assert view.follow_ups.form.choices is not None
    view.follow_ups.form.choices.parts[1].click()
    view.follow_ups.form.keep.click()
    until(qtbot, view, lambda case: case.follow_ups[0].get("done_on"))
    view.conditions.add.click()
    view.conditions.form.keep.click()
    assert view.conditions.form.text.error()
    view.conditions.form.note.setPlainText("Klachtenregeling")
    view.conditions.form.keep.click()
    until(qtbot, view, lambda case: case.conditions)
    view.conditions.open_(view.case.conditions[0]["id"])  # type: ignore[union-attr]
    view.conditions.form.choices.parts[4].click()  # type: ignore[union-attr]
    view.conditions.form.keep.click()
    until(qtbot, view, lambda case: case.conditions[0]["state"] == "met")
    assert [one["state"] for one in view.case.conditions[0]["history"]] == ["proposed", "met"]  # type: ignore[union-attr]


def test_a_mail_dropped_on_the_page_is_kept_read_saved_and_withdrawn(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(desk, qtbot)
    file, empty, target = tmp_path / "antwoord.eml", tmp_path / "leeg.pdf", tmp_path / "uit.eml"
    file.write_bytes(MAIL)
    empty.write_bytes(b"")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in (file, empty)])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    button = Qt.MouseButton.NoButton
    over = view.papers  # anywhere on the page
    QApplication.sendEvent(over, QDragEnterEvent(QPoint(9, 9), action, data, button, none))
    QApplication.sendEvent(over, QDropEvent(QPointF(9, 9), action, data, button, none))
    until(qtbot, view, lambda case: case.attachments)
    qtbot.waitUntil(lambda: any("Niet bewaard: leeg.pdf" in text for text in texts(view)))
    assert "E-mail bewaard. Ons antwoord" in newest(view)
    view.papers.rows.chosen.emit(view.case.attachments[0]["id"])  # type: ignore[union-attr]
    dialog = desk.cases.work.papers.dialog
    assert isinstance(dialog, FileDialog)
    said = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert hashlib.sha256(MAIL).hexdigest() in said.replace(" ", "")
    assert eyes.badly_named(dialog) == []
    monkeypatch.setattr(saving, "ask_place", lambda *_: target)  # a file dialog of the system cannot be driven
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "uit.eml" in dialog.told.text())
    assert target.read_bytes() == MAIL
    dialog.withdraw.click()
    dialog.form.note.setPlainText("Hoort bij een andere zaak")
    dialog.form.keep.click()
    until(qtbot, view, lambda case: case.attachments[0].get("withdrawn"))


def test_a_document_is_seen_with_its_marks_before_it_is_saved(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show(desk, qtbot)
    view.papers.make_button.click()
    dialog = desk.cases.work.papers.dialog
    assert isinstance(dialog, DocumentDialog)
    qtbot.waitUntil(lambda: "Branderij Waterland" in dialog.preview.toPlainText())
    assert dialog.chosen() == ("advice-request", "docx", "nl")
    assert "gevoelig" in dialog.preview.toPlainText()
    assert dialog.sensitive.isVisible()
    assert eyes.badly_named(dialog) == []
    assert eyes.same_letters(dialog) == []
    dialog.lang.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "Request for advice" in dialog.preview.toPlainText())
    monkeypatch.setattr(saving, "ask_place", lambda *_: tmp_path / "no" / "folder.docx")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.told.property("tone") == "error")
    monkeypatch.setattr(saving, "ask_place", lambda *_: tmp_path / "advies.docx")
    dialog.save_button.click()
    until(qtbot, view, lambda case: case.documents)
    assert zipfile.is_zipfile(tmp_path / "advies.docx")
    assert "Document gemaakt. Adviesaanvraag · Word · EN" in newest(view)
    desk.locking.emit()
    assert desk.cases.work.papers.dialog is None, "nothing of a case stays in view when the vault is locked"


def test_the_list_is_sorted_by_what_a_person_chooses(desk: Desk, qtbot: QtBot) -> None:
    show(desk, qtbot, company="Énergie Andes", country="ZA")
    casework = desk.session.casework
    assert casework is not None
    others = [
        casework.open_case(desk.rules.read({"request_type": "financial", "large": "yes", **more}))
        for more in ({"company": "bloem & Berg", "country": "KE"}, {"company": "Waterland"}, {"company": "Aardappel"})
    ]
    casework.handling.ask_advice(others[2].id, "rvo", "2026-11-09")
    casework.handling.ask_advice(others[1].id, "rvo", "2026-11-02")
    casework.handling.note_answer(others[2].id, "rvo", "2026-11-10")
    casework.save_draft(None, {"request": {"company": "Zonder eind"}})
    desk.known.refresh()
    page = desk.cases.page
    qtbot.waitUntil(lambda: page.list.cases.total == 5)

    def stands(order: str) -> list[str]:
        next(one for one in page.sift.order.menu().actions() if one.data() == order).trigger()
        rows = [page.list.cases.index(row, 0).data() for row in range(page.list.cases.rowCount())]
        assert rows[0] == "Zonder eind", "half-filled requests come first"
        return rows[1:]

    assert stands("name") == ["Aardappel", "bloem & Berg", "Énergie Andes", "Waterland"]
    assert stands("country") == ["bloem & Berg", "Énergie Andes", "Aardappel", "Waterland"]
    assert stands("waits")[0] == "Waterland"
    assert stands("touched")[-2:] == ["bloem & Berg", "Énergie Andes"]
    assert stands("oldest") == stands("newest")[::-1]
    assert page.sift.order.accessibleName() == "Volgorde: Nieuwste eerst"
    assert [case.company for case in page.list.cases.shown()][-1] == "Énergie Andes", "the table goes out as it stands"


def test_the_list_goes_out_as_a_table(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(desk, qtbot, title="=SOM(1;2)")
    for form in ("csv", "xlsx"):
        target = tmp_path / f"zaken.{form}"
        monkeypatch.setattr(saving, "ask_place", lambda *_, target=target: target)
        action = next(one for one in desk.cases.page.sift.menu.actions() if one.data() == form)
        action.trigger()
        qtbot.waitUntil(target.is_file)
    line = (tmp_path / "zaken.csv").read_text(encoding="utf-8-sig").splitlines()[1]
    assert line.split(";")[1].strip('"').startswith("'=SOM(1")
    assert zipfile.is_zipfile(tmp_path / "zaken.xlsx")


def test_what_was_typed_in_a_case_waits_through_a_lock(desk: Desk, qtbot: QtBot) -> None:
    view = show(desk, qtbot)
    view.contact.open_()
    view.contact.form.line("name").setText("Ana Ruiz")
    view.decision.withdraw.click()
    view.decision.form.note.setPlainText("Het bedrijf belde.")
    desk.house.lock(idle=True)
    qtbot.waitUntil(lambda: desk.session.casework is None)
    assert not any(part.isVisible() for part in (view.contact.form, view.decision.form))
    desk.door.unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: view.case is not None)
    view.contact.open_()
    view.decision.withdraw.click()
    assert view.contact.form.line("name").text() == "Ana Ruiz"
    assert view.decision.form.note.toPlainText() == "Het bedrijf belde."


@pytest.mark.parametrize("typed", ["note", "decision", "contact"])
def test_closing_asks_before_what_was_typed_in_a_case_goes(desk: Desk, qtbot: QtBot, typed: str) -> None:
    view = show(desk, qtbot)
    view.contact.open_()
    view.decision.withdraw.click()
    view.note.open_()
    assert not view.unkept, "an open form that says nothing is nothing to ask about"
    form = {"note": view.note, "decision": view.decision.form, "contact": view.contact.form}[typed]
    field = view.contact.form.line("name") if typed == "contact" else form.note  # type: ignore[attr-defined]
    QTest.keyClicks(field, "Het bedrijf belde.")
    form.close_()
    asked: list[str] = []

    def answer(role: QMessageBox.ButtonRole) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        next(button for button in box.buttons() if box.buttonRole(button) == role).click()

    QTimer.singleShot(0, desk.shell, lambda: answer(QMessageBox.ButtonRole.RejectRole))
    assert not desk.shell.close()
    QTimer.singleShot(0, desk.shell, lambda: answer(QMessageBox.ButtonRole.AcceptRole))
    assert desk.shell.close()
    assert asked == ["Wat u in een zaak typte is nog niet bewaard."] * 2
