"""The cases behind a figure: a list, and what is known of each. No free text, no names: these stay at the post."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desktop.headquarters.facts import CaseFact, Facts
from desktop.ui.hq.case_facts import case_line, case_rows
from desktop.ui.hq.list_page import ListPage
from desktop.ui.hq.texts import HqTexts
from desktop.ui.hq.widgets.line_list import LineList
from desktop.ui.hq.words import cases_count
from desktop.ui.look import Look
from desktop.ui.widgets.parts import button, column, frame, label, set_words
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.table import WordTable


class HqCasesPage(ListPage):
    """The page.

    Signals:
        all_wanted: every case of the selection is wanted again. Emits nothing.
    """

    all_wanted = Signal()

    def __init__(self, look: Look, texts: HqTexts) -> None:
        """Build the page without cases."""
        super().__init__(look)
        self._texts, self._facts, self._because = texts, Facts(), ""
        self._cases: Sequence[CaseFact] = ()
        self.list, self.table = LineList(look, fitted=False), WordTable(look)
        self.all = button("", "small")
        self._title, self._nothing = label("", "card"), label("", "body", "ink2")
        self._stays = label("", "meta", "ink3")
        self._lay_out()
        self.list.chosen.connect(self._on_chosen)
        self.all.clicked.connect(self.all_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        detail = ScrollColumn("canvas", (0, 0, 0, 0), 10)
        card = frame(role="card")
        lines = column(card, (16, 12, 16, 14), 8)
        for part in (self._title, self._nothing, self.table, self._stays):
            lines.addWidget(part)
        detail.lines.addWidget(card)
        detail.lines.addStretch(1)
        self.put_sides(self.list, detail).addWidget(self.all)

    def show_cases(self, cases: Sequence[CaseFact], facts: Facts, because: str = "") -> None:
        """Show these cases; `because` says in words what they are behind, empty: all of the selection."""
        self._cases, self._facts, self._because = sorted(cases, key=_newest, reverse=True), facts, because
        self.list.set_lines([case_line(case, facts, self._texts) for case in self._cases])
        if cases and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0, 0))
        self.retranslate()

    @property
    def present(self) -> CaseFact | None:
        """The case that shows, or None."""
        row = self.list.currentIndex().row()
        return self._cases[row] if 0 <= row < len(self._cases) else None

    def _on_chosen(self, part: str) -> None:
        self._tell()

    def _tell(self) -> None:
        case = self.present
        self._nothing.setVisible(case is None)
        for part in (self.table, self._title, self._stays):
            part.setVisible(case is not None)
        if case is not None:
            line = case_line(case, self._facts, self._texts)
            self._title.setText(line.title)
            rows = case_rows(case, self._facts, self._texts)
            self.table.fill(line.title, (self.tr("What"), self.tr("Known at headquarters")), rows)

    def heading(self) -> tuple[str, str]:
        """Return the title, and what the list is."""
        return self.tr("Cases"), self.tr("The newest first; names of companies stay at the posts")

    def retranslate(self) -> None:
        """Set every text and show the case again."""
        super().retranslate()
        self.sides.title.setText(self._because or self.tr("All cases of this selection"))
        self.sides.note.setText(cases_count(len(self._cases), self._texts))
        self.list.setAccessibleName(self.tr("Cases"))
        set_words(self.all, self.tr("Show &all cases of this selection"))
        self.all.setVisible(bool(self._because))
        self._nothing.setText(self.tr("There are no cases here. Choose other filters, or a value on the overview."))
        self._stays.setText(self.tr("Titles, names, notes and documents never leave the post."))
        self.list.set_lines([case_line(case, self._facts, self._texts) for case in self._cases])
        self._tell()


def _newest(case: CaseFact) -> tuple[str, str, str]:
    return case.opened, case.case, case.part
