"""From the events of one subject to its facts, and to the row of JSON in which the store keeps these.

Folded by the very functions of the post. What belongs to headquarters and may change while the events stay (which post
a device is, its region, core tasks, answers to feedback) is not in the row: `fact_reading` puts it in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from desktop.domain.case import ADVISERS, Case, Part
from desktop.domain.case_events import FOLDING
from desktop.domain.event import Event
from desktop.domain.undo import order
from desktop.headquarters.facts import AdviceFact, CaseFact, FeedbackFact, LookBackFact, RunFact
from desktop.headquarters.folding import Folded, fold_one

FORM = f"1/{FOLDING}"
"""The form of a row. Raised when a fact or the folding changes: all rows are then made again."""
CASE, FEEDBACK, RUN, LOOK_BACK, SENSELESS = "case", "feedback", "run", "look_back", "senseless"
_LONGEST = 200  # signs of a code; posts write shorter ones
_SCREENING = ("excluded_activity", "credible_reports", "cooperates", "risk_signals", "due_diligence")
Row = list[Any]
Versions = tuple[str | None, str | None, str | None]


def rows_of(subject: str, events: Sequence[Event]) -> list[Row]:
    """Return a row per fact that these events of one subject tell, in whatever order they came: [kind, *fields]."""
    one = fold_one(subject, list(events))
    try:
        if one.trouble:
            return [[SENSELESS, subject]]
        if one.case is not None and one.case.parts:
            return [_case_row(one.case, part, one.device, events) for part in one.case.live or one.case.parts]
        return _record_rows(one, _versions(events))
    except (TypeError, ValueError, LookupError, AttributeError):
        return [[SENSELESS, subject]]


def _case_row(case: Case, part: Part, device: str, events: Sequence[Event]) -> Row:
    asked, made = part.request or {}, part.latest
    screening = asked.get("screening") or {}
    answered: Versions = (_text(made.get("rules_version")), _text(made.get("content_version")), _versions(events)[2])
    fact = CaseFact._make((
        case.id, part.id, part is case.leading, device, "", "", _day(case.opened) or "",
        _text(asked.get("request_type")), _text(asked.get("country")), _text(asked.get("sector")),
        _texts(asked.get("products")), _text(asked.get("amount_band")), _whole(asked.get("duration_months")),
        _text(made.get("large")), _text(made.get("long_term")), _text(made.get("alignment")),
        _text(asked.get("alignment")), *(_text(screening.get(key)) for key in _SCREENING),
        _text(made.get("route")), _text(made.get("strength")), made.get("provisional") is True,
        _texts(made.get("rules")), _departures(made.get("conflicts")), _text((part.chosen or {}).get("route")), (),
        *(_advice(case, name) for name in ADVISERS),
        _text(case.decision), _day(case.decided_on), _day(case.follow_up_on), case.status, _day(case.touched) or "",
        *answered,
    ))  # fmt: skip
    return [CASE, *fact]


def _advice(case: Case, adviser: str) -> AdviceFact:
    known = case.advice_of(adviser)
    return AdviceFact(case.advice_needed(adviser), _day(known.asked_on), _day(known.answered_on), _text(known.followed))


def _departures(conflicts: Any) -> tuple[str, ...]:
    """Return the rules that the official's own judgement departs from, once each."""
    found = [one.get("rule") for one in conflicts or () if isinstance(one, Mapping)]
    return tuple(dict.fromkeys(_texts(found)))


def _record_rows(one: Folded, versions: Versions) -> list[Row]:
    """Return the row of a record of a family that headquarters counts; of others none."""
    record = one.record
    if record is None:
        return []
    state, head = record.state, (one.subject, one.device, "", "")
    if record.family == "feedback" and not state.get("draft"):
        return [[FEEDBACK, *_feedback(state, head, versions)]]
    if record.family == "checklist_run" and not state.get("discarded"):
        return [[RUN, *_run(state, head, versions)]]
    if record.family == "evaluation":
        return [[LOOK_BACK, *_look_back(state, head, versions)]]
    return []


def _feedback(state: Mapping[str, Any], head: tuple[str, str, str, str], versions: Versions) -> FeedbackFact:
    text = state.get("text")
    return FeedbackFact._make((
        *head, _day(state.get("at")) or "", _text(state.get("about")) or "", _text(state.get("kind")) or "",
        *(_whole(state.get(key)) for key in ("core_task", "clarity", "usefulness", "minutes")),
        text if isinstance(text, str) else None, _text(state.get("case")), *versions, None, None, False,
    ))  # fmt: skip


def _run(state: Mapping[str, Any], head: tuple[str, str, str, str], versions: Versions) -> RunFact:
    answers = tuple(
        (str(item)[:_LONGEST], _text(said.get("answer"))) for item, said in state.get("answers", {}).items()
    )
    name = _text(state.get("checklist")) or ""
    started = _day(state.get("started")) or ""
    return RunFact(*head, started, name, _whole(state.get("version")), tuple(sorted(answers)), *versions)


def _look_back(state: Mapping[str, Any], head: tuple[str, str, str, str], versions: Versions) -> LookBackFact:
    about, given = _text(state.get("about")), state.get("answers") or {}
    form = "month" if about is not None and len(about) == len("2026-11") else "case"
    answers = tuple(sorted((str(key), value) for key, value in given.items() if isinstance(value, str | int)))
    return LookBackFact(*head, _day(state.get("at")) or "", form, about, answers, *versions)


def _versions(events: Sequence[Event]) -> Versions:
    """Return the versions of rules, content and program of the newest event."""
    newest = max(events, key=order)
    return _text(newest.rules_version), _text(newest.content_version), _text(newest.app_version)


def _text(value: Any) -> str | None:
    """Return a code as it was sent; whatever is none, or longer than any code of ours, is not known."""
    return value if isinstance(value, str) and 0 < len(value) <= _LONGEST else None


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(one for one in value if _text(one)) if isinstance(value, list | tuple) else ()


def _whole(value: Any) -> int | None:
    return value if type(value) is int else None


def _day(moment: Any) -> str | None:
    """Return the day (UTC) of a moment or a day, None for whatever is neither."""
    try:
        return date.fromisoformat(moment[:10]).isoformat()
    except (ValueError, TypeError):
        return None
