"""One sample case from the first question to the last look back, planned as it goes: each act plans the next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random
from typing import Any

from demo_draw import days, pick, support_request
from demo_words import ARTICLES, DECISIONS, FEEDBACK, FOLLOWED, ITEM_ANSWERS, KINDS, NOTES, SAMPLE

from desktop.casework import Casework
from desktop.domain.case import ADVISERS, Case
from desktop.domain.checklist_run import Answer
from desktop.domain.evaluation import Question
from desktop.domain.feedback import Feedback
from desktop.guidance.evaluations import evaluation

Plan = Callable[[float, Callable[[], None]], None]
"""Plans an act for so many days from now."""
ASKED_AFTER = {"rvo": 2.0, "department": 3.5}
ANSWERED_AFTER = {"rvo": 8.0, "department": 13.0}
ASKED_AT_ALL = {"rvo": 0.96, "department": 0.84}
_MINUTE = 1 / (24 * 60)


class SampleCase:
    """One case of a sample post. `work()` gives the post's casework as it is at that moment, `today()` its day."""

    def __init__(
        self, lots: Random, work: Callable[[], Casework], plan: Plan, now: Callable[[], datetime], country: str
    ) -> None:
        """Take the lots to draw, and the post's work, calendar and clock."""
        self._lots, self._work, self._plan, self._now, self._country = lots, work, plan, now, country
        self._id = ""

    def begin(self) -> None:
        """Keep the request as a case; what follows is planned by what came out."""
        work, lots = self._work(), self._lots
        request = self._request(work)
        draft = work.save_draft(None, {"request": request}) if lots.random() < 0.2 else None
        reasons = {"alignment": f"{SAMPLE}: eigen oordeel"} if "alignment" in request else {}
        own = self._own_route(work, request) if lots.random() < 0.06 else None
        marking = "ncp" if lots.random() < 0.01 else "internal"
        case = work.open_case(work.assistant.read(request), reasons, draft, own, marking)
        self._id = case.id
        self._plan_rest(case)

    def _request(self, work: Casework) -> dict[str, Any]:
        return support_request(self._lots, self._country, sorted(work.assistant.library.product_ids())[:60])

    def _own_route(self, work: Casework, request: dict[str, Any]) -> tuple[str, str] | None:
        """Return another route than the assistant's, or None where that is the most careful one already."""
        route = work.assistant.assess(work.assistant.read(request)).route
        other = {"check_first": "set_conditions", "set_conditions": "seek_advice", "support_and_inform": "check_first"}
        return (other[route], f"{SAMPLE}: eigen afweging") if route in other else None

    def _plan_rest(self, case: Case) -> None:
        lots, ready = self._lots, days(self._lots, 6)
        if case.provisional and lots.random() < 0.3:
            self._plan(days(lots, 2), self._complete)
        for adviser in ADVISERS:
            if case.advice_needed(adviser) and lots.random() < ASKED_AT_ALL[adviser]:
                ready = max(ready, self._plan_advice(adviser))
        if lots.random() < 0.4:
            self._plan(days(lots, 1), self._checklist)
        for _ in range(lots.choice((0, 0, 1, 2))):
            self._plan(days(lots, 4), lambda: self._live(lambda work: work.add_note(self._id, lots.choice(NOTES))))
        if lots.random() < 0.88:
            self._plan(ready + days(lots, 4), self._decide)
        if lots.random() < 0.22:
            self._plan(ready + days(lots, 5), self._feedback)
        if lots.random() < 0.06:
            self._plan(days(lots, 3), self._more)

    def _plan_advice(self, adviser: str) -> float:
        """Plan question, answer and what was done with it; return after how many days the answer is there."""
        lots = self._lots
        asked = days(lots, ASKED_AFTER[adviser], 0.5)
        self._plan(asked, lambda: self._live(lambda work: work.handling.ask_advice(self._id, adviser, self._day())))
        answered = asked + days(lots, ANSWERED_AFTER[adviser], 0.5)
        if lots.random() < 0.9:
            self._plan(answered, lambda: self._answered(adviser))
        return answered

    def _answered(self, adviser: str) -> None:
        advice = f"{SAMPLE}: advies"
        self._live(lambda work: work.handling.note_answer(self._id, adviser, self._day(), advice))
        if self._lots.random() < 0.85:
            self._plan(days(self._lots, 3), lambda: self._followed(adviser))

    def _followed(self, adviser: str) -> None:
        followed, why = pick(self._lots, FOLLOWED), f"{SAMPLE}: andere omstandigheden"
        self._live(lambda work: work.handling.note_followed(self._id, adviser, followed, why))

    def _complete(self) -> None:
        """Answer what was still unknown, as far as the post found out."""
        work = self._work()
        request = work.assistant.read(work.case(self._id).request)
        for key in ("credible_reports", "excluded_activity"):
            if request.answer(key) == "unknown":
                request = request.with_answer(key, "no")
        self._live(lambda work: work.change_answers(self._id, request))

    def _more(self) -> None:
        """The company asks for something else too."""
        request = self._request(self._work())
        reasons = {"alignment": f"{SAMPLE}: eigen oordeel"} if "alignment" in request else {}
        self._live(lambda work: work.add_request(self._id, work.assistant.read(request), reasons))

    def _decide(self) -> None:
        lots = self._lots
        route = self._work().case(self._id).route or "give_information"
        decision, reason = pick(lots, DECISIONS[route]), f"{SAMPLE}: besluit van mensen"
        self._live(lambda work: work.handling.decide(self._id, decision, self._day(), reason))
        if lots.random() < 0.35:
            on = (self._now() + timedelta(days=lots.choice((30, 60, 90)))).date().isoformat()
            self._live(lambda work: work.handling.set_follow_up(self._id, on, f"{SAMPLE}: nabellen"))
        if lots.random() < 0.4:
            self._plan(days(lots, 3), self._look_back)
        if lots.random() < 0.6:
            self._plan(days(lots, 12), lambda: self._live(lambda work: work.handling.close(self._id)))

    def _checklist(self) -> None:
        """Begin the list that goes with the request; each item takes a minute or two."""
        work, lots = self._work(), self._lots
        kind = str((work.case(self._id).request or {}).get("request_type"))
        run = work.checklists.start(_LISTS.get(kind, "due-diligence-conversation"), self._id)
        later = 0.0
        for item in run.checklist.counting(run.size):
            if lots.random() < 0.82:
                later += lots.uniform(1, 4) * _MINUTE
                given = Answer(pick(lots, ITEM_ANSWERS))
                self._plan(later, _answer(self._work, run.id, item.id, given))

    def _feedback(self) -> None:
        give_feedback(self._lots, self._work(), self._id)

    def _look_back(self) -> None:
        look_back(self._lots, self._work(), "case", self._id)

    def _live(self, act: Callable[[Casework], object]) -> None:
        """Do something with the case, unless somebody closed it meanwhile."""
        work = self._work()
        if work.case(self._id).status != "closed":
            act(work)

    def _day(self) -> str:
        return self._now().date().isoformat()


