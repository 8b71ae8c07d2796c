"""The rules workshop in headquarters' window: change, prove, try, write a draft."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.assistant import Assistant
from desktop.casework import Casework
from desktop.domain.certificate import Certificate
from desktop.domain.wording import forbidden
from desktop.guidance.library import Library
from desktop.headquarters.open_store import open_store
from desktop.headquarters.workshop import proposed, replay
from desktop.ui.hq import trying
from desktop.ui.hq.pages.rules import RulesPage
from desktop.ui.hq.proposal import Proposal
from desktop.ui.hq.rules_desk import RulesDesk
from desktop.ui.hq.texts import HqTexts
from desktop.ui.hq.trying import Trial
from desktop.ui.look import Look
from tests.headquarters.kit import new_store, take_in_post
from tests.headquarters.test_workshop import SOME
from tests.kit import memory_vault, open_library

TARGET = "rule:A6"


@pytest.fixture
def library() -> Iterator[Library]:
    with open_library() as opened:
        yield opened


@pytest.fixture
def place(library: Library, tmp_path: Path) -> str:
    """Return a store with two cases: one that a stricter A6 changes, one that it does not."""
    post = Casework(library, memory_vault(tmp_path))
    for request in ({"request_type": "promotion", "screening": SOME}, {"request_type": "advice"}):
        post.open_case(post.assistant.read(request))
    store = new_store(tmp_path)
    take_in_post(store, post)
    store.close()
    return str(tmp_path / "hq.db")


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, library: Library, place: str) -> Iterator[RulesDesk]:
    look, window = Look(paths.ui_assets(), "en"), QWidget()
    made = RulesDesk(look, HqTexts(library, look), library, place, window)
    qtbot.addWidget(made.page)
    made.page.show()
    yield made
    made.finish()


def stricter(page: RulesPage) -> None:
    page.choose(TARGET)
    page.rule.boxes["due_diligence", "partly"].click()


def tried(desk: RulesDesk, qtbot: QtBot) -> None:
    desk.page.run.click()
    qtbot.waitUntil(lambda: desk.page.trial.trial is not None, timeout=60_000)


def said(page: QWidget) -> str:
    return "\n".join(words.text() for words in page.findChildren(QLabel) if words.isVisibleTo(page))


def test_a_change_is_proven_and_tried_and_can_become_a_draft(desk: RulesDesk, qtbot: QtBot, tmp_path: Path) -> None:
    page = desk.page
    stricter(page)
    assert "Changed: A6" in said(page)
    assert not page.draft.isVisibleTo(page)
    tried(desk, qtbot)
    qtbot.waitUntil(lambda: "The proof holds" in said(page))
    words = said(page)
    assert "1 of 2 gathered requests would go another way" in words
    assert page.table_rows() == [("Help and inform, A8 + R9", "Discuss conditions, A6 + R8")]
    assert page.draft.isVisibleTo(page)
    page.draft.click()
    assert page.version.error() == "Type a version, such as 2026.12.1."
    desk.write(paths.content_dir(), tmp_path / "draft", "2026.12.1")
    qtbot.waitUntil(lambda: "The draft pack lies in" in said(page), timeout=20_000)
    assert "partly" in (tmp_path / "draft" / "content" / "decision" / "tables.yaml").read_text(encoding="utf-8")


def test_rules_that_do_not_hold_say_so_with_an_example(desk: RulesDesk, qtbot: QtBot) -> None:
    page = desk.page
    page.choose("rule:R2")
    page.rule.pick("addressees", "nobody")
    tried(desk, qtbot)
    qtbot.waitUntil(lambda: "The proof does not hold" in said(page))
    words = said(page)
    assert "Large or long-term funding always goes by RVO and the department." in words
    assert "Not so, for example: What does the company ask for: A contribution in money" in words
    assert forbidden(words) == []
    assert not page.draft.isVisibleTo(page)
    page.put_back.click()
    assert page.proposal.changes() == []
    assert page.trial.trial is None


def test_a_question_without_a_ticked_answer_cannot_be_tried(desk: RulesDesk) -> None:
    page = desk.page
    page.choose(TARGET)
    page.rule.boxes["risk_signals", "some"].click()
    assert not page.run.isEnabled()
    assert "Rule A6: tick at least one answer to every question." in said(page)
    page.rule.boxes["risk_signals", "strong"].click()
    assert page.run.isEnabled()


@pytest.mark.parametrize(
    ("typed", "value", "wrong"), [("50000", 50_000, False), ("", None, False), ("veel", None, True)]
)
def test_a_threshold_is_a_number_or_nothing(desk: RulesDesk, typed: str, value: int | None, wrong: bool) -> None:
    page = desk.page
    page.choose("threshold:large_amount_eur")
    line = page.threshold.value.field
    line.setFocus()
    QTest.keyClicks(line, typed)
    assert bool(page.threshold.value.error()) == wrong
    assert page.proposal.policy["large_amount_eur"]["value"] == value
    assert page.proposal.changed("threshold:large_amount_eur") == (value is not None)


def test_what_is_proposed_are_valid_rules_and_put_back_is_whole(library: Library) -> None:
    present = Assistant(library).rulebook
    proposal = Proposal(present)
    same = proposed(present, proposal.data(), proposal.policy)
    assert (same.tables, same.policy) == (present.tables, present.policy)
    proposal.rule(TARGET)[1]["when"]["due_diligence"] = ["no"]
    proposal.policy["long_term_months"] |= {"value": 12, "status": "working"}
    assert proposal.changes() == ["threshold:long_term_months", TARGET]
    for target in proposal.changes():
        proposal.put_back(target)
    assert proposal.changes() == []


def test_the_keyboard_reaches_every_cell_of_the_picture(desk: RulesDesk, place: str) -> None:
    page = desk.page
    stricter(page)
    rules = proposed(page.proposal.present, page.proposal.data())
    with closing(open_store(place)) as store:
        found = replay(store, page.proposal.present, rules)
    page.show_trial(Trial(Certificate("tried", 93_312, ()), found))
    view, heard = page.trial.picture.view, list[str]()
    view.told.connect(heard.append)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert "Help and inform → Discuss conditions: 1" in heard


def test_trouble_is_told_and_the_work_can_go_on(desk: RulesDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    real: Callable[..., object] = trying.try_out
    monkeypatch.setattr(trying, "try_out", lambda *_: real("/nowhere/hq.db", *_[1:]))
    desk.page.run.click()
    qtbot.waitUntil(lambda: "For the help desk" in said(desk.page), timeout=60_000)
    assert desk.page.run.isEnabled()
