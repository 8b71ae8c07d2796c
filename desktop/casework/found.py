"""Looking through everything a post has written: every field of every event, and the files that hold text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.casework.inside import look_inside
from desktop.domain.event import Event
from desktop.domain.undo import UNDONE
from desktop.errors import BadInput
from desktop.guidance.library import fold
from desktop.storage import blobs
from desktop.storage.journal import ERASED
from desktop.storage.projections import SETTING

if TYPE_CHECKING:
    from desktop.storage.journal import Journal

ACTOR, FILE, MAIL = "actor", "file", "payload.mail"
STRUCTURE = frozenset({
    "id", "sha256", "size", "type", "state", "on", "marking", "marked", "part", "key", "case", "event", "events",
    "field", "screening", "quote", "list", "paragraph", "mapping",
})  # fmt: skip
"""Fields that hold no words of a person but ids, days, or texts of the content pack; erasing them would only break what
belongs together.
"""
CODES = frozenset({
    "number", "kind", "format", "lang", "template_version", "addressee", "followed", "decision", "done_on", "until",
    "history", "checklist", "checklist_version", "item", "answer", "version", "route", "strength", "provisional",
    "addressees", "actions", "core_tasks", "alignment", "large", "long_term", "rules", "conflicts", "open_questions",
    "request_type", "country", "editions", "themes",
})  # fmt: skip
"""Fields that hold words of this program or of the content pack: they stay when a whole case is erased."""
_FIXED = STRUCTURE | CODES
_AREAS: Mapping[str, tuple[str, ...]] = {
    "answers": ("case_opened", "answers_changed", "request_added", "draft_saved", "assessed", "departure_explained",
                "route_chosen", "risks_looked_up"),
    "notes": ("note_added", "note_kept", "note_removed", "bookmark_set", "mark_placed", "checklist_answered"),
    "contact": ("contact_set", SETTING),
    "attachments": ("attachment_kept",),
    "documents": ("document_made",),
    "feedback": ("feedback_given", "feedback_drafted", "text_shared"),
}  # fmt: skip


@dataclass(frozen=True)
class Found:
    """One field of one event: where it is, when it was written (UTC), its value as text, and whether it is in the
    form that headquarters may see, so that it cannot be erased here. `case` is the id of the case it belongs to.

    `field` is `payload.<name>`, `actor`, or `file` for words inside a kept file, whose name is `file` then.
    """

    event: str
    subject: str | None
    kind: str
    at: str
    field: str
    text: str
    left: bool
    case: str | None = None
    file: str = ""

    @property
    def area(self) -> str:
        """Where it stands: answers, notes, contact, attachments, mails, documents, feedback, actor, or work."""
        if self.field == ACTOR:
            return ACTOR
        if self.field == MAIL:
            return "mails"
        return next((area for area, kinds in _AREAS.items() if self.kind in kinds), "work")


class Looker:
    """Looks through one journal; knows which events belong to which case."""

    def __init__(self, journal: Journal) -> None:
        """Read all that is there now."""
        self._journal = journal
        self._all = [one for one in journal.with_kept() if one[0].kind not in (ERASED, UNDONE)]
        self._cases = {event.subject: event.subject for event, _ in self._all if event.kind == "case_opened"}
        for event, _ in self._all:
            if event.subject not in self._cases and event.payload.get("case") in self._cases:
                self._cases[event.subject] = event.payload["case"]
        self.unread: list[tuple[str, str]] = []

    def words(self, wanted: str) -> Iterator[Found]:
        """Yield every field that holds these words (folded), the oldest first, and every file whose words are not such
        a field; note which files could not be read.
        """
        for event, kept in self._all:
            fields = list(self._fields(event, kept, lambda name, text: name not in _FIXED and wanted in fold(text)))
            yield from fields
            if event.kind == "attachment_kept" and "sha256" in event.payload:
                yield from self._in_file(event, wanted, any(one.field == MAIL for one in fields))

    def case(self, case_id: str) -> Iterator[Found]:
        """Yield every field about a case that holds words of people, whatever they say."""
        for event, kept in self._all:
            if self._cases.get(event.subject) == case_id:
                yield from self._fields(event, kept, lambda name, text: name not in _FIXED)

    def _fields(self, event: Event, kept: frozenset[str], fits: Callable[[str, str], bool]) -> Iterator[Found]:
        case = self._cases.get(event.subject)
        for name, value in event.payload.items():
            text, field = " ".join(_words(value)), f"payload.{name}"
            if fits(name, text) and (text or value not in (None, "", [], {})):
                left = field not in kept
                yield Found(event.id, event.subject, event.kind, event.wall, field, text or str(value), left, case)
        if event.actor and fits(ACTOR, event.actor):
            yield Found(event.id, event.subject, event.kind, event.wall, ACTOR, event.actor, False, case)

    def _in_file(self, event: Event, wanted: str, known: bool) -> Iterator[Found]:
        """Yield a file that holds the words, unless that is `known` of it; what cannot be read is noted, by case."""
        name, case = str(event.payload.get("name") or "?"), self._cases.get(event.subject)
        with suppress(BadInput):  # it was erased
            inside = look_inside(name, blobs.get(self._journal.vault, str(event.payload["sha256"])))
            self.unread += [(case or "", one) for one in inside.unread]
            if not known and wanted in fold(inside.text):
                yield Found(event.id, event.subject, event.kind, event.wall, FILE, inside.text, False, case, name)


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
