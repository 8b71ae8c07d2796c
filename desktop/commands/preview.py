"""`imvo-post content preview`: a pack as web pages, every problem on top, for who writes it."""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop import paths
from desktop.commands.output import emit, note
from desktop.errors import BadInput


def run(args: argparse.Namespace) -> int:
    """Write the preview and print where it opens; every problem is told, and stops nothing."""
    from desktop.guidance.pack import read_pack
    from desktop.guidance.pack_folder import copy_pack
    from desktop.guidance.preview import INDEX, write_preview
    from desktop.guidance.source import LANGUAGES

    folder = Path(args.dir) if args.dir else paths.content_dir()
    out = Path(args.out) if args.out else Path.cwd() / "preview"
    if out.resolve().is_relative_to(folder.resolve()):
        raise BadInput(f"{out}: lies in the pack itself; choose another folder with --out")
    with TemporaryDirectory() as aside:
        try:
            pack = read_pack(copy_pack(folder, Path(aside)))
            problems = write_preview(pack, out, (args.only,) if args.only else LANGUAGES)
        except RecursionError:
            raise BadInput(f"{folder}: a text in this pack is nested too deep to be read") from None
    for problem in problems:
        note(str(problem))
    note(f"{len(problems)} problems" if problems else "the content pack is in order")
    emit([f"open in a browser: {out.resolve() / INDEX}"])
    return 0
