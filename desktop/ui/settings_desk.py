"""The wiring of the settings: what lies in the vault, the passphrase, and backups."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.ui import dialogs
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.passphrase_dialog import PassphraseDialog
from desktop.ui.session import Session
from desktop.ui.shell import Shell
from desktop.ui.trouble import is_wrong_passphrase
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.casework import Casework


class SettingsDesk(QObject):
    """Keeps settings and makes backups, off the window's thread.

    Emits:
        kept: something was written into the vault, so what is known of it must be read again.
        failed: something could not be written. Emits the error.
    """

    kept = Signal()
    failed = Signal(object)

    def __init__(self, shell: Shell, page: SettingsPage, session: Session, worker: Worker, folder: Path) -> None:
        """Take the page, what is open, and the data folder."""
        super().__init__()
        self.shell, self.page = shell, page
        self._session, self._worker, self._folder = session, worker, folder
        self.dialog: PassphraseDialog | None = None
        page.setting.connect(self._on_setting)
        page.backup.connect(self.make_backup)
        page.passphrase.connect(self._on_passphrase)

    def _on_setting(self, key: str, value: Any) -> None:
        casework = self._session.casework
        if casework is None:
            return

        def told(_: None) -> None:
            self.page.set_kept(key, datetime.now().astimezone().strftime("%H:%M"))
            self._after()

        self._worker.run(lambda: casework.set_setting(key, value), told, self.failed.emit)

    def _after(self) -> None:
        self._session.kept()
        self.kept.emit()

    def make_backup(self) -> None:
        """Let the person choose a file, and write the whole vault into it, encrypted."""
        casework = self._session.casework
        target = dialogs.backup_file(self.shell) if casework is not None else None
        if casework is not None and target is not None:
            self.write_backup(casework, target)

    def write_backup(self, casework: Casework, target: Path) -> None:
        """Write a backup to `target`; the page says what came of it."""

        def told(_: None) -> None:
            self.page.set_backup("", self.tr("The backup is in {file}.").format(file=target))
            self._after()

        self._worker.run(lambda: casework.backup(target), told, self.failed.emit)

    def _on_passphrase(self) -> None:
        self.dialog = PassphraseDialog(self.page.look, self.shell)
        self.dialog.chosen.connect(self._on_passphrase_chosen)
        self.dialog.open()

    def _on_passphrase_chosen(self, old: str, new: str) -> None:
        dialog = self.dialog
        assert dialog is not None
        self._worker.run(
            lambda: self._change_passphrase(old, new), lambda _: dialog.accept(), self._on_passphrase_failed
        )

    def _change_passphrase(self, old: str, new: str) -> None:
        """Runs in the worker."""
        from desktop.storage.vault import change_passphrase  # only now: it takes a fifth of a start

        change_passphrase(self._folder, old, new)

    def _on_passphrase_failed(self, error: Exception) -> None:
        assert self.dialog is not None
        if is_wrong_passphrase(error):
            self.dialog.set_old_error()
        else:
            self.dialog.reject()
            self.failed.emit(error)
