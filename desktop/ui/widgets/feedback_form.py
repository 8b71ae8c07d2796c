"""Feedback at the spot: a frame that opens under what it is about; Esc closes it and what was typed stays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from desktop.domain.case import Case
from desktop.domain.feedback import MOST_MINUTES
from desktop.domain.leaving import Leaving
from desktop.domain.personal import Suspicion
from desktop.domain.request import typed_text
from desktop.ui.announce import announce
from desktop.ui.feedback_words import kind_words
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.departure import note_field
from desktop.ui.widgets.feedback_doubt import FeedbackDoubt
from desktop.ui.widgets.fields import CheckBox, Field, line_edit
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.keys import on_key
from desktop.ui.widgets.parts import Icon, button, column, label, row, set_words
from desktop.ui.widgets.rating import Rating
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.what_leaves import WhatLeaves

translate = QCoreApplication.translate
_LINES = 3


def said(data: Mapping[str, Any]) -> bool:
    """Return whether a person filled in anything of feedback, beside what it is about and belongs to."""
    return bool(set(data) - {"about", "case"})


class FeedbackForm(QFrame):
    """The form for one spot.

    Signals:
        typed: something was chosen or typed. Emits nothing.
        kept: it is to be kept. Emits what was filled in, under the names of contract 7.
        dropped: what was filled in is to be thrown away. Emits nothing.
        left: the form was closed. Emits nothing.
    """

    typed = Signal()
    kept = Signal(object)
    dropped = Signal()
    left = Signal()

    def __init__(
        self,
        look: Look,
        texts: Texts,
        about: str,
        heading: str,
        draft: Mapping[str, Any],
        case: Case | None = None,
    ) -> None:
        """Build the form for `about` (contract 7), called `heading`, with what was filled in before; `case` is the
        one it was opened in.
        """
        super().__init__()
        self.setProperty("panel", "panel")
        self.about, self._draft, self.case = about, dict(draft), case
        self._stays = False  # nothing of what was kept leaves
        self._title = label(heading, "card")
        self.close_button, self.keep, self.drop = button("", "text"), button("", "next"), button("", "text")
        self._kind_label, self._state = label("", "strong"), label("", "meta", "ink3")
        self.kind = Segments(look, [(kind, "check") for kind in kind_words()], can_clear=True)
        self.clarity, self.usefulness = Rating(look), Rating(look)
        self.minutes = Field(look, line_edit())
        self.note = note_field(look, "", _LINES)
        self.text = Field(look, self.note)
        self.of_case = CheckBox(look)
        self.doubt = FeedbackDoubt(look)
        self.show_leaves = button("", "link")
        self.leaves = WhatLeaves(look, texts, all_told=False)
        self._ask = QWidget()
        self._lay_out(look)
        self._fill()
        self._connect()
        self.retranslate()

    def _lay_out(self, look: Look) -> None:
        head = row(gap=10)
        head.addWidget(Icon(look, "speech", "brand", 20), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        asked = column(self._ask, gap=8)
        asked.addWidget(self._kind_label)
        asked.addWidget(self.kind)
        numbers = Flow(gap=16)
        for part in (self.clarity, self.usefulness, self.minutes):
            numbers.addWidget(part)
        self._look = look
        look.changed.connect(self._fit)
        self._fit()
        asked.addLayout(numbers)
        asked.addWidget(self.text)
        asked.addWidget(self.of_case)
        asked.addWidget(self.doubt)
        ends = Flow(gap=8)
        for act in (self.keep, self.drop, self.show_leaves):
            ends.addWidget(act)
        lines = column(self, (16, 12, 16, 14), 8)
        lines.addLayout(head)
        lines.addWidget(self._ask)
        lines.addLayout(ends)
        lines.addWidget(self._state)
        lines.addWidget(self.leaves)
        self.leaves.hide()

    def _fit(self) -> None:
        self.minutes.setFixedWidth(self._look.px(150))

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_chosen)
        self.clarity.chosen.connect(self._on_typed)
        self.usefulness.chosen.connect(self._on_typed)
        self._line().textEdited.connect(lambda _: self._on_typed())
        self.note.textChanged.connect(self._on_typed)
        self.of_case.toggled.connect(lambda _: self._on_typed())
        self.keep.clicked.connect(self._on_keep)
        self.drop.clicked.connect(self.dropped)
        self.close_button.clicked.connect(self.left)
        self.doubt.changed.connect(self.note.setFocus)
        self.doubt.kept.connect(lambda: self.kept.emit(self.given()))
        self.show_leaves.clicked.connect(self._on_show_leaves)
        on_key(self, "Esc", self.left.emit)
        on_key(self, "Ctrl+Return", self._on_keep)

    def _line(self) -> QLineEdit:
        assert isinstance(self.minutes.field, QLineEdit)
        return self.minutes.field

    def _fill(self) -> None:
        """Show what was filled in before."""
        self.kind.set_value(str(self._draft.get("kind") or ""))
        self.clarity.set_value(self._draft.get("clarity"))
        self.usefulness.set_value(self._draft.get("usefulness"))
        self._line().setText(str(self._draft.get("minutes") or ""))
        self.note.setPlainText(str(self._draft.get("text") or ""))
        self.of_case.setVisible(self.case is not None)
        self.of_case.setChecked(self.case is not None and (not self._draft or "case" in self._draft))

    def given(self) -> dict[str, Any]:
        """Return what was filled in, under the names of contract 7; without what was left open."""
        minutes = self._line().text().strip()
        found = {
            "about": self.about, "kind": self.kind.value, "clarity": self.clarity.value,
            "usefulness": self.usefulness.value, "text": typed_text(self.note.toPlainText()).strip(),
            "minutes": int(minutes) if minutes.isdecimal() else minutes,
            "case": self.case.id if self.case and self.of_case.isChecked() else None,
        }  # fmt: skip
        return {key: value for key, value in found.items() if value not in ("", None)}

    @property
    def empty(self) -> bool:
        """Whether nothing was filled in."""
        return not said(self.given())

    def set_state(self, words: str) -> None:
        """Say where what was typed is kept."""
        self._state.setText(words)

    def show_leaving(self, leaving: Leaving) -> None:
        """Show what would leave; as it stands now."""
        self.leaves.show_leaving(leaving)

    def doubt_text(self, found: list[Suspicion]) -> None:
        """Mark what looks like personal data in the text, and ask; the person decides."""
        self.doubt.ask(self.note, found)

    def show_kept(self, leaving: Leaving) -> None:
        """Say that it is kept, and what of it will leave."""
        self._ask.hide()
        for part in (self.keep, self.drop, self.show_leaves):
            part.hide()
        self._stays = leaving.nothing
        self._tell_kept()
        self.leaves.show_leaving(leaving)
        self.leaves.show()
        self.close_button.setFocus()
        announce(self, self._title.text())

    def _tell_kept(self) -> None:
        self._title.setText(translate("Feedback", "Thank you. Your feedback is kept."))
        told = translate("Feedback", "It is on this laptop. With your next exchange, this goes to headquarters:")
        self._state.setText(translate("Feedback", "It is on this laptop, and stays there.") if self._stays else told)

    @property
    def finished(self) -> bool:
        """Whether it was kept, and only shows what will leave."""
        return self._ask.isHidden()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go when what it is about goes out of view; what was typed stays."""
        super().closeEvent(event)
        self.left.emit()

    def set_heading(self, heading: str) -> None:
        """Call what it is about by this name, in the language of the window."""
        if not self.finished:
            self._title.setText(heading)

    def settle(self) -> None:
        """Put the focus where the form begins: on its kind, or in the text when there is one already."""
        (self.note if self.note.toPlainText() else self.kind).setFocus()

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        self._kind_label.setText(translate("Feedback", "What kind of feedback?"))
        self.kind.set_texts(kind_words(), self._title.text())
        self.clarity.set_texts(
            translate("Feedback", "How clear is it?"), translate("Feedback", "1 = not clear, 5 = very clear")
        )
        self.usefulness.set_texts(
            translate("Feedback", "How useful is it?"), translate("Feedback", "1 = no use, 5 = very useful")
        )
        self.minutes.set_texts(translate("Feedback", "Minutes it took"), translate("Feedback", "May stay empty"))
        self.text.set_texts(
            translate("Feedback", "In your words"),
            translate("Feedback", "Headquarters reads this. Write no names of people or companies."),
        )
        if self.case is not None:
            told = translate("Feedback", "Belongs to case {number}").format(number=self.case.number)
            never = translate("Feedback", "Belongs to case {number} (NCP): nothing of it leaves the post")
            ncp = self.case.marking == "ncp"
            self.of_case.setText(never.format(number=self.case.number) if ncp else told)
        set_words(self.keep, translate("Feedback", "Keep feedback"))
        set_words(self.drop, translate("Feedback", "Throw away"))
        set_words(self.close_button, translate("Feedback", "Close (Esc)"))
        set_words(self.show_leaves, translate("Feedback", "What would leave the post?"))
        self.doubt.retranslate()
        self.leaves.retranslate()
        if self.finished:
            self._tell_kept()

    def _on_chosen(self) -> None:
        self._kind_label.setText(translate("Feedback", "What kind of feedback?"))
        self._on_typed()

    def _on_typed(self) -> None:
        self.minutes.set_error("")
        self.doubt.take_back(self.note)
        self.typed.emit()

    def _on_show_leaves(self) -> None:
        self.leaves.setVisible(not self.leaves.isVisible())

    def _on_keep(self) -> None:
        """Check what was filled in; say what is missing beside it, or hand it over."""
        given = self.given()
        minutes = given.get("minutes", 0)
        if "kind" not in given:
            told = translate("Feedback", "Choose first what kind of feedback it is.")
            self._kind_label.setText(told)
            announce(self, told, urgent=True)
            self.kind.setFocus()
        elif not isinstance(minutes, int) or minutes > MOST_MINUTES:
            self.minutes.set_error(lambda: translate("Feedback", "Write whole minutes, for example 15."))
            self.minutes.field.setFocus()
        elif not self.doubt.open:
            self.kept.emit(given)
