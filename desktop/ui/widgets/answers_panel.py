"""The answers given so far, each with its way back; what is still to come, and what is not asked and why."""

from __future__ import annotations

from collections import defaultdict
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal

from desktop.domain.request import ANSWERS
from desktop.ui.conversation import Conversation
from desktop.ui.intake import ANOTHER
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.answer_line import AnswerLine, Line, set_words_of
from desktop.ui.widgets.parts import Icon, button, column, label, restyle, row, set_words
from desktop.ui.widgets.scroll import ScrollColumn


class AnswersPanel(ScrollColumn):
    """A numbered list of questions and answers; its lines are made once.

    Signals:
        change: another answer is wanted. Emits the question's id.
        who_wanted: who asks is to be filled in. Emits nothing.
    """

    change = Signal(str)
    who_wanted = Signal()

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build an empty list."""
        super().__init__("canvas", (14, 16, 14, 16), 0)
        self._look, self._texts = look, texts
        self._who, self.who_button = label("", "body", "ink2"), button("", "small")
        self._title = label("", "strong", wrap=False)
        self._kept = label("", "meta", "ink3")
        self._kept_icon = Icon(look, "check", "saved", 14)
        self._rows = {key: AnswerLine(look) for key in ANSWERS}
        self._stay = label("", "meta", "ink3")
        self._skipped_title = label("", "strong")
        self._skipped = [(label("", "meta", "ink2"), label("", "meta", "ink3")) for _ in ANSWERS]
        self._numbers: dict[str, int] = {}
        self._here: str | None = None
        self._follow = QTimer(self)  # once the lines lie where they come to lie
        self._follow.setSingleShot(True)
        self._follow.timeout.connect(self._show_here)
        self._lay_out()

    def _show_here(self) -> None:
        if self._here is not None:
            self.reveal(self._rows[self._here])

    def _lay_out(self) -> None:
        who = column(margins=(4, 0, 4, 14), gap=6)
        who.addWidget(self._who)
        who.addWidget(self.who_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.lines.addLayout(who)
        self.who_button.clicked.connect(self.who_wanted)
        head = row(margins=(4, 0, 4, 8), gap=5)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._kept_icon, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._kept)
        self._kept.setWordWrap(False)
        self.lines.addLayout(head)
        for key, line in self._rows.items():
            line.change.connect(partial(self.change.emit, key))
            self.lines.addWidget(line)
        below = column(margins=(9, 12, 4, 0), gap=2)
        below.addWidget(self._stay)
        below.addSpacing(14)
        below.addWidget(self._skipped_title)
        for cause, titles in self._skipped:
            below.addSpacing(4)
            below.addWidget(cause)
            below.addWidget(titles)
        self.lines.addLayout(below)
        self.lines.addStretch(1)

    def show_kept(self, words: str, safe: bool) -> None:
        """Say beside the title that the answers are on disk, or not yet; empty words say nothing."""
        self._kept.setText(words)
        restyle(self._kept, "tone", "saved" if safe else "ink3")
        self._kept_icon.set_icon("check" if safe else "lock", "saved" if safe else "ink3")
        self._kept_icon.setVisible(bool(words))

    def show_answers(self, conversation: Conversation) -> None:
        """List what was answered and what is to come, and mark the question in view."""
        self._title.setText(self.tr("Your answers"))
        self._show_who(conversation)
        idle, ahead = conversation.idle(), set(conversation.upcoming())
        states = {key: _state(conversation, key, idle, ahead) for key in ANSWERS}
        self._numbers = {key: number for number, key in enumerate((key for key in ANSWERS if states[key]), 1)}
        for key, line in self._rows.items():
            if states[key]:
                line.show_line(self._line(key, conversation, states[key]))
            if line.isHidden() == bool(states[key]):
                line.setVisible(bool(states[key]))
        self._here = conversation.shown
        self._follow.start()
        self._stay.setText(self.tr("If you change an answer, the others stay."))
        self._stay.setVisible(conversation.request is not None)
        self._show_skipped(conversation)

    def _line(self, key: str, conversation: Conversation, state: str) -> Line:
        value, name = conversation.answer(key), self._texts.amount_key(key)
        amount = conversation.number(name) if name else None
        notes = [] if amount is None or name is None else [amount_words(self._texts, name, amount)]
        if state == "idle":
            notes.append(self._why_idle(conversation.why_idle(key)))
        if key in conversation.intake.taken:
            number, at = conversation.intake.taken[key]
            notes.append(self.tr("taken over from {number}, {date}").format(number=number, date=self._texts.day(at)))
        if state == "here":
            notes.append(self.tr("you are here"))
        answer = "" if value is None else self._texts.option(key, value)
        return Line(self._numbers[key], self._texts.question(key)["title"], answer, tuple(notes), state)

    def _show_who(self, conversation: Conversation) -> None:
        """Say who asks, and for which case this is another request."""
        case = ""
        if conversation.case and conversation.part == ANOTHER:
            case = self.tr("Another request in case {number}").format(number=conversation.case[1])
        known = (conversation.told("company"), self._texts.country(conversation.told("country")))
        asker = " · ".join(filter(None, known))
        if asker and conversation.intake.carried:
            asker = self.tr("{who} (carried over)").format(who=asker)
        set_words_of(self._who, "\n".join(filter(None, (case, asker))))
        set_words(self.who_button, self.tr("Change w&ho asks…") if asker else self.tr("W&ho asks?…"))

    def _why_idle(self, cause: str | None) -> str:
        if cause is None or cause not in self._numbers:
            return self.tr("does not count now; kept")
        return self.tr("does not count now, because of answer {n}; kept").format(n=self._numbers[cause])

    def _because(self, conversation: Conversation, cause: str | None) -> str:
        value = conversation.answer(cause) if cause else None
        if cause is None or value is None or cause not in self._numbers:
            return self.tr("No answer to this changes the outcome now:")
        told = self.tr("Because of answer {n}, “{answer}”:")
        return told.format(n=self._numbers[cause], answer=self._texts.option(cause, value))

    def _show_skipped(self, conversation: Conversation) -> None:
        """List the questions that are not asked, under the answer that makes it so."""
        groups: dict[str, list[str]] = defaultdict(list)
        for key, cause in conversation.skipped().items():
            groups[self._because(conversation, cause)].append(self._texts.question(key)["title"])
        self._skipped_title.setText(self.tr("Not asked"))
        self._skipped_title.setVisible(bool(groups))
        filled = [*groups.items(), *[("", [])] * len(self._skipped)]
        for (cause_label, titles_label), (reason, titles) in zip(self._skipped, filled, strict=False):
            set_words_of(cause_label, reason)
            set_words_of(titles_label, "\n".join(f"– {title}" for title in titles))


def _state(conversation: Conversation, key: str, idle: set[str], ahead: set[str]) -> str:
    """Return the state of a line (answer_line.Line), or an empty text when the question is not listed."""
    if key == conversation.shown:
        return "here"
    if conversation.answer(key) is not None:
        return "idle" if key in idle else "given"
    return "ahead" if key in ahead and conversation.request is not None else ""


def amount_words(texts: Texts, name: str, value: int) -> str:
    """Return an amount with its unit: euros or months."""
    if name == "amount_eur":
        return f"€ {texts.number(value)}"
    return QCoreApplication.translate("AnswersPanel", "{n} months").format(n=texts.number(value))
