"""The conversation: only questions that can matter, answers kept, own judgement last."""

import pytest

from desktop.domain.policy import Policy
from desktop.domain.request import ANSWERS, parse_request
from desktop.ui.conversation import Conversation
from tests.support import shipped_rulebook


@pytest.fixture
def conversation() -> Conversation:
    return Conversation(shipped_rulebook(), Policy(), "1")


def go(conversation: Conversation, **answers: str) -> list[str]:
    """Answer what is asked until the outcome; return the questions in the order they came."""
    asked = []
    while conversation.shown is not None:
        key = conversation.shown
        asked.append(key)
        if key in answers:
            conversation.choose(key, answers[key])
        elif conversation.suggested(key) is None:
            conversation.choose(key, "unknown")
        conversation.forward()
    return asked


def test_advice_needs_one_question(conversation: Conversation) -> None:
    assert go(conversation, request_type="advice") == ["request_type"]
    assert conversation.outcome is not None
    assert conversation.outcome.route == "give_information"


def test_money_asks_size_then_screening_then_judgement(conversation: Conversation) -> None:
    asked = go(conversation, request_type="financial", large="unknown")
    assert asked[:3] == ["request_type", "large", "long_term"]
    assert asked[-1] == "alignment"
    assert asked == [key for key in ANSWERS if key in asked]


def test_large_support_skips_long_term(conversation: Conversation) -> None:
    assert "long_term" not in go(conversation, request_type="financial", large="yes")


def test_an_excluded_activity_leaves_no_judgement_to_ask(conversation: Conversation) -> None:
    asked = go(conversation, request_type="introduction", excluded_activity="yes")
    assert asked == ["request_type", "excluded_activity"]
    assert conversation.outcome is not None
    assert conversation.outcome.route == "withhold_and_consult"


def test_the_judgement_is_filled_in_from_the_screening(conversation: Conversation) -> None:
    go(conversation, request_type="promotion", excluded_activity="no", credible_reports="yes", cooperates="yes")
    assert conversation.answer("alignment") == "possibly_not"
    assert conversation.outcome is not None
    assert conversation.outcome.conflicts == ()


def test_departing_from_the_screening_is_a_conflict(conversation: Conversation) -> None:
    go(conversation, request_type="promotion", excluded_activity="no", credible_reports="yes", alignment="in_line")
    assert conversation.outcome is not None
    assert [c.answer for c in conversation.outcome.conflicts] == ["alignment"]


def test_changing_one_answer_keeps_the_others(conversation: Conversation) -> None:
    go(conversation, request_type="financial", large="no", long_term="yes", risk_signals="some")
    before = {key: conversation.answer(key) for key in conversation.answered()}
    conversation.show("request_type")
    conversation.choose("request_type", "advice")
    assert conversation.idle() == set(before) - {"request_type"}
    assert {key: conversation.answer(key) for key in before} == before | {"request_type": "advice"}


def test_back_goes_to_the_answer_before(conversation: Conversation) -> None:
    conversation.choose("request_type", "financial")
    conversation.forward()
    conversation.choose("large", "no")
    conversation.forward()
    conversation.back()
    assert conversation.shown == "large"
    assert conversation.answer("large") == "no"


def test_no_answer_no_next(conversation: Conversation) -> None:
    conversation.forward()
    assert conversation.shown == "request_type"


def test_progress_promises_enough(conversation: Conversation) -> None:
    conversation.choose("request_type", "financial")
    promised = conversation.progress().more
    conversation.forward()
    assert len(go(conversation)) <= promised


def test_unknown_answers_that_matter_are_still_to_find_out(conversation: Conversation) -> None:
    go(conversation, request_type="introduction", excluded_activity="no", alignment="unknown")
    assert "credible_reports" in conversation.to_find_out()


def test_what_is_not_asked_names_the_answer_that_makes_it_so(conversation: Conversation) -> None:
    for key, value in {"request_type": "promotion", "credible_reports": "no"}.items():
        conversation.choose(key, value)
    skipped = conversation.skipped()
    assert skipped["large"] == skipped["long_term"] == "request_type"
    assert skipped["cooperates"] == "credible_reports"
    assert not set(skipped) & {*conversation.upcoming(), *conversation.answered()}


@pytest.mark.parametrize("key", [key for key in ANSWERS if key != "request_type"])
def test_a_single_answer_that_is_named_is_the_cause(conversation: Conversation, key: str) -> None:
    given = {"request_type": "financial", "large": "yes", "excluded_activity": "no", "credible_reports": "no"}
    for name, value in given.items():
        conversation.choose(name, value)
    cause = conversation.skipped().get(key)
    if cause is not None:
        assert conversation.request is not None
        conversation.choose(cause, "unknown" if cause != "request_type" else "advice")
        assert key in conversation.upcoming() or cause == "request_type"


def test_a_draft_reads_back_equal(conversation: Conversation) -> None:
    go(conversation, request_type="promotion", excluded_activity="no", credible_reports="yes", cooperates="yes")
    conversation.reasons["alignment"] = "Het plan is goed."
    conversation.own_route = ("check_first", "Nog even kijken")
    conversation.case = ("id", "BOG-A001")
    again = Conversation(shipped_rulebook(), Policy(), "1")
    again.restore(conversation.to_data(), lambda data: parse_request(data, lambda text: text))
    assert again.to_data() == conversation.to_data()
    assert (again.request, again.shown, again.outcome) == (conversation.request, None, conversation.outcome)
    assert again.taken


def test_an_own_judgement_stays_when_the_screening_changes(conversation: Conversation) -> None:
    go(conversation, request_type="promotion", excluded_activity="no", credible_reports="yes", alignment="in_line")
    conversation.choose("excluded_activity", "yes")
    assert conversation.answer("alignment") == "in_line"
    assert conversation.departs("alignment")
