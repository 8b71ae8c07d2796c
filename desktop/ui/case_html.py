"""One case as a document to print: what the page shows, in the same order, black on white."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.case import Case, Part
from desktop.domain.decision import Outcome
from desktop.domain.request import ANSWERS, SupportRequest
from desktop.ui.acts import Act, acts_of
from desktop.ui.texts import Texts

if TYPE_CHECKING:
    from desktop.casework import Entry


def case_html(
    case: Case, request: SupportRequest | None, now: Outcome | None, timeline: Sequence[Entry], texts: Texts
) -> str:
    """Return the case; `now` is left out: a print says what was kept, under the rules it was kept under."""
    translate = QCoreApplication.translate
    title = case.title or translate("CaseView", "Request without a title")
    opened = translate("CaseView", "kept on {date}").format(date=texts.day(case.opened))
    meta = " · ".join(part for part in (case.number, texts.country(case.country), opened) if part)
    parts = [f"<h1>{escape(title)}</h1>", _p(meta), _p(str((case.request or {}).get("description") or ""))]
    parts += _route(case, texts)
    parts += _others(case, texts)
    parts += [_head(translate("CaseView", "What happened")), *(_act(act) for act in acts_of(timeline, texts))]
    if request is not None:
        parts += [_head(translate("CaseView", "Answers")), *_answers(request, texts)]
    return "".join(parts)


def _p(text: str) -> str:
    return f"<p>{escape(text)}</p>" if text else ""


def _head(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _route(case: Case, texts: Texts) -> list[str]:
    translate = QCoreApplication.translate
    parts = []
    if case.chosen:
        parts.append(_head(translate("CaseView", "Your choice, another route than the decision aid gives")))
        parts.append(_p(texts.route(str(case.chosen.get("route", "")))["title"]))
        parts.append(_p(str(case.chosen.get("reason", ""))))
    if not case.route:
        return parts
    told = texts.route(case.route)
    parts.append(_head(translate("Outcome", "Outcome: a route, not a decision on the support")))
    parts.append(f"<p><b>{escape(told['title'])}</b></p>{_p(told['summary'])}")
    steps = [texts.action(name) for name in case.latest.get("actions", ())]
    items = "".join(f"<li><b>{escape(step['title'])}</b><br>{escape(step['what'])}</li>" for step in steps)
    parts.append(_head(translate("Outcome", "What you do now")) + f"<ol>{items}</ol>")
    parts.append(_head(translate("CaseView", "Why")))
    parts += [_p(texts.rule(name)) for name in case.latest.get("rules", ())]
    versions = translate("CaseView", "Made under rules {rules} and content {content}.")
    rules, content = (case.latest.get(name, "?") for name in ("rules_version", "content_version"))
    return [*parts, _p(versions.format(rules=rules, content=content))]


def _chosen(part: Part, texts: Texts) -> list[str]:
    """Return the other route that a person chose for a request, and why."""
    if part.chosen is None:
        return []
    own = QCoreApplication.translate("CaseWork", "Your choice: {route}")
    route = texts.route(str(part.chosen.get("route", "")))["title"]
    return [_p(own.format(route=route)), _p(str(part.chosen.get("reason") or ""))]


def _others(case: Case, texts: Texts) -> list[str]:
    """Return the other requests of a case, each with its route, or that it was withdrawn and why."""
    translate, told = QCoreApplication.translate, []
    for part in case.parts:
        if part.id != case.leading.id:
            kind = texts.option("request_type", str((part.request or {}).get("request_type") or ""))
            route = texts.route(str(part.latest.get("route", "")))["title"]
            reason = translate("CaseWork", "Reason: {reason}").format(reason=part.withdrawn)
            gone = f"{translate('CaseWork', 'Withdrawn')}. {reason}"
            told.append(_p(f"{kind}: {gone if part.withdrawn is not None else route}"))
            told += _chosen(part, texts)
    return [_head(translate("CaseView", "Other requests in this case")), *told] if told else []


def _act(act: Act) -> str:
    detail = "".join(f"<br>{escape(line)}" for line in act.detail.splitlines())
    meta = f"<br><small>{escape(act.meta)}</small>" if act.meta else ""
    return f"<p><small>{escape(act.day)} {escape(act.time)}</small><br><b>{escape(act.title)}</b>{detail}{meta}</p>"


def _answers(request: SupportRequest, texts: Texts) -> list[str]:
    given = [key for key in ANSWERS if request.given(key)]
    return [
        f"<p>{escape(texts.question(key)['title'])}<br><b>{escape(texts.option(key, request.answer(key)))}</b></p>"
        for key in given
    ]
