"""All checklists: those in use first, with how far they are, then every list of the pack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.domain.checklist import Checklist
from desktop.domain.checklist_run import Run
from desktop.ui.checklist_words import items_words, progress_words
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.parts import button, column, frame, label, row, rule, set_words
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.scroll import ScrollColumn

translate = QCoreApplication.translate


class ChecklistOverview(ScrollColumn):
    """The two lists of lists.

    Signals:
        run_wanted: a list in use is to be gone on with. Emits its id.
        list_wanted: a list of the pack is to be read or begun. Emits its id.
        unlock_wanted: the vault is locked and the lists in use are wanted. Emits nothing.
    """

    run_wanted = Signal(str)
    list_wanted = Signal(str)
    unlock_wanted = Signal()

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build both cards, empty."""
        super().__init__("canvas", (24, 20, 24, 24), 16)
        self._texts = texts
        self.widest = 900
        self.running, self.lists = RowList(look), RowList(look)
        self._titles = {name: label("", "card") for name in ("running", "lists")}
        self._locked, self._about = label("", "body", "ink2"), label("", "meta", "ink2")
        self.unlock = button("", "plain")
        self._strip = frame(role="panel")
        line = row(self._strip, (16, 12, 16, 12), 12)
        line.addWidget(self._locked, 1)
        line.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignVCenter)
        self.lines.addWidget(self._strip)
        self._running = self._card("running", self.running)
        self._card("lists", self.lists)
        self.lines.addStretch(1)
        self.running.chosen.connect(self.run_wanted)
        self.lists.chosen.connect(self.list_wanted)
        self.unlock.clicked.connect(self.unlock_wanted)

    def _card(self, name: str, rows: RowList) -> QFrame:
        card = frame(role="card")
        lines = column(card, (1, 1, 1, 1))
        head = column(margins=(16, 12, 16, 10), gap=2)
        head.addWidget(self._titles[name])
        if name == "lists":
            head.addWidget(self._about)
        lines.addLayout(head)
        lines.addWidget(rule())
        lines.addWidget(rows)
        self.lines.addWidget(card)
        return card

    def show_lists(self, lists: Sequence[Checklist]) -> None:
        """Show every list of the pack."""
        self.lists.set_rows([self._list(one) for one in lists])

    def _list(self, whole: Checklist) -> Row:
        words = whole.words[self._texts.language]
        return Row(whole.id, words["title"], words["when"], "ticks", chip=("plain", items_words(len(whole.items))))

    def show_runs(self, runs: Sequence[Run], cases: Mapping[str, str], is_open: bool) -> None:
        """Show the lists in use; `cases` gives the name of each case, `is_open` whether the vault is."""
        self._strip.setVisible(not is_open)
        self._running.setVisible(is_open and bool(runs))
        self.running.set_rows([self._run(run, cases) for run in runs])

    def _run(self, run: Run, cases: Mapping[str, str]) -> Row:
        far = run.progress
        case = cases.get(run.case or "", "") if run.case else translate("Checklists", "no case")
        told = [
            progress_words(far),
            case,
            translate("Checklists", "kept {when}").format(when=self._texts.day(run.saved)),
        ]
        chip = ("saved", translate("Checklists", "done")) if far.done else ("", "")
        title = run.checklist.words[self._texts.language]["title"]
        action = translate("Checklists", "Read") if far.done else translate("Checklists", "Go on")
        return Row(run.id, title, " · ".join(part for part in told if part), "ticks", chip=chip, action=action)

    def settle(self) -> None:
        """Put the focus on the first list there is."""
        (self.lists if self._running.isHidden() else self.running).setFocus()

    def retranslate(self) -> None:
        """Set the texts that stay."""
        self._titles["running"].setText(translate("Checklists", "In use"))
        self._titles["lists"].setText(translate("Checklists", "All lists"))
        self.running.setAccessibleName(translate("Checklists", "Lists in use"))
        self.lists.setAccessibleName(translate("Checklists", "All lists"))
        self._about.setText(
            translate("Checklists", "One list for each thing a post does. Tick it off with a case, or alone.")
        )
        self._locked.setText(
            translate("Checklists", "Lists in use are encrypted on this laptop. You can read and print all.")
        )
        set_words(self.unlock, translate("Checklists", "&To the passphrase"))
