"""`imvo-hq rules try` and `imvo-hq register-entry`: see what changed rules would do, tell the public about them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop import paths
from desktop.assistant import Assistant
from desktop.commands.hq_desk import open_desk
from desktop.commands.output import emit, emit_json, note, write_whole
from desktop.domain.certificate import Certificate, certify
from desktop.domain.policy import parse_policy
from desktop.domain.rulebook import FILES, Rulebook, parse_rulebook
from desktop.errors import BadInput
from desktop.guidance.library import Library
from desktop.guidance.reading import parse, read_bytes

if TYPE_CHECKING:
    from desktop.headquarters.workshop import Given, Replay, Result, Tried

_SHOWN = 20


def try_(args: argparse.Namespace) -> int:
    """Prove the rules of a file and replay gathered cases under them; exit code 1 when something does not hold."""
    from desktop.headquarters import workshop

    if args.draft and not args.version:
        raise BadInput("--draft: name the version of the draft too, as --version 2026.12.1")
    data = _read(args.file)
    present = _present(args.pack)
    with open_desk(args) as store:
        tried = workshop.read_proposal(data, present, args.file)
        certificate = certify(tried)
        replay = workshop.replay(store, present, tried)
    if args.json:
        emit_json({**certificate.to_dict(), "releasable": certificate.holds, "replay": replay.to_dict()})
    else:
        emit([*_proof(certificate), *_replayed(replay, present.version, tried.version)])
    if args.draft:
        _write_draft(args, data, holds=certificate.holds)
    return 0 if certificate.holds else 1


def _present(folder: str | None) -> Rulebook:
    """Return the rules in use: those of a pack folder, else of the pack that came with the program."""
    if folder is None:
        with Library(paths.content_index()) as library:
            return Assistant(library).rulebook
    from desktop.guidance.pack_folder import content_of

    decision = content_of(Path(folder)) / "decision"
    files = {name: _read(str(decision / f"{name}.yaml")) for name in FILES}
    return parse_rulebook(files, parse_policy(files["policy"]))


def _read(name: str) -> Any:
    """Return the tables or thresholds of a file: DMN by its name, else YAML or JSON. Raises BadInput."""
    from desktop.guidance.dmn import MAX_BYTES, import_dmn

    raw = read_bytes(Path(name), MAX_BYTES)
    return import_dmn(raw, name) if name.lower().endswith((".dmn", ".xml")) else parse(raw, name)


def _proof(certificate: Certificate) -> Iterator[str]:
    yield f"Rules {certificate.rules_version}: {certificate.combinations:,} combinations of answers worked out"
    for violation in certificate.violations[:_SHOWN]:
        example = ", ".join(f"{key}={value}" for key, value in violation.example.items())
        yield f"  BROKEN {violation.property}: {violation.message}"
        yield f"    example: {example}"
    if more := len(certificate.violations) - _SHOWN:
        yield from [f"  and {more} more; see --json"] if more > 0 else []
    if certificate.holds:
        yield "  everything holds: a pack with these rules can be released"
    else:
        yield "  a pack with these rules cannot be released"


def _replayed(replay: Replay, present: str, tried: str) -> Iterator[str]:
    count = len(replay.requests)
    yield f"Replayed: {count:,} requests of gathered cases, rules in use {present} against {tried}"
    yield f"  {len(replay.changed):,} get another route or strength"
    if replay.unsure:
        yield f"  {len(replay.unsure):,} depend on the exact amount, which stayed at the post"
    if replay.unreadable:
        yield f"  {replay.unreadable:,} could not be worked out: their answers are of another version"
    yield from (f"  {_named(old)} -> {_named(new)}: {many}" for old, new, many in replay.routes() if old != new)
    for post, few, many in replay.posts():
        if few:
            yield f"  {post or 'unknown post'}: {few} of {many}"
    yield from map(_change, replay.changed[:_SHOWN])
    if len(replay.changed) > _SHOWN:
        yield f"  and {len(replay.changed) - _SHOWN} more; see --json"


def _change(one: Tried) -> str:
    now, tried = one.now, one.tried
    return f"  {one.post} {one.opened} {one.case}: {_outcome(now)} -> {_outcome(tried)}"


def _outcome(given: Given) -> str:
    return f"{_named(given.result)} ({', '.join(given.rules)})" if given.rules else _named(given.result)


def _named(result: Result) -> str:
    route, strength = result
    return " ".join(word for word in (route or "no rule", strength) if word)


def _write_draft(args: argparse.Namespace, data: Mapping[str, Any], *, holds: bool) -> None:
    from desktop.headquarters.draft_pack import write_draft

    source = Path(args.pack) if args.pack else paths.content_dir()
    made = write_draft(source, Path(args.draft).expanduser(), args.version, data)
    then = f"look it over, then `imvo-hq content release {made} --store {args.store}`"
    note(f"draft pack in {made}: {then if holds else 'its rules do not hold yet, so it cannot be released'}")


def register_entry(args: argparse.Namespace) -> int:
    """Write a draft entry for the register of algorithms, from the rules of the pack in use."""
    from desktop.headquarters import register_entry as entry

    with Library(paths.content_index()) as library:
        found = entry.draft(library, Assistant(library).rulebook, args.lang or "nl")
    as_json = args.out.lower().endswith(".json")
    write_whole(Path(args.out).expanduser(), (entry.as_json(found) if as_json else entry.as_text(found)).encode())
    emit([f"draft entry in {args.out}: {len(found.missing)} fields are yours to fill in"])
    return 0
