"""The verbs of pilot feedback: keep a draft, give it, list what this post has said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import uuid_utils

from desktop.domain.feedback import FEEDBACK, Feedback, about_parts
from desktop.domain.request import ANSWERS
from desktop.errors import BadInput
from desktop.guidance.checklists import checklist
from desktop.guidance.library import Library

if TYPE_CHECKING:
    from desktop.casework.acts import Acts
    from desktop.domain.records import Record
    from desktop.storage.journal import Journal


@dataclass(frozen=True)
class Given:
    """Feedback as kept: its id, when (UTC, as the machine said), on which content, and what it says."""

    id: str
    at: str
    content_version: str
    feedback: Feedback

    def to_dict(self) -> dict[str, Any]:
        """Return one line of `feedback list --json`."""
        return {"id": self.id, "at": self.at, "content_version": self.content_version, **self.feedback.to_dict()}


class FeedbackWork:
    """The feedback of one post, as `casework.feedback`."""

    def __init__(self, library: Library, journal: Journal, acts: Acts, routes: frozenset[str]) -> None:
        """Take what the casework holds; `routes` are the routes that the assistant knows."""
        self._library, self._journal, self._acts, self._routes = library, journal, acts, routes

    def give(self, feedback: Feedback, draft_id: str | None = None) -> Given:
        """Keep feedback for headquarters; a draft becomes it. BadInput when what it is about does not exist."""
        self._check(feedback)
        feedback = self._with_case_id(feedback)
        subject = draft_id or str(uuid_utils.uuid7())
        with self._acts.act("feedback_given", subject) as act:
            act.append("feedback_given", feedback.to_dict())
        return self.one(subject)

    def save_draft(self, draft_id: str | None, data: Mapping[str, Any]) -> str:
        """Keep half-filled feedback as it is now; it stays at the post. Returns the draft's id."""
        subject = draft_id or str(uuid_utils.uuid4())
        with self._acts.act("feedback_drafted", subject) as act:
            act.append("feedback_drafted", data)
        return subject

    def drop_draft(self, draft_id: str) -> None:
        """Put a draft aside; undo brings it back."""
        with self._acts.act("feedback_dropped", draft_id) as act:
            act.append("feedback_dropped", {})

    def drafts(self) -> dict[str, Mapping[str, Any]]:
        """Return every draft by id."""
        return {record.id: record.state for record in self._records() if record.state.get("draft")}

    def given(self, about: str | None = None) -> list[Given]:
        """Return what was given, about one thing or all, the latest first."""
        found = [_given(record) for record in self._journal.tables.records(FEEDBACK.name, about)
                 if not record.state.get("draft")]  # fmt: skip
        return sorted(found, key=lambda one: (one.at, one.id), reverse=True)

    def one(self, feedback_id: str) -> Given:
        """Return one piece of feedback. Raises BadInput."""
        record = self._journal.tables.record(feedback_id)
        if record is None or record.family != FEEDBACK.name or record.state.get("draft"):
            raise BadInput(f"feedback {feedback_id!r}: there is none")
        return _given(record)

    def _records(self) -> list[Record]:
        return self._journal.tables.records(FEEDBACK.name)

    def _with_case_id(self, feedback: Feedback) -> Feedback:
        """Return the feedback with the id of its case, also where a person gave the number."""
        if feedback.case is None:
            return feedback
        same = [case.id for case in self._journal.tables.cases() if feedback.case in (case.id, case.number)]
        if len(same) != 1:
            raise BadInput(f"case {feedback.case!r}: " + ("several have this number" if same else "there is none"))
        return replace(feedback, case=same[0])

    def _check(self, feedback: Feedback) -> None:
        """Raise BadInput when the pack in use has nothing of the name that this feedback is about."""
        parts = about_parts(feedback.about)
        if "question" in parts:
            known = parts["question"] in ANSWERS
        elif "outcome" in parts:
            known = parts["outcome"] in self._routes
        elif "checklist" in parts:
            known = parts["item"] in checklist(self._library, parts["checklist"]).items
        else:
            known = "app" in parts or self._library.has_paragraph(parts["slug"], parts.get("anchor"))
        if not known:
            raise BadInput(f"about {feedback.about!r}: the guidance in use has nothing of that name")


def _given(record: Record) -> Given:
    names = {one.name for one in fields(Feedback)}
    said = {key: value for key, value in record.state.items() if key in names}
    return Given(record.id, record.state["at"], record.state["content_version"], Feedback(**said))
