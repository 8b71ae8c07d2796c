"""`imvo-post rules`: prove the decision tables, and take them to other tools and back as DMN."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from desktop.assistant import Assistant
from desktop.commands.library import open_library
from desktop.commands.output import emit, emit_json, note, write_whole
from desktop.domain.certificate import Certificate, certify
from desktop.domain.tables import parse_tables
from desktop.guidance.reading import read_bytes

# A rule that came from another tool gets its texts in rules.yaml afterwards; `rules check` asks for them.
AFTER_IMPORT = "every_outcome_has_texts"


def check(args: argparse.Namespace) -> int:
    """Print the certificate; exit code 1 when anything does not hold."""
    with open_library(args) as library:
        certificate = certify(Assistant(library).rulebook)
    emit_json(certificate.to_dict()) if args.json else emit(_lines(certificate))
    return 0 if certificate.holds else 1


def _lines(certificate: Certificate) -> Iterator[str]:
    data = certificate.to_dict()
    yield f"Rules {certificate.rules_version}: {certificate.combinations:,} combinations of answers worked out"
    for entry in data["properties"]:
        yield f"  {'holds' if entry['holds'] else 'BROKEN'}  {entry['id']}"
    for violation in certificate.violations:
        yield f"{violation.property}: {violation.message}"
        yield f"  example: {', '.join(f'{key}={value}' for key, value in violation.example.items())}"


def export(args: argparse.Namespace) -> int:
    """Write the tables of the installed pack as one DMN 1.3 file."""
    from desktop.guidance.dmn import export_dmn

    with open_library(args) as library:
        rulebook = Assistant(library).rulebook
        write_whole(Path(args.file), export_dmn(rulebook.tables, rulebook.version, rulebook.as_of))
    return 0


def import_(args: argparse.Namespace) -> int:
    """Verify the tables of a DMN file, then write them in the pack's own form; the installed pack stays."""
    from desktop.guidance.dmn import MAX_BYTES, import_dmn
    from desktop.guidance.rules_yaml import to_yaml

    data = import_dmn(read_bytes(Path(args.file), MAX_BYTES), args.file)
    with open_library(args) as library:
        rulebook = Assistant(library).rulebook.with_tables(parse_tables(data["tables"]))
    certificate = certify(rulebook)
    logic = [violation for violation in certificate.violations if violation.property != AFTER_IMPORT]
    for violation in logic:
        example = ", ".join(f"{key}={value}" for key, value in violation.example.items())
        note(f"imvo-post: {violation.message}; example: {example}")
    if logic:
        return 1
    for message in sorted({v.message for v in certificate.violations}):
        note(f"imvo-post: {message}: write it in rules.yaml before the pack is built")
    text = to_yaml(data)
    write_whole(Path(args.out), text.encode()) if args.out else print(text, end="")
    return 0
