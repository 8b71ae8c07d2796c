"""The first start: a vault is prepared, its recovery code kept, and only then is it the vault."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.ui import dialogs
from desktop.ui.area import Area
from desktop.ui.door import Opened
from desktop.ui.home import Home
from desktop.ui.pages.first_start import FirstStartPage
from desktop.ui.trouble import in_words

if TYPE_CHECKING:
    from desktop.storage.vault import NewVault


class FirstStartDesk(Area):
    """Makes the vault, off the window's thread."""

    page: FirstStartPage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = FirstStartPage(home.look, home.library)
        self._new_vault: NewVault | None = None
        self._passphrase = ""
        page.language_chosen.connect(home.language_wanted)
        page.guidance_wanted.connect(lambda: home.section_wanted.emit("guidance"))
        page.passphrase_chosen.connect(self._on_passphrase_chosen)
        page.finished.connect(self._on_finished)
        page.stepped.connect(self._on_stepped)
        dialogs.wire_code(page.code)
        home.ended.connect(self.discard)

    def _on_stepped(self, step: int) -> None:
        self.home.setting_up = step > 0

    def _on_passphrase_chosen(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self.discard()
        self.home.worker.run(lambda: self._prepare(passphrase), self._on_prepared, self._on_trouble)

    def _prepare(self, passphrase: str) -> NewVault:
        """Runs in the worker: write a vault that is not in force yet."""
        from desktop.storage.vault import prepare

        return prepare(self.home.folder, passphrase)

    def _on_prepared(self, vault: NewVault) -> None:
        self._new_vault = vault
        self.page.show_code(vault.recovery_code)

    def _on_finished(self, post: str) -> None:
        prepared, passphrase = self._new_vault, self._passphrase
        if prepared is not None:
            self.home.worker.run(lambda: self._found(prepared, passphrase, post), self._on_founded, self._on_trouble)

    def _found(self, prepared: NewVault, passphrase: str, post: str) -> Opened:
        """Runs in the worker: make the prepared vault the vault, open it, and record the post."""
        if not self.home.door.exists():
            prepared.commit()
        return self.home.door.open(passphrase, post)

    def _on_founded(self, opened: Opened) -> None:
        self._new_vault, self._passphrase = None, ""
        self.page.set_busy(False)
        self.home.setting_up = False
        self.home.door.take(opened)

    def _on_trouble(self, error: Exception) -> None:
        self.page.set_trouble(partial(in_words, error))

    def discard(self) -> None:
        """Remove a vault that was prepared and never taken into use."""
        if self._new_vault is not None:
            self._new_vault.discard()
            self._new_vault = None
