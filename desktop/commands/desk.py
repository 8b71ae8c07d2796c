"""Open the vault for a command; a new data folder is made on first use (contract 8)."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.casework import Casework
from desktop.commands.library import data_dir as data_dir
from desktop.commands.library import open_library
from desktop.commands.output import note
from desktop.commands.secret import passphrase
from desktop.errors import BadInput, OutsideWorld
from desktop.storage.vault import NewKeys, NewVault, exists, open_vault, prepare


@contextmanager
def open_casework(args: argparse.Namespace, *, make: bool = False) -> Iterator[Casework]:
    """Yield the casework of a data folder, opened and closed; with `make` a vault is made when there is none.

    Raises BadInput when there is none otherwise, before a passphrase is asked.
    """
    folder = data_dir(args)
    if not make:
        refuse_missing(folder)
    secret = passphrase(folder, new=not exists(folder))
    with open_library(args) as library:
        if not exists(folder):
            create(folder, secret)
        with open_vault(folder, secret) as vault:
            casework = Casework(library, vault)
            _tell_clock(casework)
            yield casework


def _tell_clock(casework: Casework) -> None:
    """Say so when the clock of this machine cannot well be right; nothing depends on it but the days shown."""
    if jump := casework.journal.clock_jump():
        note(
            f"imvo-post: the clock says {jump[1][:10]}, and said {jump[0][:10]} the last time; check it. "
            "Nothing is lost, and the order of what is kept does not follow it"
        )


def refuse_missing(folder: Path) -> None:
    """Raise BadInput, with the way to begin, unless there is a vault."""
    if not exists(folder):
        raise BadInput(f"there is no vault in {folder}; `imvo-post case add FILE` makes one")


def create(folder: Path, secret: str) -> None:
    """Make a new vault, or leave the one that another program was just making; the recovery code is shown
    once, before the vault exists, on standard error.

    Raises OutsideWorld when the code cannot be shown: then no vault is made.
    """
    try:
        fresh = prepare(folder, secret)
    except BadInput:
        if exists(folder):
            return
        raise
    commit_after_showing(fresh, f"A new encrypted data folder: {folder}")


def commit_after_showing(fresh: NewVault | NewKeys, what: str) -> None:
    """Show a recovery code for a person to print or write down, then put it in force; not shown, not in force."""
    try:
        _show(
            f"{what}\nRecovery code: {fresh.recovery_code}\n"
            "Print it or write it down, and keep it away from this machine. It is not shown again.\n"
        )
        fresh.commit()
    except BaseException:
        if isinstance(fresh, NewVault):
            fresh.discard()
        raise


def _show(text: str) -> None:
    """Write to standard error, and know that it got there. Raises OutsideWorld."""
    try:
        if sys.stderr is None:
            raise OSError(0, "it is closed")
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError as error:
        raise _unseen(error) from None


def _unseen(error: OSError) -> OutsideWorld:
    """Return the error for a code that nobody saw; standard error is lost, so it is said on standard output."""
    why = (error.strerror or "it cannot be written").lower()
    line = f"the recovery code could not be shown on standard error ({why}): nothing was made or changed"
    if sys.stderr is not None:  # what is still in its buffer goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
    with suppress(OSError, ValueError, AttributeError):
        os.write(sys.stdout.fileno(), f"imvo-post: {line}\n".encode())
    return OutsideWorld(line)
