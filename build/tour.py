"""A tour of the real window: every page and every state worth looking at, for tests and for screenshots alike.

Pages that are sections are found by themselves; `unseen` tells which page of the window no state has shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from desktop.ui.desk import Desk

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
ARTICLES = ("support-requests", "core-task-4-set-conditions")

PATIENCE = 120_000  # milliseconds: ten thousand cases may come in meanwhile

Wait = Callable[[Callable[[], bool]], None]


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
    yield from questions(desk)
    yield from outcome(desk, wait)
    yield from sections(desk, "filled")
    yield from locked(desk)
    desk.shell.unlock_bar.forgot.emit()
    yield "recovery"


def first_start(desk: Desk, wait: Wait) -> Iterator[str]:
    """Yield the four steps of the first start, with the errors a person can make, to the end."""
    page = desk.first_start
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
        if has_page(desk, name):
            desk.show_section(name)
            yield f"{name}-{when}"


def articles(desk: Desk) -> Iterator[str]:
    """Yield two articles that hold every layer between them."""
    desk.show_section("guidance")
    for slug in ARTICLES:
        desk.guidance.open(slug)
        yield f"guidance-{slug}"


def questions(desk: Desk) -> Iterator[str]:
    """Yield every question, before and after its answer; the last one leads to the outcome."""
    desk.show_section("assistant")
    while desk.assisting.conversation.shown is not None:
        key = desk.assisting.conversation.shown
        yield f"question-{key}"
        amount = desk.texts.amount_key(key)
        desk.assisting.conversation.choose(key, ANSWERS[key])
        if amount:
            desk.assisting.conversation.set_number(amount, AMOUNTS[amount])
        desk.assisting.show()
        settle()
        yield f"question-{key}-answered"
        desk.assistant_page.forward.emit()


def outcome(desk: Desk, wait: Wait) -> Iterator[str]:
    """Yield the outcome that departs from the screening, folded out, refused without a reason, then kept."""
    language = desk.look.language
    yield "outcome"
    desk.outcome._on_show_all()
    yield "outcome-every-change"
    desk.outcome.keep.click()
    yield "outcome-reason-missing"
    for card in desk.outcome.departures:
        card.note.setPlainText(REASONS[language])
    desk.outcome.form.title.field.setText(TITLES[language])  # type: ignore[attr-defined]
    desk.outcome.keep.click()
    wait(lambda: desk.cases.view.accessibleName() != "")
    yield "case"


def locked(desk: Desk) -> Iterator[str]:
    """Yield the strip that asks for the passphrase, after a wrong one."""
    desk.show_section("guidance")
    desk.shell.unlock_bar.show()
    told = {"nl": "Deze wachtzin past niet. Let op hoofdletters en het toetsenbord.",
            "en": "This passphrase does not fit. Look at capital letters and the keyboard layout."}  # fmt: skip
    desk.shell.unlock_bar.set_error(told[desk.look.language])
    yield "guidance-locked"
    desk.shell.unlock_bar.hide()


def page_names(desk: Desk) -> set[str]:
    """Return the name of every page the window has."""
    return set(desk.shell._pages)


def has_page(desk: Desk, name: str) -> bool:
    """Whether the window has a page of that name."""
    return name in page_names(desk)


def shown_page(desk: Desk) -> str:
    """Return the name of the page that shows now."""
    current = desk.shell.current()
    return next(name for name, page in desk.shell._pages.items() if page is current)
