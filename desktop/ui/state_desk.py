"""What the window says of itself: where everything is kept and since when, which post, which content, which backup."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.ui.door import Door
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.session import Session
from desktop.ui.shell import Shell
from desktop.ui.texts import Texts
from desktop.ui.today_desk import TodayDesk
from desktop.ui.undo_desk import UndoDesk


class StateDesk(QObject):
    """Fills the status bar and the name of the post."""

    def __init__(
        self, shell: Shell, session: Session, days: TodayDesk, undoing: UndoDesk, door: Door, texts: Texts
    ) -> None:
        """Take the window and what is known."""
        super().__init__()
        self._shell, self._session, self._days = shell, session, days
        self._undoing, self._door, self._texts = undoing, door, texts

    def tell(self) -> None:
        """Say in the status bar what is kept where, and which content this is."""
        here = self.tr("Folder: {folder}").format(folder=self._door.folder)
        if self._session.casework is None:
            self._shell.set_status("saved", self.tr("Locked; everything stays on this laptop"), here, "ink3")
        elif self._session.saved_at is None:
            self._shell.set_status("saved", self.tr("Unlocked; your cases are on this laptop"), here, "saved")
        else:
            kept = self.tr("Everything kept on this laptop · {time}")
            time = self._session.saved_at.strftime("%H:%M")
            self._shell.set_status("saved", kept.format(time=time), here, "saved")
        library = self._days.library
        content = self.tr("Content: {version}, {date}")
        date = self._texts.day(library.as_of)
        self._shell.set_status("content", content.format(version=library.version, date=date))
        self._undoing.tell()
        self._name_post()

    def tell_backup(self, settings: SettingsPage) -> None:
        """Say when the last backup was made, and show on the page what lies in the vault."""
        known = self._days.snapshot
        settings.set_state(known.settings if known else None, self._door.exists())
        last = self._texts.day(known.last_backup) if known else ""
        settings.set_backup(last)
        told = self.tr("Last backup: {day}").format(day=last) if last else self.tr("No backup yet")
        self._shell.set_status("backup", told if known else "")

    def _name_post(self) -> None:
        code = self._session.post_code
        if code is None:
            return
        found = next((post for post in self._days.library.posts() if post.code == code), None)
        dutch = self._texts.language == "nl"
        name = "" if found is None else found.name_nl if dutch else found.name_en
        self._shell.post_name.setText(name or code)
