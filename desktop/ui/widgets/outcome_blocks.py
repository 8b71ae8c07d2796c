"""Cards that show an outcome: the route, what to do, why, what would change it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.case import ADVISERS
from desktop.domain.decision import Action, Citation, Outcome
from desktop.domain.interview import Counterfactual
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.answers_panel import amount_words
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import Chip, Icon, Mark, button, column, frame, label, row, rule

_SHOWN_CHANGES = 4


@dataclass(frozen=True)
class Step:
    """One thing to do, as shown: words, with whom, and what it rests on (None when that was not kept). `listed`: who it
    is with stands in the post's own contact list.
    """

    title: str
    what: str
    who: str
    by_when: str | None
    citation: Citation | None
    address: str = ""
    listed: bool = False


@dataclass(frozen=True)
class PostTerms:
    """What a post set for itself: when advice asked now should be there (ISO date), and addresses by who."""

    advice_due: str | None = None
    addresses: Mapping[str, str] = field(default_factory=dict)


def terms_of(settings: Mapping[str, Any], today: date) -> PostTerms:
    """Return the terms in the settings of a post; what is not set, or not readable, is left out."""
    days = settings.get("advice_term_days")
    due = (today + timedelta(days=days)).isoformat() if isinstance(days, int) and 0 < days < 1000 else None
    contacts = [contact for contact in settings.get("contacts") or () if isinstance(contact, Mapping)]
    addresses = {
        str(contact.get("role")): " · ".join(
            str(contact[key]) for key in ("name", "email", "phone") if contact.get(key)
        )
        for contact in contacts
    }
    return PostTerms(due, addresses)


def steps_of(actions: Iterable[Action], texts: Texts, terms: PostTerms | None = None) -> list[Step]:
    """Return the actions of an outcome as steps in the language of the window, with the post's own terms."""
    return [_step_of(action, texts, terms or PostTerms()) for action in actions]


def _step_of(action: Action, texts: Texts, terms: PostTerms) -> Step:
    lang = texts.language
    due = terms.advice_due if action.id.startswith("seek_advice") else None
    by_when = action.by_when or (texts.day(due) if due else None)
    address = terms.addresses.get(action.who, "")
    listed = action.who in ADVISERS
    return Step(action.title[lang], action.what[lang], texts.who(action.who), by_when, action.citation, address, listed)


def route_head(look: Look, chip: tuple[str, str] | None) -> QHBoxLayout:
    """Return the line above a route: what it is, and a chip (kind, words) when there is one."""
    head = row(gap=12)
    told = QCoreApplication.translate("Outcome", "Outcome: a route, not a decision on the support")
    head.addWidget(label(told, "meta", "ink2"), 1)
    if chip:
        head.addWidget(Chip(look, *chip), 0, Qt.AlignmentFlag.AlignTop)
    return head


def route_card(look: Look, texts: Texts, route: str, strength: str | None, chip: tuple[str, str] | None) -> QFrame:
    """Return the banner with the route, in words how strong it is, and a chip (kind, words) when there is one."""
    card = frame(role="panel")
    line = row(card, (18, 14, 18, 16), 16)
    line.addWidget(Mark(look, "signpost", 44), 0, Qt.AlignmentFlag.AlignTop)
    words = column(gap=4)
    words.addLayout(route_head(look, chip))
    told = texts.route(route)
    words.addWidget(label(told["title"], "outcome"))
    words.addWidget(label(told["summary"], "body", "ink2"))
    if strength:
        words.addSpacing(2)
        words.addWidget(label(texts.strength(strength), "strong"))
    line.addLayout(words, 1)
    return card


