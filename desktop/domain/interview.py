"""What unknown answers mean: completions, open questions, the next question, and what would change the route.

A completion replaces every unknown answer but `alignment` by a known value (contract 4). A request is
decided when all its completions give the same route and strength.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from desktop.domain.request import ANSWERS, UNKNOWN, SupportRequest
from desktop.domain.rulebook import Answers, Rulebook, answers_of

KEYS = tuple(ANSWERS)
KNOWN = {key: tuple(value for value in values if value != UNKNOWN) for key, values in ANSWERS.items()}
CHANGEABLE = KEYS[1:]  # every answer but request_type
Compared = tuple[str, str]
Result = tuple[str, str | None]


@dataclass(frozen=True)
class Counterfactual:
    """A change of one answer, or of two, that gives another route or strength."""

    change: tuple[tuple[str, str], ...]
    route: str
    strength: str | None


def unknowns(answers: Answers) -> list[int]:
    """Return the positions of the unknown answers that a completion replaces."""
    return [i for i, key in enumerate(KEYS) if answers[i] == UNKNOWN and key != "alignment"]


def completions(answers: Answers) -> Iterator[Answers]:
    """Yield every completion of `answers`; a request without unknown answers is its own only one."""
    places = [KNOWN[key] if i in unknowns(answers) else (answers[i],) for i, key in enumerate(KEYS)]
    return product(*places)


def open_questions(rulebook: Rulebook, answers: Answers, compared: Compared) -> tuple[str, ...]:
    """Return each unknown answer for which two completions that differ in it alone have different results."""
    results = {c: rulebook.decide(c, compared).result for c in completions(answers)}
    return tuple(KEYS[i] for i in unknowns(answers) if _matters(i, results))


def _matters(place: int, results: dict[Answers, Result]) -> bool:
    groups: dict[Answers, Result] = {}
    return any(
        groups.setdefault(answers[:place] + answers[place + 1 :], result) != result
        for answers, result in results.items()
    )


def is_provisional(rulebook: Rulebook, answers: Answers, compared: Compared) -> bool:
    """Whether two completions give different results."""
    results = (rulebook.decide(c, compared).result for c in completions(answers))
    first = next(results)
    return any(result != first for result in results)


def next_question(request: SupportRequest, still_open: tuple[str, ...]) -> str | None:
    """Return the first open question that was not asked yet; one answered `unknown` is not asked again."""
    return next((key for key in still_open if not request.given(key)), None)


def counterfactuals(rulebook: Rulebook, request: SupportRequest, compared: Compared) -> tuple[Counterfactual, ...]:
    """Return every minimal change of one answer or of two to known values that gives another result.

    `large` and `long_term` are taken as they came out of the tables; a pair is minimal when neither of its
    two changes does it alone. Singles first, then in the order of the answers.
    """
    answers = answers_of(request)
    now = rulebook.decide(answers, compared)
    current = dict(zip(KEYS, answers, strict=True)) | {"large": now.large, "long_term": now.long_term}
    options = [(key, value) for key in CHANGEABLE for value in KNOWN[key] if value != current[key]]

    def result(*changes: tuple[str, str]) -> Result:
        changed = dict(zip(KEYS, answers, strict=True)) | dict(changes)
        return rulebook.decide(tuple(changed.values()), compared).result

    singles = {option: result(option) for option in options}
    alone = [option for option in options if singles[option] != now.result]
    pairs = {
        (one, two): result(one, two)
        for key, other in combinations(CHANGEABLE, 2)
        for one, two in product(_of(options, key, alone), _of(options, other, alone))
    }
    found = [Counterfactual((option,), *singles[option]) for option in alone]
    return (*found, *(Counterfactual(pair, *value) for pair, value in pairs.items() if value != now.result))


def _of(options: list[tuple[str, str]], key: str, alone: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [option for option in options if option[0] == key and option not in alone]
