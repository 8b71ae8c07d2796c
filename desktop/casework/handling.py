"""The verbs of handling a case: its other requests, advice, conditions, the decision, follow-up, closing, marking.

The assistant shows the way and the official decides; nothing here stops them, and everything is recorded.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import uuid_utils

from desktop.casework.handed_in import day, one_of, opened, own_words
from desktop.casework.outcomes import about
from desktop.domain.case import ADVISERS, CONDITION_STATES, DECISIONS, FOLLOWED, MARKINGS, Case
from desktop.errors import BadInput

if TYPE_CHECKING:
    from desktop.casework.acts import Acts
    from desktop.storage.journal import Journal


class CaseHandling:
    """What is done with a case after its first outcome, as `casework.handling`. Days (`on`) are ISO dates."""

    def __init__(self, journal: Journal, acts: Acts) -> None:
        """Take what the casework holds."""
        self._journal, self._acts = journal, acts

    def ask_advice(self, case_id: str, addressee: str, on: str) -> Case:
        """Record that an adviser (`rvo`, `department`) was asked for advice on a day."""
        return self._record(case_id, "advice_asked", {"addressee": _adviser(addressee), "on": day("on", on)})

    def note_answer(self, case_id: str, addressee: str, on: str, advice: str = "") -> Case:
        """Record that an adviser answered; what was advised stays home. BadInput when it was not asked first."""
        asked = self._case(case_id).advice_of(_adviser(addressee)).asked_on
        if not asked:
            raise BadInput(f"advice: {addressee} was not asked yet; record when you asked first")
        if day("on", on) < asked:
            raise BadInput(f"on {on}: the answer cannot come before the question of {asked}")
        payload = {"addressee": addressee, "on": on, "advice": _text("advice", advice)}
        return self._record(case_id, "advice_answered", payload)

    def note_followed(self, case_id: str, addressee: str, followed: str, why: str = "") -> Case:
        """Record whether an advice was followed (`yes`, `partly`, `no`); other than `yes` needs the reason why."""
        if not self._case(case_id).advice_of(_adviser(addressee)).answered_on:
            raise BadInput(f"advice: {addressee} has not answered yet")
        why = _text("why", why)
        if one_of("followed", followed, FOLLOWED) != "yes" and not why:
            raise BadInput("why: missing; say why the advice was not followed, or not wholly")
        return self._record(case_id, "advice_followed", {"addressee": addressee, "followed": followed, "why": why})

    def decide(self, case_id: str, decision: str, on: str, reason: str = "") -> Case:
        """Record what a human decided. Where the case needs advice that is not in, `reason` must say why."""
        missing = self._case(case_id).advice_missing()
        reason = _text("reason", reason)
        if missing and not reason and one_of("decision", decision, DECISIONS) != "withdrawn_by_company":
            names = " and ".join(missing)
            raise BadInput(f"reason: missing; advice of {names} is not in: say why you decide now")
        payload = {"decision": one_of("decision", decision, DECISIONS), "on": day("on", on), "reason": reason}
        return self._record(case_id, "decided", payload)

    def set_follow_up(
        self, case_id: str, on: str, what: str = "", done_on: str | None = None, item: str | None = None
    ) -> Case:
        """Plan a day to follow up, or change one (`item`): its day, what is due, and when it was done."""
        payload: dict[str, Any] = {"id": item or _new_id(), "on": day("on", on), "what": _text("what", what)}
        if done_on is not None:
            payload["done_on"] = day("done_on", done_on)
        return self._record(case_id, "follow_up_set", payload)

    def set_condition(self, case_id: str, text: str, state: str, on: str, item: str | None = None) -> Case:
        """Propose a condition (core task 4), or bring one (`item`) to another state on a day."""
        text = _text("text", text)
        if not text:
            raise BadInput("text: missing; say what the company is asked to do")
        state = one_of("state", state, CONDITION_STATES)
        known = next((one for one in self._case(case_id).conditions if one.get("id") == item), {})
        history = [*known.get("history", ()), {"state": state, "on": day("on", on)}]
        payload = {"id": item or _new_id(), "text": text, "state": state, "on": on, "history": history}
        return self._record(case_id, "condition_set", payload)

    def set_contact(self, case_id: str, contact: Mapping[str, str]) -> Case:
        """Keep whom to speak to at the company: `name`, `role`, `email`, `phone`, `alias` of the company."""
        unknown = sorted(set(contact) - {"name", "role", "email", "phone", "alias"})
        if unknown:
            raise BadInput(f"contact: unknown key {unknown[0]}")
        return self._record(case_id, "contact_set", {key: _text(key, text) for key, text in contact.items()})

    def mark(self, case_id: str, marking: str) -> Case:
        """Mark a case `internal`, `confidential` or `ncp`. From `ncp` on nothing about it leaves the post."""
        return self._record(case_id, "case_marked", {"marking": one_of("marking", marking, MARKINGS)})

    def close(self, case_id: str) -> Case:
        """Close a case: nothing waits any more. It stays readable and can be opened again."""
        return self._record(case_id, "case_closed", {})

    def withdraw(self, case_id: str, reason: str) -> Case:
        """Withdraw a case that should not have been there; nothing is deleted. The reason is required."""
        reason = _text("reason", reason)
        if not reason:
            raise BadInput("reason: missing; say why this case is withdrawn")
        return self._record(case_id, "case_closed", {"withdrawn": reason})

    def withdraw_request(self, case_id: str, part: str, reason: str) -> Case:
        """Withdraw one of several requests of a case: it stays readable and counts no more. The reason is required."""
        case, reason = self._case(case_id), _text("reason", reason)
        if not reason:
            raise BadInput("reason: missing; say why this request is withdrawn")
        if part not in [one.id for one in case.live]:
            raise BadInput(f"case {case.number}: there is no request {part!r} to withdraw")
        if len(case.live) == 1:
            raise BadInput(f"case {case.number}: it is the only request; withdraw the case")
        return self._record(case_id, "request_withdrawn", about(case, part) | {"reason": reason})

    def reopen(self, case_id: str) -> Case:
        """Open a decided, closed or withdrawn case again; what was decided stays in the timeline."""
        if self._case(case_id).status not in ("decided", "closed"):
            raise BadInput("case: it is open already")
        return self._record(case_id, "case_reopened", {})

    def _case(self, case_id: str) -> Case:
        return opened(self._journal.tables.case(case_id), case_id)

    def _record(self, case_id: str, kind: str, payload: Mapping[str, Any]) -> Case:
        case = self._case(case_id)
        if case.status == "closed" and kind != "case_reopened":
            raise BadInput(f"case {case.number}: it is closed; open it again first")
        with self._acts.act(kind, case_id) as act:
            act.append(kind, payload)
        return self._case(case_id)


def _adviser(name: str) -> str:
    return one_of("addressee", name, ADVISERS)


def _text(key: str, text: str) -> str:
    return own_words(key, text)


def _new_id() -> str:
    return str(uuid_utils.uuid4())
