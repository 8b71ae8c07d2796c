"""What waits, for how long, and when a backup is due."""

from datetime import date

import pytest

from desktop.domain.case import Case
from desktop.domain.waiting import backup_due, days_since, reason, waiting

TODAY = date(2026, 11, 23)


def case(number: str, opened: str, route: str | None, provisional: bool = False, **more: object) -> Case:
    assessment = {"route": route, "provisional": provisional}
    made = {"id": number, "number": number, "opened": opened, "assessments": (assessment,), **more}
    return Case(**made)  # type: ignore[arg-type]


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
    assert reason(case("A1", "2026-11-20T10:00:00Z", route, provisional)) == why


def test_what_a_person_chose_counts_before_the_assistant() -> None:
    chosen = case("A1", "2026-11-20T10:00:00Z", "seek_advice", chosen={"route": "give_information"})
    assert reason(chosen) is None
    assert (
        reason(case("A2", "2026-11-20T10:00:00Z", "give_information", chosen={"route": "seek_advice"})) == "ask_advice"
    )


def test_a_decided_or_closed_case_does_not_wait() -> None:
    assert reason(case("A1", "2026-11-20T10:00:00Z", "seek_advice", decision="supported")) is None
    assert reason(case("A1", "2026-11-20T10:00:00Z", "seek_advice", status="closed")) is None


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
