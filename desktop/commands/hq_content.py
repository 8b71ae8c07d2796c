"""`imvo-hq content`: release content packs, signed; publish them, sign them anew, change the keys."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.commands.output import emit, emit_json, note
from desktop.commands.secret import PASSPHRASE, passphrase
from desktop.errors import BadInput
from desktop.headquarters import publishing, release, release_keys, rotation
from desktop.packs import PackProblems
from desktop.storage import files
from desktop.storage.trouble import in_words

_VERSION = re.compile(r'^version = "[^"\n]*"', re.MULTILINE)


def init(args: argparse.Namespace) -> int:
    """Make the keys and the first root of the releases beside a store; what was made before is used."""
    folder = release.content_of(args.store)
    if release.root_file(folder, 1).exists():
        raise BadInput(f"{folder} has releases already; nothing was changed")
    places = [Path(place) for place in args.root_key or [f"{args.store}.root-key"]]
    if not 1 <= args.threshold <= len(places):
        raise BadInput(f"--threshold: must be 1 to {len(places)}, the number of root keys")
    roots = release_keys.merged(_made(place, 1) for place in places)
    daily = _made(folder / release.KEYS, 3)
    sha = release.init(folder, roots, daily, args.threshold, args.name)
    emit([f"root: {sha}", *(f"root key {keyid[:8]}" for keyid in roots)])
    note("keep the files of the root keys away from this machine, each with another person: they are rarely needed")
    return 0


def _made(path: Path, count: int) -> dict[str, bytes]:
    """Return the keys of a file; it is made with new ones when it is not there."""
    if path.exists():
        return _read(path)
    seeds = dict(release_keys.new_key() for _ in range(count))
    _write(path, seeds)
    return seeds


def _read(path: Path) -> dict[str, bytes]:
    _announce(path)
    return release_keys.read_keys(path, passphrase(path))


def _write(path: Path, seeds: release_keys.Seeds) -> None:
    _announce(path)
    word = passphrase(path, new=True)
    with in_words(path):
        files.make_folder(path.parent)
    release_keys.write_keys(path, seeds, word)


def _announce(path: Path) -> None:
    """Say on a terminal which passphrase is asked for; several people may sit there."""
    if not os.environ.get(PASSPHRASE) and sys.stdin and sys.stdin.isatty():
        note(f"the passphrase of {path}")


def make(args: argparse.Namespace) -> int:
    """Check a pack whole, release it signed, and publish it where asked; with a mistake in it nothing is released."""
    folder = release.content_of(args.store)
    release.read(folder)
    seeds = _read(folder / release.KEYS)
    try:
        with _version(Path(args.dir), args.version):
            made = release.release(folder, Path(args.dir), seeds)
    except PackProblems as error:
        emit(error.problems)
        raise
    emit([f"released: {made.version} (number {made.number}), {made.changed} files new or changed, {made.bytes} bytes"])
    return _publish(args)


@contextmanager
def _version(folder: Path, version: str | None) -> Iterator[None]:
    """Write a version into pack.toml; when the release fails it is put back as it was."""
    if version is None:
        yield
        return
    path = next((path for path in (folder / "pack.toml", folder / "content" / "pack.toml") if path.is_file()), None)
    if path is None:
        raise BadInput(f"{folder}: no content pack: pack.toml is missing")
    with in_words(path):
        before = files.read_bounded(path, 60_000)
        line = f'version = "{version}"'
        changed, found = _VERSION.subn(lambda _: line, before.decode("utf-8", "replace"), count=1)
        if not found:
            raise BadInput(f'{path}: has no line version = "..."')
        files.replace(path, changed.encode())
    try:
        yield
    except BaseException:
        with in_words(path):
            files.replace(path, before)
        raise


def publish(args: argparse.Namespace) -> int:
    """Bring the last release to a drop box."""
    return _publish(args)


def _publish(args: argparse.Namespace) -> int:
    if not args.to:
        return 0
    from desktop.exchange.open_box import open_box, without_password

    done = publishing.publish(release.content_of(args.store), lambda: open_box(args.to, write=True))
    emit([f"published: {done.version} in {without_password(args.to)}, {done.files} files, {done.bytes} bytes"])
    return 0


def renew(args: argparse.Namespace) -> int:
    """Sign the present release anew, so that it may be installed for another year."""
    folder = release.content_of(args.store)
    release.read(folder)
    number = release.renew(folder, _read(folder / release.KEYS), above=args.above)
    emit([f"signed anew: number {number}"])
    return _publish(args)


def rotate(args: argparse.Namespace) -> int:
    """Change keys: new ones for every day, root keys more or fewer, another threshold; else sign the root anew."""
    folder = release.content_of(args.store)
    before = release.read(folder).root
    held = release_keys.merged(_read(Path(place)) for place in args.root_key)
    added = release_keys.merged(_made(Path(place), 1) for place in args.new_root_key or ())
    held |= added
    root = rotation.with_roots(before, added, args.drop_root_key or (), args.threshold)
    fresh = dict(release_keys.new_key() for _ in range(3)) if args.daily else {}
    root = rotation.with_daily(root, fresh) if fresh else root
    rotation.sign_root(before, root, held)  # before anything changes: a key may be missing
    daily = _daily(folder / release.KEYS, lost=args.lost)
    if fresh:
        _write(folder / release.KEYS, daily | fresh)
    number = rotation.rotate(folder, root, held | daily | fresh)
    emit([f"root {number} is in force"])
    return _publish(args)


def _daily(path: Path, *, lost: bool) -> dict[str, bytes]:
    """Return the keys of every day; lost ones are put aside, for nobody can use them."""
    if not lost:
        return _read(path)
    if path.exists():
        with in_words(path):
            path.replace(path.with_suffix(".lost"))
    return {}


def status(args: argparse.Namespace) -> int:
    """Print what was released last, until when it can be installed, and which keys sign."""
    facts = _facts(args.store)
    emit_json(facts) if args.json else emit(_lines(facts))
    return 0


def _facts(store: str) -> dict[str, Any]:
    state = release.read(release.content_of(store))
    root = state.root.signed
    about: dict[str, Any] = state.targets.signed.unrecognized_fields["imvo"] if state.targets else {}
    until = min(state.timestamp.signed.expires, root.expires) if state.timestamp else root.expires
    return {
        "version": state.version,
        "released": about.get("released"),
        "number": state.targets.signed.version if state.targets else None,
        "installable_until": until.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "content_root": release.content_root(store),
        "root": root.version,
        "root_until": root.expires.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "threshold": root.roles["root"].threshold,
        "keys": {name: [keyid[:8] for keyid in role.keyids] for name, role in root.roles.items()},
    }


def _lines(facts: dict[str, Any]) -> Iterable[str]:
    for key in ("version", "released", "number", "installable_until", "content_root", "root", "root_until"):
        yield f"{key}: {facts[key] if facts[key] is not None else '-'}"
    yield f"root keys: {', '.join(facts['keys']['root'])}; {facts['threshold']} must sign"
    yield from (f"{role} key: {', '.join(facts['keys'][role])}" for role in release_keys.DAILY)
