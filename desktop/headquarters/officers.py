"""Headquarters' document and its officers: who can open what posts send, and sign what they get back.

Each change is a new version of the document, signed by an officer of the version before, so that a post that was
away can follow step by step.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import uuid_utils

from desktop.errors import BadInput
from desktop.exchange.enrolment import Headquarters, read_headquarters, write_headquarters
from desktop.exchange.keys import new_keys
from desktop.headquarters.keys_file import OfficerKeys, read_keys, write_keys
from desktop.headquarters.store import Store
from desktop.storage.keys import FULL_COST, Cost

_MOST_SIGN = 10  # keys of one officer under a version: the newest


def current(store: Store) -> Headquarters:
    """Return the newest version of the document. Raises BadInput when headquarters was not made yet."""
    documents = store.documents()
    if not documents:
        raise BadInput("this store has no headquarters yet; `imvo-hq init` makes it")
    return read_headquarters(documents[-1])


def found(
    store: Store, path: Path, passphrase: str, name: str, officer: str, cost: Cost = FULL_COST
) -> tuple[bytes, bool]:
    """Make headquarters: the first officer's keys in the file `path`, and the first version of the document.

    Return the newest document, and whether it was made now: one that is there stays as it is. Keys that an
    interrupted run left in the file are used. Raises BadInput for a wrong passphrase, OutsideWorld.
    """
    with store.transaction():  # whoever else starts headquarters here waits for these keys
        if documents := store.documents():
            return documents[-1], False
        if not path.exists():
            write_keys(path, OfficerKeys(officer, (new_keys(),)), passphrase, cost)
        return make(store, name, read_keys(path, passphrase)), True


def make(store: Store, name: str, own: OfficerKeys) -> bytes:
    """Keep the first version of the document, inside a transaction, and return it."""
    first = Headquarters(str(uuid_utils.uuid7()), 1, name, (own.public,))
    document = write_headquarters(first, [own.keys[0]])
    store.put_document(1, document)
    return document


def new_officer(
    store: Store, own: OfficerKeys, path: Path, name: str, passphrase: str, cost: Cost = FULL_COST
) -> bytes:
    """Make another officer's keys in the file `path`, locked by a passphrase of their own; return the new document.

    Raises BadInput: there is a file already, or an officer of that name; OutsideWorld.
    """
    if path.exists():
        raise BadInput(f"{path} is there already: expected the name of a new file for the officer's keys")
    if any(officer.name == name for officer in current(store).officers):
        raise BadInput(f"there is an officer {name!r} already")
    new = OfficerKeys(name, (new_keys(),))
    write_keys(path, new, passphrase, cost)
    try:
        return _next(store, own, lambda now: replace(now, officers=(*now.officers, new.public)))
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def remove_officer(store: Store, own: OfficerKeys, name: str) -> bytes:
    """Take an officer out; return the new document. Raises BadInput: nobody of that name, or nobody would be left."""

    def change(now: Headquarters) -> Headquarters:
        left = tuple(officer for officer in now.officers if officer.name != name)
        if len(left) == len(now.officers):
            names = ", ".join(officer.name for officer in now.officers)
            raise BadInput(f"there is no officer {name!r}; there are: {names}")
        if not left:
            raise BadInput(f"{name!r} is the only officer: add another first")
        return replace(now, officers=left)

    return _next(store, own, change)


def renew_keys(store: Store, own: OfficerKeys, path: Path, passphrase: str, cost: Cost = FULL_COST) -> bytes:
    """Give an officer new keys, in the file `path` before the old ones; return the new document.

    Keys that an interrupted run left in the file are used. Raises BadInput, OutsideWorld.
    """
    old = own.signing(current(store)).public
    if own.keys[0].public == old:
        own = OfficerKeys(own.name, (new_keys(), *own.keys))
        write_keys(path, own, passphrase, cost)

    def change(now: Headquarters) -> Headquarters:
        kept = (own.public if officer.keys == old else officer for officer in now.officers)
        return replace(now, officers=tuple(kept))

    return _next(store, own, change)


def release_by(store: Store, own: OfficerKeys, content_root: str | None) -> bool:
    """Say in the document by which root (SHA-256, hex) content packs are signed; return whether that is new."""
    if content_root is None or content_root == current(store).content_root:
        return False
    _next(store, own, lambda now: replace(now, content_root=content_root))
    return True


def _next(store: Store, own: OfficerKeys, change: Callable[[Headquarters], Headquarters]) -> bytes:
    """Keep and return the next version of the document, signed by an officer of the present one: with all keys of
    that officer, so that a post which knows a version that the store lost may know one of them.
    """
    with store.transaction():
        now = current(store)
        later = replace(change(now), version=now.version + 1)
        signing = own.signing(now)
        document = write_headquarters(later, [signing, *(one for one in own.keys[:_MOST_SIGN] if one != signing)])
        store.put_document(later.version, document)
    return document


def follow(store: Store, document: bytes, newer: Headquarters) -> bool:
    """Keep a version that came in a box when it is the very next one, signed by an officer of the present one: the
    store is then a copy from before. Return whether it was.
    """
    with store.transaction():
        if not current(store).followed_by(newer):
            return False
        store.put_document(newer.version, document)
    return True


def fingerprints(document: Headquarters) -> list[tuple[str, str]]:
    """Return each officer's name and the words of their keys' fingerprint."""
    return [(officer.name, officer.keys.fingerprint) for officer in document.officers]
