"""One question: progress, title, answers as cards, an amount or a reason where it belongs, and why it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QLineEdit, QSizePolicy, QWidget

from desktop.domain.decision import Conflict
from desktop.ui.announce import announce
from desktop.ui.conversation import LAST, RISKS, Conversation
from desktop.ui.look import Look
from desktop.ui.spot import Spot
from desktop.ui.texts import Texts
from desktop.ui.widgets.answer_card import AnswerCard
from desktop.ui.widgets.departure import Departure, departure_frame
from desktop.ui.widgets.drafts_card import DraftsCard
from desktop.ui.widgets.feedback_button import FeedbackButton
from desktop.ui.widgets.fields import Field, line_edit
from desktop.ui.widgets.lookup_frame import lookup_frame
from desktop.ui.widgets.parts import Chip, Steps, button, clear, column, frame, label, row
from desktop.ui.widgets.scroll import ScrollColumn, reveal_soon

if TYPE_CHECKING:
    from desktop.casework import Draft

MOST = 2**53 - 1  # the largest whole number that JSON carries exactly


class QuestionView(ScrollColumn):
    """Shows the question of a conversation.

    Signals:
        chosen: an answer was picked. Emits the question's id and the value.
        number_given: an amount was typed or emptied. Emits its key and the number, or None.
        answers_wanted: the folded list of answers was asked for. Emits nothing.
        reason_typed: the reason for a departure changed. Emits the question's id and the reason.
        risks_wanted: the risks of the country and product are to be looked up. Emits nothing.
    """

    chosen = Signal(str, str)
    number_given = Signal(str, object)
    answers_wanted = Signal()
    reason_typed = Signal(str, str)
    risks_wanted = Signal()

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build an empty view."""
        super().__init__("surface", (32, 14, 32, 12), 8)
        self._look, self._texts = look, texts
        self.widest = 760
        self.cards: list[AnswerCard] = []
        self.amount: Field | None = None
        self._group: QButtonGroup | None = None
        self._key = ""
        self._asked: Conflict | None = None
        self._place = departure_frame()
        self._screening: QLabel | None = None
        self.drafts = DraftsCard(look, texts)
        self._answers = button("", "small")
        self._answers.clicked.connect(self.answers_wanted)
        self._route = label("", "metastrong", "ink2")
        self._count = label("", "meta", "ink3", wrap=False)
        self._steps = Steps(look)
        self._steps.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # the words beside it go first
        self.feedback = FeedbackButton(look)
        self._form: QWidget | None = None  # feedback on this question
        self._lay_out_top()
        self._body = column(gap=10)
        self.lines.addLayout(self._body)
        self.lines.addStretch(1)

    def _lay_out_top(self) -> None:
        top = row(gap=12)
        top.addWidget(self._answers)
        top.addWidget(self._count)
        top.addWidget(self._steps, 1)
        top.addStretch()
        top.addWidget(self.feedback)
        self.lines.addWidget(self.drafts)
        self.lines.addWidget(self._route)
        self.lines.addLayout(top)

    def show_question(self, conversation: Conversation) -> None:
        """Show the question in view with the answer it has."""
        key = conversation.shown
        assert key is not None
        same = key == self._key
        if not same:
            self._close_form()
        self._key, self._asked = key, None
        self._screening = None
        clear(self._body)
        words = self._texts.question(key)
        self._body.addWidget(label(words["title"], "outcome"))
        self.feedback.set_about(f"question:{key}", words["title"])
        self._body.addWidget(label(words["help"], "body", "ink2"))
        if key == LAST:
            self._screening = label("", "strong", "brand")
            self._body.addWidget(self._screening)
        if key == RISKS:
            self._body.addWidget(lookup_frame(self._look, self._texts, conversation.lookup, self.risks_wanted.emit))
        self._add_cards(key, conversation.answer(key) or conversation.suggested(key))
        self._place = departure_frame()
        self._body.addWidget(self._place)
        self._add_amount(key, conversation, same)
        self._body.addWidget(self._why(key))
        self.show_progress(conversation)
        self.verticalScrollBar().setValue(0)

    def feedback_spot(self) -> Spot | None:
        """Return the question in view; feedback opens under it."""
        return Spot(f"question:{self._key}", self._open_form) if self._key else None

    def _open_form(self, form: QWidget) -> None:
        self._form = form
        form.destroyed.connect(self._forget_form)
        self.lines.insertWidget(self.lines.count() - 1, form)
        reveal_soon(self, form)

    def _close_form(self) -> None:
        if self._form is not None:
            self._form.close()

    def _forget_form(self) -> None:
        self._form = None

    def set_drafts(self, drafts: Sequence[Draft]) -> None:
        """Offer what was begun before."""
        self.drafts.set_drafts(drafts)

    def show_progress(self, conversation: Conversation) -> None:
        """Say which question this is and how many may follow."""
        progress = conversation.progress()
        more = self.tr("at most {n} more").format(n=progress.more) if progress.more else self.tr("the last one")
        here = self.tr("Question {n}").format(n=progress.number)
        self._count.setText(here if conversation.request is None else f"{here} · {more}")
        self._steps.setMaximum(progress.number + progress.more)
        self._steps.setValue(progress.number - 1)
        self._steps.setAccessibleName(self._count.text())
        self._steps.setVisible(conversation.request is not None)
        self._answers.setText(self.tr("Your answers: {n}").format(n=len(conversation.answered())))
        outcome = conversation.outcome
        self._route.setText(
            self.tr("So far: {route}").format(route=self._texts.route(outcome.route)["title"]) if outcome else ""
        )
        self.drafts.set_wanted(conversation.empty)
        self._show_screening(conversation)
        self._show_departure(conversation)

    def _show_screening(self, conversation: Conversation) -> None:
        """Say before one's own judgement what the other answers give."""
        gives = conversation.screening_gives()
        if self._screening is None or gives is None:
            return
        told = self.tr("Your other answers give: {judgement}. That is filled in; you may judge otherwise.")
        unknown = self.tr("Your other answers do not settle this yet.")
        judgement = self._texts.option(LAST, gives)
        self._screening.setText(unknown if gives == "unknown" else told.format(judgement=judgement))

    def _show_departure(self, conversation: Conversation) -> None:
        """Ask for the reason as soon as an answer departs from what the rules give."""
        conflicts = conversation.outcome.conflicts if conversation.outcome else ()
        found = next((conflict for conflict in conflicts if conflict.answer == self._key), None)
        if found == self._asked:
            return
        self._asked = found
        layout = self._place.layout()
        assert layout is not None
        clear(layout)
        self._place.setVisible(found is not None)
        if found is not None:
            card = Departure(self._look, self._texts, found, conversation.reasons.get(self._key, ""))
            card.typed.connect(self.reason_typed)
            layout.addWidget(card)
            announce(self, card.told)

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

    def _add_amount(self, key: str, conversation: Conversation, same: bool) -> None:
        name = self._texts.amount_key(key)
        before, self.amount = self.amount, None
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
        if same and before is not None and before.error() and isinstance(before.field, QLineEdit):
            field.setText(before.field.text())  # drawn anew: what was typed stays, wrong as it is
            self._on_amount(name, field.text())
        field.textEdited.connect(lambda text: self._on_amount(name, text))
        self._body.addWidget(self.amount)

    def _on_amount(self, name: str, text: str) -> None:
        assert self.amount is not None
        try:
            number = whole_number(text)
        except ValueError:
            self.amount.set_error(lambda: self.tr("Write a whole number, for example 120,000. No cents, no words."))
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
