"""A tour of the real window: every page and every state worth looking at, for tests and for screenshots alike.

Pages that are sections are found by themselves; `page_names` are all there are, so a test finds one that is missing.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog
from tour_cases import SAID, Wait, case_work
from tour_exchange import exchange

from desktop import ui
from desktop.domain.placing import Moved, Passage, Placing
from desktop.errors import BadInput
from desktop.guidance.tools import tools
from desktop.ui import pages
from desktop.ui.desk import Desk
from desktop.ui.findables import NOTES
from desktop.ui.pages.page import Page
from desktop.ui.trouble import WRONG_PASSPHRASE, in_words

PASSPHRASE = "wasstation koffie brug woensdag"
ANSWERS = {
    "request_type": "financial", "large": "no", "long_term": "unknown", "excluded_activity": "no",
    "credible_reports": "yes", "cooperates": "yes", "risk_signals": "some", "due_diligence": "unknown",
    "alignment": "in_line",
}  # fmt: skip
AMOUNTS = {"amount_eur": 120_000, "duration_months": 24}
TITLES = {
    "nl": "Bijdrage aan een wasstation voor koffie in Cauca",
    "en": "Contribution to a coffee washing station in Cauca",
}
REASONS = {"nl": "Het bedrijf liet een goed plan zien.", "en": "The company showed a good plan."}
COMPANY = "Rvo"
NOTE = {"nl": "Bij RVO navragen vóór het gesprek.", "en": "Ask RVO before the talk."}
ARTICLES = ("support-requests", "core-task-4-set-conditions")
BEGIN = "core-task-1-build-expertise"

PATIENCE = 120_000  # milliseconds: ten thousand cases may come in meanwhile


def settle() -> None:
    """Let every layout that was asked for happen."""
    for _ in range(8):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def wait(ready: Callable[[], bool]) -> None:
    """Let events come in until `ready`; TimeoutError when it never is."""
    deadline = QDeadlineTimer(PATIENCE)
    while not ready():
        if deadline.hasExpired():
            raise TimeoutError("the window never got there")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def states(desk: Desk, wait: Wait) -> Iterator[str]:
    """Go through the window from an empty data folder; yield the name of each state, settled, while it shows.

    `wait` lets events come in until a condition holds.
    """
    for state in _states(desk, wait):
        settle()
        yield state


def _states(desk: Desk, wait: Wait) -> Iterator[str]:
    yield from first_start(desk, wait)
    yield from sections(desk, "empty")
    yield from articles(desk)
    yield from notes(desk, wait)
    yield from feedback(desk, wait)
    yield from learning(desk)
    yield from questions(desk)
    yield from outcome(desk, wait)
    yield from case_work(desk, wait)
    yield from sections(desk, "filled")
    yield from checklists(desk, wait)
    yield from pilot(desk, wait)
    yield from exchange(desk, wait)
    yield from risks(desk)
    yield from privacy(desk, wait)
    yield from search(desk, wait)
    yield from locked(desk)
    desk.shell.unlock_bar.forgot.emit()
    yield "recovery"


def first_start(desk: Desk, wait: Wait) -> Iterator[str]:
    """Yield the four steps of the first start, with the errors a person can make, to the end."""
    page = desk.first_start.page
    yield "first-start-language"
    page.go_on()
    page.go_on()
    yield "first-start-post-error"
    page.post.field.setEditText("Bogotá")  # type: ignore[attr-defined]
    page.go_on()
    page.go_on()
    yield "first-start-passphrase-error"
    for field in (page.passphrase.first, page.passphrase.second):
        field.field.setText(PASSPHRASE)  # type: ignore[attr-defined]
    page.go_on()
    wait(lambda: page.step == 3)
    yield "first-start-recovery-code"
    page.code.tick.setChecked(True)
    page.go_on()
    wait(lambda: desk.session.casework is not None)


def sections(desk: Desk, when: str) -> Iterator[str]:
    """Yield each section of the left bar."""
    for name in desk.shell.actions_.sections:
        desk.show_section(name)
        yield f"{name}-{when}"


def articles(desk: Desk) -> Iterator[str]:
    """Yield two articles that hold every layer between them."""
    desk.show_section("guidance")
    for slug in ARTICLES:
        desk.guidance.page.open(slug)
        yield f"guidance-{slug}"


def notes(desk: Desk, wait: Wait) -> Iterator[str]:
    """Yield a paragraph with a note and a bookmark, the page of the reader's own notes, and one that moved."""
    first, second = desk.guidance.page.article.paragraphs[:2]
    lang = desk.look.language
    desk.reader.act(lambda work: work.keep_note(first.id, lang, NOTE[lang]))
    desk.reader.act(lambda work: work.set_bookmark(first.id, lang, True))
    wait(lambda: desk.reader.count == 2)
    yield "guidance-note"
    desk.guidance.open(NOTES)
    yield "notes"
    placing = desk.reader.shelf.placing if desk.reader.shelf else Placing()
    moved = Moved(placing.here[0].mark, Passage(second.id, second.heading, second.text))
    titles = {head.slug: head.title for head in desk.library.heads(lang)}
    desk.guidance.notes.page.show_marks(Placing(placing.here[1:], (moved, replace(moved, passage=None))), titles)
    yield "notes-moved"
    desk.show_section("guidance")


