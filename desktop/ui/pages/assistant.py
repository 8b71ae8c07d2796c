"""The decision aid: answers at the left, one question in the middle, the provisional outcome at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.announce import announce
from desktop.ui.conversation import Conversation
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.spot import Spot
from desktop.ui.texts import Texts
from desktop.ui.widgets.answers_panel import AnswersPanel
from desktop.ui.widgets.keys import on_page_key
from desktop.ui.widgets.outcome_panel import OutcomePanel
from desktop.ui.widgets.parts import button, column, frame, label, row, set_icon, set_words
from desktop.ui.widgets.question_view import QuestionView

if TYPE_CHECKING:
    from desktop.casework import Draft


class AssistantPage(Page):
    """One question at a time.

    Signals:
        chosen: an answer was picked. Emits the question's id and the value.
        number_given: an amount was typed or emptied. Emits its key and the number, or None.
        forward: the next question or the outcome is wanted. Emits nothing.
        back: the previous question is wanted. Emits nothing.
        change: another answer to an earlier question is wanted. Emits its id.
        restart: this request can wait, a new one is wanted. Emits nothing.
        reason_typed: the reason for a departure changed. Emits the question's id and the reason.
        draft_wanted: a draft is to be gone on with. Emits it.
        draft_discarded: a draft may go. Emits it.
        retry: saving is to be tried again. Emits nothing.
        risks_wanted: the risks of the country and product are to be looked up. Emits nothing.
    """

    chosen = Signal(str, str)
    number_given = Signal(str, object)
    forward = Signal()
    back = Signal()
    change = Signal(str)
    restart = Signal()
    reason_typed = Signal(str, str)
    draft_wanted = Signal(object)
    draft_discarded = Signal(object)
    retry = Signal()
    risks_wanted = Signal()

    def feedback_spot(self) -> Spot | None:
        """Return the question in view."""
        return self.question.feedback_spot()

    def case_in_hand(self) -> str | None:
        """Return the case whose answers are gone on with."""
        case = self._conversation.case if self._conversation else None
        return case[0] if case else None

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build the page; `show_conversation` fills it."""
        super().__init__(look)
        self._conversation: Conversation | None = None
        self.answers = AnswersPanel(look, texts)
        self.question = QuestionView(look, texts)
        self.outcome = OutcomePanel(look, texts)
        self.previous = button("", "main")
        self.next = button("", "primary")
        self._restart, self._return = button("", "text"), button("", "plain")
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # its arrow points onward
        self._hint = label("", "meta", "ink3")
        self._trouble = label("", "body", "error")
        self._again = button("", "small")
        self._kept, self._kept_safe = "", False
        self._inks: tuple[str, str] | None = None
        self._opened, self._width = False, 1366.0
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._left = frame(role="left")
        left = column(self._left)
        back = row(margins=(16, 12, 16, 0))
        back.addWidget(self._return)
        back.addStretch(1)
        left.addLayout(back)
        left.addWidget(self.answers, 1)
        self._right = frame(role="right")
        column(self._right).addWidget(self.outcome)
        self._bar = frame(role="actionbar")
        self._bar_line = row(self._bar, (32, 11, 32, 11), 12)
        self._bar_line.addWidget(self.previous)
        self._bar_line.addWidget(self._restart)
        self._bar_line.addWidget(self._hint, 1)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar_line.addWidget(self.next)
        self._middle = QWidget()
        lines = column(self._middle)
        self._banner = frame(role="trouble")
        told = row(self._banner, (16, 10, 16, 10), 12)
        told.addWidget(self._trouble, 1)
        told.addWidget(self._again)
        self._banner.hide()
        lines.addWidget(self._banner)
        lines.addWidget(self.question, 1)
        lines.addWidget(self._bar)
        sides = row(self)
        sides.addWidget(self._left)
        sides.addWidget(self._middle, 1)
        sides.addWidget(self._right)

    def _connect(self) -> None:
        self.question.chosen.connect(self.chosen)
        self.question.number_given.connect(self.number_given)
        self.question.answers_wanted.connect(self._on_answers_wanted)
        self.question.reason_typed.connect(self.reason_typed)
        self.question.risks_wanted.connect(self.risks_wanted)
        self.question.drafts.wanted.connect(self.draft_wanted)
        self.question.drafts.discarded.connect(self.draft_discarded)
        self.answers.change.connect(self.change)
        self._again.clicked.connect(self.retry)
        self._return.clicked.connect(self._on_answers_wanted)
        self.previous.clicked.connect(self.back)
        self.next.clicked.connect(self._on_forward)
        self._restart.clicked.connect(self.restart)
        on_page_key(self, "Alt+Left", self.back.emit)
        on_page_key(self, "Escape", self._on_escape)
        self.look.changed.connect(self._on_look_changed)

    def show_conversation(self, conversation: Conversation) -> None:
        """Show the question in view, the answers and the outcome so far."""
        self._conversation = conversation
        self._opened = False
        self.fold(self._width)
        self._redraw()
        self.question.settle()

    def refresh(self) -> None:
        """Show what an answer changed; the question itself stays as it is."""
        assert self._conversation is not None
        self.question.show_progress(self._conversation)
        self.answers.show_answers(self._conversation)
        self.outcome.show_outcome(self._conversation)
        self._show_bar()

    def _on_look_changed(self) -> None:
        self._inks = None
        self._redraw()

    def _redraw(self) -> None:
        if self._conversation is not None and self._conversation.shown is not None:
            self.question.show_question(self._conversation)
            self.refresh()

    def set_kept(self, words: str, short: str, safe: bool) -> None:
        """Say where the answers are: `words` for the header, `short` beside the list; `safe` when on disk."""
        self._kept, self._kept_safe = words, safe
        self.answers.show_kept(short, safe)
        if self._conversation is not None and self._conversation.shown is not None:
            self._show_bar()

    def set_trouble(self, text: str) -> None:
        """Say that a draft could not be saved and what is safe, or take it back."""
        if text != self._trouble.text():
            self._trouble.setText(text)
            self._banner.setVisible(bool(text))
            announce(self._trouble, text, urgent=True)

    def set_drafts(self, drafts: Sequence[Draft]) -> None:
        """Offer what was begun before; it is shown where a new request begins."""
        self.question.set_drafts(drafts)

    def heading(self) -> tuple[str, str]:
        """Return the title, and where the answers are kept."""
        return self.tr("Assess a support request"), self._kept

    def regions(self) -> list[QWidget]:
        """Return answers, question, outcome."""
        return [self._left, self._middle, self._right]

    def settle(self) -> None:
        """Put the focus on the answers to choose from."""
        self.question.settle()

    def retranslate(self) -> None:
        """Set every text; the answers stay."""
        set_words(self.previous, self.tr("&Previous"))
        set_words(self.next, self.tr("&Next"))
        set_words(self._return, self.tr("&Back to the question"))
        set_words(self._again, self.tr("&Try again"))
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._redraw()
        if had_focus:
            self.question.settle()

    def _show_bar(self) -> None:
        conversation = self._conversation
        assert conversation is not None
        assert conversation.shown is not None
        ready = (
            conversation.answer(conversation.shown) is not None
            or conversation.suggested(conversation.shown) is not None
        )
        self.next.setEnabled(ready)
        self.previous.setEnabled(bool(conversation.earlier()))
        self._restart.setVisible(not conversation.empty)
        set_words(self._restart, self.tr("&Stop, go on later") if self._kept_safe else self.tr("Start &over"))
        self._hint.setText(self.tr("Enter") if ready else self.tr("Choose an answer to go on"))
        inks = ("on_brand" if ready else "ink3", "ink" if self.previous.isEnabled() else "ink3")
        if inks != self._inks:  # drawing icons takes longer than all the rest of an answer
            self._inks = inks
            set_icon(self.look, self.next, "chevron-right", inks[0])
            set_icon(self.look, self.previous, "chevron-left", inks[1])
            set_icon(self.look, self._return, "chevron-left", "ink")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number, go on with Enter."""
        number = event.key() - Qt.Key.Key_0
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_forward()
        elif not (1 <= number <= 9 and self.question.choose_number(number)):
            super().keyPressEvent(event)

    def _on_forward(self) -> None:
        if self.next.isEnabled() and not (self.question.amount and self.question.amount.error()):
            self.forward.emit()

    def _on_answers_wanted(self) -> None:
        """Show the folded list of answers in place of the question, until Escape or a choice."""
        self._opened = not self._opened
        self.fold(self._width)
        if self._opened:
            self._return.setFocus()
        else:
            self.question.settle()

    def _on_escape(self) -> None:
        if self._opened:
            self._on_answers_wanted()

    def fold(self, width: float) -> None:
        """Below 1000 the answers become a button, below 740 the outcome one line above the question."""
        self._width = width
        no_left, no_right = width < 1000, width < 740
        self._opened = self._opened and no_left
        self._return.setVisible(self._opened)
        self._middle.setVisible(not self._opened)
        self._left.setVisible(not no_left or self._opened)
        self._left.setMinimumWidth(0 if self._opened else self.look.px(268))
        self._left.setMaximumWidth(16777215 if self._opened else self.look.px(268))
        self._right.setVisible(not no_right)
        self._right.setFixedWidth(self.look.px(300 if width >= 1000 else 280))
        self.question.fold(no_left, no_right)
        beside = (0 if no_left else 268) + (0 if no_right else 300 if width >= 1000 else 280)
        edge, height = (24, 9) if no_left else (32, 11)
        free = self.look.px(width - beside - self.question.widest) - edge  # the bar ends where the answers end
        self._bar_line.setContentsMargins(edge, height, max(edge, free), height)
        self._hint.setVisible(not no_right)
