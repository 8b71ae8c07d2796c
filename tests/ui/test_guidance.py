"""The guidance: back and forward, a paragraph with its source by keyboard, and on paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.desk import Desk
from desktop.ui.trail import Place, Trail
from desktop.ui.widgets.margin import ParagraphButton
from tests.ui.conftest import OpenDesk

ADVICE = "core-task-4-set-conditions#when-to-seek-advice"
Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    made = open_desk("nl")
    made.show_section("guidance")
    QApplication.processEvents()
    return made


def buttons(desk: Desk) -> list[ParagraphButton]:
    return [button for button in desk.guidance.page.view.findChildren(ParagraphButton) if button.isVisible()]


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_trail_goes_back_and_forward() -> None:
    trail, a, b, c = Trail(), Place("a"), Place("b", 40), Place("c")
    assert trail.back(a) is None
    trail.leave(a)
    trail.leave(b)
    assert trail.back(c) == b
    assert trail.back(b) == a
    assert trail.can_go == (False, True)
    assert trail.forward(a) == b
    trail.leave(b)
    assert trail.can_go == (True, False), "a new way forgets what lay ahead"


def test_back_and_forward_return_to_the_same_place(desk: Desk) -> None:
    page = desk.guidance.page
    assert not page.back.isEnabled()
    page.open(ADVICE)
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.value() + 30)
    there = bar.value()
    page.open("support-requests")
    page.view.setFocus()
    QTest.keyClick(page.view, Key.Key_Left, Alt)
    assert (page.article.slug, bar.value()) == ("core-task-4-set-conditions", there)
    QTest.keyClick(page.view, Key.Key_Right, Alt)
    assert page.article.slug == "support-requests"
    assert not page.forward.isEnabled()
    page.back.click()
    page.back.click()
    assert not page.back.isEnabled()
    assert bar.value() == 0


def test_the_trail_outlives_another_language(desk: Desk) -> None:
    desk.guidance.page.open("support-requests")
    desk.use_language("en")
    assert desk.guidance.page.article.lang == "en"
    desk.guidance.page.go_back()
    assert desk.guidance.page.article.title == desk.library.article("core-task-4-set-conditions", "en").title


def no_text_stays_blank(desk: Desk, qtbot: QtBot, where: object) -> None:
    """Assert that all text that has its room on the page is drawn, a moment later at most."""

    def placed() -> None:
        block, found = desk.guidance.page.view.document().begin(), []
        while block.isValid():
            if block.text().strip() and not block.layout().lineCount():
                found.append(block.text()[:40])
            block = block.next()
        assert not found, where

    QApplication.processEvents()
    qtbot.waitUntil(placed)


@pytest.mark.parametrize("size", [(1366, 768, 2.0), (1024, 700, 2.0)], ids=str)
def test_no_article_has_blank_text_nor_blank_sources(
    open_desk: OpenDesk, qtbot: QtBot, size: tuple[int, int, float]
) -> None:
    desk = open_desk("nl", *size)
    desk.show_section("guidance")
    for head in desk.library.heads("nl"):
        desk.guidance.page.open(head.slug)
        no_text_stays_blank(desk, qtbot, head.slug)


def test_no_text_goes_blank_below_a_form_when_text_size_or_window_changes(desk: Desk, qtbot: QtBot) -> None:
    page = desk.guidance.page
    page.open("support-requests")
    desk.guidance.give_feedback(page.article.paragraphs[0].anchor)
    for scale in (1.25, 1.5, 2.0, 1.5):
        desk.look.set_scale(scale)
        no_text_stays_blank(desk, qtbot, scale)
        desk.shell.resize(2390 - desk.shell.width(), 700)
        no_text_stays_blank(desk, qtbot, scale)


def test_every_paragraph_has_its_button_beside_it(desk: Desk) -> None:
    page = desk.guidance.page
    for head in desk.library.heads("nl")[::4]:
        page.open(head.slug)
        QApplication.processEvents()
        made = buttons(desk)
        assert [button.anchor for button in made] == [p.anchor for p in page.article.paragraphs]
        tops = [button.y() for button in made]
        assert tops == sorted(set(tops)), head.slug
        edge = page.view.viewport().width()
        assert all(button.geometry().right() < edge for button in made)
        text_edge = edge - page.view.document().rootFrame().frameFormat().rightMargin()
        assert all(button.x() >= text_edge for button in made)


def test_a_paragraph_is_copied_with_its_source_by_keyboard(desk: Desk) -> None:
    page = desk.guidance.page
    made = buttons(desk)
    page.view.setFocus()
    for _ in range(40):
        if focus() is made[0]:
            break
        QTest.keyClick(focus(), Key.Key_Tab)
    assert focus() is made[0]
    QTest.keyClick(made[0], Key.Key_Down)
    assert focus() is made[1]
    QTest.keyClick(made[1], Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    paragraph = page.article.paragraphs[1]
    for part in (paragraph.heading, paragraph.text, "Basis", "regels 298–302", ADVICE, desk.library.version):
        assert part in copied
    QTest.keyClick(made[1], Key.Key_End)
    assert focus() is made[-1]
    assert 0 <= made[-1].y() < page.view.viewport().height(), "the paragraph came into view"
    QTest.keyClick(made[-1], Key.Key_Tab)
    assert focus() not in made, "the margin is one stop"
    made[-1].setFocus()
    QTest.keyClick(made[-1], Key.Key_Escape)
    assert focus() is page.view


def test_enter_on_a_paragraph_opens_what_can_be_done_with_it(desk: Desk, qtbot: QtBot) -> None:
    asked: list[tuple[str, QPoint]] = []
    desk.guidance.page.paragraph_wanted.disconnect()
    desk.guidance.page.paragraph_wanted.connect(lambda *told: asked.append(told))
    button = buttons(desk)[1]
    button.setFocus()
    QTest.keyClick(button, Key.Key_Return)
    assert [anchor for anchor, _ in asked] == ["when-to-seek-advice"]
    menu = desk.guidance.menu("when-to-seek-advice")
    words = [action.text().replace("&", "") for action in menu.actions()]
    assert words[:2] == ["Kopieer met de bron", "Kopieer de verwijzing"]
    menu.actions()[1].trigger()
    assert QApplication.clipboard().text().endswith(f"{ADVICE})")


def test_the_article_goes_to_paper_with_its_sources(desk: Desk, tmp_path: Path) -> None:
    from desktop.ui import printing

    desk.look.set_mode("dark")
    html = desk.guidance.paper()
    page = QTextDocument()
    page.setHtml(html)
    text = page.toPlainText()
    article = desk.guidance.page.article
    assert all(p.heading in text for p in article.paragraphs)
    assert all(c.title in text and (c.url or "") in text for p in article.paragraphs for c in p.citations)
    assert desk.look.theme.ink not in html, "paper is black on white in every theme"
    assert printing.write_pdf(tmp_path / "a.pdf", html, article.title)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_in_a_narrow_window_the_sources_follow_the_article(open_desk: OpenDesk) -> None:
    desk = open_desk("nl", 1366, 768, 2.0)
    desk.show_section("guidance")
    QApplication.processEvents()
    assert not desk.guidance.page.sources.isVisible()
    text = desk.guidance.page.view.toPlainText()
    cited = {c.title for p in desk.guidance.page.article.paragraphs for c in p.citations}
    after = text[text.rindex("Bronnen") :]
    assert all(title in after for title in cited)


def test_a_source_opens_in_the_browser_and_its_address_is_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))
    source = next(c for p in desk.guidance.page.article.paragraphs for c in p.citations if c.url)
    desk.guidance.page.view.source_followed.emit(source.source)
    assert opened == [source.url]
    assert QApplication.clipboard().text() == source.url


def test_the_text_grows_from_the_tools(desk: Desk) -> None:
    tools = desk.guidance.page.tools
    buttons_of_tools = tools.findChildren(type(desk.guidance.page.assess))
    larger = next(b for b in buttons_of_tools if b.accessibleName() == "Grotere tekst")
    larger.click()
    assert desk.look.scale > 1.0
    assert buttons(desk)[0].width() > 28
