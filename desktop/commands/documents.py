"""`imvo-post document`: a document made from a case, in one form, in one language."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.commands.desk import open_casework
from desktop.commands.output import emit, emit_json, note, write_whole
from desktop.errors import BadInput, OutsideWorld


def run(args: argparse.Namespace) -> int:
    """Make a document, write it, and record on the case that it was made. Prints its SHA-256 and the file."""
    target = Path(args.out)
    with open_casework(args) as casework:
        case = casework.case(args.id)
        made = casework.documents.make(case.id, args.kind, args.format, args.lang)
        write_whole(target, made.data)
        for warning in made.warnings:
            note(f"imvo-post: {warning}")
        try:
            casework.documents.record(case.id, made)
        except (BadInput, OutsideWorld) as error:
            raise OutsideWorld(f"{target} is written, but not recorded on the case: {error}") from error
    answer = {"file": str(target), "kind": args.kind, "format": args.format, "lang": args.lang, "sha256": made.sha256}
    emit_json(answer) if args.json else emit([f"{made.sha256}  {target}"])
    return 0