def _answer(work: Callable[[], Casework], run: str, item: str, given: Answer) -> Callable[[], None]:
    def act() -> None:
        work().checklists.answer(run, item, given)

    return act


def give_feedback(lots: Random, work: Casework, case: str | None = None) -> None:
    """Say something for headquarters about a paragraph, now and then about an item, an outcome or the app."""
    kind = pick(lots, KINDS)
    clear = {"works": 4, "idea": 4, "unclear": 2, "missing": 3, "wrong": 2, "too_much_work": 3}[kind]
    about = _about(lots, work)
    task = about.removeprefix("core-task-")[:1]
    work.feedback.give(
        Feedback(
            about,
            kind,
            core_task=int(task) if task.isdigit() else None,
            clarity=min(max(clear + lots.choice((-1, 0, 0, 1)), 1), 5),
            usefulness=min(max(clear + lots.choice((-1, 0, 1)), 1), 5),
            minutes=lots.choice((None, 5, 10, 20, 45)),
            text=f"{SAMPLE}: {lots.choice(FEEDBACK[kind])}" if lots.random() < 0.8 else None,
            case=case,
        )
    )


def _about(lots: Random, work: Casework) -> str:
    chance = lots.random()
    if chance < 0.06:
        return "app"
    if chance < 0.12:
        return f"outcome:{lots.choice(sorted(DECISIONS))}"
    if chance < 0.18:
        name = lots.choice(sorted(_LISTS.values()))
        items = next(one.items for one in work.checklists.lists() if one.id == name)
        return f"checklist:{name}#{lots.choice(list(items))}"
    paragraphs = work.assistant.library.article(pick(lots, ARTICLES), "nl").paragraphs
    weights = [1 / (place + 1) for place in range(len(paragraphs))]
    return lots.choices(paragraphs, weights)[0].id


def look_back(lots: Random, work: Casework, form: str, about: str) -> None:
    """Answer most of the questions on a case or a month."""
    found = evaluation(work.assistant.library, form, "nl")
    if found is not None:
        asked = [question for question in found.questions if lots.random() < 0.85] or list(found.questions[:1])
        work.evaluations.answer(form, about, {question.id: _reply(lots, question) for question in asked})


def _reply(lots: Random, question: Question) -> Any:
    if question.kind == "choice":
        return lots.choices([value for value, _ in question.options], range(len(question.options), 0, -1))[0]
    return lots.choice((2, 3, 4, 4, 5)) if question.kind == "scale" else lots.choice((20, 45, 60, 90, 150, 240))


_LISTS = {
    "financial": "financial-support", "introduction": "introduction", "trade_mission": "trade-mission",
    "promotion": "event-or-promotion", "advocacy": "advocacy", "advice": "due-diligence-conversation",
}  # fmt: skip
