"""`imvo-post vault`: back up, restore, change the passphrase, recover with the printed code."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.commands import secret
from desktop.commands.desk import commit_after_showing, data_dir, refuse_missing
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
    """Put a backup into a data folder that has no vault yet; its own passphrase or recovery code opens it."""
    from desktop.storage.backup import restore as read_backup

    folder, passphrase = data_dir(args), secret.passphrase_of_backup(data_dir(args))
    if passphrase is None:
        _restore_by_code(Path(args.file), folder)
    else:
        read_backup(Path(args.file), folder, passphrase)
    note(f"restored into {folder}; this copy is a device of its own from now on")
    return 0


def _restore_by_code(source: Path, folder: Path) -> None:
    """Restore with the printed code: the copy gets a new passphrase and a new code, the backup keeps its own."""
    from desktop.storage.backup import check_recovery, prepare_restore

    code = secret.recovery_code()
    check_recovery(source, folder, code)  # a wrong code is said before a new passphrase is asked
    fresh = prepare_restore(source, folder, code, secret.new_passphrase())
    commit_after_showing(fresh, "The restored copy gets a new passphrase and a new recovery code.")


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
    from desktop.storage.vault import check_recovery, prepare_recovery

    refuse_missing(data_dir(args))
    code = secret.recovery_code()
    check_recovery(data_dir(args), code)  # a wrong code is said before a new passphrase is asked
    fresh = prepare_recovery(data_dir(args), code, secret.new_passphrase_after_recovery())
    commit_after_showing(fresh, "The passphrase is replaced, and so is the recovery code.")
    return 0


def _present(args: argparse.Namespace) -> str:
    refuse_missing(data_dir(args))
    return secret.passphrase(data_dir(args))
