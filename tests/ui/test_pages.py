"""What the pages say and keep: both languages, articles, layers, rows (the walk over every page is test_tour.py)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tour import settle

from desktop.ui.desk import Desk
from tests.ui import eyes
from tests.ui.conftest import OpenDesk

SetUp = Callable[[Desk], str]


def test_switching_language_keeps_answers_and_what_was_typed(open_desk: OpenDesk, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    desk.assistant.conversation.choose("request_type", "financial")
    desk.assistant.conversation.forward()
    desk.show_section("assistant")
    card = desk.assistant.page.question.cards[1]
    card.setChecked(True)
    desk.shell.language_chosen.emit("en")
    settle()
    assert desk.assistant.conversation.answer("large") == "no"
    assert desk.assistant.page.question.cards[1].isChecked()
    assert desk.assistant.page.question.cards[1].text() == "No, not large"
    desk.assistant.conversation.shown = None
    desk.show_section("assistant")
    desk.assistant.outcome.form.title.field.setText("Wasstation")  # type: ignore[attr-defined]
    desk.assistant.outcome.form.country.field.setEditText("Duitsland")  # type: ignore[attr-defined]
    desk.shell.language_chosen.emit("nl")
    desk.shell.language_chosen.emit("en")
    assert desk.assistant.outcome.form.title.field.text() == "Wasstation"  # type: ignore[attr-defined]
    assert desk.assistant.outcome.form.read()["country"] == "DE"


def test_a_page_made_before_a_switch_shows_in_the_language_after_it(open_desk: OpenDesk) -> None:
    desk = open_desk("en")
    page = desk.privacy.page
    assert page.find_button.text() == "Search"
    desk.use_language("nl")
    desk.show_section("privacy")
    assert page.find_button.text() == "Zoeken"


def test_an_article_can_be_selected_whole(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("guidance")
    desk.guidance.page.view.selectAll()
    selected = desk.guidance.page.view.textCursor().selectedText()
    article = desk.library.article("core-task-4-set-conditions", "nl")
    assert all(paragraph.heading in selected for paragraph in article.paragraphs)
    assert "Basis" in selected


def test_layers_are_told_apart_by_word(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.guidance.page.open("support-requests")
    layers = {paragraph.layer for paragraph in desk.library.article("support-requests", "nl").paragraphs}
    text = desk.guidance.page.view.toPlainText().replace("\u00a0", " ")
    words = {"base": "Basis", "later": "Latere ontwikkeling", "ours": "Keuze van deze app"}
    assert all(words[layer] in text for layer in layers)


def test_groups_of_the_contents_cannot_be_chosen(open_desk: OpenDesk) -> None:
    model = open_desk().guidance.page.contents.model()
    groups = [model.index(n, 0) for n in range(model.rowCount()) if not model.index(n, 0).data(0x0101)]
    assert groups
    assert not any(model.flags(index).value for index in groups)


def test_a_link_to_an_unknown_article_changes_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk()
    before = desk.guidance.page.view.toPlainText()
    desk.guidance.page.open("there-is-no-such-article#x")
    assert desk.guidance.page.view.toPlainText() == before


def test_theme_and_text_size_are_remembered(open_desk: OpenDesk, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    desk.look.set_mode("dark")
    desk.use_language("en")
    desk.look.step_scale(1)
    again = open_desk(None, scale=1.1)
    assert (again.look.mode, again.look.language, again.look.theme.name) == ("dark", "en", "dark")


def test_the_window_opens_where_it_was_closed_and_never_larger_than_the_screen(
    open_desk: OpenDesk, set_up: SetUp
) -> None:
    desk = open_desk()
    desk.place()
    assert desk.shell.isMaximized(), "this screen is smaller than the window asks for"
    set_up(desk)
    desk.shell.showNormal()
    desk.shell.setGeometry(40, 50, 700, 600)
    settle()
    again = open_desk()
    again.place()
    assert again.shell.geometry().getRect() == (40, 50, 700, 600)  # type: ignore[attr-defined]
    again.shell.showMaximized()
    last = open_desk()
    last.place()
    assert last.shell.isMaximized()


def test_a_case_row_is_read_out_as_one_sentence(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    desk.assistant.conversation.choose("request_type", "advice")
    desk.assistant.conversation.forward()
    desk.show_section("assistant")
    desk.assistant.outcome.form.title.field.setText("Vraag over keurmerken")  # type: ignore[attr-defined]
    desk.assistant.outcome.keep.click()
    qtbot.waitUntil(lambda: desk.cases.page.list.cases.rowCount() == 1)
    spoken = eyes.rows(desk.cases.page.list)[0]  # type: ignore[arg-type]
    assert "Vraag over keurmerken" in spoken
    assert "BOG-A001" in spoken
    assert "Geef informatie" in spoken


def test_labels_show_plain_text_only(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("assistant")
    rich = [label for label in desk.shell.findChildren(QLabel) if label.text().startswith("<")]
    assert not rich


def test_in_a_narrow_window_the_answers_take_the_place_of_the_question(open_desk: OpenDesk) -> None:
    desk = open_desk("nl", 1024, 700)
    desk.show_section("assistant")
    page = desk.assistant.page
    page.question.cards[3].setChecked(True)
    page.question._answers.click()
    settle()
    assert (page.answers.isVisible(), page.question.isVisible(), page.outcome.isVisible()) == (True, False, True)
    assert page.answers.width() > 500, "not asked, and why, can be read"
    assert eyes.clipped(desk.shell) == eyes.outside(desk.shell) == []
    focus = desk.shell.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    settle()
    assert (page.answers.isVisible(), page.question.isVisible()) == (False, True)
    assert page.question.cards[3].hasFocus()


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_how_many_questions_follow_is_never_cut_off(open_desk: OpenDesk, scale: float) -> None:
    desk = open_desk("nl", 1024, 700, scale)
    desk.show_section("assistant")
    desk.assistant.answer("request_type", "financial")
    desk.assistant.page.forward.emit()
    settle()
    assert not eyes.clipped(desk.shell)


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_the_status_bar_says_no_more_than_fits_and_no_less(open_desk: OpenDesk, scale: float) -> None:
    desk = open_desk("nl", 1024, 700, scale)
    shell = desk.shell
    for name, said in (("exchange", "Alles ontvangen op 23 november 2026"), ("backup", "Nog geen back-up")):
        shell.set_status(name, said)
    settle()
    assert eyes.outside(shell) + eyes.clipped(shell.statusBar()) == []
    shell.resize(1920, 700)
    shell.set_status("exchange", "")
    settle()
    told = {part.text() for part in shell.statusBar().findChildren(QLabel) if part.isVisible()}
    assert {shell.status(name) for name in ("saved", "backup", "content")} <= told


def test_the_present_section_stays_in_view_at_the_left_when_the_text_grows(open_desk: OpenDesk) -> None:
    desk = open_desk("nl", 1024, 700)
    nav = desk.shell.nav
    desk.show_section("exchange")
    desk.look.set_scale(2.0)
    settle()
    assert nav.viewport().rect().contains(nav.visualRect(nav.currentIndex()))


def test_a_language_chosen_in_settings_takes_no_key_to_the_questions_behind_it(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("assistant")
    desk.assistant.answer("request_type", "financial")
    desk.assistant.page.forward.emit()
    desk.show_section("settings")
    chosen = desk.settings.page.languages.field
    for _ in range(2):
        QTest.keyClick(chosen, Qt.Key.Key_Down)
        settle()
        assert QApplication.focusWidget() is chosen
    assert desk.look.language == "en"
    assert desk.assistant.conversation.answer("large") is None
