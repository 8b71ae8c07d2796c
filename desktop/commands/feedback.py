"""`imvo-post feedback`: what a post says about the guideline and this app."""

from __future__ import annotations

import argparse

from desktop.commands.desk import open_casework
from desktop.commands.library import data_dir
from desktop.commands.output import emit, emit_json
from desktop.domain.feedback import parse_feedback
from desktop.guidance.reading import read_file
from desktop.storage.vault import exists


def add(args: argparse.Namespace) -> int:
    """Keep feedback from a file; its id is the last line."""
    feedback = parse_feedback(read_file(args.file))
    with open_casework(args, make=True) as casework:
        given = casework.feedback.give(feedback)
    emit_json(given.to_dict()) if args.json else emit([given.id])
    return 0


def list_(args: argparse.Namespace) -> int:
    """Print every piece of feedback, the latest first."""
    if not exists(data_dir(args)):
        emit_json([]) if args.json else None
        return 0
    with open_casework(args) as casework:
        given = casework.feedback.given()
    if args.json:
        emit_json([one.to_dict() for one in given])
    else:
        emit([f"{one.at[:10]}  {one.feedback.about}  {one.feedback.kind}  {one.feedback.text or ''}" for one in given])
    return 0
