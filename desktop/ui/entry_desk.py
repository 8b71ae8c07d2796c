"""Who asks: the dialog for it, the companies a post has met, and what was answered about them before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from desktop.domain.case import Case
from desktop.domain.company import Company, alike, companies
from desktop.domain.request import SCREENING
from desktop.ui.intake import ANOTHER
from desktop.ui.widgets.company_hint import Met
from desktop.ui.widgets.keys import on_page_key

if TYPE_CHECKING:
    from desktop.ui.assistant_desk import AssistantDesk
    from desktop.ui.pages.outcome import OutcomePage
    from desktop.ui.widgets.details_form import DetailsForm
    from desktop.ui.widgets.entry_dialog import EntryDialog

PAUSE = 200  # milliseconds without a key before a company is looked up


class EntryDesk(QObject):
    """Works for the area of the decision aid."""

    def __init__(self, desk: AssistantDesk) -> None:
        """Take the area."""
        super().__init__(desk)
        self._desk, self._home = desk, desk.home
        self._known: tuple[list[Case], list[Company]] | None = None  # the companies of these cases
        self.dialog: EntryDialog | None = None
        desk.page.answers.who_wanted.connect(self.ask)
        on_page_key(desk.page, "Ctrl+I", self.ask)

    def ask(self) -> None:
        """Show the dialog."""
        from desktop.ui.widgets.entry_dialog import EntryDialog  # only now: the page opens sooner

        home, conversation = self._home, self._desk.conversation
        self.dialog = dialog = EntryDialog(home.shell, home.look, self._home.texts, home.library, conversation)
        self.watch(dialog.form)
        home.locking.connect(dialog.reject)
        dialog.accepted.connect(partial(self._on_accepted, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_accepted(self, dialog: EntryDialog) -> None:
        self.use(dialog.form)
        self._desk.keeper.touch()
        self._desk.show()

    def use(self, form: DetailsForm) -> None:
        """Take over what stands in a form."""
        form.more.read(self._desk.conversation.intake)
        self._desk.conversation.describe(**form.read())

    # The companies

    def watch_outcome(self, page: OutcomePage) -> None:
        """Do for the page of the outcome what the dialog does, and lead on to the contact list."""
        self.watch(page.form)
        page.contacts.connect(lambda: self._home.section_wanted.emit("settings"))

    def watch(self, form: DetailsForm) -> None:
        """Offer companies in a form, and say below the name what is known of the one that is typed."""
        pause = QTimer(form, singleShot=True, interval=PAUSE)
        form.company_typed.connect(lambda _: pause.start())
        pause.timeout.connect(partial(self.look_up, form))
        form.hint.case_wanted.connect(partial(self._on_case_wanted, form))
        form.hint.add_wanted.connect(partial(self._on_add_wanted, form))
        form.hint.taken.connect(self._on_taken)
        self.look_up(form)

    def look_up(self, form: DetailsForm) -> None:
        """Look off the window's thread for the company whose name stands in a form."""
        snapshot = self._home.known.snapshot
        if snapshot is None:
            form.hint.show_met(None)
            return
        name, cases = str(form.read()["company"] or ""), snapshot.cases

        def work() -> tuple[list[str], Met | None]:
            known = self._companies(cases)
            return [one.name for one in known], _met(name, known, {case.id: case for case in cases}, self._own())

        self._home.worker.run(work, partial(self._on_found, form, name), self._home.failed.emit)

    def _companies(self, cases: list[Case]) -> list[Company]:
        """Return the companies of these cases; runs in the worker, once for each reading of the vault."""
        if self._known is None or self._known[0] is not cases:
            self._known = cases, companies(cases)
        return self._known[1]

    def _own(self) -> str:
        conversation = self._desk.conversation
        return conversation.case[0] if conversation.case else ""

    def _on_found(self, form: DetailsForm, name: str, found: tuple[list[str], Met | None]) -> None:
        if isValid(form) and name == str(form.read()["company"] or ""):
            form.offer(found[0])
            form.hint.show_met(self._to_take(found[1]) if found[1] is not None else None)

    def _to_take(self, met: Met) -> Met:
        """Return what is known of a company without the answers that were given just so already."""
        told = self._desk.conversation.told
        return replace(met, answers={key: value for key, value in met.answers.items() if told(key) != value})

    def _on_case_wanted(self, form: DetailsForm, case_id: str) -> None:
        self._leave(form)
        self._home.case_wanted.emit(case_id)

    def _on_add_wanted(self, form: DetailsForm, case: Case) -> None:
        """Make this request another one of a case; every answer stays."""
        conversation = self._desk.conversation
        conversation.case, conversation.part = (case.id, case.number), ANOTHER
        self._leave(form)
        self._desk.keeper.touch()
        self._desk.show()

    def _leave(self, form: DetailsForm) -> None:
        """Keep what was typed in the dialog, and close it."""
        self.use(form)
        if self.dialog is not None and isValid(self.dialog) and self.dialog.form is form:
            self.dialog.done(0)

    def _on_taken(self, answers: Mapping[str, str], number: str, at: str) -> None:
        self._desk.conversation.take_over(answers, number, at)
        self._desk.keeper.touch()
        if self._desk.conversation.shown is not None:
            self._desk.page.refresh()
        elif self._desk.outcome.isVisible():
            self._desk.outcome.show_conversation(self._desk.conversation)


def _met(name: str, known: list[Company], cases: Mapping[str, Case], own: str) -> Met | None:
    """Return what is known of the company that is likest to `name`; None when none is. `own` is the case in hand."""
    found = next(iter(alike(name, known)), None)
    if found is None:
        return None
    theirs = [cases[one] for one in found.cases if one in cases and one != own]
    open_ = [case for case in theirs if case.status != "closed"]
    for case in theirs:
        screening = (case.request or {}).get("screening") or {}
        if given := {key: screening[key] for key in SCREENING if screening.get(key) not in (None, "unknown")}:
            return Met(found.name, open_, given, case.number, case.saved_at)
    return Met(found.name, open_)
