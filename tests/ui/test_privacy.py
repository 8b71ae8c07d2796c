"""The page on people and old cases: found by case, handed over, erased after a clear warning; the yearly look."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop.casework import Casework
from desktop.domain.case import Case
from desktop.domain.feedback import Feedback
from desktop.domain.retention import review
from desktop.ui import privacy_desk, today_desk
from desktop.ui.desk import Desk
from desktop.ui.privacy_words import excerpt
from desktop.ui.widgets.erase_dialog import EraseDialog
from desktop.ui.widgets.review_dialog import ReviewDialog
from tests.ui.conftest import PASSPHRASE, OpenDesk

D = TypeVar("D", bound=QDialog)

SetUp = Callable[[Desk], str]


@pytest.fixture
def desk(open_desk: OpenDesk, set_up: SetUp) -> Desk:
    made = open_desk("nl")
    set_up(made)
    return made


def work(desk: Desk) -> Casework:
    assert desk.session.casework is not None
    return desk.session.casework


def quiet(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.worker.busy)
    QApplication.processEvents()


@pytest.fixture
def case(desk: Desk, qtbot: QtBot) -> Case:
    made = work(desk).open_case(
        work(desk).assistant.read({"request_type": "advice", "company": "Waterland B.V.", "title": "Wasstation"})
    )
    work(desk).add_note(made.id, "Gebeld met mevrouw Waterland.")
    work(desk).attachments.keep(made.id, "waterland.txt", b"brief")
    work(desk).feedback.give(Feedback("app", "idea", text="Waterland vond het lang."))
    desk.note_kept()
    quiet(desk, qtbot)
    return made


def search(desk: Desk, qtbot: QtBot, words: str) -> None:
    """Type a name and Enter, as a person does."""
    desk.show_section("privacy")
    page = desk.privacy.page
    line = page.words.field
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_Return)
    quiet(desk, qtbot)


def shown(desk: Desk) -> str | None:
    """Return the id of the case in view."""
    return desk.cases.page.view.case.id if desk.cases.page.view.case else None


def answer(kind: type[D], act: Callable[[D], None]) -> None:
    """Answer the next dialog of a kind when it is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def test_everything_about_a_name_stands_by_case_and_place(desk: Desk, qtbot: QtBot, case: Case) -> None:
    search(desk, qtbot, "waterland")
    page = desk.privacy.page
    in_case, elsewhere = page.cards
    assert [check.text() for check in in_case.checks] == [
        "Waterland B.V.", "Gebeld met mevrouw Waterland.", "waterland.txt",
    ]  # fmt: skip
    assert "Antwoorden" in in_case.checks[0].accessibleDescription()
    (feedback,) = elsewhere.checks
    assert not feedback.isEnabled(), "it left the post"
    assert "uit de post" in feedback.accessibleDescription()
    assert page.told.text() == "Aangevinkt: 4 teksten, 1 zaak"
    in_case.open.click()
    assert desk.shell.current() is desk.cases.page
    qtbot.waitUntil(lambda: shown(desk) == case.id)


def test_three_letters_are_needed_and_nothing_found_is_said(desk: Desk, qtbot: QtBot) -> None:
    search(desk, qtbot, "w.")
    assert "drie letters" in desk.privacy.page.words.error()
    search(desk, qtbot, "niemand")
    assert desk.privacy.page.told.text() == "Niets gevonden over “niemand”."
    assert not desk.privacy.page.erase.isVisible()


def test_erasing_says_what_goes_and_what_stays_and_needs_a_tick(desk: Desk, qtbot: QtBot, case: Case) -> None:
    search(desk, qtbot, "waterland")
    page, seen = desk.privacy.page, []

    def refuse(dialog: EraseDialog) -> None:
        seen.append(dialog.accept_button.isEnabled())
        dialog.reject()

    answer(EraseDialog, refuse)
    page.erase.click()
    quiet(desk, qtbot)
    assert seen == [False]
    assert len(work(desk).privacy.find("waterland")) == 4, "nothing was erased"

    def agree(dialog: EraseDialog) -> None:
        dialog.sure.setChecked(True)
        dialog.accept_button.click()

    answer(EraseDialog, agree)
    page.erase.click()
    qtbot.waitUntil(lambda: bool(page.said.text()))
    quiet(desk, qtbot)
    assert page.said.text() == "Gewist: 3 teksten. Maak een nieuwe back-up en vernietig de oude."
    assert [one.kind for one in work(desk).privacy.find("waterland")] == ["feedback_given"]
    qtbot.waitUntil(lambda: "Gewist · 3 teksten, 1 bestand, 1 zaak" in page.made.text())
    desk.case_wanted.emit(case.id)
    qtbot.waitUntil(lambda: shown(desk) == case.id)


def test_what_is_not_ticked_is_not_erased(desk: Desk, qtbot: QtBot, case: Case) -> None:
    search(desk, qtbot, "waterland")
    desk.privacy.page.cards[0].checks[1].click()

    def agree(dialog: EraseDialog) -> None:
        dialog.sure.setChecked(True)
        dialog.accept_button.click()

    answer(EraseDialog, agree)
    desk.privacy.page.erase.click()
    qtbot.waitUntil(lambda: bool(desk.privacy.page.said.text()))
    kinds = [one.kind for one in work(desk).privacy.find("waterland")]
    assert kinds == ["note_added", "feedback_given"]


