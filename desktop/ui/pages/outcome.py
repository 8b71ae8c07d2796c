"""The outcome: the route, what to do now, why, what would change it; and keeping it as a case."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QWidget

from desktop.domain.decision import Outcome
from desktop.guidance.library import Library
from desktop.ui.announce import announce
from desktop.ui.conversation import Conversation
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.spot import Spot
from desktop.ui.texts import Texts
from desktop.ui.widgets import outcome_blocks as blocks
from desktop.ui.widgets.departure import Departure
from desktop.ui.widgets.feedback_button import FeedbackButton
from desktop.ui.widgets.keys import on_page_key
from desktop.ui.widgets.outcome_side import OutcomeSide
from desktop.ui.widgets.parts import Icon, button, clear, column, frame, label, row, rule
from desktop.ui.widgets.scroll import ScrollColumn, reveal_soon


class OutcomePage(Page):
    """Where a conversation led.

    Signals:
        save: keep this as a case. Emits the details (title, company, country, description) and the reasons by answer.
        edited: a detail was typed. Emits nothing.
        reason_typed: the reason for a departure changed. Emits the question's id and the reason.
        change: another answer is wanted. Emits the question's id.
        back: back to the last question. Emits nothing.
        otherwise: another route is wanted. Emits nothing.
        own_dropped: the other route that was chosen is taken back. Emits nothing.
        print_wanted: the outcome is wanted on paper. Emits nothing.
        contacts: the contact list of the post is wanted. Emits nothing.
    """

    save = Signal(object, object)
    edited = Signal()
    reason_typed = Signal(str, str)
    change = Signal(str)
    back = Signal()
    otherwise = Signal()
    own_dropped = Signal()
    print_wanted = Signal()
    contacts = Signal()

    def __init__(self, look: Look, texts: Texts, library: Library) -> None:
        """Build the page; `show_conversation` fills it."""
        super().__init__(look)
        self._texts = texts
        self._conversation: Conversation | None = None
        self._whole, self._pair_narrow = False, False
        self._kept = ""
        self.terms = blocks.PostTerms()
        self.departures: list[Departure] = []
        self.side = OutcomeSide(look, texts, library)
        self.form, self.keep, self.set_trouble = self.side.form, self.side.keep, self.side.set_trouble
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._main = ScrollColumn("canvas", (24, 16, 24, 24), 12)
        self._main.widest = 1040
        self._flow = column(gap=12)
        self._main.lines.addLayout(self._flow)
        self.feedback = FeedbackButton(self.look)
        self._main.lines.addWidget(self.feedback, 0, Qt.AlignmentFlag.AlignLeft)
        self._form: QWidget | None = None  # feedback on this outcome
        self._main.lines.addStretch(1)
        self._right = ScrollColumn("surface", (16, 16, 16, 16), 12)
        self._side = frame(role="right")
        column(self._side).addWidget(self._right)
        self._right.lines.addWidget(self.side)
        self._right.lines.addStretch(1)
        self._left = QWidget()
        column(self._left).addWidget(self._main, 1)
        self._sides = row(self)
        self._sides.addWidget(self._left, 1)
        self._sides.addWidget(self._side)

    def _connect(self) -> None:
        side = self.side
        side.keep_wanted.connect(self._on_save)
        side.back.connect(self.back)
        side.otherwise.connect(self.otherwise)
        side.printed.connect(self.print_wanted)
        side.form.edited.connect(self.edited)
        on_page_key(self, "Alt+Left", self.back.emit)
        on_page_key(self, QKeySequence(QKeySequence.StandardKey.Print).toString(), self.print_wanted.emit)
        self.look.changed.connect(self._redraw)

    def show_conversation(self, conversation: Conversation) -> None:
        """Show the outcome of a conversation."""
        if self._form is not None and conversation is not self._conversation:
            self._form.close()
        self._conversation = conversation
        self._whole = False
        self.side.show_conversation(conversation)
        self._redraw()
        self._main.verticalScrollBar().setValue(0)
        if conversation.outcome is not None:
            route = self._texts.route(conversation.outcome.route)["title"]
            announce(self, f"{self.tr('Outcome')}: {route}. {self._chip(conversation.outcome)[1]}")

    def feedback_spot(self) -> Spot | None:
        """Return the outcome in view; feedback opens under it."""
        outcome = self._conversation.outcome if self._conversation else None
        return Spot(f"outcome:{outcome.route}", self._open_form) if outcome else None

    def case_in_hand(self) -> str | None:
        """Return the case whose answers are gone on with."""
        case = self._conversation.case if self._conversation else None
        return case[0] if case else None

    def _open_form(self, form: QWidget) -> None:
        self._form = form
        form.destroyed.connect(self._forget_form)
        self._main.lines.insertWidget(self._main.lines.indexOf(self.feedback) + 1, form)
        reveal_soon(self._main, form)

    def _forget_form(self) -> None:
        self._form = None

    def set_terms(self, terms: blocks.PostTerms) -> None:
        """Show what the post set for itself: when advice should be there, and addresses."""
        if terms != self.terms:
            self.terms = terms
            self._redraw()

    def set_kept(self, words: str) -> None:
        """Take what the header says about where this is kept."""
        self._kept = words

    def heading(self) -> tuple[str, str]:
        """Return the title and where this is kept."""
        return self.tr("Assess a support request"), " · ".join(filter(None, (self.tr("Outcome"), self._kept)))

    def regions(self) -> list[QWidget]:
        """Return the outcome and the right column."""
        return [self._left, self._side]

    def settle(self) -> None:
        """Put the focus on the first reason that is asked and missing, else on the title of the case."""
        waiting = [card.note for card in self.departures if not card.reason()]
        (waiting[0] if waiting else self.form.title.field).setFocus()

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        self.side.retranslate()
        self._redraw()

    def _redraw(self) -> None:
        """Draw anew. The focus stays in a reason that is being typed; from what went it goes to what follows."""
        before = QApplication.focusWidget()
        inside = before is not None and self.isAncestorOf(before)
        typed = {card.key: card.note.textCursor().position() for card in self.departures if card.note is before}
        self._draw()
        if inside and before is not None and not self.isAncestorOf(before):
            self.feedback.setFocus()
            for card in self.departures:
                if card.key in typed:
                    card.go_on(typed[card.key])

    def _draw(self) -> None:
        self.side.redraw()
        conversation = self._conversation
        if conversation is None or conversation.outcome is None:
            return
        outcome, lines = conversation.outcome, self._flow
        self.feedback.set_about(f"outcome:{outcome.route}", self._texts.route(outcome.route)["title"])
        clear(lines)
        lines.addWidget(blocks.route_card(self.look, self._texts, outcome.route, outcome.strength, self._chip(outcome)))
        if conversation.own_route is not None:
            lines.addWidget(self._own_card(*conversation.own_route))
        self._add_departures(conversation, outcome)
        steps = blocks.steps_of(outcome.actions, self._texts, self.terms)
        lines.addWidget(blocks.steps_card(self.look, self._texts, steps, self.contacts.emit))
        if open_card := self._open_card(conversation):
            lines.addWidget(open_card)
        self._add_pair(outcome)

    def _add_departures(self, conversation: Conversation, outcome: Outcome) -> None:
        missing = {card.key for card in self.departures if card.field.error()}
        self.departures = []
        for conflict in outcome.conflicts:
            reason = conversation.reasons.get(conflict.answer, "")
            card = Departure(self.look, self._texts, conflict, reason)
            card.typed.connect(self.reason_typed)
            if conflict.answer in missing and not reason:
                card.complain(aloud=False)
            self.departures.append(card)
            self._flow.addWidget(card)

    def _own_card(self, route: str, reason: str) -> QFrame:
        """Return the card with the route that a person takes instead; the assistant's own stays above it."""
        card = frame(role="conflict")
        lines = column(card, (16, 12, 12, 12), 4)
        head = row(gap=8)
        head.addWidget(label(self.tr("Your own choice"), "meta", "ink3"), 1)
        for text, name, act in (
            (self.tr("Change"), self.tr("Change your own choice"), self.otherwise),
            (self.tr("Take back"), self.tr("Take back your own choice"), self.own_dropped),
        ):
            do = button(text, "link")
            do.setAccessibleName(name)
            do.clicked.connect(act)
            head.addWidget(do)
        lines.addLayout(head)
        lines.addWidget(label(self._texts.route(route)["title"], "card"))
        lines.addWidget(label(self.tr("Your reason: {reason}").format(reason=reason), "body", "ink2"))
        return card

    def _chip(self, outcome: Outcome) -> tuple[str, str]:
        if not outcome.provisional:
            return "brand", self.tr("no open answer changes this")
        many = len(outcome.open_questions)
        if many == 1:
            return "provisional", self.tr("1 answer still unknown")
        return "provisional", self.tr("{n} answers still unknown").format(n=many)

    def _add_pair(self, outcome: Outcome) -> None:
        """Put why and what would change it beside each other, or under each other in a narrow window."""
        why, _ = blocks.reasons_card(self.look, self._texts, outcome)
        changes, under = blocks.changes_card(self.look, self._texts, outcome.counterfactuals, self._whole)
        hidden = 0 if self._whole else blocks.hidden_changes(outcome.counterfactuals)
        if hidden:
            more = button(self.tr("Show {n} more").format(n=hidden), "text")
            more.clicked.connect(self._on_show_all)
            under.addWidget(rule())
            under.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        narrow = self._pair_narrow
        pair = QBoxLayout(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        pair.setSpacing(12)
        for card in (why, changes):
            pair.addWidget(card, 1)
            if not narrow:
                pair.setAlignment(card, Qt.AlignmentFlag.AlignTop)
        self._flow.addLayout(pair)

    def _open_card(self, conversation: Conversation) -> QFrame | None:
        waiting = conversation.to_find_out()
        if not waiting:
            return None
        card, lines = blocks.titled_card(self.tr("Still to find out"))
        for key in waiting:
            title = self._texts.question(key)["title"]
            line = row(margins=(0, 4, 0, 4), gap=10)
            line.addWidget(Icon(self.look, "question", "ink3", 18), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(title, "body"), 1)
            fill = button(self.tr("Fill in"), "link")
            fill.setAccessibleName(self.tr("Fill in: {question}").format(question=title))
            fill.clicked.connect(lambda _=False, key=key: self.change.emit(key))
            line.addWidget(fill)
            lines.addWidget(rule())
            lines.addLayout(line)
        return card

    def _on_show_all(self) -> None:
        self._whole = True
        self._redraw()

    def _on_save(self) -> None:
        """Check what was typed; say beside the field what is missing, or emit everything."""
        wrong = self.form.problem()
        for card in reversed(self.departures):
            if not card.reason():
                card.complain()
                wrong = card.note
        if wrong is not None:
            wrong.setFocus()
            self._main.reveal(wrong)
            return
        self.save.emit(self.form.read(), {card.key: card.reason() for card in self.departures})

    def fold(self, width: float) -> None:
        """Below 760 the right column goes under the outcome."""
        narrow = width < 760
        self._side.setVisible(not narrow)
        self._side.setFixedWidth(self.look.px(300))
        home = self._main.lines if narrow else self._right.lines
        if home.indexOf(self.side) < 0:
            home.insertWidget(1 if narrow else 0, self.side)
        pinned = (self._left if narrow else self._side).layout()
        if pinned is not None and pinned.indexOf(self.side.foot) < 0:
            pinned.addWidget(self.side.foot)
        pair_narrow = (width if narrow else width - 300) < 668
        if self._conversation is not None and pair_narrow != self._pair_narrow:
            self._pair_narrow = pair_narrow
            self._redraw()
