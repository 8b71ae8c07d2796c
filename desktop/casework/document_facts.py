"""Everything of one case that a document can show, in words of one language: the material of `desktop/documents`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop import __version__
from desktop.casework.checklists import of_case
from desktop.casework.document_parts import PartFacts
from desktop.casework.document_words import Saying
from desktop.documents.material import Cells, Lists, Material, Passage
from desktop.domain.case import ADVISERS
from desktop.domain.document import Attached, Line, Row
from desktop.guidance.documents import document_names

if TYPE_CHECKING:
    from desktop.casework.work import Casework, Entry
    from desktop.domain.case import Case
    from desktop.guidance.documents import DocumentTexts
    from desktop.guidance.library import Library, Paragraph

FORM = "imvo-post case file 1"
_TOLD = ("title", "text", "advice", "reason", "why", "what", "name", "withdrawn")
"""What of an event stands in the timeline as it is; the data of a case file hold all of it."""
_IN_WORDS = {
    "addressee": "who", "decision": "decision", "state": "condition", "followed": "followed", "marking": "marking",
}  # fmt: skip


class CaseFacts:
    """One case, told for one kind of document in one language."""

    def __init__(self, casework: Casework, library: Library, texts: DocumentTexts, lang: str, today: date) -> None:
        """Take the casework, the pack whose text blocks are used, and those; `today` is the day of the document."""
        self._casework, self._library, self._texts, self._today = casework, library, texts, today
        self._say = Saying(library, casework.assistant.rulebook.texts, texts.words, lang)
        self._parts = PartFacts(casework.assistant, self._say)
        self._whole = texts.blocks["to"] == ["record"]
        self._kinds = dict(document_names(library, lang))

    def material(self, case: Case) -> Material:
        """Return what a document on this case can show."""
        timeline = list(self._casework.timeline(case.id)) if self._whole else []
        attached = self._attached(case, timeline) if self._whole else None
        shown = case.parts if self._whole else case.live or case.parts
        say, parts = self._say, {part.id: self._parts.part(part) for part in shown}
        request = case.parts[0].request or {}
        lines, tables = self._lines(case, timeline), self._tables(case, timeline)
        return Material(
            lang=say.lang,
            on=self._today.isoformat(),
            sender=say.post(self._casework.post()),
            to_names={"company": _name(case, request)},
            names=self._names(case, request),
            lists=Lists(self._facts(case, timeline, attached), lines, tables),
            parts=tuple(parts.values()),
            leading=parts[case.leading.id],
            passages=self._passages(),
            stem=_stem(case.number),
            attached=attached,
        )

    def _names(self, case: Case, request: Mapping[str, Any]) -> dict[str, Any]:
        say, contact = self._say, case.contact or {}
        return {
            "number": case.number, "title": case.title or say.label("not_given"),
            "company": request.get("company") or "", "country": say.country(request.get("country")),
            "sector": request.get("sector") or "",
            "products": ", ".join(map(say.product, request.get("products") or ())),
            "post": say.post(self._casework.post()), "marking": say.value("marking", case.marking),
            "marking_id": case.marking, "today": say.day(self._today.isoformat()), "opened": say.day(case.opened),
            "contact": contact.get("name") or "",
            "decision": say.value("decision", case.decision) if case.decision else "",
            "decided_on": say.day(case.decided_on), "requests": len(case.live or case.parts),
            "conditions": len(case.conditions),
            **self._versions(),
        }  # fmt: skip

    def _versions(self) -> dict[str, str]:
        rules = self._casework.assistant.rulebook.version
        return {"rules_version": rules, "content_version": self._library.version, "app_version": __version__}

    # Facts

    def _facts(self, case: Case, timeline: Sequence[Entry], attached: Attached | None) -> dict[str, tuple[Row, ...]]:
        facts = {"case": tuple(self._case(case)), "contact": tuple(self._contact(case.contact or {}))}
        return facts | ({"record": tuple(self._record(case, timeline, attached))} if attached else {})

    def _case(self, case: Case) -> Iterator[Row]:
        say = self._say
        yield Row(say.label("number"), case.number)
        yield Row(say.label("title"), case.title or say.label("not_given"), sensitive=True)
        yield Row(say.label("opened"), say.day(case.opened))
        yield Row(say.label("status"), say.value("status", case.status))
        yield Row(say.label("marking"), say.value("marking", case.marking))
        if case.decision:
            yield Row(say.label("decision"), f"{say.value('decision', case.decision)} ({say.day(case.decided_on)})")
            if reason := (case.decided or {}).get("reason"):
                yield Row(say.label("decision_reason"), reason, sensitive=True)
        if case.withdrawn:
            yield Row(say.label("withdrawn"), case.withdrawn, sensitive=True)

    def _contact(self, contact: Mapping[str, Any]) -> Iterator[Row]:
        for key in ("name", "role", "email", "phone", "alias"):
            if contact.get(key):
                yield Row(self._say.label(f"contact_{key}"), str(contact[key]), sensitive=True)

    def _record(self, case: Case, timeline: Sequence[Entry], attached: Attached) -> Iterator[Row]:
        """Yield what an archive asks: which case, when, how long to keep, by which versions, and the check code."""
        say = self._say
        yield Row(say.label("case_id"), case.id)
        yield Row(say.label("made_on"), say.day(self._today.isoformat()))
        yield Row(say.label("opened"), say.day(case.opened))
        yield Row(say.label("last_event"), f"{say.moment(timeline[-1].at)} UTC" if timeline else "")
        yield Row(say.label("retention"), say.value("retention", case.marking))
        for name, version in self._versions().items():
            yield Row(say.label(name), version)
        yield Row(say.label("check"), attached.sha256)

    # Lists

    def _lines(self, case: Case, timeline: Sequence[Entry]) -> dict[str, tuple[Line, ...]]:
        return {
            "attachments": tuple(self._attachments(case)),
            "conditions": tuple(self._conditions(case)),
            "checklists": tuple(self._checklists(case)) if self._whole else (),
            "notes": tuple(self._note(entry) for entry in timeline if entry.kind == "note_added"),
        }

    def _attachments(self, case: Case) -> Iterator[Line]:
        """Yield the files that go along; what was withdrawn or is marked NCP stands in the post's own file only."""
        for one in case.attachments:
            if self._whole or not (one.get("withdrawn") or one.get("marked") == "ncp"):
                size = f" ({self._say.size(one['size'])})" if isinstance(one.get("size"), int) else ""
                gone = f"; {self._say.label('withdrawn')}: {one['withdrawn']}" if one.get("withdrawn") else ""
                check = f"SHA-256 {one['sha256']}" if one.get("sha256") else ""
                yield Line(f"{one.get('name') or one['id']}{size}{gone}", check)

    def _conditions(self, case: Case) -> Iterator[Line]:
        for one in case.conditions:
            state, day = self._say.value("condition", str(one.get("state"))), self._say.day(one.get("on"))
            yield Line(self._say.label("condition_line", text=one.get("text", ""), state=state, day=day))

    def _checklists(self, case: Case) -> Iterator[Line]:
        """Yield each list with its progress, then every item with its answer and note."""
        say = self._say
        for run in sorted(self._casework.checklists.runs(case.id), key=lambda run: (run.started, run.id)):
            done, title = run.progress, run.checklist.words[say.lang]["title"]
            yield Line(say.label("checklist_line", title=title, answered=done.answered, total=done.counting))
            for item in run.checklist.counting(run.size):
                given = run.answer(item.id)
                answer = say.value("answer", given.answer or "open")
                note = ". ".join(filter(None, (answer, given.whom, given.note)))
                yield Line(f"{item.words[say.lang]['text']} {note}")

    def _note(self, entry: Entry) -> Line:
        return Line(str(entry.payload.get("text", "")), self._say.moment(entry.at))

    # Tables

    def _tables(self, case: Case, timeline: Sequence[Entry]) -> dict[str, tuple[Cells, ...]]:
        return {
            "advice": tuple(self._advice(case, name) for name in ADVISERS),
            "follow_ups": tuple(self._follow_up(one) for one in case.follow_ups),
            "documents": tuple(self._document(one) for one in case.documents),
            "timeline": tuple(self._entry(entry) for entry in timeline),
        }

    def _advice(self, case: Case, name: str) -> Cells:
        say, advice = self._say, case.advice_of(name)
        status = advice.status(case.advice_needed(name))
        said = advice.advice or ("" if status == "answered" else say.value("advice", status))
        followed = say.value("followed", advice.followed) if advice.followed else ""
        why = f"{followed}: {advice.why}" if advice.why else followed
        return (say.value("who", name), say.day(advice.asked_on), say.day(advice.answered_on), said, why)

    def _follow_up(self, one: Mapping[str, Any]) -> Cells:
        return (self._say.day(one.get("on")), str(one.get("what") or ""), self._say.day(one.get("done_on")))

    def _document(self, one: Mapping[str, Any]) -> Cells:
        names = (str(one.get(key, "")) for key in ("format", "lang", "sha256"))
        return (self._say.day(one.get("at")), self._kind(one), *names)

    def _kind(self, one: Mapping[str, Any]) -> str:
        """Return the name of the kind of a document."""
        return self._kinds.get(str(one.get("kind")), str(one.get("kind") or ""))

    def _entry(self, entry: Entry) -> Cells:
        payload = entry.payload
        told = [str(payload[key]) for key in _TOLD if payload.get(key) and not isinstance(payload[key], list | dict)]
        told += [self._say.value(group, str(payload[key])) for key, group in _IN_WORDS.items() if payload.get(key)]
        told += [self._kind(payload)] if payload.get("kind") else []
        told += [self._say.route(str(payload["route"]))] if payload.get("route") else []
        told += [self._say.day(str(payload["on"]))] if payload.get("on") else []
        kind = self._say.value("event", entry.kind)
        return (self._say.moment(entry.at), kind, entry.actor or "", "\n".join(told))

    # The guidance and the data

    def _passages(self) -> dict[str, Passage]:
        """Return the paragraphs of the guidance that the text blocks take over, in the language of the document."""
        found: dict[str, Passage] = {}
        wanted = list(_wanted(self._texts.blocks["blocks"]))
        for slug in dict.fromkeys(one.partition("#")[0] for one in wanted):
            if self._library.has_paragraph(slug):
                article = self._library.article(slug, self._say.lang)
                found |= {one.id: self._passage(one) for one in article.paragraphs if one.id in wanted}
        return found

    def _passage(self, paragraph: Paragraph) -> Passage:
        label = self._say.label(f"layer_{paragraph.layer}", as_of=self._say.day(paragraph.as_of))
        sources = (self._cited(one.title, one.lines) for one in paragraph.citations if paragraph.layer != "ours")
        return Passage(paragraph.heading, paragraph.html, "; ".join((label, *sources)), paragraph.layer)

    def _cited(self, title: str, lines: str | None) -> str:
        return f"{title}, {self._say.label('lines')} {lines}" if lines else title

    def _attached(self, case: Case, timeline: Sequence[Entry]) -> Attached:
        """Return everything kept of the case as JSON that can stand inside HTML as it is, with its check code."""
        lists = of_case(self._casework.checklists, case.id)
        whole = {
            "form": FORM, "made_on": self._today.isoformat(), "post": self._casework.post(), **self._versions(),
            "case": case.to_dict() | {"checklists": lists, "timeline": [vars(entry) for entry in timeline]},
        }  # fmt: skip
        text = json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True, default=dict)
        for sign in "<>&\u2028\u2029":
            text = text.replace(sign, f"\\u{ord(sign):04x}")
        return Attached(text, hashlib.sha256(text.encode()).hexdigest())


def _name(case: Case, request: Mapping[str, Any]) -> str:
    """Return whom a letter to the company is for: the company, and the contact when there is one."""
    names = (request.get("company"), (case.contact or {}).get("name"))
    return ", ".join(" ".join(str(name).split()) for name in names if name)


def _stem(number: str) -> str:
    """Return a case number as the beginning of a file name."""
    return "".join(sign if sign.isascii() and (sign.isalnum() or sign == "-") else "-" for sign in number) or "case"


def _wanted(blocks: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for block in blocks:
        yield from block.get("passages", ())
        yield from _wanted(block.get("each_request", ()))
