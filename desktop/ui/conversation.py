"""The assistant's conversation: which question is shown, what was answered, what the outcome is now. No Qt in here."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop.domain.decision import Outcome, assess
from desktop.domain.interview import open_questions
from desktop.domain.policy import Policy
from desktop.domain.request import ANSWERS, SupportRequest
from desktop.domain.rulebook import Rulebook, answers_of, compare

FIRST, LAST = "request_type", "alignment"


@dataclass(frozen=True)
class Progress:
    """How far a conversation is: place of the shown question (from 1), and how many may follow at most."""

    number: int
    more: int


@dataclass
class Conversation:
    """One support request being filled in. Answers stay when others change; `shown` None means: the outcome."""

    rulebook: Rulebook
    policy: Policy
    content_version: str
    request: SupportRequest | None = None
    shown: str | None = FIRST
    outcome: Outcome | None = None
    reasons: dict[str, str] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nothing was answered yet."""
        return self.request is None

    def answer(self, key: str) -> str | None:
        """Return what was answered to a question, or None."""
        return None if self.request is None else getattr(self.request, key)

    def number(self, key: str) -> int | None:
        """Return the amount in euros or the duration in months, or None."""
        return None if self.request is None else getattr(self.request, key)

    def choose(self, key: str, value: str) -> None:
        """Record an answer; all others stay."""
        if self.request is None:
            self._set(SupportRequest(request_type=value))
        else:
            self._set(self.request.with_answer(key, value))

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

    def suggested(self, key: str) -> str | None:
        """Return the answer to show as chosen before one is given: only the own judgement has one."""
        return self.outcome.alignment if key == LAST and self.outcome else None

    def forward(self) -> None:
        """Go to the next question that can still matter, else to the outcome; a suggestion left standing is taken."""
        if self.shown is not None and self.answer(self.shown) is None:
            suggestion = self.suggested(self.shown)
            if suggestion is None:
                return
            self.choose(self.shown, suggestion)
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

    def describe(self, **texts: str | None) -> None:
        """Record title, company, country (ISO alpha-2), description or post; empty text takes one back."""
        if self.request is not None:
            self.request = replace(self.request, **{key: text or None for key, text in texts.items()})  # type: ignore[arg-type]

    def to_find_out(self) -> list[str]:
        """Return the questions answered `unknown` whose answer can still change the outcome."""
        if self.outcome is None or self.request is None:
            return []
        return [key for key in self.outcome.open_questions if self.request.given(key)]

    def _set(self, request: SupportRequest) -> None:
        self.request = request
        self.outcome = assess(request, self.rulebook, self.policy, self.content_version)

    def _judgement_waits(self) -> bool:
        return self.answer(LAST) is None and self._asked_now(LAST)

    def _asked_now(self, key: str) -> bool:
        """Whether `key` can lead to another outcome, given the answers that come before it."""
        assert self.request is not None
        later = list(ANSWERS)[list(ANSWERS).index(key) :]
        before = replace(self.request, **dict.fromkeys(later))  # type: ignore[arg-type]
        compared = compare(before, self.policy)
        if key != LAST:
            return key in open_questions(self.rulebook, answers_of(before), compared)
        variants = (before.with_answer(key, value) for value in ANSWERS[key])
        return len({self.rulebook.decide(answers_of(variant), compared).result for variant in variants}) > 1
