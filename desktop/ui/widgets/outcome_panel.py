"""The provisional outcome beside the question: the route so far, what it rests on, and what is still to find out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.domain.decision import Outcome
from desktop.domain.request import ANSWERS
from desktop.ui.announce import announce
from desktop.ui.conversation import Conversation
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.parts import Chip, Icon, Mark, column, frame, label, restyle, row, rule
from desktop.ui.widgets.scroll import ScrollColumn

_SIGNS = {"yes": "check", "no": "–", "unknown": "?"}


class OutcomePanel(ScrollColumn):
    """Shows a conversation's outcome as it stands; its parts are made once. A new outcome is told to screen readers."""

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build an empty panel."""
        super().__init__("canvas", (16, 16, 16, 16), 12)
        self._look, self._texts = look, texts
        self._told: tuple[object, ...] = ()
        self._title = label("", "strong")
        self._chips = {True: Chip(look, "provisional", ""), False: Chip(look, "brand", "")}
        self._card = frame(role="provisional")
        self._route, self._nothing = label("", "card"), label("", "body", "ink2")
        self._points = [_Point(look) for _ in range(3)]
        self._open = frame(role="card")
        self._open_title = label("", "strong")
        self._open_rows = [(label("", "body"), QWidget()) for _ in ANSWERS]
        self._notes = [label("", "meta", "ink3") for _ in range(3)]
        self._lay_out()

    def _lay_out(self) -> None:
        self.lines.addWidget(self._title)
        for chip in self._chips.values():
            self.lines.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        inner = column(self._card, (14, 12, 14, 12), 8)
        inner.addWidget(self._route)
        inner.addWidget(self._nothing)
        for point in self._points:
            inner.addWidget(point)
        self.lines.addWidget(self._card)
        below = column(self._open, (14, 12, 14, 12), 8)
        below.addWidget(self._open_title)
        for text, line in self._open_rows:
            below.addWidget(_with_icon(self._look, "question", text, line))
        self.lines.addWidget(self._open)
        for icon, note in zip(("info", "shield", "flag"), self._notes, strict=True):
            self.lines.addWidget(_with_icon(self._look, icon, note, QWidget()))
        self.lines.addStretch(1)

    def show_outcome(self, conversation: Conversation) -> None:
        """Show where the answers lead so far."""
        outcome = conversation.outcome
        self._nothing.setText(self.tr("After your first answer you see here where the answers lead."))
        self._nothing.setVisible(outcome is None)
        self._route.setVisible(outcome is not None)
        for provisional, chip in self._chips.items():
            chip.setVisible(outcome is not None and provisional == outcome.provisional)
        if outcome is None:
            self._title.setText(self.tr("Provisional outcome"))
            self._told = ()
        else:
            self._show_route(outcome)
        self._show_points(conversation)
        self._show_open(conversation.to_find_out())
        self._show_notes(conversation.rulebook.version)

    def _show_route(self, outcome: Outcome) -> None:
        """Say route and in words whether it can still change; under the title, so that nothing is cut off."""
        open_ended = outcome.provisional
        words = self.tr("may still change") if open_ended else self.tr("no open answer changes this")
        chip = self._chips[open_ended]
        if chip.text() != words:
            chip.setText(words)
            chip.updateGeometry()
        self._title.setText(self.tr("Provisional outcome") if open_ended else self.tr("Outcome"))
        restyle(self._card, "panel", "provisional" if open_ended else "panel")
        route = self._texts.route(outcome.route)["title"]
        self._route.setText(route)
        self._announce((outcome.route, outcome.strength, open_ended), f"{self._title.text()}: {route}. {words}")

    def _show_points(self, conversation: Conversation) -> None:
        points = self._standing(conversation) if conversation.outcome is not None else []
        for number, point in enumerate(self._points):
            point.setVisible(number < len(points))
            if number < len(points):
                point.show_point(*points[number])

    def _standing(self, conversation: Conversation) -> list[tuple[str, str, str]]:
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

    def _show_open(self, waiting: list[str]) -> None:
        self._open_title.setText(self.tr("Still to find out"))
        self._open.setVisible(bool(waiting))
        for number, (text, line) in enumerate(self._open_rows):
            text.setText(self._texts.question(waiting[number])["title"] if number < len(waiting) else "")
            line.setVisible(number < len(waiting))

    def _show_notes(self, version: str) -> None:
        checked = self.tr("Rules {version}. Checked: every combination of answers has a route.")
        notes = (
            self.tr("The app points to a route. It does not say whether the support goes ahead."),
            checked.format(version=version),
            self.tr("That “I do not know yet” counts is a choice of this app. It is not in the letter."),
        )
        for part, text in zip(self._notes, notes, strict=True):
            part.setText(text)

    def _announce(self, outcome: tuple[object, ...], words: str) -> None:
        """Tell screen readers of another outcome, not of the same one in another language."""
        if outcome != self._told:
            self._told = outcome
            announce(self, words)


class _Point(QWidget):
    """One of the letter's points: a mark, the point, and how it stands."""

    def __init__(self, look: Look) -> None:
        """Build it empty."""
        super().__init__()
        self._marks = {known: Mark(look, sign, 22, known == "yes") for known, sign in _SIGNS.items()}
        self._point, self._state = label("", "strong"), label("", "meta", "ink2")
        lines = column(self, gap=8)
        lines.addWidget(rule())
        line: QHBoxLayout = row(gap=10)
        for mark in self._marks.values():
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=1)
        words.addWidget(self._point)
        words.addWidget(self._state)
        line.addLayout(words, 1)
        lines.addLayout(line)

    def show_point(self, known: str, point: str, state: str) -> None:
        """Show how a point stands: `yes`, `no` or `unknown`, in words too."""
        for name, mark in self._marks.items():
            mark.setVisible(name == known)
        self._point.setText(point)
        self._state.setText(state)


def _with_icon(look: Look, icon: str, text: QLabel, holder: QWidget) -> QWidget:
    """Return `holder` as a row of an icon and a text that is filled later."""
    line = row(holder, gap=8)
    line.addWidget(Icon(look, icon, "ink3", 16), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(text, 1)
    return holder
