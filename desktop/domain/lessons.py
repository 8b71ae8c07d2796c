"""The reader's progress on the learning path, folded from the answers to its questions. It never leaves the post."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.event import Event
from desktop.domain.family import Family, State

ANSWERED = "lesson_answered"
Answers = Mapping[str, str]
"""The letter that was chosen last, by question."""


def lesson_subject(lesson: str) -> str:
    """Return the subject under which the answers of one lesson are kept."""
    return f"lesson:{lesson}"


def answers_from(state: State) -> dict[str, str]:
    """Return what was answered last to each question of a lesson."""
    return {str(question): str(option) for question, option in (state.get("answers") or {}).items()}


def _answered(state: State, event: Event) -> State | None:
    payload = event.payload
    if not payload.get("question") or not payload.get("option"):
        return state or None
    answers = {**(state.get("answers") or {}), payload["question"]: payload["option"]}
    return {"about": None, "lesson": payload.get("lesson"), "answers": answers, "at": event.wall}


LESSONS = Family("lesson", {ANSWERED: _answered})
