"""The evaluator against a naive reading of contract 4, and the shape of an outcome."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain import interview
from desktop.domain.decision import Outcome, assess
from desktop.domain.policy import Policy, Threshold
from desktop.domain.request import ANSWERS, SupportRequest
from desktop.domain.rulebook import answers_of, compare
from tests.domain import naive
from tests.support import shipped_rulebook

KEYS = list(ANSWERS)
requests = st.builds(
    SupportRequest,
    **{key: st.sampled_from(values) for key, values in ANSWERS.items() if key == "request_type"},
    **{key: st.sampled_from([*values, None]) for key, values in ANSWERS.items() if key != "request_type"},
    amount_eur=st.sampled_from([None, 0, 99, 100, 101]),
    duration_months=st.sampled_from([None, 0, 11, 12, 13]),
)
thresholds = st.sampled_from(["unset", "working", "decided"])


def policy(large: str, long_term: str) -> Policy:
    def threshold(status: str, value: float) -> Threshold:
        return Threshold() if status == "unset" else Threshold(value, status)

    return Policy(threshold(large, 100), threshold(long_term, 12))


def outcome(request: SupportRequest, policy: Policy = Policy()) -> Outcome:  # noqa: B008 - frozen
    return assess(request, shipped_rulebook(), policy, "test")


def plain(request: SupportRequest) -> naive.Answers:
    return dict(zip(KEYS, answers_of(request), strict=True))


def reached(status: str, measured: int | None, value: int) -> str | None:
    if status == "unset" or measured is None:
        return None
    return status if measured >= value else "below"


def test_every_combination_of_answers_gives_what_the_contract_says() -> None:
    rulebook = shipped_rulebook()
    for answers in product(*ANSWERS.values()):
        named = dict(zip(KEYS, answers, strict=True))
        decided = rulebook.evaluate(answers, ("not_comparable", "not_comparable"))
        rules = dict(decided.rules)
        assert (rules["route"], decided.result) == naive.route(named)
        assert (rules["alignment"], decided.alignment) == naive.alignment(named)


@settings(max_examples=400, deadline=None)
@given(requests, thresholds, thresholds)
def test_outcome_agrees_with_the_naive_reading(request_: SupportRequest, large: str, long_term: str) -> None:
    found = outcome(request_, policy(large, long_term))
    limits = (reached(large, request_.amount_eur, 100), reached(long_term, request_.duration_months, 12))
    answers = plain(request_)
    assert (found.route, found.strength) == naive.route(answers, limits)[1]
    assert found.large == naive.size(answers, "large", limits[0])
    assert found.long_term == naive.size(answers, "long_term", limits[1])
    assert found.provisional == naive.provisional(answers, limits)
    assert list(found.open_questions) == naive.open_questions(answers, limits)
    assert [(c.change, (c.route, c.strength)) for c in found.counterfactuals] == naive.counterfactuals(answers, limits)


@settings(max_examples=200, deadline=None)
@given(requests)
def test_next_question_is_the_first_open_one_that_was_not_asked(request_: SupportRequest) -> None:
    found = outcome(request_)
    absent = [key for key in found.open_questions if getattr(request_, key) is None]
    assert found.next_question == (absent[0] if absent else None)


@settings(max_examples=200, deadline=None)
@given(requests)
def test_asking_on_ends_with_nothing_left_to_ask(request_: SupportRequest) -> None:
    for _ in KEYS:
        asked = outcome(request_).next_question
        if asked is None:
            break
        request_ = request_.with_answer(asked, "unknown")
    assert outcome(request_).next_question is None


def test_completions_replace_every_unknown_but_alignment() -> None:
    request = SupportRequest("financial", large="yes", excluded_activity="no", due_diligence="yes", risk_signals="none")
    answers = answers_of(request)
    found = set(interview.completions(answers))
    assert len(found) == 2 * 2 * 2  # long_term, credible_reports, cooperates
    assert all(completion[KEYS.index("alignment")] == "unknown" for completion in found)


@pytest.mark.parametrize(
    ("request_", "kinds"),
    [
        # all three conditions of the letter are known: the letter stands alone
        (SupportRequest("financial", large="yes", alignment="possibly_not"), {"letter"}),
        (SupportRequest("financial", long_term="yes", large="no", credible_reports="yes"), {"letter"}),
        # one is not known: our own rule stands beside it
        (SupportRequest("financial", large="yes"), {"letter", "working_rule"}),
        (SupportRequest("financial", alignment="possibly_not"), {"letter", "working_rule"}),
        # the letter does not ask for it: only our own standing rule
        (SupportRequest("financial", large="yes", alignment="in_line"), {"standing_rule"}),
        (SupportRequest("financial", alignment="in_line"), {"standing_rule", "working_rule"}),
        (SupportRequest("advice"), {"letter"}),
        (SupportRequest("promotion", alignment="not_in_line"), {"motion", "working_rule"}),
    ],
)
def test_citations_say_what_rests_on_the_letter(request_: SupportRequest, kinds: set[str]) -> None:
    found = outcome(request_)
    assert {citation.kind for citation in found.citations} == kinds


@settings(max_examples=200, deadline=None)
@given(requests)
def test_the_letter_never_stands_alone_for_advice_unless_all_three_conditions_are_known(
    request_: SupportRequest,
) -> None:
    found = outcome(request_)
    known = (
        request_.request_type == "financial"
        and "yes" in (found.large, found.long_term)
        and found.alignment in ("possibly_not", "not_in_line")
    )
    if found.route == "seek_advice":
        for shown in (
            found.citations,
            *([a.citation] for a in found.actions if a.id.startswith("seek_advice")),
        ):
            kinds = {citation.kind for citation in shown}
            assert kinds == {"letter"} if known else kinds & {"working_rule", "standing_rule"}


@settings(max_examples=300, deadline=None)
@given(requests)
def test_actions_are_the_ones_of_the_contract(request_: SupportRequest) -> None:
    found = outcome(request_)
    actions = {action.id for action in found.actions}
    expected = {"give_imvo_information"}
    if found.route == "seek_advice":
        expected |= {"seek_advice_rvo", "seek_advice_department", "wait_for_advice_before_commitment"}
    expected |= {
        "set_conditions": {"agree_conditions_with_department"},
        "check_first": {"complete_screening"},
        "withhold_and_consult": {"consult_department"},
    }.get(found.route, set())
    if found.alignment == "not_in_line" and found.route != "give_information":
        expected.add("explain_expectation_to_company")
    if request_.request_type == "trade_mission":
        expected.add("apply_mission_framework")
    if request_.answer("risk_signals") == "unknown":
        expected.add("point_to_csr_risk_check")
    assert actions == expected
    assert all(action.who in ("company", "rvo", "department", "post") for action in found.actions)


CORE_TASKS = {
    "R1": (2,), "R2": (2, 4), "R3": (2, 4), "R4": (2, 4), "R5": (2, 4),
    "R6": (2, 4), "R7": (1, 2), "R8": (2, 3, 4), "R9": (2, 3),
}  # fmt: skip
ADDRESSEES = {
    "seek_advice": ("rvo", "department"), "withhold_and_consult": ("department",), "set_conditions": ("department",),
}  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(requests)
def test_core_tasks_and_addressees_are_the_ones_of_the_contract(request_: SupportRequest) -> None:
    found = outcome(request_)
    assert found.core_tasks == CORE_TASKS[found.rules[1]]
    assert found.addressees == ADDRESSEES.get(found.route, ())


def test_an_own_judgement_that_departs_is_a_conflict() -> None:
    screened = SupportRequest("financial", excluded_activity="no", credible_reports="yes", cooperates="yes")
    found = outcome(screened.with_answer("alignment", "in_line")).conflicts
    assert [vars(c) for c in found] == [
        {"answer": "alignment", "given": "in_line", "rule": "A4", "would_be": "possibly_not"}
    ]
    assert outcome(screened.with_answer("alignment", "possibly_not")).conflicts == ()


def test_departing_from_too_little_known_is_no_conflict() -> None:
    assert outcome(SupportRequest("financial", alignment="in_line")).conflicts == ()


def test_a_decided_threshold_that_is_reached_is_never_lowered_by_judgement() -> None:
    request = SupportRequest("financial", amount_eur=100, large="no", long_term="no", alignment="in_line")
    decided = outcome(request, policy("decided", "unset"))
    assert (decided.large, decided.strength) == ("yes", "precaution")
    assert [(c.answer, c.given, c.would_be) for c in decided.conflicts] == [("large", "no", "yes")]
    working = outcome(request, policy("working", "unset"))
    assert (working.large, working.conflicts) == ("no", ())


def test_the_shipped_policy_sets_no_number() -> None:
    assert shipped_rulebook().policy == Policy()


def test_compare_says_nothing_without_an_amount() -> None:
    assert compare(SupportRequest("financial"), policy("decided", "decided")) == (
        "not_comparable",
        "not_comparable",
    )


def test_json_form_has_the_fields_of_the_contract() -> None:
    data = outcome(SupportRequest("financial")).to_dict("en")
    assert set(data) >= {
        "route", "strength", "provisional", "addressees", "actions", "action_details", "core_tasks", "alignment",
        "large", "long_term", "rules", "conflicts", "citations", "open_questions", "next_question", "counterfactuals",
        "rules_version", "content_version",
    }  # fmt: skip
    assert [detail["id"] for detail in data["action_details"]] == data["actions"]
    assert all({"who", "what", "by_when", "citation"} <= set(detail) for detail in data["action_details"])


def test_reasons_name_the_rules_that_had_a_part() -> None:
    advice = outcome(SupportRequest("advice"))
    assert [reason.rule for reason in advice.reasons] == ["R1"]
    money = outcome(SupportRequest("financial", large="yes", risk_signals="strong"))
    assert {"R2", "S1", "A5", "L3"} <= {reason.rule for reason in money.reasons}
