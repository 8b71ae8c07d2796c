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


def marking_told(marking: str) -> str:
    """Return what a marking means, in a sentence."""
    words = {
        "internal": translate(
            "CaseWork", "Headquarters sees country, sector, answers, route and dates; no names and no notes."
        ),
        "confidential": translate("CaseWork", "As internal, and shown as confidential on every paper."),
        "ncp": translate(
            "CaseWork",
            "For a report to the National Contact Point: what you note from now on never leaves the post. What was "
            "noted before (answers, route, dates; no names) has left, or goes with the next exchange.",
        ),
    }
    return words.get(marking, "")


def marking_chip(marking: str | None) -> tuple[str, str]:
    """Return the chip (kind, word) of a marking; its shape differs as well as its word."""
    words = {
        "internal": ("plain", translate("CaseWork", "Internal")),
        "confidential": ("confidential", translate("CaseWork", "Confidential")),
        "ncp": ("ncp", translate("CaseWork", "NCP")),
    }
    return words.get(marking or "", ("plain", marking or ""))


def status_word(status: str) -> str:
    """Return how far a case is, in a word."""
    words = {
        "open": translate("CaseWork", "open"), "waiting_for_advice": translate("CaseWork", "waits for advice"),
        "decided": translate("CaseWork", "decided"), "closed": translate("CaseWork", "closed"),
    }  # fmt: skip
    return words.get(status, status)


def waits_for_day(case: Case) -> bool:
    """Return whether a case waits for asked advice, or has a day to follow up that has come."""
    if case.state != "open" or not (case.advices or case.follow_ups):  # quick: lists of ten thousand ask for it
        return False
    return case.status == "waiting_for_advice" or (case.follow_up_on or "9") <= date.today().isoformat()  # noqa: DTZ011


def _asked(case: Case) -> dict[str, str]:
    """Return since which day each adviser is asked who has not answered."""
    known = {name: case.advice_of(name) for name in ADVISERS}
    return {name: one.asked_on for name, one in known.items() if one.asked_on and not one.answered_on}


def asked_word(case: Case, days: str) -> str:
    """Return whose advice a case waits for, and how long (in words)."""
    asked = _asked(case)
    who = adviser(next(iter(asked))) if len(asked) == 1 else translate("CaseWork", "both advices")
    told = translate("CaseWork", "{who}: {days}").format(who=who, days=days)
    return told[:1].upper() + told[1:]


def asked_kind(late: bool | None) -> str:
    """Return the kind of chip for advice that is waited for: plain within the post's own term, where it has one."""
    return "plain" if late is False else "waiting"


def case_chip(case: Case, term: int | None = None) -> tuple[str, str] | None:
    """Return the chip (kind, word) that says why a case waits, or how it ended; None when its route says enough.

    `term` is the post's own for advice, in days; longer is said.
    """
    if case.state == "closed":
        return "plain", translate("CaseWork", "Withdrawn") if case.withdrawn else translate("CaseWork", "Closed")
    today = date.today()  # noqa: DTZ011 - a person's day
    asked = _asked(case)
    if asked and not case.decided:
        many = days_since(min(asked.values()), today)
        told = asked_word(case, days_word(many))
        late = None if term is None else many > term
        said = translate("CaseWork", "{told}, over your term").format(told=told) if late else told
        return asked_kind(late), said
    if (due := case.follow_up_on) is not None and due <= today.isoformat():
        ago = days_since(due, today)
        overdue = translate("CaseWork", "Follow up: {days} ago").format(days=days_word(ago))
        return "waiting", overdue if ago else translate("CaseWork", "Follow up: today")
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