def test_everything_is_handed_over_in_one_file(
    desk: Desk, qtbot: QtBot, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mee"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), _[4]))
    search(desk, qtbot, "waterland")
    desk.privacy.page.over.click()
    qtbot.waitUntil(lambda: "mee.zip" in desk.privacy.page.said.text())
    with ZipFile(target.with_suffix(".zip")) as archive:
        assert set(archive.namelist()) == {"overzicht.html", "data.json", "files/waterland.txt"}


@pytest.fixture
def later(desk: Desk, qtbot: QtBot, case: Case, monkeypatch: pytest.MonkeyPatch) -> date:
    """Close the case and let more than a year pass."""
    work(desk).handling.close(case.id)
    day = date.today() + timedelta(days=400)  # noqa: DTZ011 - a person's day

    class Day(date):
        @classmethod
        def today(cls) -> "Day":
            return cls(day.year, day.month, day.day)

    monkeypatch.setattr(privacy_desk, "date", Day)
    monkeypatch.setattr(today_desk, "review", lambda cases, _, terms: review(cases, day, terms))
    desk.note_kept()
    quiet(desk, qtbot)
    return day


def test_an_old_case_stands_on_today_and_is_kept_on_with_a_reason(desk: Desk, qtbot: QtBot, later: date) -> None:
    desk.show_section("today")
    quiet(desk, qtbot)
    row = next(row for row in desk.today.page.waits.rows.rows if row.target == "section:privacy")
    assert row.title == "1 oude zaak: nog nodig?"
    desk.today.page.waits.chosen.emit(row.target)
    page = desk.privacy.page
    assert desk.shell.current() is page
    quiet(desk, qtbot)
    (due,) = page.due.rows.rows.rows
    wrong = []

    def keep(dialog: ReviewDialog) -> None:
        dialog.cards[1].setChecked(True)
        dialog.take()
        wrong.append(dialog.reason.error())
        dialog.note.setPlainText("De loonafspraak loopt nog.")
        dialog.take()

    answer(ReviewDialog, keep)
    page.due.rows.chosen.emit(due.target)
    quiet(desk, qtbot)
    qtbot.waitUntil(lambda: page.due.rows.rows.rowCount() == 0)
    assert wrong[0]
    kept = work(desk).case(due.target)
    assert kept.reviewed_on == later.isoformat()
    assert kept.keep_until is not None


def test_an_old_case_is_erased_and_its_number_stays(desk: Desk, qtbot: QtBot, case: Case, later: date) -> None:
    desk.show_section("privacy")
    quiet(desk, qtbot)

    def erase(dialog: ReviewDialog) -> None:
        dialog.cards[2].setChecked(True)
        dialog.take()

    def agree(dialog: EraseDialog) -> None:
        dialog.sure.setChecked(True)
        dialog.accept_button.click()

    answer(ReviewDialog, erase)
    answer(EraseDialog, agree)
    desk.privacy.page.due.rows.chosen.emit(case.id)
    qtbot.waitUntil(lambda: bool(desk.privacy.page.said.text()))
    quiet(desk, qtbot)
    assert work(desk).case(case.id).number == case.number
    assert work(desk).privacy.of_case(case.id) == []


def test_locked_it_forgets_and_says_where_to_begin(desk: Desk, qtbot: QtBot, case: Case) -> None:
    search(desk, qtbot, "waterland")
    desk.house.lock()
    qtbot.waitUntil(lambda: desk.session.casework is None)
    page = desk.privacy.page
    assert not page.cards
    assert page.words.field.text() == ""  # type: ignore[attr-defined]
    assert page.open_button.isVisible()
    desk.shell.unlock_bar.field.setText(PASSPHRASE)
    desk.door.unlock(PASSPHRASE)
    qtbot.waitUntil(lambda: desk.session.casework is not None)
    assert not page.open_button.isVisible()


def test_the_terms_of_the_post_are_set_in_settings(desk: Desk, qtbot: QtBot) -> None:
    desk.show_section("settings")
    field = desk.settings.page.terms.fields["ncp"]
    line = field.field
    for text, wrong in (("0", True), ("twee", True), ("12", False)):
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert bool(field.error()) == wrong
    quiet(desk, qtbot)
    assert work(desk).settings()["retention_years"] == {"internal": 5, "confidential": 5, "ncp": 12}
    desk.settings.page.terms.go.click()
    assert desk.shell.current() is desk.privacy.page


def test_a_case_shows_what_headquarters_sees_when_asked(desk: Desk, qtbot: QtBot, case: Case) -> None:
    desk.case_wanted.emit(case.id)
    qtbot.waitUntil(lambda: shown(desk) == case.id)
    card = desk.cases.page.view.leaving
    assert card.table is None, "nothing is read before it is asked"
    card.open.click()
    qtbot.waitUntil(lambda: card.table is not None)
    table = desk.cases.page.view.leaving.table
    assert table is not None
    seen = [label.text() for label in table.findChildren(QLabel)]
    assert not any("Waterland" in text for text in seen)
    assert any("Bedrijf" in text for text in seen), "the name of the field, not what is in it"
    card.open.click()
    assert not table.isVisible()


def test_it_is_found_from_the_search_and_explained(desk: Desk, qtbot: QtBot) -> None:
    desk.shell.found.emit("page:privacy")
    assert desk.shell.current() is desk.privacy.page
    desk.shell.help_wanted.emit()
    assert desk.help.page.topic == "privacy"


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("x" * 200 + " José Wâterland " + "y" * 200, "jose waterland", "José Wâterland"),
        ("kort", "kort", "kort"),
        ("Waterland", "niet daar", "Waterland"),
        ("Van den Berg & Zn.", "berg and zn", "Berg & Zn."),
    ],
)
def test_the_line_shows_the_name_with_what_stands_around_it(text: str, words: str, shown: str) -> None:
    line = excerpt(text, words)
    assert shown in line
    assert len(line) < 200
