"""One question of a lesson: its options, a button to check the answer, and what came of it in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame

from desktop.guidance.learning import Question
from desktop.ui.announce import announce
from desktop.ui.look import Look
from desktop.ui.widgets.answer_card import AnswerCard
from desktop.ui.widgets.parts import Icon, button, column, label, row


class LessonQuestion(QFrame):
    """The card of one question.

    Signals:
        answered: an answer was checked. Emits its letter.
    """

    answered = Signal(str)

    def __init__(self, look: Look, question: Question, number: int) -> None:
        """Show a question; `number` is its place in the lesson, from 1."""
        super().__init__()
        self.setProperty("panel", "card")
        self.question = question
        lines = column(self, (18, 14, 18, 16), 8)
        title = self.tr("Question {n}: {text}").format(n=number, text=question.text)
        lines.addWidget(label(title, "card"))
        self._group = QButtonGroup(self)
        self.cards = [AnswerCard(look, letter, text, "", 0, self) for letter, text in question.options]
        for card in self.cards:
            self._group.addButton(card)
            lines.addWidget(card)
        self.check = button(self.tr("Check the answer"), "plain")
        self.check.setAccessibleName(self.tr("Check the answer to question {n}").format(n=number))
        self._icon, self._told = Icon(look, "info", "ink2", 18), label("", "body")
        lines.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        told = row(gap=8)
        told.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._told, 1)
        lines.addLayout(told)
        self._icon.hide()
        self._told.hide()
        self.check.clicked.connect(self._on_check)

    def put(self, letter: str | None) -> None:
        """Show what was answered before, and what came of it."""
        for card in self.cards:
            if card.value == letter:
                card.setChecked(True)
                self._tell(self.outcome(letter), letter == self.question.right)

    def outcome(self, letter: str) -> str:
        """Return what comes of an answer, in words; a wrong one does not give the right one away."""
        if letter == self.question.right:
            return self.tr("That is right. {why}").format(why=self.question.why)
        return self.tr("Not this one. Read the paragraphs above once more, and choose again.")

    def _on_check(self) -> None:
        chosen = self._group.checkedButton()
        if not isinstance(chosen, AnswerCard):
            told = self.tr("Choose an answer first.")
            self._tell(told, False)
            announce(self, told)
            return
        told = self.outcome(chosen.value)
        self._tell(told, chosen.value == self.question.right)
        announce(self, told)
        self.answered.emit(chosen.value)

    def _tell(self, text: str, right: bool) -> None:
        self._icon.set_icon("check" if right else "info", "saved" if right else "waiting")
        self._told.setText(text)
        self._icon.show()
        self._told.show()
