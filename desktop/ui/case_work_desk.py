"""The wiring of the work on a case: advice, decision, follow-up, conditions, and closing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.case import Case
from desktop.errors import BadInput
from desktop.ui.case_papers_desk import CasePapersDesk
from desktop.ui.case_words import advice_title
from desktop.ui.home import Home
from desktop.ui.known import Snapshot
from desktop.ui.pages.cases import CasesPage
from desktop.ui.text_dialog import TextDialog
from desktop.ui.trouble import in_words
from desktop.ui.widgets.case_form import CaseForm, Given
from desktop.ui.widgets.day_field import today
from desktop.ui.widgets.decision_dialog import ask_decision
from desktop.ui.widgets.marking_dialog import ask_marking

if TYPE_CHECKING:
    from desktop.casework.handling import CaseHandling


class CaseWorkDesk(QObject):
    """Does with the case in view what its cards ask for, off the window's thread."""

    def __init__(self, home: Home, page: CasesPage, kept: Callable[[str], None]) -> None:
        """Take the page; `kept` is called with the id of a case in which something was kept."""
        super().__init__(home)
        self.home, self.page, self._kept = home, page, kept
        self.papers = CasePapersDesk(home, page, kept)
        view = page.view
        view.advice.kept.connect(self._on_advice)
        view.advice.read.connect(self._on_read)
        view.decision.decide.connect(self._on_decide)
        view.decision.close_wanted.connect(lambda: self._run(lambda work, case: work.close(case.id)))
        view.decision.reopened.connect(lambda: self._run(lambda work, case: work.reopen(case.id)))
        view.decision.withdrawn.connect(self._on_withdrawn)
        view.decision.look_back.connect(lambda: home.evaluation_wanted.emit("case", page.case_in_hand() or ""))
        view.follow_ups.kept.connect(self._on_follow_up)
        view.conditions.kept.connect(self._on_condition)
        view.requests.withdrawn.connect(self._on_request_withdrawn)
        view.contact.kept.connect(self._on_contact)
        view.recheck.let_stand.connect(self._on_let_stand)
        view.recheck.again.connect(self._on_again)
        page.mark_wanted.connect(self._on_mark)
        home.known.read.connect(self._on_known)
        self._on_known(home.known.snapshot)

    def _run(self, work: Callable[[CaseHandling, Case], object], form: CaseForm | None = None) -> None:
        """Do something with the case in view; `form` is put away when it is on disk, or says why it is not."""
        casework, case = self.home.session.casework, self.page.view.case
        if casework is None or case is None:
            return
        name = form.name if form is not None else ""

        def done(_: object) -> None:
            if form is not None:
                form.done(name)
            self._kept(case.id)

        def failed(error: Exception) -> None:
            if form is not None:
                form.set_error(in_words(error))
            else:
                self.home.failed.emit(error)

        self.home.worker.run(partial(work, casework.handling, case), done, failed)

    def _on_known(self, snapshot: Snapshot | None) -> None:
        """Take the post's own term for advice."""
        term = snapshot.settings.get("advice_term_days") if snapshot is not None else None
        days = term if isinstance(term, int) else None
        self.page.view.advice.set_term(days)
        self.page.list.cases.set_term(days)

    def _on_advice(self, name: str, act: str, given: Given) -> None:
        def work(handling: CaseHandling, case: Case) -> object:
            if act == "asked":
                return handling.ask_advice(case.id, name, given.on)
            if act == "answered":
                return handling.note_answer(case.id, name, given.on, given.text)
            return handling.note_followed(case.id, name, given.choice, given.text)

        self._run(work, self.page.view.advice.form)

    def _on_read(self, name: str) -> None:
        """Show a long advice whole."""
        case = self.page.view.case
        if case is not None:
            shown = TextDialog(advice_title(name), "", case.advice_of(name).advice or "", self.home.shell)
            self.home.locking.connect(shown.reject)
            shown.open()

    def _on_decide(self) -> None:
        case = self.page.view.case
        given = ask_decision(self.home.shell, self.home.look, case, self.home.locking) if case is not None else None
        if given is not None:
            self._run(lambda work, case: work.decide(case.id, given.choice, given.on, given.text))

    def _on_withdrawn(self, given: Given) -> None:
        self._run(lambda work, case: work.withdraw(case.id, given.text), self.page.view.decision.form)

    def _on_follow_up(self, item: str, given: Given) -> None:
        done = today() if given.choice == "done" else None
        form = self.page.view.follow_ups.form
        self._run(lambda work, case: work.set_follow_up(case.id, given.on, given.text, done, item or None), form)

    def _on_request_withdrawn(self, part: str, given: Given) -> None:
        form = self.page.view.requests.form
        self._run(lambda work, case: work.withdraw_request(case.id, part, given.text), form)

    def _on_contact(self, contact: Mapping[str, str]) -> None:
        self._run(lambda work, case: work.set_contact(case.id, contact))
        self.page.view.contact.done()

    def _on_mark(self, case: Case) -> None:
        """Ask how the case is marked, and what that does."""
        marking = ask_marking(self.home.shell, self.home.look, case.number, case.marking, self.home.locking)
        if marking is not None:
            self._run(lambda work, case: work.mark(case.id, marking))

    def _on_let_stand(self, part: str, given: Given) -> None:
        casework, form = self.home.session.casework, self.page.view.recheck.form
        if casework is not None:
            self._run(lambda _, case: casework.recheck.let_stand(case.id, given.text, part), form)

    def _on_again(self, part: str) -> None:
        """Assess again; where an answer now departs from the rules the questions are gone through."""
        casework, case = self.home.session.casework, self.page.view.case
        if casework is not None and case is not None:
            self.home.worker.run(
                lambda: casework.recheck.assess_again(case.id, part),
                lambda kept: self._kept(kept.id),
                lambda error: self._on_not_again(error, case, part),
            )

    def _on_not_again(self, error: Exception, case: Case, part: str) -> None:
        if isinstance(error, BadInput):
            self.home.resume_wanted.emit(case, part)
        else:
            self.home.failed.emit(error)

    def _on_condition(self, item: str, given: Given) -> None:
        form = self.page.view.conditions.form
        self._run(
            lambda work, case: work.set_condition(case.id, given.text, given.choice, given.on, item or None), form
        )
