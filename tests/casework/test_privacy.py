"""Everything about one person or company: found, handed over, erased without breaking the chain; kept no longer."""

import json
from datetime import date, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop.casework import Casework
from desktop.domain.case import Case
from desktop.domain.checklist_run import Answer
from desktop.domain.days import day_of
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
    casework.privacy.reviewed(case.id, "2026-11-23", "De loonafspraak loopt nog.", until="2036-01-01")
    after = casework.case(case.id)
    assert (after.reviewed_on, after.keep_until, after.touched) == ("2026-11-23", "2036-01-01", before.touched)
    assert casework.privacy.to_review(date(2026, 11, 23)) == []
    (again,) = casework.privacy.to_review(date(2035, 12, 31))
    assert (again.ends, again.over) == (date(2036, 1, 1), False)


@pytest.mark.parametrize("given", [("2026-11-23", " "), ("gisteren", "omdat"), ("2026-11-23", "omdat", "ooit")])
def test_a_review_without_a_reason_or_a_day_is_refused(casework: Casework, case: Case, given: tuple[str, ...]) -> None:
    with pytest.raises(BadInput, match=r"reason|expected a day"):
        casework.privacy.reviewed(case.id, *given)
    assert casework.case(case.id).reviewed_on is None


def test_the_post_sets_its_own_terms(casework: Casework, case: Case) -> None:
    casework.handling.close(case.id)
    casework.set_setting("retention_years", {"internal": 1, "confidential": 7, "ncp": 10})
    (one,) = casework.privacy.to_review(day_of(casework.case(case.id).touched) + timedelta(days=366))
    assert one.over
    for wrong in ({"internal": 0, "confidential": 1, "ncp": 1}, {"internal": 3}, 5, None):
        with pytest.raises(BadInput, match="retention_years"):
            casework.set_setting("retention_years", wrong)


def test_words_inside_a_text_file_and_a_mail_are_found_and_other_files_are_named(
    casework: Casework, case: Case
) -> None:
    casework.attachments.keep(case.id, "verslag.txt", "Gesproken met Jansén-Ödegard.".encode())
    casework.attachments.keep(case.id, "post.eml", b"From: a@b.example\nSubject: plan\n\nJansen-Odegard schreef.")
    casework.attachments.keep(case.id, "plan.pdf", b"%PDF-1.7 Jansen-Odegard")
    found = casework.privacy.search("jansen-odegard")
    assert [one.area for one in found.found] == ["attachments", "mails"]
    assert found.unread == ((case.id, "plan.pdf"),)
    assert [one.file for one in found.found] == ["verslag.txt", ""]
    casework.privacy.erase(list(found.found), found.words)
    after = {one["name"]: one["id"] for one in casework.case(case.id).attachments}
    for name in ("verslag.txt", "post.eml"):
        with pytest.raises(BadInput, match="erased"):
            casework.attachments.read(case.id, after[name])
    assert casework.attachments.read(case.id, after["plan.pdf"])[1].startswith(b"%PDF")


def test_a_contact_of_the_post_goes_and_the_others_stay(casework: Casework) -> None:
    rows = [{"name": "A. Waterland", "email": "a@x.example"}, {"name": "RVO", "email": "b@x.example"}]
    casework.set_setting("contacts", rows[:1])
    casework.set_setting("contacts", rows)
    casework.privacy.erase(casework.privacy.find("waterland"), "Waterland")
    assert casework.settings()["contacts"] == rows[1:]
    assert "aterland" not in everything(casework)
    assert casework.journal.verify() == []


def test_a_sector_that_left_does_not_stop_the_rest(casework: Casework) -> None:
    data = {"request_type": "advice", "company": "Wolfram B.V.", "sector": "wolfram"}
    casework.open_case(casework.assistant.read(data))
    found = casework.privacy.find("wolfram")
    assert sorted((one.field, one.left) for one in found) == [("payload.company", False), ("payload.sector", True)]
    assert casework.privacy.erase(found) == 1
    (record,) = casework.privacy.done()
    assert (record.act, record.fields, record.files, record.cases, record.left) == ("erased", 1, 0, 1, 1)


def test_a_whole_case_is_erased_and_still_reads(casework: Casework, case: Case) -> None:
    work = casework.handling
    work.ask_advice(case.id, "rvo", "2026-01-02")
    work.note_answer(case.id, "rvo", "2026-01-03", "Kolibrie")
    work.note_followed(case.id, "rvo", "no", "Kolibrie")
    work.set_condition(case.id, "Kolibrie", "agreed", "2026-01-04")
    work.set_follow_up(case.id, "2026-02-01", "Kolibrie")
    run = casework.checklists.start("company-visit", case.id)
    item = next(iter(run.checklist.items))
    casework.checklists.answer(run.id, item, Answer("ask", "Kolibrie", "2026-02-02", "Kolibrie"))
    work.decide(case.id, "given", "2026-01-05", "Kolibrie")
    work.withdraw(case.id, "Kolibrie")
    casework.privacy.erase_case(case.id)
    assert "olibrie" not in everything(casework)
    assert "aterland" not in everything(casework)
    assert casework.privacy.of_case(case.id) == []
    after = casework.case(case.id)
    assert (after.number, after.status, after.decision) == (case.number, "closed", "given")
    assert after.assessments == casework.case(case.id).assessments != ()
    assert casework.journal.verify() == []


@pytest.mark.parametrize("name", ["Waterland.zip", "Waterland"])
def test_what_is_handed_over_can_be_read_without_the_app(
    casework: Casework, case: Case, tmp_path: Path, name: str
) -> None:
    found = casework.privacy.find("waterland")
    target = casework.privacy.write_over("waterland", found, tmp_path / name, "nl")
    if target.suffix == ".zip":
        with ZipFile(target) as archive:
            archive.extractall(tmp_path / "out")
        target = tmp_path / "out"
    page = (target / "overzicht.html").read_text("utf-8")
    assert "Gebeld met mevrouw Waterland." in page
    assert case.number in page
    assert len(json.loads((target / "data.json").read_text("utf-8"))["found"]) == len(found)
    assert (target / "files" / "waterland.txt").read_bytes() == b"een brief"
    with pytest.raises(BadInput, match="there already"):
        casework.privacy.write_over("waterland", found, tmp_path / name, "nl")
    assert [one.act for one in casework.privacy.done()] == ["handed_over"]
