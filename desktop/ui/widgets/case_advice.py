"""The advice on a case: two equal cards, RVO and the department, and the form that opens under them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QWidget

from desktop.domain.case import ADVISERS, FOLLOWED, Advice, Case
from desktop.domain.waiting import days_since
from desktop.ui.case_words import advice_title, days_word, followed_word
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.case_form import Asked, CaseForm, Check, Given, nothing_wrong
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import Chip, button, clear, column, label, restyle, set_words

translate = QCoreApplication.translate
_LONGEST = 240  # signs of an advice that stand in the card; the button opens the rest


class AdviceCard(QFrame):
    """What one adviser was asked and said.

    Signals:
        wanted: an act is wanted. Emits `asked`, `answered`, `followed` or `read`.
    """

    wanted = Signal(str)

    def __init__(self, look: Look, texts: Texts, name: str) -> None:
        """Build the card of an adviser, empty."""
        super().__init__()
        self._look, self._texts, self.name = look, texts, name
        self.setProperty("panel", "conflict")
        self.acts = {act: button("", "small") for act in ("followed", "answered", "asked", "read")}
        lines = column(self, (12, 12, 12, 12), 8)
        self._words = column(gap=4)
        lines.addLayout(self._words)
        flow = Flow(gap=8)
        for act, target in self.acts.items():
            flow.addWidget(target)
            target.clicked.connect(lambda _=False, act=act: self.wanted.emit(act))
        lines.addLayout(flow)
        lines.addStretch(1)

    def show_advice(self, case: Case, term: int | None) -> None:
        """Show how far the advice is; `term` is the post's own in days, None when it has none."""
        known, closed = case.advice_of(self.name), case.status == "closed"
        status = known.status(case.advice_needed(self.name))
        clear(self._words)
        head, title = Flow(gap=8), label(advice_title(self.name), "card", wrap=False)
        (self._words if status == "to_ask" else head).addWidget(title)
        chip = Chip(self._look, *_chip(status, known))
        if status == "asked" and _days(known):
            chip.setAccessibleName(translate("CaseWork", "waits {days}").format(days=chip.text()))
        head.addWidget(chip)
        self._words.addLayout(head)
        for role, tone, text in self._lines(status, known, term):
            self._words.addWidget(label(text, role, tone))
        restyle(self, "panel", "advised" if status == "answered" else "conflict" if status == "asked" else "card")
        self._offer(status, known, closed)

    def _lines(self, status: str, known: Advice, term: int | None) -> list[tuple[str, str, str]]:
        asked, answered = self._texts.day(known.asked_on), self._texts.day(known.answered_on)
        if status == "to_ask":
            return []
        if status == "not_needed":
            return [("body", "ink2", translate("CaseWork", "Not needed by the route; you may ask it."))]
        if status == "asked":
            lines = [("meta", "ink2", translate("CaseWork", "asked on {date}").format(date=asked))]
            if term is not None and _days(known) > term:
                told = translate("CaseWork", "Longer than your own term of {days}.")
                lines.append(("body", "waiting", told.format(days=days_word(term))))
            return lines
        lines = [("meta", "ink2", translate("CaseWork", "in on {date}").format(date=answered))]
        if known.advice:
            lines.append(("body", "ink", _short(known.advice)))
        if known.followed:
            lines.append(("strong", "ink", followed_word(known.followed)))
        if known.why:
            lines.append(("body", "ink2", known.why))
        return lines

    def _offer(self, status: str, known: Advice, closed: bool) -> None:
        title, change = advice_title(self.name), translate("CaseWork", "Change")
        words = {
            "asked": change if known.asked_on else translate("CaseWork", "Asked on…"),
            "answered": change if known.answered_on else translate("CaseWork", "Note the answer"),
            "followed": translate("CaseWork", "Followed?"), "read": translate("CaseWork", "Read the advice"),
        }  # fmt: skip
        offered = {
            "to_ask": ("asked",), "not_needed": ("asked",), "asked": ("answered", "asked"),
            "answered": ("followed", "answered"),
        }[status]  # fmt: skip
        for act, target in self.acts.items():
            set_words(target, words[act])
            target.setAccessibleName(f"{words[act]} {title}")
            long = act == "read" and known.advice != _short(known.advice or "")
            target.setVisible((act in offered and not closed) or (bool(known.advice) and long))
        for act, target in self.acts.items():
            first = (act, status) in (("answered", "asked"), ("asked", "to_ask"))
            restyle(target, "kind", "next" if first else "small")


