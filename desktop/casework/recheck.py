"""When rules or thresholds change: the open cases whose outcome would now be another, old beside new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.assistant import Assistant
from desktop.domain.case import Case, Part
from desktop.domain.decision import Outcome
from desktop.errors import BadInput


@dataclass(frozen=True)
class Differing:
    """One request of an open case that the present rules read otherwise: `part` holds the outcome of then."""

    case: Case
    part: Part
    now: Outcome


def differing(cases: Iterable[Case], assistant: Assistant) -> Iterator[Differing]:
    """Yield every request of a case that is not decided or closed and whose route or strength would now differ."""
    for case in cases:
        if case.status in ("open", "waiting_for_advice"):
            yield from (found for part in case.parts if (found := _compared(case, part, assistant)))


def _compared(case: Case, part: Part, assistant: Assistant) -> Differing | None:
    then = part.latest
    made_under = (then.get("rules_version"), then.get("content_version"))
    if part.request is None or made_under == (assistant.rulebook.version, assistant.library.version):
        return None
    try:
        now = assistant.assess(assistant.read(part.request))
    except BadInput:
        return None  # an erased field left the request incomplete
    return Differing(case, part, now) if (now.route, now.strength) != (then["route"], then["strength"]) else None
