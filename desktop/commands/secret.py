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


def passphrase_of_backup(data_dir: Path) -> str | None:
    """Return the passphrase of a backup that is restored into `data_dir`, or None: use its recovery code.

    That is when only the code is in the environment, or when nothing is typed. Raises as `passphrase`.
    """
    if os.environ.get(RECOVERY_CODE) and not os.environ.get(PASSPHRASE):
        return None
    given = os.environ.get(PASSPHRASE) or _from_key_store(data_dir)
    prompt = "Passphrase (nothing: use the recovery code): "
    return given or _ask(prompt, PASSPHRASE, or_else=RECOVERY_CODE) or None


def new_passphrase() -> str:
    """Return the passphrase that replaces the present one."""
    return os.environ.get(NEW_PASSPHRASE) or _ask("New passphrase: ", NEW_PASSPHRASE, twice=True)


def new_passphrase_after_recovery() -> str:
    """Return the passphrase to set after recovery: the one in the environment is the one to use from now on."""
    return os.environ.get(NEW_PASSPHRASE) or os.environ.get(PASSPHRASE) or new_passphrase()


def recovery_code() -> str:
    """Return the printed recovery code."""
    return os.environ.get(RECOVERY_CODE) or _ask("Recovery code: ", RECOVERY_CODE)


def _ask(prompt: str, variable: str, *, twice: bool = False, or_else: str = "") -> str:
    """Return what is typed, or comes through a pipe. Raises BadInput for an end of input or what is no text."""
    what = prompt.partition(":")[0].partition(" (")[0].lower()
    try:
        if not sys.stdin or not sys.stdin.isatty():
            answer = _from_pipe(what, variable, or_else)
        else:
            answer = _typed(prompt, twice)
    except EOFError:
        raise BadInput(f"{what}: the input ended before it was given; nothing was changed") from None
    except UnicodeDecodeError:
        raise BadInput(f"{what}: what was typed is not text in UTF-8; nothing was changed") from None
    if "\0" in answer:
        raise BadInput(f"{what}: it holds a NUL character, which no keyboard types; nothing was changed")
    return answer


def _typed(prompt: str, twice: bool) -> str:
    typed = getpass.getpass(prompt)
    if twice and getpass.getpass("The same again: ") != typed:
        raise BadInput("the two passphrases differ; nothing was changed")
    return typed


def _from_pipe(what: str, variable: str, or_else: str) -> str:
    """Read one line from a pipe for what a person would type; the present passphrase is never read so."""
    line = sys.stdin.readline().rstrip("\r\n") if sys.stdin and variable != PASSPHRASE else ""
    if not line:
        variables = f"{variable} or {or_else}" if or_else else variable
        raise BadInput(f"{what}: no terminal to ask on; set {variables}")
    return line


def _from_key_store(data_dir: Path) -> str | None:
    """Return the passphrase kept under this service and folder by the machine's key store, if it has one."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, str(data_dir.resolve()))
    except (KeyringError, RuntimeError, OSError):
        return None
