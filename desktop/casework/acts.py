"""Acts: what a person does is one or more events in one transaction, and can be taken back and brought back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from desktop.domain.sharing import travels
from desktop.domain.undo import UNDONE
from desktop.storage.journal import Journal


@dataclass(frozen=True)
class Undone:
    """An act that was taken back or brought back: its kind, and the case, draft or setting it was about."""

    kind: str
    subject: str


class Act:
    """One act of a person: one or more events on one subject, written in one transaction."""

    def __init__(self, journal: Journal, kind: str, subject: str) -> None:
        """Begin an act; the transaction is open."""
        self._journal = journal
        self.kind, self.subject = kind, subject
        self.events: list[str] = []

    def append(self, kind: str, payload: Mapping[str, Any], marking: str | None = None) -> None:
        """Write one event of this act."""
        self.events.append(self._journal.append(kind, self.subject, payload, marking).id)


class Acts:
    """The acts of this run of the program, for undo and redo."""

    def __init__(self, journal: Journal) -> None:
        """Begin without any."""
        self._journal = journal
        self._done: list[Act] = []
        self._taken_back: list[tuple[Act, str]] = []

    @contextmanager
    def act(self, kind: str, subject: str) -> Iterator[Act]:
        """Collect the events of one act in one transaction; once on disk it can be undone."""
        with self._journal.vault.transaction():
            act = Act(self._journal, kind, subject)
            yield act
        self._done.append(act)
        self._taken_back.clear()

    def undoable(self) -> str | None:
        """Return the kind of the act that `undo` would take back, or None."""
        return self._done[-1].kind if self._done else None

    def redoable(self) -> str | None:
        """Return the kind of the act that `redo` would bring back, or None."""
        return self._taken_back[-1][0].kind if self._taken_back else None

    def undo(self) -> Undone | None:
        """Take back the last act of this program run; the journal keeps both. Returns what it was, or None."""
        if not self._done:
            return None
        act = self._done[-1]
        event = self._cancel(act, act.events)
        self._taken_back.append((self._done.pop(), event))
        return Undone(act.kind, act.subject)

    def redo(self) -> Undone | None:
        """Bring back what `undo` took back last. Returns what it was, or None."""
        if not self._taken_back:
            return None
        act, event = self._taken_back[-1]
        self._cancel(act, [event])
        self._done.append(self._taken_back.pop()[0])
        return Undone(act.kind, act.subject)

    def _cancel(self, act: Act, events: list[str]) -> str:
        marking = None if travels(act.kind) else "home"
        with self._journal.vault.transaction():
            return self._journal.append(UNDONE, act.subject, {"events": events}, marking).id
