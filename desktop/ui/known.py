"""What the window knows of the open vault: read off its thread, told to every area that shows some of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.session import Session
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.casework import Casework, Draft
    from desktop.domain.case import Case
    from desktop.domain.checklist_run import Run


class Snapshot(NamedTuple):
    """What is in the vault now, which acts can be taken back or brought back (their kinds), and the ids of the cases
    whose outcome would now be another. `month_due` is the month (2026-10) to look back at, or None.
    """

    cases: list[Case]
    drafts: list[Draft]
    runs: list[Run]
    settings: dict[str, Any]
    last_backup: str | None
    undoable: str | None
    redoable: str | None
    differing: frozenset[str] = frozenset()
    month_due: str | None = None


class Known(QObject):
    """Keeps the newest snapshot of the vault.

    Emits:
        read: a new snapshot is there, or None because the vault was locked.
        failed: it could not be read. Emits the error.
    """

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, worker: Worker) -> None:
        """Know nothing yet."""
        super().__init__()
        self._session, self._worker = session, worker
        self.snapshot: Snapshot | None = None
        self._fresh = False
        session.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read everything anew; the answer comes as `read`."""
        casework = self._session.casework
        if casework is None:
            self.put(None)
        else:
            self._worker.run(lambda: snapshot_of(casework), self.put, self._on_failed)

    def renew(self) -> None:
        """Read everything anew if something was kept since, once the page that asks for it is drawn."""
        if not self._fresh:
            QTimer.singleShot(0, self, self.refresh)

    def _on_changed(self) -> None:
        self._fresh = False

    def put(self, snapshot: Snapshot | None) -> None:
        """Take what was read; a vault that was locked meanwhile is not known any more."""
        self.snapshot = snapshot if self._session.casework is not None else None
        self._fresh = True
        self.read.emit(self.snapshot)

    def put_cases(self, cases: list[Case]) -> None:
        """Take every case as it was read elsewhere."""
        if self.snapshot is not None:
            self.put(self.snapshot._replace(cases=cases))

    def _on_failed(self, error: Exception) -> None:
        if self._session.casework is not None:
            self.failed.emit(error)


def snapshot_of(casework: Casework) -> Snapshot:
    """Return what the window shows of the vault; runs in the worker."""
    cases = casework.cases()
    return Snapshot(
        cases, casework.drafts(), casework.checklists.runs(), casework.settings(), casework.last_backup(),
        casework.acts.undoable(), casework.acts.redoable(),
        frozenset(one.case.id for one in casework.recheck.differing(cases)),
        casework.evaluations.month_due(date.today(), cases),  # noqa: DTZ011 - a person's day
    )  # fmt: skip
