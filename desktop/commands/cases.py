"""`imvo-post case`: the case log."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from desktop.assistant import Assistant
from desktop.casework import Casework, Entry
from desktop.casework.checklists import of_case
from desktop.commands.checklists import list_line
from desktop.commands.desk import open_casework
from desktop.commands.library import data_dir, open_library
from desktop.commands.output import emit, emit_json, note
from desktop.commands.wording import Words, outcome_lines
from desktop.domain.case import Case
from desktop.domain.decision import Conflict
from desktop.domain.request import plain_text
from desktop.errors import BadInput, OutsideWorld
from desktop.guidance.reading import read_file
from desktop.storage.vault import exists


def add(args: argparse.Namespace) -> int:
    """Keep a support request as a case; its id is the last line."""
    reasons = _reasons(args.reason)
    data = read_file(args.file)
    with open_library(args) as library:
        assistant = Assistant(library)
        request = assistant.read(data)  # a bad request makes no data folder
        outcome = assistant.assess(request)
        lines = [] if args.json else list(outcome_lines(outcome, assistant.rulebook.texts, args.lang))
    with open_casework(args, make=True) as casework:
        if lines:
            emit(lines)
        case = casework.open_case(request, reasons)
        for conflict in outcome.conflicts:
            if conflict.answer not in reasons:
                _ask_reason(conflict, case)
    try:
        emit_json(case.summary()) if args.json else emit(["", case.number, case.id])
    except OSError as error:
        kept = f"case {case.number} ({case.id}) is kept; only the answer could not be written, do not run this again"
        raise OutsideWorld(kept) from error
    return 0


def explain(args: argparse.Namespace) -> int:
    """Add the reason for a departure to a case."""
    reasons = _reasons(args.reason)
    with open_casework(args) as casework:
        casework.explain(casework.case(args.id).id, reasons)
    return 0


def _ask_reason(conflict: Conflict, case: Case) -> None:
    name = conflict.answer
    note(f"imvo-post: {name} departs from rule {conflict.rule}: case explain {case.number} --reason {name}=...")


def _reasons(given: list[str]) -> dict[str, str]:
    reasons = {}
    for item in given:
        key, sign, text = item.partition("=")
        if not sign or not text.strip() or key not in ("alignment", "large", "long_term"):
            raise BadInput(f"--reason {item[:40]!r}: expected alignment=, large= or long_term= and a text")
        reasons[key] = plain_text(f"--reason {key}", text.strip())
    return reasons


def list_(args: argparse.Namespace) -> int:
    """Print every case and draft, newest first."""
    if not exists(data_dir(args)):
        return _none_yet(args)
    with open_casework(args) as casework:
        cases = [*casework.journal.tables.drafts(), *casework.cases()]
        if args.json:
            emit_json([case.summary() for case in cases])
        else:
            emit(_table(cases, casework.assistant, args.lang))
    return 0


def _none_yet(args: argparse.Namespace) -> int:
    """Answer for a folder that has no vault yet, without making one."""
    with open_library(args) as library:
        emit_json([]) if args.json else emit(_table([], Assistant(library), args.lang))
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
        lists = of_case(casework.checklists, case.id)
        timeline = [_entry(entry) for entry in casework.timeline(case.id)]
        whole = case.to_dict() | {"checklists": lists, "timeline": timeline}
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
    yield from (list_line(run, lang) for run in casework.checklists.runs(case.id))
    yield ""
    for entry in casework.timeline(case.id):
        yield f"{entry.at}  {entry.kind}  {entry.actor or ''}".rstrip()