class CaseAdvice(QWidget):
    """Both cards and their form; away when no advice is needed and none was asked.

    Signals:
        kept: something about an advice is to be kept. Emits adviser, act (`asked`, `answered`, `followed`), `Given`.
        read: a whole advice is wanted. Emits the adviser.
    """

    kept = Signal(str, str, object)
    read = Signal(str)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build both cards, empty."""
        super().__init__()
        self._texts = texts
        self._case: Case | None = None
        self._from: QPushButton | None = None
        self._term: int | None = None
        self.cards = {name: AdviceCard(look, texts, name) for name in ADVISERS}
        self.form = CaseForm(look)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(12)
        lines = column(self, gap=10)
        lines.addLayout(self._pair)
        for name, card in self.cards.items():
            self._pair.addWidget(card, 1)
            card.wanted.connect(lambda act, name=name: self._on_wanted(name, act))
        lines.addWidget(self.form)
        self.form.kept.connect(self._on_kept)
        self.form.closed.connect(self._on_closed)

    def fold(self, narrow: bool) -> None:
        """Put the cards under each other in little room."""
        directions = QBoxLayout.Direction
        self._pair.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def set_term(self, term: int | None) -> None:
        """Take the post's own term for advice in days, None when it has none."""
        if term != self._term:
            self._term = term
            self.show_case(self._case)

    def show_case(self, case: Case | None) -> None:
        """Show the advice on a case."""
        if self._case is not None and (case is None or case.id != self._case.id):
            self.form.turn_away()
        self._case = case
        self.setVisible(case is not None and wants_advice(case))
        if case is not None:
            for card in self.cards.values():
                card.show_advice(case, self._term)

    def open_(self, name: str, act: str) -> None:
        """Open the form for an act with one adviser."""
        case = self._case
        if case is None:
            return
        self._from = self.cards[name].acts[act]
        known = case.advice_of(name)
        begin = {
            "asked": Given(on=known.asked_on or ""),
            "answered": Given(on=known.answered_on or "", text=known.advice or ""),
            "followed": Given(choice=known.followed or "", text=known.why or ""),
        }[act]
        self.form.open_(f"{case.id} {name} {act}", lambda: _asked(name, act), begin, _check(act, known))

    def _on_wanted(self, name: str, act: str) -> None:
        if act == "read":
            self.read.emit(name)
        else:
            self.open_(name, act)

    def _on_closed(self) -> None:
        if self._from is not None:
            self._from.setFocus()

    def _on_kept(self, form: str, given: Given) -> None:
        _, name, act = form.rsplit(" ", 2)
        self.kept.emit(name, act, given)


def wants_advice(case: Case) -> bool:
    """Whether the two cards belong on the page: advice is needed, or was asked."""
    return any(case.advice_of(name).status(case.advice_needed(name)) != "not_needed" for name in ADVISERS)


def _days(known: Advice) -> int:
    """Return how many days an adviser needed, or has by now."""
    until = date.fromisoformat(known.answered_on) if known.answered_on else date.today()  # noqa: DTZ011
    return days_since(known.asked_on or "", until)


def _chip(status: str, known: Advice) -> tuple[str, str]:
    days = days_word(_days(known))
    if status == "answered":
        return "saved", days if _days(known) else translate("CaseWork", "same day")
    if status == "asked":
        return "waiting", days
    if status == "to_ask":
        return "provisional", translate("CaseWork", "to ask")
    return "plain", translate("CaseWork", "not needed")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …"


def _asked(name: str, act: str) -> Asked:
    title = advice_title(name)
    stays = translate("CaseWork", "It stays on this laptop.")
    if act == "asked":
        return Asked(title, day=translate("CaseWork", "On which day did you ask?"))
    if act == "answered":
        day = translate("CaseWork", "On which day did the answer come?")
        return Asked(title, day=day, text=translate("CaseWork", "What was advised?"), hint=stays)
    choices = tuple((value, followed_word(value)) for value in FOLLOWED)
    why = translate("CaseWork", "Why?")
    hint = translate("CaseWork", "Needed when the advice was not wholly followed. It stays on this laptop.")
    return Asked(title, translate("CaseWork", "Was this advice followed?"), choices, text=why, hint=hint)


def _check(act: str, known: Advice) -> Check:
    """Return what is looked at before an act is kept."""
    return {"asked": nothing_wrong, "answered": _after(known.asked_on or ""), "followed": _followed}[act]


def _after(asked_on: str) -> Check:
    def check(given: Given) -> tuple[str, Callable[[], str]] | None:
        if given.on < asked_on:
            return "", lambda: translate("CaseWork", "The answer cannot come before the question.")
        return None

    return check


def _followed(given: Given) -> tuple[str, Callable[[], str]] | None:
    if not given.choice:
        return "", lambda: translate("CaseWork", "Choose one of the three first.")
    if given.choice != "yes" and not given.text:
        return "text", lambda: translate("CaseWork", "Write in a few words why.")
    return None