def feedback(desk: Desk, wait: Wait) -> Iterator[str]:
    """Yield feedback under a paragraph: asked, doubted for a name in it, kept; and feedback on the app."""
    desk.guidance.page.open(ARTICLES[0])
    desk.guidance.give_feedback(desk.guidance.page.article.paragraphs[0].anchor)
    form = desk.feedback.form
    assert form is not None
    form.kind.parts[1].click()
    form.clarity.numbers.parts[2].click()
    form.leaves.show()
    yield "feedback-paragraph"
    form.note.setPlainText(SAID[desk.look.language][7])
    form.keep.click()
    yield "feedback-doubt"
    form.doubt.keep.click()
    wait(lambda: bool(desk.reader.given))
    yield "feedback-kept"
    desk.feedback.close()
    desk.show_section("today")
    desk.feedback.at_focus()
    yield "feedback-app"
    desk.feedback.close()


def pilot(desk: Desk, wait: Wait) -> Iterator[str]:
    """Yield what this post logged, and the same as tables."""
    page = desk.pilot.page
    desk.show_section("pilot")
    wait(lambda: page.charts["about"].view.plot is not None)
    yield "pilot-charts"
    for card in page.charts.values():
        card.switch.click()
    yield "pilot-tables"
    for card in page.charts.values():
        card.switch.click()


def learning(desk: Desk) -> Iterator[str]:
    """Yield a term explained in its place, a tool of a core task, and a lesson before and after an answer."""
    desk.show_section("guidance")
    desk.guidance.page.open(BEGIN)
    settle()
    desk.guidance.page.view.setFocus()
    desk.guidance.page.view.guide.next_term()
    yield "guidance-term"
    desk.guidance.page.open(tools(desk.library, desk.look.language)[0].slug)
    yield "guidance-tool"
    desk.show_section("learning")
    yield "learning"
    card = desk.learning.page.questions[0]
    for right in (False, True):
        chosen = next(one for one in card.cards if (one.value == card.question.right) == right)
        chosen.setChecked(True)
        card.check.click()
        settle()
    yield "learning-answered"


def questions(desk: Desk) -> Iterator[str]:
    """Yield every question, before and after its answer; the last one leads to the outcome."""
    desk.show_section("assistant")
    while desk.assistant.conversation.shown is not None:
        key = desk.assistant.conversation.shown
        yield f"question-{key}"
        amount = desk.texts.amount_key(key)
        desk.assistant.conversation.choose(key, ANSWERS[key])
        if amount:
            desk.assistant.conversation.set_number(amount, AMOUNTS[amount])
        desk.assistant.show()
        settle()
        yield f"question-{key}-answered"
        desk.assistant.page.forward.emit()


def outcome(desk: Desk, wait: Wait) -> Iterator[str]:
    """Yield the outcome that departs from the screening, folded out, refused without a reason, then kept."""
    language = desk.look.language
    yield "outcome"
    desk.assistant.outcome._on_show_all()
    yield "outcome-every-change"
    desk.assistant.outcome.keep.click()
    yield "outcome-reason-missing"
    for card in desk.assistant.outcome.departures:
        card.note.setPlainText(REASONS[language])
    desk.assistant.outcome.form.title.field.setText(TITLES[language])  # type: ignore[attr-defined]
    desk.assistant.outcome.keep.click()
    wait(lambda: desk.cases.page.view.accessibleName() != "")
    yield "case"


