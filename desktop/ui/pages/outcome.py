"""The outcome: the route, what to do now, why, what would change it; and keeping it as a case."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QPlainTextEdit, QWidget

from desktop.domain.decision import Conflict, Outcome
from desktop.guidance.library import Library
from desktop.ui.conversation import Conversation
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.texts import Texts
from desktop.ui.widgets import outcome_blocks as blocks
from desktop.ui.widgets.details_form import DetailsForm
from desktop.ui.widgets.fields import Field
from desktop.ui.widgets.parts import Icon, button, clear, column, frame, label, row, rule, set_icon, set_words
from desktop.ui.widgets.scroll import ScrollColumn


class OutcomePage(Page):
    """Where a conversation led.

    Signals:
        save: keep this as a case. Emits the details (title, company, country, description) and the reasons by answer.
        change: another answer is wanted. Emits the question's id.
        back: back to the last question. Emits nothing.
    """

    save = Signal(object, object)
    change = Signal(str)
    back = Signal()

    def __init__(self, look: Look, texts: Texts, library: Library) -> None:
        """Build the page; `show_conversation` fills it."""
        super().__init__(look)
        self._texts = texts
        self._conversation: Conversation | None = None
        self._whole, self._pair_narrow = False, False
        self._reasons: dict[str, Field] = {}
        self._typed: dict[str, str] = {}
        self.form = DetailsForm(look, library)
        self.keep = button("", "primary")
        self._back = button("", "main")
        self._why_form = label("", "meta", "ink3")
        self._form_title = label("", "card")
        self._trouble = label("", "body", "error")
        self._lay_out()
        self.keep.clicked.connect(self._on_save)
        self._back.clicked.connect(self.back)
        QShortcut(
            QKeySequence("Alt+Left"),
            self,
            self.back.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        look.changed.connect(self._redraw)
        self.retranslate()

    def _lay_out(self) -> None:
        self._main = ScrollColumn("canvas", (24, 16, 24, 24), 12)
        self._main.widest = 1040
        self._flow = column(gap=12)
        self._main.lines.addLayout(self._flow)
        self._main.lines.addStretch(1)
        self._right = ScrollColumn("surface", (16, 16, 16, 16), 12)
        self._side = frame(role="right")
        column(self._side).addWidget(self._right)
        self._panel = QWidget()  # lies in the right column, in a narrow window under the outcome
        lines = column(self._panel, gap=12)
        lines.addWidget(self._form_title)
        lines.addWidget(self._why_form)
        lines.addWidget(self.form)
        lines.addWidget(self._trouble)
        lines.addWidget(self.keep)
        lines.addWidget(self._back)
        lines.addWidget(rule())
        self._answers = column(gap=0)
        lines.addLayout(self._answers)
        self._right.lines.addWidget(self._panel)
        self._right.lines.addStretch(1)
        self._sides = row(self)
        self._sides.addWidget(self._main, 1)
        self._sides.addWidget(self._side)
        self._trouble.hide()

    def show_conversation(self, conversation: Conversation) -> None:
        """Show the outcome of a conversation."""
        if conversation is not self._conversation:
            self._typed.clear()
            self.form.clear()
        self._conversation = conversation
        self._whole = False
        self.set_trouble("")
        self._redraw()
        self._main.verticalScrollBar().setValue(0)

    def heading(self) -> tuple[str, str]:
        """Return the title and that this is not kept yet."""
        return self.tr("Assess a support request"), self.tr("Outcome · not kept yet")

    def regions(self) -> list[QWidget]:
        """Return the outcome and the right column."""
        return [self._main, self._side]

    def settle(self) -> None:
        """Put the focus on the first reason that is asked, else on the title of the case."""
        waiting = [field.field for field in self._reasons.values()]
        (waiting[0] if waiting else self.form.title.field).setFocus()

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        self._form_title.setText(self.tr("Keep this request"))
        self._why_form.setText(self.tr("All fields may stay empty. Names stay on this laptop."))
        set_words(self.keep, self.tr("&Keep as a case"))
        set_words(self._back, self.tr("&Previous question"))
        self.form.retranslate()
        self._redraw()

    def set_trouble(self, text: str) -> None:
        """Say that keeping failed and what is safe, or take it back."""
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    def _redraw(self) -> None:
        set_icon(self.look, self.keep, "folder", "on_brand")
        set_icon(self.look, self._back, "chevron-left", "ink")
        conversation = self._conversation
        if conversation is None or conversation.outcome is None:
            return
        self._keep_typed()
        outcome = conversation.outcome
        lines = self._flow
        clear(lines)
        lines.addWidget(blocks.route_card(self.look, self._texts, outcome.route, outcome.strength, self._chip(outcome)))
        self._reasons = {}
        for conflict in outcome.conflicts:
            lines.addWidget(self._conflict(conflict))
        steps = blocks.steps_of(outcome.actions, self._texts)
        lines.addWidget(blocks.steps_card(self.look, self._texts, steps))
        if open_card := self._open_card(conversation):
            lines.addWidget(open_card)
        self._add_pair(outcome)
        self._show_answers(conversation)

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
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        pair = QBoxLayout(direction)
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

    def _conflict(self, conflict: Conflict) -> QFrame:
        """Return the card that asks for a reason where the official departs from the rules."""
        card = frame(role="conflict")
        lines = column(card, (16, 12, 16, 14), 8)
        given = self._texts.option(conflict.answer, conflict.given)
        would_be = self._texts.option(conflict.answer, conflict.would_be)
        told = self.tr("You chose “{given}”. The other answers give “{would_be}”.")
        lines.addWidget(label(told.format(given=given, would_be=would_be), "strong"))
        lines.addWidget(label(self._texts.rule(conflict.rule), "body", "ink2"))
        note = QPlainTextEdit(self._typed.get(conflict.answer, ""))
        note.setTabChangesFocus(True)
        note.setFixedHeight(2 * self.look.metrics("body").lineSpacing() + 26)
        field = Field(self.look, note)
        about = self._texts.question(conflict.answer)["title"]
        field.set_texts(
            self.tr("Why do you depart from this?"), self.tr("Needed to keep the case. No names of persons.")
        )
        note.setAccessibleName(self.tr("Why do you depart from this? {question}").format(question=about))
        note.textChanged.connect(lambda: field.set_error(""))
        lines.addWidget(field)
        self._reasons[conflict.answer] = field
        return card

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
        idle = conversation.idle()
        for key in conversation.answered():
            if key not in idle:
                self._answers.addWidget(
                    blocks.answer_row(self._texts, key, conversation.request.answer(key), conversation.number)
                )

    def _keep_typed(self) -> None:
        for key, field in self._reasons.items():
            self._typed[key] = field.field.toPlainText()  # type: ignore[attr-defined]

    def _on_show_all(self) -> None:
        self._whole = True
        self._redraw()

    def _on_save(self) -> None:
        """Check what was typed; say beside the field what is missing, or emit everything."""
        self._keep_typed()
        wrong = self.form.problem()
        for key, field in reversed(self._reasons.items()):
            if not self._typed[key].strip():
                field.set_error(self.tr("Write in a few words why you judge differently."))
                wrong = field.field
        if wrong is not None:
            wrong.setFocus()
            self._main.reveal(wrong)
            return
        reasons = {key: self._typed[key].strip() for key in self._reasons}
        self.save.emit(self.form.read(), reasons)

    def fold(self, width: float) -> None:
        """Below 760 the right column goes under the outcome."""
        narrow = width < 760
        self._side.setVisible(not narrow)
        self._side.setFixedWidth(self.look.px(300))
        home = self._main.lines if narrow else self._right.lines
        if home.indexOf(self._panel) < 0:
            home.insertWidget(1 if narrow else 0, self._panel)
        pair_narrow = (width if narrow else width - 300) < 668
        if self._conversation is not None and pair_narrow != self._pair_narrow:
            self._pair_narrow = pair_narrow
            self._redraw()
