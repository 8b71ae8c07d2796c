"""A vault appears whole or not at all: prepared under a temporary name, then renamed once."""

import re
import secrets
import shutil
from pathlib import Path

from desktop.errors import BadInput
from desktop.storage import files
from desktop.storage.folder import refuse_unsuitable
from desktop.storage.trouble import in_words

VAULT, DATABASE, KEYS = "vault", "vault.db", "keys.json"
_LEFT_OVER = re.compile(r"\.new-[0-9a-f]{16}")


def vault_of(folder: Path) -> Path:
    """Return the folder inside a data folder that holds `vault.db` and `keys.json`."""
    return folder / VAULT


def exists(folder: Path) -> bool:
    """Return whether anything lies in the place of the vault, whole or not: then a new one is never made
    there. Raises OutsideWorld where that may not be seen.
    """
    with in_words(folder):
        try:
            vault_of(folder).lstat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        return True


def stage(folder: Path) -> Path:
    """Return a fresh empty folder beside the vault's place; what earlier crashes left there is removed.

    Raises BadInput if a vault is there or the data folder is unsuitable (network, synced), OutsideWorld
    from the disk.
    """
    refuse_unsuitable(folder)
    refuse_second(folder)
    with in_words(folder):
        files.make_folder(folder)
        for left in folder.iterdir():
            if _LEFT_OVER.fullmatch(left.name):
                shutil.rmtree(left)
        staged = folder / f".new-{secrets.token_hex(8)}"
        staged.mkdir(mode=0o700)
        return staged


def refuse_second(folder: Path) -> None:
    """Raise BadInput if something lies where the vault would come."""
    if exists(folder):
        raise BadInput(f"{folder} already holds a vault, which was left as it is: choose another data folder")


def settle(staged: Path, folder: Path) -> None:
    """Sync everything staged and give it its name in one atomic step. Raises BadInput if a vault came
    first, OutsideWorld.
    """
    refuse_second(folder)
    with in_words(staged):
        for path in staged.iterdir():
            files.sync_file(path)
        files.sync_folder(staged)
        staged.rename(vault_of(folder))
        files.sync_folder(folder)


def discard(staged: Path) -> None:
    """Remove what was staged; what cannot be removed now is removed at the next creation."""
    shutil.rmtree(staged, ignore_errors=True)
