"""The journal and the tables folded from it, through the verbs of the work, on a real vault."""

import json
from pathlib import Path

import pytest

from desktop.casework import Casework
from desktop.domain.case_events import fold
from desktop.domain.request import SupportRequest
from desktop.errors import BadInput, ImvoError
from desktop.guidance.library import Library
from desktop.storage.engine import IntegrityError
from desktop.storage.journal import Journal, Versions
from desktop.storage.vault import Vault, open_vault, prepare
from tests.storage.kit import CHEAP


def test_events_in_any_order_any_number_of_times_fold_to_the_same_cases(casework: Casework) -> None:
    ids = [casework.open_case(SupportRequest("advice", title=f"t{n}")).id for n in range(3)]
    casework.change_answers(ids[0], SupportRequest("financial"))
    events = list(casework.journal.events())
    assert fold(reversed(events)) == fold(events)
    assert fold([*events, *events[:3]]) == fold(events)


def test_numbers_have_no_holes_and_the_clock_rises(casework: Casework) -> None:
    for _ in range(3):
        casework.open_case(SupportRequest("advice"))
    events = list(casework.journal.events())
    assert [event.seq for event in events] == list(range(1, 7))
    assert [event.clock for event in events] == list(range(1, 7))
    assert {event.device for event in events} == {casework.journal.device}


def test_case_numbers_count_on_and_name_the_post(casework: Casework) -> None:
    first = casework.open_case(SupportRequest("advice"))
    casework.set_post("BOG")
    second = casework.open_case(SupportRequest("advice"))
    assert (first.number, second.number) == ("A001", "BOG-A002")
    assert casework.case("BOG-A002") == second
    with pytest.raises(BadInput, match="there is none"):
        casework.case("BOG-A003")


@pytest.mark.parametrize("code", ["", "b", "bog", "BOGOTABOGOTAX", "BO G", "É1"])
def test_a_bad_post_code_is_refused(casework: Casework, code: str) -> None:
    with pytest.raises(BadInput, match="post code"):
        casework.set_post(code)
    assert list(casework.journal.events()) == []


def test_naming_the_same_post_again_is_no_event(casework: Casework) -> None:
    casework.set_post("BOG")
    casework.set_post("BOG")
    assert len(list(casework.journal.events())) == 1


def test_the_journal_refuses_to_forget_or_change(casework: Casework) -> None:
    casework.open_case(SupportRequest("advice"))
    for sql in (
        "DELETE FROM journal",
        "UPDATE journal SET kind = 'x'",
        "UPDATE journal SET shareable = '{}'",
    ):
        with pytest.raises(IntegrityError):
            casework.journal.db.execute(sql)
    assert casework.journal.verify() == []


def test_a_field_is_erased_from_the_vault_and_the_chain_still_verifies(casework: Casework) -> None:
    case = casework.open_case(SupportRequest("advice", company="Kanarie BV", title="Kanarie"))
    opened = next(iter(casework.timeline(case.id)))
    casework.erase(opened.id, "payload.company")
    casework.erase(opened.id, "payload.title")
    casework.erase(opened.id, "actor")
    assert casework.journal.verify() == []
    assert casework.case(case.id).title is None
    stored = "".join(str(r) for t in ("journal", "cases") for r in casework.journal.db.execute(f"SELECT * FROM {t}"))
    assert "Kanarie" not in stored


@pytest.mark.parametrize("name", ["payload.country", "payload.nothing", "kind", "subject"])
def test_only_what_stayed_home_can_be_erased(casework: Casework, name: str) -> None:
    case = casework.open_case(SupportRequest("advice", country="CO"))
    opened = next(iter(casework.timeline(case.id)))
    with pytest.raises(BadInput, match="no field"):
        casework.erase(opened.id, name)
    assert len(list(casework.timeline(case.id))) == 2


