"""Cases: the list at the left, one case beside it; two pages with a way back in a narrow window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.case import Case
from desktop.ui.case_html import case_html
from desktop.ui.intake import ANOTHER
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.texts import Texts
from desktop.ui.widgets.case_list import CaseList
from desktop.ui.widgets.case_model import is_draft
from desktop.ui.widgets.case_sift import CaseSift, left_column
from desktop.ui.widgets.case_view import CaseView, Shown
from desktop.ui.widgets.draft_state import DraftState
from desktop.ui.widgets.empty import EmptyState
from desktop.ui.widgets.keys import on_key, on_page_key
from desktop.ui.widgets.parts import button, column, frame, row, rule, set_icon, set_words

if TYPE_CHECKING:
    from desktop.casework import Draft


class CasesPage(Page):
    """What was kept.

    Signals:
        case_wanted: a case is to be shown. Emits its id.
        new_request: a support request is to be assessed. Emits nothing.
        unlock_wanted: the vault is locked and the cases are wanted. Emits nothing.
        resume_wanted: answers are to be given. Emits the `Case` and a request's id (empty: leading; `ANOTHER`: new).
        mark_wanted: the case in view is to be marked. Emits the `Case`.
        route_wanted: another route is to be chosen. Emits the `Case` and the id of a request (empty: the leading one).
        print_wanted: the case in view is to be printed. Emits the `Case`.
        route_withdrawn: the decision aid's route is to be taken again in the case in view. Emits the same.
        note_written: a note is to be kept. Emits the case's id and the text.
        draft_wanted: a half-filled request is to be gone on with. Emits its id.
        export_wanted: the cases in the list are to be saved as a table. Emits `xlsx` or `csv`.
    """

    case_wanted = Signal(str)
    new_request = Signal()
    unlock_wanted = Signal()
    resume_wanted = Signal(object, str)
    mark_wanted = Signal(object)
    route_wanted = Signal(object, str)
    print_wanted = Signal(object)
    note_written = Signal(str, str)
    route_withdrawn = Signal(object, str)
    draft_wanted = Signal(str)
    export_wanted = Signal(str)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build the page, locked."""
        super().__init__(look)
        self.texts = texts
        self._shown: Shown | None = None
        self._many: int | None = None
        self._exists = True
        self._narrow, self._detail = False, False
        self.list = CaseList(look, texts)
        self.sift = CaseSift(look, self.list.cases)
        self.filter = self.sift.filter
        self.view = CaseView(look, texts)
        self.empty = EmptyState(look, "folder")
        self.locked = EmptyState(look, "lock")
        self.draft = DraftState(look)
        self._back = button("", "plain")
        self.new = button("", "primary")
        self._lay_out()
        self._connect()
        self._set_icons()
        self.retranslate()

    def _connect(self) -> None:
        look = self.look
        self.list.chosen.connect(self._on_chosen)
        self.list.entered_draft.connect(self.draft_wanted)
        self.draft.begun.connect(lambda: self.draft_wanted.emit(self.list.present))
        self.list.opened.connect(lambda _: self._show_detail(True))
        self.empty.begun.connect(self.new_request)
        self.new.clicked.connect(self.new_request)
        self.locked.begun.connect(self.unlock_wanted)
        self._back.clicked.connect(lambda: self._show_detail(False))
        self.filter.returnPressed.connect(self._on_filter_entered)
        self.sift.export_wanted.connect(self.export_wanted)
        view = self.view
        view.resume.connect(lambda: self._with_case(lambda case: self.resume_wanted.emit(case, "")))
        view.another.connect(lambda: self._with_case(lambda case: self.resume_wanted.emit(case, ANOTHER)))
        view.requests.change.connect(lambda part: self._with_case(lambda case: self.resume_wanted.emit(case, part)))
        view.mark.connect(lambda: self._with_case(self.mark_wanted.emit))
        for part in (view, view.requests):
            part.choose.connect(lambda name="": self._with_case(lambda case: self.route_wanted.emit(case, name)))
            part.follow.connect(lambda name="": self._with_case(lambda case: self.route_withdrawn.emit(case, name)))
        view.print_.connect(lambda: self._with_case(self.print_wanted.emit))
        view.note_written.connect(lambda text: self._with_case(lambda case: self.note_written.emit(case.id, text)))
        on_page_key(self, "Alt+Left", lambda: self._show_detail(False))
        on_page_key(self, "Ctrl+F", self._on_find)
        on_page_key(self, "Ctrl+P", lambda: self._with_case(self.print_wanted.emit))
        on_key(self.filter, "Esc", self.filter.clear, alone=True)
        on_key(self.filter, "Down", self._on_filter_entered, alone=True)
        look.changed.connect(self._on_look_changed)

    def _lay_out(self) -> None:
        self._left = left_column(self.new, self.sift, self.list)
        self._right = QWidget()
        right = column(self._right)
        self._bar = frame(ground="surface")
        strip = column(self._bar, gap=8)
        way = row(margins=(24, 10, 24, 0))
        way.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        strip.addLayout(way)
        strip.addWidget(rule())
        right.addWidget(self._bar)
        self._front = QStackedWidget()
        self._front.addWidget(self.view)
        self._front.addWidget(self.draft)
        right.addWidget(self._front, 1)
        filled = QWidget()
        sides = row(filled)
        sides.addWidget(self._left)
        sides.addWidget(self._right, 1)
        self._stack = QStackedWidget()
        for part in (self.locked, self.empty, filled):
            self._stack.addWidget(part)
        column(self).addWidget(self._stack)
        self._filled = filled
        QWidget.setTabOrder(self._back, self.view.resume_button)

    def set_state(self, is_open: bool, exists: bool) -> None:
        """Show what is in the vault, or that it is locked, or that there is none yet."""
        self._exists = exists
        if not is_open:
            self._forget()
            self._stack.setCurrentWidget(self.locked)
        elif self._many is not None:
            self._stack.setCurrentWidget(self._filled if self.list.cases.total else self.empty)
        self._set_locked_texts()

    def _forget(self) -> None:
        """Drop what was read; a note that was typed and not kept waits for its case."""
        if self._many is not None:
            self._many, self._shown = None, None
            self.list.cases.set_drafts([])
            self.list.cases.set_cases([])
            self.view.forget()
            self.sift.tell()

    def _set_locked_texts(self) -> None:
        if self._exists:
            text = self.tr("They are encrypted on this laptop. Type your passphrase above to see them.")
            self.locked.set_texts(self.tr("Your cases are locked"), text, self.tr("To the &passphrase"))
        else:
            text = self.tr("What you keep is encrypted on this laptop. Choose your post and a passphrase first.")
            self.locked.set_texts(self.tr("No cases yet"), text, self.tr("Set up &once"))

    def set_cases(self, cases: list[Case], present: str | None) -> None:
        """Show the list; `present` is the case to bring to the front, else the first."""
        self._many = len(cases)
        if present is not None:
            self.filter.clear()
        self.list.cases.set_cases(cases)
        self.sift.let_through(present or "")
        self._show_list(present or self.list.present, True)
        self._show_detail(present is not None)

    def set_drafts(self, drafts: Sequence[Draft]) -> None:
        """Show half-filled requests before the cases."""
        made = [Case(draft.id, state="draft", draft=draft.data, saved_at=draft.saved_at) for draft in drafts]
        self.list.cases.set_drafts(made)
        if self._many is not None:
            self._show_list(self.list.present, False)

    def set_differing(self, differing: frozenset[str]) -> None:
        """Take the ids of the cases whose outcome would now be another."""
        self.list.cases.set_differing(differing)
        self.sift.tell()

    def bring_part(self, part: str) -> None:
        """Show one part of the cases, its first at the front."""
        self.filter.clear()
        self.sift.show_part(part)
        self._show_list(None, True)
        self._show_detail(False)

    def _show_list(self, present: str | None, anew: bool) -> None:
        """Show the list, or that it is empty; `present` is chosen while it is there, and shown again when `anew`."""
        self.set_state(True, True)
        wanted = self.list.cases.case(present or "") or self.list.cases.first()
        if wanted is not None and (anew or wanted.id != self.list.present):
            self.list.show_case(wanted.id)
        self.sift.tell()

    def show_case(self, shown: Shown) -> None:
        """Show one case beside the list."""
        self._shown, case = shown, shown.case
        self.list.cases.put(case)
        self.sift.tell()
        self.view.show_case(*shown)
        if self.list.present == case.id:
            self._front.setCurrentWidget(self.view)

    def _on_chosen(self, case_id: str) -> None:
        """Ask for a case that was chosen; of a draft, say what it is and how to go on."""
        chosen = self.list.cases.case(case_id)
        if chosen is not None and is_draft(chosen):
            self.draft.show_draft(chosen, self.texts)
            self._front.setCurrentWidget(self.draft)
        else:
            self.case_wanted.emit(case_id)

    def case_in_hand(self) -> str | None:
        """Return the id of the case in view, or None."""
        return self._shown[0].id if self._shown is not None else None

    def bring(self, case_id: str) -> None:
        """Bring one case to the front, whatever the filter."""
        self.filter.clear()
        self.sift.let_through(case_id)
        self.list.show_case(case_id)
        self._show_detail(True)

    def printable(self) -> str:
        """Return the case in view as a document to print."""
        return case_html(*self._shown[:4], self.texts) if self._shown is not None else ""

    def heading(self) -> tuple[str, str]:
        """Return the title and how many cases there are."""
        if self._many is None:
            return self.tr("Cases"), self.tr("locked")
        if self._many == 1:
            return self.tr("Cases"), self.tr("1 case")
        return self.tr("Cases"), self.tr("{n} cases").format(n=self.look.locale().toString(self._many))

    def regions(self) -> list[QWidget]:
        """Return list and case, or the one card there is."""
        filled = self._stack.currentWidget() is self._filled
        return [self._left, self._right, self.view.side] if filled else [self._stack]

    def settle(self) -> None:
        """Put the focus on the list, or on the one button there is."""
        present = self._stack.currentWidget()
        (present.button if isinstance(present, EmptyState) else self.list).setFocus()

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        self.sift.retranslate()
        self.view.retranslate()
        self.list.setAccessibleName(self.tr("List of cases"))
        set_words(self._back, self.tr("&Back to the list"))
        set_words(self.new, self.tr("&New request"))
        text = self.tr("Here you find the requests that you assessed and kept. Begin with a support request.")
        self.empty.set_texts(self.tr("No cases yet"), text, self.tr("&Assess a support request"))
        self._set_locked_texts()
        self.list.viewport().update()
        if self._front.currentWidget() is self.draft:
            self._on_chosen(self.list.present or "")
        if self._shown is not None:
            self.view.show_case(*self._shown)

    def fold(self, width: float) -> None:
        """Below 800 list and case become two pages."""
        self._narrow = width < 800
        self._left.setMinimumWidth(0 if self._narrow else self.look.px(276))
        self._left.setMaximumWidth(16777215 if self._narrow else self.look.px(276))
        self.view.fold(width if self._narrow else width - 276)
        self._show_detail(self._detail)

    def _with_case(self, act: Callable[[Case], object]) -> None:
        if self._shown is not None:
            act(self._shown[0])

    def _on_filter_entered(self) -> None:
        """Go from the filter to the first case that it lets through."""
        if self.list.cases.rowCount():
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.list.cases.index(0, 0))
            self.list.setFocus()

    def _on_find(self) -> None:
        self._show_detail(False)
        self.filter.setFocus()
        self.filter.selectAll()

    def _show_detail(self, detail: bool) -> None:
        self._detail = detail
        self._left.setVisible(not (self._narrow and detail))
        self._right.setVisible(not self._narrow or detail)
        self._bar.setVisible(self._narrow)

    def _set_icons(self) -> None:
        set_icon(self.look, self.new, "plus", "on_brand")
        set_icon(self.look, self._back, "chevron-left", "ink")

    def _on_look_changed(self) -> None:
        self._set_icons()
        if self._shown is not None:
            self.view.show_case(*self._shown)
