"""A case, folded from its events: the same functions at a post and at headquarters (design 2).

Any order of arrival gives the same case, because events are folded by their Lamport clock. A field that
stayed home or was erased is simply absent, so headquarters folds what it has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop.domain.event import Event
from desktop.domain.undo import effective

ADVISERS = ("rvo", "department")
FOLDING = "2"  # raised when folding changes; a vault folded otherwise is folded again when it is opened


@dataclass(frozen=True)
class Case:
    """One case as it stands. `request` has the form of contract 2; `assessments` and `lookups`
    (of the risks of a country and product) oldest first.

    Before it is opened it is a draft: `status` is `draft` (or `discarded`) and `draft` holds what was filled in.
    `opened` and every `at` are UTC as the machine said. `number` is a label for people, never a key.
    """

    id: str
    number: str = ""
    title: str | None = None
    opened: str = ""
    status: str = "open"
    request: Mapping[str, Any] | None = None
    assessments: tuple[Mapping[str, Any], ...] = ()
    chosen: Mapping[str, Any] | None = None
    reasons: Mapping[str, str] | None = None
    draft: Mapping[str, Any] | None = None
    lookups: tuple[Mapping[str, Any], ...] = ()
    saved_at: str = ""
    decision: str | None = None
    decided_on: str | None = None
    follow_up_on: str | None = None

    @property
    def latest(self) -> Mapping[str, Any]:
        """The newest assessment; empty when there is none."""
        return self.assessments[-1] if self.assessments else {}

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
        """Whether open answers can still change the route."""
        return bool(self.latest.get("provisional"))

    @property
    def country(self) -> str | None:
        """ISO alpha-2."""
        return (self.request or {}).get("country")

    @property
    def core_tasks(self) -> list[int]:
        """The core tasks that the newest assessment touches."""
        return list(self.latest.get("core_tasks", ()))

    def advice(self) -> dict[str, dict[str, str | None]]:
        """Return per adviser its status and dates (contract 7)."""
        asked = self.latest.get("addressees", ()) if self.route == "seek_advice" else ()
        empty = {"asked_on": None, "answered_on": None}
        return {name: {"status": "to_ask" if name in asked else "not_needed", **empty} for name in ADVISERS}

    def summary(self) -> dict[str, Any]:
        """Return one line of `case list --json`."""
        names = ("id", "number", "title", "opened", "status", "route", "strength", "provisional", "country")
        line = {name: getattr(self, name) for name in names}
        line |= {"core_tasks": self.core_tasks, "advice": self.advice()}
        line["opened"] = self.opened or None
        return line | {"decision": self.decision, "decided_on": self.decided_on}

    def to_dict(self) -> dict[str, Any]:
        """Return `case show --json`, without the timeline, which the journal holds."""
        return {
            **self.summary(),
            "request": self.request,
            "assessments": list(self.assessments),
            "chosen_route": self.chosen,
            "reasons": dict(self.reasons or {}),
            "risk_lookups": list(self.lookups),
            "checklists": [],
            "documents": [],
            "follow_up_on": self.follow_up_on,
        }


def fold(events: Iterable[Event]) -> dict[str, Case]:
    """Return every case that these events tell of, by id; in any order, and any number of times, the same."""
    cases: dict[str, Case] = {}
    for event in effective(events):
        if event.subject is not None and event.kind in _STEPS:
            cases[event.subject] = apply(cases.get(event.subject, Case(event.subject)), event)
    return cases


def apply(case: Case, event: Event) -> Case:
    """Return the case after one more event; an event of another kind leaves it as it is."""
    step = _STEPS.get(event.kind)
    return step(case, event) if step else case


def _opened(case: Case, event: Event) -> Case:
    request = {key: value for key, value in event.payload.items() if key not in ("number", "amount_band")}
    opened = replace(case, status="open", draft=None, saved_at=event.wall, opened=event.wall, request=request)
    return replace(opened, number=event.payload.get("number", ""), title=_title(request))


def _title(request: Mapping[str, Any]) -> str | None:
    return request.get("title") or request.get("company")


def _answered(case: Case, event: Event) -> Case:
    request = {key: value for key, value in event.payload.items() if key != "amount_band"}
    return replace(case, title=_title(request), request=request, saved_at=event.wall)


def _assessed(case: Case, event: Event) -> Case:
    versions = {"rules_version": event.rules_version, "content_version": event.content_version}
    outcome = {key: value for key, value in event.payload.items() if key != "reasons"}
    assessment = {"at": event.wall, **versions, **outcome}
    return _explained(replace(case, assessments=(*case.assessments, assessment)), event)


def _explained(case: Case, event: Event) -> Case:
    given = event.payload.get("reasons")
    return replace(case, reasons={**(case.reasons or {}), **given}) if given else case


def _chosen(case: Case, event: Event) -> Case:
    return replace(case, chosen={"at": event.wall, **event.payload})


def _looked_up(case: Case, event: Event) -> Case:
    return replace(case, lookups=(*case.lookups, {"at": event.wall, **event.payload}))


def _drafted(case: Case, event: Event) -> Case:
    if case.request is not None:
        return case  # a draft that another window saved late does not reopen a case
    title = _title(event.payload.get("request") or {})
    return replace(case, status="draft", title=title, draft=dict(event.payload), saved_at=event.wall)


def _discarded(case: Case, event: Event) -> Case:
    return case if case.request is not None else replace(case, status="discarded")


_STEPS = {
    "draft_saved": _drafted,
    "draft_discarded": _discarded,
    "case_opened": _opened,
    "answers_changed": _answered,
    "assessed": _assessed,
    "departure_explained": _explained,
    "route_chosen": _chosen,
    "risks_looked_up": _looked_up,
}
