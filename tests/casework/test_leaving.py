"""What a case shows headquarters is what its events carry: nothing more, and never a value of what stays."""

import json

from desktop.casework import Casework
from desktop.domain.feedback import Feedback
from desktop.domain.leaving import leaving_now
from desktop.domain.request import SupportRequest
from tests.kit import open_library

SECRET = {"company": "Zandloper Koffie", "title": "Wasstation Cauca", "description": "praatje met de burgemeester"}


def _case(casework: Casework, marking: str = "internal") -> str:
    request = SupportRequest(
        "financial",
        amount_eur=120_000,
        country="CO",
        products=("coffee", "losse bonen"),
        company=SECRET["company"],
        title=SECRET["title"],
        description=SECRET["description"],
    )
    return casework.open_case(request, {"alignment": "omdat"}, marking=marking).id


def test_a_case_shows_what_travels_and_names_what_stays(casework: Casework) -> None:
    case_id = _case(casework)
    casework.add_note(case_id, "bel Zandloper")
    casework.handling.ask_advice(case_id, "rvo", "2026-11-03")
    leaving = casework.leaving.of_case(case_id)
    assert [act.kind for act in leaving.acts] == ["case_opened", "assessed", "advice_asked"]
    opened = leaving.acts[0].fields
    assert (opened["amount_band"], opened["country"]) == ("50000-249999", "CO")
    assert opened["products"] == [product for product in ("coffee",) if product in open_library().product_ids()]
    assert {"title", "company", "description", "amount_eur", "reasons", "actor"} <= set(leaving.kept)
    assert leaving.numbered == ("note_added",)
    said = repr(leaving)
    assert not [
        secret for secret in (*SECRET.values(), "losse bonen", "Zandloper", "120000", "omdat") if secret in said
    ]


def test_it_is_the_same_as_the_journal_says_to_headquarters(casework: Casework) -> None:
    case_id = _case(casework)
    casework.handling.decide(case_id, "given", "2026-11-20", "RVO is te laat")
    casework.feedback.give(Feedback("app", "idea", text="korter", case=case_id))
    run = casework.checklists.start("introduction", case_id).id
    exported = [json.loads(line) for line in casework.journal.export()]
    wanted = [line for line in exported if line["subject"] in (case_id, run) or line["payload"].get("case") == case_id]
    acts = casework.leaving.of_case(case_id).acts
    assert sorted(act.kind for act in acts) == sorted(line["kind"] for line in wanted)
    assert {"decided", "feedback_given", "checklist_started"} <= {act.kind for act in acts}


def test_nothing_leaves_of_an_ncp_case(casework: Casework) -> None:
    leaving = casework.leaving.of_case(_case(casework, "ncp"))
    assert leaving.nothing
    assert set(leaving.numbered) == {"case_opened", "assessed"}


def test_feedback_before_it_is_kept_shows_what_it_shows_after(casework: Casework) -> None:
    said = Feedback("pilots", "unclear", clarity=2, minutes=10, text="Wanneer?")
    before = leaving_now("feedback_given", said.to_dict())
    given = casework.feedback.give(said)
    after = casework.leaving.of_subject(given.id)
    assert before.acts[0].fields == after.acts[0].fields == said.to_dict()
    assert leaving_now("feedback_given", said.to_dict(), "ncp").nothing
