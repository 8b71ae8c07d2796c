"""The command line of headquarters. What it can do so far: check a journal that a post has exported."""

from __future__ import annotations

import sys

from desktop import __version__
from desktop.commands.guard import Parser, guarded
from desktop.commands.journals import verify


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code (contract 1)."""
    return guarded("imvo-hq", lambda: _main(argv))


def _main(argv: list[str] | None) -> int:
    top = Parser(prog="imvo-hq", description="Headquarters: check what posts have exported.")
    top.add_argument("--version", action="version", version=f"imvo-hq {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    check = commands.add_parser("verify", help="verify an exported journal")
    check.add_argument("file", help="the .jsonl file of `imvo-post journal export`")
    return verify(top.parse_args(argv))


if __name__ == "__main__":
    sys.exit(main())
