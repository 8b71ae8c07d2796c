"""The wiring of Today: reads what an open vault has, off the window's thread, and tells who wants to know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.case import Case
from desktop.domain.waiting import backup_due, waiting
from desktop.guidance.library import Library
from desktop.ui.pages.today import TodayPage, Work
from desktop.ui.session import Session
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.casework import Casework, Draft


@dataclass(frozen=True)
class Snapshot:
    """What is in the vault now, and which acts can be taken back or brought back (their kinds)."""

    cases: list[Case]
    drafts: list[Draft]
    settings: dict[str, Any]
    last_backup: str | None
    undoable: str | None
    redoable: str | None


class TodayDesk(QObject):
    """Keeps the newest snapshot of the vault.

    Emits:
        read: a new snapshot is there, or None because the vault was locked.
        failed: it could not be read. Emits the error.
    """

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, page: TodayPage, library: Library, session: Session, worker: Worker) -> None:
        """Take the page, the content, and what is open."""
        super().__init__()
        self.page, self.library = page, library
        self._session, self._worker = session, worker
        self.snapshot: Snapshot | None = None

    def refresh(self) -> None:
        """Read everything anew; the answer comes as `read`."""
        casework = self._session.casework
        if casework is None:
            self._on_read(None)
        else:
            self._worker.run(lambda: _read(casework), self._on_read, self._on_failed)

    def show(self, exists: bool) -> None:
        """Show what is known; `exists` says whether there is a vault at all."""
        self.page.set_work(self._work(), exists)

    def _work(self) -> Work | None:
        if self.snapshot is None:
            return None
        known, today = self.snapshot, _today()
        term = known.settings.get("advice_term_days")
        waits = waiting(known.cases, today, term if isinstance(term, int) else None)
        return Work(waits, known.drafts, len(known.cases), backup_due(known.last_backup, known.cases, today))

    def _on_read(self, snapshot: Snapshot | None) -> None:
        self.snapshot = snapshot if self._session.casework is not None else None
        self.read.emit(self.snapshot)

    def _on_failed(self, error: Exception) -> None:
        if self._session.casework is not None:
            self.failed.emit(error)


def _read(casework: Casework) -> Snapshot:
    """Runs in the worker."""
    return Snapshot(
        casework.cases(), casework.drafts(), casework.settings(), casework.last_backup(),
        casework.undoable(), casework.redoable(),
    )  # fmt: skip


def _today() -> date:
    return datetime.now().astimezone().date()
