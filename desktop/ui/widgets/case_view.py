"""One case: the route with its steps, what happened to it, why, and under which rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from desktop.domain.case import Case
from desktop.domain.decision import Outcome
from desktop.domain.request import ANSWERS, SupportRequest
from desktop.ui.acts import acts_of
from desktop.ui.case_words import marking_chip
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets import case_cards
from desktop.ui.widgets import outcome_blocks as blocks
from desktop.ui.widgets.case_advice import CaseAdvice
from desktop.ui.widgets.case_contact import CaseContact
from desktop.ui.widgets.case_decision import CaseDecision
from desktop.ui.widgets.case_items import Conditions, FollowUps
from desktop.ui.widgets.case_leaving import CaseLeaving
from desktop.ui.widgets.case_lists import CaseLists
from desktop.ui.widgets.case_papers import CasePapers
from desktop.ui.widgets.case_recheck import CaseRecheck
from desktop.ui.widgets.case_requests import CaseRequests
from desktop.ui.widgets.case_risks import CaseRisks
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.note_form import NoteForm
from desktop.ui.widgets.outcome_blocks import Step
from desktop.ui.widgets.parts import Chip, button, clear, column, frame, label, row, rule, set_icon, set_words
from desktop.ui.widgets.reading_order import tab_in_reading_order
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from desktop.casework import Entry
    from desktop.casework.recheck import Differing

_BESIDE, _NARROW = 820, 560  # pixels at normal text size: room for a second column; for two cards beside each other
_SIDE = 268


class Shown(NamedTuple):
    """The case in view, as `CaseView.show_case` takes it."""

    case: Case
    request: SupportRequest | None
    outcome: Outcome | None
    timeline: Sequence[Entry]
    differing: Sequence[Differing]
    confirmed: Mapping[str, bool] | None = None


class CaseView(ScrollColumn):
    """Shows one case.

    Signals:
        resume: the questions are to be continued with these answers. Emits nothing.
        choose: another route is to be chosen. Emits nothing.
        follow: the decision aid's route is to be taken again. Emits nothing.
        print_: the case is to be printed. Emits nothing.
        note_written: a note is to be kept. Emits its text.
        another: another request of the company is to be added to the case. Emits nothing.
        mark: the case is to be marked. Emits nothing.
        contacts: the contact list of the post is wanted. Emits nothing.
    """

    resume = Signal()
    choose = Signal()
    follow = Signal()
    print_ = Signal()
    note_written = Signal(str)
    another = Signal()
    mark = Signal()
    contacts = Signal()

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build an empty view."""
        super().__init__("surface", (24, 16, 24, 24), 14)
        self._look, self._texts = look, texts
        self.case: Case | None = None
        self._width = 0.0
        self.widest = 1180
        self.resume_button, self.choose_button, self.print_button = (button() for _ in range(3))
        self.follow_button, self.another_button, self.mark_button = (button() for _ in range(3))
        self.note_button = button("", "small")
        self.note = NoteForm(look)
        self.lists = CaseLists(look, texts)
        self.risks = CaseRisks(look, texts)
        self.timeline = Timeline(look)
        self.advice, self.decision = CaseAdvice(look, texts), CaseDecision(look, texts)
        self.conditions, self.follow_ups = Conditions(look, texts), FollowUps(look, texts)
        self.papers = CasePapers(look, texts)
        self.requests, self.recheck = CaseRequests(look, texts), CaseRecheck(look, texts)
        self.contact = CaseContact(look)
        self.leaving = CaseLeaving(look, texts)
        self._parts = (
            self.requests, self.advice, self.decision, self.conditions, self.follow_ups, self.papers, self.risks,
            self.contact, self.leaving,
        )  # fmt: skip
        self._forms = [
            card.form
            for card in (self.requests, self.recheck, self.advice, self.decision, self.conditions, self.follow_ups)
        ]
        for form in self._forms:
            form.opened.connect(partial(self.reveal, form))
        self._lay_out()
        self.resume_button.clicked.connect(self.resume)
        self.choose_button.clicked.connect(self.choose)
        self.follow_button.clicked.connect(self.follow)
        self.print_button.clicked.connect(self.print_)
        self.another_button.clicked.connect(self.another)
        self.mark_button.clicked.connect(self.mark)
        self.note_button.clicked.connect(self._on_note)
        self.note.written.connect(self.note_written)
        self.note.closed.connect(self.note_button.setFocus)
        look.changed.connect(self._set_icons)
        self._set_icons()

    def _lay_out(self) -> None:
        self._head, self._body, self._steps_place, self._rest = column(gap=8), column(gap=14), column(), column(gap=14)
        self.lines.addLayout(self._head)
        acts = Flow(gap=8)
        for act in (
            self.resume_button, self.choose_button, self.follow_button, self.another_button, self.mark_button,
            self.print_button,
        ):  # fmt: skip
            acts.addWidget(act)
        self.lines.addLayout(acts)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(16)
        self.lines.addLayout(self._sides)
        self.lines.addStretch(1)
        main = column(gap=14)
        for part in (
            self.recheck, self._body, self.requests, self.advice, self.decision, self._steps_place, self.conditions,
            self.risks,
        ):  # fmt: skip
            main.addWidget(part) if isinstance(part, QWidget) else main.addLayout(part)
        self._lay_out_history()
        main.addWidget(self._history)
        main.addLayout(self._rest)
        main.addWidget(self.leaving)
        main.addStretch(1)
        self._sides.addLayout(main, 1)
        self.side = QWidget()
        beside = column(self.side, gap=14)
        for card in (self.contact, self.follow_ups, self.papers, self.lists):
            beside.addWidget(card)
        beside.addStretch(1)
        self._sides.addWidget(self.side)

    def _lay_out_history(self) -> None:
        self._history = frame(role="card")
        lines = column(self._history, (16, 12, 16, 10), 6)
        top = row(gap=8)
        self._history_title = label("", "card")
        top.addWidget(self._history_title, 1)
        top.addWidget(self.note_button)
        lines.addLayout(top)
        lines.addWidget(self.note)
        lines.addWidget(self.timeline)

    def retranslate(self) -> None:
        """Set every text that stays; `show_case` sets the others."""
        self._history_title.setText(self.tr("What happened"))
        self.timeline.setAccessibleName(self.tr("What happened"))
        set_words(self.resume_button, self.tr("Continue with the &questions"))
        set_words(self.choose_button, self.tr("I choose &otherwise…"))
        set_words(self.follow_button, self.tr("Take the decision aid’s &route again"))
        set_words(self.another_button, self.tr("Anot&her request"))
        set_words(self.mark_button, self.tr("Markin&g…"))
        set_words(self.print_button, self.tr("&Print"))
        set_words(self.note_button, self.tr("No&te"))
        self.note.retranslate()
        for part in (self.requests, self.contact, self.lists, self.conditions, self.follow_ups, self.papers):
            part.retranslate()
        self.leaving.retranslate()

    def _set_icons(self) -> None:
        for target, name in (
            (self.resume_button, "signpost"), (self.choose_button, "branch"),
            (self.follow_button, "undo"), (self.print_button, "printer"), (self.note_button, "plus"),
            (self.another_button, "plus"), (self.mark_button, "lock"),
        ):  # fmt: skip
            set_icon(self._look, target, name, "ink", 16 if target is self.note_button else 18)

    def fold(self, width: float) -> None:
        """Put what stands beside each other under each other in little room (`width` as in `Page.fold`)."""
        self._width = width
        directions = QBoxLayout.Direction
        beside = width >= _BESIDE
        self._sides.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        side = self._look.px(_SIDE)
        self.side.setMinimumWidth(side if beside else 0)
        self.side.setMaximumWidth(side if beside else 16777215)
        narrow = width < _NARROW
        self.advice.fold(narrow)
        self.recheck.fold(narrow)

    def show_case(
        self,
        case: Case,
        request: SupportRequest | None,
        now: Outcome | None,
        timeline: Sequence[Entry],
        differing: Sequence[Differing] = (),
        confirmed: Mapping[str, bool] | None = None,
    ) -> None:
        """Show a case. `now` is the outcome under the present rules, None when the request is not whole any more;
        `differing` are its requests whose outcome would now be another; `confirmed` as `acts.acts_of` takes it.
        """
        for part in (self._head, self._body, self._steps_place, self._rest):
            clear(part)
        outcome = None if case_cards.rules_changed(case.leading, now) else now
        self.recheck.show_case(case, now, differing)
        self._show_head(case)
        self.resume_button.setEnabled(request is not None)
        self.another_button.setVisible(case.status != "closed")
        self.mark_button.setVisible(case.status != "closed")
        had_focus = self.follow_button.hasFocus()
        self.follow_button.setVisible(bool(case.chosen))
        if had_focus and not case.chosen:
            self.choose_button.setFocus()
        if case.chosen:
            self._body.addWidget(case_cards.chosen_card(self._look, self._texts, case))
        self._show_route(case, outcome)
        self.timeline.set_acts(acts_of(timeline, self._texts, confirmed))
        if case.route:
            self._rest.addWidget(self._why(case, outcome))
        if request is not None:
            self._rest.addWidget(self._answers(request))
        self.note.set_case(case.id)
        if self.case is None or case.id != self.case.id:
            self.verticalScrollBar().setValue(0)
        self.case = case
        for shown in self._parts:
            shown.show_case(case)
        self.setAccessibleName(case.title or case.number)
        tab_in_reading_order(self.lines)

    @property
    def unkept(self) -> bool:
        """Whether something was typed in a form that was not kept, in any case."""
        return self.note.unkept or self.contact.unkept or any(form.unkept for form in self._forms)

    def forget(self) -> None:
        """Show nothing any more: the vault was locked."""
        for part in (self._head, self._body, self._steps_place, self._rest):
            clear(part)
        self.case = None
        self.recheck.show_case(None, None)
        for card in self._parts:
            card.show_case(None)
        for form in self._forms:
            form.forget()
        self.timeline.set_acts([])
        self.lists.show_runs((), ())
        self.setAccessibleName("")

    def _show_route(self, case: Case, outcome: Outcome | None) -> None:
        if case.route:
            chip = ("provisional", self.tr("may still change")) if case.provisional else None
            self._body.addWidget(case_cards.route_card(self._look, self._texts, case, chip))
            steps = self._steps(case, outcome)
            self._steps_place.addWidget(blocks.steps_card(self._look, self._texts, steps, self.contacts.emit))

    def _show_head(self, case: Case) -> None:
        head, name = row(gap=12), case.company or case.title or self.tr("Request without a title")
        head.addWidget(label(name, "page"), 1)
        for chip in (("plain", case.number), marking_chip(case.marking)):
            head.addWidget(Chip(self._look, *chip), 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(head)
        opened = self.tr("kept on {date}").format(date=self._texts.day(case.opened))
        title = case.title if case.company and case.title != case.company else ""
        asked = case.request or {}
        products = ", ".join(map(self._texts.product, asked.get("products") or ())) if len(case.parts) == 1 else ""
        parts = [title, self._texts.country(case.country), asked.get("sector"), products, opened]
        self._head.addWidget(label(" · ".join(part for part in parts if part), "body", "ink2"))
        if described := (case.request or {}).get("description"):
            self._head.addWidget(label(described, "body"))

    def _steps(self, case: Case, outcome: Outcome | None) -> list[Step]:
        if outcome is not None:
            return blocks.steps_of(outcome.actions, self._texts)
        known = [(self._texts.action(name), self._texts.action_who(name)) for name in case.latest.get("actions", ())]
        return [Step(words["title"], words["what"], who, None, None) for words, who in known]

    def _why(self, case: Case, outcome: Outcome | None) -> QFrame:
        """Return why, the official's own reasons, and under which rules all this was made."""
        if outcome is not None:
            card, lines = blocks.reasons_card(self._look, self._texts, outcome)
        else:
            card, lines = blocks.titled_card(self.tr("Why"))
            for name in case.latest.get("rules", ()):
                self._add_plain(lines, self._texts.rule(name))
        told = self.tr("Your reason to depart ({question}): {reason}")
        for key, reason in (case.reasons or {}).items():
            self._add_plain(lines, told.format(question=self._texts.question(key)["title"], reason=reason))
        versions = self.tr("Made under rules {rules} and content {content}.")
        rules, content = (case.latest.get(name, "?") for name in ("rules_version", "content_version"))
        self._add_plain(lines, versions.format(rules=rules, content=content), "meta", "ink3")
        return card

    def _add_plain(self, lines: QVBoxLayout, text: str, role: str = "body", tone: str = "ink") -> None:
        """Add a line under a card's earlier ones."""
        lines.addWidget(rule())
        line = row(margins=(0, 8, 0, 8))
        line.addWidget(label(text, role, tone), 1)
        lines.addLayout(line)

    def _answers(self, request: SupportRequest) -> QFrame:
        card, lines = blocks.titled_card(self.tr("Answers"))
        lines.addWidget(rule())
        for key in ANSWERS:
            if request.given(key):
                lines.addWidget(
                    blocks.answer_row(self._texts, key, request.answer(key), lambda name: getattr(request, name))
                )
        if request.company:
            self._add_plain(lines, self.tr("Company: {name}").format(name=request.company))
        return card

    def _on_note(self) -> None:
        self.note.open_()
        self.reveal(self.note)
