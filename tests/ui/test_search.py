"""Search in the window: rows while typing, nothing of the vault outside it, and the page of all results."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui import findables
from desktop.ui.desk import Desk
from desktop.ui.findables import Findable, Finder
from desktop.ui.widgets.fitted_list import ROW
from desktop.ui.widgets.search_field import SearchField
from tests.ui.conftest import OpenDesk
from tests.ui.test_today import keep

SetUp = Callable[[Desk], str]
EVERYTHING = "Alles over “{}”"


def typed(qtbot: QtBot, desk: Desk, text: str) -> SearchField:
    """Type into the field of the header and wait for the rows."""
    field = desk.shell.header.search
    desk.shell.header.begin_search()
    field.clear()
    QTest.keyClicks(field, text)
    qtbot.waitUntil(lambda: field.text() == text and bool(field.offered()))
    qtbot.waitUntil(lambda: text in field.offered()[-1] or field.offered() == ["Niets gevonden."])
    return field


def slug_of(desk: Desk) -> str:
    """Return the article in view."""
    page = desk.guidance.page
    return page._slug if desk.shell.current() is page else ""


def test_finder_wants_every_word_and_ignores_accents() -> None:
    own, begins = Findable("a", "Zaak in Bogotá", "zaak", "Koffiebranderij"), Findable("b", "Bogotá")
    finder = Finder([own, begins, Findable("c", "X", "", "bogota")])
    assert [thing.target for thing in finder.find("bogota", 9)] == ["b", "a", "c"], "what begins so comes first"
    assert [thing.target for thing in finder.find("koffie zaak", 9)] == ["a"]
    assert finder.find("   ", 9) == finder.find("lima", 9) == []
    assert len(finder.find("bogota", 2)) == 2


def test_rows_come_while_typing_and_enter_opens_the_best(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk("nl")
    desk.show_section("guidance")
    field = typed(qtbot, desk, "steenko")
    assert field.offered()[0] == desk.library.article("covenant-coal", "nl").title
    assert field.offered()[-1] == EVERYTHING.format("steenko")
    kinds = [field._model.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(field._model.rowCount())]
    assert kinds[0].endswith(", artikel")
    assert kinds[-1].endswith(", alle resultaten")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: slug_of(desk) == "covenant-coal")
    assert field.text() == ""


def test_enter_before_the_rows_waits_for_them(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk("nl")
    field = desk.shell.header.search
    desk.shell.header.begin_search()
    QTest.keyClicks(field, "proportionaliteit")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: slug_of(desk) == "proportionality")


def test_a_setting_is_found_by_its_name_or_another_word_and_brought_into_view(
    open_desk: OpenDesk, set_up: SetUp, qtbot: QtBot
) -> None:
    desk = open_desk("nl")
    field = typed(qtbot, desk, "donker")
    assert field.offered()[0] == "Thema"
    QTest.keyClick(field, Qt.Key.Key_Return)
    page = desk.settings.page
    qtbot.waitUntil(page.themes.field.hasFocus)
    assert "Back-up" in typed(qtbot, desk, "reservekopie").offered()
    field.chosen.emit("setting:backup")
    assert page._unlock_button.hasFocus(), "it lies in the vault"
    set_up(desk)
    for known in findables.settings():
        field.chosen.emit(known.target)
        place = QApplication.focusWidget()
        assert place is not None
        assert page.isAncestorOf(place), known.words
        assert place is not page._unlock_button
    assert page.backup_button.hasFocus()


def test_pages_are_found_by_title_and_checklists_by_their_items(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk("nl")
    assert typed(qtbot, desk, "instel").offered()[0] == "Instellingen"
    field = typed(qtbot, desk, "checklist")
    assert "Checklists" in field.offered()
    field.chosen.emit("checklist:company-visit")
    assert desk.shell.current() is desk.checklists.page


def test_open_cases_are_found_by_title_number_company_and_country(
    open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp
) -> None:
    desk = open_desk("nl")
    set_up(desk)
    keep(desk, qtbot, title="Wasstation in Cauca", company="Koffiebranderij Waterland", country="CO")
    for text in ("cauca", "bog-a001", "waterland", "colombia"):
        assert "Wasstation in Cauca" in typed(qtbot, desk, text).offered(), text
    field = typed(qtbot, desk, "waterland")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.cases.page.view.accessibleName() == "Wasstation in Cauca")


def test_nothing_of_a_locked_vault_is_found_or_left(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    keep(desk, qtbot, title="Qwertzwasstation")
    assert typed(qtbot, desk, "qwertzw").offered()[0] == "Qwertzwasstation"
    desk.house.lock()
    qtbot.waitUntil(lambda: desk.known.snapshot is None)
    assert desk.shell.header.search.offered() == []
    qtbot.waitUntil(lambda: not desk.finding.worker.busy)
    assert desk.finding._cases is None
    assert typed(qtbot, desk, "qwertzw").offered() == ["Niets gevonden."]
    for path in (desk.folder).rglob("*"):
        assert not path.is_file() or b"qwertzwas" not in path.read_bytes().lower(), path


def test_a_stale_answer_is_dropped(open_desk: OpenDesk) -> None:
    field = open_desk("nl").shell.header.search
    field.setText("nieuw")
    field.offer("oud", [Findable("page:today", "Vandaag", "pagina")])
    assert field.offered() == []


def test_all_results_with_marks_toggles_and_sentences(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk("nl")
    desk.show_section("guidance")
    field = typed(qtbot, desk, "convenant")
    field._go(f"results:{field.text()}")
    page = desk.search.page
    qtbot.waitUntil(lambda: page.answered)
    assert desk.shell.current() is page
    assert page.results.hasFocus()
    rows = page.results.rows
    assert rows.rowCount() > 10
    first = rows.index(0, 0).data(ROW)
    assert first.piece.marks
    assert rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == first.spoken()
    part = page.bars["kind"].parts[-1]
    part.click()
    qtbot.waitUntil(lambda: f"({page.results.rows.rowCount()})" in part.text())
    assert page.only == {"kind": part.value}
    page.bars["kind"].clear()
    qtbot.waitUntil(lambda: page.results.rows.rowCount() > 10)
    best = page.results.rows.index(0, 0).data(ROW)
    QTest.keyClick(page.results, Qt.Key.Key_Return)
    slug = best.target.removeprefix("article:").partition("#")[0]
    qtbot.waitUntil(lambda: slug_of(desk) == slug)


def test_results_follow_the_language_and_can_be_read_in_the_other(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk("nl")
    desk.shell.found.emit("results:steenkool")
    page = desk.search.page
    qtbot.waitUntil(lambda: page.answered)
    title = {lang: desk.library.article("covenant-coal", lang).title for lang in ("nl", "en")}

    def shown() -> str:
        return str(page.results.rows.index(0, 0).data())

    assert shown() == title["nl"]
    page.bars["lang"].set_value("en")
    page.bars["lang"].chosen.emit("en")
    qtbot.waitUntil(lambda: shown() == title["en"])
    desk.shell.language_chosen.emit("en")
    qtbot.waitUntil(lambda: page.answered)
    assert shown() == title["en"]


def test_the_list_is_a_list_for_a_screen_reader(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk("en")
    desk.shell.found.emit("results:due diligence")
    page = desk.search.page
    qtbot.waitUntil(lambda: page.answered)
    reader = QAccessible.queryAccessibleInterface(page.results)
    assert reader.role() == QAccessible.Role.List
    assert reader.text(QAccessible.Text.Name) == "Results, best first"


def test_search_works_while_the_vault_is_locked(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    set_up(open_desk("nl"))
    desk = open_desk("nl")
    assert desk.session.casework is None
    assert typed(qtbot, desk, "steenko").offered()[0] == desk.library.article("covenant-coal", "nl").title


def test_pages_that_are_no_section_are_found_and_lead_there(open_desk: OpenDesk, qtbot: QtBot, set_up: SetUp) -> None:
    desk = open_desk("nl")
    set_up(desk)
    assert "Mijn notities" in typed(qtbot, desk, "mijn notities").offered()[0]
    desk.shell.found.emit("article:note:")
    assert desk.shell.current() is desk.guidance.notes.page
    assert "Privacy en bewaren" in typed(qtbot, desk, "privacy").offered()[0]


def test_nothing_found_offers_a_way_on_and_has_its_own_help(open_desk: OpenDesk, qtbot: QtBot) -> None:
    desk = open_desk("nl")
    desk.shell.found.emit("results:qqqq")
    page = desk.search.page
    qtbot.waitUntil(lambda: page.answered)
    qtbot.waitUntil(page.other.hasFocus)
    page.other.click()
    assert desk.shell.header.search.hasFocus()
    desk.shell.help_wanted.emit()
    assert desk.help.page.topic == "search"
    assert not desk.help.page.go.isVisible()
    desk.shell.found.emit("results:qqqq")
    qtbot.waitUntil(lambda: page.answered)
    page.contents.click()
    assert desk.shell.current() is desk.guidance.page
