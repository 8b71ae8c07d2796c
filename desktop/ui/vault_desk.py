"""The wiring of the vault as a whole: one window per data folder, locking, and its troubles as a banner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.guidance.installed import SetAside
from desktop.ui.door import Opened
from desktop.ui.guard import Guard
from desktop.ui.home import Home
from desktop.ui.trouble import Told, explain


class VaultDesk(QObject):
    """Opens, locks, and says what is in the way.

    Emits:
        locked: the vault is closed; everything that was read from it must go from the window. Emits nothing.
        freed: another window gave the data folder free. Emits nothing.
    """

    locked = Signal()
    freed = Signal()

    def __init__(self, home: Home) -> None:
        """Follow what opens and locks the vault."""
        super().__init__(home)
        self.home, self.shell, self.door = home, home.shell, home.door
        self.guard = Guard(home.folder)
        self.blocked = False
        self._act: Callable[[], None] = lambda: None
        self.shell.banner.acted.connect(lambda: self._act())
        self.shell.banner.left.connect(self.shell.close)
        self.shell.lock_wanted.connect(self.lock)
        home.idle.passed.connect(lambda: self.lock(idle=True))
        for failed in (self.door.failed, home.known.failed, home.failed):
            failed.connect(self.show_error)

    def begin(self) -> bool:
        """Take the data folder for this window; False when another window works with it."""
        self.blocked = not self.guard.take()
        self.shell.unlock_bar.setVisible(self.door.exists() and not self.blocked and self.home.session.casework is None)
        if self.blocked:
            self._show(self._tell_blocked, self._try_again, leaving=True)
        return not self.blocked

    def _try_again(self) -> None:
        if self.begin():
            self.shell.banner.put()
            self.freed.emit()

    def _tell_blocked(self) -> tuple[Told, str]:
        title = self.tr("IMVO-post is already open on these cases, in another window.")
        text = self.tr("Go on in that window and close this one. Here you can read the guidance; nothing is kept here.")
        return Told(title, text), self.tr("Try again")

    def tell_set_aside(self, packs: Sequence[SetAside]) -> None:
        """Say in the banner that another guidance is in use than the one that was chosen, and why."""
        if packs and not self.blocked:
            self._show(lambda: (_aside(packs), ""), lambda: None)

    def show_error(self, error: Exception) -> None:
        """Say in the banner what is wrong outside any field."""
        self._show(lambda: (explain(error), ""), lambda: None)

    def _show(self, tell: Callable[[], tuple[Told, str]], act: Callable[[], None], leaving: bool = False) -> None:
        self._act = act
        self.shell.banner.show_trouble(tell, leaving)

    def on_opened(self, opened: Opened) -> None:
        """Note what was opened: the trouble there was is over, and the folder is this window's."""
        if not self.blocked:
            self.shell.banner.put()
        self.guard.take()
        self.shell.unlock_bar.hide()
        self.shell.unlock_bar.set_idle(False)
        if opened.clock_jump is not None:
            self._show(partial(self._tell_clock, *opened.clock_jump), lambda: None)
        self.home.session.open(opened)
        self.home.known.put(opened.snapshot)

    def _tell_clock(self, before: str, now: str) -> tuple[Told, str]:
        """Ask whether the clock of this machine is right (moments in UTC)."""
        text = self.tr(
            "It says {now}; the last time it said {before}. Nothing is lost, and what you keep stays in its order. "
            "Days and reminders follow the clock: set it right before you go on."
        )
        day = self.home.texts.day
        return Told(self.tr("Is the clock of this laptop right?"), text.format(now=day(now), before=day(before))), ""

    def lock(self, idle: bool = False) -> None:
        """Lock as soon as the work in hand is done; `idle` says that nobody asked for it."""
        if self.home.session.casework is not None:
            self.home.locking.emit()
            self.home.worker.run(lambda: None, lambda _: self._lock_now(idle), self.show_error)

    def _lock_now(self, idle: bool) -> None:
        if self.home.session.casework is None:
            return
        self.home.idle.set_minutes(None)
        vault = self.home.session.release()
        if vault is not None:  # closed by the worker: work that was queued meanwhile ends first
            self.home.worker.run(vault.close, lambda _: None, self.show_error)
        self.shell.unlock_bar.set_idle(idle)
        self.shell.unlock_bar.show()
        self.locked.emit()

    def shut(self) -> None:
        """Give the data folder free."""
        self.home.idle.set_minutes(None)
        self.guard.release()


def _aside(packs: Sequence[SetAside]) -> Told:
    from desktop.ui.widgets.pack_card import aside_words

    title = QCoreApplication.translate("VaultDesk", "Another guidance is in use than you chose.")
    safe = QCoreApplication.translate("VaultDesk", "Your cases and notes are safe. In Settings you can choose again.")
    return Told(title, f"{' '.join(aside_words(each) for each in packs)} {safe}")
