"""`imvo-post content`: which guidance is in use, and whether a pack's source files are right; install, go back."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.commands.library import data_dir, open_library
from desktop.commands.output import emit, emit_json, note
from desktop.errors import BadInput, ImvoError
from desktop.guidance import installed
from desktop.guidance.library import Library


def status(args: argparse.Namespace) -> int:
    """Print the pack in use, signed or not, what there is beside it, and what was set aside and why."""
    facts = _facts(args)
    emit_json(facts) if args.json else emit(_lines(facts))
    return 0


def _facts(args: argparse.Namespace) -> dict[str, Any]:
    from desktop.packs import trust

    whole = installed.overview(data_dir(args), paths.content_index())
    found = whole.found
    with Library(found.path, found.standing) as library:
        facts = {
            "id": library.pack_id,
            "version": library.version,
            "as_of": library.as_of,
            "rules_version": library.decision("tables")["version"],
            "standing": library.standing,
        }
    kept = found.kept
    return facts | {
        "installed": kept.installed if kept else None,
        "signed_by": kept.signed_by if kept else None,
        "signed_on": kept.signed_on if kept else None,
        "signed_until": kept.signed_until if kept else None,
        "trusted_root": trust.pinned(installed.packs_of(data_dir(args))),
        "previous": whole.previous and dict(zip(("version", "standing"), whole.previous, strict=True)),
        "shipped": whole.shipped,
        "shipped_is_later": whole.shipped_is_later,
        "set_aside": [{"version": each.version, "reason": each.reason, "text": str(each)} for each in found.set_aside],
    }


def _lines(facts: dict[str, Any]) -> Iterator[str]:
    for key in ("id", "version", "as_of", "rules_version", "standing"):
        yield f"{key}: {facts[key]}"
    if facts["installed"]:
        yield f"installed: {facts['installed']}"
    if facts["signed_by"]:
        yield f"signed by: {facts['signed_by']}, on {facts['signed_on']}"
        yield f"can be installed until: {facts['signed_until']}; what is installed stays in use"
    if before := facts["previous"]:
        yield f"previous: {before['version']} ({before['standing']}); `content rollback` goes back to it"
    if facts["standing"] != installed.SHIPPED:
        later = ", later than this one; `content install --shipped` takes it" if facts["shipped_is_later"] else ""
        yield f"shipped: {facts['shipped'] or 'missing or damaged'}{later}"
    for each in facts["set_aside"]:
        yield f"set aside: {each['text']}"


def check(args: argparse.Namespace) -> int:
    """Check the source files of a pack, its rules included; exit code 1 with every problem, file and line."""
    from desktop import packs

    problems = packs.check(Path(args.dir) if args.dir else paths.content_dir())
    emit(problems)
    note("the content pack is in order" if not problems else f"{len(problems)} problems")
    return 1 if problems else 0


def install(args: argparse.Namespace) -> int:
    """Install a signed release from a box, or a pack folder unsigned; all of it or nothing."""
    from desktop import packs

    if bool(args.place) == args.shipped:
        raise BadInput(
            "expected a drop box, a file or the folder of a content pack, or --shipped for the program's own"
        )
    if args.shipped:
        packs.use_shipped(data_dir(args), paths.content_index())
        return _now(args)
    try:
        with _first_trust(data_dir(args), args.root):
            packs.install_from(args.place, data_dir(args), paths.content_index())
    except packs.PackProblems as error:
        emit(error.problems)
        raise
    return _now(args)


@contextmanager
def _first_trust(folder: Path, root: str | None) -> Iterator[None]:
    """Trust a first root where nothing is trusted yet, and only when what follows succeeds; another one than before is
    `content trust`, on purpose.
    """
    from desktop.packs import trust

    before = trust.pinned(installed.packs_of(folder))
    sha = trust.root_in(root) if root else before
    if before is not None and before != sha:
        raise BadInput(f"this post trusts another root, {before}; `content trust` changes that; nothing was changed")
    if sha is not None and before is None:
        trust.pin(folder, sha)
    try:
        yield
    except ImvoError:
        if before is None:
            trust.forget(folder)
        raise


def set_trust(args: argparse.Namespace) -> int:
    """Trust the releases under this first root from now on: a file, or its SHA-256 as headquarters told it."""
    from desktop.packs import trust

    sha = trust.root_in(args.root)
    trust.pin(data_dir(args), sha)
    emit([f"trusted root: {sha}"])
    return 0


def rollback(args: argparse.Namespace) -> int:
    """Go back to the pack that was in use before this one."""
    from desktop import packs

    packs.rollback(data_dir(args), paths.content_index())
    return _now(args)


def _now(args: argparse.Namespace) -> int:
    found = installed.in_use(data_dir(args), paths.content_index()).kept
    with open_library(args) as library:
        by = f" by {found.signed_by}" if found and found.signed_by else ""
        emit([f"in use: {library.version} ({library.standing}{by})"])
    return 0
