"""`imvo-post privacy`: everything about one person or company found, handed over, erased."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.casework.found import Found
from desktop.commands.desk import open_casework
from desktop.commands.output import emit, emit_json, note


def find(args: argparse.Namespace) -> int:
    """Print every text that holds these words, the oldest first."""
    with open_casework(args) as casework:
        found = casework.privacy.search(args.words)
        told = casework.privacy.hand_over(args.words, list(found.found))
    if args.json:
        emit_json(told | {"not_read": sorted({name for _, name in found.unread})})
        return 0
    emit([_line(one) for one in told["found"]])
    for name in sorted({name for _, name in found.unread}):
        note(f"imvo-post: {name}: not looked inside")
    return 0


def _line(one: dict[str, str | bool | None]) -> str:
    left = "  (may have left the post)" if one["left"] else ""
    text = " ".join(str(one["text"]).split())[:100]
    file = f"{one['file']}: " if one["file"] else ""
    return f"{str(one['at'])[:10]}  {one['case'] or '-'}  {one['area']}  {file}{text}{left}"


def hand_over(args: argparse.Namespace) -> int:
    """Write everything found into a new `.zip` file or folder."""
    target = Path(args.out)
    with open_casework(args) as casework:
        found = casework.privacy.find(args.words)
        casework.privacy.write_over(args.words, found, target, args.lang)
    emit([str(target)])
    return 0


def erase(args: argparse.Namespace) -> int:
    """Erase everything found, with --yes; without it only say how much that is (exit code 1 when there is any)."""
    with open_casework(args) as casework:
        found = casework.privacy.find(args.words)
        mine = [one for one in found if not one.left]
        if args.yes:
            casework.privacy.erase(found, args.words)
    note(f"imvo-post: {_much(found, mine, args.yes)}")
    return 0 if args.yes or not mine else 1


def _much(found: list[Found], mine: list[Found], done: bool) -> str:
    left = len(found) - len(mine)
    elsewhere = f"; {left} may have left the post and stay" if left else ""
    if done:
        return f"{len(mine)} texts erased{elsewhere}; backups made before still hold them: make a new one"
    return f"{len(mine)} texts would be erased for good{elsewhere}; --yes does it, and it cannot be undone"
