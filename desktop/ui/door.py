"""The door of the vault: whether there is one, and opening it with a passphrase."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop import paths
from desktop.ui.known import Snapshot, snapshot_of
from desktop.ui.trouble import in_words, is_wrong_passphrase
from desktop.ui.widgets.unlock_bar import UnlockBar
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.assistant import Assistant
    from desktop.casework import Casework
    from desktop.storage.vault import Vault


class Opened(NamedTuple):
    """An open vault, and what the window shows of it first; `clock_jump` is what `Journal.clock_jump` tells."""

    vault: Vault
    casework: Casework
    snapshot: Snapshot
    post: str | None
    clock_jump: tuple[str, str] | None = None


class Door(QObject):
    """Opens the vault, off the window's thread.

    Signals:
        opened: the vault is open. Emits an `Opened`.
        failed: the vault could not be opened, and the passphrase is not to blame. Emits the error.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, folder: Path, rules: Callable[[], Assistant], worker: Worker, bar: UnlockBar) -> None:
        """Follow the strip where the passphrase is typed; `folder` is the data folder."""
        super().__init__()
        self.folder, self._rules, self._worker, self._bar = folder, rules, worker, bar
        bar.unlock.connect(self.unlock)

    def exists(self) -> bool:
        """Whether there is a vault in the data folder."""
        try:
            paths.vault_of(self.folder).lstat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:
            from desktop.storage.vault import exists  # it says in words what is wrong

            return exists(self.folder)
        return True

    def unlock(self, passphrase: str) -> None:
        """Open the vault with a passphrase."""
        self._bar.set_busy(True)
        self._worker.run(lambda: self.open(passphrase), self.take, self._on_failed)

    def open(self, passphrase: str, post: str | None = None) -> Opened:
        """Open the vault, record the post if one is given, and read what the window shows first.

        Runs in the worker. Raises what `open_vault` raises; the vault is closed then.
        """
        from desktop.casework import Casework  # only now: it takes a fifth of a start
        from desktop.storage.vault import open_vault

        vault = open_vault(self.folder, passphrase)
        try:
            rules = self._rules()
            casework = Casework(rules.library, vault, rules)
            if post is not None:
                casework.set_post(post)
            jump = casework.journal.clock_jump()
            return Opened(vault, casework, snapshot_of(casework), casework.post(), jump)
        except BaseException:
            vault.close()
            raise

    def take(self, opened: Opened) -> None:
        """Let everyone know that the vault is open."""
        self._bar.set_busy(False)
        self._bar.field.clear()
        self.opened.emit(opened)

    def _on_failed(self, error: Exception) -> None:
        self._bar.set_busy(False)
        if is_wrong_passphrase(error):
            self._bar.set_error(partial(in_words, error))
        else:
            self.failed.emit(error)
