"""The feedback desk: what posts said, per paragraph with its text beside it; answers that travel back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal

from desktop.headquarters.facts import Facts, FeedbackFact
from desktop.ui.feedback_words import about_words
from desktop.ui.hq.list_page import ListPage
from desktop.ui.hq.texts import HqTexts
from desktop.ui.hq.widgets.line_list import Line, LineList
from desktop.ui.hq.widgets.reply_card import ReplyCard
from desktop.ui.hq.words import post_name
from desktop.ui.look import Look
from desktop.ui.widgets.parts import clear, column, frame, label
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.segments import Segments

MOST = 40
"""How many pieces of one paragraph show at once; those without an answer come first."""


class HqFeedbackPage(ListPage):
    """The page.

    Signals:
        answered: an answer is to be kept. Emits the `FeedbackFact`, the text, whether it led to change.
    """

    answered = Signal(object, str, bool)

    def __init__(self, look: Look, texts: HqTexts) -> None:
        """Build the page without feedback."""
        super().__init__(look)
        self._texts, self._facts = texts, Facts()
        self._about: Mapping[str, Sequence[FeedbackFact]] = {}
        self._typed: dict[str, tuple[str, bool]] = {}
        self._shown: list[str] = []
        self.cards: list[ReplyCard] = []
        self.which = Segments(look, [("open", ""), ("all", "")])
        self.which.set_value("open")
        self.list = LineList(look, fitted=False)
        self._title, self._passage = label("", "card"), label("", "reading", "ink2")
        self._nothing, self._more = label("", "body", "ink2"), label("", "meta", "ink3")
        self._lay_out()
        self.list.chosen.connect(lambda _: self._tell())
        self.which.chosen.connect(lambda _: self._refill())
        self.retranslate()

    def _lay_out(self) -> None:
        self.detail = ScrollColumn("canvas", (0, 0, 0, 8), 10)
        card = frame(role="card")
        lines = column(card, (16, 12, 16, 14), 6)
        lines.addWidget(self._title)
        lines.addWidget(self._passage)
        self._card = card
        self._cards = column(gap=10)
        self.detail.lines.addWidget(card)
        self.detail.lines.addWidget(self._nothing)
        self.detail.lines.addLayout(self._cards)
        self.detail.lines.addWidget(self._more)
        self.detail.lines.addStretch(1)
        self.which.setContentsMargins(13, 0, 13, 8)
        self.put_sides(self.list, self.detail).insertWidget(1, self.which)

    def show_feedback(self, about: Mapping[str, Sequence[FeedbackFact]], facts: Facts) -> None:
        """Show feedback by what it is about; what was typed and not kept stays."""
        self._about, self._facts = about, facts
        self._refill()

    def choose(self, about: str) -> None:
        """Show the feedback about one place, answered or not."""
        if about not in self._places():
            self.which.set_value("all")
            self._refill()
        place = self._places().index(about) if about in self._places() else -1
        if place >= 0:
            self.list.setCurrentIndex(self.list.rows.index(place, 0))
            self.sides.open()

    def _of(self, about: str) -> list[FeedbackFact]:
        """Return what is to be shown about a place: without an answer first, then the newest first."""
        found = [one for one in self._about.get(about, ()) if self.which.value != "open" or one.answer is None]
        return sorted(sorted(found, key=lambda one: one.on, reverse=True), key=lambda one: one.answer is not None)

    def _places(self) -> list[str]:
        """Return what there is feedback about, what most was said about first."""
        found = {about: len(self._of(about)) for about in self._about}
        return sorted((about for about, many in found.items() if many), key=lambda about: -found[about])

    def _refill(self) -> None:
        self.list.set_lines([self._line(about) for about in self._places()])
        if self.list.rows.rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0, 0))
        waiting = sum(one.answer is None for said in self._about.values() for one in said)
        self.sides.title.setText(self.tr("{n} without an answer").format(n=self._texts.number(waiting)))
        self._tell()

    def _line(self, about: str) -> Line:
        title, _, paragraph = about_words(about, self._texts).partition(" – ")
        return Line(about, paragraph or title, title if paragraph else "", str(len(self._of(about))), leads=False)

    @property
    def present(self) -> str:
        """What the feedback that shows is about, or an empty text."""
        index = self.list.currentIndex()
        return self.list.rows.rows[index.row()].target if index.isValid() else ""

    def _tell(self) -> None:
        about = self.present
        clear(self._cards)
        found = self._of(about) if about else []
        self._card.setVisible(bool(about))
        self._nothing.setVisible(not about)
        self._title.setText(about_words(about, self._texts) if about else "")
        passage = self._texts.passage(about) if about else ""
        self._passage.setText(passage)
        self._passage.setVisible(bool(passage))
        self.cards = [self._made(said) for said in found[:MOST]]
        for card in self.cards:
            self._cards.addWidget(card)
        rest = len(found) - MOST
        self._more.setText(self.tr("{n} more; answer these first, or choose a filter.").format(n=max(rest, 0)))
        self._more.setVisible(rest > 0)
        self.detail.verticalScrollBar().setValue(0)

    def _made(self, said: FeedbackFact) -> ReplyCard:
        card = ReplyCard(self.look, said, post_name(self._facts.place(said.post)), self._texts)
        card.answered.connect(lambda _, text, changed: self._on_answered(said, text, changed))
        card.typed.connect(lambda key, text, changed: self._typed.update({key: (text, changed)}))
        if said.id in self._typed:
            card.open(*self._typed[said.id])
        return card

    def _on_answered(self, said: FeedbackFact, text: str, changed: bool) -> None:
        self.answered.emit(said, text, changed)

    def kept(self, feedback: str) -> None:
        """Forget what was typed as an answer: it was kept."""
        self._typed.pop(feedback, None)

    def heading(self) -> tuple[str, str]:
        """Return the title, and what an answer does."""
        return self.tr("Feedback of the posts"), self.tr("Answers go back to the post with the next receipts")

    def settle(self) -> None:
        """Put the focus in the list."""
        super().settle()
        if not self.list.rows.rows:
            self.which.setFocus()

    def retranslate(self) -> None:
        """Set every text and show the feedback again."""
        super().retranslate()
        words = {"open": self.tr("Without an answer"), "all": self.tr("All")}
        self.which.set_texts(words, self.tr("Which feedback"))
        self.sides.note.setText(self.tr("By paragraph; the number is how often."))
        self.list.setAccessibleName(self.tr("What feedback is about"))
        self._nothing.setText(self.tr("No feedback waits for an answer in this selection."))
        self._refill()
