"""Cards of one case: the route that was chosen, and the outcome then beside the outcome under the rules of now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from desktop.domain.case import Case, Part
from desktop.domain.decision import Outcome
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.outcome_blocks import route_head
from desktop.ui.widgets.parts import Chip, Mark, column, frame, label, row


def rules_changed(part: Part, now: Outcome | None) -> bool:
    """Whether the newest assessment was made under other rules or content than those of now."""
    made = part.latest
    return (
        bool(made)
        and now is not None
        and (made.get("rules_version"), made.get("content_version")) != (now.rules_version, now.content_version)
    )


def same_outcome(part: Part, now: Outcome) -> bool:
    """Whether the rules of now give what the newest assessment gave."""
    made = part.latest
    then = made.get("route"), made.get("strength"), tuple(made.get("actions", ()))
    return then == (now.route, now.strength, tuple(action.id for action in now.actions))


def chosen_card(look: Look, texts: Texts, case: Case) -> QFrame:
    """Return the card with the route that a person chose, and why; the assistant's own stands below it."""
    chosen: Mapping[str, Any] = case.chosen or {}
    card = frame(role="panel")
    line = row(card, (18, 14, 18, 16), 16)
    line.addWidget(Mark(look, "people", 44), 0, Qt.AlignmentFlag.AlignTop)
    words = column(gap=4)
    translate = QCoreApplication.translate
    words.addWidget(
        label(translate("CaseView", "Your choice, another route than the decision aid gives"), "meta", "ink2")
    )
    words.addWidget(label(texts.route(str(chosen.get("route", "")))["title"], "outcome"))
    if chosen.get("reason"):
        words.addWidget(
            label(translate("CaseView", "Reason: {reason}").format(reason=chosen["reason"]), "body", "ink2")
        )
    on = translate("CaseView", "chosen on {date}").format(date=texts.day(str(chosen.get("at", ""))))
    words.addWidget(label(on, "meta", "ink2"))
    line.addLayout(words, 1)
    return card


def route_card(look: Look, texts: Texts, case: Case, chip: tuple[str, str] | None) -> QFrame:
    """Return the route of the decision aid in a few lines; `chip` (kind, word) says that it may still change."""
    card = frame(role="panel")
    line = row(card, (14, 10, 14, 12), 12)
    line.addWidget(Mark(look, "signpost", 32), 0, Qt.AlignmentFlag.AlignTop)
    words = column(gap=2)
    words.addLayout(route_head(look, chip))
    words.addWidget(label(texts.route(str(case.route))["title"], "heading"))
    if strength := texts.strength(case.strength):
        words.addWidget(label(strength, "body", "ink2"))
    line.addLayout(words, 1)
    return card


def then_and_now(
    look: Look, texts: Texts, case: Case, part: Part, now: Outcome
) -> tuple[QFrame, QVBoxLayout, QBoxLayout]:
    """Return the card that puts the outcome of a request then beside that of now, its lines, and the layout of the two,
    to turn when there is little room. When both are the same this is said in one line.
    """
    translate = QCoreApplication.translate
    card = frame(role="conflict")
    lines = column(card, (16, 12, 16, 14), 8)
    head = row(gap=12)
    title = translate("CaseView", "The rules have changed since this outcome")
    if len(case.parts) > 1:
        title += f" · {texts.option('request_type', str((part.request or {}).get('request_type') or ''))}"
    head.addWidget(label(title, "card"), 1)
    lines.addLayout(head)
    pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    pair.setSpacing(12)
    lines.addLayout(pair)
    if same_outcome(part, now):
        head.addWidget(Chip(look, "saved", translate("CaseView", "same outcome")), 0, Qt.AlignmentFlag.AlignTop)
        told = translate("CaseView", "Under the rules of now ({rules}) the same answers give the same outcome.")
        lines.addWidget(label(told.format(rules=now.rules_version), "body", "ink2"))
        return card, lines, pair
    head.addWidget(Chip(look, "waiting", translate("CaseView", "another outcome")), 0, Qt.AlignmentFlag.AlignTop)
    made = part.latest
    then = translate("CaseView", "Then, {date}").format(date=texts.day(made.get("at")))
    pair.addWidget(_side(texts, then, made, "card"), 1)
    today = {
        "route": now.route, "strength": now.strength,
        "rules_version": now.rules_version, "content_version": now.content_version,
    }  # fmt: skip
    pair.addWidget(_side(texts, translate("CaseView", "Now, with the same answers"), today, "panel"), 1)
    told = translate("CaseView", "The outcome then stays in this case, whatever you choose.")
    lines.addWidget(label(told, "body", "ink2"))
    return card, lines, pair


def _side(texts: Texts, title: str, made: Mapping[str, Any], role: str) -> QFrame:
    side = frame(role=role)
    lines = column(side, (14, 10, 14, 12), 3)
    lines.addWidget(label(title, "meta", "ink2"))
    lines.addWidget(label(texts.route(str(made.get("route", "")))["title"], "heading"))
    if made.get("strength"):
        lines.addWidget(label(texts.strength(made["strength"]), "body", "ink2"))
    versions = QCoreApplication.translate("CaseView", "Rules {rules}, content {content}")
    told = versions.format(rules=made.get("rules_version", "?"), content=made.get("content_version", "?"))
    lines.addWidget(label(told, "meta", "ink2"))
    lines.addStretch(1)
    return side
