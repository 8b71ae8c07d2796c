"""The command line of headquarters (contract 1). Never imports Qt by itself."""

from __future__ import annotations

import importlib
import sys

from desktop import __version__
from desktop.commands import hq_parser
from desktop.commands.guard import guarded
from desktop.commands.parser import Parser
from desktop.errors import OutsideWorld


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 check failed, 2 bad input, 3 the world failed."""
    return guarded("imvo-hq", lambda: _main(argv))


def _main(argv: list[str] | None) -> int:
    top = Parser(prog="imvo-hq", description="Headquarters: take in what posts send, confirm it, look at it.")
    top.add_argument("--version", action="version", version=f"imvo-hq {__version__}")
    top.add_argument("--lang", choices=("nl", "en"), help="language of the window, or of what is written")
    hq_parser.add(top.add_subparsers(dest="command", required=True, metavar="COMMAND"))
    args = top.parse_args(argv)
    if sys.stdout is None:
        raise OutsideWorld("there is no standard output to write an answer to")
    if args.command == "window":
        from desktop.app_hq import main as open_window

        return open_window(args.store, args.keys, args.lang)
    module, function = args.runs.split(":")
    return int(getattr(importlib.import_module(module), function)(args))


if __name__ == "__main__":
    sys.exit(main())
