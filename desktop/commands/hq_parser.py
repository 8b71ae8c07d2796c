"""The words of `imvo-hq`: what it can be asked; quick, because every start reads it."""

from __future__ import annotations

import argparse
from typing import Any

from desktop.commands import hq_content_parser

_KEYS = "the officer's keys (STORE.keys)"


def add(commands: Any) -> None:
    """Add the commands of headquarters; each names in `runs` what it runs (`module:function`)."""
    _add_init(_command(commands, "init", "make headquarters: its keys, its document, its store", "hq_setup:init"))
    _add_officer(commands)
    _add_approve(
        _command(commands, "approve", "let a device in; what waited from it is taken in", "hq_devices:approve")
    )
    revoke = _command(commands, "revoke", "withdraw a device; what it sent stays", "hq_devices:revoke", keys=False)
    revoke.add_argument("device", metavar="FINGERPRINT", nargs="+", help="its fingerprint, or its id")
    gather = _command(commands, "gather", "take in what posts sent", "hq_exchange:gather")
    gather.add_argument("place", metavar="SRC", help="a folder, a file NAME.imvo or NAME.imvo.txt, or https://")
    receipts = _command(commands, "receipts", "write receipts for the posts", "hq_exchange:receipts")
    receipts.add_argument("place", metavar="DEST", help="a folder, a file NAME.imvo or NAME.imvo.txt, or https://")
    status = _command(commands, "status", "what is known of every device", "hq_look:status", keys=False)
    for command in (gather, receipts, status):
        command.add_argument("--json", action="store_true", help="JSON instead of lines for people")
    export = _command(commands, "export", "everything that was taken in, as files", "hq_look:export", keys=False)
    export.add_argument("--format", required=True, choices=("csv", "xlsx", "jsonl", "sqlite"), help="in which form")
    export.add_argument("--out", required=True, metavar="DIR", help="the folder to write into")
    window = _command(commands, "window", "look at it, filter it, answer feedback", "")
    window.set_defaults(runs="")  # cli_hq opens it: commands know no window
    _add_language(window, "the language of the window")
    _add_rules(commands)
    _add_report(_command(commands, "report", "the evaluation report", "hq_report:report", keys=False))
    hq_content_parser.add(commands)
    check = commands.add_parser("verify", help="verify an exported journal", description="verify an exported journal")
    check.add_argument("file", help="the .jsonl file of `imvo-post journal export`")
    check.set_defaults(runs="desktop.commands.journals:verify")


def _add_rules(commands: Any) -> None:
    about = "try other rules on the cases that posts sent"
    rules = commands.add_parser("rules", help=about, description=about)
    group = rules.add_subparsers(dest="subcommand", required=True, metavar="COMMAND")
    try_ = _command(
        group, "try", "prove changed rules and replay gathered cases under them", "hq_rules:try_", keys=False
    )
    try_.add_argument("file", help="decision tables (YAML or DMN) or thresholds (YAML), changed")
    try_.add_argument("--pack", metavar="DIR", help="the pack folder they would go into (the program's own)")
    try_.add_argument("--draft", metavar="DIR", help="write a copy of that pack with them into this new folder")
    try_.add_argument("--version", help="the version of the draft, such as 2026.12.1")
    try_.add_argument("--json", action="store_true", help="JSON instead of lines for people")
    about = "a draft entry for the Dutch register of algorithms, made from the rules"
    entry = commands.add_parser("register-entry", help=about, description=about)
    entry.set_defaults(runs="desktop.commands.hq_rules:register_entry")
    entry.add_argument("--out", required=True, metavar="FILE", help="the file: text, or JSON for a name that ends so")
    _add_language(entry, "its language (nl: what the register takes)")


def _command(commands: Any, name: str, about: str, runs: str, *, keys: bool = True) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=about, description=about)
    command.set_defaults(runs=f"desktop.commands.{runs}")
    command.add_argument("--store", required=True, help="the store: the path of a file, or postgresql://HOST/DATABASE")
    if keys:
        command.add_argument("--keys", metavar="FILE", help=_KEYS)
    return command


def _add_report(command: argparse.ArgumentParser) -> None:
    command.add_argument("--out", required=True, metavar="DIR", help="the folder to write into")
    command.add_argument("--from", dest="since", metavar="DAY", help="first day, as 2026-01-31")
    command.add_argument("--to", dest="until", metavar="DAY", help="last day, as 2026-12-31")
    _add_language(command, "one language (default: both)")
    command.add_argument("--region", help="one region only")
    command.add_argument("--post", metavar="CODE", help="one post only")
    command.add_argument("--task", metavar="N", help="one core task only (1 to 5)")
    command.add_argument("--rules-version", metavar="VERSION", help="cases under one version of the rules only")
    about = "a count below this is not told (default 5; 1 tells all)"
    command.add_argument("--least", metavar="N", default="5", help=about)


def _add_init(command: argparse.ArgumentParser) -> None:
    command.add_argument("--out", required=True, metavar="FILE", help="headquarters' document for the posts (hq.json)")
    command.add_argument("--name", default="Headquarters", help="the name that posts see")
    command.add_argument("--officer", default="Officer 1", help="the name of the officer whose keys are made")


def _add_approve(command: argparse.ArgumentParser) -> None:
    about = "the request as a file, or the words of a fingerprint whose request was gathered"
    command.add_argument("device", metavar="FILE|FINGERPRINT", nargs="+", help=about)


def _add_officer(commands: Any) -> None:
    about = "the people who can open what posts send"
    officer = commands.add_parser("officer", help=about, description=about)
    group = officer.add_subparsers(dest="subcommand", required=True, metavar="COMMAND")
    add = _command(group, "add", "make keys for one more officer", "hq_setup:add_officer")
    add.add_argument("--keys-out", required=True, metavar="FILE", help="where the new officer's keys go")
    remove = _command(group, "remove", "take an officer out", "hq_setup:remove_officer")
    for command in (add, remove):
        command.add_argument("name", help="the officer's name")
    renew = _command(group, "renew", "give this officer new keys; the old ones still open", "hq_setup:renew")
    for command in (add, remove, renew):
        command.add_argument("--out", required=True, metavar="FILE", help="the new document for the posts")
    _command(group, "passphrase", "replace the passphrase of these keys", "hq_setup:change_passphrase")


def _add_language(command: argparse.ArgumentParser, words: str) -> None:
    """Let the language stand behind the command too; one that stands before it holds otherwise."""
    command.add_argument("--lang", choices=("nl", "en"), default=argparse.SUPPRESS, help=words)
