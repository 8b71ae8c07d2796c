"""`imvo-post checklist`: the lists of the pack to read, and the lists in use to answer."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from desktop.casework.checklists import ChecklistWork
from desktop.commands.desk import open_casework
from desktop.commands.library import open_library
from desktop.commands.output import emit, emit_json
from desktop.domain.checklist import Checklist
from desktop.domain.checklist_run import Answer, Run
from desktop.guidance.checklists import checklist, checklists

_WORDS = {
    "nl": {
        "yes": "ja", "no": "nee", "not_applicable": "niet van toepassing", "ask": "navragen", "none": "open",
        "large": "alleen bij grote of langdurige steun", "small": "alleen bij steun",
        "progress": "{answered} van {counting} beantwoord, {to_ask} na te vragen, {open} open",
        "kept": "blijft", "reworded": "andere woorden", "new": "nieuw", "gone": "vervalt; uw antwoord blijft bewaard",
    },
    "en": {
        "yes": "yes", "no": "no", "not_applicable": "not applicable", "ask": "to ask", "none": "open",
        "large": "only with large or long-term support", "small": "only with support",
        "progress": "{answered} of {counting} answered, {to_ask} to ask, {open} open",
        "kept": "stays", "reworded": "other words", "new": "new", "gone": "goes; your answer is kept",
    },
}  # fmt: skip


def list_(args: argparse.Namespace) -> int:
    """Print every list of the pack; needs no vault."""
    with open_library(args) as library:
        lists = checklists(library)
    if args.json:
        emit_json([_head(one) for one in lists])
    else:
        emit(f"{one.id}  {one.words[args.lang]['title']} ({len(one.items)})" for one in lists)
    return 0


def _head(whole: Checklist) -> dict[str, object]:
    titles = {lang: words["title"] for lang, words in whole.words.items()}
    return {"id": whole.id, "version": whole.version, "title": titles, "items": len(whole.items)}


def show(args: argparse.Namespace) -> int:
    """Print one list of the pack; needs no vault."""
    with open_library(args) as library:
        whole = checklist(library, args.id)
    emit_json(whole.to_data()) if args.json else emit(_lines(whole, args.lang))
    return 0


def _lines(whole: Checklist, lang: str, run: Run | None = None) -> Iterator[str]:
    words = _WORDS[lang]
    yield whole.words[lang]["title"]
    yield whole.words[lang]["summary"]
    for part in whole.parts:
        yield from ("", part.words[lang])
        for item in part.items:
            answer = f"  [{words[run.answer(item.id).answer or 'none']}]" if run else ""
            yield f"  {item.id}{answer}"
            yield f"    {item.words[lang]['text']}"
            yield f"    {item.words[lang]['why']} [{item.paragraph}]"
            if item.since != "none":
                yield f"    ({words[item.since]})"
    if run:
        yield from ("", words["progress"].format(open=run.progress.open, **vars(run.progress)))


def start(args: argparse.Namespace) -> int:
    """Begin a list, on a case or alone; its id is the last line."""
    with open_casework(args, make=args.case is None) as casework:
        case = casework.case(args.case).id if args.case else None
        run = casework.checklists.start(args.id, case, args.size)
    emit_json(run.to_dict()) if args.json else emit([run.checklist.words[args.lang]["title"], run.id])
    return 0


def runs(args: argparse.Namespace) -> int:
    """Print the lists in use, the one saved last first."""
    with open_casework(args) as casework:
        found = casework.checklists.runs(casework.case(args.case).id if args.case else None)
    if args.json:
        emit_json([run.to_dict() | {"case": run.case} for run in found])
    else:
        emit(list_line(run, args.lang) for run in found)
    return 0


def list_line(run: Run, lang: str) -> str:
    """Return a list in use as one line: id, title, how far it is."""
    return f"{run.id}  {run.checklist.words[lang]['title']}  {_progress(run, lang)}"


def _progress(run: Run, lang: str) -> str:
    return _WORDS[lang]["progress"].format(open=run.progress.open, **vars(run.progress))


def answer(args: argparse.Namespace) -> int:
    """Keep the answer to one item of a list in use."""
    given = Answer(None if args.answer == "open" else args.answer, args.whom, args.on, args.note)
    with open_casework(args) as casework:
        run = casework.checklists.answer(args.run, args.item, given)
    emit_json(run.to_dict()) if args.json else emit([_progress(run, args.lang)])
    return 0


def move(args: argparse.Namespace) -> int:
    """Show what a newer version of the list changes; with --yes, move to it."""
    with open_casework(args) as casework:
        work = casework.checklists
        run = work.run(args.run)
        mapping = _mapping(work, run)
        moved = work.move(args.run) if args.yes else run
    if args.json:
        emit_json({"mapping": mapping, "version": moved.checklist.version})
    else:
        emit(f"{_WORDS[args.lang][name]}: {item}" for name, items in mapping.items() for item in items)
    return 0


def _mapping(work: ChecklistWork, run: Run) -> dict[str, list[str]]:
    found = work.changes(run)
    return found.to_data() if found else {}
