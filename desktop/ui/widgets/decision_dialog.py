"""The dialog behind "Note the decision": what people decided, on which day, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QWidget

from desktop.domain.case import DECISIONS, Case
from desktop.ui.case_words import advice_title, decision_word
from desktop.ui.look import Look
from desktop.ui.widgets.case_form import Given
from desktop.ui.widgets.choice_dialog import ChoiceDialog
from desktop.ui.widgets.day_field import DayField
from desktop.ui.widgets.parts import column, frame, label

translate = QCoreApplication.translate


class DecisionDialog(ChoiceDialog):
    """Four decisions as radio buttons, a day and a reason; `choice` holds them once the dialog was accepted."""

    def __init__(self, window: QWidget | None, look: Look, case: Case) -> None:
        """Ask about a case; what was decided before stands in it."""
        super().__init__(window, look, str((case.decided or {}).get("reason") or ""))
        self._missing = case.advice_missing()
        self.choice: Given | None = None
        self.day = DayField(look)
        self.setWindowTitle(translate("CaseWork", "Note the decision"))
        if case.decided_on:
            self.day.set_day(case.decided_on)
        self._fill(case)
        self.finish(translate("CaseWork", "&Note the decision"), translate("CaseWork", "C&ancel"), 680)

    def _fill(self, case: Case) -> None:
        lines = self.body.lines
        lines.addWidget(label(translate("CaseWork", "What was decided?"), "outcome"))
        told = translate("CaseWork", "You write down what people decided. This app decides nothing.")
        lines.addWidget(label(told, "body", "ink2"))
        if self._missing:
            lines.addWidget(self._warning())
        self.add_choices([(name, decision_word(name), "") for name in DECISIONS], case.decision)
        self.day.set_texts(translate("CaseWork", "On which day?"))
        lines.addWidget(self.day)
        needed = translate("CaseWork", "Needed while advice is missing. It stays on this laptop.")
        stays = translate("CaseWork", "It stays on this laptop.")
        self.reason.set_texts(translate("CaseWork", "Why?"), needed if self._missing else stays)
        lines.addWidget(self.reason)

    def _warning(self) -> QWidget:
        """Return the card that says which advice is not in."""
        card = frame(role="conflict")
        lines = column(card, (14, 10, 14, 12), 4)
        names = ", ".join(advice_title(name) for name in self._missing)
        lines.addWidget(label(translate("CaseWork", "Not in yet: {advice}").format(advice=names), "strong", "waiting"))
        told = translate("CaseWork", "You can still note a decision. Then write below why you do not wait.")
        lines.addWidget(label(told, "body", "ink2"))
        return card

    def take(self) -> None:
        """Take what was filled in, or say beside the first place what is missing."""
        chosen, day, reason = self.chosen(), self.day.day(), self.note.toPlainText().strip()
        if chosen is None:
            self.complain_of_choice(translate("CaseWork", "Choose a decision first."))
        elif day is None:
            self.complain(self.day.edit, self.day, self.day.error())
        elif self._missing and not reason and chosen != "withdrawn_by_company":
            self.reason.set_error(lambda: translate("CaseWork", "Write in a few words why you do not wait."))
            self.complain(self.note, self.reason, self.reason.error())
        else:
            self.choice = Given(chosen, day, reason)
            self.accept()


def ask_decision(window: QWidget, look: Look, case: Case, locking: SignalInstance) -> Given | None:
    """Let the person note a decision; return it, or None when nothing is to be noted, or the vault was locked."""
    dialog = DecisionDialog(window, look, case)
    locking.connect(dialog.reject)
    dialog.exec()
    choice = dialog.choice
    dialog.deleteLater()
    return choice
