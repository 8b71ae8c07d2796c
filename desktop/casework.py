"""The verbs of the work on cases: what windows and commands call. Every act is an event first."""

from __future__ import annotations

import getpass
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import uuid_utils

from desktop import __version__
from desktop.assistant import Assistant
from desktop.domain.case import Case
from desktop.domain.decision import Outcome
from desktop.domain.request import SupportRequest
from desktop.errors import BadInput
from desktop.guidance.library import Library
from desktop.storage.journal import Journal, Versions
from desktop.storage.vault import Vault

# What a case keeps of an outcome: enough to read it back without the rules it was made under.
ASSESSED = (
    "route",
    "strength",
    "provisional",
    "addressees",
    "actions",
    "core_tasks",
    "alignment",
    "large",
    "long_term",
    "rules",
    "conflicts",
    "open_questions",
)


@dataclass(frozen=True)
class Entry:
    """One line of a case's timeline: when (UTC, as the machine said), what kind of act, by whom, with what."""

    id: str
    at: str
    kind: str
    actor: str | None
    device: str
    seq: int
    payload: Mapping[str, Any]


class Casework:
    """The work of one post: a library to read, a vault to keep."""

    def __init__(self, library: Library, vault: Vault, assistant: Assistant | None = None) -> None:
        """Take an open library and an open vault; both stay the caller's to close."""
        self.assistant = assistant or Assistant(library)
        versions = Versions(__version__, library.version, self.assistant.rulebook.version)
        self.journal = Journal(vault, versions, library.product_ids(), _login_name())
        self._vault = vault

    def open_case(self, request: SupportRequest, reasons: Mapping[str, str] | None = None) -> Case:
        """Assess a support request and keep both as a new case. Returns it when it is on disk.

        `reasons` explain, per answer, where the official departs from what the rules give. Raises
        OutsideWorld when the disk fails; then nothing of it was kept.
        """
        case_id = str(uuid_utils.uuid7())
        outcome = self.assistant.assess(request)
        with self._vault.transaction():
            self.journal.append("case_opened", case_id, {**request.to_dict(), "number": self._next_number()})
            self._assessed(case_id, outcome, reasons or {})
        return self.case(case_id)

    def change_answers(self, case_id: str, request: SupportRequest, reasons: Mapping[str, str] | None = None) -> Case:
        """Keep changed answers of a case and assess it again; the earlier assessment stays. Returns the case."""
        known = self.case(case_id)
        outcome = self.assistant.assess(request)
        with self._vault.transaction():
            self.journal.append("answers_changed", known.id, request.to_dict())
            self._assessed(known.id, outcome, reasons or {})
        return self.case(known.id)

    def _assessed(self, case_id: str, outcome: Outcome, reasons: Mapping[str, str]) -> None:
        whole = outcome.to_dict()
        payload = {name: whole[name] for name in ASSESSED}
        self.journal.append("assessed", case_id, payload | ({"reasons": dict(reasons)} if reasons else {}))

    def _next_number(self) -> str:
        """Return the label people use: post, device letter, count. Never a key."""
        post = self.post()
        label = f"{self.journal.letter}{self.journal.opened_here() + 1:03d}"
        return f"{post}-{label}" if post else label

    def cases(self) -> list[Case]:
        """Return every case, newest first."""
        return self.journal.cases()

    def case(self, name: str) -> Case:
        """Return one case by its id, or by its number where only one has it. Raises BadInput."""
        found = self.journal.case(name)
        if found is not None:
            return found
        same = [case for case in self.journal.cases() if case.number == name]
        if len(same) == 1:
            return same[0]
        raise BadInput(f"case {name!r}: " + ("several cases have this number; use the id" if same else "there is none"))

    def timeline(self, case_id: str) -> Iterator[Entry]:
        """Yield what happened to a case, oldest first."""
        for event in self.journal.events(case_id):
            yield Entry(event.id, event.wall, event.kind, event.actor, event.device, event.seq, event.payload)

    def erase(self, event_id: str, name: str) -> None:
        """Erase one field that stayed home (`payload.company`, `actor`); the chain of events still verifies."""
        with self._vault.transaction():
            self.journal.erase(event_id, name)

    def post(self) -> str | None:
        """Return the code of this post, or None when nobody has set it."""
        return self.journal.meta("post")

    def set_post(self, code: str) -> None:
        """Name the post this device works for: two to twelve capital letters, digits or hyphens."""
        plain = code.replace("-", "")
        if not (2 <= len(code) <= 12 and plain.isascii() and plain.isalnum() and plain == plain.upper()):
            raise BadInput(f"post code {code!r}: expected 2 to 12 capital letters, digits or hyphens")
        if code != self.post():
            with self._vault.transaction():
                self.journal.append("post_named", None, {"post": code})


def _login_name() -> str | None:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return None
