"""`imvo-post vault`: back up, restore, change the passphrase, recover with the printed code."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.commands import secret
from desktop.commands.desk import data_dir, show_recovery_code
from desktop.commands.output import note


def backup(args: argparse.Namespace) -> int:
    """Write the whole vault as one encrypted file."""
    from desktop.storage.backup import backup as write_backup
    from desktop.storage.vault import open_vault

    with open_vault(data_dir(args), _present(args)) as vault:
        write_backup(vault, Path(args.file))
    note(f"backup written: {args.file}")
    return 0


def restore(args: argparse.Namespace) -> int:
    """Put a backup into a data folder that has no vault yet; its own passphrase opens it."""
    from desktop.storage.backup import restore as read_backup

    read_backup(Path(args.file), data_dir(args), secret.passphrase(data_dir(args)))
    note(f"restored into {data_dir(args)}; this copy is a device of its own from now on")
    return 0


def change_passphrase(args: argparse.Namespace) -> int:
    """Replace the passphrase; the recovery code stays the same."""
    from desktop.storage.vault import change_passphrase as change
    from desktop.storage.vault import open_vault

    present = _present(args)
    open_vault(data_dir(args), present).close()  # a wrong passphrase is said before a new one is asked
    change(data_dir(args), present, secret.new_passphrase())
    note("passphrase changed; backups made before keep the old one")
    return 0


def recover(args: argparse.Namespace) -> int:
    """Set a new passphrase with the printed recovery code; a new code takes its place."""
    from desktop.storage.vault import prepare_recovery

    code = secret.recovery_code()
    fresh = prepare_recovery(data_dir(args), code, secret.new_passphrase_after_recovery())
    show_recovery_code(fresh.recovery_code, "The passphrase is replaced, and so is the recovery code.")
    fresh.commit()
    return 0


def _present(args: argparse.Namespace) -> str:
    from desktop.errors import BadInput
    from desktop.storage.vault import exists

    if not exists(data_dir(args)):
        raise BadInput(f"there is no vault in {data_dir(args)}")
    return secret.passphrase(data_dir(args))
