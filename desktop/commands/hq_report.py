"""`imvo-hq report`: the evaluation report over a period, in both languages, as Word, PDF and HTML."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.hq_desk import open_desk
from desktop.commands.output import emit
from desktop.domain.pilot_figures import CORE_TASKS
from desktop.errors import BadInput

if TYPE_CHECKING:
    from desktop.headquarters.facts import Chosen

_MOST = 1000


def report(args: argparse.Namespace) -> int:
    """Write the report; print the files."""
    from desktop import paths
    from desktop.guidance.library import Library
    from desktop.headquarters.fact_reading import read_facts
    from desktop.headquarters.report import LANGUAGES, Asked, sender_of, write_report
    from desktop.headquarters.report import report as made

    chosen, least = _chosen(args), _least(args.least)
    today = date.today()  # noqa: DTZ011 - the day a person makes it
    with open_desk(args) as store, Library(paths.content_index()) as library:
        facts = read_facts(store, library)
        _refuse_unknown("--post", args.post, facts.posts())
        _refuse_unknown("--rules-version", args.rules_version, facts.rules_versions())
        for lang in (args.lang,) if args.lang else LANGUAGES:
            document = made(facts, library, Asked(chosen, lang, today, least), sender_of(store))
            emit(str(path) for path in write_report(document, library, Path(args.out).expanduser()))
    return 0


def _chosen(args: argparse.Namespace) -> Chosen:
    from desktop.headquarters.facts import Chosen
    from desktop.headquarters.places import REGIONS

    since, until = _day("--from", args.since), _day("--to", args.until)
    if since and until and since > until:
        raise BadInput(f"--from {since}: expected a day before --to {until}")
    if args.region is not None and args.region not in REGIONS:
        raise BadInput(f"--region {args.region[:40]!r}: expected one of {', '.join(REGIONS)}")
    return Chosen(since, until, args.region, args.post, _task(args.task), args.rules_version)


def _day(option: str, text: str | None) -> str | None:
    if text is None:
        return None
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise BadInput(f"{option} {text[:40]!r}: expected a day, as 2026-11-23") from None
    return found.isoformat()


def _task(text: str | None) -> int | None:
    if text is not None and text not in map(str, CORE_TASKS):
        raise BadInput(f"--task {text[:40]!r}: expected a core task, 1 to 5")
    return int(text) if text else None


def _least(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= _MOST:
        raise BadInput(f"--least {text[:40]!r}: expected a whole number from 1 to {_MOST}")
    return int(text)


def _refuse_unknown(option: str, given: str | None, known: list[str]) -> None:
    if given is not None and given not in known:
        raise BadInput(f"{option} {given[:40]!r}: not there; there are {', '.join(known) or 'none yet'}")