def checklists(desk: Desk, wait: Wait) -> Iterator[str]:
    """Yield a list that is read, one in use with a note and a question to ask, and the lists in use."""
    area = desk.checklists
    desk.show_section("checklists")
    area.page.list_wanted.emit("introduction")
    yield "checklists-read"
    area.page.list_wanted.emit("company-visit")
    settle()
    for row, key in zip(area.page.view.rows, (0, 1, 3), strict=False):
        row.segments.parts[key].click()
    area.page.view.rows[2].more.ask.set_values("RVO", "2026-12-01")
    wait(lambda: area.page.shown.run is not None and area.page.shown.run.progress.to_ask == 1)  # type: ignore[union-attr]
    yield "checklists-in-use"
    area.page.show_all()
    wait(lambda: area.page.overview.running.rows.rowCount() > 0)
    yield "checklists-overview"


def risks(desk: Desk) -> Iterator[str]:
    """Yield a lookup, what lies behind one theme, a product we do not know, and a country that does not exist."""
    desk.show_section("risks")
    page = desk.risks.page
    page.asked.emit("CD", "gold")
    yield "risks-product"
    for check in list(page.detail.checks.values())[:2]:
        check.setChecked(True)
    page.list.entered_theme.emit(page.list.present)
    yield "risks-detail"
    page.show_list()
    page.asked.emit("CO", "kofie")
    yield "risks-free-text"
    page.asked.emit("Columbia", "")
    yield "risks-unknown-country"
    page.asked.emit("CO", "")


def privacy(desk: Desk, wait: Wait) -> Iterator[str]:
    """Yield what is kept about a name, and the page after a search that finds nothing."""
    desk.show_section("privacy")
    page = desk.privacy.page
    page.search("qqqq")
    wait(lambda: page.told.text() != "")
    yield "privacy-nothing"
    page.search(COMPANY)
    wait(lambda: bool(page.cards))
    yield "privacy-found"


def search(desk: Desk, wait: Wait) -> Iterator[str]:
    """Yield all results of a search, narrowed to one kind, and a search that finds nothing."""
    page = desk.search.page
    desk.shell.found.emit("results:due diligence")
    wait(lambda: bool(page.bars))
    yield "search-results"
    wait(lambda: "kind" in page.bars)  # another language searches anew
    page.narrow.setChecked(True)
    before = page.results.rows.rows
    page.bars["kind"].parts[1].click()
    wait(lambda: page.results.rows.rows is not before)
    yield "search-narrowed"
    desk.shell.found.emit("results:qqqq")
    wait(lambda: page.answered)
    yield "search-nothing"


def locked(desk: Desk) -> Iterator[str]:
    """Yield the strip that asks for the passphrase, after a wrong one."""
    desk.show_section("guidance")
    desk.shell.unlock_bar.show()
    desk.shell.unlock_bar.set_error(lambda: in_words(BadInput(WRONG_PASSPHRASE)))
    yield "guidance-locked"
    desk.shell.unlock_bar.hide()


def page_names() -> set[str]:
    """Return the name of every kind of page there is."""
    for module in pkgutil.iter_modules(pages.__path__, f"{pages.__name__}."):
        importlib.import_module(module.name)
    return {kind.__name__ for kind in Page.__subclasses__() if kind.__module__.startswith(pages.__name__)}


def dialog_kinds() -> set[str]:
    """Return the name of every kind of dialog there is."""
    for module in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        importlib.import_module(module.name)
    modules = {kind.__name__: kind.__module__ for kind in _last_heirs(QDialog)}
    return {kind for kind, module in modules.items() if module.startswith(ui.__name__) and ".hq." not in module}


def _last_heirs(kind: type[Any]) -> Iterator[type[Any]]:
    """Yield every class that inherits from `kind` and that no other inherits from."""
    for heir in kind.__subclasses__():
        yield from _last_heirs(heir) if heir.__subclasses__() else (heir,)


def shown_page(desk: Desk) -> str:
    """Return the name of the kind of page that shows now."""
    return type(desk.shell.current()).__name__
