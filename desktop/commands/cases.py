"""`imvo-post case`: the case log."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from desktop import paths
from desktop.assistant import Assistant
from desktop.casework import Casework, Entry
from desktop.commands.desk import open_casework
from desktop.commands.output import emit, emit_json, note
from desktop.commands.wording import Words, outcome_lines
from desktop.domain.case import Case
from desktop.domain.decision import Conflict
from desktop.errors import BadInput
from desktop.guidance.library import Library
from desktop.guidance.reading import read_file


def add(args: argparse.Namespace) -> int:
    """Keep a support request as a case; its id is the last line."""
    reasons = _reasons(args.reason)
    data = read_file(args.file)
    with Library(paths.content_index()) as library:
        Assistant(library).read(data)  # a bad request makes no data folder
    with open_casework(args) as casework:
        assistant = casework.assistant
        request = assistant.read(data)
        outcome = assistant.assess(request)
        case = casework.open_case(request, reasons)
        if args.json:
            emit_json(case.summary())
        else:
            emit([*outcome_lines(outcome, assistant.rulebook.texts, args.lang), "", case.number, case.id])
        for conflict in outcome.conflicts:
            if conflict.answer not in reasons:
                _ask_reason(conflict)
    return 0


def _ask_reason(conflict: Conflict) -> None:
    name = conflict.answer
    note(f"imvo-post: {name} departs from rule {conflict.rule}: add --reason {name}=...")


def _reasons(given: list[str]) -> dict[str, str]:
    reasons = {}
    for item in given:
        key, sign, text = item.partition("=")
        if not sign or not text.strip() or key not in ("alignment", "large", "long_term"):
            raise BadInput(f"--reason {item!r}: expected alignment=, large= or long_term= and a text")
        reasons[key] = text.strip()
    return reasons


def list_(args: argparse.Namespace) -> int:
    """Print every case, newest first."""
    with open_casework(args) as casework:
        cases = [*casework.journal.drafts(), *casework.cases()]
        if args.json:
            emit_json([case.summary() for case in cases])
        else:
            emit(_table(cases, casework.assistant, args.lang))
    return 0


def _table(cases: list[Case], assistant: Assistant, lang: str) -> Iterator[str]:
    words = Words(assistant.rulebook.texts, lang)
    if not cases:
        yield words.label("no_cases")
    for case in cases:
        title = case.title or "-"
        route = words.route(case.route) if case.route else words.label("draft")
        yield f"{case.number or '-'}  {case.saved_at[:10]}  {route}  {title}  {case.id}"


def show(args: argparse.Namespace) -> int:
    """Print one case, by id or number."""
    with open_casework(args) as casework:
        case = casework.case(args.id)
        whole = case.to_dict() | {"timeline": [_entry(entry) for entry in casework.timeline(case.id)]}
        if args.json:
            emit_json(whole)
        else:
            emit(_case_lines(case, casework, args.lang))
    return 0


def _entry(entry: Entry) -> dict[str, Any]:
    return {**vars(entry), "payload": dict(entry.payload)}


def _case_lines(case: Case, casework: Casework, lang: str) -> Iterator[str]:
    words = Words(casework.assistant.rulebook.texts, lang)
    yield f"{case.number}  {case.title or '-'}"
    yield case.id
    for made in case.assessments:
        strength = words.strength(made["strength"])
        yield f"{made['at']}  {words.route(made['route'])}" + (f" ({strength})" if strength else "")
        yield "  " + words.label("provisional" if made["provisional"] else "settled")
        yield "  " + words.label("versions").format(rules=made["rules_version"], content=made["content_version"])
    yield ""
    for entry in casework.timeline(case.id):
        yield f"{entry.at}  {entry.kind}  {entry.actor or ''}".rstrip()
