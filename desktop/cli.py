"""The command line of a post: what contract 1 promises, and nothing more. Never imports Qt by itself."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths
from desktop.commands.guard import guarded
from desktop.errors import BadInput, OutsideWorld

if TYPE_CHECKING:
    from argparse import Namespace


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 check failed, 2 bad input, 3 the world failed."""
    return guarded("imvo-post", lambda: _main(argv))


def _main(argv: list[str] | None) -> int:
    given = sys.argv[1:] if argv is None else argv
    if not given:
        return _window(None, None)
    args = _arguments(given)
    args.data_dir = _folder(args.data_dir)
    if args.command is None:
        return _window(args.data_dir, args.lang)
    args.lang = args.lang or paths.environment_language()
    if sys.stdout is None:
        raise OutsideWorld("there is no standard output to write an answer to")
    return _run(args)


def _arguments(given: list[str]) -> Namespace:
    """Return what was asked; to learn every command takes longer than the two options of the window."""
    from argparse import Namespace

    from desktop.commands import arguments, parser

    window = parser.Parser(prog="imvo-post", add_help=False)
    arguments.add_options(window)
    with suppress(BadInput):
        args, rest = window.parse_known_args(given, Namespace(command=None))
        if not rest:
            return args
    return arguments.parser().parse_args(given)


def _folder(named: str | None) -> Path | None:
    """Return the data folder that was named, or None."""
    if named is None:
        return None
    if not named.strip():
        raise BadInput("--data-dir: empty; expected a folder")
    try:
        return Path(named).expanduser()
    except RuntimeError:
        raise BadInput(f"--data-dir {named!r}: there is no such person's home folder") from None


def _run(args: Namespace) -> int:
    module, function = args.runs.split(":")
    return int(getattr(importlib.import_module(module), function)(args))


def _window(data_dir: Path | None, language: str | None) -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        raise OutsideWorld("there is no display to open a window on; try: imvo-post assess FILE")
    gc.disable()  # until the window stands: a start makes much and drops nothing
    from desktop.app import main as open_window

    return open_window(data_dir or paths.default_data_dir(), language)


if __name__ == "__main__":
    sys.exit(main())
