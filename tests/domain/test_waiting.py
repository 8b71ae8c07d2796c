"""What waits, for how long, and when a backup is due."""

from datetime import date
from typing import Any

import pytest

from desktop.domain.case import Advice, Case, Part
from desktop.domain.waiting import backup_due, days_since, reason, waiting

TODAY = date(2026, 11, 23)


def case(
    number: str, opened: str, route: str | None, provisional: bool = False, chosen: str | None = None, **more: Any
) -> Case:
    assessment: dict[str, Any] = {"route": route, "strength": None, "provisional": provisional}
    if route == "seek_advice":
        assessment |= {"strength": "required", "addressees": ["rvo", "department"]}
    part = Part(assessments=(assessment,), chosen={"route": chosen} if chosen else None)
    return Case(number, number, opened, parts=(part,), **more)


@pytest.mark.parametrize(
    ("route", "provisional", "why"),
    [
        ("seek_advice", False, "ask_advice"),
        ("withhold_and_consult", False, "consult"),
        ("check_first", True, "find_out"),
        ("give_information", False, None),
        ("set_conditions", True, "open_questions"),
        (None, False, None),
    ],
)
def test_why_a_case_waits(route: str | None, provisional: bool, why: str | None) -> None:
    assert reason(case("A1", "2026-11-20T10:00:00Z", route, provisional), TODAY) == why


def test_what_a_person_chose_counts_before_the_assistant() -> None:
    chosen = case("A1", "2026-11-20T10:00:00Z", "seek_advice", chosen="give_information")
    assert reason(chosen, TODAY) is None
    other = case("A2", "2026-11-20T10:00:00Z", "give_information", chosen="seek_advice")
    assert reason(other, TODAY) == "ask_advice"


def test_a_decided_or_closed_case_does_not_wait() -> None:
    decided = case("A1", "2026-11-20T10:00:00Z", "seek_advice", decided={"decision": "given", "on": "2026-11-21"})
    assert reason(decided, TODAY) is None
    assert reason(case("A1", "2026-11-20T10:00:00Z", "seek_advice", state="closed"), TODAY) is None


def test_advice_is_waited_for_from_the_day_it_was_asked() -> None:
    answered = Advice(asked_on="2026-11-10", answered_on="2026-11-12")
    asked = {"rvo": Advice(asked_on="2026-11-13"), "department": answered}
    case_ = case("A1", "2026-11-01T10:00:00Z", "seek_advice", advices=asked)
    assert case_.status == "waiting_for_advice"
    (found,) = waiting([case_], TODAY, 9)
    assert (found.why, found.days, found.late) == ("await_advice", 10, True)


def test_with_both_advices_a_person_decides() -> None:
    both = {name: Advice(asked_on="2026-11-10", answered_on="2026-11-12") for name in ("rvo", "department")}
    assert reason(case("A1", "2026-11-01T10:00:00Z", "seek_advice", advices=both), TODAY) == "decide"


@pytest.mark.parametrize(("on", "whys"), [("2026-11-23", ["follow_up"]), ("2026-11-24", [])])
@pytest.mark.parametrize("decided", [{"decision": "given", "on": "2026-11-01"}, None])
def test_a_case_comes_back_on_the_day_of_its_reminder(on: str, whys: list[str], decided: dict[str, str] | None) -> None:
    planned = ({"id": "1", "on": on},)
    found = case("A1", "2026-11-01T10:00:00Z", "give_information", decided=decided, follow_ups=planned)
    assert [one.why for one in waiting([found], TODAY)] == whys


def test_a_reminder_stands_beside_what_else_a_case_waits_for() -> None:
    planned = ({"id": "1", "on": "2026-11-20"}, {"id": "2", "on": "2026-11-01", "done_on": "2026-11-02"})
    found = case("A1", "2026-11-01T10:00:00Z", "seek_advice", follow_ups=planned)
    assert [(one.why, one.days) for one in waiting([found], TODAY)] == [("ask_advice", 22), ("follow_up", 3)]
    closed = case("A1", "2026-11-01T10:00:00Z", "seek_advice", follow_ups=planned, state="closed")
    assert waiting([closed], TODAY) == []


def test_the_longest_comes_first_and_the_own_term_marks_what_is_late() -> None:
    cases = [case("A2", "2026-11-20T12:00:00Z", "seek_advice"), case("A1", "2026-11-03T12:00:00Z", "seek_advice")]
    found = waiting(cases, TODAY, 10)
    assert [(one.case.number, one.days, one.late) for one in found] == [("A1", 20, True), ("A2", 3, False)]
    assert not any(one.late for one in waiting(cases, TODAY))
    assert not waiting(cases, TODAY, 20)[0].late, "the term itself is not late yet"


def test_days_are_never_below_zero() -> None:
    assert days_since("2026-12-01T00:00:00Z", TODAY) == 0
    assert days_since("", TODAY) == 0


def test_a_backup_is_due_after_seven_days() -> None:
    old = [case("A1", "2026-11-01T12:00:00Z", "give_information")]
    assert backup_due(None, [], TODAY) is None, "nothing to lose"
    assert backup_due(None, old, TODAY) == 22
    assert backup_due("2026-11-17T12:00:00Z", old, TODAY) is None
    assert backup_due("2026-11-16T12:00:00Z", old, TODAY) == 7
