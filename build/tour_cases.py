"""The tour through a case: the work on it, its requests, and newer rules; part of `tour`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from desktop.casework import ASSESSED, Casework
from desktop.ui.desk import Desk

Wait = Callable[[Callable[[], bool]], None]
SAID = {
    "nl": (
        "Twee voorwaarden: een leefbaar loon en een klachtenregeling.", "Een klachtenregeling voor de plukkers",
        "Elk half jaar een verslag", "RVO opnieuw bellen", "Het verslag lezen", "Antwoord op uw vraag",
        "RVO antwoordt te laat voor het seizoen.", "Vraag het aan mevrouw Jansen.",
    ),
    "en": (
        "Two conditions: a living wage and a complaints procedure.", "A complaints procedure for the pickers",
        "A report every half year", "Call RVO again", "Read the report", "Answer to your question",
        "RVO answers too late for the season.", "Ask Mrs Johnson about it.",
    ),
}  # fmt: skip


def case_work(desk: Desk, wait: Wait) -> Iterator[str]:
    """Yield the case of the outcome with a form open, then with everything that can be noted in it, then closed."""
    view, language = desk.cases.page.view, desk.look.language
    view.advice.open_("rvo", "asked")
    yield "case-advice-form"
    view.advice.form.close_()
    case = view.case
    assert case is not None
    desk.worker.run(lambda: _work_on(desk, case.id, language), lambda _: None, raise_)
    desk.cases.refresh(case.id)
    wait(lambda: view.case is not None and bool(view.case.attachments))
    yield "case-worked-on"
    view.leaving.open.click()
    wait(lambda: view.leaving.table is not None)
    yield "case-leaves"
    view.leaving.open.click()
    yield from requests(desk, wait, case.id)
    view.conditions.open_(view.case.conditions[0]["id"])  # type: ignore[union-attr]
    yield "case-condition-form"
    decided = ("given_with_conditions", date.today().isoformat(), SAID[language][6])  # noqa: DTZ011
    desk.worker.run(lambda: casework_of(desk).handling.decide(case.id, *decided), lambda _: None, raise_)
    view.conditions.form.close_()
    view.decision.close_wanted.emit()
    wait(lambda: view.case is not None and view.case.status == "closed")
    desk.cases.page.bring(case.id)
    yield "case-closed"
    view.decision.reopened.emit()
    wait(lambda: view.case is not None and view.case.status != "closed")


def requests(desk: Desk, wait: Wait, case_id: str) -> Iterator[str]:
    """Yield the case with another request, one withdrawn, its contact being filled in, and another outcome by newer
    rules.
    """
    view, work, lang = desk.cases.page.view, casework_of(desk), desk.look.language
    desk.worker.run(lambda: _add_requests(desk, case_id, lang), lambda _: None, raise_)
    desk.cases.refresh(case_id)
    wait(lambda: view.case is not None and len(view.case.live) == 2)
    view.contact.open_()
    yield "case-requests"
    view.contact.form.close_()
    view.requests.open_("1")
    yield "case-request-form"
    view.requests.form.close_()
    desk.worker.run(lambda: _made_under_older_rules(work, case_id), lambda _: None, raise_)
    desk.known.refresh()
    wait(lambda: desk.known.snapshot is not None and bool(desk.known.snapshot.differing))
    desk.show_section("today")
    yield "today-other-outcome"
    desk.cases.bring_part("differs")
    wait(lambda: not view.recheck.isHidden())
    yield "case-other-outcome"
    view.recheck.open_(view.case.leading.id)  # type: ignore[union-attr]
    yield "case-other-outcome-form"
    view.recheck.form.close_()
    desk.worker.run(work.acts.undo, lambda _: None, raise_)
    desk.cases.page.sift.show_part("all")
    desk.cases.refresh(case_id)
    wait(lambda: view.recheck.isHidden())
    desk.cases.page.sift.show_part("open")


def _add_requests(desk: Desk, case_id: str, language: str) -> None:
    work, read = casework_of(desk), desk.rules.read
    work.add_request(case_id, read({"request_type": "trade_mission", "title": SAID[language][4]}))
    work.add_request(case_id, read({"request_type": "promotion"}))
    work.handling.withdraw_request(case_id, "3", SAID[language][6])


def _made_under_older_rules(work: Casework, case_id: str) -> None:
    """Assess a case as rules that are no longer in use would have done."""
    now = work.journal.versions
    work.journal.versions = type(now)(now.app, now.content, "2025.1")
    known = {key: value for key, value in work.case(case_id).latest.items() if key in ASSESSED}
    made = {**known, "route": "give_information", "strength": None, "actions": []}
    with work.acts.act("assessed", case_id) as act:
        for part in ({}, {"part": "2"}):
            act.append("assessed", {**made, **part})
    work.journal.versions = now


def _work_on(desk: Desk, case_id: str, language: str) -> None:
    """Note what is seen most: an advice that waits, one that is in, two conditions, days to follow up, a mail."""
    work, today = casework_of(desk), date.today()  # noqa: DTZ011 - a person's day
    days = [(today - timedelta(days=days)).isoformat() for days in (17, 3, 0, -4)]
    told = SAID[language]
    work.handling.ask_advice(case_id, "rvo", days[0])
    work.handling.ask_advice(case_id, "department", days[0])
    work.handling.note_answer(case_id, "department", days[1], told[0])
    work.handling.set_condition(case_id, told[1], "agreed", days[1])
    work.handling.set_condition(case_id, told[2], "proposed", days[2])
    work.handling.set_follow_up(case_id, days[3], told[3])
    work.handling.set_follow_up(case_id, days[1], told[4])
    work.attachments.keep(case_id, "Plan 2026.pdf", b"%PDF-1.7" + bytes(48_000))
    mail = f"From: a@rvo.example\nTo: b@post.example\nSubject: {told[5]}\n\n.".encode()
    work.attachments.keep(case_id, "RE.eml", mail)


def casework_of(desk: Desk) -> Casework:
    """Return what the open vault is worked with."""
    assert desk.session.casework is not None
    return desk.session.casework


def raise_(error: Exception) -> None:
    """Fail with what went wrong in the worker."""
    raise error
