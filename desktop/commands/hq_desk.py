"""Open the store and the officer's keys for a command of headquarters."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop.commands.secret import passphrase
from desktop.errors import BadInput
from desktop.headquarters.open_store import keys_path, open_store

if TYPE_CHECKING:
    from desktop.headquarters.keys_file import OfficerKeys
    from desktop.headquarters.store import Store


@contextmanager
def open_desk(args: argparse.Namespace) -> Iterator[Store]:
    """Yield the store, opened and closed again. Raises BadInput where there is none."""
    store = open_store(args.store)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def open_with_keys(args: argparse.Namespace) -> Iterator[tuple[Store, OfficerKeys]]:
    """Yield the store and the officer's keys. Raises BadInput: no store, no keys, a wrong passphrase."""
    with open_desk(args) as store:
        yield store, read_own_keys(args)[0]


def read_own_keys(args: argparse.Namespace) -> tuple[OfficerKeys, str]:
    """Return the officer's keys and their passphrase. Raises BadInput."""
    from desktop.headquarters.keys_file import read_keys

    path = keys_path(args.store, args.keys)
    if not path.exists():
        raise BadInput(f"{path} is missing: expected an officer's keys, as `imvo-hq init` makes them (or --keys FILE)")
    word = passphrase(path)
    return read_keys(path, word), word
