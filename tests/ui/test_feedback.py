"""Feedback anywhere in the window: at the spot, a draft until it is kept, doubted when it names people."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tour import settle

from desktop.domain.feedback import Feedback
from desktop.ui.desk import Desk
from desktop.ui.widgets.feedback_form import FeedbackForm
from tests.ui import eyes
from tests.ui.conftest import PASSPHRASE, OpenDesk

SLUG = "core-task-4-set-conditions"


@pytest.fixture
def desk(open_desk: OpenDesk, set_up: Callable[[Desk], str]) -> Desk:
    opened = open_desk("en")
    set_up(opened)
    return opened


def press_feedback(desk: Desk) -> FeedbackForm:
    desk.shell.actions_.feedback.trigger()
    QApplication.processEvents()
    form = desk.feedback.form
    assert form is not None
    assert form.isVisible()
    return form


def given(desk: Desk) -> list[Feedback]:
    casework = desk.session.casework
    return [one.feedback for one in casework.feedback.given()] if casework else []


def at_paragraph(desk: Desk, number: int) -> FeedbackForm:
    """Ask for feedback by the keyboard at a paragraph of an article."""
    desk.guidance.open(SLUG)
    QApplication.processEvents()
    desk.guidance.page.view.margin._buttons[number].setFocus()
    return press_feedback(desk)


def test_the_form_keeps_its_words_whole_when_the_text_grows(desk: Desk) -> None:
    form = press_feedback(desk)
    desk.look.set_scale(2.0)
    settle()
    assert not eyes.clipped(form)


def test_feedback_on_a_paragraph_opens_under_it_and_is_kept(desk: Desk, qtbot: QtBot) -> None:
    form = at_paragraph(desk, 1)
    view, paragraph = desk.guidance.page.view, desk.guidance.page.article.paragraphs[1]
    assert form.about == paragraph.id
    assert form.y() >= view._box_of(paragraph.anchor).bottom() - 1, "it does not cover the words"
    QTest.keyClick(form.kind.parts[0], Qt.Key.Key_2)
    QTest.keyClick(form.clarity.numbers.parts[0], Qt.Key.Key_4)
    form.minutes.field.setText("12")  # type: ignore[attr-defined]
    form.note.setPlainText("De termijn staat er niet.")
    form.keep.click()
    qtbot.waitUntil(lambda: given(desk) != [])
    said = Feedback(paragraph.id, "unclear", 4, 4, None, 12, "De termijn staat er niet.")
    assert given(desk) == [said]
    qtbot.waitUntil(lambda: form.leaves.isVisible())
    shown = {row[0]: row[1] for row in form.leaves.table.words.rows}
    assert shown["Text"] == said.text
    assert len(shown) == len(said.to_dict())
    qtbot.waitUntil(lambda: desk.reader.marks_of(SLUG).get(paragraph.anchor) is not None)
    assert desk.reader.marks_of(SLUG)[paragraph.anchor].feedback == 1


def test_esc_keeps_the_draft_and_it_is_there_again(desk: Desk, qtbot: QtBot) -> None:
    form = at_paragraph(desk, 0)
    form.kind.parts[5].click()
    form.note.setPlainText("Een voorbeeld erbij")
    form.note.setFocus()
    QTest.keyClick(form.note, Qt.Key.Key_Escape)
    casework = desk.session.casework
    assert casework is not None
    qtbot.waitUntil(lambda: bool(desk.reader.shelf and desk.reader.shelf.drafts))
    assert given(desk) == []
    again = at_paragraph(desk, 0)
    assert (again.kind.value, again.note.toPlainText()) == ("idea", "Een voorbeeld erbij")
    desk.guidance.page.open("pilots")
    assert not desk.guidance.page.view.slot.room, "it goes with its paragraph"
    at_paragraph(desk, 0).drop.click()
    qtbot.waitUntil(lambda: casework.feedback.drafts() == {})


def test_what_is_missing_is_said_a_name_is_doubted_and_the_person_decides(desk: Desk, qtbot: QtBot) -> None:
    desk.show_section("today")
    form = press_feedback(desk)
    assert form.about == "app"
    form.keep.click()
    assert "Choose first" in form._kind_label.text()
    form.kind.parts[0].click()
    form.minutes.field.setText("a while")  # type: ignore[attr-defined]
    form.keep.click()
    assert form.minutes.error()
    form.minutes.field.setText("")  # type: ignore[attr-defined]
    form.note.setPlainText("Vraag het aan Pieter de Vries in Den Haag.")
    form.keep.click()
    assert form.doubt.isVisible()
    assert "Pieter de Vries" in form.doubt._more.text()
    assert given(desk) == []
    form.note.setPlainText("Vraag het aan Piet de Vries.")
    assert not form.doubt.isVisible(), "another text, another question"
    form.keep.click()
    form.doubt.keep.click()
    qtbot.waitUntil(lambda: [one.text for one in given(desk)] == ["Vraag het aan Piet de Vries."])


def test_locked_it_waits_and_is_kept_when_the_cases_are_open(desk: Desk, qtbot: QtBot) -> None:
    desk.house.lock()
    qtbot.waitUntil(lambda: desk.session.casework is None)
    form = at_paragraph(desk, 0)
    form.kind.parts[0].click()
    form.note.setPlainText("Prettig kort.")
    assert "open your cases" in form._state.text()
    form.keep.click()
    assert form.isVisible(), "nothing typed is lost"
    bar = desk.shell.unlock_bar
    bar.field.setText(PASSPHRASE)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.text for one in given(desk)] == ["Prettig kort."], timeout=20_000)


def test_questions_outcomes_items_and_pages_are_spots(desk: Desk, qtbot: QtBot) -> None:
    desk.show_section("assistant")
    assert press_feedback(desk).about == "question:request_type"
    desk.assistant.conversation.choose("request_type", "advice")
    desk.assistant.page.forward.emit()
    QApplication.processEvents()
    desk.assistant.outcome.feedback.click()
    form = desk.feedback.form
    assert form is not None
    assert form.about == "outcome:give_information"
    desk.show_section("checklists")
    desk.checklists.page.list_wanted.emit("introduction")
    QApplication.processEvents()
    row = desk.checklists.page.view.rows[1]
    row.segments.setFocus()
    form = press_feedback(desk)
    assert form.about == f"checklist:introduction#{row.item.id}"
    assert row.isAncestorOf(form)
    for section in ("cases", "risks", "settings", "pilot"):
        desk.show_section(section)
        assert press_feedback(desk).about == "app"


def test_looking_back_keeps_codes_and_text_as_feedback(desk: Desk, qtbot: QtBot) -> None:
    desk.evaluation_wanted.emit("month", "2026-10")
    qtbot.waitUntil(lambda: desk.evaluation.dialog is not None)
    dialog = desk.evaluation.dialog
    assert dialog is not None
    dialog.keep.click()
    assert dialog.isVisible()
    dialog.fields["used"].set_value("weekly")  # type: ignore[union-attr]
    dialog.note.setPlainText("Meer voorbeelden graag.")
    shown = [row[1] for row in dialog.leaves.table.words.rows]
    assert {"Every week", "Meer voorbeelden graag.", "October 2026"} <= set(shown)
    dialog.keep.click()
    qtbot.waitUntil(lambda: [one.text for one in given(desk)] == ["Meer voorbeelden graag."])
    assert desk.session.casework is not None
    assert desk.session.casework.evaluations.answers("month", "2026-10") == {"used": "weekly"}


@pytest.mark.parametrize("marking", ["internal", "ncp"])
def test_feedback_given_in_a_case_belongs_to_it_unless_the_person_says_otherwise(
    desk: Desk, qtbot: QtBot, marking: str
) -> None:
    casework = desk.session.casework
    assert casework is not None
    case = casework.open_case(desk.rules.read({"request_type": "promotion", "company": "Waterland"}))
    casework.handling.mark(case.id, marking)
    desk.known.refresh()
    qtbot.waitUntil(lambda: desk.known.snapshot is not None and bool(desk.known.snapshot.cases))
    desk.cases.bring(case.id)
    qtbot.waitUntil(lambda: desk.cases.page.case_in_hand() == case.id)
    form = press_feedback(desk)
    assert form.of_case.isChecked()
    assert case.number in form.of_case.text()
    assert form.empty
    form.kind.parts[0].click()
    assert form.leaves.table.isHidden() is (marking == "ncp"), "nothing about an NCP case leaves"
    form.keep.click()
    qtbot.waitUntil(lambda: [one.case for one in given(desk)] == [case.id])
    qtbot.waitUntil(lambda: form.finished)
    assert ("stays there" in form._state.text()) is (marking == "ncp")
    form.left.emit()
    form = press_feedback(desk)
    form.of_case.click()
    form.kind.parts[1].click()
    form.keep.click()
    qtbot.waitUntil(lambda: [one.case for one in given(desk)] == [None, case.id])
    desk.show_section("today")
    assert press_feedback(desk).of_case.isHidden()
