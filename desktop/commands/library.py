"""Open the content pack in use for a command; that another one was set aside is said beside the answer."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop import paths
from desktop.commands.output import note
from desktop.guidance import installed
from desktop.guidance.library import Library


def data_dir(args: argparse.Namespace) -> Path:
    """Return the data folder a command works in: the one that was named, or the platform's own."""
    named: Path | None = args.data_dir
    return named or paths.default_data_dir()


def open_library(args: argparse.Namespace) -> Library:
    """Return the pack in use, open: the installed one while it is whole, else the last good one."""
    library, found = installed.open_library(data_dir(args), paths.content_index())
    for each in found.set_aside if not getattr(args, "told", False) else ():
        note(f"imvo-post: {each}; {library.version} ({library.standing}) is used instead")
    args.told = True  # a command that opens it twice says it once
    return library