def steps_card(look: Look, texts: Texts, steps: Sequence[Step], contacts: Callable[[], object] | None = None) -> QFrame:
    """Return the numbered list of what to do, with whom, what to send, and what each step rests on; `contacts` leads to
    the contact list.
    """
    card = frame(role="card")
    lines = column(card, (0, 12, 0, 4))
    lines.addLayout(_inset(label(QCoreApplication.translate("Outcome", "What you do now"), "card"), 16))
    for number, step in enumerate(steps, 1):
        if number > 1:
            lines.addWidget(rule())
        line = row(margins=(14, 10, 16, 10), gap=10)
        line.addWidget(Mark(look, str(number)), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(_step_words(look, texts, step, contacts), 1)
        lines.addLayout(line)
    return card


def _step_words(look: Look, texts: Texts, step: Step, contacts: Callable[[], object] | None) -> QVBoxLayout:
    words = column(gap=2)
    words.addWidget(label(step.title, "strong"))
    words.addWidget(label(step.what, "body", "ink2"))
    with_whom = QCoreApplication.translate("Outcome", "With: {who}").format(who=step.who)
    if step.address:
        with_whom += f" · {step.address}"
    if step.by_when:
        with_whom += QCoreApplication.translate("Outcome", " · by {date}").format(date=step.by_when)
    short = not step.address and not step.by_when
    who = label(with_whom, "meta", "ink3", wrap=not short)
    last = Flow(gap=10)
    (last if short else words).addWidget(who)
    if step.listed and contacts is not None:
        lead = button(QCoreApplication.translate("Outcome", "To your contact list"), "link")
        lead.setAccessibleName(f"{lead.text()}: {step.who}")
        lead.clicked.connect(contacts)
        last.addWidget(lead)
    if step.citation is not None:
        last.addWidget(Chip(look, *texts.citation(step.citation.kind, step.citation.lines)))
    words.addLayout(last)
    return words


def chip_flow(look: Look, texts: Texts, citations: Sequence[Citation]) -> QWidget:
    """Return chips that say what a rule rests on, one under the other where they do not fit beside each other."""
    holder = QWidget()
    lines = column(holder, gap=4)
    for citation in citations:
        kind, words = texts.citation(citation.kind, citation.lines)
        lines.addWidget(Chip(look, kind, words), 0, Qt.AlignmentFlag.AlignLeft)
    return holder


def reasons_card(look: Look, texts: Texts, outcome: Outcome) -> tuple[QFrame, QVBoxLayout]:
    """Return why: each rule that had a part, in plain words, with what it rests on; and the layout to add to."""
    card, lines = titled_card(QCoreApplication.translate("Outcome", "Why"))
    for reason in outcome.reasons:
        lines.addWidget(rule())
        line = row(margins=(0, 10, 0, 8), gap=10)
        line.addLayout(_bullet(look))
        words = column(gap=6)
        words.addWidget(label(reason.text[texts.language], "body"))
        if reason.citations:
            words.addWidget(chip_flow(look, texts, reason.citations))
        line.addLayout(words, 1)
        lines.addLayout(line)
    return card, lines


def changes_card(
    look: Look, texts: Texts, changes: Sequence[Counterfactual], whole: bool
) -> tuple[QFrame, QVBoxLayout]:
    """Return what would change the route, the first few or the whole list; and the layout to add a button to."""
    card, lines = titled_card(QCoreApplication.translate("Outcome", "What would change this?"))
    if not changes:
        lines.addWidget(rule())
        none = QCoreApplication.translate("Outcome", "No change of one or two answers leads to another route.")
        lines.addLayout(_inset(label(none, "body", "ink2"), 0, 10))
    for change in changes if whole else changes[:_SHOWN_CHANGES]:
        lines.addWidget(rule())
        lines.addLayout(_change_row(look, texts, change))
    return card, lines


def hidden_changes(changes: Sequence[Counterfactual]) -> int:
    """Return how many changes the short list leaves out."""
    return max(len(changes) - _SHOWN_CHANGES, 0)


def _change_row(look: Look, texts: Texts, change: Counterfactual) -> QHBoxLayout:
    line = row(margins=(0, 10, 0, 10), gap=10)
    line.addWidget(Icon(look, "branch", "ink2", 20), 0, Qt.AlignmentFlag.AlignTop)
    words = column(gap=1)
    for key, value in change.change:
        words.addWidget(label(texts.question(key)["title"], "meta", "ink3"))
        words.addWidget(label(texts.option(key, value), "body"))
    then = QCoreApplication.translate("Outcome", "then: {route}").format(route=texts.route(change.route)["title"])
    if change.strength == "precaution":
        then += QCoreApplication.translate("Outcome", " (as a precaution)")
    words.addWidget(label(then, "metastrong", "ink2"))
    line.addLayout(words, 1)
    return line


def _bullet(look: Look) -> QVBoxLayout:
    """Return a small dot at the height of the first line."""
    lines = column(margins=(2, max((look.metrics("body").height() - look.px(8)) // 2, 0), 2, 0))
    lines.addWidget(Mark(look, "", 8))
    lines.addStretch(1)
    return lines


def titled_card(title: str) -> tuple[QFrame, QVBoxLayout]:
    """Return a card with a heading, and the layout for what comes under it."""
    card = frame(role="card")
    lines = column(card, (16, 12, 16, 6))
    lines.addLayout(_inset(label(title, "card"), 0, 0, 8))
    return card, lines


def _inset(widget: QWidget, side: int, top: int = 0, bottom: int = 0) -> QHBoxLayout:
    line = row(margins=(side, top, side, bottom))
    line.addWidget(widget, 1)
    return line


def answer_row(texts: Texts, key: str, value: str, number: Callable[[str], int | None]) -> QFrame:
    """Return a question with its answer, and the amount where one was given (`number` looks it up)."""
    line = QFrame()
    lines = column(line, (0, 7, 0, 0), 1)
    lines.addWidget(label(texts.question(key)["title"], "meta", "ink3"))
    lines.addWidget(label(texts.option(key, value), "body"))
    name = texts.amount_key(key)
    amount = number(name) if name else None
    if name and amount is not None:
        lines.addWidget(label(amount_words(texts, name, amount), "meta", "ink2"))
    lines.addSpacing(7)
    lines.addWidget(rule())
    return line
