"""What happened to a case, in words: the acts of its timeline, the newest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.undo import UNDONE
from desktop.ui.act_details import details
from desktop.ui.act_details import title as act_title
from desktop.ui.texts import Texts

if TYPE_CHECKING:
    from desktop.casework import Entry

_DRAFTS = ("draft_saved", "draft_discarded")


@dataclass(frozen=True)
class Act:
    """One line of the timeline: when, what, more about it, and by whom under which versions.

    `whole` is False for what only a machine did or what was taken back: its mark is drawn hollow.
    """

    day: str
    time: str
    title: str
    detail: str
    meta: str
    whole: bool = True

    @property
    def spoken(self) -> str:
        """The whole line as one sentence, for a screen reader."""
        return ". ".join(part for part in (f"{self.day} {self.time}", self.title, self.detail, self.meta) if part)


def act_name(kind: str) -> str:
    """Return what an act is called; the kind itself when it is one of a later version."""
    translate = QCoreApplication.translate
    names = {
        "case_opened": translate("Acts", "Request kept as a case"),
        "answers_changed": translate("Acts", "Answers changed"),
        "assessed": translate("Acts", "Outcome of the decision aid"),
        "route_chosen": translate("Acts", "Another route chosen"),
        "route_withdrawn": translate("Acts", "The decision aid’s route taken again"),
        "risks_looked_up": translate("Acts", "Risks of country and product looked up"),
        "note_added": translate("Acts", "Note"),
        "field_erased": translate("Acts", "A field was erased"),
        "draft_saved": translate("Acts", "Draft begun"),
        "draft_discarded": translate("Acts", "Draft put aside"),
        "departure_explained": translate("Acts", "Reason to depart from the rules"),
        "request_added": translate("Acts", "Another request added"),
        "contact_set": translate("Acts", "Contact at the company"),
        "case_marked": translate("Acts", "Marking changed"),
        "advice_asked": translate("Acts", "Advice asked"),
        "advice_answered": translate("Acts", "Answer received"),
        "advice_followed": translate("Acts", "Noted whether the advice was followed"),
        "decided": translate("Acts", "Decision noted"),
        "follow_up_set": translate("Acts", "Follow-up planned"),
        "condition_set": translate("Acts", "Condition"),
        "attachment_kept": translate("Acts", "File kept"),
        "attachment_withdrawn": translate("Acts", "File withdrawn"),
        "document_made": translate("Acts", "Document made"),
        "case_closed": translate("Acts", "Case closed"),
        "case_reopened": translate("Acts", "Case opened again"),
        "case_reviewed": translate("Acts", "Looked whether the case must be kept"),
        UNDONE: translate("Acts", "Taken back"),
    }
    return names.get(kind, kind)


def acts_of(timeline: Sequence[Entry], texts: Texts) -> list[Act]:
    """Return a case's timeline in words, the newest first; of a draft that was saved often, only the first time."""
    undone = _undone(timeline)
    kinds = {entry.id: entry.kind for entry in timeline}
    first_draft = next((entry.id for entry in timeline if entry.kind in _DRAFTS), None)
    shown = [entry for entry in timeline if entry.kind not in _DRAFTS or entry.id == first_draft]
    return [_act(entry, texts, entry.id in undone, kinds) for entry in reversed(shown)]


def _undone(timeline: Sequence[Entry]) -> set[str]:
    """Return the ids of what does not count any more, as `desktop.domain.undo` reads it."""
    cancelled: set[str] = set()
    for entry in reversed(timeline):
        if entry.kind == UNDONE and entry.id not in cancelled:
            cancelled.update(entry.payload.get("events", ()))
    return cancelled


def _act(entry: Entry, texts: Texts, undone: bool, kinds: Mapping[str, str]) -> Act:
    title = act_title(entry.kind, entry.payload) or act_name(entry.kind)
    if undone:
        title = QCoreApplication.translate("Acts", "{act} (taken back)").format(act=title)
    detail = _detail(entry, texts, kinds)
    return Act(
        texts.day(entry.at), texts.time(entry.at), title, detail, _meta(entry),
        not undone and entry.kind not in ("assessed", UNDONE),
    )  # fmt: skip


def _detail(entry: Entry, texts: Texts, kinds: Mapping[str, str]) -> str:
    payload = entry.payload
    if entry.kind == UNDONE:
        names = [act_name(kinds[event]) for event in payload.get("events", ())[:1] if event in kinds]
        return ", ".join(names)
    parts = []
    if payload.get("route"):
        parts.append(texts.route(str(payload["route"]))["title"])
    if entry.kind == "route_chosen" and payload.get("reason"):
        parts.append(QCoreApplication.translate("Acts", "Reason: {reason}").format(reason=payload["reason"]))
    if entry.kind == "risks_looked_up":
        about = (texts.country(payload.get("country")), payload.get("product"))
        parts.append(" · ".join(part for part in about if part))
    if entry.kind == "note_added":
        erased = QCoreApplication.translate("Acts", "The text was erased.")
        parts.append(str(payload.get("text") or erased))
    return "\n".join([*parts, *details(entry.kind, payload, texts)])


def _meta(entry: Entry) -> str:
    """Return by whom, and under which rules and content."""
    told = QCoreApplication.translate("Acts", "rules {rules}, content {content}")
    versions = told.format(rules=entry.rules_version or "?", content=entry.content_version or "?")
    return " · ".join(part for part in (entry.actor, versions) if part)
