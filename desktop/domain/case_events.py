"""Folding the events of a case: the same functions at a post and at headquarters (design 2).

Any order of arrival gives the same case, because events are folded by their Lamport clock. What an event of a
later program says beside what is known here is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from desktop.domain.case import ADVISERS, FIRST, Case, Part
from desktop.domain.event import Event
from desktop.domain.undo import effective

FOLDING = "4"  # raised when folding changes; a vault folded otherwise is folded again when it is opened
_NOT_ASKED = frozenset({"number", "amount_band", "part", "marking"})
"""What the event of a request holds beside the request itself."""


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
    if step is None:
        return case
    after = step(case, event)
    return after if event.kind in _NO_WORK else replace(after, touched=event.wall)


def _asked(event: Event) -> dict[str, Any]:
    return {key: value for key, value in event.payload.items() if key not in _NOT_ASKED}


def _part_id(event: Event) -> str:
    return str(event.payload.get("part") or FIRST)


def _with_part(case: Case, event: Event, change: Callable[[Part], Part]) -> Case:
    """Return the case with the request that the event is about changed, or added."""
    part_id = _part_id(event)
    known = case.part(part_id)
    if known is None:
        return replace(case, parts=(*case.parts, change(Part(part_id))))
    return replace(case, parts=tuple(change(part) if part is known else part for part in case.parts))


def _opened(case: Case, event: Event) -> Case:
    marking = event.payload.get("marking", case.marking)
    opened = replace(case, state="open", draft=None, saved_at=event.wall, opened=event.wall, marking=marking)
    opened = replace(opened, number=event.payload.get("number", ""))
    return _with_part(opened, event, lambda part: replace(part, request=_asked(event)))


def _answered(case: Case, event: Event) -> Case:
    return _with_part(replace(case, saved_at=event.wall), event, lambda part: replace(part, request=_asked(event)))


def _assessed(case: Case, event: Event) -> Case:
    versions = {"rules_version": event.rules_version, "content_version": event.content_version}
    outcome = {key: value for key, value in event.payload.items() if key not in ("reasons", "part")}
    made = {"at": event.wall, **versions, **outcome}
    assessed = _with_part(case, event, lambda part: replace(part, assessments=(*part.assessments, made)))
    return _explained(assessed, event)


def _explained(case: Case, event: Event) -> Case:
    given: Mapping[str, str] = event.payload.get("reasons") or {}
    if not given:
        return case
    return _with_part(case, event, lambda part: replace(part, reasons={**(part.reasons or {}), **given}))


def _chosen(case: Case, event: Event) -> Case:
    payload = {key: value for key, value in event.payload.items() if key != "part"}
    return _with_part(case, event, lambda part: replace(part, chosen={"at": event.wall, **payload}))


def _withdrawn_route(case: Case, event: Event) -> Case:
    return _with_part(case, event, lambda part: replace(part, chosen=None))


def _withdrawn_request(case: Case, event: Event) -> Case:
    return _with_part(case, event, lambda part: replace(part, withdrawn=str(event.payload.get("reason") or "")))


def _let_stand(case: Case, event: Event) -> Case:
    versions = {"rules_version": event.rules_version, "content_version": event.content_version}
    stands = {"at": event.wall, **versions, "reason": event.payload.get("reason")}
    return _with_part(case, event, lambda part: replace(part, stands=stands))


def _looked_up(case: Case, event: Event) -> Case:
    lookup = {"at": event.wall, **{key: value for key, value in event.payload.items() if key != "part"}}
    return _with_part(case, event, lambda part: replace(part, lookups=(*part.lookups, lookup)))


def _drafted(case: Case, event: Event) -> Case:
    if case.parts:
        return case  # a draft that another window saved late does not reopen a case
    return replace(case, state="draft", draft=dict(event.payload), saved_at=event.wall)


def _discarded(case: Case, event: Event) -> Case:
    return case if case.parts else replace(case, state="discarded")


def _marked(case: Case, event: Event) -> Case:
    return replace(case, marking=str(event.payload.get("marking", case.marking)))


def _contact(case: Case, event: Event) -> Case:
    return replace(case, contact=dict(event.payload))


def _advice(**fields: str) -> Callable[[Case, Event], Case]:
    """Return a step that takes `fields` (of `Advice`: key of the payload) over for the adviser of the event."""

    def step(case: Case, event: Event) -> Case:
        name = event.payload.get("addressee")
        if name not in ADVISERS:
            return case
        given = {field: event.payload.get(key) for field, key in fields.items()}
        known = replace(case.advice_of(name), **given)
        return replace(case, advices={**(case.advices or {}), name: known})

    return step


def _decided(case: Case, event: Event) -> Case:
    return replace(case, decided=dict(event.payload))


def _reopened(case: Case, event: Event) -> Case:
    return replace(case, state="open", decided=None, withdrawn=None)


def _reviewed(case: Case, event: Event) -> Case:
    until = event.payload.get("until") or case.keep_until
    return replace(case, reviewed_on=event.payload.get("on"), keep_until=until)


def _closed(case: Case, event: Event) -> Case:
    return replace(case, state="closed", withdrawn=event.payload.get("withdrawn"))


def _item(field: str, key: str) -> Callable[[Case, Event], Case]:
    """Return a step that adds the payload to the list `field`, or changes the one with the same `key`."""

    def step(case: Case, event: Event) -> Case:
        name = event.payload.get(key)
        known: tuple[Mapping[str, Any], ...] = getattr(case, field)
        before = next((one for one in known if one.get(key) == name), None)
        item = {"at": event.wall, **(before or {}), **event.payload}
        items = [item if one is before else one for one in known] if before else [*known, item]
        return replace(case, **{field: tuple(items)})  # type: ignore[arg-type]

    return step


_STEPS: Mapping[str, Callable[[Case, Event], Case]] = {
    "draft_saved": _drafted,
    "draft_discarded": _discarded,
    "case_opened": _opened,
    "request_added": _answered,
    "answers_changed": _answered,
    "assessed": _assessed,
    "departure_explained": _explained,
    "route_chosen": _chosen,
    "route_withdrawn": _withdrawn_route,
    "request_withdrawn": _withdrawn_request,
    "outcome_let_stand": _let_stand,
    "risks_looked_up": _looked_up,
    "case_marked": _marked,
    "contact_set": _contact,
    "advice_asked": _advice(asked_on="on"),
    "advice_answered": _advice(answered_on="on", advice="advice"),
    "advice_followed": _advice(followed="followed", why="why"),
    "decided": _decided,
    "follow_up_set": _item("follow_ups", "id"),
    "condition_set": _item("conditions", "id"),
    "attachment_kept": _item("attachments", "id"),
    "document_made": _item("documents", "id"),
    "case_closed": _closed,
    "case_reopened": _reopened,
    "retention_reviewed": _reviewed,
}
_NO_WORK = frozenset({"retention_reviewed"})
"""Looking whether a case must still be kept is no work on it."""
