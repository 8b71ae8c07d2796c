"""The decision on a case, always a person's: shown, noted, changed; and the case closed, withdrawn or open again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.domain.case import Case
from desktop.ui.case_words import decision_word
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.case_form import Asked, CaseForm, Given
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import Chip, button, clear, column, label, restyle, row, set_words

translate = QCoreApplication.translate


class CaseDecision(QFrame):
    """The card.

    Signals:
        decide: the decision is to be noted. Emits nothing.
        close_wanted: the case is to be closed. Emits nothing.
        reopened: the case is to be opened again. Emits nothing.
        look_back: the questions that look back at the case are wanted. Emits nothing.
        withdrawn: the case is to be withdrawn. Emits the `Given` with the reason.
    """

    decide = Signal()
    close_wanted = Signal()
    reopened = Signal()
    look_back = Signal()
    withdrawn = Signal(object)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build the card, empty."""
        super().__init__()
        self._look, self._texts = look, texts
        self._case: Case | None = None
        self.setProperty("panel", "card")
        self.note, self.close_case, self.withdraw, self.reopen = (button("", "small") for _ in range(4))
        self.back = button("", "small")
        self._offered = label("", "meta", "ink3")
        self.form = CaseForm(look)
        lines = column(self, (16, 12, 16, 14), 8)
        self._words = column(gap=4)
        lines.addLayout(self._words)
        flow = Flow(gap=8)
        for act in (self.note, self.close_case, self.withdraw, self.reopen, self.back):
            flow.addWidget(act)
        lines.addLayout(flow)
        lines.addWidget(self._offered)
        lines.addWidget(self.form)
        self.note.clicked.connect(self.decide)
        self.close_case.clicked.connect(self.close_wanted)
        self.reopen.clicked.connect(self.reopened)
        self.back.clicked.connect(self.look_back)
        self.withdraw.clicked.connect(self._on_withdraw)
        self.form.kept.connect(lambda _, given: self.withdrawn.emit(given))
        self.form.closed.connect(self.withdraw.setFocus)

    def show_case(self, case: Case | None) -> None:
        """Show what was decided, and what can be done."""
        if self._case is not None and (case is None or case.id != self._case.id):
            self.form.turn_away()
        self._case = case
        clear(self._words)
        if case is None:
            return
        head = row(gap=8)
        head.addWidget(label(translate("CaseWork", "Decision on the support"), "card"), 1)
        chip = _state(case)
        if chip:
            head.addWidget(Chip(self._look, "plain", chip), 0, Qt.AlignmentFlag.AlignTop)
        self._words.addLayout(head)
        for role, tone, text in self._lines(case):
            self._words.addWidget(label(text, role, tone))
        self._offer(case)

    def _lines(self, case: Case) -> list[tuple[str, str, str]]:
        lines = []
        if case.withdrawn:
            lines.append(("body", "ink", translate("CaseWork", "Withdrawn: {reason}").format(reason=case.withdrawn)))
        if not case.decided:
            told = translate("CaseWork", "Nothing decided yet. The decision aid shows the way; people decide.")
            return lines or [("body", "ink2", told)]
        lines.append(("strong", "ink", decision_word(case.decision)))
        on = translate("CaseWork", "decided on {date}").format(date=self._texts.day(case.decided_on))
        lines.append(("meta", "ink2", on))
        if case.decided.get("reason"):
            lines.append(("body", "ink2", str(case.decided["reason"])))
        return lines

    def _offer(self, case: Case) -> None:
        closed = case.status == "closed"
        noted = translate("CaseWork", "Change the &decision…") if case.decided else ""
        set_words(self.note, noted or translate("CaseWork", "Note the &decision…"))
        set_words(self.close_case, translate("CaseWork", "Close the case"))
        set_words(self.withdraw, translate("CaseWork", "Withdraw…"))
        self.withdraw.setAccessibleName(translate("CaseWork", "Withdraw this case"))
        set_words(self.reopen, translate("CaseWork", "Open the case again"))
        for act in (self.note, self.close_case, self.withdraw):
            act.setVisible(not closed)
        self.reopen.setVisible(closed)
        set_words(self.back, translate("CaseWork", "Look back…"))
        self.back.setAccessibleName(translate("CaseWork", "Look back at this case"))
        told = translate("CaseWork", "Looking back: eight short questions for the pilot. They may stay open.")
        self._offered.setText(told)
        for part in (self.back, self._offered):
            part.setVisible(case.status in ("decided", "closed") and not case.withdrawn)
        ready = not case.decided and not case.advice_missing()
        restyle(self.note, "kind", "next" if ready else "small")

    def _on_withdraw(self) -> None:
        if self._case is not None:
            self.form.open_(f"{self._case.id} withdraw", _asked, check=_check)


def _state(case: Case) -> str:
    """Return what is said of the case beside its decision, or an empty text."""
    if case.status != "closed":
        return ""
    return translate("CaseWork", "withdrawn") if case.withdrawn else translate("CaseWork", "closed")


def _asked() -> Asked:
    hint = translate("CaseWork", "Nothing is deleted: the case stays readable, with this reason.")
    return Asked(translate("CaseWork", "Withdraw this case"), text=translate("CaseWork", "Why?"), hint=hint)


def _check(given: Given) -> tuple[str, Callable[[], str]] | None:
    if given.text:
        return None
    return "text", lambda: translate("CaseWork", "Write in a few words why.")
