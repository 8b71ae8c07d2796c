"""The page Exchange against a real headquarters: getting known, every way, receipts, dead lines, copies; by keys."""

import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copytree, rmtree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tour_exchange import Office, counts

from desktop.casework import Casework
from desktop.domain.feedback import Feedback
from desktop.domain.request import SupportRequest
from desktop.exchange import later, places
from desktop.exchange.apart import REASONS
from desktop.exchange.places import Stick
from desktop.ui.desk import Desk
from desktop.ui.exchange_words import apart_word, trouble_words
from desktop.ui.exchanging import BOTH, RECEIVE, TEST
from desktop.ui.widgets.enrol_card import BEGIN, COMPARE, WAIT
from tests.ui.conftest import PASSPHRASE, OpenDesk

NOBODY = "http://127.0.0.1:9/imvo/"
"""A port at which nobody listens."""


@pytest.fixture(autouse=True)
def no_key_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or fills the key store of who runs it."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    (tmp_path / "office").mkdir()
    made = Office(tmp_path / "office")
    yield made
    made.close()


@pytest.fixture
def desk(open_desk: OpenDesk, set_up: Callable[[Desk], str], qtbot: QtBot) -> Desk:
    opened = open_desk("en")
    set_up(opened)
    opened.show_section("exchange")
    qtbot.waitUntil(lambda: opened.exchange.page.enrol.isVisible())
    return opened


def quiet(desk: Desk, qtbot: QtBot) -> Casework:
    """Wait until nothing works on the vault; return the casework."""
    qtbot.waitUntil(lambda: not desk.worker.busy and not desk.exchange.exchanging.busy)
    assert desk.session.casework is not None
    return desk.session.casework


def enrol(desk: Desk, office: Office, qtbot: QtBot) -> None:
    """Get known to headquarters as a person does."""
    card = desk.exchange.page.enrol
    desk.exchange.enrolling.read(str(office.document))
    qtbot.waitUntil(lambda: card.step == COMPARE)
    card.agree_button.click()
    qtbot.waitUntil(lambda: card.step == WAIT)
    quiet(desk, qtbot)


def exchange(desk: Desk, qtbot: QtBot, place: Path | str, way: str = "folder", what: str = BOTH) -> str:
    """Exchange with a place; return what the strip says."""
    quiet(desk, qtbot)
    desk.exchange._begin(way, str(place), what)
    quiet(desk, qtbot)
    qtbot.waitUntil(desk.exchange.page.under_way.isVisible)
    strip = desk.exchange.page.under_way
    return f"{strip.told.text()} {strip.more.text()}"


def approve(desk: Desk, office: Office, qtbot: QtBot, place: Path) -> None:
    """Let headquarters know this laptop, gather, and leave receipts."""
    office.let_in(quiet(desk, qtbot).exchange.request())
    office.exchange(place)


