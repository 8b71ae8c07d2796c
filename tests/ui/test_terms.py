"""Terms explained in their place: by mouse and keyboard, in both languages, and what a screen reader hears."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.desk import Desk
from desktop.ui.widgets import term_panel
from desktop.ui.widgets.term_panel import TermGuide
from tests.ui.conftest import OpenDesk

ARTICLE = "core-task-4-set-conditions"
Key = Qt.Key


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    made = open_desk("nl")
    made.guidance.open(ARTICLE)
    QApplication.processEvents()
    return made


def words(guide: TermGuide) -> list[str]:
    return [label.text() for label in guide.panel.findChildren(QLabel)]


def test_known_terms_have_a_dotted_line_and_only_they(desk: Desk) -> None:
    view = desk.guidance.page.view
    dotted = {}
    for start, length, name in view.guide._words():
        cursor = QTextCursor(view.document())
        cursor.setPosition(start + 1)
        assert cursor.charFormat().underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        dotted[name] = cursor.selectedText()
    assert dotted["rvo"] == "RVO"
    assert dotted["financial-support"] == "financiële steun"
    assert len(dotted) >= 6


def test_f2_goes_from_term_to_term_with_its_meaning_in_both_languages(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(term_panel, "announce", lambda widget, text: said.append(text))
    view = desk.guidance.page.view
    guide = view.guide
    view.setFocus()
    terms = {term.id: term for term in desk.library.glossary("nl")}
    english = {term.id: term for term in desk.library.glossary("en")}
    names = [name for _, _, name in guide._words()]
    for name in [*names, names[0]]:
        said.clear()
        QTest.keyClick(view, Key.Key_F2)
        assert guide.panel.isVisible()
        assert words(guide)[:2] == [terms[name].term, terms[name].definition]
        assert words(guide)[2:] == [f"In het Engels: {terms[name].other}", english[name].definition]
        assert said[-1] == f"{terms[name].term}: {terms[name].definition}"
        assert guide.panel.accessibleName() == f"Wat het betekent: {terms[name].term}"
        assert desk.shell.rect().contains(guide.panel.geometry()), name
    QTest.keyClick(view, Key.Key_Escape)
    assert not guide.panel.isVisible()
    assert view.hasFocus()


def test_tab_reaches_a_term_and_explains_it(desk: Desk) -> None:
    view = desk.guidance.page.view
    view.setFocus()
    for _ in range(12):
        QTest.keyClick(view, Key.Key_Tab)
        if view.guide.panel.isVisible():
            break
    assert view.guide.panel.isVisible()
    assert view.hasFocus()
    desk.guidance.page.contents.setFocus()
    assert not view.guide.panel.isVisible(), "it goes with the focus"


def test_the_pointer_over_a_term_shows_it_and_it_stays_while_the_pointer_is_on_it(desk: Desk, qtbot: QtBot) -> None:
    view = desk.guidance.page.view
    view.highlighted.emit(QUrl("term:rvo"))
    panel = view.guide.panel
    assert panel.isVisible()
    assert "Rijksdienst" in words(view.guide)[0]
    view.highlighted.emit(QUrl())
    assert panel.isVisible(), "there is time to go to it"
    qtbot.waitUntil(lambda: not panel.isVisible())
    view.highlighted.emit(QUrl("article:pilots"))
    assert not panel.isVisible()


def test_a_click_on_a_term_goes_nowhere(desk: Desk) -> None:
    page = desk.guidance.page
    page.view.anchorClicked.emit(QUrl("term:rvo"))
    assert page.article.slug == ARTICLE
    assert page.view.guide.panel.isVisible()
    page.view.verticalScrollBar().setValue(200)
    assert not page.view.guide.panel.isVisible(), "scrolling takes it away"


def test_another_language_explains_the_other_way_round(desk: Desk) -> None:
    desk.use_language("en")
    view = desk.guidance.page.view
    view.guide.explain("department", say=False)
    shown = words(view.guide)
    assert shown[0] == next(term.term for term in desk.library.glossary("en") if term.id == "department")
    assert shown[2].startswith("In Dutch: ")


def test_an_unknown_term_and_an_article_without_terms_do_nothing(desk: Desk) -> None:
    page = desk.guidance.page
    page.view.guide.explain("nothing", say=True)
    assert not page.view.guide.panel.isVisible()
    page.open("glossary")
    page.view.setFocus()
    QTest.keyClick(page.view, Key.Key_F2)
    assert not page.view.guide.panel.isVisible()


def test_in_large_text_the_panel_is_still_whole(open_desk: OpenDesk) -> None:
    desk = open_desk("nl", 1366, 768, 2.0)
    desk.guidance.open(ARTICLE)
    QApplication.processEvents()
    view = desk.guidance.page.view
    view.setFocus()
    for _ in range(4):
        QTest.keyClick(view, Key.Key_F2)
        panel = view.guide.panel
        assert desk.shell.rect().contains(panel.geometry())
        for label in panel.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    desk.show_section("settings")
    assert not view.guide.panel.isVisible(), "it goes with the page"


def test_a_term_loses_its_mark_when_it_was_read_and_f2_goes_on_after_it(desk: Desk) -> None:
    view = desk.guidance.page.view
    view.setFocus()
    QTest.keyClick(view, Key.Key_F2)
    first = view.textCursor().selectedText()
    assert first
    QTest.keyClick(view, Key.Key_Escape)
    assert not view.textCursor().hasSelection()
    QTest.keyClick(view, Key.Key_F2)
    assert view.textCursor().selectionStart() > 0
    desk.shell.header.search.setFocus()
    assert not view.textCursor().hasSelection(), "nor does it keep it when the focus goes elsewhere"
