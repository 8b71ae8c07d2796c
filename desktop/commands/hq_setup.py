"""`imvo-hq init` and `imvo-hq officer`: headquarters' keys, its document, and who its officers are."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.commands.hq_desk import open_desk, open_with_keys, read_own_keys
from desktop.commands.output import emit, note, refuse_other, write_whole
from desktop.commands.secret import new_passphrase, passphrase
from desktop.errors import BadInput
from desktop.headquarters import officers
from desktop.headquarters.open_store import keys_path, open_store

_LONGEST_NAME = 200


def init(args: argparse.Namespace) -> int:
    """Make headquarters, or write the document of the one that is there again."""
    name, officer, path = _name(args.name), _name(args.officer), keys_path(args.store, args.keys)
    refuse_other(Path(args.out))
    word = passphrase(path, new=not path.exists())
    store = open_store(args.store, make=True)
    try:
        document, made = officers.found(store, path, word, name, officer)
        write_whole(Path(args.out), document)
        headquarters = officers.current(store)
    finally:
        store.close()
    if not made:
        note(f"there is a headquarters in {args.store} already; its document was written again")
    emit([f"{headquarters.name}: version {headquarters.version}, document in {args.out}"])
    emit(f"  {who}: {words}" for who, words in officers.fingerprints(headquarters))
    if made:
        note(f"The keys are in {path}: keep a copy of that file and of its passphrase away from this machine,")
        note("and make a second officer's keys (`imvo-hq officer add`): without any keys nothing can be read any more.")
    return 0


def add_officer(args: argparse.Namespace) -> int:
    """Make the keys of one more officer, under a passphrase of their own."""
    name, path = _name(args.name), Path(args.keys_out).expanduser()
    refuse_other(Path(args.out))
    with open_with_keys(args) as (store, own):
        document = officers.new_officer(store, own, path, name, new_passphrase())
        return _changed(args, document, f"The keys of {name} are in {path}: give that file to them alone.")


def remove_officer(args: argparse.Namespace) -> int:
    """Take an officer out: what is packed from now on is not for their keys."""
    refuse_other(Path(args.out))
    with open_with_keys(args) as (store, own):
        document = officers.remove_officer(store, own, args.name)
        return _changed(args, document, f"{args.name} is no officer any more; what was sealed before still opens.")


def renew(args: argparse.Namespace) -> int:
    """Give this officer new keys; the old ones stay in the file, for what is still under way."""
    refuse_other(Path(args.out))
    own, word = read_own_keys(args)
    with open_desk(args) as store:
        document = officers.renew_keys(store, own, keys_path(args.store, args.keys), word)
        return _changed(args, document, f"{own.name} has new keys: copy the file of the keys anew.")


def change_passphrase(args: argparse.Namespace) -> int:
    """Replace the passphrase of the officer's keys; copies made before keep the old one."""
    from desktop.headquarters.keys_file import write_keys

    own, _ = read_own_keys(args)
    write_keys(keys_path(args.store, args.keys), own, new_passphrase())
    emit([f"The passphrase of the keys of {own.name} was replaced."])
    return 0


def _changed(args: argparse.Namespace, document: bytes, line: str) -> int:
    from desktop.exchange.enrolment import read_headquarters

    write_whole(Path(args.out), document)
    headquarters = read_headquarters(document)
    emit([line, f"{headquarters.name}: version {headquarters.version}, document in {args.out}"])
    emit(f"  {who}: {words}" for who, words in officers.fingerprints(headquarters))
    emit(["Posts take it over with the next receipts (`imvo-hq receipts`)."])
    return 0


def _name(text: str) -> str:
    """Return a name as posts will see it. Raises BadInput for one that cannot be shown."""
    name = text.strip()
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise BadInput(f"name {text[:40]!r}: expected 1 to {_LONGEST_NAME} signs that can be printed")
    return name
