"""The wiring of the cases page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.assistant import Assistant
from desktop.domain.case import Case
from desktop.domain.decision import Outcome
from desktop.domain.request import SupportRequest
from desktop.errors import BadInput
from desktop.ui.pages.cases import CasesPage
from desktop.ui.session import Session
from desktop.ui.shell import Shell
from desktop.ui.trouble import in_words
from desktop.ui.widgets.own_route import ask_route
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.casework import Casework, Entry


@dataclass(frozen=True)
class Reading:
    """A case as it was read for its page: `now` is its outcome under the present rules."""

    case: Case
    request: SupportRequest | None
    now: Outcome | None
    timeline: list[Entry]


class CasesDesk(QObject):
    """Reads cases for their page and keeps what is done there, off the window's thread.

    To call: `refresh()` after an undo or anything else that changed cases elsewhere; `go_to(case_id)` to
    bring a case to the front (search, Today) - show the section first or after.

    Emits:
        resume_wanted: the questions of a case are to be continued with its answers. Emits the `Case`;
            connect it to `AssistantDesk.resume_case`.
        failed: reading or keeping went wrong; nothing was lost. Emits the error, for the banner.
        cases_changed: something of a case was kept here, so what others show of it is old. Emits nothing.
    """

    resume_wanted = Signal(object)
    failed = Signal(object)
    cases_changed = Signal()

    def __init__(self, shell: Shell, page: CasesPage, assistant: Assistant, session: Session, worker: Worker) -> None:
        """Take the page and what it needs."""
        super().__init__()
        self.shell, self.page = shell, page
        self._assistant, self._session, self._worker = assistant, session, worker
        self._wanted: str | None = None  # the case to show; only the last of many is read
        self._reading = False
        self.page.case_wanted.connect(self._on_case_wanted)
        self.page.note_written.connect(self._on_note_written)
        self.page.print_wanted.connect(self._on_print_wanted)
        self.page.resume_wanted.connect(self.resume_wanted)
        self.page.route_wanted.connect(self._on_route_wanted)

    def refresh(self, present: str | None = None) -> None:
        """Read every case again; `present` comes to the front, else the one in view stays."""
        casework = self._session.casework
        if casework is not None:
            self._worker.run(casework.cases, lambda cases: self._on_cases(cases, present), self.failed.emit)

    def go_to(self, case_id: str) -> None:
        """Bring a case to the front."""
        self.page.bring(case_id)

    def _on_cases(self, cases: list[Case], present: str | None) -> None:
        self.page.set_cases(cases, present)
        self.shell.refresh_header()

    def _on_case_wanted(self, case_id: str) -> None:
        self._wanted = case_id
        self._read_next()

    def _read_next(self) -> None:
        """Read the case that was wanted last, one at a time: holding an arrow key must not pile up work."""
        casework, wanted = self._session.casework, self._wanted
        if casework is None or wanted is None or self._reading:
            return
        self._reading = True
        self._worker.run(lambda: self._read_case(casework, wanted), self._on_case_read, self._on_read_failed)

    def _read_case(self, casework: Casework, case_id: str) -> Reading:
        """Runs in the worker: a case, its request when it is whole, and its outcome under the present rules."""
        case = casework.case(case_id)
        return Reading(case, self._request(case), casework.reassess(case), list(casework.timeline(case_id)))

    def _request(self, case: Case) -> SupportRequest | None:
        """Return the request of a case, or None when an erased field left it incomplete."""
        try:
            return self._assistant.read(case.request) if case.request else None
        except BadInput:
            return None

    def _on_case_read(self, read: Reading) -> None:
        self._reading = False
        if read.case.id == self._wanted:
            self._wanted = None
            self.page.show_case(read.case, read.request, read.now, read.timeline)
        self._read_next()

    def _on_read_failed(self, error: Exception) -> None:
        self._reading, self._wanted = False, None
        self.failed.emit(error)

    def _on_note_written(self, case_id: str, text: str) -> None:
        casework, note = self._session.casework, self.page.view.note
        if casework is not None:
            self._worker.run(
                lambda: casework.add_note(case_id, text),
                lambda case: self._on_note_kept(case.id),
                lambda error: note.set_error(in_words(error)),
            )

    def _on_note_kept(self, case_id: str) -> None:
        self.page.view.note.done(case_id)
        self._on_kept(case_id)

    def _on_route_wanted(self, case: Case) -> None:
        """Ask for another route and its reason, and keep both beside the assistant's own."""
        casework = self._session.casework
        if casework is None or case.route is None:
            return
        own = (str(case.chosen.get("route", "")), str(case.chosen.get("reason", ""))) if case.chosen else None
        choice = ask_route(self.shell, self.page.look, self.page.texts, case.route, own)
        if choice is not None:
            self._worker.run(
                lambda: casework.choose_route(case.id, *choice), lambda kept: self._on_kept(kept.id), self.failed.emit
            )

    def _on_kept(self, case_id: str) -> None:
        """Show what was kept, and say to the others that it was."""
        self._session.kept()
        self._on_case_wanted(case_id)
        self.cases_changed.emit()

    def _on_print_wanted(self, case: Case) -> None:
        from desktop.ui import printing  # only now: it takes time to load

        printing.print_page(self.shell, self.page.printable(), case.title or case.number)
