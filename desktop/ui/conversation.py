"""The assistant's conversation: which question is shown, what was answered, what the outcome is now. No Qt in here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.domain.case import Case
from desktop.domain.decision import Outcome, assess
from desktop.domain.interview import completions, open_questions
from desktop.domain.policy import Policy
from desktop.domain.request import ANSWERS, SupportRequest
from desktop.domain.rulebook import Answers, Rulebook, answers_of, compare
from desktop.ui.intake import ANOTHER, Intake, carried_over, from_data

FIRST, LAST, RISKS = "request_type", "alignment", "risk_signals"
_AT_OUTCOME = "outcome"  # what a draft holds in place of a question
_REMEMBERED = 500  # sets of answers whose open questions are kept in memory


@dataclass(frozen=True)
class Progress:
    """How far a conversation is: place of the shown question (from 1), and how many may follow at most."""

    number: int
    more: int


@dataclass
class Slot:
    """Where a draft lies in the vault; None before it was saved. Only the worker's jobs use the id."""

    id: str | None = None


@dataclass
class Conversation:
    """One support request being filled in. Answers stay when others change; `shown` None means: the outcome.

    `reasons` explain departures, by answer. `own_route` is the route a person takes instead, and why.
    `case` is (id, number) of the case that is gone on with, `part` which request of it (empty: the leading one;
    `ANOTHER`: one more). `intake` is what is kept beside the answers. `taken`: the judgement is the screening's,
    left standing.
    `lookup` is what a case will keep of the risk lookup that was taken over; it suggests an answer, no more.
    """

    rulebook: Rulebook
    policy: Policy
    content_version: str
    request: SupportRequest | None = None
    shown: str | None = FIRST
    outcome: Outcome | None = None
    reasons: dict[str, str] = field(default_factory=dict)
    own_route: tuple[str, str] | None = None
    case: tuple[str, str] | None = None
    part: str = ""
    intake: Intake = field(default_factory=Intake)
    taken: bool = False
    lookup: Mapping[str, Any] | None = None
    slot: Slot = field(default_factory=Slot)
    _known: dict[tuple[Answers, tuple[str, str]], tuple[str, ...]] = field(default_factory=dict, repr=False)
    _asked: dict[str, bool] = field(default_factory=dict, repr=False)  # of the request as it is now

    @property
    def empty(self) -> bool:
        """Whether nothing was answered or filled in yet."""
        return self.request is None and self.intake.empty

    def answer(self, key: str) -> str | None:
        """Return what was answered to a question, or None."""
        return None if self.request is None else getattr(self.request, key)

    def number(self, key: str) -> int | None:
        """Return the amount in euros or the duration in months, or None."""
        return None if self.request is None else getattr(self.request, key)

    def choose(self, key: str, value: str) -> None:
        """Record an answer; all others stay."""
        if self.request is None:
            self._set(_with_subject(self.intake.begin(value), self.lookup))
            return
        if self.answer(key) != value:
            self.intake.taken.pop(key, None)
        self._set(self.request.with_answer(key, value))
        if key == LAST:
            self.taken = False
        else:
            self._ask_judgement_again()

    def _ask_judgement_again(self) -> None:
        """Ask for the judgement anew when it was the screening's and the screening gives another one now."""
        if self.taken and self.request is not None and self.answer(LAST) != self.screening_gives():
            self.taken = False
            self._set(self.request.with_answer(LAST, None))

    def set_number(self, key: str, value: int | None) -> None:
        """Record an amount in whole euros or a duration in whole months; None takes it back."""
        if self.request is not None:
            self._set(self.request.with_answer(key, value))

    def answered(self) -> list[str]:
        """Return the questions with an answer, in their order; `unknown` is an answer."""
        return [] if self.request is None else [key for key in ANSWERS if self.request.given(key)]

    def idle(self) -> set[str]:
        """Return the answered questions that would not be asked now, given the answers before them; they are kept."""
        return {key for key in self.answered() if key != FIRST and not self._asked_now(key)}

    def upcoming(self) -> list[str]:
        """Return the questions that can still matter and were not asked yet, one's own judgement last."""
        if self.request is None or self.outcome is None:
            return [FIRST]
        waiting = [key for key in self.outcome.open_questions if not self.request.given(key)]
        return [*waiting, LAST] if self._judgement_waits() else waiting

    def skipped(self) -> dict[str, str | None]:
        """Return the questions that are not asked, each with the answer that makes it so (None: several together)."""
        if self.request is None:
            return {}
        waiting = {*self.upcoming(), self.shown}
        left_out = [key for key in ANSWERS if not self.request.given(key) and key not in waiting]
        return {key: self._cause(self.request, key) for key in left_out}

    def why_idle(self, key: str) -> str | None:
        """Return the answer that makes an earlier one not count now, or None when several do so together."""
        return None if self.request is None else self._cause(_before(self.request, key), key)

    def _cause(self, request: SupportRequest, key: str) -> str | None:
        """Return the one answer without which `key` would be asked; the kind of request comes last."""
        given = [other for other in ANSWERS if other not in (key, FIRST) and request.given(other)]
        for other in given:
            if self._matters(request.with_answer(other, None), key):
                return other
        if not given:
            return FIRST
        others = (request.with_answer(FIRST, kind) for kind in ANSWERS[FIRST] if kind != request.request_type)
        return FIRST if any(self._matters(other, key) for other in others) else None

    def screening_gives(self) -> str | None:
        """Return the judgement that the other answers give; None before the first answer."""
        if self.request is None:
            return None
        without = answers_of(self.request.with_answer(LAST, None))
        return self.rulebook.decide(without, compare(self.request, self.policy)).alignment

    def departs(self, key: str) -> bool:
        """Whether the answer to `key` departs from what the rules give, so that a reason is asked."""
        return self.outcome is not None and any(conflict.answer == key for conflict in self.outcome.conflicts)

    def suggested(self, key: str) -> str | None:
        """Return the answer to show as chosen before one is given: the own judgement has one, and a lookup."""
        if key == RISKS and self.lookup:
            return str(self.lookup["suggested"])
        return self.outcome.alignment if key == LAST and self.outcome else None

    def take_lookup(self, kept: Mapping[str, Any]) -> None:
        """Use a risk lookup: its suggestion is the answer that a person confirms or changes.

        A country and a product that the request does not name yet come along.
        """
        self.lookup = kept
        if self.request is None:
            return
        self.request = _with_subject(self.request, kept)
        self.choose(RISKS, str(kept["suggested"]))

    def forward(self) -> None:
        """Go to the next question that can still matter, else to the outcome; a suggestion left standing is taken."""
        if self.shown is not None and self.answer(self.shown) is None:
            suggestion = self.suggested(self.shown)
            if suggestion is None:
                return
            self.choose(self.shown, suggestion)
            self.taken = self.shown == LAST
        self.shown = next(iter(self.upcoming()), None)

    def back(self) -> None:
        """Go to the answered question before the shown one."""
        before = self.earlier()
        if before:
            self.shown = before[-1]

    def earlier(self) -> list[str]:
        """Return the answered questions before the shown one."""
        places = list(ANSWERS)
        here = len(places) if self.shown is None else places.index(self.shown)
        return [key for key in self.answered() if places.index(key) < here and key not in self.idle()]

    def show(self, key: str) -> None:
        """Go to one question, to look at its answer or change it."""
        self.shown = key

    def progress(self) -> Progress:
        """Return the place of the shown question and how many may follow."""
        more = [key for key in self.upcoming() if key != self.shown]
        return Progress(len(self.earlier()) + 1, len(more))

    def describe(self, **told: Any) -> None:
        """Record title, company, country (ISO alpha-2), sector, products, description or post; empty takes one back.

        Before the first answer it waits for that.
        """
        if self.request is None:
            self.intake.details |= {key: value for key, value in told.items() if value or key in self.intake.details}
        else:
            given = {key: value or (() if key == "products" else None) for key, value in told.items()}
            self.request = replace(self.request, **given)  # type: ignore[arg-type]

    def take_over(self, answers: Mapping[str, str], number: str, at: str) -> None:
        """Take answers over from an earlier case, because a person asked for it; `at` is when they were given (UTC)."""
        for key, value in answers.items():
            if self.request is None:
                self.intake.details[key] = value
            else:
                self.choose(key, value)
            self.intake.taken[key] = (number, at)

    def told(self, key: str) -> Any:
        """Return what is known of a field of the request, also before its first answer; None when nothing is."""
        return self.intake.details.get(key) if self.request is None else getattr(self.request, key)

    def to_find_out(self) -> list[str]:
        """Return the questions answered `unknown` whose answer can still change the outcome."""
        if self.outcome is None or self.request is None:
            return []
        return [key for key in self.outcome.open_questions if self.request.given(key)]

    def _set(self, request: SupportRequest) -> None:
        self.request = request
        self._asked.clear()
        self.outcome = assess(request, self.rulebook, self.policy, self.content_version)

    def to_data(self) -> dict[str, Any]:
        """Return everything as a draft keeps it; `restore` reads it back equal."""
        data: dict[str, Any] = {
            "request": self.request.to_dict() if self.request else {},
            "shown": self.shown or _AT_OUTCOME,
            "reasons": {key: reason for key, reason in self.reasons.items() if reason},
            "taken": self.taken,
        }
        if self.own_route is not None:
            data["own_route"] = list(self.own_route)
        if self.case is not None:
            data["case"] = list(self.case)
            data["part"] = self.part
        if self.lookup is not None:
            data["lookup"] = dict(self.lookup)
        if intake := self.intake.to_data():
            data["intake"] = intake
        return data

    def restore(self, data: Mapping[str, Any], read: Callable[[Any], SupportRequest]) -> None:
        """Take over a draft; `read` checks the request in it. Raises BadInput when it cannot be read."""
        self.intake = from_data(data.get("intake") or {})
        if data["request"] or self.intake.empty:
            self._set(read(data["request"]))
        shown = data.get("shown")
        self.shown = None if shown == _AT_OUTCOME else shown if shown in ANSWERS else FIRST
        self.reasons = dict(data.get("reasons", {}))
        self.taken = bool(data.get("taken"))
        self.own_route = _pair(data.get("own_route"))
        self.case, self.part = _pair(data.get("case")), str(data.get("part") or "")
        self.lookup = data.get("lookup")

    def another(self, case: Case) -> None:
        """Begin one more request of a case: who asks is carried over, no answer is."""
        self.case, self.part, self.intake = (case.id, case.number), ANOTHER, carried_over(case)

    def resume(self, case: Case, request: SupportRequest, part: str = "") -> None:
        """Take over a case and a request of it: at the first question that is still open, else at the first of all."""
        self._set(request)
        known = case.part(part) or case.leading
        self.reasons, self.case, self.part = dict(known.reasons or {}), (case.id, case.number), known.id
        self.own_route = _pair([(known.chosen or {}).get(name, "") for name in ("route", "reason")])
        if self.own_route == ("", ""):
            self.own_route = None
        self.shown = next(iter([*self.upcoming(), *self.to_find_out()]), FIRST)

    def _judgement_waits(self) -> bool:
        return self.answer(LAST) is None and self._asked_now(LAST)

    def _asked_now(self, key: str) -> bool:
        """Whether `key` can lead to another outcome, given the answers that come before it."""
        assert self.request is not None
        if key not in self._asked:
            self._asked[key] = self._matters(_before(self.request, key), key)
        return self._asked[key]

    def _matters(self, request: SupportRequest, key: str) -> bool:
        """Whether an answer to `key` can lead `request` to another outcome."""
        compared = compare(request, self.policy)
        if key != LAST:
            return key in self._open(answers_of(request), compared)
        variants = (request.with_answer(key, value) for value in ANSWERS[key])
        return len({self.rulebook.decide(answers_of(variant), compared).result for variant in variants}) > 1

    def _open(self, answers: Answers, compared: tuple[str, str]) -> tuple[str, ...]:
        """Return the open questions of a set of answers; asked for often, so remembered."""
        known = self._known.get((answers, compared))
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[answers, compared] = open_questions(self.rulebook, answers, compared)
        return known


def _with_subject(request: SupportRequest, lookup: Mapping[str, Any] | None) -> SupportRequest:
    """Return a request with the country and product of a lookup, where it names none."""
    if lookup is None:
        return request
    products = (str(lookup["product"]),) if lookup.get("product") else ()
    country = request.country or str(lookup["country"])
    return replace(request, country=country, products=request.products or products)


def every_case(rulebook: Rulebook, policy: Policy) -> Iterator[None]:
    """Work out, one per step, what the first answers ask of the rulebook, so that it is remembered by then."""
    for kind in ANSWERS[FIRST]:
        request = SupportRequest(request_type=kind)
        compared = compare(request, policy)
        for answers in completions(answers_of(request)):
            rulebook.decide(answers, compared)
            yield


def _before(request: SupportRequest, key: str) -> SupportRequest:
    """Return a request with only the answers that come before `key`."""
    later = list(ANSWERS)[list(ANSWERS).index(key) :]
    return replace(request, **dict.fromkeys(later))  # type: ignore[arg-type]


def _pair(value: Any) -> tuple[str, str] | None:
    return (str(value[0]), str(value[1])) if isinstance(value, list | tuple) and len(value) == 2 else None
