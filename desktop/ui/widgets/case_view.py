"""One case: what was asked and answered, the route with its steps, under which rules, and what happened to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.casework import Entry
from desktop.domain.case import Case
from desktop.domain.decision import Outcome
from desktop.domain.request import ANSWERS, SupportRequest
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets import outcome_blocks as blocks
from desktop.ui.widgets.outcome_blocks import Step
from desktop.ui.widgets.parts import Chip, Mark, clear, column, label, row, rule
from desktop.ui.widgets.scroll import ScrollColumn


class CaseView(ScrollColumn):
    """Shows one case; nothing can be changed here yet."""

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build an empty view."""
        super().__init__("surface", (24, 16, 24, 24), 14)
        self._look, self._texts = look, texts
        self.widest = 960
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_case(
        self, case: Case, request: SupportRequest | None, outcome: Outcome | None, timeline: Sequence[Entry]
    ) -> None:
        """Show a case. `outcome` is the whole one when it was made under the present rules, else None."""
        clear(self.lines)
        self._show_head(case)
        if case.route:
            chip = ("provisional", self.tr("may still change")) if case.provisional else None
            self.lines.addWidget(blocks.route_card(self._look, self._texts, case.route, case.strength, chip))
            self.lines.addWidget(blocks.steps_card(self._look, self._texts, self._steps(case, outcome)))
            self.lines.addWidget(self._why(case, outcome))
        if request is not None:
            self.lines.addWidget(self._answers(request, case))
        self.lines.addWidget(self._timeline(timeline))
        self.lines.addStretch(1)
        self.verticalScrollBar().setValue(0)
        self.setAccessibleName(case.title or case.number)

    def _show_head(self, case: Case) -> None:
        head = row(gap=12)
        words = column(gap=3)
        words.addWidget(label(case.title or self.tr("Request without a title"), "page"))
        opened = self.tr("kept on {date}").format(date=self._texts.day(case.opened))
        parts = [self._texts.country(case.country), opened]
        words.addWidget(label(" · ".join(part for part in parts if part), "body", "ink2"))
        head.addLayout(words, 1)
        head.addWidget(Chip(self._look, "plain", case.number), 0, Qt.AlignmentFlag.AlignTop)
        self.lines.addLayout(head)
        described = (case.request or {}).get("description")
        if described:
            self.lines.addWidget(label(described, "body"))

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

    def _answers(self, request: SupportRequest, case: Case) -> QFrame:
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

    def _timeline(self, timeline: Sequence[Entry]) -> QFrame:
        card, lines = blocks.titled_card(self.tr("What happened"))
        for entry in reversed(timeline):
            lines.addWidget(rule())
            line = row(margins=(0, 9, 0, 9), gap=10)
            line.addWidget(Mark(self._look, "", 12), 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(label(self._told(entry), "body"), 1)
            line.addWidget(label(self._texts.moment(entry.at), "meta", "ink3"), 0, Qt.AlignmentFlag.AlignVCenter)
            lines.addLayout(line)
        return card

    def _told(self, entry: Entry) -> str:
        if entry.kind == "assessed" and "route" in entry.payload:
            told = self.tr("Outcome of the decision aid: {route}")
            return told.format(route=self._texts.route(str(entry.payload["route"]))["title"])
        kinds = {
            "case_opened": self.tr("Request kept as a case"),
            "answers_changed": self.tr("Answers changed"),
            "route_chosen": self.tr("Another route chosen, with a reason"),
            "field_erased": self.tr("A field was erased"),
        }
        return kinds.get(entry.kind, entry.kind)
