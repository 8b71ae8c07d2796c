"""An act is undone and brought back whole, whatever it touched."""

import json

import pytest

from desktop.casework import Casework
from desktop.domain.request import SupportRequest
from desktop.errors import BadInput


def test_undoing_the_opening_of_a_case_brings_its_draft_back(casework: Casework) -> None:
    draft = casework.save_draft(None, {"request": {"request_type": "advice", "title": "Lening"}, "shown": "large"})
    casework.open_case(SupportRequest("advice", title="Lening"), draft_id=draft)
    assert casework.acts.undoable() == "case_opened"
    undone = casework.acts.undo()
    assert undone is not None
    assert (undone.kind, undone.subject) == ("case_opened", draft)
    assert (casework.cases(), [d.id for d in casework.drafts()]) == ([], [draft])
    assert casework.acts.redoable() == "case_opened"
    casework.acts.redo()
    assert ([case.id for case in casework.cases()], casework.drafts()) == ([draft], [])


def test_undo_goes_back_act_by_act_and_a_new_act_ends_redo(casework: Casework) -> None:
    draft = casework.save_draft(None, {"request": {"large": "yes"}})
    casework.save_draft(draft, {"request": {"large": "no"}})
    casework.acts.undo()
    assert casework.drafts()[0].data == {"request": {"large": "yes"}}
    casework.save_draft(draft, {"request": {"large": "unknown"}})
    assert casework.acts.redo() is None
    casework.acts.undo()
    casework.acts.undo()
    assert (casework.drafts(), casework.acts.undo(), casework.acts.undoable()) == ([], None, None)


def test_undoing_at_home_stays_home_and_undoing_a_route_is_told(casework: Casework) -> None:
    case = casework.open_case(SupportRequest("advice"))
    casework.choose_route(case.id, "set_conditions", "omdat")
    casework.acts.undo()
    casework.add_note(case.id, "geheim")
    casework.acts.undo()
    kinds = [json.loads(line)["kind"] for line in casework.journal.export()]
    assert kinds == ["case_opened", "assessed", "route_chosen", "undone", "withheld", "withheld"]
    assert casework.case(case.id).chosen is None


def test_a_resumed_case_is_kept_and_taken_back_in_one_act(casework: Casework) -> None:
    case = casework.open_case(casework.assistant.read({"request_type": "advice"}))
    draft = casework.save_draft(None, {"request": {"request_type": "promotion"}})
    request = casework.assistant.read({"request_type": "promotion"})
    casework.change_answers(case.id, request, draft_id=draft, own_route=("set_conditions", "daarom"))
    done = casework.acts.undo()
    assert (done and done.kind) == "answers_changed"
    assert casework.case(case.id) == case
    assert [d.id for d in casework.drafts()] == [draft]
    casework.acts.redo()
    assert (casework.case(case.id).request or {})["request_type"] == "promotion"
    assert casework.drafts() == []
    assert casework.journal.verify() == []


def test_acts_that_belong_together_are_taken_back_and_brought_back_in_one_step(casework: Casework) -> None:
    draft = casework.save_draft(None, {"request": {"request_type": "advice"}})
    with casework.acts.together():
        casework.open_case(SupportRequest("advice"), draft_id=draft)
        casework.keep_lookup(draft, {"country": "CO", "suggested": "some"})
        casework.handling.set_contact(draft, {"name": "A. Jansen"})
    done = casework.acts.undo()
    assert (done and done.kind, casework.cases(), casework.acts.undoable()) == ("case_opened", [], "draft_saved")
    casework.acts.redo()
    assert (casework.case(draft).contact or {})["name"] == "A. Jansen"
    assert casework.journal.verify() == []


def test_acts_that_belong_together_stay_one_when_a_later_one_fails(casework: Casework) -> None:
    def keep() -> None:
        with casework.acts.together():
            case = casework.open_case(SupportRequest("advice"))
            casework.handling.set_contact(case.id, {"name": "A. Jansen"})
            casework.handling.mark(case.id, "nonsense")

    with pytest.raises(BadInput, match="marking"):
        keep()
    casework.acts.undo()
    assert (casework.cases(), casework.acts.undoable()) == ([], None)


def test_a_route_that_nobody_chose_cannot_be_withdrawn(casework: Casework) -> None:
    case = casework.open_case(casework.assistant.read({"request_type": "advice"}))
    with pytest.raises(BadInput, match="no other route"):
        casework.withdraw_route(case.id)
