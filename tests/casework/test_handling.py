"""A case from its first outcome to its closure: other requests, advice, conditions, decision, follow-up, marking."""

import json
from collections.abc import Callable
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.casework import Casework
from desktop.domain.case import Case, Part
from desktop.errors import BadInput

FINANCIAL = {"request_type": "financial", "large": "yes", "long_term": "no", "alignment": "possibly_not"}
MISSION = {
    "request_type": "trade_mission", "alignment": "in_line",
    "screening": {"excluded_activity": "no", "credible_reports": "no", "risk_signals": "none", "due_diligence": "yes"},
}  # fmt: skip


def opened(casework: Casework, data: dict[str, Any] = FINANCIAL, **more: Any) -> Case:
    return casework.open_case(casework.assistant.read(data), **more)


def test_the_strictest_request_leads_and_each_is_shown(casework: Casework) -> None:
    case = opened(casework, MISSION)
    assert case.route == "support_and_inform"
    case = casework.add_request(case.id, casework.assistant.read(FINANCIAL))
    assert (case.route, case.strength, case.leading.id) == ("seek_advice", "required", "2")
    assert [part.latest["route"] for part in case.parts] == ["support_and_inform", "seek_advice"]
    assert case.core_tasks == [2, 3, 4]
    assert [one["part"] for one in case.to_dict()["assessments"]] == ["1", "2"]
    changed = casework.change_answers(case.id, casework.assistant.read({**FINANCIAL, "large": "no"}), part="2")
    assert changed.parts[0] == case.parts[0]
    assert len(changed.parts[1].assessments) == 2
    with pytest.raises(BadInput, match="no request '3'"):
        casework.explain(case.id, {"large": "x"}, part="3")


routes = st.sampled_from(
    [("seek_advice", "required"), ("seek_advice", "precaution"), *((name, None) for name in
     ("withhold_and_consult", "set_conditions", "check_first", "support_and_inform", "give_information"))]
)  # fmt: skip


@given(st.lists(routes, min_size=1, max_size=5))
def test_advice_leads_whatever_else_is_asked(outcomes: list[tuple[str, str | None]]) -> None:
    parts = (Part(str(n), assessments=({"route": route, "strength": how},)) for n, (route, how) in enumerate(outcomes))
    case = Case("x", parts=tuple(parts))
    if any(route == "seek_advice" for route, _ in outcomes):
        assert case.route == "seek_advice"
    if ("seek_advice", "required") in outcomes:
        assert case.strength == "required"
    assert all(case.leading.strictness <= part.strictness for part in case.parts)


def test_both_advisers_are_followed_apart(casework: Casework) -> None:
    case, work = opened(casework), casework.handling
    assert [one["status"] for one in case.advice().values()] == ["to_ask", "to_ask"]
    work.ask_advice(case.id, "rvo", "2026-11-02")
    case = work.ask_advice(case.id, "department", "2026-11-03")
    assert case.status == "waiting_for_advice"
    work.note_answer(case.id, "rvo", "2026-11-09", "Vraag om een plan.")
    case = work.note_followed(case.id, "rvo", "partly", "Het plan komt later.")
    assert case.advice()["rvo"] == {
        "status": "answered", "asked_on": "2026-11-02", "answered_on": "2026-11-09", "advice_followed": "partly",
    }  # fmt: skip
    assert (case.advice()["department"]["status"], case.status) == ("asked", "waiting_for_advice")
    assert case.advice_missing() == ["department"]


def test_a_decision_without_both_advices_needs_its_reason_and_is_then_recorded(casework: Casework) -> None:
    case, work = opened(casework), casework.handling
    with pytest.raises(BadInput, match="rvo and department"):
        work.decide(case.id, "given", "2026-11-20")
    assert casework.case(case.id) == case
    case = work.decide(case.id, "given", "2026-11-20", "De minister besliste.")
    assert (case.status, case.decision, case.decided_on) == ("decided", "given", "2026-11-20")
    other = opened(casework, MISSION)
    assert work.decide(other.id, "given", "2026-11-20").status == "decided"
    third = opened(casework)
    assert work.decide(third.id, "withdrawn_by_company", "2026-11-20").decision == "withdrawn_by_company"


def test_conditions_keep_their_history(casework: Casework) -> None:
    case, work = opened(casework, MISSION), casework.handling
    case = work.set_condition(case.id, " Een plan per 1 maart ", "proposed", "2026-11-02")
    item = case.conditions[0]["id"]
    case = work.set_condition(case.id, "Een plan per 1 april", "agreed", "2026-11-05", item)
    (condition,) = case.conditions
    assert (condition["text"], condition["state"]) == ("Een plan per 1 april", "agreed")
    assert [step["state"] for step in condition["history"]] == ["proposed", "agreed"]


def test_follow_up_waits_until_it_is_done(casework: Casework) -> None:
    case, work = opened(casework, MISSION), casework.handling
    work.set_follow_up(case.id, "2027-01-10", "bellen")
    case = work.set_follow_up(case.id, "2026-12-01", "mailen")
    assert case.follow_up_on == "2026-12-01"
    first = case.follow_ups[1]["id"]
    case = work.set_follow_up(case.id, "2026-12-01", "mailen", "2026-12-02", first)
    assert (case.follow_up_on, len(case.follow_ups)) == ("2027-01-10", 2)


