"""Where the command line gets a passphrase: the environment, the machine's key store, the terminal (contract 8)."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from desktop.errors import BadInput

PASSPHRASE = "IMVO_PASSPHRASE"
NEW_PASSPHRASE = "IMVO_NEW_PASSPHRASE"
RECOVERY_CODE = "IMVO_RECOVERY_CODE"
SERVICE = "IMVO-post"


def passphrase(data_dir: Path, *, new: bool = False) -> str:
    """Return the passphrase of the vault in `data_dir`; a new one typed on a terminal is asked twice.

    Raises BadInput when there is nowhere to ask.
    """
    given = os.environ.get(PASSPHRASE) or (None if new else _from_key_store(data_dir))
    return given or _ask("Passphrase: ", PASSPHRASE, twice=new)


def new_passphrase() -> str:
    """Return the passphrase that replaces the present one."""
    return os.environ.get(NEW_PASSPHRASE) or _ask("New passphrase: ", NEW_PASSPHRASE, twice=True)


def new_passphrase_after_recovery() -> str:
    """Return the passphrase to set after recovery: the one in the environment is the one to use from now on."""
    return os.environ.get(NEW_PASSPHRASE) or os.environ.get(PASSPHRASE) or new_passphrase()


def recovery_code() -> str:
    """Return the printed recovery code."""
    return os.environ.get(RECOVERY_CODE) or _ask("Recovery code: ", RECOVERY_CODE)


def _ask(prompt: str, variable: str, *, twice: bool = False) -> str:
    if not sys.stdin or not sys.stdin.isatty():
        return _from_pipe(prompt, variable)
    typed = getpass.getpass(prompt)
    if twice and getpass.getpass("The same again: ") != typed:
        raise BadInput("the two passphrases differ; nothing was changed")
    return typed


def _from_pipe(prompt: str, variable: str) -> str:
    """Read one line from a pipe for what a person would type; the present passphrase is never read so."""
    line = sys.stdin.readline().rstrip("\r\n") if sys.stdin and variable != PASSPHRASE else ""
    if not line:
        what = prompt.removesuffix(": ").lower()
        raise BadInput(f"{what}: no terminal to ask on; set {variable}")
    return line


def _from_key_store(data_dir: Path) -> str | None:
    """Return the passphrase kept under this service and folder by the machine's key store, if it has one."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, str(data_dir.resolve()))
    except (KeyringError, RuntimeError, OSError):
        return None
