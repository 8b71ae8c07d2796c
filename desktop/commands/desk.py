"""Open the vault for a command; a new data folder is made on first use (contract 8)."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop import paths
from desktop.casework import Casework
from desktop.commands.output import note
from desktop.commands.secret import passphrase
from desktop.guidance.library import Library
from desktop.storage.vault import exists, open_vault, prepare


def data_dir(args: argparse.Namespace) -> Path:
    """Return the data folder a command works in: the one that was named, or the platform's own."""
    named: Path | None = args.data_dir
    return named or paths.default_data_dir()


@contextmanager
def open_casework(args: argparse.Namespace) -> Iterator[Casework]:
    """Yield the casework of a data folder; its vault is made when there is none, opened and closed."""
    folder = data_dir(args)
    secret = passphrase(folder, new=not exists(folder))
    with Library(paths.content_index()) as library:
        if not exists(folder):
            create(folder, secret)
        with open_vault(folder, secret) as vault:
            yield Casework(library, vault)


def create(folder: Path, secret: str) -> None:
    """Make a new vault; its recovery code is shown once, before the vault exists, on standard error."""
    fresh = prepare(folder, secret)
    show_recovery_code(fresh.recovery_code, f"A new encrypted data folder: {folder}")
    fresh.commit()


def show_recovery_code(code: str, what: str) -> None:
    """Show a recovery code for a person to print or write down."""
    note(what)
    note(f"Recovery code: {code}")
    note("Print it or write it down, and keep it away from this machine. It is not shown again.")
