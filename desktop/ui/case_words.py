"""The fixed words of a case's work: who advises, what was decided, how far a condition is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.case import ADVISERS, Case
from desktop.domain.waiting import days_since

translate = QCoreApplication.translate


def adviser(name: str) -> str:
    """Return the name of an adviser (`rvo`, `department`)."""
    names = {"rvo": translate("CaseWork", "RVO"), "department": translate("CaseWork", "department")}
    return names.get(name, name)


def advice_title(name: str) -> str:
    """Return what the advice of an adviser is called."""
    names = {
        "rvo": translate("CaseWork", "Advice RVO"), "department": translate("CaseWork", "Advice department"),
    }  # fmt: skip
    return names.get(name, name)


def decision_word(name: str | None) -> str:
    """Return what a human decided; empty without a decision."""
    words = {
        "given": translate("CaseWork", "Support given"),
        "given_with_conditions": translate("CaseWork", "Support given with conditions"),
        "not_given": translate("CaseWork", "No support given"),
        "withdrawn_by_company": translate("CaseWork", "Withdrawn by the company"),
    }
    return words.get(name or "", name or "")


def followed_word(name: str | None) -> str:
    """Return whether an advice was followed; empty when nobody said."""
    words = {
        "yes": translate("CaseWork", "Followed"), "partly": translate("CaseWork", "Partly followed"),
        "no": translate("CaseWork", "Not followed"),
    }  # fmt: skip
    return words.get(name or "", name or "")


def condition_word(state: str | None) -> str:
    """Return how far a condition is."""
    words = {
        "proposed": translate("CaseWork", "Proposed"),
        "agreed": translate("CaseWork", "Agreed with the department"),
        "told": translate("CaseWork", "Told to the company"),
        "followed_up": translate("CaseWork", "Followed up"),
        "met": translate("CaseWork", "Met"),
        "not_met": translate("CaseWork", "Not met"),
    }
    return words.get(state or "", state or "")


def days_word(days: int) -> str:
    """Return a number of days in words."""
    if days == 0:
        return translate("CaseWork", "today")
    return translate("CaseWork", "1 day") if days == 1 else translate("CaseWork", "{n} days").format(n=days)


def marking_word(marking: str | None) -> str:
    """Return how a case or a file is marked."""
    words = {
        "internal": translate("CaseWork", "Internal"), "confidential": translate("CaseWork", "Confidential"),
        "ncp": translate("CaseWork", "NCP: confidential, never leaves the post"),
    }  # fmt: skip
    return words.get(marking or "", marking or "")


def case_chip(case: Case) -> tuple[str, str] | None:
    """Return the chip (kind, word) that says why a case waits, or how it ended; None when its route says enough."""
    if case.state == "closed":
        return "plain", translate("CaseWork", "Withdrawn") if case.withdrawn else translate("CaseWork", "Closed")
    today = date.today()  # noqa: DTZ011 - a person's day
    asked = {name: one.asked_on for name in ADVISERS if (one := case.advice_of(name)).asked_on and not one.answered_on}
    if asked and not case.decided:
        days = days_word(days_since(min(day for day in asked.values() if day), today))
        who = adviser(next(iter(asked))) if len(asked) == 1 else translate("CaseWork", "both advices")
        told = translate("CaseWork", "{who}: {days}").format(who=who, days=days)
        return "waiting", told[:1].upper() + told[1:]
    if (due := case.follow_up_on) is not None and due <= today.isoformat():
        late = days_since(due, today)
        overdue = translate("CaseWork", "Follow up: {days} ago").format(days=days_word(late))
        return "waiting", overdue if late else translate("CaseWork", "Follow up: today")
    if case.decided:
        return "plain", decision_word(case.decision)
    if case.advices and not case.advice_missing():
        return "brand", translate("CaseWork", "Advice is in: decide")
    return None


def format_word(form: str) -> str:
    """Return what a form of a document is called."""
    words = {
        "docx": translate("CaseWork", "Word"), "pdf": translate("CaseWork", "PDF"),
        "eml": translate("CaseWork", "E-mail"), "html": translate("CaseWork", "Web page"),
    }  # fmt: skip
    return words.get(form, form)


def document_word(kind: str) -> str:
    """Return what a kind of document is called."""
    words = {
        "advice-request": translate("CaseWork", "Advice request"),
        "consultation": translate("CaseWork", "Consultation of the department"),
        "company-letter": translate("CaseWork", "Letter to the company"),
        "imvo-information": translate("CaseWork", "RBC information"),
        "conditions": translate("CaseWork", "Conditions"),
        "case-file": translate("CaseWork", "Case file"),
    }
    return words.get(kind, kind)


def size_word(size: int) -> str:
    """Return the size of a file in kilobytes or megabytes."""
    if size < 1_000_000:
        return translate("CaseWork", "{n} KB").format(n=max(round(size / 1000), 1))
    return translate("CaseWork", "{n} MB").format(n=round(size / 1_000_000))
