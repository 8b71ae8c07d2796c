"""The area Checklists: reads lists in use, keeps each answer as it is given, moves and prints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from desktop.domain.checklist import Changes, Checklist, size_of
from desktop.domain.checklist_run import Answer, Run
from desktop.errors import BadInput
from desktop.ui.area import Area
from desktop.ui.checklist_html import checklist_html
from desktop.ui.home import Home
from desktop.ui.known import Snapshot
from desktop.ui.pages.checklists import ChecklistsPage, Shown
from desktop.ui.widgets.checklist_changes import ChangesDialog

if TYPE_CHECKING:
    from desktop.casework import Casework


@dataclass
class Present:
    """The list in view. `run_id` is None until its first answer begins it; the worker sets it then."""

    name: str
    run_id: str | None = None
    case: str | None = None
    size: str | None = None


@dataclass(frozen=True)
class Reading:
    """A run as it was read for the page, with what a newer version of its list would change."""

    run: Run
    newer: Checklist | None
    mapping: Changes | None
    suggested: str | None


class ChecklistsDesk(Area):
    """Works off the window's thread; a list that is read only needs no vault."""

    section = "checklists"
    page: ChecklistsPage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = ChecklistsPage(home.look, home.library, home.texts)
        self._present: Present | None = None
        self._reading: Reading | None = None
        self._casework: Casework | None = None
        self._pending = 0  # acts that are on their way to the disk
        side = page.side
        page.list_wanted.connect(self.read)
        page.run_wanted.connect(self._on_run_wanted)
        page.all_wanted.connect(self._on_left)
        page.answered.connect(self._on_answered)
        page.size_chosen.connect(self._on_size)
        page.paragraph_wanted.connect(home.article_wanted)
        page.view.feedback_wanted.connect(home.feedback_wanted)
        home.reader.read.connect(self._tell_feedback)
        page.print_wanted.connect(self._on_print)
        page.overview.unlock_wanted.connect(lambda: home.vault_wanted.emit(None))
        side.unlock_wanted.connect(lambda: home.vault_wanted.emit(self.show))
        side.save_wanted.connect(self._on_save)
        side.discard_wanted.connect(self._on_discard)
        side.change_wanted.connect(self._on_change)
        side.resize_wanted.connect(self._on_use_size)
        side.case_chosen.connect(self._on_case)
        side.case_wanted.connect(home.case_wanted)
        home.known.read.connect(self._on_known)
        home.undone.connect(lambda _: self._refresh())
        home.locking.connect(page.view.flush)
        self._on_known(home.known.snapshot)

    def _tell_feedback(self) -> None:
        self.page.view.set_feedback(self.home.reader.given)

    # What is read

    def read(self, name: str) -> None:
        """Show a list of the pack, to read or to begin."""
        self._open(Present(name))

    def begin(self, name: str, case: str = "") -> None:
        """Show the page with a list of the pack, to begin on a case or alone."""
        self._open(Present(name, case=case or None))
        self.show()

    def bring(self, run_id: str) -> None:
        """Show the page with a list in use."""
        self.show()
        self._on_run_wanted(run_id)

    def _open(self, present: Present) -> None:
        whole = next((one for one in self.page.lists if one.id == present.name), None)
        self.page.view.flush()
        if whole is not None:
            self._present, self._reading = present, None
            self.page.show_list(Shown(whole, None, present.size or self._size_of_case(present.case) or whole.size))
            self.page.side.choose_case(present.case)
            self.page.settle()

    def _size_of_case(self, case_id: str | None) -> str | None:
        """Return the size of support that a case points to; None when there is none."""
        cases = self.home.known.snapshot.cases if self.home.known.snapshot else []
        case = next((one for one in cases if one.id == case_id), None)
        return size_of(case.request, case.latest) if case else None

    def _on_run_wanted(self, run_id: str) -> None:
        self.page.view.flush()
        self._present = Present("", run_id)
        self._read_present(settle=True)

    def _on_left(self) -> None:
        self._present = self._reading = None

    def _on_known(self, snapshot: Snapshot | None) -> None:
        casework = self.home.session.casework
        if casework is not self._casework:
            self._casework, self._pending = casework, 0
            self.page.set_open(casework is not None)
            self._read_present()  # what was in view before the vault was locked
        if snapshot is not None:
            self.page.set_runs(snapshot.runs, snapshot.cases)

    def _refresh(self) -> None:
        """Read again what shows, after an act was taken back or brought back."""
        if self._present is not None and self._present.run_id is not None:
            self._read_present()

    def _read_present(self, settle: bool = False) -> None:
        casework, present = self.home.session.casework, self._present
        if casework is not None and present is not None and present.run_id is not None:
            read = partial(_read, casework, present.run_id)
            self.home.worker.run(read, partial(self._on_read, present, settle), self._on_gone)

    def _on_gone(self, error: Exception) -> None:
        """The beginning of the list in view was taken back: it is only read again."""
        present = self._present
        if isinstance(error, BadInput) and present is not None and present.name:
            self._open(Present(present.name, None, present.case, present.size))
        else:
            self.home.failed.emit(error)

    def _on_read(self, present: Present, settle: bool, read: Reading) -> None:
        if present is not self._present or self.home.session.casework is None:
            return
        present.name, self._reading = read.run.checklist.id, read
        run = read.run
        self.page.show_list(Shown(run.checklist, run, run.size, read.newer is not None, read.suggested))
        if settle:
            self.page.settle()

    # What is kept

    def _do(self, work: Callable[[Casework, str], object]) -> None:
        """Do something with the list in view in the worker, begun first where that is needed; then show it again.

        Without an open vault the passphrase is asked, and it is done after that.
        """
        present, casework = self._present, self.home.session.casework
        if present is None:
            return
        if casework is None:
            self.page.show_list(self.page.shown or Shown(self.page.lists[0]))  # nothing was kept: show that
            self.home.vault_wanted.emit(partial(self._do_after, present, work))
            return
        self._pending += 1
        self.home.worker.run(partial(_work, casework, present, work), partial(self._on_kept, present), self._on_failed)

    def _do_after(self, present: Present, work: Callable[[Casework, str], object]) -> None:
        self.show()
        if present is self._present:
            self._do(work)

    def _on_kept(self, present: Present, read: Reading) -> None:
        """Show what was kept; while more is on its way, that is newer than this."""
        self._pending = max(self._pending - 1, 0)
        self.home.note_kept()
        if not self._pending:
            self._on_read(present, False, read)

    def _on_failed(self, error: Exception) -> None:
        self._pending = max(self._pending - 1, 0)
        self.home.failed.emit(error)
        if self._present is not None and self._present.run_id is not None:
            self._read_present()

    def _on_answered(self, item: str, answer: Answer) -> None:
        self._do(lambda casework, run_id: casework.checklists.answer(run_id, item, answer))

    def _on_size(self, size: str) -> None:
        """Keep the size of a list in use; of one that is only read, show what it would be."""
        present, shown = self._present, self.page.shown
        if present is None or shown is None:
            return
        present.size = size
        if present.run_id is None:
            self.page.show_list(Shown(shown.whole, None, size))
        else:
            self._do(lambda casework, run_id: casework.checklists.resize(run_id, size))

    def _on_use_size(self) -> None:
        if self._reading is not None and self._reading.suggested is not None:
            self._on_size(self._reading.suggested)

    def _on_case(self, case: str | None) -> None:
        """Put the list on a case; one that is only read is begun on it by its first answer."""
        if self._present is not None and self._present.run_id is None:
            self._present.case = case
            self._open(self._present)
        else:
            self._do(lambda casework, run_id: casework.checklists.attach(run_id, case))

    def _on_discard(self) -> None:
        casework, present = self.home.session.casework, self._present
        if casework is not None and present is not None and present.run_id is not None:
            put = partial(casework.checklists.discard, present.run_id)
            self.home.worker.run(put, lambda _: self._on_discarded(), self.home.failed.emit)

    def _on_discarded(self) -> None:
        self.home.note_kept()
        self.page.show_all()

    def _on_change(self) -> None:
        """Show what a newer version would change, and move when the person wants that."""
        read = self._reading
        if read is None or read.newer is None or read.mapping is None:
            return
        dialog = ChangesDialog(self.home.look, read.run, read.newer, read.mapping, self.home.shell)
        if dialog.exec() == ChangesDialog.DialogCode.Accepted:
            self._do(lambda casework, run_id: casework.checklists.move(run_id))

    # Paper

    def paper(self) -> str:
        """Return the list in view as a document for paper."""
        shown = self.page.shown
        assert shown is not None
        cases = self.home.known.snapshot.cases if self.home.known.snapshot else []
        case = next((one for one in cases if shown.run and one.id == shown.run.case), None)
        name = f"{case.number} {case.title or ''}".strip() if case else ""
        today = QDate.currentDate().toString("yyyy-MM-dd")
        return checklist_html(shown.whole, shown.run, self.home.texts, name, self.page.heading_of, today)

    def _title(self) -> str:
        return self.page.shown.whole.words[self.home.look.language]["title"] if self.page.shown else ""

    def _on_print(self) -> None:
        from desktop.ui import printing  # only now: it takes time to load

        printing.print_page(self.home.shell, self.paper(), self._title())

    def _on_save(self) -> None:
        from desktop.ui import printing  # only now: it takes time to load

        printing.save_page(self.home.shell, self.paper(), self._title())


def _read(casework: Casework, run_id: str) -> Reading:
    """Runs in the worker."""
    work = casework.checklists
    run = work.run(run_id)
    return Reading(run, work.newer(run), work.changes(run), work.suggested_size(run))


def _work(casework: Casework, present: Present, work: Callable[[Casework, str], object]) -> Reading:
    """Runs in the worker, one after the other: so only the first answer begins the list."""
    if present.run_id is None:
        present.run_id = casework.checklists.start(present.name, present.case, present.size).id
    work(casework, present.run_id)
    return _read(casework, present.run_id)
