"""Everything about one person or company: found, handed over, erased without breaking the chain; kept no longer."""

import json
from datetime import date

import pytest

from desktop.casework import Casework
from desktop.domain.case import Case
from desktop.domain.feedback import Feedback
from desktop.domain.retention import TERMS, review
from desktop.errors import BadInput
from desktop.storage import blobs

COMPANY = "Waterland Koffie B.V."


@pytest.fixture
def case(casework: Casework) -> Case:
    data = {"request_type": "advice", "company": COMPANY, "description": "Gesprek met José Wâterland", "country": "CO"}
    draft = casework.save_draft(None, {"request": data})
    case = casework.open_case(casework.assistant.read(data), draft_id=draft)
    casework.handling.set_contact(case.id, {"name": "J. Waterland", "email": "j@waterland.example"})
    casework.add_note(case.id, "Gebeld met mevrouw Waterland.")
    casework.attachments.keep(case.id, "waterland.txt", b"een brief")
    return case


def everything(casework: Casework) -> str:
    tables = ("journal", "cases", "records", "meta")
    return "".join(str(row) for name in tables for row in casework.journal.db.execute(f"SELECT * FROM {name}"))


def test_everything_about_a_name_is_found_handed_over_and_erased(casework: Casework, case: Case) -> None:
    digest = casework.case(case.id).attachments[0]["sha256"]
    found = casework.privacy.find("waterland")
    assert {one.kind for one in found} == {
        "draft_saved", "case_opened", "contact_set", "note_added", "attachment_kept",
    }  # fmt: skip
    handed = casework.privacy.hand_over("Wáterland")
    assert len(handed["found"]) == len(found)
    assert json.dumps(handed)
    assert casework.privacy.erase(found) == len(found)
    assert casework.privacy.find("waterland") == []
    assert "aterland" not in everything(casework)
    with pytest.raises(BadInput, match="erased"):
        blobs.get(casework.journal.vault, digest)
    assert casework.journal.verify() == []
    after = casework.case(case.id)
    assert (after.country, after.title) == ("CO", None)


def test_a_file_that_another_case_keeps_stays_until_that_is_erased_too(casework: Casework, case: Case) -> None:
    other = casework.open_case(casework.assistant.read({"request_type": "advice"}))
    kept = casework.attachments.keep(other.id, "brief.txt", b"een brief").attachments[0]["id"]
    casework.privacy.erase(casework.privacy.find("waterland"))
    assert casework.attachments.read(other.id, kept) == ("brief.txt", b"een brief")
    casework.privacy.erase(casework.privacy.find("brief.txt"))
    with pytest.raises(BadInput, match="erased"):
        casework.attachments.read(other.id, kept)


def test_what_left_the_post_is_told_and_left_alone(casework: Casework) -> None:
    casework.feedback.give(Feedback("app", "idea", text="Waterland vond het onduidelijk."))
    (found,) = casework.privacy.find("waterland")
    assert found.left
    assert casework.privacy.erase([found]) == 0
    assert casework.privacy.find("waterland") == [found]


@pytest.mark.parametrize("words", ["", "ab", "..."])
def test_too_few_letters_are_refused(casework: Casework, words: str) -> None:
    with pytest.raises(BadInput, match="three letters"):
        casework.privacy.find(words)


def test_a_failed_erasure_erases_nothing(casework: Casework, case: Case) -> None:
    found = casework.privacy.find("waterland")
    wrong = found[0].__class__(**{**vars(found[0]), "field": "payload.nothing"})
    before = everything(casework)
    with pytest.raises(BadInput, match="no field"):
        casework.privacy.erase([*found, wrong])
    assert everything(casework) == before


def done(number: str, touched: str, **more: str) -> Case:
    return Case(number, number, "2020-01-01T00:00:00Z", "closed", touched=touched, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("touched", "reviewed_on", "shown", "over"),
    [
        ("2025-11-23T09:00:00Z", None, True, False),
        ("2025-11-24T09:00:00Z", None, False, False),
        ("2021-11-23T09:00:00Z", None, True, True),
        ("2021-11-24T09:00:00Z", None, True, False),
        ("2021-01-01T09:00:00Z", "2026-01-01", False, False),
        ("2020-02-29T09:00:00Z", "2025-02-01", True, True),
    ],
)
def test_a_case_is_looked_at_every_year_and_told_when_its_term_is_over(
    touched: str, reviewed_on: str | None, shown: bool, over: bool
) -> None:
    case = done("A1", touched) if reviewed_on is None else done("A1", touched, reviewed_on=reviewed_on)
    found = review([case], date(2026, 11, 23), TERMS)
    assert [one.over for one in found] == ([over] if shown else [])


def test_an_open_case_is_never_up_for_review() -> None:
    assert review([Case("1", touched="2020-01-01T00:00:00Z")], date(2026, 11, 23)) == []


def test_a_review_is_recorded_and_is_no_work(casework: Casework, case: Case) -> None:
    casework.handling.close(case.id)
    before = casework.case(case.id)
    casework.privacy.reviewed(case.id, "2026-11-23")
    after = casework.case(case.id)
    assert (after.reviewed_on, after.touched) == ("2026-11-23", before.touched)
    assert casework.privacy.to_review(date(2026, 11, 23), TERMS) == []
