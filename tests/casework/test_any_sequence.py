"""Any sequence of acts, on a real vault: the tables always equal what the journal folds to, and the chain holds."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from desktop.casework import Casework
from desktop.domain.request import ANSWERS, SupportRequest
from tests.kit import memory_vault, open_library

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


def tables(casework: Casework) -> list[Any]:
    names = ("cases", "records")
    return [row for name in names for row in casework.journal.db.execute(f"SELECT * FROM {name} ORDER BY id")]


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

    @rule(case=cases)
    def follow_the_assistant_again(self, case: str) -> None:
        if case in self.opened and self.casework.case(case).chosen:
            assert self.casework.withdraw_route(case).chosen is None

    @rule(case=cases, request=requests)
    def resume(self, case: str, request: SupportRequest) -> None:
        if case in self.opened:
            draft = self.casework.save_draft(None, {"request": request.to_dict()})
            own = ("set_conditions", "daarom")
            after = self.casework.change_answers(case, request, draft_id=draft, own_route=own)
            assert ((after.chosen or {})["route"], after.request) == ("set_conditions", request.to_dict())
            assert draft not in [d.id for d in self.casework.drafts()]
            self.casework.acts.undo()
            assert draft in [d.id for d in self.casework.drafts()]

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
