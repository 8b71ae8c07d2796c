"""One piece of feedback at headquarters: what was said, what was answered, and the form to answer it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.headquarters.facts import FeedbackFact
from desktop.ui.feedback_words import kind_word
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.fields import CheckBox
from desktop.ui.widgets.parts import Chip, button, column, label, row, set_words


class ReplyCard(QFrame):
    """The card; the form shows when it is asked for.

    Signals:
        answered: an answer is to be kept. Emits the feedback's id, the text, whether it led to change.
        typed: what stands in the form changed. Emits the feedback's id, the text, whether it led to change.
    """

    answered = Signal(str, str, bool)
    typed = Signal(str, str, bool)

    def __init__(self, look: Look, said: FeedbackFact, post: str, texts: Texts) -> None:
        """Build the card of a piece of feedback from a post (its name)."""
        super().__init__()
        self.setProperty("panel", "card")
        self._look, self.said, self._post, self._texts = look, said, post, texts
        self.reply = button("", "small")
        self._form: QWidget | None = None
        self.text, self.changed, self.keep = QPlainTextEdit(), CheckBox(look), button("", "primary")
        lines = column(self, (14, 10, 14, 12), 6)
        head = row(gap=10)
        head.addWidget(Chip(look, "plain", kind_word(said.kind)))
        head.addWidget(label(f"{post} · {texts.day(said.on)}", "meta", "ink3"), 1)
        lines.addLayout(head)
        self._words = label(said.text or "", "body")
        self._words.setVisible(bool(said.text))
        lines.addWidget(self._words)
        self._scores, self._answer = label("", "meta", "ink3"), label("", "body", "ink2")
        lines.addWidget(self._scores)
        lines.addWidget(self._answer)
        foot = row()
        foot.addWidget(self.reply)
        foot.addStretch(1)
        lines.addLayout(foot)
        self._lines = lines
        self.reply.clicked.connect(lambda: self.open())
        self.retranslate()

    def open(self, text: str | None = None, changed: bool | None = None) -> None:
        """Show the form, with what was typed before or the present answer in it."""
        if self._form is None:
            self._make_form()
            self.text.setPlainText(self.said.answer or "" if text is None else text)
            self.changed.setChecked(self.said.changed if changed is None else changed)
            self.text.textChanged.connect(self._on_typed)
            self.changed.toggled.connect(self._on_typed)
        self.reply.hide()
        self.text.setFocus()

    def _make_form(self) -> None:
        self._form = QWidget()
        lines = column(self._form, gap=8)
        self._name = label("", "strong")
        self._goes = label("", "meta", "ink3")
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self._look.metrics("body").height() * 4 + 16)
        foot = row(gap=14)
        foot.addWidget(self.keep)
        foot.addWidget(self._goes, 1)
        for part in (self._name, self.text, self.changed):
            lines.addWidget(part)
        lines.addLayout(foot)
        self._lines.addWidget(self._form)
        self.keep.clicked.connect(
            lambda: self.answered.emit(self.said.id, self.text.toPlainText(), self.changed.isChecked())
        )
        self.retranslate()

    def _on_typed(self) -> None:
        self.typed.emit(self.said.id, self.text.toPlainText(), self.changed.isChecked())
        self.keep.setEnabled(bool(self.text.toPlainText().strip()))

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        said, texts = self.said, self._texts
        scores = [self.tr("clear {n}/5").format(n=said.clarity)] if said.clarity else []
        scores += [self.tr("useful {n}/5").format(n=said.usefulness)] if said.usefulness else []
        scores += [self.tr("{n} minutes").format(n=said.minutes)] if said.minutes is not None else []
        scores += [self.tr("content {version}").format(version=said.content_version)] if said.content_version else []
        self._scores.setText(" · ".join(scores))
        self._scores.setVisible(bool(scores))
        words = (
            self.tr("Answered on {day}, led to change: {text}")
            if said.changed
            else self.tr("Answered on {day}: {text}")
        )
        answer = words.format(day=texts.day(said.answered_on), text=said.answer) if said.answer else ""
        self._answer.setText(answer)
        self._answer.setVisible(bool(answer))
        self.reply.setText(self.tr("Answer anew…") if said.answer else self.tr("Answer…"))
        about = f"{self._post}, {texts.day(said.on)}, {said.id[-6:]}"
        self.reply.setAccessibleName(f"{self.reply.text()} {about}")
        if self._form is not None:
            self._name.setText(self.tr("Your answer to {post}").format(post=self._post))
            self.text.setAccessibleName(f"{self._name.text()}, {said.id[-6:]}")
            self.changed.setText(self.tr("This feedback led to change"))
            self.changed.setAccessibleName(f"{self.changed.text()}, {about}")
            set_words(self.keep, self.tr("Keep this answer"))
            self.keep.setAccessibleName(f"{self.keep.text()}, {about}")
            self._goes.setText(self.tr("It goes to the post with the next receipts."))
