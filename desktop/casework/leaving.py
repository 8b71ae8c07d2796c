"""What a case shows headquarters: exactly the fields that its events carry, and the names of what stays home."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.domain.leaving import Form, Leaving, leaving_of
from desktop.storage.event import kept_from_json

if TYPE_CHECKING:
    from desktop.storage.journal import Journal


class LeavingWork:
    """Looks at the journal as headquarters would, as `casework.leaving`."""

    def __init__(self, journal: Journal) -> None:
        """Take what the casework holds."""
        self._journal = journal

    def of_case(self, case_id: str) -> Leaving:
        """Return what leaves of a case with its checklists, feedback and looks back; of an NCP case nothing does.

        What was undone is there too: it travels, with the undoing beside it.
        """
        return leaving_of(form for subject in self._subjects(case_id) for form in self._forms(subject))

    def of_subject(self, subject: str) -> Leaving:
        """Return what leaves of one record: a piece of feedback, a look back at a month."""
        return leaving_of(self._forms(subject))

    def _subjects(self, case_id: str) -> Iterator[str]:
        """Yield the case, and every record that is about it."""
        yield case_id
        sql = "SELECT id FROM records WHERE about = ? OR json_extract(state, '$.case') = ? ORDER BY id"
        yield from (str(row[0]) for row in self._journal.tables.read(sql, case_id, case_id))

    def _forms(self, subject: str) -> Iterator[Form]:
        """Yield the events of a subject in the form in which they are hashed, oldest first."""
        sql = "SELECT kind, shareable, private FROM journal WHERE subject = ? ORDER BY clock, device, seq"
        for kind, shareable, private in self._journal.tables.read(sql, subject):
            form = json.loads(shareable)
            names = (one.name.removeprefix("payload.") for one in kept_from_json(private))
            yield Form(form["kind"], kind, form.get("wall") or "", form["payload"], tuple(names))
