"""One question: progress, title, answers as cards, an amount where it belongs, and why it is asked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from desktop.ui.conversation import Conversation
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.answer_card import AnswerCard
from desktop.ui.widgets.fields import Field, line_edit
from desktop.ui.widgets.parts import Chip, Steps, button, clear, column, frame, label, row
from desktop.ui.widgets.scroll import ScrollColumn

MOST = 2**53 - 1  # the largest whole number that JSON carries exactly


class QuestionView(ScrollColumn):
    """Shows the question of a conversation.

    Signals:
        chosen: an answer was picked. Emits the question's id and the value.
        number_given: an amount was typed or emptied. Emits its key and the number, or None.
        answers_wanted: the folded list of answers was asked for. Emits nothing.
    """

    chosen = Signal(str, str)
    number_given = Signal(str, object)
    answers_wanted = Signal()

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build an empty view."""
        super().__init__("surface", (32, 14, 32, 12), 8)
        self._look, self._texts = look, texts
        self.widest = 760
        self.cards: list[AnswerCard] = []
        self.amount: Field | None = None
        self._group: QButtonGroup | None = None
        self._answers = button("", "small")
        self._answers.clicked.connect(self.answers_wanted)
        self._route = label("", "metastrong", "ink2")
        self._count = label("", "meta", "ink3", wrap=False)
        self._steps = Steps(look)
        self._lay_out_top()
        self._body = column(gap=10)
        self.lines.addLayout(self._body)
        self.lines.addStretch(1)

    def _lay_out_top(self) -> None:
        top = row(gap=12)
        top.addWidget(self._answers)
        top.addWidget(self._count)
        top.addWidget(self._steps, 1)
        top.addStretch(1)
        self.lines.addWidget(self._route)
        self.lines.addLayout(top)

    def show_question(self, conversation: Conversation) -> None:
        """Show the question in view with the answer it has."""
        key = conversation.shown
        assert key is not None
        clear(self._body)
        words = self._texts.question(key)
        self._body.addWidget(label(words["title"], "outcome"))
        self._body.addWidget(label(words["help"], "body", "ink2"))
        self._add_cards(key, conversation.answer(key) or conversation.suggested(key))
        self._add_amount(key, conversation)
        self._body.addWidget(self._why(key))
        self.show_progress(conversation)
        self.verticalScrollBar().setValue(0)

    def show_progress(self, conversation: Conversation) -> None:
        """Say which question this is and how many may follow."""
        progress = conversation.progress()
        more = self.tr("at most {n} more").format(n=progress.more) if progress.more else self.tr("the last one")
        here = self.tr("Question {n}").format(n=progress.number)
        self._count.setText(here if conversation.empty else f"{here} · {more}")
        self._steps.setMaximum(progress.number + progress.more)
        self._steps.setValue(progress.number - 1)
        self._steps.setAccessibleName(self._count.text())
        self._steps.setVisible(not conversation.empty)
        self._answers.setText(self.tr("Your answers: {n}").format(n=len(conversation.answered())))
        outcome = conversation.outcome
        self._route.setText(
            self.tr("So far: {route}").format(route=self._texts.route(outcome.route)["title"]) if outcome else ""
        )

    def fold(self, answers_hidden: bool, outcome_hidden: bool) -> None:
        """Offer the hidden columns as a button and as one line."""
        self._answers.setVisible(answers_hidden)
        self._route.setVisible(outcome_hidden and bool(self._route.text()))
        side = 24 if answers_hidden else 32
        self.lines.setContentsMargins(side, 14, max(side, self.lines.contentsMargins().right()), 12)

    def choose_number(self, number: int) -> bool:
        """Choose the answer with this number key; False when there is none."""
        if not 1 <= number <= len(self.cards):
            return False
        self.cards[number - 1].setChecked(True)
        self.cards[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.reveal(self.cards[number - 1])
        return True

    def settle(self) -> None:
        """Put the focus on the chosen answer, else on the first."""
        if self.cards:
            card = next((card for card in self.cards if card.isChecked()), self.cards[0])
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_cards(self, key: str, given: str | None) -> None:
        holder = QWidget()
        lines = column(holder, (0, 4, 0, 4), 8)
        self._group = QButtonGroup(holder)
        self.cards = []
        for number, (value, title, explanation) in enumerate(self._texts.options(key), 1):
            card = AnswerCard(self._look, value, title, explanation, number, holder)
            card.setChecked(value == given)
            card.toggled.connect(lambda on, value=value: self.chosen.emit(key, value) if on else None)
            self._group.addButton(card)
            lines.addWidget(card)
            self.cards.append(card)
        self._body.addWidget(holder)

    def _add_amount(self, key: str, conversation: Conversation) -> None:
        name = self._texts.amount_key(key)
        self.amount = None
        if name is None:
            return
        field = line_edit()
        field.setMaximumWidth(self._look.px(280))
        field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.amount = Field(self._look, field)
        self.amount.set_texts(
            self._texts.question(key)["amount"], self.tr("May stay empty. It is recorded with the case.")
        )
        value = conversation.number(name)
        field.setText("" if value is None else self._texts.number(value))
        field.textEdited.connect(lambda text: self._on_amount(name, text))
        self._body.addWidget(self.amount)

    def _on_amount(self, name: str, text: str) -> None:
        assert self.amount is not None
        try:
            number = whole_number(text)
        except ValueError:
            self.amount.set_error(self.tr("Write a whole number, for example 120,000. No cents, no words."))
            return
        self.amount.set_error("")
        self.number_given.emit(name, number)

    def _why(self, key: str) -> QFrame:
        box = frame(role="why")
        lines = column(box, (14, 10, 14, 12), 4)
        head = row(gap=12)
        head.addWidget(label(self.tr("Why this question?"), "strong"), 1)
        lines_of_letter, kind = self._texts.lines(key)
        head.addWidget(Chip(self._look, *self._texts.citation(kind, lines_of_letter)), 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(head)
        lines.addWidget(label(self._texts.question(key)["why"], "body", "ink2"))
        return box


def whole_number(text: str) -> int | None:
    """Return a whole number as people type it (spaces, dots or commas between thousands); None when empty.

    Raises ValueError for anything else.
    """
    plain = "".join(text.split()).removeprefix("€")
    if not plain:
        return None
    groups = plain.replace(",", ".").split(".")
    if len(groups) > 1 and (not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:])):
        raise ValueError(text)
    digits = "".join(groups)
    if not (digits.isascii() and digits.isdigit()) or int(digits) > MOST:
        raise ValueError(text)
    return int(digits)
