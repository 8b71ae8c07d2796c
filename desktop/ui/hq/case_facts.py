"""What headquarters knows of one case, in words: a row per fact; what stayed at the post is not there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.headquarters.facts import AdviceFact, CaseFact, Facts
from desktop.ui.case_words import adviser, decision_word, followed_word, status_word
from desktop.ui.hq.widgets.line_list import Line
from desktop.ui.hq.words import post_name, route_word, task_word
from desktop.ui.texts import Texts

translate = QCoreApplication.translate


def case_line(case: CaseFact, facts: Facts, texts: Texts) -> Line:
    """Return a case as a row of a list: where and when, its route and country."""
    title = f"{post_name(facts.place(case.post))} · {texts.day(case.opened)}"
    second = " · ".join(filter(None, (route_word(case.route or "other", texts), texts.country(case.country))))
    return Line(f"{case.case}/{case.part}", title, second, leads=False)


def case_rows(case: CaseFact, facts: Facts, texts: Texts) -> list[tuple[str, str]]:
    """Return (what, value) of every fact that is known."""
    found = [
        (translate("HqCase", "Post"), post_name(facts.place(case.post))),
        (translate("HqCase", "Opened on"), texts.day(case.opened)),
        (translate("HqCase", "How far"), status_word(case.status)),
        *_asked(case, texts),
        *_judged(case, texts),
        *((translate("HqCase", "Also asked"), _other(one, texts)) for one in facts.others(case)),
        *_advice(adviser("rvo"), case.rvo, texts),
        *_advice(adviser("department"), case.department, texts),
        (
            translate("HqCase", "Decided"),
            " · ".join(filter(None, (decision_word(case.decision), texts.day(case.decided_on)))),
        ),
        (translate("HqCase", "Follow up on"), texts.day(case.follow_up_on)),
        (translate("HqCase", "Rules"), case.rules_version or ""),
        (translate("HqCase", "Content"), case.content_version or ""),
        (translate("HqCase", "Number at headquarters"), case.case),
    ]
    return [(what, value) for what, value in found if value]


def _asked(case: CaseFact, texts: Texts) -> list[tuple[str, str]]:
    """Return what was asked of the post."""
    months = translate("HqCase", "{n} months").format(n=case.duration_months) if case.duration_months else ""
    return [
        (translate("HqCase", "Kind of request"), texts.option("request_type", case.type) if case.type else ""),
        (translate("HqCase", "Country"), texts.country(case.country)),
        (translate("HqCase", "Sector"), case.sector or ""),
        (translate("HqCase", "Products"), ", ".join(texts.product(one) for one in case.products)),
        (translate("HqCase", "Amount in euros"), (case.amount_band or "").replace("-", "–")),
        (translate("HqCase", "Duration"), months),
    ]


def _judged(case: CaseFact, texts: Texts) -> list[tuple[str, str]]:
    """Return what was answered, and which route came of it."""
    answers = (
        (translate("HqCase", "Large"), "large", case.large),
        (translate("HqCase", "Long-term"), "long_term", case.long_term),
        (translate("HqCase", "In line with the guidelines"), "alignment", case.alignment),
        (translate("HqCase", "Excluded activity"), "excluded_activity", case.excluded_activity),
        (translate("HqCase", "Credible reports"), "credible_reports", case.credible_reports),
        (translate("HqCase", "Cooperates"), "cooperates", case.cooperates),
        (translate("HqCase", "Risk signals"), "risk_signals", case.risk_signals),
        (translate("HqCase", "Due diligence"), "due_diligence", case.due_diligence),
    )
    own = route_word(case.own_route, texts) if case.own_route else ""
    departed = "; ".join(texts.rule(rule) for rule in case.departures)
    return [
        *((what, _answer(key, value, texts)) for what, key, value in answers),
        (translate("HqCase", "Route"), route_word(case.route or "other", texts)),
        (translate("HqCase", "Core tasks"), ", ".join(task_word(task, texts) for task in case.core_tasks)),
        (translate("HqCase", "Route that a person chose"), own),
        (translate("HqCase", "Judged otherwise than"), departed),
    ]


def _other(case: CaseFact, texts: Texts) -> str:
    """Return another request of a case in a line."""
    kind = texts.option("request_type", case.type) if case.type else ""
    tasks = ", ".join(task_word(task, texts) for task in case.core_tasks)
    return " · ".join(filter(None, (kind, route_word(case.route or "other", texts), tasks)))


def _answer(key: str, value: str | None, texts: Texts) -> str:
    """Return an answer in words: those of its question, else a short word."""
    words = texts.option(key, value) if value else ""
    return texts.value(words) if words == value else words


def _advice(who: str, advice: AdviceFact, texts: Texts) -> list[tuple[str, str]]:
    name = who[:1].upper() + who[1:]
    if not advice.needed and not advice.asked_on:
        return []
    asked = texts.day(advice.asked_on) if advice.asked_on else translate("HqCase", "not asked yet")
    answered = texts.day(advice.answered_on) if advice.answered_on else ""
    if advice.asked_on and not answered:
        answered = translate("HqCase", "no answer noted yet")
    return [
        (translate("HqCase", "{who}: asked").format(who=name), asked),
        (translate("HqCase", "{who}: answered").format(who=name), answered),
        (translate("HqCase", "{who}: followed").format(who=name), followed_word(advice.followed)),
    ]
