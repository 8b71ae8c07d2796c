"""`imvo-post content`: which guidance is in use, and whether a pack's source files are right; install, go back."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.commands.library import data_dir, open_library
from desktop.commands.output import emit, emit_json, note
from desktop.errors import BadInput
from desktop.guidance import installed
from desktop.guidance.library import Library


def status(args: argparse.Namespace) -> int:
    """Print the pack in use, signed or not, what there is beside it, and what was set aside and why."""
    facts = _facts(args)
    emit_json(facts) if args.json else emit(_lines(facts))
    return 0


def _facts(args: argparse.Namespace) -> dict[str, Any]:
    whole = installed.overview(data_dir(args), paths.content_index())
    found = whole.found
    with Library(found.path, found.standing) as library:
        facts = {
            "id": library.pack_id,
            "version": library.version,
            "as_of": library.as_of,
            "rules_version": library.decision("tables")["version"],
            "standing": library.standing,
        }
    return facts | {
        "installed": found.kept.installed if found.kept else None,
        "previous": whole.previous and dict(zip(("version", "standing"), whole.previous, strict=True)),
        "shipped": whole.shipped,
        "shipped_is_later": whole.shipped_is_later,
        "set_aside": [{"version": each.version, "reason": each.reason, "text": str(each)} for each in found.set_aside],
    }


def _lines(facts: dict[str, Any]) -> Iterator[str]:
    for key in ("id", "version", "as_of", "rules_version", "standing"):
        yield f"{key}: {facts[key]}"
    if facts["installed"]:
        yield f"installed: {facts['installed']}"
    if before := facts["previous"]:
        yield f"previous: {before['version']} ({before['standing']}); `content rollback` goes back to it"
    if facts["standing"] != installed.SHIPPED:
        later = ", later than this one; `content install --shipped` takes it" if facts["shipped_is_later"] else ""
        yield f"shipped: {facts['shipped'] or 'missing or damaged'}{later}"
    for each in facts["set_aside"]:
        yield f"set aside: {each['text']}"


def check(args: argparse.Namespace) -> int:
    """Check the source files of a pack, its rules included; exit code 1 with every problem, file and line."""
    from desktop import packs

    problems = packs.check(Path(args.dir) if args.dir else paths.content_dir())
    emit(problems)
    note("the content pack is in order" if not problems else f"{len(problems)} problems")
    return 1 if problems else 0


def install(args: argparse.Namespace) -> int:
    """Check a pack folder whole, then make it the pack in use; every problem is told, and then nothing changes."""
    from desktop import packs

    if bool(args.folder) == args.shipped:
        raise BadInput("expected the folder of a content pack, or --shipped for the pack of this program")
    if args.shipped:
        packs.use_shipped(data_dir(args), paths.content_index())
        return _now(args)
    try:
        packs.install(Path(args.folder), data_dir(args), paths.content_index())
    except packs.PackProblems as error:
        emit(error.problems)
        raise
    return _now(args)


def rollback(args: argparse.Namespace) -> int:
    """Go back to the pack that was in use before this one."""
    from desktop import packs

    packs.rollback(data_dir(args), paths.content_index())
    return _now(args)


def _now(args: argparse.Namespace) -> int:
    with open_library(args) as library:
        emit([f"in use: {library.version} ({library.standing})"])
    return 0
