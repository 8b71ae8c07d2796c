"""A vault appears whole or not at all: prepared under a temporary name, then renamed once.

From the first byte to the rename one program holds the claim on the data folder. So what lies there under
a temporary name while the claim is free was left by a program that died.
"""

import re
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import BadInput
from desktop.paths import vault_of as vault_of
from desktop.storage import claim, files
from desktop.storage.claim import PATIENCE as PATIENCE
from desktop.storage.claim import Claim
from desktop.storage.folder import refuse_unsuitable
from desktop.storage.trouble import in_words

DATABASE, KEYS = "vault.db", "keys.json"
_LEFT_OVER = re.compile(r"\.new-[0-9a-f]{16}")


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


@dataclass(frozen=True)
class Stage:
    """A folder under a temporary name beside the vault's place, and the claim that keeps others off it."""

    folder: Path
    path: Path
    claim: Claim

    def settle(self) -> None:
        """Sync everything staged, give it its name in one atomic step and let go of the claim. Raises
        BadInput if a vault came first, OutsideWorld; then it can be tried again.
        """
        refuse_second(self.folder)
        with in_words(self.path):
            for path in self.path.iterdir():
                files.sync_file(path)
            files.sync_folder(self.path)
            self.path.rename(vault_of(self.folder))
            files.sync_folder(self.folder)
        self.claim.release()

    def discard(self) -> None:
        """Remove what was staged; what cannot be removed now is removed at the next creation."""
        shutil.rmtree(self.path, ignore_errors=True)
        self.claim.release()


def stage(folder: Path, patience: float = PATIENCE) -> Stage:
    """Return a fresh empty folder beside the vault's place; what dead programs left there is removed.

    Waits at most `patience` seconds for a program that is making a vault there. Raises BadInput if that one
    does not finish, a vault is there or the data folder is unsuitable (network, synced), OutsideWorld from
    the disk.
    """
    refuse_unsuitable(folder)
    refuse_second(folder)
    with in_words(folder):
        files.make_folder(folder)
        held = claim.wait(folder, patience, lambda: refuse_second(folder))
    if held is None:
        raise BadInput(f"another program is making the data folder {folder} now: finish it there, then try again")
    try:
        refuse_second(folder)
        with in_words(folder):
            return Stage(folder, _emptied(folder), held)
    except BaseException:
        held.release()
        raise


def _emptied(folder: Path) -> Path:
    """Remove what is left over in a claimed folder and return a fresh one in it. Raises OSError."""
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
