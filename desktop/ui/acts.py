"""What happened to a case, in words: the acts of its timeline, the newest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.checklist import from_data as checklist_from
from desktop.domain.checklist_run import ANSWERED, ATTACHED, DISCARDED, MOVED, SIZED, STARTED
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

    `whole` is False for what only a machine did or what was taken back: its mark is drawn hollow. `stand` is where it
    is: `hq` (by a checked receipt), `here` (it waits), `stays` (it never leaves), or empty where nobody is sent to.
    """

    day: str
    time: str
    title: str
    detail: str
    meta: str
    whole: bool = True
    stand: str = ""

    def spoken(self) -> str:
        """Return the whole line as one sentence, for a screen reader."""
        parts = (f"{self.day} {self.time}", self.title, self.detail, self.meta, stand_word(self.stand))
        return ". ".join(part for part in parts if part)


STANDS = {"hq": ("shield", "saved"), "here": ("clock", "waiting"), "stays": ("lock", "ink3")}
"""The icon and the ink of where an act is."""


def stand_word(stand: str) -> str:
    """Return where an act is, in words."""
    words = {
        "hq": QCoreApplication.translate("Acts", "at HQ"), "here": QCoreApplication.translate("Acts", "only here"),
        "stays": QCoreApplication.translate("Acts", "stays here"),
    }  # fmt: skip
    return words.get(stand, "")


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
        "request_withdrawn": translate("Acts", "Request withdrawn"),
        "outcome_let_stand": translate("Acts", "The outcome of then stands under the rules of now"),
        "answers_taken_over": translate("Acts", "Earlier answers taken over"),
        STARTED: translate("Acts", "Checklist begun"),
        ANSWERED: translate("Acts", "Checklist answered"),
        MOVED: translate("Acts", "Checklist moved to its newer version"),
        SIZED: translate("Acts", "Size of the support in the checklist changed"),
        ATTACHED: translate("Acts", "Checklist put on this case"),
        DISCARDED: translate("Acts", "Checklist put aside"),
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
        "attachment_marked": translate("Acts", "Marking of a file changed"),
        "document_marked": translate("Acts", "Marking of a document changed"),
        "document_made": translate("Acts", "Document made"),
        "case_closed": translate("Acts", "Case closed"),
        "case_reopened": translate("Acts", "Case opened again"),
        "retention_reviewed": translate("Acts", "Looked whether the case must be kept"),
        UNDONE: translate("Acts", "Taken back"),
    }
    return names.get(kind, kind)


def acts_of(timeline: Sequence[Entry], texts: Texts, confirmed: Mapping[str, bool] | None = None) -> list[Act]:
    """Return a case's timeline in words, the newest first; of a draft that was saved often, only the first time.

    `confirmed` says of each event that travels whether headquarters has it; None before there is a headquarters.
    """
    undone = _undone(timeline)
    kinds, lists = {entry.id: entry.kind for entry in timeline}, _lists(timeline, texts)
    first_draft = next((entry.id for entry in timeline if entry.kind in _DRAFTS), None)
    shown = [entry for entry in timeline if entry.kind not in _DRAFTS or entry.id == first_draft]
    acts = []
    for entries in _together(shown, undone):
        act = _act(entries[0], texts, entries[0].id in undone, kinds)
        name = lists.get(str(entries[0].payload.get("checklist")), "")
        many = QCoreApplication.translate("Acts", "{n} answers").format(n=len(entries)) if len(entries) > 1 else ""
        detail = " · ".join(filter(None, (name, many)))
        act = replace(act, stand=_stand(entries, confirmed))
        acts.append(replace(act, detail=detail) if detail else act)
    return acts[::-1]


def _stand(entries: Sequence[Entry], confirmed: Mapping[str, bool] | None) -> str:
    if confirmed is None:
        return ""
    travel = [confirmed[entry.id] for entry in entries if entry.id in confirmed]
    return "stays" if not travel else "hq" if all(travel) else "here"


def _together(shown: Sequence[Entry], undone: set[str]) -> Iterator[list[Entry]]:
    """Yield the acts one by one, but the answers to one checklist on one day, with nothing between them, as one."""
    begun: list[Entry] = []
    for entry in shown:
        if begun and _answers(entry, undone) and _answers(entry, undone) == _answers(begun[-1], undone):
            begun.append(entry)
            continue
        if begun:
            yield begun
        begun = [entry]
    if begun:
        yield begun


def _answers(entry: Entry, undone: set[str]) -> tuple[str, str] | None:
    """Return checklist and day of an answer that counts; None for any other act."""
    counts = entry.kind == ANSWERED and entry.id not in undone
    return (str(entry.payload.get("checklist")), entry.at[:10]) if counts else None


def _lists(timeline: Sequence[Entry], texts: Texts) -> dict[str, str]:
    """Return the titles of the checklists that were begun, by id."""
    begun = [entry.payload for entry in timeline if entry.kind == STARTED and entry.payload.get("list")]
    return {str(one["checklist"]): checklist_from(one["list"]).words[texts.language]["title"] for one in begun}


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
