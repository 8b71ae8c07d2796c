"""When rules or thresholds change: the open cases whose outcome would now be another, old beside new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.assistant import Assistant
from desktop.casework.handed_in import opened, own_words
from desktop.casework.outcomes import about, assessed
from desktop.domain.case import Case, Part
from desktop.domain.decision import Outcome
from desktop.domain.rulebook import Decided, answers_of, compare
from desktop.errors import BadInput

if TYPE_CHECKING:
    from desktop.casework.acts import Acts
    from desktop.storage.journal import Journal


@dataclass(frozen=True)
class Differing:
    """One request of an open case that the present rules read otherwise: `part` holds the outcome of then."""

    case: Case
    part: Part
    now: Outcome


def differing(cases: Iterable[Case], assistant: Assistant) -> Iterator[Differing]:
    """Yield every request of a case that is not decided or closed and whose route or strength would now differ.

    A request of which a person let the older outcome stand under the present rules is passed over.
    """
    for case in cases:
        if case.status in ("open", "waiting_for_advice"):
            yield from (found for part in case.live if (found := _compared(case, part, assistant)))


def _compared(case: Case, part: Part, assistant: Assistant) -> Differing | None:
    then, present = part.latest, (assistant.rulebook.version, assistant.library.version)
    if not then or part.request is None or present in (_versions(then), _versions(part.stands or {})):
        return None
    try:
        request = assistant.read(part.request)
    except BadInput:
        return None  # an erased field left the request incomplete
    rulebook = assistant.rulebook
    decided: Decided = rulebook.decide(answers_of(request), compare(request, rulebook.policy))
    if (decided.route, decided.strength) == (then["route"], then["strength"]):
        return None  # found without what an outcome says beside this: thousands of cases may be looked at
    return Differing(case, part, assistant.assess(request))


def _versions(made: Mapping[str, Any]) -> tuple[Any, Any]:
    return made.get("rules_version"), made.get("content_version")


class RecheckWork:
    """The verbs after a change of rules, as `casework.recheck`."""

    def __init__(self, assistant: Assistant, journal: Journal, acts: Acts) -> None:
        """Take what the casework holds."""
        self._assistant, self._journal, self._acts = assistant, journal, acts

    def differing(self, cases: Iterable[Case] | None = None) -> list[Differing]:
        """Return every request of these open cases, or of all, whose outcome would now be another."""
        return list(differing(self._journal.tables.cases() if cases is None else cases, self._assistant))

    def let_stand(self, case_id: str, reason: str, part: str | None = None) -> Case:
        """Record that the outcome of then stands under the rules of now, and why. Raises BadInput without a reason."""
        case = opened(self._journal.tables.case(case_id), case_id)
        reason = own_words("reason", reason)
        if not reason:
            raise BadInput("reason: missing; say why the earlier outcome stands")
        with self._acts.act("outcome_let_stand", case.id) as act:
            act.append("outcome_let_stand", about(case, part) | {"reason": reason})
        return opened(self._journal.tables.case(case_id), case_id)

    def assess_again(self, case_id: str, part: str | None = None) -> Case:
        """Assess the same answers by the rules of now; the outcome of then stays in the case.

        Raises BadInput, also when an own judgement now departs from the rules without a reason: then the questions
        must be gone through.
        """
        case = opened(self._journal.tables.case(case_id), case_id)
        known = case.part(part or case.leading.id)
        outcome = self._assistant.assess(self._assistant.read(known.request if known else None))
        reasons = dict((known.reasons if known else None) or {})
        if any(conflict.answer not in reasons for conflict in outcome.conflicts):
            raise BadInput("reasons: missing; an answer now departs from the rules: go through the questions again")
        with self._acts.act("assessed", case.id) as act:
            act.append("assessed", about(case, part) | assessed(outcome, {}))
        return opened(self._journal.tables.case(case_id), case_id)
