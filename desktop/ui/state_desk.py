"""What the window says of itself: where everything is kept and since when, which post, which content, which backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.home import Home
from desktop.ui.undo_desk import UndoDesk

if TYPE_CHECKING:
    from desktop.ui.known import Snapshot


class StateDesk(QObject):
    """Fills the status bar, the name of the post, and the counts in the left bar."""

    def __init__(self, home: Home, undoing: UndoDesk) -> None:
        """Follow what is kept, what is known, and the language."""
        super().__init__(home)
        self.home, self._undoing = home, undoing
        home.session.changed.connect(self.tell)
        home.known.read.connect(self.tell)
        home.look.language_changed.connect(self.tell)
        home.session.changed.connect(self._follow)

    def _follow(self) -> None:
        """Follow the exchange, from the first time a vault is open."""
        if self.home.session.casework is not None and "standing" not in vars(self.home):
            self.home.standing.read.connect(self._tell_exchange)

    def _tell_exchange(self) -> None:
        """Say how many lines wait for headquarters; nothing before it is known."""
        now = self.home.standing.now if "standing" in vars(self.home) else None
        waits = sum(now.status.events[name] for name in ("saved", "packed")) if now else 0
        told = ""
        if now is not None and now.enrolled:
            one, more = self.tr("1 line not received yet"), self.tr("{n} lines not received yet")
            told = one if waits == 1 else more.format(n=self.home.texts.number(waits))
            if not waits and (apart := now.status.events["quarantined"]):
                told = self.tr("{n} set apart").format(n=self.home.texts.number(apart))
            elif not waits:
                heard = self.home.texts.day(now.status.last_contact)
                told = self.tr("All received on {day}").format(day=heard)
        self.home.shell.set_status("exchange", told)
        self.home.shell.set_count("exchange", waits if now is not None and now.enrolled else 0)

    def tell(self) -> None:
        """Say what is kept where, which content this is, and what is known of the vault."""
        home = self.home
        self._tell_kept()
        content = self.tr("Content: {version}, {date}")
        date = home.texts.day(home.library.as_of)
        home.shell.set_status("content", content.format(version=home.texts.version(), date=date))
        self._undoing.tell()
        self._name_post()
        self._tell_known()
        self._tell_exchange()

    def _tell_kept(self) -> None:
        shell, session = self.home.shell, self.home.session
        here = self.tr("Folder: {folder}").format(folder=self.home.folder)
        if session.casework is None:
            shell.set_status("saved", self.tr("Locked; everything stays on this laptop"), here, "ink3")
        elif session.saved_at is None:
            shell.set_status("saved", self.tr("Unlocked; your cases are on this laptop"), here, "saved")
        else:
            kept = self._undoing.words() or self.tr("Everything kept on this laptop")
            shell.set_status("saved", f"{kept} · {session.saved_at.strftime('%H:%M')}", here, "saved")

    def _tell_known(self) -> None:
        """Say when the last backup was made, and how many cases are open."""
        known = self.home.known.snapshot if self.home.session.casework is not None else None
        last = self.home.texts.day(known.last_backup) if known else ""
        told = self.tr("Last backup: {day}").format(day=last) if last else self.tr("No backup yet")
        self.home.shell.set_status("backup", told if known else "")
        self.home.shell.set_count("cases", _open(known) if known else 0)
        running = sum(not run.progress.done for run in known.runs) if known else 0
        self.home.shell.set_count("checklists", running)

    def _name_post(self) -> None:
        code = self.home.session.post_code
        if code is None:
            return
        found = next((post for post in self.home.library.posts() if post.code == code), None)
        dutch = self.home.look.language == "nl"
        name = "" if found is None else found.name_nl if dutch else found.name_en
        self.home.shell.place.setText(name or code)


def _open(known: Snapshot) -> int:
    """Return how many cases are open, those that wait for advice among them."""
    from desktop.domain.waiting import OPEN  # only now: it brings what a case is

    return sum(case.status in OPEN for case in known.cases)
