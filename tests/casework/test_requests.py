"""Several requests in one case: the strictest live one leads; one is withdrawn, another outcome is let stand."""

from dataclasses import replace

import pytest

from desktop.assistant import Assistant
from desktop.casework import Casework
from desktop.domain.checklist_run import Answer
from desktop.domain.policy import parse_policy
from desktop.errors import BadInput
from desktop.guidance.library import Library
from tests.casework.test_recheck import LOAN, THRESHOLD

MISSION = {"request_type": "trade_mission", "screening": {"excluded_activity": "no", "credible_reports": "no"}}
GRANT = {"request_type": "financial", "large": "yes", "alignment": "possibly_not", "amount_eur": 120_000}


def test_a_withdrawn_request_stays_readable_and_counts_no_more(casework: Casework) -> None:
    case = casework.open_case(casework.assistant.read(MISSION))
    draft = casework.save_draft(None, {"request": GRANT})
    both = casework.add_request(case.id, casework.assistant.read(GRANT), draft_id=draft)
    assert both.leading.id == "2"
    assert both.route == "seek_advice"
    assert both.advice_missing() == ["rvo", "department"]
    assert casework.drafts() == []
    after = casework.handling.withdraw_request(case.id, "2", " Dubbel ")
    assert (after.leading.id, after.advice_missing()) == ("1", [])
    assert [one["withdrawn"] for one in after.to_dict()["requests"]] == [None, "Dubbel"]
    for part, reason in (("1", "x"), ("2", "x"), ("7", "x"), ("1", " ")):
        with pytest.raises(BadInput):
            casework.handling.withdraw_request(case.id, part, reason)
    casework.acts.undo()
    assert casework.case(case.id).leading.id == "2"


def test_a_document_tells_of_live_requests_and_the_file_of_all(casework: Casework) -> None:
    case = casework.open_case(casework.assistant.read(GRANT))
    casework.add_request(case.id, casework.assistant.read({**MISSION, "title": "Plek op de reis"}))
    casework.handling.withdraw_request(case.id, "2", "Het bedrijf gaat niet mee.")
    assert "Plek op de reis" not in casework.documents.preview(case.id, "advice-request", "nl")
    whole = casework.documents.preview(case.id, "case-file", "nl")
    assert "Plek op de reis" in whole
    assert "Het bedrijf gaat niet mee." in whole


def test_a_closed_case_takes_no_other_request(casework: Casework) -> None:
    case = casework.open_case(casework.assistant.read(MISSION))
    casework.handling.close(case.id)
    with pytest.raises(BadInput):
        casework.add_request(case.id, casework.assistant.read(GRANT))


def test_an_outcome_is_let_stand_or_made_again(casework: Casework, library: Library) -> None:
    case = casework.open_case(casework.assistant.read({**LOAN, "large": "no"}))
    newer = Assistant(library, parse_policy(THRESHOLD))
    newer.__dict__["rulebook"] = replace(newer.rulebook, version="2027.1")
    later = Casework(library, casework.journal.vault, newer)
    assert [one.case.id for one in later.recheck.differing()] == [case.id]
    with pytest.raises(BadInput):
        later.recheck.let_stand(case.id, " ")
    stands = later.recheck.let_stand(case.id, "Toegezegd onder de oude regels.")
    assert (stands.route, later.recheck.differing()) == ("support_and_inform", [])
    later.acts.undo()
    assert len(later.recheck.differing()) == 1
    with pytest.raises(BadInput):  # the own answer "not large" now departs from the threshold
        later.recheck.assess_again(case.id)
    later.explain(case.id, {"large": "Het is een garantie."})
    again = later.recheck.assess_again(case.id)
    assert [made["rules_version"] for made in again.assessments] == [casework.assistant.rulebook.version, "2027.1"]
    assert later.recheck.differing() == []


def test_answers_taken_over_keep_where_they_came_from(casework: Casework) -> None:
    taken = {"credible_reports": ("ANK-A-3", "2026-05-12T09:00:00Z"), "cooperates": ("ANK-A-3", "2026-05-12T09:00:00Z")}
    case = casework.open_case(casework.assistant.read(MISSION), taken=taken)
    (entry,) = [entry for entry in casework.timeline(case.id) if entry.kind == "answers_taken_over"]
    assert entry.payload == {
        "number": "ANK-A-3", "answered": "2026-05-12T09:00:00Z", "answers": ["credible_reports", "cooperates"],
    }  # fmt: skip


def test_files_and_documents_are_marked(casework: Casework) -> None:
    case = casework.open_case(casework.assistant.read(GRANT))
    kept = casework.attachments.keep(case.id, "Plan.pdf", b"x").attachments[0]
    marked = casework.attachments.mark(case.id, kept["id"], "ncp").attachments
    assert [(one["name"], one["marked"]) for one in marked] == [("Plan.pdf", "ncp")]
    made = casework.documents.make(case.id, "advice-request", "html", "nl")
    document = casework.documents.record(case.id, made).documents[0]
    after = casework.documents.mark(case.id, document["id"], "confidential").documents
    assert [(one["kind"], one["marked"]) for one in after] == [("advice-request", "confidential")]
    with pytest.raises(BadInput):
        casework.documents.mark(case.id, document["id"], "geheim")
    with pytest.raises(BadInput):
        casework.documents.mark(case.id, "x", "ncp")


def test_the_history_of_a_case_tells_of_its_checklists(casework: Casework) -> None:
    case = casework.open_case(casework.assistant.read(MISSION))
    casework.add_note(case.id, "Eerst.")
    run = casework.checklists.start("introduction", case.id)
    casework.checklists.answer(run.id, next(iter(run.checklist.items)), Answer("yes"))
    casework.add_note(case.id, "Daarna.")
    kinds = [entry.kind for entry in casework.history(case.id)]
    assert kinds == ["case_opened", "assessed", "note_added", "checklist_started", "checklist_answered", "note_added"]
