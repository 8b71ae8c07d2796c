"""The verbs of the work on cases: what windows and commands call. Every act is an event first."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uuid_utils

from desktop import __version__
from desktop.assistant import Assistant
from desktop.casework.acts import Acts
from desktop.casework.attachments import AttachmentWork
from desktop.casework.checklists import ChecklistWork
from desktop.casework.documents import DocumentWork
from desktop.casework.evaluations import EvaluationWork
from desktop.casework.exchange import ExchangeWork, give_keys
from desktop.casework.feedback import FeedbackWork
from desktop.casework.handling import CaseHandling
from desktop.casework.learning import LearningWork
from desktop.casework.leaving import LeavingWork
from desktop.casework.outcomes import Taken, about, assessed, taken_over
from desktop.casework.privacy import PrivacyWork, read_terms
from desktop.casework.reading import ReadingWork
from desktop.casework.recheck import RecheckWork
from desktop.domain.case import MARKINGS, Case
from desktop.domain.decision import Outcome
from desktop.domain.event import Event
from desktop.domain.request import SupportRequest
from desktop.errors import BadInput
from desktop.guidance.library import Library
from desktop.storage.backup import backup as write_backup
from desktop.storage.journal import Journal, Versions, utc_now
from desktop.storage.projections import SETTING
from desktop.storage.vault import Vault

SETTINGS = ("advice_term_days", "idle_lock_minutes", "contacts", "retention_years")
BACKUP = "backup_made"
OwnRoute = tuple[str, str]
"""A route that a person chose instead of the assistant's, and why."""


@dataclass(frozen=True)
class Entry:
    """One line of a case's timeline: when (UTC, as the machine said), what kind of act, by whom, with what, and
    under which versions.
    """

    id: str
    at: str
    kind: str
    actor: str | None
    device: str
    seq: int
    payload: Mapping[str, Any]
    rules_version: str
    content_version: str


@dataclass(frozen=True)
class Draft:
    """A half-filled request: its id, when it was saved (UTC, as the machine said), what was filled in."""

    id: str
    saved_at: str
    data: Mapping[str, Any]


