"""`imvo-post content`: which guidance is in use, and whether a pack's source files are right."""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop import paths
from desktop.commands.output import emit, emit_json, note
from desktop.guidance.library import Library

if TYPE_CHECKING:
    from desktop.domain.certificate import Violation


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
    """Check the source files of a pack, its rules included; exit code 1 with every problem, file and line."""
    from desktop.guidance.check import check_pack

    folder = Path(args.dir) if args.dir else paths.content_dir()
    problems = [f"{problem.file}:{problem.line}: {problem.message}" for problem in check_pack(folder)]
    problems = problems or [f"decision: {violation.message}" for violation in _certified(folder)]
    emit(problems)
    note("the content pack is in order" if not problems else f"{len(problems)} problems")
    return 1 if problems else 0


def _certified(folder: Path) -> tuple[Violation, ...]:
    """Compile a pack aside and prove its rules."""
    from desktop.assistant import Assistant
    from desktop.domain.certificate import certify
    from desktop.guidance.compile import compile_pack

    with TemporaryDirectory() as aside:
        compile_pack(folder, Path(aside) / "pack.db")
        with Library(Path(aside) / "pack.db") as library:
            return certify(Assistant(library).rulebook).violations
