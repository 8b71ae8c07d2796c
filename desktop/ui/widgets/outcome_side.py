"""Beside the outcome: keeping it as a case, choosing otherwise, printing it, and the answers it rests on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.guidance.library import Library
from desktop.ui.announce import announce
from desktop.ui.conversation import Conversation
from desktop.ui.intake import ANOTHER
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets import outcome_blocks as blocks
from desktop.ui.widgets.complaint import Complaint, Words
from desktop.ui.widgets.details_form import DetailsForm
from desktop.ui.widgets.parts import button, clear, column, frame, label, row, rule, set_icon, set_words


class OutcomeSide(QWidget):
    """The right column of the outcome; its `foot` stays in view under whatever it is put below.

    Signals:
        keep_wanted: the outcome is to be kept. Emits nothing.
        otherwise: another route is wanted. Emits nothing.
        printed: the outcome is wanted on paper. Emits nothing.
        back: back to the questions. Emits nothing.
    """

    keep_wanted = Signal()
    otherwise = Signal()
    printed = Signal()
    back = Signal()

    def __init__(self, look: Look, texts: Texts, library: Library) -> None:
        """Build it empty."""
        super().__init__()
        self._look, self._texts = look, texts
        self._conversation: Conversation | None = None
        self.form = DetailsForm(look, texts, library)
        self.keep, self.other = button("", "primary"), button("", "main")
        self.print, self._back = button("", "text"), button("", "text")
        self._why_form, self._form_title = label("", "meta", "ink3"), label("", "card")
        self._why_other = label("", "meta", "ink3")
        self._trouble = Complaint(look)
        self._answers = column(gap=0)
        self._lay_out()
        self.keep.clicked.connect(self.keep_wanted)
        self.other.clicked.connect(self.otherwise)
        self.print.clicked.connect(self.printed)
        self._back.clicked.connect(self.back)

    def _lay_out(self) -> None:
        self.foot = frame(role="actionbar")
        foot = column(self.foot, (16, 11, 16, 11), 8)
        foot.addWidget(self._trouble)
        foot.addWidget(self.keep)
        lines = column(self, gap=10)
        for part in (self._form_title, self._why_form, self.form):
            lines.addWidget(part)
        lines.addWidget(rule())
        lines.addWidget(self.print)
        lines.addWidget(rule())
        lines.addWidget(self.other)
        lines.addWidget(self._why_other)
        lines.addWidget(rule())
        lines.addLayout(self._answers)
        lines.addWidget(self._back)

    def show_conversation(self, conversation: Conversation) -> None:
        """Show what belongs to a conversation; what was typed stays when it is the same one."""
        if conversation is not self._conversation:
            self._conversation = conversation
            self.form.fill(conversation)
        else:
            self.form.complete(conversation.request)
        self.set_trouble("")
        self.redraw()

    def redraw(self) -> None:
        """Set icons and what depends on the conversation again."""
        set_icon(self._look, self.keep, "folder", "on_brand")
        set_icon(self._look, self.other, "branch", "ink")
        set_icon(self._look, self.print, "printer", "brand")
        set_icon(self._look, self._back, "chevron-left", "brand")
        case = self._conversation.case if self._conversation else None
        another = self._conversation is not None and self._conversation.part == ANOTHER
        told = self.tr("Another request in case {number}") if another else self.tr("Go on with case {number}")
        self._form_title.setText(told.format(number=case[1]) if case else self.tr("Keep this request"))
        changes = self.tr("&Keep in this case") if another else self.tr("&Keep the changes")
        set_words(self.keep, changes if case else self.tr("&Keep as a case"))
        if self._conversation is not None and self._conversation.request is not None:
            self._show_answers(self._conversation)

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        self._why_form.setText(self.tr("All fields may stay empty. Names stay on this laptop."))
        self._why_other.setText(
            self.tr("You may choose another route. The app asks your reason and keeps it in the case.")
        )
        set_words(self.other, self.tr("I choose &otherwise…"))
        set_words(self.print, self.tr("P&rint this outcome"))
        set_words(self._back, self.tr("&Previous question"))
        self.form.retranslate()
        self.redraw()

    def set_trouble(self, words: Words) -> None:
        """Say that keeping failed and what is safe, or take it back."""
        self._trouble.put(words)
        announce(self._trouble, self._trouble.text(), urgent=True)

    def _show_answers(self, conversation: Conversation) -> None:
        clear(self._answers)
        assert conversation.request is not None
        head = row(margins=(0, 0, 0, 4))
        head.addWidget(label(self.tr("Your answers"), "strong"), 1)
        change = button(self.tr("Change"), "link")
        change.setAccessibleName(self.tr("Change your answers"))
        change.clicked.connect(self.back)
        head.addWidget(change)
        self._answers.addLayout(head)
        self.setTabOrder(self.other, change)  # it is made later than what stands below it
        self.setTabOrder(change, self._back)
        idle = conversation.idle()
        for key in conversation.answered():
            if key not in idle:
                value = conversation.request.answer(key)
                self._answers.addWidget(blocks.answer_row(self._texts, key, value, conversation.number))
