"""The risk lookup in the window: typed, chosen, read out, taken to the decision aid, kept with a case, re-checked."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.guidance.risk.lookup import Risks
from desktop.ui.desk import Desk
from desktop.ui.draft_keeper import keep_case
from desktop.ui.pages.risks import RisksPage
from desktop.ui.risk_html import risk_html
from desktop.ui.risk_query import RiskQuery
from desktop.ui.widgets.case_picker import CasePicker
from tests.ui.conftest import OpenDesk

SetUp = Callable[[Desk], str]
REQUEST = {"request_type": "financial", "title": "Wasstation", "country": "CO", "products": ["coffee"]}


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    made = open_desk("nl")
    made.show_section("risks")
    return made


def line(page: RisksPage, name: str) -> QLineEdit:
    edit = getattr(page.query, name).field.lineEdit()
    assert isinstance(edit, QLineEdit)
    return edit


def type_in(page: RisksPage, name: str, text: str) -> None:
    edit = line(page, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def rows(page: RisksPage) -> list[str]:
    model = page.list.themes
    return [str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def texts(desk: Desk) -> str:
    QApplication.processEvents()
    return "\n".join(w.text() for w in desk.shell.findChildren(QLabel) if w.isVisible())


def links(desk: Desk) -> dict[str, QPushButton]:
    QApplication.processEvents()
    return {w.text(): w for w in desk.shell.findChildren(QPushButton) if w.isVisible()}


def test_each_theme_is_read_out_as_one_sentence_with_signal_source_and_age(desk: Desk) -> None:
    page = desk.risks.page
    type_in(page, "country", "Colombia")
    type_in(page, "product", "koffie")
    spoken = rows(page)
    assert len(spoken) == 13 + 4
    assert spoken[0] == "Arbeid · OESO-richtlijnen, hoofdstuk V"
    assert spoken[1].startswith(
        "Kinderarbeid. Gedocumenteerd. Koffie: op de lijst voor dit land. DoL-goederenlijst, uitgave 2022"
    )
    assert "verouderd" in spoken[1]
    assert any(row.startswith("Vakbondsvrijheid en sociale dialoog. Geen gegevens") for row in spoken)


def test_the_arrows_go_from_theme_to_theme_and_the_detail_follows(desk: Desk) -> None:
    page = desk.risks.page
    page.asked.emit("CO", "coffee")
    page.settle()
    for _ in range(5):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.present == "conflict", "headings are passed over"
    assert "Norte de Santander" in texts(desk)
    assert "30 juni 2026" in texts(desk)


def test_a_product_in_ones_own_words_is_told_and_near_ones_are_offered(desk: Desk) -> None:
    page = desk.risks.page
    page.asked.emit("CO", "")
    type_in(page, "product", "kofie")
    assert page.lookup is not None
    assert not page.lookup.product_known
    assert "staat niet in onze lijst" in texts(desk)
    links(desk)["Koffie"].click()
    assert (page.lookup.product, page.lookup.product_known) == ("coffee", True)


def test_an_unknown_country_is_said_beside_the_field_with_near_ones(desk: Desk) -> None:
    page = desk.risks.page
    type_in(page, "country", "Columbia")
    assert not page.query.keep.isEnabled()
    assert "kennen wij niet" in page.query.country.error()
    links(desk)["Colombia"].click()
    assert page.lookup is not None
    assert (page.lookup.country, page.query.country.error()) == ("CO", "")


def test_another_language_says_the_same_and_keeps_the_chosen_questions(desk: Desk) -> None:
    page = desk.risks.page
    page.asked.emit("CO", "coffee")
    page.detail.checks["origin"].setChecked(True)
    desk.use_language("en")
    assert page.lookup is not None
    assert (page.lookup.lang, page.chosen_questions()) == ("en", ["origin"])
    assert rows(page)[1].startswith("Child labour. Documented. Coffee: listed for this country")
    assert line(page, "product").text() == "Coffee"


def test_chosen_questions_are_copied(desk: Desk) -> None:
    page = desk.risks.page
    page.asked.emit("CO", "coffee")
    for name in ("origin", "age"):
        page.detail.checks[name].setChecked(True)
    next(button for text, button in links(desk).items() if text == "Kopieer 2 vragen").click()
    assert QGuiApplication.clipboard().text().count("- ") == 2


def test_a_print_holds_every_theme_source_and_limit(desk: Desk) -> None:
    page = desk.risks.page
    page.asked.emit("CD", "gold")
    assert page.lookup is not None
    document = QTextDocument()
    document.setHtml(risk_html(page.lookup, ["mine"], page.suggestion()))
    text = document.toPlainText()
    for theme in page.lookup.themes:
        assert f"{theme.name}: {theme.word}" in text
        assert all(evidence.detail in text for evidence in theme.evidence)
    assert "Uit welke mijn" in text
    assert "paspoort" not in text, "only chosen questions"
    assert "Geen signaal betekent niet: geen risico." in text
    assert "leefbaar loon" in text


def test_the_question_leads_to_the_lookup_and_the_suggestion_comes_back_to_be_confirmed(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("assistant")
    conversation = desk.assistant.conversation
    conversation.choose("request_type", "introduction")
    conversation.show("risk_signals")
    desk.assistant.show()
    links(desk)["Zoek de risico’s op"].click()
    page = desk.risks.page
    page.asked.emit("CO", "coffee")
    assert page.query.back.isVisible()
    page.take.click()
    assert desk.shell.section == "assistant"
    assert conversation.shown == "risk_signals"
    assert conversation.answer("risk_signals") == "strong"
    assert conversation.request is not None
    assert (conversation.request.country, conversation.request.products) == ("CO", ("coffee",))
    assert "Voorstel: Sterke signalen" in texts(desk)
    desk.assistant.page.question.cards[1].setChecked(True)
    assert conversation.answer("risk_signals") == "some", "the official changes it"


def test_taken_before_the_first_answer_it_waits_at_its_question(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    desk.show_section("risks")
    desk.risks.page.asked.emit("NL", "")
    desk.risks.page.take.click()
    conversation = desk.assistant.conversation
    assert conversation.empty
    conversation.choose("request_type", "introduction")
    assert conversation.answer("risk_signals") is None
    assert conversation.request is not None
    assert conversation.request.country == "NL"
    assert conversation.suggested("risk_signals") == desk.risks.page.lookup.suggested  # type: ignore[union-attr]
    conversation.show("risk_signals")
    conversation.forward()
    assert conversation.answer("risk_signals") == desk.risks.page.lookup.suggested  # type: ignore[union-attr]
    assert not conversation.taken, "only one's own judgement is asked again by itself"


def test_a_country_that_came_with_the_lookup_fills_the_empty_field_of_the_outcome(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    conversation = desk.assistant.conversation
    conversation.choose("request_type", "introduction")
    conversation.shown = None
    desk.assistant.show()
    form = desk.assistant.outcome.form
    assert form.read()["country"] is None
    conversation.take_lookup(Risks(desk.library, date(2026, 11, 23)).look_up("CO", "coffee").kept())
    conversation.shown = None
    desk.assistant.show()
    assert form.read()["country"] == "CO"


def test_a_draft_keeps_the_lookup(open_desk: OpenDesk) -> None:
    desk = open_desk("nl")
    conversation = desk.assistant.conversation
    conversation.choose("request_type", "introduction")
    risks = Risks(desk.library, date(2026, 11, 23))
    conversation.take_lookup(risks.look_up("CO", "coffee").kept())
    again = desk.assistant._new_conversation()
    again.restore(conversation.to_data(), desk.rules.read)
    assert again.lookup == conversation.lookup


def test_kept_with_a_case_it_is_shown_there_with_what_changed_since(
    open_desk: OpenDesk, set_up: SetUp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_desk("nl")
    set_up(desk)
    casework = desk.session.casework
    assert casework is not None
    case = casework.open_case(desk.rules.read(REQUEST))
    desk.known.refresh()
    qtbot.waitUntil(lambda: desk.known.snapshot is not None and bool(desk.known.snapshot.cases))
    desk.risks.ask(RiskQuery("CO", "coffee", (case.id, "Wasstation")))
    monkeypatch.setattr(CasePicker, "exec", lambda picker: picker.accept_button.click())
    desk.risks.page.query.keep.click()
    qtbot.waitUntil(lambda: bool(casework.case(case.id).lookups))
    kept = casework.case(case.id).lookups[-1]
    assert kept["signals"]["child_labour"] == "documented"
    assert kept["editions"]["cahra"] == "cahra_2026-06 (2026-06-30)"
    older = {**kept, "signals": {**kept["signals"], "water": "no_signal"}, "editions": {"wgi": "wgi_2021 (2021-12-31)"}}
    desk.show_section("cases")
    desk.cases.refresh(case.id)
    qtbot.waitUntil(lambda: "dezelfde signalen, uit dezelfde uitgaven" in texts(desk))
    casework.keep_lookup(case.id, {key: value for key, value in older.items() if key != "at"})
    desk.cases.refresh(case.id)
    qtbot.waitUntil(lambda: "Water: was Geen signaal, is nu Verhoogd signaal" in texts(desk))
    assert "Bron WGI: was wgi_2021 (2021-12-31), is nu wgi_2023 (2023-12-31)" in texts(desk)


def test_a_request_that_used_a_lookup_keeps_it_when_it_becomes_a_case(open_desk: OpenDesk, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    assert desk.session.casework is not None
    conversation = desk.assistant.conversation
    conversation.choose("request_type", "introduction")
    conversation.take_lookup(Risks(desk.library, date(2026, 11, 23)).look_up("CO", "coffee").kept())
    assert conversation.request is not None
    case = keep_case(desk.session.casework, conversation, conversation.request, {}).case
    assert case.lookups[-1]["looked_up_on"] == "2026-11-23"
    assert (case.request or {})["products"] == ["coffee"]


def test_without_a_vault_nothing_is_kept_and_it_says_what_to_do(
    open_desk: OpenDesk, set_up: SetUp, qtbot: QtBot
) -> None:
    desk = open_desk("nl")
    set_up(desk)
    desk.house.lock()
    qtbot.waitUntil(lambda: desk.session.casework is None)
    desk.show_section("risks")
    page = desk.risks.page
    page.asked.emit("CO", "coffee")
    page.query.keep.click()
    assert "Ontgrendel eerst uw zaken" in texts(desk)
    assert page.lookup is not None


def test_it_begins_with_the_country_of_the_post(open_desk: OpenDesk, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    desk.show_section("risks")
    assert desk.risks.page.lookup is not None
    assert desk.risks.page.lookup.country == "CO"
    assert "Op de goederenlijst voor dit land" in texts(desk)
    links(desk)["Koffie"].click()
    assert desk.risks.page.lookup.product == "coffee"


def test_in_a_narrow_window_themes_and_detail_are_two_pages(open_desk: OpenDesk) -> None:
    desk = open_desk("nl", 800, 600)
    desk.show_section("risks")
    page = desk.risks.page
    page.asked.emit("CO", "coffee")
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    QTest.keyClick(desk.shell, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.list.isVisible()
