"""The area Cases: reads cases for their page, keeps what is done there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.domain.case import Case
from desktop.domain.checklist_run import Run
from desktop.domain.request import SupportRequest
from desktop.errors import BadInput
from desktop.guidance.checklists import checklists
from desktop.ui import dialogs
from desktop.ui.area import Area
from desktop.ui.case_work_desk import CaseWorkDesk
from desktop.ui.home import Home
from desktop.ui.known import Snapshot
from desktop.ui.pages.cases import CasesPage
from desktop.ui.risk_query import risks_of
from desktop.ui.trouble import in_words
from desktop.ui.widgets.case_view import Shown
from desktop.ui.widgets.own_route import ask_route

if TYPE_CHECKING:
    from desktop.casework import Casework


class CasesDesk(Area):
    """Works off the window's thread; what it keeps, everyone is told of."""

    section = "cases"
    page: CasesPage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = CasesPage(home.look, home.texts)
        self._wanted: str | None = None  # the case to show; only the last of many is read
        self._reading = False
        self._many = 0  # cases that were shown
        self._seen: Casework | None = None  # the open vault whose cases were shown
        page.case_wanted.connect(self._on_case_wanted)
        page.note_written.connect(self._on_note_written)
        page.print_wanted.connect(self._on_print_wanted)
        page.route_wanted.connect(self._on_route_wanted)
        page.route_withdrawn.connect(self._on_route_withdrawn)
        page.draft_wanted.connect(home.draft_wanted)
        page.resume_wanted.connect(home.resume_wanted)
        page.new_request.connect(home.request_wanted)
        page.view.contacts.connect(lambda: home.section_wanted.emit("settings"))
        self._lists = checklists(home.library)
        page.view.lists.run_wanted.connect(home.run_wanted)
        page.view.lists.list_wanted.connect(lambda name: home.checklist_wanted.emit(name, page.case_in_hand() or ""))
        page.view.risks.risks = risks_of(home.library)
        page.view.risks.wanted.connect(home.risks_wanted)
        page.view.leaving.wanted.connect(self._on_leaving_wanted)
        self.work = CaseWorkDesk(home, page, self._on_kept)
        page.unlock_wanted.connect(lambda: home.vault_wanted.emit(None))
        home.session.changed.connect(self._tell_state)
        home.shell.closing.connect(self._on_closing)
        home.known.read.connect(self._on_known)
        home.standing.read.connect(self._tell_stands)
        home.undone.connect(lambda _: self.refresh())
        self._tell_state()
        self._on_known(home.known.snapshot)

    def refresh(self, present: str | None = None) -> None:
        """Read every case again; `present` comes to the front, else the one in view stays."""
        casework = self.home.session.casework
        if casework is not None:
            self.home.worker.run(casework.cases, lambda cases: self._on_cases(cases, present), self.home.failed.emit)

    def show(self) -> None:
        """Show the page with the newest drafts."""
        self.home.known.renew()
        super().show()

    def bring(self, case_id: str) -> None:
        """Show the page with a case at the front."""
        self.show()
        known = self.home.known.snapshot
        if known is not None:
            self._on_cases(known.cases, case_id)
            self.page.settle()

    def bring_part(self, part: str) -> None:
        """Show the page with one part of the cases (of `case_sift.PARTS`)."""
        self.show()
        self.page.bring_part(part)

    def _on_closing(self) -> None:
        """Ask before something goes that was typed in a case and not kept."""
        told = self.tr("What you typed in a case is not kept yet.")
        if self.page.view.unkept and not dialogs.drop_answers(self.home.shell, told):
            self.home.shell.keep_open()

    def _tell_state(self) -> None:
        self.page.set_state(self.home.session.casework is not None, self.home.door.exists())

    def _on_known(self, snapshot: Snapshot | None) -> None:
        """Show the cases of a vault that was opened; later changes come one by one."""
        casework = self.home.session.casework
        fresh = snapshot is not None and len(snapshot.cases) != self._many
        if snapshot is not None and (fresh or casework is not self._seen):
            self._on_cases(snapshot.cases, None)
        elif snapshot is not None:
            self._read_lists()
        if snapshot is not None:
            self.page.set_drafts(snapshot.drafts)
            self.page.set_differing(snapshot.differing)
        self._tell_stands()
        self._seen = casework

    def _tell_stands(self) -> None:
        """Say of each case whether headquarters has it, as far as anybody is sent to."""
        now = self.home.standing.now
        self.page.list.cases.set_stands(now.cases if now is not None else {})

    def _on_cases(self, cases: list[Case], present: str | None) -> None:
        self._many = len(cases)
        self.page.set_cases(cases, present)
        self.home.shell.refresh_header()

    def _on_case_wanted(self, case_id: str) -> None:
        self._wanted = case_id
        self._read_next()

    def _read_next(self) -> None:
        """Read the case that was wanted last, one at a time: holding an arrow key must not pile up work."""
        casework, wanted = self.home.session.casework, self._wanted
        if casework is None or wanted is None or self._reading:
            return
        self._reading = True
        self.home.worker.run(lambda: self._read_case(casework, wanted), self._on_case_read, self._on_read_failed)

    def _read_case(self, casework: Casework, case_id: str) -> tuple[Shown, list[Run]]:
        """Runs in the worker: a case with what shows of it, and the checklists on it."""
        case = casework.case(case_id)
        now, timeline, runs = casework.reassess(case), casework.history(case_id), casework.checklists.runs(case_id)
        confirmed = casework.exchange.confirmed(case_id) if casework.exchange.headquarters() else None
        differing = casework.recheck.differing([case])
        return Shown(case, self._request(case), now, timeline, differing, confirmed), runs

    def _read_lists(self) -> None:
        """Read the checklists of the case in view again: answers are given on another page."""
        casework, case_id = self.home.session.casework, self.page.case_in_hand()
        if casework is not None and case_id is not None:
            read = partial(casework.checklists.runs, case_id)
            self.home.worker.run(read, partial(self._on_lists, case_id), self.home.failed.emit)

    def _on_lists(self, case_id: str, runs: list[Run]) -> None:
        if case_id == self.page.case_in_hand():
            self.page.view.lists.show_runs(runs, self._lists)

    def _on_leaving_wanted(self, case_id: str) -> None:
        casework, show = self.home.session.casework, partial(self.page.view.leaving.show_leaving, case_id)
        if casework is not None:
            self.home.worker.run(lambda: casework.leaving.of_case(case_id), show, self.home.failed.emit)

    def _request(self, case: Case) -> SupportRequest | None:
        """Return the request of a case, or None when an erased field left it incomplete."""
        try:
            return self.home.rules.read(case.request) if case.request else None
        except BadInput:
            return None

    def _on_case_read(self, read: tuple[Shown, list[Run]]) -> None:
        self._reading = False
        shown, runs = read
        if shown.case.id == self._wanted:
            self._wanted = None
            self.page.view.lists.show_runs(runs, self._lists)
            self.page.show_case(shown)
        self._read_next()

    def _on_read_failed(self, error: Exception) -> None:
        self._reading, self._wanted = False, None
        self.home.failed.emit(error)

    def _on_note_written(self, case_id: str, text: str) -> None:
        casework, note = self.home.session.casework, self.page.view.note
        if casework is not None:
            self.home.worker.run(
                lambda: casework.add_note(case_id, text),
                lambda case: self._on_note_kept(case.id),
                lambda error: note.set_error(partial(in_words, error)),
            )

    def _on_note_kept(self, case_id: str) -> None:
        self.page.view.note.done(case_id)
        self._on_kept(case_id)

    def _on_route_wanted(self, case: Case, part_id: str) -> None:
        """Ask for another route and its reason, and keep both beside the assistant's own."""
        casework, part = self.home.session.casework, case.part(part_id) or case.leading
        route, chosen = part.latest.get("route"), part.chosen
        if casework is None or route is None:
            return
        own = (str(chosen.get("route", "")), str(chosen.get("reason", ""))) if chosen else None
        choice = ask_route(self.home.shell, self.home.look, self.home.texts, str(route), own)
        if choice is not None:
            keep = partial(casework.choose_route, case.id, *choice, part.id)
            self.home.worker.run(keep, lambda kept: self._on_kept(kept.id), self.home.failed.emit)

    def _on_route_withdrawn(self, case: Case, part_id: str) -> None:
        """Take the decision aid's route again; undoing brings the other one back."""
        casework = self.home.session.casework
        if casework is not None:
            follow = partial(casework.withdraw_route, case.id, (case.part(part_id) or case.leading).id)
            self.home.worker.run(follow, lambda kept: self._on_kept(kept.id), self.home.failed.emit)

    def _on_kept(self, case_id: str) -> None:
        """Show what was kept, and say to the others that it was."""
        self.home.note_kept()
        self._on_case_wanted(case_id)

    def _on_print_wanted(self, case: Case) -> None:
        from desktop.ui import printing  # only now: it takes time to load

        printing.print_page(self.home.shell, self.page.printable(), case.title or case.number)
