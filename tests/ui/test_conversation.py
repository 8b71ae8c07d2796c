"""The conversation: only questions that can matter, answers kept, own judgement last."""

import pytest

from desktop.domain.policy import Policy
from desktop.domain.request import ANSWERS
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
