"""A case, as it stands after its events: its requests, the advice, the decision, and what belongs to it.

A field that stayed home or was erased is simply absent, so headquarters reads what it has with the same code.
Dates (`on`) are ISO days as a person gave them; `at` and `opened` are UTC as the machine said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ADVISERS = ("rvo", "department")
DECISIONS = ("given", "given_with_conditions", "not_given", "withdrawn_by_company")
FOLLOWED = ("yes", "partly", "no")
CONDITION_STATES = ("proposed", "agreed", "told", "followed_up", "met", "not_met")
MARKINGS = ("internal", "confidential", "ncp")
FIRST = "1"
"""The id of the first request of a case."""

# Which request leads a case of several: a working rule of this app. Advice always comes first, because large or
# long-term funding always goes to RVO and the department.
_STRICTEST_FIRST = (
    ("seek_advice", "required"),
    ("seek_advice", "precaution"),
    ("withhold_and_consult", None),
    ("set_conditions", None),
    ("check_first", None),
    ("support_and_inform", None),
    ("give_information", None),
)


@dataclass(frozen=True)
class Part:
    """One support request of a case: what was asked (contract 2), how it was assessed (oldest first), another
    route that a person chose, why they departed from the rules, and what the risk lookup showed (oldest first).

    `withdrawn` is why the request was withdrawn from the case, None when it was not. `stands` says under which newer
    rules a person let its older outcome stand, and why.
    """

    id: str = FIRST
    request: Mapping[str, Any] | None = None
    assessments: tuple[Mapping[str, Any], ...] = ()
    chosen: Mapping[str, Any] | None = None
    reasons: Mapping[str, str] | None = None
    lookups: tuple[Mapping[str, Any], ...] = ()
    withdrawn: str | None = None
    stands: Mapping[str, Any] | None = None

    @property
    def latest(self) -> Mapping[str, Any]:
        """The newest assessment; empty when there is none."""
        return self.assessments[-1] if self.assessments else {}

    @property
    def strictness(self) -> int:
        """The place of the newest outcome among all routes, the strictest 0."""
        outcome = (self.latest.get("route"), self.latest.get("strength"))
        return _STRICTEST_FIRST.index(outcome) if outcome in _STRICTEST_FIRST else len(_STRICTEST_FIRST)


@dataclass(frozen=True)
class Advice:
    """What one adviser was asked and said. `advice` and `why` are texts that stay home."""

    asked_on: str | None = None
    answered_on: str | None = None
    advice: str | None = None
    followed: str | None = None
    why: str | None = None

    def status(self, needed: bool) -> str:
        """Return `answered`, `asked`, `to_ask` or `not_needed` (contract 7)."""
        if self.answered_on:
            return "answered"
        return "asked" if self.asked_on else "to_ask" if needed else "not_needed"


@dataclass(frozen=True)
class Case:
    """One case as it stands.

    Before it is opened it is a draft: `status` is `draft` (or `discarded`) and `draft` holds what was filled in.
    `number` is a label for people, never a key. `attachments` and `documents` are oldest first;
    `conditions` in the order in which they were proposed. `touched` is when something was last done in it;
    `reviewed_on` when people looked whether to keep it, and `keep_until` the day to which they made its term longer.
    """

    id: str
    number: str = ""
    opened: str = ""
    state: str = "open"
    parts: tuple[Part, ...] = ()
    draft: Mapping[str, Any] | None = None
    saved_at: str = ""
    marking: str = "internal"
    contact: Mapping[str, Any] | None = None
    advices: Mapping[str, Advice] | None = None
    decided: Mapping[str, Any] | None = None
    follow_ups: tuple[Mapping[str, Any], ...] = ()
    conditions: tuple[Mapping[str, Any], ...] = ()
    attachments: tuple[Mapping[str, Any], ...] = ()
    documents: tuple[Mapping[str, Any], ...] = ()
    withdrawn: str | None = None
    touched: str = ""
    reviewed_on: str | None = None
    keep_until: str | None = None

    @property
    def live(self) -> tuple[Part, ...]:
        """The requests that were not withdrawn from the case."""
        if len(self.parts) == 1:  # nearly always; lists of ten thousand cases ask for it
            return self.parts
        return tuple(part for part in self.parts if part.withdrawn is None)

    @property
    def leading(self) -> Part:
        """The request with the strictest route; of equals the first. An empty one when there is none."""
        if len(self.parts) == 1:
            return self.parts[0]
        return min(self.live or self.parts, key=lambda part: part.strictness, default=Part())

    @property
    def status(self) -> str:
        """`draft`, `discarded`, `open`, `waiting_for_advice`, `decided` or `closed` (contract 7)."""
        if self.state != "open":
            return self.state
        if self.decided:
            return "decided"
        waits = bool(self.advices) and any(self.advice_of(name).status(True) == "asked" for name in ADVISERS)
        return "waiting_for_advice" if waits else "open"

    @property
    def title(self) -> str | None:
        """What people call the case: the title of its first request, else the company's name."""
        request = self.parts[0].request if self.parts else (self.draft or {}).get("request")
        return (request or {}).get("title") or (request or {}).get("company")

    @property
    def company(self) -> str | None:
        """The company that asks, as its first request names it."""
        return (self.parts[0].request or {}).get("company") if self.parts else None

    @property
    def request(self) -> Mapping[str, Any] | None:
        """The leading request."""
        return self.leading.request

    @property
    def assessments(self) -> tuple[Mapping[str, Any], ...]:
        """The assessments of the leading request."""
        return self.leading.assessments

    @property
    def latest(self) -> Mapping[str, Any]:
        """The newest assessment of the leading request; empty when there is none."""
        return self.leading.latest

    @property
    def chosen(self) -> Mapping[str, Any] | None:
        """The other route that a person chose for the leading request."""
        return self.leading.chosen

    @property
    def reasons(self) -> Mapping[str, str] | None:
        """Why the official departed from the rules in the leading request, per answer."""
        return self.leading.reasons

    @property
    def lookups(self) -> tuple[Mapping[str, Any], ...]:
        """What the risk lookup showed for the leading request."""
        return self.leading.lookups

    @property
    def route(self) -> str | None:
        """The route of the newest assessment: the assistant's own, also when a person chose another."""
        return self.latest.get("route")

    @property
    def strength(self) -> str | None:
        """`required`, `precaution` or None."""
        return self.latest.get("strength")

    @property
    def provisional(self) -> bool:
        """Whether open answers can still change the outcome of a request."""
        return any(part.latest.get("provisional") for part in self.live)

    @property
    def country(self) -> str | None:
        """ISO alpha-2."""
        return (self.request or {}).get("country")

    @property
    def core_tasks(self) -> list[int]:
        """The core tasks that the newest assessments touch."""
        return sorted({task for part in self.live for task in part.latest.get("core_tasks", ())})

    @property
    def decision(self) -> str | None:
        """What a human decided, or None."""
        return (self.decided or {}).get("decision")

    @property
    def decided_on(self) -> str | None:
        """The day of the decision, or None."""
        return (self.decided or {}).get("on")

    @property
    def follow_up_on(self) -> str | None:
        """The first day on which something must be followed up that is not done yet, or None."""
        return min((one["on"] for one in self.follow_ups if not one.get("done_on")), default=None)

    def part(self, part_id: str) -> Part | None:
        """Return one request of the case, or None."""
        return next((part for part in self.parts if part.id == part_id), None)

    def advice_of(self, name: str) -> Advice:
        """Return what an adviser (`rvo`, `department`) was asked and said."""
        return (self.advices or {}).get(name) or Advice()

    def advice_needed(self, name: str) -> bool:
        """Return whether a request of this case goes to this adviser for advice. Headquarters gets to see the route
        only: every rule that seeks advice names both advisers.
        """
        seeking = (part.latest for part in self.live if part.latest.get("route") == "seek_advice")
        return any(name in made.get("addressees", ADVISERS) for made in seeking)

    def advice(self) -> dict[str, dict[str, str | None]]:
        """Return per adviser its status and dates (contract 7)."""
        told: dict[str, dict[str, str | None]] = {}
        for name in ADVISERS:
            known = self.advice_of(name)
            told[name] = {
                "status": known.status(self.advice_needed(name)),
                "asked_on": known.asked_on,
                "answered_on": known.answered_on,
                "advice_followed": known.followed,
            }
        return told

    def advice_missing(self) -> list[str]:
        """Return the advisers whose advice this case needs and has not."""
        return [name for name in ADVISERS if self.advice_needed(name) and not self.advice_of(name).answered_on]

    def summary(self) -> dict[str, Any]:
        """Return one line of `case list --json`."""
        names = ("id", "number", "title", "opened", "status", "route", "strength", "provisional", "country")
        line = {name: getattr(self, name) for name in names}
        line |= {"core_tasks": self.core_tasks, "advice": self.advice()}
        line["opened"] = self.opened or None
        return line | {"decision": self.decision, "decided_on": self.decided_on}

    def to_dict(self) -> dict[str, Any]:
        """Return `case show --json`, without the timeline and the checklists, which lie beside the case."""
        return {
            **self.summary(),
            "marking": self.marking,
            "request": self.request,
            "requests": [
                {"part": one.id, "request": one.request, "withdrawn": one.withdrawn, "chosen_route": one.chosen}
                for one in self.parts
            ],
            "assessments": [{"part": part.id, **made} for part in self.parts for made in part.assessments],
            "chosen_route": self.chosen,
            "reasons": dict(self.reasons or {}),
            "risk_lookups": [{"part": part.id, **one} for part in self.parts for one in part.lookups],
            "contact": self.contact,
            "conditions": list(self.conditions),
            "attachments": list(self.attachments),
            "checklists": [],
            "documents": list(self.documents),
            "decision_reason": (self.decided or {}).get("reason"),
            "follow_ups": list(self.follow_ups),
            "follow_up_on": self.follow_up_on,
            "withdrawn": self.withdrawn,
        }
