"""Acts: what a person does is one or more events in one transaction, and can be taken back and brought back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.sharing import travels
from desktop.domain.undo import UNDONE
from desktop.storage.journal import Journal

Cancelled = Mapping[str, list[str]]


@dataclass(frozen=True)
class Undone:
    """An act that was taken back or brought back: its kind, and the case, draft or setting it was about."""

    kind: str
    subject: str


@dataclass
class Done:
    """An act that is on disk: its kind, what it was about, and its events by subject."""

    kind: str
    subject: str
    events: dict[str, list[str]]


@dataclass
class Trail:
    """What was done and taken back in this run of the program; no more than names, so that it may outlive a lock."""

    done: list[Done] = field(default_factory=list)
    taken_back: list[tuple[Done, Cancelled]] = field(default_factory=list)


class Act:
    """One act of a person: one or more events, written in one transaction and undone together."""

    def __init__(self, journal: Journal, kind: str, subject: str) -> None:
        """Begin an act; the transaction is open."""
        self._journal = journal
        self.kind, self.subject = kind, subject
        self.events: dict[str, list[str]] = {}  # by subject

    def append(self, kind: str, payload: Mapping[str, Any], subject: str | None = None) -> None:
        """Write one event of this act; of another subject than the act's own when `subject` says so."""
        about = subject or self.subject
        marking = payload.get("marking") or marking_of(self._journal, about, payload.get("case"))
        self.events.setdefault(about, []).append(self._journal.append(kind, about, payload, marking).id)


def marking_of(journal: Journal, subject: str, case_id: Any = None) -> str | None:
    """Return the marking of the case that a subject is, or is about: nothing about an NCP case leaves the post."""
    record = journal.tables.record(subject)
    for name in (subject, case_id, record.about if record else None):
        case = journal.tables.case(name) if isinstance(name, str) else None
        if case is not None:
            return case.marking
    return None


class Acts:
    """The acts of this run of the program, for undo and redo."""

    def __init__(self, journal: Journal) -> None:
        """Begin without any; give it another `trail` to go on where that was."""
        self._journal = journal
        self.trail = Trail()

    @contextmanager
    def act(self, kind: str, subject: str) -> Iterator[Act]:
        """Collect the events of one act in one transaction; once on disk it can be undone."""
        with self._journal.vault.transaction():
            act = Act(self._journal, kind, subject)
            yield act
        self.trail.done.append(Done(act.kind, act.subject, act.events))
        self.trail.taken_back.clear()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let the acts of a block be taken back as one, named as the first; those on disk also when a later one fails.

        Each still has its own transaction.
        """
        before = len(self.trail.done)
        try:
            yield
        finally:
            while len(self.trail.done) > before + 1:
                first, act = self.trail.done[before], self.trail.done.pop(before + 1)
                for subject, events in act.events.items():
                    first.events.setdefault(subject, []).extend(events)

    def undoable(self) -> str | None:
        """Return the kind of the act that `undo` would take back, or None."""
        return self.trail.done[-1].kind if self.trail.done else None

    def redoable(self) -> str | None:
        """Return the kind of the act that `redo` would bring back, or None."""
        return self.trail.taken_back[-1][0].kind if self.trail.taken_back else None

    def undo(self) -> Undone | None:
        """Take back the last act of this program run; the journal keeps both. Returns what it was, or None."""
        if not self.trail.done:
            return None
        act = self.trail.done[-1]
        cancelled = self._cancel(act, act.events)
        self.trail.taken_back.append((self.trail.done.pop(), cancelled))
        return Undone(act.kind, act.subject)

    def redo(self) -> Undone | None:
        """Bring back what `undo` took back last. Returns what it was, or None."""
        if not self.trail.taken_back:
            return None
        act, cancelled = self.trail.taken_back[-1]
        self._cancel(act, cancelled)
        self.trail.done.append(self.trail.taken_back.pop()[0])
        return Undone(act.kind, act.subject)

    def _cancel(self, act: Done, events: Cancelled) -> Cancelled:
        """Take back events, by subject, in one transaction; returns the events that did, by subject."""
        with self._journal.vault.transaction():
            return {subject: [self._take_back(act.kind, subject, ids)] for subject, ids in events.items()}

    def _take_back(self, kind: str, subject: str, ids: list[str]) -> str:
        marking = marking_of(self._journal, subject) if travels(kind) else "home"
        return self._journal.append(UNDONE, subject, {"events": ids}, marking).id