def test_from_getting_known_to_a_receipt_by_a_folder(desk: Desk, office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    page, share = desk.exchange.page, tmp_path / "share"
    casework = quiet(desk, qtbot)
    case = casework.open_case(SupportRequest("financial", large="yes"))
    casework.add_note(case.id, "blijft hier")
    paragraph = desk.library.article("support-requests", "en").paragraphs[0]
    given = casework.feedback.give(Feedback(f"support-requests#{paragraph.anchor}", "better", text="Korter"))
    assert not page._ways.isVisible()
    desk.exchange.enrolling.read(str(office.document))
    qtbot.waitUntil(lambda: page.enrol.step == COMPARE)
    officer = office.officer.public.keys.fingerprint.replace("-", "  ")
    assert [line.title for line in page.enrol.officers.rows.rows] == [officer]
    enrol(desk, office, qtbot)
    words = quiet(desk, qtbot).exchange.status().fingerprint
    assert words is not None
    assert page.enrol.own.text().split() == words.split("-")
    assert words.split("-")[0] in desk.exchange.enrolling.paper()
    many = counts(desk)["saved"]
    assert many > 4
    told = exchange(desk, qtbot, share)
    assert "No receipt yet. Sending twice is fine." in told
    assert counts(desk)["saved"] == counts(desk)["received"] == 0
    qtbot.waitUntil(lambda: desk.shell.status("exchange") == f"{many} lines not received yet")
    office.exchange(share)  # headquarters does not know this laptop yet
    exchange(desk, qtbot, share)
    assert counts(desk)["received"] == 0
    assert page.enrol.isVisible()
    office.answer(casework.journal.device, given.id, "De tekst wordt <b>korter</b>.")
    approve(desk, office, qtbot, share)
    assert f"Headquarters confirmed {many} lines, with a signed receipt." in exchange(desk, qtbot, share)
    qtbot.waitUntil(lambda: desk.shell.status("exchange").startswith("All received on "))
    assert not page.enrol.isVisible()
    assert page.messages.rows.rows[0].second.startswith("“De tekst wordt <b>korter</b>.”")
    says_it_at_the_paragraph(desk, qtbot, paragraph.anchor)
    says_it_in_the_timeline(desk, qtbot, case.id)


def says_it_at_the_paragraph(desk: Desk, qtbot: QtBot, anchor: str) -> None:
    """A row leads to the paragraph, which carries the answer as plain text."""
    desk.exchange.page.messages.chosen.emit(f"support-requests#{anchor}")
    assert desk.guidance.page.article.slug == "support-requests"
    answer = "Headquarters answers: “De tekst wordt <b>korter</b>.” The text changes."
    qtbot.waitUntil(lambda: answer in desk.guidance.page.view.toPlainText())


def says_it_in_the_timeline(desk: Desk, qtbot: QtBot, case_id: str) -> None:
    """A shield only for what a receipt confirmed; a note never leaves."""
    desk.case_wanted.emit(case_id)
    acts = desk.cases.page.view.timeline.acts
    qtbot.waitUntil(lambda: {act.stand for act in acts.rows} == {"hq", "stays"})
    assert [act.stand for act in acts.rows if act.title == "Note"] == ["stays"]
    assert "at HQ" in acts.rows[-1].spoken()
    row = desk.cases.page.list.cases.index(0, 0)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    qtbot.waitUntil(lambda: str(row.data(spoken)).endswith("at HQ"))
    casework = quiet(desk, qtbot)
    casework.handling.ask_advice(case_id, "rvo", "2026-11-01")
    desk.cases.refresh(case_id)
    desk.known.refresh()
    qtbot.waitUntil(lambda: acts.rows[0].stand == "here")
    qtbot.waitUntil(lambda: str(row.data(spoken)).endswith("only here"))


def test_by_one_file_and_back(
    desk: Desk, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrol(desk, office, qtbot)
    target, page = tmp_path / "naar HQ", desk.exchange.page
    text = "As text, for e-mail without attachments (*.txt)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), text))
    page.ways["file"].acted.emit("save", "")
    mail = tmp_path / "naar HQ.imvo.txt"
    qtbot.waitUntil(lambda: mail.is_file() and counts(desk)["packed"] > 0)
    approve(desk, office, qtbot, mail)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(mail), ""))
    page.ways["file"].acted.emit("open", "")
    qtbot.waitUntil(lambda: counts(desk)["received"] > 0)
    quiet(desk, qtbot)
    assert page.ways["file"].last.text().startswith("Last: sent ")
    mail.write_text("rubbish")
    assert "damaged or from another program" in exchange(desk, qtbot, mail, "file", RECEIVE)
    assert "not there now" in exchange(desk, qtbot, tmp_path / "no.imvo", "file", RECEIVE)


