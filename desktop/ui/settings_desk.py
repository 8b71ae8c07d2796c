"""The area Settings: what lies in the vault, the passphrase, and backups."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.ui import dialogs
from desktop.ui.area import Area
from desktop.ui.home import Home
from desktop.ui.pack_desk import PackDesk
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.passphrase_dialog import PassphraseDialog
from desktop.ui.trouble import is_wrong_passphrase

if TYPE_CHECKING:
    from desktop.casework import Casework


class SettingsDesk(Area):
    """Keeps settings and makes backups, off the window's thread."""

    section = "settings"
    page: SettingsPage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = SettingsPage(home.look)
        self.dialog: PassphraseDialog | None = None
        page.language.connect(home.language_wanted)
        page.setting.connect(self._on_setting)
        page.backup.connect(self.make_backup)
        page.passphrase.connect(self._on_passphrase)
        page.privacy.connect(lambda: home.section_wanted.emit("privacy"))
        page.unlock.connect(lambda: home.vault_wanted.emit(None))
        home.known.read.connect(self._tell)
        home.look.language_changed.connect(self._tell)
        self.packs = PackDesk(home, page.pack)
        self._tell()

    def bring(self, name: str) -> None:
        """Show the page at one setting."""
        self.show()
        self.page.bring(name)

    def _tell(self) -> None:
        """Show what lies in the vault, and when the last backup was made."""
        known = self.home.known.snapshot
        self.page.set_state(known.settings if known else None, self.home.door.exists())
        self.page.set_backup(self.home.texts.day(known.last_backup) if known else "")

    def _on_setting(self, key: str, value: Any) -> None:
        casework = self.home.session.casework
        if casework is None:
            return

        def told(_: None) -> None:
            self.page.set_kept(key, datetime.now().astimezone().strftime("%H:%M"))
            self.home.note_kept()

        self.home.worker.run(lambda: casework.set_setting(key, value), told, self.home.failed.emit)

    def make_backup(self) -> None:
        """Let the person choose a file, and write the whole vault into it, encrypted."""
        casework = self.home.session.casework
        target = dialogs.backup_file(self.home.shell) if casework is not None else None
        if casework is not None and target is not None:
            self.write_backup(casework, target)

    def write_backup(self, casework: Casework, target: Path) -> None:
        """Write a backup to `target`; the page says what came of it."""

        def told(_: None) -> None:
            self.page.set_backup("", self.tr("The backup is in {file}.").format(file=target))
            self.home.note_kept()

        self.home.worker.run(lambda: casework.backup(target), told, self.home.failed.emit)

    def _on_passphrase(self) -> None:
        self.dialog = PassphraseDialog(self.home.look, self.home.shell)
        self.dialog.chosen.connect(self._on_passphrase_chosen)
        self.dialog.open()

    def _on_passphrase_chosen(self, old: str, new: str) -> None:
        dialog = self.dialog
        assert dialog is not None
        self.home.worker.run(
            lambda: self._change_passphrase(old, new), lambda _: dialog.accept(), self._on_passphrase_failed
        )

    def _change_passphrase(self, old: str, new: str) -> None:
        """Runs in the worker."""
        from desktop.storage.vault import change_passphrase  # only now: it takes a fifth of a start

        change_passphrase(self.home.folder, old, new)

    def _on_passphrase_failed(self, error: Exception) -> None:
        assert self.dialog is not None
        if is_wrong_passphrase(error):
            self.dialog.set_old_error()
        else:
            self.dialog.reject()
            self.home.failed.emit(error)
