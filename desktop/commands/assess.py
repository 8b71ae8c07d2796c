"""`imvo-post assess`: the decision assistant on a support request, for people or for programs."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from desktop.assistant import Assistant
from desktop.commands.library import open_library
from desktop.commands.output import emit, emit_json
from desktop.commands.wording import outcome_lines
from desktop.domain.policy import parse_policy
from desktop.errors import BadInput, ImvoError
from desktop.guidance.reading import MAX_BYTES, parse_json, read_file


def run(args: argparse.Namespace) -> int:
    """Assess one request, or with `--jsonl` one a line. Returns the exit code."""
    policy = parse_policy(read_file(args.policy)) if args.policy else None
    with open_library(args) as library:
        assistant = Assistant(library, policy)
        if args.jsonl:
            return _lines(args.file, assistant, args.lang)
        outcome = assistant.assess(assistant.read(read_file(args.file)))
        if args.json:
            emit_json(outcome.to_dict(args.lang))
        else:
            emit(outcome_lines(outcome, assistant.rulebook.texts, args.lang))
    return 0


def _lines(name: str, assistant: Assistant, lang: str) -> int:
    """Answer every line; a bad line gives an error in its place and the rest goes on."""
    code = 0
    for number, raw in enumerate(_read_lines(name), 1):
        answer: dict[str, Any]
        try:
            answer = assistant.assess(assistant.read(_request(raw, f"line {number}"))).to_dict(lang)
        except ImvoError as error:
            answer, code = {"error": str(error)}, error.exit_code
        print(json.dumps(answer, ensure_ascii=False), flush=True)
    return code


def _request(raw: bytes, where: str) -> Any:
    if len(raw) > MAX_BYTES:
        raise BadInput(f"{where}: longer than {MAX_BYTES:,} bytes")
    try:
        text = raw.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise BadInput(f"{where}: not UTF-8 text") from None
    if not text:
        raise BadInput(f"{where}: empty; expected one JSON request")
    return parse_json(text, where)


def _read_lines(name: str) -> Iterator[bytes]:
    if name == "-":
        if sys.stdin is None:
            raise BadInput("-: there is no standard input to read")
        yield from _bounded(sys.stdin.buffer)
        return
    try:
        with Path(name).open("rb") as stream:
            yield from _bounded(stream)
    except OSError as error:
        raise BadInput(f"{name}: cannot be read: {error.strerror}") from None


def _bounded(stream: BinaryIO) -> Iterator[bytes]:
    """Yield lines without ever holding more than a little over the largest one that is read."""
    while raw := stream.readline(MAX_BYTES + 2):
        yield raw
        while not raw.endswith(b"\n") and (raw := stream.readline(MAX_BYTES + 2)):
            pass  # the rest of a line that was too long
