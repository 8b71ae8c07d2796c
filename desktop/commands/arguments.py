"""What can be asked of a post's command line: every command with its arguments, and the function that runs it."""

from __future__ import annotations

import argparse
from typing import Any

from desktop import __version__
from desktop.commands.parser import Parser
from desktop.domain.document_kinds import FORMATS, KINDS

LANGUAGES = ("nl", "en")


def parser() -> argparse.ArgumentParser:
    """Return the parser of `imvo-post`."""
    top = Parser(prog="imvo-post", description="Guidance on responsible business conduct for Dutch posts.")
    add_options(top)
    top.add_argument("--version", action="version", version=f"imvo-post {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _add_assess(commands)
    _add_search(commands)
    _add_risks(commands)
    _add_rules(_group(commands, "rules", "the decision tables"))
    _add_case(_group(commands, "case", "the case log"))
    _add_document(commands)
    _add_checklist(_group(commands, "checklist", "the lists to tick off"))
    _add_feedback(_group(commands, "feedback", "what this post says about the guideline"))
    _add_privacy(_group(commands, "privacy", "everything about one person or company"))
    _add_vault(_group(commands, "vault", "the encrypted data of this post"))
    _add_journal(_group(commands, "journal", "the chain of events"))
    _add_sync(_group(commands, "sync", "the exchange with headquarters"))
    _add_content(_group(commands, "content", "the guidance in use"))
    _add(commands, "self-test", "check this program itself", "desktop.selftest:command")
    return top


def add_options(top: argparse.ArgumentParser) -> None:
    """Add the options of the window, which every command has too."""
    top.add_argument("--data-dir", help="folder with the encrypted data of this post")
    top.add_argument("--lang", choices=LANGUAGES, help="language of answers")


def _add(commands: Any, name: str, about: str, runs: str) -> argparse.ArgumentParser:
    """Add a command that runs `module:function`; the module is imported only then."""
    command: argparse.ArgumentParser = commands.add_parser(name, help=about, description=about)
    command.set_defaults(runs=runs)
    return command


def _group(commands: Any, name: str, about: str) -> Any:
    group = commands.add_parser(name, help=about, description=about)
    return group.add_subparsers(dest="subcommand", required=True, metavar="COMMAND")


def _add_assess(commands: Any) -> None:
    command = _add(commands, "assess", "the decision assistant on a support request", "desktop.commands.assess:run")
    command.add_argument("file", help="a support request in YAML or JSON; - is standard input")
    command.add_argument("--policy", help="thresholds for large and long-term instead of the pack's own")
    _add_lang(command)
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON answer")
    form.add_argument("--jsonl", action="store_true", help="one JSON request a line in, one outcome a line out")


def _add_search(commands: Any) -> None:
    command = _add(commands, "search", "full-text search of the guidance", "desktop.commands.search:run")
    command.add_argument("query", help="words or a question, Dutch or English; quote it")
    command.add_argument("--limit", default="10", metavar="N", help="how many articles at most (10)")
    _add_json(command)
    _add_lang(command)


def _add_risks(commands: Any) -> None:
    command = _add(commands, "risks", "what sources say on a country and a product", "desktop.commands.risks:run")
    command.add_argument("country", help="ISO alpha-2 code, or a Dutch or English name")
    command.add_argument("product", nargs="?", help="product id, name or free text; country themes only without it")
    _add_json(command)
    _add_lang(command)


def _add_rules(commands: Any) -> None:
    module = "desktop.commands.rules"
    _add_json(_add(commands, "check", "prove the tables over every combination of answers", f"{module}:check"))
    export = _add(commands, "export", "write the tables as DMN 1.3", f"{module}:export")
    export.add_argument("file", help="the .dmn file to write")
    read = _add(commands, "import", "verify a DMN file, write it in the pack's own form", f"{module}:import_")
    read.add_argument("file", help="the .dmn file to read")
    read.add_argument("--out", help="the .yaml file to write; standard output without it")


def _add_case(commands: Any) -> None:
    module = "desktop.commands.cases"
    add = _add(commands, "add", "keep a support request as a case", f"{module}:add")
    add.add_argument("file", help="a support request in YAML or JSON; - is standard input")
    add.add_argument("--reason", action="append", default=[], metavar="KEY=TEXT", help="why you depart from the rules")
    listing = _add(commands, "list", "every case", f"{module}:list_")
    show = _add(commands, "show", "one case", f"{module}:show")
    show.add_argument("id", help="the id or the number of the case")
    explain = _add(commands, "explain", "add the reason for a departure", f"{module}:explain")
    explain.add_argument("id", help="the id or the number of the case")
    explain.add_argument("--reason", action="append", required=True, metavar="KEY=TEXT", help="why you depart")
    for command in (add, listing, show):
        _add_json(command)
        _add_lang(command)


def _add_document(commands: Any) -> None:
    command = _add(commands, "document", "a document made from a case", "desktop.commands.documents:run")
    command.add_argument("id", help="the id or the number of the case")
    command.add_argument("--kind", required=True, choices=KINDS, help="what document")
    command.add_argument("--format", required=True, choices=FORMATS, help="in which form")
    command.add_argument("--out", required=True, metavar="FILE", help="the file to write")
    _add_json(command)
    _add_lang(command)


def _add_checklist(commands: Any) -> None:
    module = "desktop.commands.checklists"
    listing = _add(commands, "list", "every list of the pack", f"{module}:list_")
    show = _add(commands, "show", "one list of the pack", f"{module}:show")
    start = _add(commands, "start", "begin a list, on a case or alone", f"{module}:start")
    for command in (show, start):
        command.add_argument("id", help="the id of the list")
    start.add_argument("--size", choices=("none", "small", "large"), help="of the support; the case says it without")
    runs = _add(commands, "runs", "the lists in use", f"{module}:runs")
    for command in (start, runs):
        command.add_argument("--case", help="the id or the number of a case")
    answer = _add(commands, "answer", "answer one item of a list in use", f"{module}:answer")
    move = _add(commands, "move", "what a newer version of the list changes", f"{module}:move")
    for command in (answer, move):
        command.add_argument("run", help="the id of the list in use")
    move.add_argument("--yes", action="store_true", help="move to it; answers go along")
    answer.add_argument("item", help="the id of the item")
    answer.add_argument("answer", choices=("yes", "no", "not_applicable", "ask", "open"))
    for name, about in (("whom", "who is asked"), ("on", "by when, as 2026-12-01"), ("note", "your note")):
        answer.add_argument(f"--{name}", help=about)
    for command in (listing, show, start, runs, answer, move):
        _add_json(command)
        _add_lang(command)


def _add_feedback(commands: Any) -> None:
    module = "desktop.commands.feedback"
    add = _add(commands, "add", "keep feedback for headquarters", f"{module}:add")
    add.add_argument("file", help="feedback in YAML or JSON; - is standard input")
    listing = _add(commands, "list", "everything this post has said", f"{module}:list_")
    for command in (add, listing):
        _add_json(command)
        _add_lang(command)


def _add_privacy(commands: Any) -> None:
    module = "desktop.commands.privacy"
    find = _add(commands, "find", "every text that holds these words", f"{module}:find")
    over = _add(commands, "hand-over", "write what was found, and the files, to give away", f"{module}:hand_over")
    over.add_argument("--out", required=True, metavar="PATH", help="the new .zip file or folder to write")
    erase = _add(commands, "erase", "erase what was found for good", f"{module}:erase")
    erase.add_argument("--yes", action="store_true", help="do it; without it only say how much it is")
    for command in (find, over, erase):
        command.add_argument("words", help="a name, or a part of it of at least three letters; quote it")
    _add_json(find)
    _add_lang(over)


def _add_vault(commands: Any) -> None:
    module = "desktop.commands.vaults"
    _add(commands, "backup", "write one encrypted file", f"{module}:backup").add_argument("file")
    _add(commands, "restore", "put a backup into a new data folder", f"{module}:restore").add_argument("file")
    _add(commands, "change-passphrase", "replace the passphrase", f"{module}:change_passphrase")
    _add(commands, "recover", "set a new passphrase with the recovery code", f"{module}:recover")


def _add_journal(commands: Any) -> None:
    module = "desktop.commands.journals"
    verify = _add(commands, "verify", "verify the chain of events", f"{module}:verify")
    verify.add_argument("file", nargs="?", help="an exported journal; this vault without it")
    export = _add(commands, "export", "write what headquarters may see", f"{module}:export")
    export.add_argument("--out", required=True, help="the .jsonl file to write")


def _add_sync(commands: Any) -> None:
    module = "desktop.commands.sync"
    enrol = _add(commands, "enrol", "let this device be known to headquarters", f"{module}:enrol")
    enrol.add_argument("file", help="the file hq.json of headquarters")
    enrol.add_argument("--post", metavar="CODE", help="the code of the post, as BOG; the one that is set without it")
    enrol.add_argument("--request", metavar="FILE", help="a file to write for headquarters")
    enrol.add_argument("--instead", action="store_true", help="in the place of another headquarters")
    send = _add(commands, "send", "bring what waits to a place", f"{module}:send")
    receive = _add(commands, "receive", "take in receipts and messages", f"{module}:receive")
    for command in (send, receive):
        command.add_argument("place", help="a folder, NAME.imvo, NAME.imvo.txt or https://...")
    send.add_argument("--wait", action="store_true", help="try again until the place can be reached")
    for command in (enrol, send, receive, _add(commands, "status", "what stands where", f"{module}:status")):
        _add_json(command)


def _add_content(commands: Any) -> None:
    module = "desktop.commands.contents"
    _add_json(_add(commands, "status", "the pack in use", f"{module}:status"))
    check = _add(commands, "check", "check the source files of a pack", f"{module}:check")
    check.add_argument("dir", nargs="?", help="the folder of the pack")
    install = _add(commands, "install", "use a signed release, or a pack folder (unsigned)", f"{module}:install")
    install.add_argument("place", nargs="?", help="a drop box, a file NAME.imvo, or the folder of a pack")
    install.add_argument("--root", help="the first root of the releases, where this post trusts none yet")
    install.add_argument("--shipped", action="store_true", help="use the pack of this program again")
    trust = _add(commands, "trust", "whose signed releases this post installs", f"{module}:set_trust")
    trust.add_argument("root", help="the first root: its file 1.root.json, or its SHA-256")
    _add(commands, "rollback", "go back to the pack before this one", f"{module}:rollback")
    preview = _add(commands, "preview", "a pack as web pages, with every problem", "desktop.commands.preview:run")
    preview.add_argument("dir", nargs="?", help="the folder of the pack")
    preview.add_argument("--lang", choices=LANGUAGES, dest="only", help="one language; both without it")
    preview.add_argument("--out", help="the folder to write to; preview in this folder without it")
    register = _add(commands, "register", "keep the ids of a new release for good", "desktop.commands.register:run")
    register.add_argument("dir", nargs="?", help="the folder of the pack")


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="JSON instead of lines for people")


def _add_lang(command: argparse.ArgumentParser) -> None:
    command.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help="language of the answer")
