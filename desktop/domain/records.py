"""All families of records, and the folding of events into them: any order of arrival gives the same records."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.checklist_run import RUNS
from desktop.domain.evaluation import EVALUATIONS
from desktop.domain.event import Event
from desktop.domain.family import Family, State
from desktop.domain.feedback import FEEDBACK
from desktop.domain.lessons import LESSONS
from desktop.domain.marks import MARKS, READINGS
from desktop.domain.undo import effective

FAMILIES: tuple[Family, ...] = (RUNS, FEEDBACK, EVALUATIONS, MARKS, READINGS, LESSONS)


@dataclass(frozen=True)
class Record:
    """One record as it stands: its id, the name of its family, and its state."""

    id: str
    family: str
    state: State

    @property
    def about(self) -> str | None:
        """What the record is about: a case or a paragraph, or None."""
        about = self.state.get("about")
        return about if isinstance(about, str) else None


def family_of(kind: str) -> Family | None:
    """Return the family that an event of this kind belongs to, or None."""
    return next((family for family in FAMILIES if kind in family.steps), None)


def apply_record(record: Record | None, event: Event) -> Record | None:
    """Return the record after one more event; None when there is none (any more)."""
    family = family_of(event.kind)
    if family is None or event.subject is None:
        return record
    state = family.steps[event.kind](record.state if record else {}, event)
    return None if state is None else Record(event.subject, family.name, state)


def fold_records(events: Iterable[Event]) -> dict[str, Record]:
    """Return every record that these events tell of, by id; in any order, and any number of times, the same."""
    records: dict[str, Record] = {}
    for event in effective(events):
        if event.subject is None or family_of(event.kind) is None:
            continue
        after = apply_record(records.pop(event.subject, None), event)
        if after is not None:
            records[event.subject] = after
    return records
