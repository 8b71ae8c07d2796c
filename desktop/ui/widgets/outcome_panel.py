"""The provisional outcome beside the question: the route so far, what it rests on, and what is still to find out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop.ui.conversation import Conversation
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.parts import Chip, Icon, Mark, clear, column, frame, label, row, rule
from desktop.ui.widgets.scroll import ScrollColumn


class OutcomePanel(ScrollColumn):
    """Shows a conversation's outcome as it stands; a new route is told to screen readers."""

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build an empty panel."""
        super().__init__("canvas", (16, 16, 16, 16), 12)
        self._look, self._texts = look, texts
        self._told = ""

    def show_outcome(self, conversation: Conversation) -> None:
        """Show where the answers lead so far."""
        clear(self.lines)
        if conversation.outcome is None:
            self._show_nothing()
        else:
            self._show_head(conversation.outcome.provisional)
            self._show_route(conversation)
            self._show_open(conversation)
            self._announce(self._texts.route(conversation.outcome.route)["title"])
        self._show_notes(conversation)
        self.lines.addStretch(1)

    def _show_nothing(self) -> None:
        card = frame(role="provisional")
        lines = column(card, (14, 14, 14, 14), 6)
        lines.addWidget(label(self.tr("Provisional outcome"), "card"))
        lines.addWidget(label(self.tr("After your first answer you see here where the answers lead."), "body", "ink2"))
        self.lines.addWidget(card)

    def _show_head(self, provisional: bool) -> None:
        """Say in words whether the outcome can still change; under the title, so that nothing is cut off."""
        words = self.tr("may still change") if provisional else self.tr("no open answer changes this")
        self.lines.addWidget(label(self.tr("Provisional outcome") if provisional else self.tr("Outcome"), "strong"))
        self.lines.addWidget(
            Chip(self._look, "provisional" if provisional else "brand", words), 0, Qt.AlignmentFlag.AlignLeft
        )

    def _show_route(self, conversation: Conversation) -> None:
        outcome = conversation.outcome
        assert outcome is not None
        card = frame(role="provisional" if outcome.provisional else "panel")
        lines = column(card, (14, 12, 14, 12), 0)
        title = label(self._texts.route(outcome.route)["title"], "card")
        lines.addWidget(title)
        for known, point, state in self._points(conversation):
            lines.addSpacing(8)
            lines.addWidget(rule())
            lines.addSpacing(8)
            lines.addLayout(self._point_row(known, point, state))
        self.lines.addWidget(card)

    def _points(self, conversation: Conversation) -> list[tuple[str, str, str]]:
        """Return (yes, no or unknown; point; how it stands) of the letter's three points, as far as they count."""
        outcome, request = conversation.outcome, conversation.request
        assert outcome is not None
        assert request is not None
        if request.request_type == "advice":
            return [("yes", self.tr("The company asks for advice"), self.tr("yes"))]
        doubt = self._doubt(outcome.alignment)
        if request.request_type != "financial":
            return [("no", self.tr("Financial support"), self.tr("no")), doubt]
        size = "yes" if "yes" in (outcome.large, outcome.long_term) else "unknown"
        size = "no" if outcome.large == outcome.long_term == "no" else size
        states = {
            "yes": self.tr("yes, one of the two is enough"),
            "no": self.tr("no, neither"),
            "unknown": self._careful(),
        }
        return [
            ("yes", self.tr("Financial support"), self.tr("yes")),
            (size, self.tr("Large or long-term"), states[size]),
            doubt,
        ]

    def _doubt(self, alignment: str) -> tuple[str, str, str]:
        known = {"in_line": "no", "unknown": "unknown"}.get(alignment, "yes")
        state = self._careful() if known == "unknown" else self._texts.value(alignment)
        return known, self.tr("Possibly not in line with the OECD Guidelines"), state

    def _careful(self) -> str:
        return self.tr("not known yet, counts as yes to be careful")

    def _point_row(self, known: str, point: str, state: str) -> QHBoxLayout:
        line = row(gap=10)
        sign = {"yes": "check", "no": "–", "unknown": "?"}[known]
        line.addWidget(Mark(self._look, sign, 22, known == "yes"), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=1)
        words.addWidget(label(point, "strong"))
        words.addWidget(label(state, "meta", "ink2"))
        line.addLayout(words, 1)
        return line

    def _show_open(self, conversation: Conversation) -> None:
        waiting = conversation.to_find_out()
        if not waiting:
            return
        card = frame(role="card")
        lines = column(card, (14, 12, 14, 12), 8)
        lines.addWidget(label(self.tr("Still to find out"), "strong"))
        for key in waiting:
            line = row(gap=8)
            line.addWidget(Icon(self._look, "question", "ink3", 16), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(self._texts.question(key)["title"], "body"), 1)
            lines.addLayout(line)
        self.lines.addWidget(card)

    def _show_notes(self, conversation: Conversation) -> None:
        notes = [("info", self.tr("The app points to a route. It does not say whether the support goes ahead."))]
        checked = self.tr("Rules {version}. Checked: every combination of answers has a route.")
        notes.append(("shield", checked.format(version=conversation.rulebook.version)))
        notes.append(
            (
                "flag",
                self.tr("That “I do not know yet” counts is a choice of this app. It is not in the letter."),
            )
        )
        for icon, text in notes:
            line = row(gap=8)
            line.addWidget(Icon(self._look, icon, "ink3", 16), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(text, "meta", "ink3"), 1)
            self.lines.addLayout(line)

    def _announce(self, route: str) -> None:
        if self._told and self._told != route:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, route))
        self._told = route
