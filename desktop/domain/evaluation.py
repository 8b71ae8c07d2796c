"""Looking back: short questions on a case that is done, and on a month of use. Answers are codes, never text.

The questions are content (`guidance/evaluations.py`); text that someone adds travels as feedback, after the warning
about personal data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from desktop.domain.event import Event
from desktop.domain.family import Family, State
from desktop.errors import BadInput

CASE, MONTH = "case", "month"
FORMS = (CASE, MONTH)
KINDS = ("choice", "scale", "number")
SCALE = (1, 2, 3, 4, 5)
MOST = 60_000
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
_CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class Question:
    """One question: its id, its kind, its words (`question`, `hint`) and those of its options, in one language."""

    id: str
    kind: str
    text: str
    hint: str = ""
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Form:
    """The questions on a case or a month, in one language."""

    name: str
    title: str
    text: str
    questions: tuple[Question, ...]


def checked(form: Form, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answers, those left open taken out. Raises BadInput for a question or an answer there is none of."""
    known = {question.id: question for question in form.questions}
    given = {}
    for key, answer in answers.items():
        if key not in known:
            raise BadInput(f"{key[:40]!r}: the questions on a {form.name} have none of that name")
        if answer not in (None, ""):
            given[key] = _checked(known[key], answer)
    return given


def _checked(question: Question, answer: Any) -> Any:
    if question.kind == "choice":
        fits = answer in [value for value, _ in question.options]
    else:
        low, high = (SCALE[0], SCALE[-1]) if question.kind == "scale" else (0, MOST)
        fits = type(answer) is int and low <= answer <= high
    if not fits:
        raise BadInput(f"{question.id}: {str(answer)[:40]!r} is none of its answers")
    return answer


def coded(answers: Any) -> dict[str, Any]:
    """Return of some answers what is a code, a whole number or a short word of small letters: all that may travel."""
    found = answers if isinstance(answers, Mapping) else {}
    return {str(key): value for key, value in found.items() if _CODE.fullmatch(str(key)) and _is_code(value)}


def _is_code(value: Any) -> bool:
    return type(value) is int or (isinstance(value, str) and len(value) <= 40 and bool(_CODE.fullmatch(value)))


def month_of(day: date) -> str:
    """Return the month of a day, as 2026-11."""
    return f"{day:%Y-%m}"


def is_month(text: str) -> bool:
    """Return whether a text names a month, as 2026-11."""
    return bool(_MONTH.fullmatch(text))


def month_due(used: Iterable[date], looked_back: Iterable[str], today: date) -> str | None:
    """Return the month to look back at: the last one that is over, when it was used and nobody looked back yet."""
    end = today.replace(day=1)
    start = (end - timedelta(days=1)).replace(day=1)
    last = month_of(start)
    return last if last not in set(looked_back) and any(start <= day < end for day in used) else None


def _step(about: str) -> Any:
    def step(state: State, event: Event) -> State:
        answers = event.payload.get("answers") or {}
        return {"about": event.payload.get(about), "at": event.wall, "answers": dict(answers),
                "content_version": event.content_version}  # fmt: skip

    return step


EVALUATIONS = Family("evaluation", {"case_evaluated": _step(CASE), "month_evaluated": _step(MONTH)})
