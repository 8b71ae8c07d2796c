"""The journal and the tables folded from it, through the verbs of the work, on a real vault."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from desktop.casework import Casework
from desktop.domain.case import fold
from desktop.domain.request import ANSWERS, SupportRequest
from desktop.errors import BadInput, ImvoError
from desktop.guidance.library import Library
from desktop.storage.engine import IntegrityError
from desktop.storage.journal import Journal, Versions
from desktop.storage.vault import Vault, open_vault, prepare
from tests.kit import memory_vault, open_library
from tests.storage.kit import CHEAP

requests = st.builds(
    SupportRequest,
    request_type=st.sampled_from(ANSWERS["request_type"]),
    amount_eur=st.none() | st.integers(0, 10**6),
    large=st.sampled_from([None, "yes", "no", "unknown"]),
    credible_reports=st.sampled_from([None, "yes", "no"]),
    alignment=st.sampled_from([None, "in_line", "unknown"]),
    country=st.sampled_from([None, "CO", "NO"]),
    products=st.sampled_from([(), ("coffee",), ("coffee", "vrij")]),
    company=st.sampled_from([None, "Waterland", "<&>\"' 🌱 שלום"]),
    title=st.none() | st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8),
)


@pytest.fixture
def library() -> Iterator[Library]:
    with open_library() as opened:
        yield opened


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return memory_vault(tmp_path)


@pytest.fixture
def casework(library: Library, vault: Vault) -> Casework:
    return Casework(library, vault)


def tables(casework: Casework) -> list[Any]:
    return casework.journal.db.execute("SELECT * FROM cases ORDER BY id").fetchall()


class Work(RuleBasedStateMachine):
    """Any sequence of acts: the tables always equal what the journal folds to, and the chain holds."""

    cases = Bundle("cases")

    def __init__(self) -> None:
        super().__init__()
        self.library = open_library()
        self.casework = Casework(self.library, memory_vault(Path()))
        self.opened: list[str] = []

    @rule(target=cases, request=requests, reason=st.sampled_from([{}, {"alignment": "omdat"}]))
    def open_case(self, request: SupportRequest, reason: dict[str, str]) -> str:
        case = self.casework.open_case(request, reason)
        self.opened.append(case.id)
        return case.id

    @rule(case=cases, request=requests)
    def change_answers(self, case: str, request: SupportRequest) -> None:
        if case not in self.opened:
            return
        before = self.casework.case(case)
        after = self.casework.change_answers(case, request)
        assert after.assessments[:-1] == before.assessments
        assert after.number == before.number

    @rule(code=st.sampled_from(["BOG", "LIM", "CO-BOG"]))
    def set_post(self, code: str) -> None:
        self.casework.set_post(code)
        assert self.casework.post() == code

    @rule(case=consumes(cases), data=st.data())
    def erase(self, case: str, data: st.DataObject) -> None:
        for entry in list(self.casework.timeline(case)):
            names = [name for name in ("title", "company", "number") if name in entry.payload]
            if entry.kind == "case_opened" and names:
                self.casework.erase(entry.id, "payload." + data.draw(st.sampled_from(names)))

    @rule(case=cases, text=st.sampled_from(["Gebeld.", "<b>"]))
    def add_note(self, case: str, text: str) -> None:
        if case in self.opened:
            self.casework.add_note(case, text)

    @rule(case=cases, route=st.sampled_from(["set_conditions", "seek_advice"]))
    def choose_route(self, case: str, route: str) -> None:
        if case in self.opened:
            own = self.casework.case(case).route
            after = self.casework.choose_route(case, route, " omdat ")
            assert (after.route, (after.chosen or {})["route"], (after.chosen or {})["reason"]) == (own, route, "omdat")

    @rule(key=st.sampled_from(["advice_term_days", "idle_lock_minutes"]), value=st.none() | st.integers(0, 3))
    def set_setting(self, key: str, value: int | None) -> None:
        self.casework.set_setting(key, value)
        assert self.casework.settings().get(key) == value

    @rule(request=requests, becomes=st.booleans())
    def draft(self, request: SupportRequest, becomes: bool) -> None:
        data = {"request": request.to_dict(), "shown": "large"}
        draft = self.casework.save_draft(None, {"request": {}})
        assert self.casework.save_draft(draft, data) == draft
        assert next(d.data for d in self.casework.drafts() if d.id == draft) == data
        if becomes:
            assert self.casework.open_case(request, draft_id=draft).id == draft
            self.opened.append(draft)
        else:
            self.casework.discard_draft(draft)
        assert draft not in [d.id for d in self.casework.drafts()]

    @rule()
    def undo_and_redo(self) -> None:
        before = self.state()
        done = self.casework.acts.undo()
        if done is None:
            return
        assert self.casework.journal.verify() == []
        assert self.casework.acts.redo() == done
        assert self.state() == before

    @rule()
    def undo(self) -> None:
        done = self.casework.acts.undo()
        if done is not None and done.kind == "case_opened":
            self.opened.remove(done.subject)

    def state(self) -> Any:
        return tables(self.casework), self.casework.settings(), self.casework.drafts()

    @rule()
    def fail_half_way(self) -> None:
        before = tables(self.casework)
        with pytest.raises(RuntimeError, match="stop"):
            self._stop_half_way()
        assert tables(self.casework) == before

    def _stop_half_way(self) -> None:
        with self.casework.journal.vault.transaction():
            self.casework.journal.append("case_opened", "half", {"request_type": "advice", "number": "X"})
            raise RuntimeError("stop")

    @invariant()
    def tables_equal_the_journal(self) -> None:
        live = self.state()
        with self.casework.journal.vault.transaction():
            self.casework.journal.rebuild()
        assert self.state() == live

    @invariant()
    def chain_holds_and_nothing_is_lost_or_doubled(self) -> None:
        assert self.casework.journal.verify() == []
        assert sorted(case.id for case in self.casework.cases()) == sorted(self.opened)

    def teardown(self) -> None:
        self.casework.journal.db.close()
        self.library.close()


TestWork = Work.TestCase
TestWork.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)


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
