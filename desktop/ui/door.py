"""The door of the vault: first start, unlocking, and the way back with the recovery code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop import paths
from desktop.assistant import Assistant
from desktop.domain.case import Case
from desktop.ui import dialogs
from desktop.ui.pages.first_start import FirstStartPage
from desktop.ui.pages.recover import RecoverPage
from desktop.ui.trouble import code_in_words, in_words, is_wrong_passphrase
from desktop.ui.widgets.recovery_code import RecoveryCode
from desktop.ui.widgets.unlock_bar import UnlockBar
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.casework import Casework
    from desktop.storage.vault import NewKeys, NewVault, Vault


@dataclass(frozen=True)
class Opened:
    """An open vault, and what the window shows of it first."""

    vault: Vault
    casework: Casework
    cases: list[Case]
    post: str | None


class Door(QObject):
    """Opens or makes the vault, off the window's thread.

    Signals:
        opened: the vault is open. Emits an `Opened`.
        recovered: the new keys are in force and the vault is about to open. Emits nothing.
        failed: the vault could not be opened, and the passphrase is not to blame. Emits the error.
    """

    opened = Signal(object)
    recovered = Signal()
    failed = Signal(object)

    def __init__(
        self,
        folder: Path,
        assistant: Assistant,
        worker: Worker,
        bar: UnlockBar,
        first_start: FirstStartPage,
        recover: RecoverPage,
    ) -> None:
        """Connect the three places where a passphrase is typed; `folder` is the data folder."""
        super().__init__()
        self.folder, self._assistant, self._worker = folder, assistant, worker
        self._bar, self._first_start, self._recover = bar, first_start, recover
        self._new_vault: NewVault | None = None
        self._new_keys: NewKeys | None = None
        self._passphrase = ""
        self._wire()

    def _wire(self) -> None:
        self._bar.unlock.connect(self.unlock)
        self._first_start.passphrase_chosen.connect(self._on_passphrase_chosen)
        self._first_start.finished.connect(self._on_first_start_finished)
        self._recover.recover.connect(self._on_recover)
        self._recover.finished.connect(self._on_recover_finished)
        for view in (self._first_start.code, self._recover.code):
            self._wire_code(view)

    def _wire_code(self, view: RecoveryCode) -> None:
        view.save.connect(lambda code: view.set_told(dialogs.save_code(view.window(), code)))
        view.print_.connect(lambda code: view.set_told(dialogs.print_code(view.window(), code)))
        view.copy.connect(lambda code: view.set_told(dialogs.copy_code(code)))

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
        self._worker.run(lambda: self._open(passphrase), self._on_opened, self._on_unlock_failed)

    def _open(self, passphrase: str) -> Opened:
        """Runs in the worker: open, and read what the window shows first."""
        from desktop.casework import Casework  # only now: it takes a fifth of a start
        from desktop.storage.vault import open_vault

        vault = open_vault(self.folder, passphrase)
        try:
            casework = Casework(self._assistant.library, vault, self._assistant)
            return Opened(vault, casework, casework.cases(), casework.post())
        except BaseException:
            vault.close()
            raise

    def _on_opened(self, opened: Opened) -> None:
        self._bar.set_busy(False)
        self._bar.field.clear()
        self.opened.emit(opened)

    def _on_unlock_failed(self, error: Exception) -> None:
        self._bar.set_busy(False)
        if is_wrong_passphrase(error):
            self._bar.set_error(in_words(error))
        else:
            self.failed.emit(error)

    def _on_recover(self, code: str, passphrase: str) -> None:
        self._passphrase = passphrase
        self._worker.run(lambda: self._prepare_recovery(code, passphrase), self._on_keys_ready, self._on_recover_failed)

    def _prepare_recovery(self, code: str, passphrase: str) -> NewKeys:
        """Runs in the worker: write keys that are not in force yet."""
        from desktop.storage.vault import prepare_recovery

        return prepare_recovery(self.folder, code, passphrase)

    def _on_keys_ready(self, keys: NewKeys) -> None:
        self._new_keys = keys
        self._recover.show_code(keys.recovery_code)

    def _on_recover_failed(self, error: Exception) -> None:
        self._recover.set_code_error(code_in_words(error))

    def _on_recover_finished(self) -> None:
        keys, passphrase = self._new_keys, self._passphrase
        self._new_keys, self._passphrase = None, ""
        if keys is not None:
            self._worker.run(keys.commit, lambda _: self._after_recovery(passphrase), self._on_recover_trouble)

    def _on_recover_trouble(self, error: Exception) -> None:
        self._recover.set_trouble(in_words(error))

    def _after_recovery(self, passphrase: str) -> None:
        self.recovered.emit()
        self.unlock(passphrase)

    def _on_passphrase_chosen(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self.discard()
        self._worker.run(lambda: self._prepare(passphrase), self._on_prepared, self._on_first_start_trouble)

    def _prepare(self, passphrase: str) -> NewVault:
        """Runs in the worker: write a vault that is not in force yet."""
        from desktop.storage.vault import prepare

        return prepare(self.folder, passphrase)

    def _on_prepared(self, vault: NewVault) -> None:
        self._new_vault = vault
        self._first_start.show_code(vault.recovery_code)

    def _on_first_start_finished(self, post: str) -> None:
        prepared, passphrase = self._new_vault, self._passphrase
        if prepared is not None:
            self._worker.run(
                lambda: self._found(prepared, passphrase, post), self._on_founded, self._on_first_start_trouble
            )

    def _found(self, prepared: NewVault, passphrase: str, post: str) -> Opened:
        """Runs in the worker: make the prepared vault the vault, open it, and record the post."""
        if not self.exists():
            prepared.commit()
        opened = self._open(passphrase)
        opened.casework.set_post(post)
        return Opened(opened.vault, opened.casework, opened.cases, post)

    def _on_founded(self, opened: Opened) -> None:
        self._new_vault, self._passphrase = None, ""
        self._first_start.set_busy(False)
        self._on_opened(opened)

    def _on_first_start_trouble(self, error: Exception) -> None:
        self._first_start.set_trouble(in_words(error))

    def discard(self) -> None:
        """Remove a vault that was prepared and never taken into use."""
        if self._new_vault is not None:
            self._new_vault.discard()
            self._new_vault = None