def test_an_erasure_on_record_cannot_be_erased(casework: Casework) -> None:
    case = casework.open_case(SupportRequest("advice", title="x"))
    casework.erase(next(iter(casework.timeline(case.id))).id, "payload.title")
    erasure = list(casework.timeline(case.id))[-1]
    assert erasure.kind == "field_erased"
    with pytest.raises(BadInput):
        casework.erase(erasure.id, "payload.event")


def test_the_earlier_assessment_and_its_rules_stay(library: Library, vault: Vault) -> None:
    casework = Casework(library, vault)
    case = casework.open_case(SupportRequest("financial"))
    changed = casework.change_answers(case.id, SupportRequest("advice"))
    assert [made["route"] for made in changed.assessments] == ["seek_advice", "give_information"]
    assert all(made["rules_version"] == casework.assistant.rulebook.version for made in changed.assessments)


def test_a_wrong_wall_clock_changes_no_order(vault: Vault) -> None:
    walls = iter(["2031-01-01T00:00:00Z", "1999-01-01T00:00:00Z"])
    journal = Journal(vault, Versions("a", "b", "c"), now=lambda: next(walls))
    for number in ("1", "2"):
        with vault.transaction():
            journal.append("case_opened", number, {"number": number})
    assert [event.subject for event in journal.events()] == ["1", "2"]
    assert journal.verify() == []


def test_the_export_is_what_headquarters_may_see(casework: Casework) -> None:
    casework.open_case(
        SupportRequest("financial", amount_eur=45_123, company="Kanarie BV", country="CO"),
        {"large": "Kanarie"},
    )
    lines = list(casework.journal.export())
    assert [json.loads(line)["seq"] for line in lines] == [1, 2]
    assert "Kanarie" not in "".join(lines)
    assert "45123" not in "".join(lines)


def test_a_damaged_page_is_said_in_words(library: Library, tmp_path: Path) -> None:
    prepare(tmp_path, "geheim", cost=CHEAP).commit()
    with open_vault(tmp_path, "geheim") as vault:
        for _ in range(20):
            Casework(library, vault).open_case(SupportRequest("advice", description="x" * 4000))
    file = tmp_path / "vault" / "vault.db"
    raw = bytearray(file.read_bytes())
    for place in range(len(raw) // 2, len(raw), 4096):
        raw[place] ^= 1
    file.write_bytes(raw)
    with open_vault(tmp_path, "geheim") as vault, pytest.raises(ImvoError, match=r"vault\.db"):
        list(Casework(library, vault).journal.events())


@pytest.mark.parametrize(("route", "reason"), [("refer", "omdat"), ("set_conditions", " ")])
def test_another_route_needs_a_known_name_and_a_reason(casework: Casework, route: str, reason: str) -> None:
    case = casework.open_case(SupportRequest("advice"))
    with pytest.raises(BadInput, match=r"route|reason"):
        casework.choose_route(case.id, route, reason)


def test_a_vault_that_was_folded_otherwise_is_folded_again(library: Library, vault: Vault) -> None:
    case = Casework(library, vault).open_case(SupportRequest("advice", title="x"))
    vault.db.execute("UPDATE cases SET state = '{}', title = 'oud'")
    vault.db.execute("UPDATE meta SET value = '0' WHERE key = 'folding'")
    assert Casework(library, vault).cases() == [case]


def test_a_backup_is_remembered(library: Library, tmp_path: Path) -> None:
    prepare(tmp_path / "data", "geheim", cost=CHEAP).commit()
    with open_vault(tmp_path / "data", "geheim") as vault:
        casework = Casework(library, vault)
        assert casework.last_backup() is None
        casework.backup(tmp_path / "backup")
        assert (casework.last_backup() or "").endswith("Z")
        assert casework.acts.undoable() is None


def test_the_outcome_under_the_present_rules_is_found_again(casework: Casework) -> None:
    case = casework.open_case(SupportRequest("financial", title="x"))
    outcome = casework.reassess(case)
    assert outcome is not None
    assert (outcome.route, outcome.strength) == (case.route, case.strength)
