"""The dialog behind "Note the decision": what people decided, on which day, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QWidget

from desktop.domain.case import DECISIONS, Case
from desktop.ui.announce import announce
from desktop.ui.case_words import advice_title, decision_word
from desktop.ui.look import Look
from desktop.ui.style import FocusRing
from desktop.ui.widgets.answer_card import AnswerCard
from desktop.ui.widgets.case_form import Given
from desktop.ui.widgets.day_field import DayField
from desktop.ui.widgets.departure import note_field
from desktop.ui.widgets.fields import Field
from desktop.ui.widgets.parts import button, column, frame, label, row, set_words
from desktop.ui.widgets.scroll import ScrollColumn

translate = QCoreApplication.translate


class DecisionDialog(QDialog):
    """Four decisions as radio buttons, a day and a reason; `choice` holds them once the dialog was accepted."""

    def __init__(self, window: QWidget | None, look: Look, case: Case) -> None:
        """Ask about a case; what was decided before stands in it."""
        super().__init__(window)
        self._look, self._missing = look, case.advice_missing()
        self.choice: Given | None = None
        self.cards: list[AnswerCard] = []
        self.day = DayField(look)
        self.note = note_field(look, str((case.decided or {}).get("reason") or ""), 3)
        self.reason = Field(look, self.note)
        self._wrong = label("", "meta", "error")
        self.accept_button, self._cancel = button("", "primary"), button("", "main")
        self.setWindowTitle(translate("CaseWork", "Note the decision"))
        if case.decided_on:
            self.day.set_day(case.decided_on)
        self._lay_out(case)
        self._connect()
        self._ring = FocusRing(look, self)
        self.resize(look.px(600), min(look.px(680), window.height() if window else 680))

    def _lay_out(self, case: Case) -> None:
        body = ScrollColumn("canvas", (24, 18, 24, 18), 12)
        body.lines.addWidget(label(translate("CaseWork", "What was decided?"), "outcome"))
        told = translate("CaseWork", "You write down what people decided. This program decides nothing.")
        body.lines.addWidget(label(told, "body", "ink2"))
        if self._missing:
            body.lines.addWidget(self._warning())
        body.lines.addWidget(self._choices(case.decision))
        body.lines.addWidget(self._wrong)
        self._wrong.hide()
        self.day.set_texts(translate("CaseWork", "On which day?"))
        body.lines.addWidget(self.day)
        needed = translate("CaseWork", "Needed while advice is missing. It stays on this laptop.")
        stays = translate("CaseWork", "It stays on this laptop.")
        self.reason.set_texts(translate("CaseWork", "Why?"), needed if self._missing else stays)
        body.lines.addWidget(self.reason)
        body.lines.addStretch(1)
        bar = frame(role="actionbar")
        foot = row(bar, (24, 11, 24, 11), 12)
        set_words(self._cancel, translate("CaseWork", "C&ancel"))
        set_words(self.accept_button, translate("CaseWork", "&Note the decision"))
        foot.addWidget(self._cancel)
        foot.addStretch(1)
        foot.addWidget(self.accept_button)
        outer = column(self)
        outer.addWidget(body, 1)
        outer.addWidget(bar)
        self._body = body

    def _warning(self) -> QWidget:
        """Return the card that says which advice is not in."""
        card = frame(role="conflict")
        lines = column(card, (14, 10, 14, 12), 4)
        names = ", ".join(advice_title(name) for name in self._missing)
        lines.addWidget(label(translate("CaseWork", "Not in yet: {advice}").format(advice=names), "strong", "waiting"))
        told = translate("CaseWork", "You can still note a decision. Then write below why you do not wait.")
        lines.addWidget(label(told, "body", "ink2"))
        return card

    def _choices(self, chosen: str | None) -> QWidget:
        holder = QWidget()
        lines = column(holder, (0, 4, 0, 4), 8)
        self._group = QButtonGroup(holder)
        for number, name in enumerate(DECISIONS, 1):
            card = AnswerCard(self._look, name, decision_word(name), "", number, holder)
            card.setChecked(name == chosen)
            self._group.addButton(card)
            self.cards.append(card)
            lines.addWidget(card)
        return holder

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._on_accept)
        self.accept_button.setDefault(True)
        self.note.textChanged.connect(lambda: self.reason.set_error(""))
        self._group.buttonToggled.connect(lambda: self._wrong.hide())
        (next((card for card in self.cards if card.isChecked()), self.cards[0])).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number while a decision has the focus; else as in every dialog."""
        number = event.key() - Qt.Key.Key_0
        if self.focusWidget() in self.cards and 1 <= number <= len(self.cards):
            self.cards[number - 1].setChecked(True)
            self.cards[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def _on_accept(self) -> None:
        """Take what was filled in, or say beside the first place what is missing."""
        card, day, reason = self._group.checkedButton(), self.day.day(), self.note.toPlainText().strip()
        if not isinstance(card, AnswerCard):
            self._wrong.setText(translate("CaseWork", "Choose a decision first."))
            self._wrong.show()
            self._complain(self.cards[0], self._wrong, self._wrong.text())
        elif day is None:
            self._complain(self.day.edit, self.day, self.day.error())
        elif self._missing and not reason and card.value != "withdrawn_by_company":
            self.reason.set_error(lambda: translate("CaseWork", "Write in a few words why you do not wait."))
            self._complain(self.note, self.reason, self.reason.error())
        else:
            self.choice = Given(card.value, day, reason)
            self.accept()

    def _complain(self, place: QWidget, shown: QWidget, told: str) -> None:
        place.setFocus()
        QTimer.singleShot(0, self, lambda: self._body.reveal(shown))  # once the complaint has its place
        announce(place, told, urgent=True)


def ask_decision(window: QWidget, look: Look, case: Case, locking: SignalInstance) -> Given | None:
    """Let the person note a decision; return it, or None when nothing is to be noted, or the vault was locked."""
    dialog = DecisionDialog(window, look, case)
    locking.connect(dialog.reject)
    dialog.exec()
    choice = dialog.choice
    dialog.deleteLater()
    return choice
