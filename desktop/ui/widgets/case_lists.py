"""The checklists of one case: how far each is, and a way to begin one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu

from desktop.domain.checklist import Checklist
from desktop.domain.checklist_run import Run
from desktop.ui.checklist_words import progress_words
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.list_card import ListCard
from desktop.ui.widgets.parts import set_words
from desktop.ui.widgets.row_list import Row

translate = QCoreApplication.translate


class CaseLists(ListCard):
    """The card.

    Signals:
        run_wanted: a list in use is to be gone on with. Emits its id.
        list_wanted: a list of the pack is to be begun on this case. Emits its id.
    """

    run_wanted = Signal(str)
    list_wanted = Signal(str)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build the card, empty."""
        super().__init__(look)
        self._texts = texts
        self._shown: tuple[Sequence[Run], Sequence[Checklist]] = ((), ())
        self.menu = QMenu(self)
        self.add.setMenu(self.menu)
        self.rows.chosen.connect(self.run_wanted)
        self.menu.triggered.connect(lambda action: self.list_wanted.emit(action.data()))

    def show_runs(self, runs: Sequence[Run], lists: Sequence[Checklist]) -> None:
        """Show the lists in use on the case; `lists` are those that can be begun."""
        self._shown = (runs, lists)
        self.set_rows([self._run(run) for run in runs])
        self.menu.clear()
        for one in lists:
            self.menu.addAction(one.words[self._texts.language]["title"]).setData(one.id)

    def _run(self, run: Run) -> Row:
        far = run.progress
        chip = ("saved", translate("Checklists", "done")) if far.done else ("", "")
        title = run.checklist.words[self._texts.language]["title"]
        action = translate("Checklists", "Read") if far.done else translate("Checklists", "Go on")
        return Row(run.id, title, progress_words(far), "ticks", chip=chip, action=action)

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(translate("Checklists", "Checklists"))
        self.rows.setAccessibleName(translate("Checklists", "Checklists of this case"))
        self.empty.setText(translate("Checklists", "No list yet. Begin one for what you are going to do."))
        set_words(self.add, translate("Checklists", "Begin &a list"))
        self.menu.setAccessibleName(translate("Checklists", "Begin a list"))
        self.show_runs(*self._shown)
