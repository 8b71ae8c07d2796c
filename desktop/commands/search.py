"""`imvo-post search`: find the articles of the guidance that a question is about. No vault is opened."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from desktop.commands.library import data_dir, open_library
from desktop.commands.output import emit, emit_json, note
from desktop.errors import BadInput
from desktop.guidance.search.engine import Found, open_search

MOST = 1000


def limit(text: str) -> int:
    """Return the number of articles asked for. BadInput unless it is from 1 to 1000."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= MOST):
        raise BadInput(f"--limit {text!r}: expected a whole number from 1 to {MOST}")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Print one row per article, best first. That nothing was found is an answer too: exit code 0."""
    wanted = limit(args.limit)
    with open_library(args) as library, open_search(library, data_dir(args)) as search:
        found = search.find(args.query, args.lang, wanted)
    if args.json:
        emit_json([hit.to_dict() for hit in found.hits])
        return 0
    emit(_lines(found))
    if not found.hits:
        note("nothing found")
    return 0


def _lines(found: Found) -> Iterator[str]:
    for hit in found.hits:
        yield f"{hit.title}: {hit.heading}  ({hit.slug}#{hit.anchor})"
        yield f"    {hit.snippet.marked()}"
