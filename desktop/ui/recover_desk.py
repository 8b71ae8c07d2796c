"""The way back into the vault with the recovery code, when the passphrase was forgotten."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.ui import dialogs
from desktop.ui.area import Area
from desktop.ui.home import Home
from desktop.ui.pages.recover import RecoverPage
from desktop.ui.trouble import code_in_words, in_words

if TYPE_CHECKING:
    from desktop.storage.vault import NewKeys


class RecoverDesk(Area):
    """Makes new keys; they are in force when their recovery code was kept, not before."""

    page: RecoverPage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = RecoverPage(home.look)
        self._new_keys: NewKeys | None = None
        self._passphrase = ""
        page.recover.connect(self._on_recover)
        page.finished.connect(self._on_finished)
        page.given_up.connect(lambda: home.section_wanted.emit("guidance"))
        dialogs.wire_code(page.code)

    def show(self) -> None:
        """Show the page with nothing typed."""
        self.page.begin()
        super().show()

    def _on_recover(self, code: str, passphrase: str) -> None:
        self._passphrase = passphrase
        self.home.worker.run(lambda: self._prepare(code, passphrase), self._on_keys_ready, self._on_code_failed)

    def _prepare(self, code: str, passphrase: str) -> NewKeys:
        """Runs in the worker: write keys that are not in force yet."""
        from desktop.storage.vault import prepare_recovery

        return prepare_recovery(self.home.folder, code, passphrase)

    def _on_keys_ready(self, keys: NewKeys) -> None:
        self._new_keys = keys
        self.page.show_code(keys.recovery_code)

    def _on_code_failed(self, error: Exception) -> None:
        self.page.set_code_error(partial(code_in_words, error))

    def _on_finished(self) -> None:
        keys, passphrase = self._new_keys, self._passphrase
        self._new_keys, self._passphrase = None, ""
        if keys is not None:
            self.home.worker.run(keys.commit, lambda _: self._on_recovered(passphrase), self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self.page.set_trouble(partial(in_words, error))

    def _on_recovered(self, passphrase: str) -> None:
        self.home.section_wanted.emit("guidance")
        self.home.door.unlock(passphrase)
