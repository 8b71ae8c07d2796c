"""Checklists: all lists, those in use first; or one list to tick off, with its progress beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.case import Case
from desktop.domain.checklist import SIZES, Checklist
from desktop.domain.checklist_run import Run
from desktop.guidance.checklists import checklists, heading_of
from desktop.guidance.library import Library
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.texts import Texts
from desktop.ui.widgets.checklist_overview import ChecklistOverview
from desktop.ui.widgets.checklist_side import ChecklistSide
from desktop.ui.widgets.checklist_view import FOLD, ChecklistView
from desktop.ui.widgets.keys import on_page_key
from desktop.ui.widgets.parts import column, frame, row
from desktop.ui.widgets.scroll import ScrollColumn

translate = QCoreApplication.translate
SIDE = 292  # pixels of the right column at normal text size


@dataclass(frozen=True)
class Shown:
    """The list in view: `run` is None while it is only read; `suggested` is the size its case points to now."""

    whole: Checklist
    run: Run | None = None
    size: str = SIZES[0]
    newer: bool = False
    suggested: str | None = None


class ChecklistsPage(Page):
    """The lists; reading and printing work without a passphrase.

    Signals:
        run_wanted, list_wanted: a list in use, or of the pack, is to be shown. Emit its id.
        all_wanted: the list in view was left for the overview. Emits nothing.
        answered: an item was answered. Emits its id and the whole `Answer`.
        size_chosen: another size of the support was chosen. Emits one of `SIZES`.
        paragraph_wanted: a paragraph is to be read. Emits `slug#anchor`.
        print_wanted: the list in view is to be printed. Emits nothing.
    """

    run_wanted = Signal(str)
    list_wanted = Signal(str)
    all_wanted = Signal()
    answered = Signal(str, object)
    size_chosen = Signal(str)
    paragraph_wanted = Signal(str)
    print_wanted = Signal()

    def __init__(self, look: Look, library: Library, texts: Texts) -> None:
        """Build the page with the lists of the pack, locked."""
        super().__init__(look)
        self._library = library
        self.lists = checklists(library)
        self.shown: Shown | None = None
        self._open = False
        self._runs: tuple[Sequence[Run], dict[str, str]] = ((), {})
        self.overview = ChecklistOverview(look, texts)
        self.view = ChecklistView(look, self.heading_of)
        self.side = ChecklistSide(look, texts)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._right = frame(role="right")
        self._column = ScrollColumn("canvas", (14, 16, 14, 16), 12)
        column(self._right).addWidget(self._column)
        self._column.lines.addWidget(self.side)
        self._column.lines.addStretch(1)
        self._one = QWidget()
        sides = row(self._one)
        sides.addWidget(self.view, 1)
        sides.addWidget(self._right)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self._one)
        column(self).addWidget(self._stack)

    def _connect(self) -> None:
        self.overview.run_wanted.connect(self.run_wanted)
        self.overview.list_wanted.connect(self.list_wanted)
        self.view.answered.connect(self.answered)
        self.view.size_chosen.connect(self.size_chosen)
        self.view.paragraph_wanted.connect(self.paragraph_wanted)
        self.view.all_wanted.connect(self.show_all)
        self.side.item_wanted.connect(self.view.go_to)
        self.side.print_wanted.connect(self.print_wanted)
        on_page_key(self, "Alt+Left", self.show_all)
        on_page_key(self, "Ctrl+P", lambda: self.print_wanted.emit() if self.shown else None)

    def heading_of(self, paragraph: str) -> str:
        """Return the heading of a paragraph in the language of the window; empty when there is none."""
        return heading_of(self._library, paragraph, self.look.language)

    def set_open(self, is_open: bool) -> None:
        """Follow the vault; what was read from it goes when it is locked."""
        if self._open and not is_open:
            self._runs = ((), {})
            self.side.set_cases(())
            self.view.forget()
            if self.shown is not None and self.shown.run is not None:
                self.shown = Shown(self.shown.whole, None, self.shown.size)
        self._open = is_open
        self._show_overview()
        if self.shown is not None:
            self.show_list(self.shown)

    def set_runs(self, runs: Sequence[Run], cases: Sequence[Case]) -> None:
        """Show the lists in use, and offer the cases they can belong to."""
        self._runs = (runs, {case.id: case.title or case.number for case in cases})
        self.side.set_cases(cases)
        self._show_overview()

    def _show_overview(self) -> None:
        self.overview.show_lists(self.lists)
        self.overview.show_runs(*self._runs, self._open)

    def case_in_hand(self) -> str | None:
        """Return the case that the list in view is on."""
        return self.shown.run.case if self.shown and self.shown.run else None

    def show_list(self, shown: Shown) -> None:
        """Show one list, or bring it up to date when it shows already."""
        self.shown = shown
        self.view.show_list(shown.whole, shown.run, shown.size)
        self.side.show_run(shown.run, self._open, shown.newer, shown.suggested)
        self._stack.setCurrentWidget(self._one)

    def show_all(self) -> None:
        """Go back to the overview."""
        if self._stack.currentWidget() is self._one:
            self.view.flush()
            self.shown = None
            self._stack.setCurrentWidget(self.overview)
            self.overview.settle()
            self.all_wanted.emit()

    def heading(self) -> tuple[str, str]:
        """Return the title, and where the scale comes from."""
        return translate("Checklists", "Checklists"), translate(
            "Checklists", "For what a post does itself, in the order of the work"
        )

    def regions(self) -> list[QWidget]:
        """Return the list and its right column, or the overview."""
        if self._stack.currentWidget() is self.overview:
            return [self.overview]
        return [self.view] if self._right.isHidden() else [self.view, self._right]

    def settle(self) -> None:
        """Put the focus where work begins."""
        (self.overview if self.shown is None else self.view).settle()

    def retranslate(self) -> None:
        """Set every text; the lists come in both languages, so what was typed is kept first."""
        self.view.flush()
        for part in (self.overview, self.view, self.side):
            part.retranslate()
        self._show_overview()
        if self.shown is not None:
            self.show_list(self.shown)

    def fold(self, width: float) -> None:
        """Below 800 what stands at the right follows the list; in little room the answers go under the words."""
        narrow = width < 800
        self._right.setVisible(not narrow)
        self._right.setFixedWidth(self.look.px(SIDE))
        if narrow:
            self.view.foot_side.addWidget(self.side)
        else:
            self._column.lines.insertWidget(0, self.side)
        self.view.fold((width if narrow else width - SIDE) < FOLD)
        self.view.tell_progress(narrow)
