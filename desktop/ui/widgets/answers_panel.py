"""The answers given so far, each with its way back; answers that do not count now are kept and say so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.domain.request import ANSWERS
from desktop.ui.conversation import Conversation
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.parts import button, clear, column, frame, label, row, rule
from desktop.ui.widgets.scroll import ScrollColumn


class AnswersPanel(ScrollColumn):
    """A numbered list of questions and answers.

    Signals:
        change: another answer is wanted. Emits the question's id.
    """

    change = Signal(str)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build an empty list."""
        super().__init__("canvas", (14, 16, 14, 16), 0)
        self._look, self._texts = look, texts

    def show_answers(self, conversation: Conversation) -> None:
        """List what was answered, and mark the question in view."""
        clear(self.lines)
        head = label(self.tr("Your answers"), "strong")
        head.setContentsMargins(4, 0, 0, 8)
        self.lines.addWidget(head)
        idle = conversation.idle()
        keys = [key for key in ANSWERS if key == conversation.shown or conversation.answer(key) is not None]
        for number, key in enumerate(keys, 1):
            here = key == conversation.shown
            self.lines.addWidget(self._row(number, key, conversation, here, key in idle))
        self.lines.addSpacing(12)
        self.lines.addWidget(label(self.tr("If you change an answer, the others stay."), "meta", "ink3"))
        self.lines.addStretch(1)

    def _row(self, number: int, key: str, conversation: Conversation, here: bool, idle: bool) -> QFrame:
        card = frame(role="here") if here else QFrame()
        outer = column(card)
        line = row(margins=(9, 9, 9 if here else 4, 9), gap=8)
        count = label(str(number), "metastrong" if here else "meta", "brand" if here else "ink3", wrap=False)
        count.setFixedWidth(self._look.px(16))
        line.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._words(key, conversation, here, idle), 1)
        value = conversation.answer(key)
        if value is not None and not here:
            change = button(self.tr("Change"), "link")
            change.setAccessibleName(self.tr("Change: {question}").format(question=self._texts.question(key)["title"]))
            change.clicked.connect(lambda: self.change.emit(key))
            line.addWidget(change, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addLayout(line)
        if not here:
            outer.addWidget(rule())
        return card

    def _words(self, key: str, conversation: Conversation, here: bool, idle: bool) -> QVBoxLayout:
        words = column(gap=1)
        title = self._texts.question(key)["title"]
        value = conversation.answer(key)
        if here and value is None:
            words.addWidget(label(title, "strong"))
            words.addWidget(label(self.tr("you are here"), "meta", "ink3"))
            return words
        words.addWidget(label(title, "meta", "ink3"))
        if value is not None:
            words.addWidget(label(self._texts.option(key, value), "strong", "ink3" if idle else "ink"))
        if (amount := self._amount(key, conversation)) is not None:
            words.addWidget(label(amount, "meta", "ink2"))
        if idle:
            words.addWidget(label(self.tr("does not count now; kept"), "meta", "ink3"))
        if here:
            words.addWidget(label(self.tr("you are here"), "meta", "ink3"))
        return words

    def _amount(self, key: str, conversation: Conversation) -> str | None:
        name = self._texts.amount_key(key)
        value = conversation.number(name) if name else None
        return None if value is None or name is None else amount_words(self._texts, name, value)


def amount_words(texts: Texts, name: str, value: int) -> str:
    """Return an amount with its unit: euros or months."""
    if name == "amount_eur":
        return f"€ {texts.number(value)}"
    return QCoreApplication.translate("AnswersPanel", "{n} months").format(n=texts.number(value))
