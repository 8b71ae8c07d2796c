"""The verbs of privacy: everything about one person or company found, handed over, and erased on request.

What was erased is gone from the vault and from the tables; the chain of events still verifies (contract 9). A copy
may still be in an older backup, and what left the post in feedback is headquarters' to erase: both are said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.event import Event
from desktop.domain.retention import Review, review
from desktop.domain.sharing import SHARED
from desktop.errors import BadInput
from desktop.guidance.library import fold
from desktop.storage import blobs

if TYPE_CHECKING:
    from desktop.casework.acts import Acts
    from desktop.storage.journal import Journal

_STRUCTURE = frozenset({"id", "sha256", "size", "state", "on", "marking", "marked", "part"})
"""Fields that hold no words of a person; erasing them would only break what belongs together."""


@dataclass(frozen=True)
class Found:
    """One field of one event that holds the words looked for: where it is, when it was written (UTC), its value as
    text, and whether it left the post, so that it cannot be erased here.
    """

    event: str
    subject: str | None
    kind: str
    at: str
    field: str
    text: str
    left: bool


class PrivacyWork:
    """What a post must be able to do for people, as `casework.privacy`."""

    def __init__(self, journal: Journal, acts: Acts) -> None:
        """Take what the casework holds."""
        self._journal, self._acts = journal, acts

    def find(self, words: str) -> list[Found]:
        """Return every field that holds these words, case and accents ignored, the oldest first.

        Raises BadInput for fewer than three letters: that would be everything.
        """
        wanted = fold(words)
        if len(wanted) < 3:
            raise BadInput("words: give at least three letters of the name")
        return [found for event in self._journal.events() for found in _in_event(event, wanted)]

    def hand_over(self, words: str) -> dict[str, Any]:
        """Return everything found as plain data, to give to the person who asks for it."""
        names = {case.id: case.number for case in self._journal.tables.cases()}
        found = [{**vars(one), "case": names.get(one.subject or "")} for one in self.find(words)]
        return {"words": words, "found": found}

    def erase(self, found: list[Found]) -> int:
        """Erase these fields for good, and the files whose name was among them, in one transaction. A file that is kept
        under another name too, in this case or another, stays.

        Returns how many fields were erased; what left the post is passed over. It cannot be undone.
        """
        mine = [one for one in found if not one.left]
        with self._journal.vault.transaction():
            for digest in self._files({one.event for one in mine}):
                blobs.drop(self._journal.vault, digest)
            for one in mine:
                self._journal.erase(one.event, one.field)
        return len(mine)

    def _files(self, events: set[str]) -> set[str]:
        """Return the hashes of the files that these events keep, and no other event whose name is still there."""
        kept = [one for one in self._journal.events() if one.kind == "attachment_kept" and "sha256" in one.payload]
        digests = {str(one.payload["sha256"]) for one in kept if one.id in events}
        return digests - {one.payload["sha256"] for one in kept if one.id not in events and "name" in one.payload}

    def to_review(self, today: date, terms: Mapping[str, int]) -> list[Review]:
        """Return the cases to look at this year: is keeping them still needed? `terms` are years per marking."""
        return review(self._journal.tables.cases(), today, terms)

    def reviewed(self, case_id: str, on: str) -> None:
        """Record that keeping a case was looked at on a day (ISO); it comes back after a year."""
        with self._acts.act("case_reviewed", case_id) as act:
            act.append("case_reviewed", {"on": on})


def _in_event(event: Event, wanted: str) -> Iterator[Found]:
    shared = SHARED.get(event.kind, frozenset()) if event.kind in ("feedback_given", "text_shared") else frozenset()
    for name, value in event.payload.items():
        text = " ".join(_words(value))
        if name not in _STRUCTURE and wanted in fold(text):
            yield Found(event.id, event.subject, event.kind, event.wall, f"payload.{name}", text, name in shared)
    if event.actor and wanted in fold(event.actor):
        yield Found(event.id, event.subject, event.kind, event.wall, "actor", event.actor, False)


def _words(value: Any) -> Iterator[str]:
    """Yield every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _words(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _words(item)
