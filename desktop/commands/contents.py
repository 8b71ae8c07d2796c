"""`imvo-post content`: which guidance is in use, and whether a pack's source files are right."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop import paths
from desktop.commands.output import emit, emit_json, note
from desktop.guidance.library import Library


def status(args: argparse.Namespace) -> int:
    """Print the pack in use: id, version, as-of date."""
    with Library(paths.content_index()) as library:
        rules = library.decision("tables")["version"]
        facts = {
            "id": library.pack_id,
            "version": library.version,
            "as_of": library.as_of,
            "rules_version": rules,
        }
    emit_json(facts) if args.json else emit(f"{key}: {value}" for key, value in facts.items())
    return 0


def check(args: argparse.Namespace) -> int:
    """Check the source files of a pack; exit code 1 with every problem at once, file and line."""
    from desktop.guidance.check import check_pack

    problems = check_pack(Path(args.dir) if args.dir else paths.content_dir())
    emit(f"{problem.file}:{problem.line}: {problem.message}" for problem in problems)
    note("the content pack is in order" if not problems else f"{len(problems)} problems")
    return 1 if problems else 0