class Casework:
    """The work of one post: a library to read, a vault to keep."""

    def __init__(
        self, library: Library, vault: Vault, assistant: Assistant | None = None, now: Callable[[], str] = utc_now
    ) -> None:
        """Take an open library and an open vault; both stay the caller's to close. `now` is the machine's clock."""
        self.assistant = assistant or Assistant(library)
        versions = Versions(__version__, library.version, self.assistant.rulebook.version)
        self.journal = Journal(vault, versions, library.product_ids(), _login_name(), now, begun=give_keys)
        self._vault = vault
        self.acts = Acts(self.journal)
        self.checklists = ChecklistWork(library, self.journal, self.acts)
        self.reading = ReadingWork(library, self.journal, self.acts)
        self.learning = LearningWork(library, self.journal, self.acts)
        self.handling = CaseHandling(self.journal, self.acts)
        self.attachments = AttachmentWork(self.journal, self.acts)
        self.recheck = RecheckWork(self.assistant, self.journal, self.acts)
        self.documents = DocumentWork(self, library)
        self.privacy = PrivacyWork(self.journal, self.acts)
        self.leaving = LeavingWork(self.journal)
        self.exchange = ExchangeWork(self.journal, self.set_post)
        self.evaluations = EvaluationWork(library, self.journal, self.acts)
        routes = frozenset(self.assistant.rulebook.texts["routes"]["routes"])
        self.feedback = FeedbackWork(library, self.journal, self.acts, routes)

    def open_case(
        self,
        request: SupportRequest,
        reasons: Mapping[str, str] | None = None,
        draft_id: str | None = None,
        own_route: OwnRoute | None = None,
        marking: str = "internal",
        taken: Taken | None = None,
    ) -> Case:
        """Assess a support request and keep both as a new case. Returns it when it is on disk.

        A draft becomes the case with the same id. `reasons` explain, per answer, where the official departs from
        what the rules give; `own_route` is another route than the assistant's, with its reason; of a case marked
        `ncp` nothing leaves the post; `taken` are answers taken over from earlier cases.

        Raises OutsideWorld when the disk fails; then nothing of it was kept.
        """
        if marking not in MARKINGS:
            raise BadInput(f"marking {marking!r}: expected one of {', '.join(MARKINGS)}")
        case_id = draft_id or str(uuid_utils.uuid7())
        outcome = self.assistant.assess(request)
        chosen = self._chosen(own_route)
        with self.acts.act("case_opened", case_id) as act:
            act.append("case_opened", {**request.to_dict(), "number": self._next_number(), "marking": marking})
            act.append("assessed", assessed(outcome, reasons or {}))
            if chosen:
                act.append("route_chosen", chosen)
            for source in taken_over(taken or {}):
                act.append("answers_taken_over", source)
        return self.case(case_id)

    def add_request(
        self,
        case_id: str,
        request: SupportRequest,
        reasons: Mapping[str, str] | None = None,
        draft_id: str | None = None,
        own_route: OwnRoute | None = None,
        taken: Taken | None = None,
    ) -> Case:
        """Add another support request to a case and assess it: the strictest route leads. Returns the case.

        The draft that it was filled in as is put aside by the same act; the rest is as for `open_case`.
        """
        known = self.case(case_id)
        if known.status == "closed":
            raise BadInput(f"case {known.number}: it is closed; open it again first")
        outcome, chosen = self.assistant.assess(request), self._chosen(own_route)
        part = {"part": str(len(known.parts) + 1)}
        with self.acts.act("request_added", known.id) as act:
            act.append("request_added", part | request.to_dict())
            act.append("assessed", part | assessed(outcome, reasons or {}))
            if chosen:
                act.append("route_chosen", part | chosen)
            for source in taken_over(taken or {}):
                act.append("answers_taken_over", part | source)
            if draft_id:
                act.append("draft_discarded", {}, draft_id)
        return self.case(known.id)

    def change_answers(
        self,
        case_id: str,
        request: SupportRequest,
        reasons: Mapping[str, str] | None = None,
        draft_id: str | None = None,
        own_route: OwnRoute | None = None,
        part: str | None = None,
        withdraw: bool = False,
    ) -> Case:
        """Keep changed answers of a case and assess it again; the earlier assessment stays. Returns the case.

        A draft in which the answers were changed is put aside by the same act. `part` names the request of the
        case (None: the leading one). With `withdraw` another route that was chosen before is taken back with it.
        """
        known = self.case(case_id)
        outcome = self.assistant.assess(request)
        chosen = self._chosen(own_route)
        named = about(known, part)
        with self.acts.act("answers_changed", known.id) as act:
            act.append("answers_changed", named | request.to_dict())
            act.append("assessed", named | assessed(outcome, reasons or {}))
            if chosen:
                act.append("route_chosen", named | chosen)
            elif withdraw and (known.part(part or "") or known.leading).chosen:
                act.append("route_withdrawn", named)
            if draft_id:
                act.append("draft_discarded", {}, draft_id)
        return self.case(known.id)

    def explain(self, case_id: str, reasons: Mapping[str, str], part: str | None = None) -> Case:
        """Add, per answer, why the official departs from what the rules give; it stays home."""
        known = self.case(case_id)
        with self.acts.act("departure_explained", known.id) as act:
            act.append("departure_explained", about(known, part) | {"reasons": dict(reasons)})
        return self.case(known.id)

    def choose_route(self, case_id: str, route: str, reason: str, part: str | None = None) -> Case:
        """Record that the official takes another route, beside the assistant's own.

        Raises BadInput for an unknown route or without a reason.
        """
        known = self.case(case_id)
        chosen = self._chosen((route, reason))
        with self.acts.act("route_chosen", known.id) as act:
            act.append("route_chosen", about(known, part) | chosen)
        return self.case(known.id)

    def withdraw_route(self, case_id: str, part: str | None = None) -> Case:
        """Record that the official follows the assistant's route after all; what was chosen stays in the timeline."""
        known = self.case(case_id)
        if (known.part(part or "") or known.leading).chosen is None:
            raise BadInput(f"case {known.number}: no other route was chosen")
        with self.acts.act("route_withdrawn", known.id) as act:
            act.append("route_withdrawn", about(known, part))
        return self.case(known.id)

    def _chosen(self, own_route: OwnRoute | None) -> dict[str, str]:
        """Return the payload of a route that a person chose; BadInput for an unknown route or without a reason."""
        if own_route is None:
            return {}
        route, reason = own_route
        if route not in self.assistant.rulebook.texts["routes"]["routes"]:
            raise BadInput(f"route {route!r}: there is none")
        if not reason.strip():
            raise BadInput("reason: missing; say why you take another route")
        return {"route": route, "reason": reason.strip()}

    def add_note(self, case_id: str, text: str) -> Case:
        """Add a note to the timeline of a case; it never leaves the post. Raises BadInput when it is empty."""
        known = self.case(case_id)
        if not text.strip():
            raise BadInput("note: empty")
        with self.acts.act("note_added", known.id) as act:
            act.append("note_added", {"text": text.strip()})
        return known

    def save_draft(self, draft_id: str | None, data: Mapping[str, Any]) -> str:
        """Keep a half-filled request as it is now; returns the draft's id, which a case made from it will have."""
        subject = draft_id or str(uuid_utils.uuid7())
        with self.acts.act("draft_saved", subject) as act:
            act.append("draft_saved", data)
        return subject

    def discard_draft(self, draft_id: str) -> None:
        """Put a draft aside; it stays in the journal, and `undo` brings it back."""
        with self.acts.act("draft_discarded", draft_id) as act:
            act.append("draft_discarded", {})

    def keep_lookup(self, case_id: str, lookup: Mapping[str, Any], part: str | None = None) -> Case:
        """Keep what the risk lookup showed with a case, editions and all (contract 6); it stays home."""
        known = self.case(case_id)
        with self.acts.act("risks_looked_up", known.id) as act:
            act.append("risks_looked_up", {**about(known, part), **lookup})
        return self.case(known.id)

    def drafts(self) -> list[Draft]:
        """Return what was filled in and not yet kept as a case, the latest first."""
        return [Draft(case.id, case.saved_at, case.draft or {}) for case in self.journal.tables.drafts()]

    def reassess(self, case: Case) -> Outcome | None:
        """Return the outcome of a case's request under the present rules; None when the request is not whole."""
        try:
            return self.assistant.assess(self.assistant.read(case.request))
        except BadInput:
            return None

    def settings(self) -> dict[str, Any]:
        """Return the settings of this post by name (`SETTINGS`)."""
        return self.journal.tables.settings()

    def set_setting(self, key: str, value: Any) -> None:
        """Keep a setting of this post; it never leaves the post. Raises BadInput for an unknown name."""
        if key not in SETTINGS:
            raise BadInput(f"setting {key!r}: expected one of {', '.join(SETTINGS)}")
        value = read_terms(value) if key == "retention_years" else value
        if self.settings().get(key) != value:
            with self.acts.act("setting", f"{SETTING}:{key}") as act:
                act.append(SETTING, {"key": key, "value": value})

    def backup(self, target: Path) -> None:
        """Write the whole vault as one encrypted file and remember when. Raises BadInput, OutsideWorld."""
        self.exchange.keep_keys()
        write_backup(self._vault, target)
        with self._vault.transaction():
            self.journal.append(BACKUP, None, {})

    def last_backup(self) -> str | None:
        """Return when a backup was last written (UTC, as the machine said), or None."""
        return self.journal.last_wall(BACKUP)

    def _next_number(self) -> str:
        """Return the label people use: post, device letter, count. Never a key."""
        post = self.post()
        label = f"{self.journal.letter}{self.journal.opened_here() + 1:03d}"
        return f"{post}-{label}" if post else label

    def cases(self) -> list[Case]:
        """Return every case, newest first."""
        return self.journal.tables.cases()

    def case(self, name: str) -> Case:
        """Return one case by its id, or by its number where only one has it. Raises BadInput."""
        found = self.journal.tables.case(name)
        if found is not None:
            return found
        same = [case for case in self.journal.tables.cases() if case.number == name]
        if len(same) == 1:
            return same[0]
        raise BadInput(f"case {name!r}: " + ("several cases have this number; use the id" if same else "there is none"))

    def timeline(self, case_id: str) -> Iterator[Entry]:
        """Yield what happened to a case, oldest first."""
        yield from map(_entry, self.journal.events(case_id))

    def history(self, case_id: str) -> list[Entry]:
        """Return what happened to a case and in the checklists on it, oldest first."""
        subjects = (case_id, *(run.id for run in self.checklists.runs(case_id)))
        events = (event for subject in subjects for event in self.journal.events(subject))
        return [_entry(event) for event in sorted(events, key=lambda event: (event.clock, event.device, event.seq))]

    def erase(self, event_id: str, name: str) -> None:
        """Erase one field that stayed home (`payload.company`, `actor`); the chain of events still verifies."""
        with self._vault.transaction():
            self.journal.erase(event_id, name)

    def post(self) -> str | None:
        """Return the code of this post, or None when nobody has set it."""
        return self.journal.tables.meta("post")

    def set_post(self, code: str) -> None:
        """Name the post this device works for: two to twelve capital letters, digits or hyphens."""
        plain = code.replace("-", "")
        if not (2 <= len(code) <= 12 and plain.isascii() and plain.isalnum() and plain == plain.upper()):
            raise BadInput(f"post code {code!r}: expected 2 to 12 capital letters, digits or hyphens")
        if code != self.post():
            with self._vault.transaction():
                self.journal.append("post_named", None, {"post": code})


def _entry(event: Event) -> Entry:
    return Entry(
        event.id, event.wall, event.kind, event.actor, event.device, event.seq, event.payload,
        event.rules_version, event.content_version,
    )  # fmt: skip


def _login_name() -> str | None:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return None