def test_a_stick_appears_by_itself_with_the_file_of_headquarters(
    desk: Desk, office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, root = desk.exchange.page, tmp_path / "BLUE"
    root.mkdir()
    refuses_a_wrong_file(desk, qtbot, tmp_path)
    (root / "hq.json").write_bytes(office.document.read_bytes())
    stick = Stick(root, "BLUE", 3_200_000_000, True)
    monkeypatch.setattr(places, "sticks", lambda: [stick])
    desk.exchange.watch.look()
    qtbot.waitUntil(lambda: bool(page.enrol._found))
    page.enrol.found_wanted.emit(page.enrol._found[0][0])
    qtbot.waitUntil(lambda: page.enrol.step == COMPARE)
    page.enrol.agree_button.click()
    qtbot.waitUntil(lambda: page.enrol.step == WAIT)
    card = page.ways["stick"]
    assert card.told.text() == "BLUE is plugged in, 3.2 GB free"
    quiet(desk, qtbot)
    card.buttons[0].setFocus()
    card.buttons[0].click()
    qtbot.waitUntil(lambda: counts(desk)["packed"] > 0)
    quiet(desk, qtbot)
    assert (root / "IMVO" / "posts").is_dir()
    assert card.buttons[0].hasFocus()
    assert card.last.text().startswith("Last: sent ")
    monkeypatch.setattr(places, "sticks", list)
    desk.exchange.watch.look()
    qtbot.waitUntil(lambda: "Plug in a stick" in card.told.text())


def refuses_a_wrong_file(desk: Desk, qtbot: QtBot, folder: Path) -> None:
    """Say in words what is wrong; nothing changes."""
    card = desk.exchange.page.enrol
    (folder / "wrong.json").write_text('{"format": "imvo-headquarters 1"}')
    for name, words in (("wrong.json", "This is no valid file of headquarters."), ("none.json", "This file is not")):
        desk.exchange.enrolling.read(str(folder / name))
        qtbot.waitUntil(card._error.isVisible)
        assert card._error.text().startswith(words)
        card.complain("")
    assert card.step == BEGIN
    assert quiet(desk, qtbot).exchange.status().headquarters is None


@pytest.fixture
def black_hole() -> Iterator[str]:
    """A server that takes a call and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/imvo/"


def test_while_a_line_is_silent_the_window_works_on_and_a_person_can_stop(
    desk: Desk, office: Office, qtbot: QtBot, black_hole: str
) -> None:
    enrol(desk, office, qtbot)
    strip, casework = desk.exchange.page.under_way, quiet(desk, qtbot)
    desk.exchange._begin("server", black_hole.replace("//", "//bog:geheim@"), BOTH)
    qtbot.waitUntil(strip.isVisible)  # after a second
    assert "geheim" not in strip.told.text()
    done: list[object] = []
    desk.worker.run(lambda: casework.open_case(SupportRequest("advice")), done.append, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert desk.exchange.exchanging.busy
    assert not desk.exchange.page.ways["folder"].buttons[0].isEnabled()
    strip.buttons["stop"].click()
    qtbot.waitUntil(lambda: strip.told.text() == "Stopped.")
    assert desk.exchange.page.ways["folder"].buttons[0].isEnabled()
    assert desk.exchange.retrying.at is None


def test_a_dead_line_says_so_once_and_is_tried_again_with_growing_pauses(
    desk: Desk, office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrol(desk, office, qtbot)
    said: list[str] = []
    monkeypatch.setattr("desktop.ui.widgets.under_way.announce", lambda _, text: said.append(text))
    area, pauses = desk.exchange, list[int]()
    assert "cannot be reached" in exchange(desk, qtbot, NOBODY, "server", TEST)
    assert area.retrying.at is None  # who only tests has not asked for an exchange
    said.clear()
    for number in range(2):
        quiet(desk, qtbot)
        (area.retrying.now if number else lambda: area._begin("server", NOBODY, BOTH))()
        quiet(desk, qtbot)
        qtbot.waitUntil(lambda: area.retrying.at is not None)
        pauses.append(area.retrying._timer.interval())
    assert pauses[1] > pauses[0] >= later.PAUSES[0] * 800
    strip = area.page.under_way
    assert strip.told.text() == "The server cannot be reached now."
    assert "It is tried again by itself at " in strip.more.text()
    assert len(said) == 1
    assert desk.standing.now is not None
    qtbot.waitUntil(lambda: area.page.ways["server"].trouble.text() == "The server cannot be reached now.")
    area.retrying._timer.setInterval(0)
    qtbot.waitUntil(lambda: area.retrying._later is not None and area.retrying._later.failures == 3)  # by itself
    quiet(desk, qtbot)
    strip.buttons["leave"].click()
    assert (area.retrying.at, strip.isVisible()) == (None, False)


def test_locking_stops_and_forgets(desk: Desk, office: Office, qtbot: QtBot, black_hole: str) -> None:
    enrol(desk, office, qtbot)
    area, form = desk.exchange, desk.exchange.page.server
    area.page.ways["server"].acted.emit("set", "")
    for field, text in ((form.address, black_hole), (form.user, "bog"), (form.password, "geheim@/")):
        field.field.setText(text)  # type: ignore[attr-defined]
    assert form.place() == black_hole.replace("//", "//bog:geheim%40%2F@")
    form.test.click()
    assert area.exchanging.busy
    desk.house.lock()
    qtbot.waitUntil(lambda: desk.session.casework is None and not area.exchanging.busy)
    qtbot.waitUntil(area.page.empty.isVisible)
    assert (form.values(), area._server) == (("", "", ""), "")
    assert desk.shell.status("exchange") == ""
    assert not area.page.lines.rows.rows


def test_a_copied_data_folder_goes_on_as_a_new_laptop(
    desk: Desk, office: Office, qtbot: QtBot, tmp_path: Path, open_desk: OpenDesk
) -> None:
    enrol(desk, office, qtbot)
    share = tmp_path / "share"
    exchange(desk, qtbot, share)
    approve(desk, office, qtbot, share)
    exchange(desk, qtbot, share)
    before = quiet(desk, qtbot).exchange.status()
    desk.shut()
    copytree(tmp_path / "data", tmp_path / "copy")
    rmtree(tmp_path / "data")
    (tmp_path / "copy").rename(tmp_path / "data")
    again = open_desk("en")
    again.show_section("exchange")
    again.shell.unlock_bar.field.setText(PASSPHRASE)
    again.shell.unlock_bar.field.returnPressed.emit()
    card = again.exchange.page.enrol
    qtbot.waitUntil(card.isVisible)
    assert "goes on as a new device" in card.text.text()
    after = quiet(again, qtbot).exchange.status()
    assert (after.device != before.device, after.fingerprint != before.fingerprint) == (True, True)
    assert counts(again)["received"] == before.events["received"]


def test_everything_by_keys(desk: Desk, office: Office, qtbot: QtBot) -> None:
    enrol(desk, office, qtbot)
    page = desk.exchange.page
    desk.show_section("today")
    QTest.keyClick(desk.shell, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert desk.shell.current() is page
    tile = page.stations.tiles["waits"]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Space)
    assert page.lines.isVisible()
    assert page.lines.rows.rows[0].spoken()
    other = page.stations.tiles["apart"]
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Space)
    assert (tile.isChecked(), page.stations.chosen) == (False, "apart")
    assert page._words["lines_more"].text() == "Nothing is set apart."
    QTest.keyClick(page, Qt.Key.Key_F1)
    page.leaves.click()
    assert page._words["never"].text().startswith("These never leave")
    says_on_today_what_waits_long(desk, qtbot)


def says_on_today_what_waits_long(desk: Desk, qtbot: QtBot) -> None:
    """A row on Today leads here."""
    desk.show_section("today")
    quiet(desk, qtbot)
    assert not any(row.target == "section:exchange" for row in desk.today.page._rows())
    now = desk.standing.now
    assert now is not None
    desk.standing.now = replace(now, since="2026-01-01T09:00:00Z")
    desk.standing.read.emit()
    (row,) = [row for row in desk.today.page._rows() if row.target == "section:exchange"]
    assert row.title.startswith("Something waits for headquarters for ")
    desk.today.page.waits.chosen.emit(row.target)
    assert desk.shell.section == "exchange"


def test_every_known_trouble_has_words_of_its_own() -> None:
    plain = trouble_words("something that nobody knows")
    known = (
        "/x is not there: is the stick plugged in, or the share connected?", "the box is full",
        "h does not accept this user name and password", "h cannot be reached; try again", "the line to h is dead",
    )  # fmt: skip
    assert len({trouble_words(line) for line in known} | {plain}) == len(known) + 1
    assert len({apart_word(reason) for reason in REASONS.values()}) > 5
