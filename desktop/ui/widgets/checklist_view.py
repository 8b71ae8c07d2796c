"""One checklist in the middle of its page: what it is for, how much of it counts, and its items in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel

from desktop.domain.checklist import SIZES, Checklist, Part
from desktop.domain.checklist_run import NOTHING, Left, Run
from desktop.ui.checklist_words import answer_words, items_words, progress_words, size_told, size_words
from desktop.ui.look import Look
from desktop.ui.widgets.checklist_item import ItemRow
from desktop.ui.widgets.parts import Chip, button, clear, column, frame, label, row, rule, set_icon, set_words
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.segments import Segments

translate = QCoreApplication.translate
FOLD = 720  # pixels at normal text size below which the answers stand under the words


class ChecklistView(ScrollColumn):
    """The list.

    Signals:
        answered: an item was answered. Emits its id and the whole `Answer`.
        size_chosen: another size of the support was chosen. Emits one of `SIZES`.
        paragraph_wanted: the paragraph under an item is wanted. Emits `slug#anchor`.
        feedback_wanted: feedback on an item is wanted. Emits its `Spot`.
        all_wanted: the other lists are wanted. Emits nothing.
    """

    answered = Signal(str, object)
    size_chosen = Signal(str)
    paragraph_wanted = Signal(str)
    feedback_wanted = Signal(object)
    all_wanted = Signal()

    def __init__(self, look: Look, heading_of: Callable[[str], str]) -> None:
        """Build an empty view; `heading_of` gives the heading of a paragraph, empty when there is none."""
        super().__init__("surface", (24, 14, 24, 24), 8)
        self._look, self._heading_of = look, heading_of
        self._present: tuple[Checklist, str] | None = None
        self._counts: list[tuple[Part, QLabel]] = []
        self._narrow = self._told = False
        self.widest = 980
        self.rows: list[ItemRow] = []
        self._given: Mapping[str, int] = {}  # how often feedback was given, by what it is about
        self.back = button("", "small")
        self.sizes = Segments(look, [(size, "") for size in SIZES])
        self._title, self._summary, self._when = (
            label("", "outcome"),
            label("", "body", "ink2"),
            label("", "meta", "ink3"),
        )
        self._far = label("", "strong", "brand")
        self._size_title, self._size_told = label("", "strong"), label("", "meta", "ink2")
        self._lay_out()
        self.back.clicked.connect(self.all_wanted)
        self.sizes.chosen.connect(self.size_chosen)
        look.changed.connect(self._set_icons)
        self._set_icons()

    def _lay_out(self) -> None:
        self.lines.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._title, self._summary, self._when, self._far):
            self.lines.addWidget(part)
        card = frame(role="why")
        lines = column(card, (14, 10, 14, 10), 6)
        top = row(gap=12)
        self._ours = Chip(self._look, "ours", "")
        top.addWidget(self._size_title, 1)
        top.addWidget(self._ours)
        lines.addLayout(top)
        lines.addWidget(self.sizes)
        lines.addWidget(self._size_told)
        self.lines.addSpacing(4)
        self.lines.addWidget(card)
        self._body = column(gap=10)
        self.lines.addLayout(self._body)
        self.foot, self.foot_side = column(gap=12), column(gap=12)
        self.lines.addLayout(self.foot)
        self.lines.addLayout(self.foot_side)
        self.lines.addStretch(1)

    def show_list(self, whole: Checklist, run: Run | None, size: str) -> None:
        """Show a list, with the answers of a run of it when there is one; what shows already is only updated."""
        if self._present != (whole, self._look.language):
            self._build(whole)
        for one in self.rows:
            one.set_answer(run.answer(one.item.id) if run else NOTHING)
        self.sizes.set_value(size)
        self._size_told.setText(size_told(size))
        self._far.setText(progress_words(run.progress) if run else "")
        self._far.setVisible(self._told and run is not None)
        self._tell_parts(run, size)
        self._show_left(run.left if run else ())

    def _build(self, whole: Checklist) -> None:
        lang = self._look.language
        self._present = (whole, lang)
        clear(self._body)
        self.rows, self._counts = [], []
        words = whole.words[lang]
        self._title.setText(words["title"])
        self._summary.setText(words["summary"])
        self._when.setText(translate("Checklists", "When: {when}").format(when=words["when"]))
        for part in whole.parts:
            self._add_part(part, lang, whole.id)
        self.setAccessibleName(words["title"])
        self.verticalScrollBar().setValue(0)
        self.set_feedback(self._given)
        self.fold(self._narrow)

    def _add_part(self, part: Part, lang: str, name: str) -> None:
        head = row(margins=(0, 10, 0, 0), gap=10)
        count = label("", "meta", "ink3", wrap=False)
        head.addWidget(label(part.words[lang], "heading"), 1)
        head.addWidget(count, 0, Qt.AlignmentFlag.AlignBottom)
        self._counts.append((part, count))
        self._body.addLayout(head)
        card = frame(role="card")
        lines = column(card, (1, 1, 1, 1))
        for item in part.items:
            if item is not part.items[0]:
                lines.addWidget(rule())
            about, number = f"checklist:{name}#{item.id}", len(self.rows) + 1
            made = ItemRow(self._look, item, number, lang, self._heading_of(item.paragraph), about)
            made.feedback_wanted.connect(lambda made=made: self.feedback_wanted.emit(made.feedback_spot()))
            made.answered.connect(self.answered)
            made.paragraph_wanted.connect(self.paragraph_wanted)
            made.stepped.connect(lambda step, made=made: self._step(made, step))
            lines.addWidget(made)
            self.rows.append(made)
        self._body.addWidget(card)

    def _tell_parts(self, run: Run | None, size: str) -> None:
        for part, count in self._counts:
            counting = [item for item in part.items if item.counts(size)]
            given = (
                sum(run.answer(item.id).answer in ("yes", "no", "not_applicable") for item in counting) if run else 0
            )
            told = translate("Checklists", "{n} of {all}").format(n=given, all=len(counting))
            count.setText(told if run else items_words(len(counting)))
        for one in self.rows:
            one.set_counts(one.item.counts(size))

    def _show_left(self, left: tuple[Left, ...]) -> None:
        """Show what was answered to items that the list no longer has."""
        clear(self.foot)
        if not left:
            return
        self.foot.addWidget(label(translate("Checklists", "Answered earlier, no longer on the list"), "heading"))
        card = frame(role="card")
        lines = column(card, (16, 12, 16, 12), 8)
        for one in left:
            words = answer_words().get(one.answer.answer or "", "")
            parts = [words, one.answer.whom or "", one.answer.note or ""]
            lines.addWidget(label(one.item.words[self._look.language]["text"], "body"))
            lines.addWidget(label(" · ".join(part for part in parts if part), "meta", "ink2"))
        self.foot.addWidget(card)

    def _step(self, made: ItemRow, step: int) -> None:
        place = self.rows.index(made) + step
        if 0 <= place < len(self.rows):
            self.go_to(self.rows[place].item.id)

    def go_to(self, item: str) -> None:
        """Put the focus on the answers of an item."""
        found = next((one for one in self.rows if one.item.id == item), None)
        if found is not None:
            found.segments.setFocus(Qt.FocusReason.TabFocusReason)
            self.reveal(found)

    def settle(self) -> None:
        """Put the focus on the first item without an answer."""
        empty = next((one for one in self.rows if not one.segments.value), None)
        if empty is not None:
            empty.segments.setFocus()
        else:
            self.back.setFocus()

    def flush(self) -> None:
        """Keep every note that is being typed."""
        for one in self.rows:
            one.flush()

    def forget(self) -> None:
        """Show no answers any more: the vault was locked."""
        for one in self.rows:
            one.forget()

    def set_feedback(self, counts: Mapping[str, int]) -> None:
        """Say at each item how often feedback was given on it."""
        self._given = counts
        for one in self.rows:
            one.feedback.set_counts(counts)

    def retranslate(self) -> None:
        """Set the texts that do not come from the list."""
        set_words(self.back, translate("Checklists", "All &lists"))
        self._size_title.setText(translate("Checklists", "How large is the support?"))
        self._ours.setText(translate("Checklists", "Choice of this app"))
        self.sizes.set_texts(size_words(), translate("Checklists", "How large is the support?"))

    def fold(self, narrow: bool) -> None:
        """Put the answers under the words in little room."""
        self._narrow = narrow
        for one in self.rows:
            one.fold(narrow)

    def _set_icons(self) -> None:
        set_icon(self._look, self.back, "chevron-left", "ink", 14)

    def tell_progress(self, told: bool) -> None:
        """Say at the top how far it is, when the card that says so does not stand beside it."""
        self._told = told
        self._far.setVisible(told and bool(self._far.text()))
