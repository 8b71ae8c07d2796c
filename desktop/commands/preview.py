"""`imvo-post content preview`: a pack as web pages, every problem on top, for who writes it."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop import paths
from desktop.commands.output import emit, note
from desktop.errors import BadInput


def run(args: argparse.Namespace) -> int:
    """Write the preview and print where it opens; every problem is told, and stops nothing."""
    from desktop.guidance.outside import pack_from
    from desktop.guidance.preview import INDEX, write_preview
    from desktop.guidance.source import LANGUAGES

    folder = Path(args.dir) if args.dir else paths.content_dir()
    out = Path(args.out) if args.out else Path.cwd() / "preview"
    if out.resolve().is_relative_to(folder.resolve()):
        raise BadInput(f"{out}: lies in the pack itself; choose another folder with --out")
    with pack_from(folder) as pack:
        problems = write_preview(pack, out, (args.only,) if args.only else LANGUAGES)
    for problem in problems:
        note(str(problem))
    note(f"{len(problems)} problems" if problems else "the content pack is in order")
    emit([f"open in a browser: {out.resolve() / INDEX}"])
    return 0
