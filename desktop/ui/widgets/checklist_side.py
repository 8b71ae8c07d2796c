"""What goes with the checklist in view: progress, what is to be asked, its case, a newer version, print."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.domain.case import Case
from desktop.domain.checklist_run import Run
from desktop.ui.checklist_words import progress_words, size_words
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.fields import ComboBox, Field
from desktop.ui.widgets.parts import Steps, button, column, frame, label, rule, set_icon, set_words
from desktop.ui.widgets.row_list import Row, RowList

translate = QCoreApplication.translate
MOST_CASES = 200  # of the newest, that a list can be put on from here; any case can begin a list itself


class ChecklistSide(QFrame):
    """The cards.

    Signals:
        unlock_wanted, print_wanted, save_wanted, discard_wanted, change_wanted: asked for by a button. Emit nothing.
        resize_wanted: the size that the case points to is to be used. Emits nothing.
        case_chosen: the list belongs to another case. Emits the case's id, or None.
        case_wanted: the case of the list is to be shown. Emits its id.
        item_wanted: an item that is to be asked is to be shown. Emits its id.
    """

    unlock_wanted = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    discard_wanted = Signal()
    change_wanted = Signal()
    resize_wanted = Signal()
    case_chosen = Signal(object)
    case_wanted = Signal(str)
    item_wanted = Signal(str)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build the cards, empty."""
        super().__init__()
        self._look, self._texts = look, texts
        self._run: Run | None = None
        self._titles = {name: label("", "card") for name in ("progress", "ask", "case", "newer", "tools")}
        self._count, self._told, self._saved = (
            label("", "outcome"),
            label("", "body", "ink2"),
            label("", "meta", "saved"),
        )
        self._steps = Steps(look)
        self.unlock = button("", "plain")
        self.asks = RowList(look)
        self.cases = ComboBox(look)
        self._case = Field(look, self.cases)
        self.case_button, self.use_size = button("", "link"), button("", "small")
        self._resize_told = label("", "body", "ink2")
        self._newer_told = label("", "body", "ink2")
        self.change = button("", "plain")
        self.print_, self.save, self.discard = (button("", "row") for _ in range(3))
        self._cards: dict[str, QFrame] = {}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        lines = column(self, gap=12)
        progress = self._card("progress", lines)
        for part in (self._count, self._steps, self._told, self._saved):
            progress.addWidget(part)
        progress.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignLeft)
        ask = self._card("ask", lines, (1, 12, 1, 4))
        ask.addWidget(self.asks)
        self._titles["ask"].setContentsMargins(13, 0, 13, 0)
        newer = self._card("newer", lines, role="conflict")
        newer.addWidget(self._newer_told)
        newer.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        case = self._card("case", lines)
        case.addWidget(self._case)
        case.addWidget(self.case_button, 0, Qt.AlignmentFlag.AlignLeft)
        case.addWidget(self._resize_told)
        case.addWidget(self.use_size, 0, Qt.AlignmentFlag.AlignLeft)
        tools = self._card("tools", lines)
        self._rule = rule()
        for tool in (self.print_, rule(), self.save, self._rule, self.discard):
            tools.addWidget(tool)

    def _card(
        self, name: str, lines: QVBoxLayout, margins: tuple[int, int, int, int] = (14, 12, 14, 12), role: str = "card"
    ) -> QVBoxLayout:
        card = self._cards[name] = frame(role=role)
        inner = column(card, margins, 6)
        inner.addWidget(self._titles[name])
        lines.addWidget(card)
        return inner

    def _connect(self) -> None:
        self.unlock.clicked.connect(self.unlock_wanted)
        self.print_.clicked.connect(self.print_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.discard.clicked.connect(self.discard_wanted)
        self.change.clicked.connect(self.change_wanted)
        self.use_size.clicked.connect(self.resize_wanted)
        self.asks.chosen.connect(self.item_wanted)
        self.cases.activated.connect(lambda index: self.case_chosen.emit(self.cases.itemData(index)))
        self.case_button.clicked.connect(lambda: self.case_wanted.emit(self.cases.currentData()))
        self._look.changed.connect(self._set_icons)
        self._set_icons()

    def show_run(self, run: Run | None, is_open: bool, newer: bool, suggested: str | None) -> None:
        """Show the state of a run; None is a list that is only read. `suggested` is the size its case points to now."""
        self._run = run
        self._show_progress(run, is_open)
        self._show_asks(run)
        self._cards["newer"].setVisible(newer and run is not None)
        self._cards["case"].setVisible(is_open)
        for part in (self._resize_told, self.use_size):
            part.setVisible(suggested is not None)
        told = translate("Checklists", "The answers of the case now point to: {size}.")
        self._resize_told.setText(told.format(size=size_words()[suggested].lower()) if suggested else "")
        self._rule.setVisible(run is not None)
        self.discard.setVisible(run is not None)
        if run is not None:
            self._select(run.case)

    def _show_progress(self, run: Run | None, is_open: bool) -> None:
        self.unlock.setVisible(not is_open)
        self._steps.setVisible(run is not None)
        self._count.setVisible(run is not None)
        self._saved.setVisible(run is not None)
        if run is None:
            begin = translate(
                "Checklists", "Not begun. Your first answer begins the list; every answer is kept at once."
            )
            locked = translate("Checklists", "You can read and print. Answers are kept encrypted on this laptop.")
            self._told.setText(begin if is_open else locked)
            self._told.show()
            return
        far = run.progress
        count = translate("Checklists", "{n} of {all}").format(n=far.answered, all=far.counting)
        self._count.setText(count)
        self._steps.setMaximum(far.counting)
        self._steps.setValue(far.answered)
        self._steps.setAccessibleName(progress_words(far))
        rest = []
        if far.to_ask:
            rest.append(translate("Checklists", "{n} to ask").format(n=far.to_ask))
        if far.open:
            rest.append(translate("Checklists", "{n} open").format(n=far.open))
        self._told.setText(", ".join(rest) or translate("Checklists", "Everything is answered."))
        self._saved.setText(translate("Checklists", "kept {when}").format(when=self._texts.moment(run.saved)))

    def _show_asks(self, run: Run | None) -> None:
        rows = [self._ask(run, item) for item in run.checklist.items if run.answer(item).answer == "ask"] if run else []
        self.asks.set_rows(rows)
        self._cards["ask"].setVisible(bool(rows))

    def _ask(self, run: Run, item: str) -> Row:
        answer = run.answer(item)
        whom = answer.whom or translate("Checklists", "Nobody named yet")
        late = bool(answer.on) and str(answer.on) < QDate.currentDate().toString("yyyy-MM-dd")
        chip = ("waiting" if late else "plain", self._texts.day(answer.on)) if answer.on else ("", "")
        return Row(item, whom, run.checklist.items[item].words[self._texts.language]["text"], "clock", chip=chip)

    def set_cases(self, cases: Sequence[Case]) -> None:
        """Offer the newest cases to put the list on."""
        self.cases.clear()
        self.cases.addItem(translate("Checklists", "No case"), None)
        for case in cases[:MOST_CASES]:
            name = case.title or translate("CaseView", "Request without a title")
            self.cases.addItem(f"{case.number} · {name}", case.id)
        self._select(self._run.case if self._run else None)

    def choose_case(self, case_id: str | None) -> None:
        """Show on which case a list that was not begun will be."""
        self._select(case_id)

    def chosen_case(self) -> str | None:
        """Return the case that is chosen, or None."""
        found: str | None = self.cases.currentData()
        return found

    def _select(self, case_id: str | None) -> None:
        place = self.cases.findData(case_id) if case_id else 0
        if place < 0:
            self.cases.addItem(translate("Checklists", "an older case"), case_id)
            place = self.cases.count() - 1
        self.cases.setCurrentIndex(place)
        self.cases.setToolTip(self.cases.currentText())
        self.case_button.setVisible(bool(case_id))

    def retranslate(self) -> None:
        """Set the texts that stay."""
        words = {
            "progress": translate("Checklists", "Progress"), "ask": translate("Checklists", "To ask"),
            "newer": translate("Checklists", "There is a newer version"), "case": translate("Checklists", "Case"),
            "tools": translate("Checklists", "Tools"),
        }  # fmt: skip
        for name, word in words.items():
            self._titles[name].setText(word)
        self.asks.setAccessibleName(translate("Checklists", "What is to be asked"))
        self._case.set_texts(translate("Checklists", "This list belongs to"))
        set_words(self.case_button, translate("Checklists", "Open the case"))
        set_words(self.use_size, translate("Checklists", "&Use this size"))
        set_words(self.unlock, translate("Checklists", "&To the passphrase"))
        told = translate("Checklists", "You can finish this one on its own version, or look at what would change.")
        self._newer_told.setText(told)
        set_words(self.change, translate("Checklists", "&What would change…"))
        set_words(self.print_, translate("Checklists", "&Print"))
        set_words(self.save, translate("Checklists", "Save as P&DF"))
        set_words(self.discard, translate("Checklists", "Put &aside"))

    def _set_icons(self) -> None:
        for target, name in ((self.print_, "printer"), (self.save, "document"), (self.discard, "close")):
            set_icon(self._look, target, name, "brand")
