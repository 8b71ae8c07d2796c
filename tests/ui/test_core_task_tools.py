"""What goes with a core task: its tools in the right column, and the task itself on one sheet of paper."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from desktop.guidance.tools import core_task_of, tools
from desktop.ui import printing
from desktop.ui.desk import Desk
from desktop.ui.task_page import SIZES
from desktop.ui.widgets.fitted_list import ROW
from desktop.ui.widgets.task_card import LEARN, PRINT
from tests.ui.conftest import OpenDesk


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    made = open_desk("nl")
    made.show_section("guidance")
    return made


def targets(desk: Desk) -> list[str]:
    model = desk.guidance.page.task.rows.rows
    return [model.index(row, 0).data(ROW).target for row in range(model.rowCount())]


def choose(desk: Desk, target: str) -> None:
    desk.guidance.page.task.rows.chosen.emit(target)


def test_every_core_task_offers_its_tools_and_nothing_else_does(desk: Desk) -> None:
    page, known = desk.guidance.page, tools(desk.library, "nl")
    for head in desk.library.heads("nl")[:7]:
        page.open(head.slug)
        task = core_task_of(head.slug)
        assert page.task.isVisibleTo(page) == (task is not None), head.slug
        if task is not None:
            own = [tool.slug for tool in known if tool.core_task == task]
            assert len(own) >= 2
            assert targets(desk) == [*own, PRINT, *([LEARN] if task == 1 else [])]


def test_a_tool_opens_as_an_article_and_leads_back(desk: Desk) -> None:
    page = desk.guidance.page
    page.open("core-task-2-inform-and-advise")
    tool = targets(desk)[0]
    choose(desk, tool)
    assert page.article.slug == tool
    assert page.contents.currentIndex().data() == desk.library.article("core-task-2-inform-and-advise", "nl").title
    assert tool in desk.guidance.reference()
    desk.use_language("en")
    assert (page.article.slug, page.article.lang) == (tool, "en")
    choose(desk, targets(desk)[0])
    assert page.article.slug == "core-task-2-inform-and-advise"
    page.go_back()
    assert page.article.slug == tool


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_core_task_fits_on_one_sheet_in_readable_type(desk: Desk, tmp_path: Path, lang: str) -> None:
    desk.use_language(lang)
    for head in desk.library.heads(lang)[:5]:
        desk.guidance.page.open(head.slug)
        html = desk.guidance.task_paper()
        assert printing.pages(html) == 1
        target = tmp_path / f"{head.slug}.pdf"
        assert printing.write_pdf(target, html, head.title)
        assert len(re.findall(rb"/Type\s*/Page\b", target.read_bytes())) == 1, head.slug
        size = re.search(r"font-size: ([\d.]+)pt", html)
        assert size
        assert float(size[1]) in SIZES
        plain = QTextDocument()
        plain.setHtml(html)
        acts = next(p for p in desk.guidance.page.article.paragraphs if p.anchor == "in-practice")
        for part in (head.title, *acts.text.split("\n"), desk.library.version):
            assert part in plain.toPlainText().replace("\u2028", "\n"), part


def test_a_long_document_still_takes_more_sheets(desk: Desk, tmp_path: Path) -> None:
    long = "<p>Een regel tekst.</p>" * 200
    assert printing.pages(long) > 1
    assert printing.write_pdf(tmp_path / "long.pdf", long, "long")
    assert len(re.findall(rb"/Type\s*/Page\b", (tmp_path / "long.pdf").read_bytes())) > 1


def test_the_page_is_asked_for_from_the_card(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[str] = []
    monkeypatch.setattr(printing, "print_page", lambda window, html, title: printed.append(title))
    desk.guidance.page.open("core-task-5-put-on-agenda")
    choose(desk, PRINT)
    assert printed == [desk.library.article("core-task-5-put-on-agenda", "nl").title]


def test_in_a_narrow_window_they_follow_the_article(open_desk: OpenDesk) -> None:
    desk = open_desk("nl", 1366, 768, 2.0)
    page = desk.guidance.page
    desk.guidance.open("core-task-1-build-expertise")
    QApplication.processEvents()
    assert not page.task.isVisibleTo(page)
    shown = page.view.toHtml()
    for tool in (tool for tool in tools(desk.library, "nl") if tool.core_task == 1):
        assert f'href="article:{tool.slug}"' in shown
    page.view.anchorClicked.emit(QUrl(LEARN))
    assert desk.shell.current() is desk.learning.page
    desk.guidance.open("proportionality")
    assert LEARN not in page.view.toHtml()
