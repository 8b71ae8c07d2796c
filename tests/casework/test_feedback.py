"""Feedback on a real vault: kept, listed, corrected by undo, never about what does not exist, never of an NCP case."""

import json

import pytest

from desktop.casework import Casework
from desktop.domain.feedback import Feedback
from desktop.domain.request import SupportRequest
from desktop.errors import BadInput


def test_feedback_is_kept_and_travels_in_full(casework: Casework) -> None:
    case = casework.open_case(SupportRequest("advice"))
    said = Feedback("pilots", "unclear", 1, 2, 3, 10, "Wanneer begint het?", case.number)
    given = casework.feedback.give(said)
    assert given.feedback.case == case.id, "the number is a label; the id is the key"
    assert casework.feedback.given("pilots") == [given] == casework.feedback.given()
    event = json.loads(list(casework.journal.export())[-1])
    assert event["kind"] == "feedback_given"
    assert event["payload"] == given.feedback.to_dict()
    casework.acts.undo()
    assert casework.feedback.given() == []


def test_a_draft_stays_home_and_becomes_the_feedback(casework: Casework) -> None:
    draft = casework.feedback.save_draft(None, {"about": "app", "text": "half"})
    assert casework.feedback.save_draft(draft, {"about": "app", "text": "half a"}) == draft
    assert casework.feedback.drafts()[draft]["text"] == "half a"
    assert casework.feedback.given() == []
    given = casework.feedback.give(Feedback("app", "idea", text="half a thought"), draft)
    assert (given.id, casework.feedback.drafts()) == (draft, {})
    kinds = [json.loads(line)["kind"] for line in casework.journal.export()]
    assert kinds == ["withheld", "withheld", "feedback_given"]


def test_a_dropped_draft_comes_back_by_undo(casework: Casework) -> None:
    draft = casework.feedback.save_draft(None, {"about": "app"})
    casework.feedback.drop_draft(draft)
    assert casework.feedback.drafts() == {}
    casework.acts.undo()
    assert list(casework.feedback.drafts()) == [draft]


@pytest.mark.parametrize(
    "about",
    ["nowhere", "pilots#nowhere", "question:shoe", "outcome:allow", "checklist:none#x", "checklist:company-visit#x"],
)
def test_feedback_on_what_does_not_exist_is_refused(casework: Casework, about: str) -> None:
    with pytest.raises(BadInput):
        casework.feedback.give(Feedback(about, "works"))
    assert casework.feedback.given() == []


def test_feedback_on_an_unknown_case_is_refused(casework: Casework) -> None:
    with pytest.raises(BadInput, match="there is none"):
        casework.feedback.give(Feedback("app", "works", case="BOG-A999"))


def test_feedback_on_an_ncp_case_stays_home(casework: Casework) -> None:
    case = casework.open_case(SupportRequest("advice"), marking="ncp")
    casework.feedback.give(Feedback("app", "works", text="geheim", case=case.id))
    assert "geheim" not in "".join(casework.journal.export())
