"""The wiring of the vault as a whole: one window per data folder, locking, and its troubles as a banner."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.ui.door import Door, Opened
from desktop.ui.guard import Guard
from desktop.ui.idle import Idle
from desktop.ui.session import Session
from desktop.ui.shell import Shell
from desktop.ui.trouble import Told, explain
from desktop.ui.worker import Worker


class VaultDesk(QObject):
    """Opens, locks, and says what is in the way.

    Emits:
        locking: the vault is about to be closed; what waits to be saved must go to the worker now. Emits nothing.
        locked: the vault is closed; everything that was read from it must go from the window. Emits nothing.
        freed: another window gave the data folder free. Emits nothing.
    """

    locking = Signal()
    locked = Signal()
    freed = Signal()

    def __init__(self, shell: Shell, door: Door, session: Session, worker: Worker, idle: Idle) -> None:
        """Take the window and what opens the vault."""
        super().__init__()
        self.shell, self.door = shell, door
        self._session, self._worker, self._idle = session, worker, idle
        self.guard = Guard(door.folder)
        self.blocked = False
        self._act: Callable[[], None] = lambda: None
        shell.banner.acted.connect(lambda: self._act())
        shell.lock_wanted.connect(self.lock)
        idle.passed.connect(lambda: self.lock(idle=True))
        door.failed.connect(self.show_error)

    def begin(self) -> bool:
        """Take the data folder for this window; False when another window works with it."""
        self.blocked = not self.guard.take()
        self.shell.unlock_bar.setVisible(self.door.exists() and not self.blocked and self._session.casework is None)
        if self.blocked:
            self._show(self._tell_blocked, self._try_again)
        return not self.blocked

    def _try_again(self) -> None:
        if self.begin():
            self.shell.banner.put()
            self.freed.emit()

    def _tell_blocked(self) -> tuple[Told, str]:
        title = self.tr("IMVO-post is already open on these cases, in another window.")
        text = self.tr("Go on in that window and close this one. Here you can read the guidance; nothing is kept here.")
        return Told(title, text), self.tr("Try again")

    def show_error(self, error: Exception) -> None:
        """Say in the banner what is wrong outside any field."""
        self._show(lambda: (explain(error), ""), lambda: None)

    def _show(self, tell: Callable[[], tuple[Told, str]], act: Callable[[], None]) -> None:
        self._act = act
        self.shell.banner.show_trouble(tell)

    def on_opened(self, opened: Opened) -> None:
        """Note what was opened: the trouble there was is over, and the folder is this window's."""
        if not self.blocked:
            self.shell.banner.put()
        self.guard.take()
        self.shell.unlock_bar.hide()
        self.shell.unlock_bar.set_idle(False)
        self._session.open(opened)

    def lock(self, idle: bool = False) -> None:
        """Lock as soon as the work in hand is done; `idle` says that nobody asked for it."""
        if self._session.casework is not None:
            self.locking.emit()
            self._worker.run(lambda: None, lambda _: self._lock_now(idle), self.show_error)

    def _lock_now(self, idle: bool) -> None:
        if self._session.casework is None:
            return
        self._idle.set_minutes(None)
        self._session.lock()
        self.shell.unlock_bar.set_idle(idle)
        self.shell.unlock_bar.show()
        self.locked.emit()

    def shut(self) -> None:
        """Give the data folder free."""
        self._idle.set_minutes(None)
        self.guard.release()
