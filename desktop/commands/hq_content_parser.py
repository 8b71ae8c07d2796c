"""The words of `imvo-hq content`: what it can be asked; quick, because every start of `imvo-hq` reads it."""

from __future__ import annotations

import argparse
from typing import Any

_MODULE = "desktop.commands.hq_content"


def add(commands: Any) -> None:
    """Add `content` to the commands of `imvo-hq`; each names in `runs` what it runs (`module:function`)."""
    about = "release content packs, signed"
    content = commands.add_parser("content", help=about, description=about)
    group = content.add_subparsers(dest="subcommand", required=True, metavar="COMMAND")
    _add_init(_command(group, "init", "make the keys and the first root", "init"))
    release = _command(group, "release", "check a pack, release it signed", "make")
    release.add_argument("dir", help="the folder of the pack")
    release.add_argument("--version", help="write this version into its pack.toml first")
    _add_to(release)
    _add_to(_command(group, "publish", "bring the last release to a drop box", "publish"), required=True)
    renew = _command(group, "renew", "sign the last release for another year", "renew")
    renew.add_argument("--above", type=int, default=0, metavar="N", help="under a number higher than N")
    _add_to(renew)
    _add_rotate(_command(group, "rotate", "change keys, or sign the root anew", "rotate"))
    status = _command(group, "status", "what was released, until when, with which keys", "status")
    status.add_argument("--json", action="store_true", help="JSON instead of lines for people")


def _command(group: Any, name: str, about: str, function: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = group.add_parser(name, help=about, description=about)
    command.set_defaults(runs=f"{_MODULE}:{function}")
    command.add_argument("--store", required=True, help="the store; the releases lie beside it in STORE.content")
    return command


def _add_to(command: argparse.ArgumentParser, *, required: bool = False) -> None:
    command.add_argument("--to", metavar="BOX", required=required, help="publish there: folder, file or server")


def _add_init(command: argparse.ArgumentParser) -> None:
    command.add_argument("--threshold", type=int, default=1, metavar="N", help="how many root keys must sign")
    command.add_argument("--root-key", action="append", metavar="FILE", help="a root key; made when it is not there")
    command.add_argument("--name", default="Headquarters", help="who signs, as posts will see it")


def _add_rotate(command: argparse.ArgumentParser) -> None:
    command.add_argument("--root-key", action="append", required=True, metavar="FILE", help="a root key that signs")
    command.add_argument("--daily", action="store_true", help="new keys of every day")
    command.add_argument("--lost", action="store_true", help="the old keys of every day are lost")
    command.add_argument("--new-root-key", action="append", metavar="FILE", help="one more root key")
    command.add_argument("--drop-root-key", action="append", metavar="ID", help="a root key that no longer counts")
    command.add_argument("--threshold", type=int, metavar="N", help="how many root keys must sign from now on")
    _add_to(command)
