"""What is open now: the vault and the casework in it, and when something was last kept."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.casework import Casework
    from desktop.casework.acts import Trail
    from desktop.storage.vault import Vault
    from desktop.ui.door import Opened


class Session(QObject):
    """The open vault, if there is one.

    Emits:
        changed: the vault was opened or locked, or something was kept.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Begin locked."""
        super().__init__()
        self.vault: Vault | None = None
        self.casework: Casework | None = None
        self.post_code: str | None = None
        self.saved_at: datetime | None = None
        self._trail: Trail | None = None  # what can be taken back, from before the vault was locked

    def open(self, opened: Opened) -> None:
        """Take what the door has opened."""
        self.vault, self.casework, self.post_code = opened.vault, opened.casework, opened.post
        if self._trail is not None:
            opened.casework.acts.trail = self._trail
        self.changed.emit()

    def kept(self) -> None:
        """Note that something is on disk as of now."""
        self.saved_at = datetime.now().astimezone()
        self.changed.emit()

    def release(self) -> Vault | None:
        """Let go of the vault and tell everyone; what was typed in the window stays there.

        Returns it for the caller to close, behind the work that may still be using it on another thread.
        """
        self._trail = self.casework.acts.trail if self.casework is not None else None
        vault, self.vault, self.casework = self.vault, None, None
        self.changed.emit()
        return vault

    def close(self) -> None:
        """Close the vault, when nothing works with it any more."""
        if self.vault is not None:
            self.vault.close()
            self.vault = self.casework = None
