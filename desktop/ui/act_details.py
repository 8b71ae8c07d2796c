"""More about one act of a case's timeline, in words: to whom, on which day, how far, why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.ui import case_words as words
from desktop.ui.texts import Texts

translate = QCoreApplication.translate
Payload = Mapping[str, Any]


def details(kind: str, payload: Payload, texts: Texts) -> list[str]:
    """Return the lines under an act of the work on a case; none for an act of another kind.

    A text that was erased is simply absent.
    """
    told = _DETAILS.get(kind)
    return [line for line in told(payload, texts) if line] if told else []


def title(kind: str, payload: Payload) -> str:
    """Return what an act is called where that depends on what it says; empty where it does not."""
    if kind in ("advice_asked", "advice_answered", "advice_followed"):
        who = words.adviser(str(payload.get("addressee")))
        named = {
            "advice_asked": translate("Acts", "Advice asked: {who}"),
            "advice_answered": translate("Acts", "Answer received: {who}"),
            "advice_followed": translate("Acts", "Noted whether the advice was followed: {who}"),
        }
        return named[kind].format(who=who)
    if payload.get("withdrawn"):
        withdrawn = {
            "case_closed": translate("Acts", "Case withdrawn"), "attachment_kept": translate("Acts", "File withdrawn"),
        }  # fmt: skip
        return withdrawn.get(kind, "")
    if kind in ("attachment_kept", "document_made") and "marked" in payload and "sha256" not in payload:
        file = translate("Acts", "Marking of a file changed")
        return file if kind == "attachment_kept" else translate("Acts", "Marking of a document changed")
    if kind == "attachment_kept" and payload.get("mail"):
        return translate("Acts", "E-mail kept")
    if kind == "follow_up_set" and payload.get("done_on"):
        return translate("Acts", "Followed up")
    return ""


def _on(payload: Payload, texts: Texts) -> str:
    """Return the day that a person gave."""
    day = texts.day(payload.get("on"))
    return translate("Acts", "on {date}").format(date=day) if day else ""


def _advice(payload: Payload, texts: Texts) -> list[str]:
    return [_on(payload, texts), str(payload.get("advice") or "")]


def _followed(payload: Payload, texts: Texts) -> list[str]:
    return [words.followed_word(payload.get("followed")), str(payload.get("why") or "")]


def _decided(payload: Payload, texts: Texts) -> list[str]:
    return [
        " · ".join(part for part in (words.decision_word(payload.get("decision")), _on(payload, texts)) if part),
        str(payload.get("reason") or ""),
    ]


def _follow_up(payload: Payload, texts: Texts) -> list[str]:
    return [" · ".join(part for part in (str(payload.get("what") or ""), texts.day(payload.get("on"))) if part)]


def _condition(payload: Payload, texts: Texts) -> list[str]:
    return [
        str(payload.get("text") or ""),
        " · ".join(part for part in (words.condition_word(payload.get("state")), _on(payload, texts)) if part),
    ]


def _file(payload: Payload, texts: Texts) -> list[str]:
    size = words.size_word(int(payload["size"])) if payload.get("size") else ""
    mail = payload.get("mail") or {}
    return [
        str(mail.get("subject") or ""),
        " · ".join(part for part in (str(payload.get("name") or ""), size) if part),
        str(payload.get("withdrawn") or ""),
        words.marking_word(payload.get("marked")) if "sha256" not in payload else "",
    ]


def _document(payload: Payload, texts: Texts) -> list[str]:
    form = words.format_word(str(payload.get("format") or ""))
    parts = (words.document_word(str(payload.get("kind") or "")), form, str(payload.get("lang") or "").upper())
    marked = words.marking_word(payload.get("marked")) if "sha256" not in payload else ""
    return [" · ".join(part for part in parts if part), marked]


def _marked(payload: Payload, texts: Texts) -> list[str]:
    return [words.marking_word(payload.get("marking"))]


def _contact(payload: Payload, texts: Texts) -> list[str]:
    return [" · ".join(str(payload[key]) for key in ("name", "role", "email", "phone") if payload.get(key))]


def _closed(payload: Payload, texts: Texts) -> list[str]:
    return [str(payload.get("withdrawn") or "")]


def _reason(payload: Payload, texts: Texts) -> list[str]:
    return [str(payload.get("reason") or "")]


def _added(payload: Payload, texts: Texts) -> list[str]:
    kind = str(payload.get("request_type") or "")
    return [texts.option("request_type", kind) if kind else "", str(payload.get("title") or "")]


def _taken(payload: Payload, texts: Texts) -> list[str]:
    told = translate("Acts", "Taken over from {number}, answered on {date}:")
    day = texts.day(payload.get("answered"))
    names = [texts.question(str(key))["title"] for key in payload.get("answers") or ()]
    return [told.format(number=payload.get("number") or "?", date=day), *names]


_DETAILS: Mapping[str, Callable[[Payload, Texts], list[str]]] = {
    "advice_asked": _advice,
    "advice_answered": _advice,
    "advice_followed": _followed,
    "decided": _decided,
    "follow_up_set": _follow_up,
    "condition_set": _condition,
    "attachment_kept": _file,
    "document_made": _document,
    "case_marked": _marked,
    "contact_set": _contact,
    "case_closed": _closed,
    "request_added": _added,
    "request_withdrawn": _reason,
    "outcome_let_stand": _reason,
    "answers_taken_over": _taken,
}