def test_a_withdrawn_case_stays_readable_and_comes_back(casework: Casework) -> None:
    case, work = opened(casework, MISSION), casework.handling
    case = work.withdraw(case.id, "Dubbel ingevoerd.")
    assert (case.status, case.withdrawn) == ("closed", "Dubbel ingevoerd.")
    with pytest.raises(BadInput, match="closed"):
        work.decide(case.id, "given", "2026-11-20")
    assert work.reopen(case.id).status == "open"
    with pytest.raises(BadInput, match="open already"):
        work.reopen(case.id)


def test_nothing_about_an_ncp_case_leaves(casework: Casework) -> None:
    case = opened(casework, marking="ncp")
    casework.handling.ask_advice(case.id, "rvo", "2026-11-02")
    casework.acts.undo()
    casework.add_request(case.id, casework.assistant.read(MISSION))
    kinds = {json.loads(line)["kind"] for line in casework.journal.export()}
    assert kinds == {"withheld"}
    assert casework.journal.verify() == []


def test_a_case_that_becomes_an_ncp_case_says_no_more(casework: Casework) -> None:
    case = opened(casework)
    casework.handling.mark(case.id, "ncp")
    casework.handling.ask_advice(case.id, "rvo", "2026-11-02")
    kinds = [json.loads(line)["kind"] for line in casework.journal.export()]
    assert kinds == ["case_opened", "assessed", "withheld", "withheld"]


Bad = tuple[str, Callable[[Casework, str], Any]]
BAD: list[Bad] = [
    ("addressee", lambda work, case: work.handling.ask_advice(case, "ministry", "2026-11-02")),
    ("on", lambda work, case: work.handling.ask_advice(case, "rvo", "2 november")),
    ("not asked", lambda work, case: work.handling.note_answer(case, "rvo", "2026-11-02")),
    ("not answered", lambda work, case: work.handling.note_followed(case, "rvo", "yes")),
    ("decision", lambda work, case: work.handling.decide(case, "perhaps", "2026-11-02", "x")),
    ("text", lambda work, case: work.handling.set_condition(case, " ", "proposed", "2026-11-02")),
    ("state", lambda work, case: work.handling.set_condition(case, "x", "done", "2026-11-02")),
    ("reason", lambda work, case: work.handling.withdraw(case, " ")),
    ("marking", lambda work, case: work.handling.mark(case, "secret")),
    ("contact", lambda work, case: work.handling.set_contact(case, {"shoe": "43"})),
    ("there is none", lambda work, case: work.handling.close("x")),
]


@pytest.mark.parametrize(("says", "act"), BAD, ids=[says for says, _ in BAD])
def test_what_cannot_be_is_said_and_changes_nothing(
    casework: Casework, says: str, act: Callable[[Casework, str], Any]
) -> None:
    case = opened(casework)
    before = list(casework.journal.events())
    with pytest.raises(BadInput, match=says):
        act(casework, case.id)
    assert list(casework.journal.events()) == before


def test_an_answer_cannot_come_before_its_question(casework: Casework) -> None:
    case = opened(casework)
    casework.handling.ask_advice(case.id, "rvo", "2026-11-02")
    with pytest.raises(BadInput, match="before"):
        casework.handling.note_answer(case.id, "rvo", "2026-11-01")
    casework.handling.note_answer(case.id, "rvo", "2026-11-02", "Goed plan.")
    with pytest.raises(BadInput, match="why"):
        casework.handling.note_followed(case.id, "rvo", "no")


def test_undoing_any_two_acts_gives_the_case_as_it_was(casework: Casework) -> None:
    case, work = opened(casework), casework.handling
    acts: list[Callable[[], Case]] = [
        lambda: work.ask_advice(case.id, "rvo", "2026-11-02"),
        lambda: work.set_condition(case.id, "Plan", "proposed", "2026-11-02"),
        lambda: work.set_follow_up(case.id, "2026-12-02"),
        lambda: work.set_contact(case.id, {"name": "J. de Wit"}),
        lambda: work.decide(case.id, "not_given", "2026-11-20", "omdat"),
    ]
    for first, second in combinations(acts, 2):
        before = casework.case(case.id)
        first(), second()
        casework.acts.undo(), casework.acts.undo()
        assert casework.case(case.id) == before
    assert casework.journal.verify() == []


def test_a_text_pasted_from_word_is_kept_with_its_lines(casework: Casework) -> None:
    case = casework.open_case(casework.assistant.read({"request_type": "financial", "large": "yes"}))
    casework.handling.ask_advice(case.id, "rvo", "2026-11-02")
    kept = casework.handling.note_answer(case.id, "rvo", "2026-11-03", "Eerst\x0bdan\x0cten slotte\x00\x07")
    assert kept.advice_of("rvo").advice == "Eerst\ndan\nten slotte"
