"""Under the name of a company: the cases it has already, and what was answered about it before, to take over or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from desktop.domain.case import Case
from desktop.ui.case_words import status_word
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import button, clear, column, frame, label, row

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Met:
    """A company that a post met: its open cases, and earlier answers with the case and the moment (UTC) of then."""

    name: str
    cases: Sequence[Case] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    number: str = ""
    at: str = ""


class CompanyHint(QWidget):
    """Shows one company; nothing is taken over by itself.

    Signals:
        case_wanted: a case is to be opened. Emits its id.
        add_wanted: this request is to become another request of a case. Emits the `Case`.
        taken: answers are to be taken over. Emits them by question, the number of their case and their moment (UTC).
    """

    case_wanted = Signal(str)
    add_wanted = Signal(object)
    taken = Signal(object, str, str)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Show nothing yet."""
        super().__init__()
        self._look, self._texts = look, texts
        self._met: Met | None = None
        self._done: set[str] = set()
        self.takers: dict[str, QPushButton] = {}
        self._lines = column(self, gap=8)
        self.hide()

    def show_met(self, met: Met | None) -> None:
        """Show what is known of a company, or nothing with None."""
        self._met, self._done = met, set()
        self._show()

    def _show(self) -> None:
        clear(self._lines)
        self.takers = {}
        met = self._met
        self.setVisible(met is not None and bool(met.cases or met.answers))
        if met is None:
            return
        for case in met.cases[:2]:
            self._lines.addWidget(self._duplicate(case))
        if met.answers:
            self._lines.addWidget(self._earlier(met))

    def _duplicate(self, case: Case) -> QFrame:
        card = frame(role="conflict")
        lines = column(card, (12, 8, 12, 10), 6)
        told = translate("Entry", "This company has a case already: {number}, {date}, {state}.")
        day = self._texts.day(case.opened)
        words = told.format(number=case.number, date=day, state=status_word(case.status))
        lines.addWidget(label(words, "strong", "waiting"))
        if case.title:
            lines.addWidget(label(case.title, "body", "ink2"))
        acts = Flow(gap=8)
        go = button(translate("Entry", "Open that case"), "small")
        add = button(translate("Entry", "Put this request in that case"), "small")
        for one in (go, add):
            one.setAccessibleName(f"{one.text()}: {case.number}")
            acts.addWidget(one)
        go.clicked.connect(lambda _=False: self.case_wanted.emit(case.id))
        add.clicked.connect(lambda _=False: self.add_wanted.emit(case))
        lines.addLayout(acts)
        lines.addWidget(label(translate("Entry", "Or go on: then this becomes a case of its own."), "meta", "ink2"))
        return card

    def _earlier(self, met: Met) -> QFrame:
        card = frame(role="why")
        lines = column(card, (12, 8, 12, 10), 6)
        title = translate("Entry", "Answered before about {company}, on {date} ({number})")
        told = title.format(company=met.name, date=self._texts.day(met.at), number=met.number)
        lines.addWidget(label(told, "strong"))
        more = translate("Entry", "Is this still so? Nothing is taken over unless you say so.")
        lines.addWidget(label(more, "body", "ink2"))
        for key, value in met.answers.items():
            lines.addWidget(label(self._texts.question(key)["title"], "meta", "ink2"))
            line = row(gap=8)
            line.addWidget(label(self._texts.option(key, value), "strong"), 1)
            line.addWidget(self._taker(key, {key: value}))
            lines.addLayout(line)
        waiting = {key: value for key, value in met.answers.items() if key not in self._done}
        if len(waiting) > 1:
            lines.addWidget(self._taker("", waiting))
        return card

    def _taker(self, key: str, answers: Mapping[str, str]) -> QWidget:
        """Return the button that takes answers over, or the word that it was done."""
        if key in self._done:
            return label(translate("Entry", "taken over"), "meta", "saved", wrap=False)
        one, all_ = translate("Entry", "Take over"), translate("Entry", "Take all these over")
        made = button(one if key else all_, "link" if key else "small")
        about = self._texts.question(key)["title"] if key else ""
        made.setAccessibleName(f"{made.text()}: {about}" if about else made.text())
        made.clicked.connect(lambda _=False: self._take(answers))
        self.takers[key] = made
        return made

    def _take(self, answers: Mapping[str, str]) -> None:
        met = self._met
        if met is not None:
            self._done |= set(answers)
            self.taken.emit(dict(answers), met.number, met.at)
            self._show()
            left = next(iter(self.takers.values()), None)
            if left is not None:
                left.setFocus()
