"""An outcome on paper: one plain document with what to do, why, the answers, and under which rules."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.domain.decision import Citation, Outcome
from desktop.ui.conversation import Conversation
from desktop.ui.texts import Texts
from desktop.ui.widgets.answers_panel import amount_words

translate = QCoreApplication.translate


def outcome_html(conversation: Conversation, texts: Texts, today: str) -> str:
    """Return the outcome of a conversation as HTML; `today` is the date (ISO) to put on it."""
    outcome = conversation.outcome
    assert outcome is not None
    parts = (_head(conversation, outcome, texts, today), _steps(outcome, texts), _reasons(outcome, texts))
    return "".join((*parts, _open(conversation, texts), _answers(conversation, texts), _foot(outcome)))


def _head(conversation: Conversation, outcome: Outcome, texts: Texts, today: str) -> str:
    request, route = conversation.request, texts.route(outcome.route)
    about = [request.title, request.company, texts.country(request.country)] if request else []
    lines = [
        _p(" · ".join(escape(part) for part in (*about, texts.day(today)) if part)),
        _p(escape(translate("Outcome", "Outcome: a route, not a decision on the support"))),
        f"<h1>{escape(route['title'])}</h1>",
        _p(escape(route["summary"])),
        _p(escape(texts.strength(outcome.strength))),
    ]
    if outcome.provisional:
        warning = translate("Outcome", "Provisional: open answers can still change this.")
        lines.append(_p(f"<b>{escape(warning)}</b>"))
    if conversation.own_route is not None:
        chosen, reason = conversation.own_route
        told = translate("Outcome", "The official chooses otherwise: {route}. Reason: {reason}")
        lines.append(_p(f"<b>{escape(told.format(route=texts.route(chosen)['title'], reason=reason))}</b>"))
    return "".join(lines)


def _steps(outcome: Outcome, texts: Texts) -> str:
    rows = []
    for action in outcome.actions:
        who = translate("Outcome", "With: {who}").format(who=texts.who(action.who))
        rest = f"{escape(action.what[texts.language])}<br/>{escape(who)} · {_cited([action.citation], texts)}"
        rows.append(f"<li><b>{escape(action.title[texts.language])}</b><br/>{rest}</li>")
    return _h2(translate("Outcome", "What you do now")) + f"<ol>{''.join(rows)}</ol>"


def _reasons(outcome: Outcome, texts: Texts) -> str:
    rows = (
        f"<li>{escape(reason.text[texts.language])}<br/><small>{_cited(reason.citations, texts)}</small></li>"
        for reason in outcome.reasons
    )
    return _h2(translate("Outcome", "Why")) + f"<ul>{''.join(rows)}</ul>"


def _open(conversation: Conversation, texts: Texts) -> str:
    waiting = conversation.to_find_out()
    if not waiting:
        return ""
    rows = "".join(f"<li>{escape(texts.question(key)['title'])}</li>" for key in waiting)
    return _h2(translate("Outcome", "Still to find out")) + f"<ul>{rows}</ul>"


def _answers(conversation: Conversation, texts: Texts) -> str:
    idle, rows = conversation.idle(), []
    for key in conversation.answered():
        answer = texts.option(key, conversation.answer(key) or "")
        name = texts.amount_key(key)
        amount = conversation.number(name) if name else None
        if name is not None and amount is not None:
            answer += f", {amount_words(texts, name, amount)}"
        reason = conversation.reasons.get(key, "") if conversation.departs(key) else ""
        because = f"<br/><i>{escape(reason)}</i>" if reason else ""
        if key not in idle:
            rows.append(f"<tr><td>{escape(texts.question(key)['title'])}</td><td>{escape(answer)}{because}</td></tr>")
    return _h2(translate("Outcome", "Your answers")) + f"<table cellpadding='4'>{''.join(rows)}</table>"


def _foot(outcome: Outcome) -> str:
    told = translate("Outcome", "Made with IMVO-post, rules {rules}, content {content}.")
    words = told.format(rules=outcome.rules_version, content=outcome.content_version)
    return f"<hr/><p><small>{escape(words)}</small></p>"


def _cited(citations: Iterable[Citation], texts: Texts) -> str:
    return " · ".join(escape(texts.citation(c.kind, c.lines)[1]) for c in citations)


def _h2(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _p(html: str) -> str:
    return f"<p>{html}</p>" if html else ""
