"""The wiring of undo and redo: which act can be taken back, by name, and doing so off the window's thread."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.ui.announce import announce
from desktop.ui.home import Home

if TYPE_CHECKING:
    from desktop.casework import Undone


class UndoDesk(QObject):
    """Follows the acts of the open vault; what came of it is told through the home."""

    def __init__(self, home: Home) -> None:
        """Follow the two commands of the window."""
        super().__init__(home)
        self.home = home
        self._last: tuple[datetime | None, str, bool] | None = None  # when, which act, whether it was taken back
        home.shell.undo_wanted.connect(self.undo)
        home.shell.redo_wanted.connect(self.redo)

    def tell(self) -> None:
        """Show in the menu which act can be taken back and which brought back."""
        casework = self.home.session.casework
        undo, redo = (casework.acts.undoable(), casework.acts.redoable()) if casework else (None, None)
        self.home.shell.actions_.set_undo(*(name_of(kind) if kind else "" for kind in (undo, redo)))

    def undo(self) -> None:
        """Take back the last act."""
        casework = self.home.session.casework
        if casework is not None:
            self.home.worker.run(casework.acts.undo, lambda done: self._on_done(done, True), self.home.failed.emit)

    def redo(self) -> None:
        """Bring back what was taken back last."""
        casework = self.home.session.casework
        if casework is not None:
            self.home.worker.run(casework.acts.redo, lambda done: self._on_done(done, False), self.home.failed.emit)

    def _on_done(self, done: Undone | None, back: bool) -> None:
        if done is None:
            return
        self.home.session.kept()
        self._last = (self.home.session.saved_at, done.kind, back)
        self.home.undone.emit(done)
        self.home.known.refresh()
        announce(self.home.shell, self.words())

    def words(self) -> str:
        """Return what was taken back or brought back, until something else is kept; else an empty text."""
        if self._last is None or self._last[0] != self.home.session.saved_at:
            return ""
        _, kind, back = self._last
        translate = QCoreApplication.translate
        words = translate("Undo", "Taken back: {act}") if back else translate("Undo", "Brought back: {act}")
        return words.format(act=name_of(kind))


def name_of(kind: str) -> str:
    """Return an act as a menu names it."""
    translate = QCoreApplication.translate
    names = {
        "setting": translate("Undo", "setting changed"),
        "draft_saved": translate("Undo", "answer"),
        "draft_discarded": translate("Undo", "draft put aside"),
        "checklist_started": translate("Undo", "checklist begun"),
        "checklist_answered": translate("Undo", "answer in a checklist"),
        "checklist_moved": translate("Undo", "checklist moved to a newer version"),
        "checklist_sized": translate("Undo", "size of the support in a checklist"),
        "checklist_attached": translate("Undo", "checklist put on another case"),
        "checklist_discarded": translate("Undo", "checklist put aside"),
        "lesson_answered": translate("Undo", "answer in the learning path"),
        "note_kept": translate("Undo", "note in the guidance"),
        "note_removed": translate("Undo", "note taken away"),
        "bookmark_set": translate("Undo", "bookmark"),
        "mark_placed": translate("Undo", "new place of a note"),
        "feedback_given": translate("Undo", "feedback"),
        "feedback_drafted": translate("Undo", "feedback not finished"),
        "feedback_dropped": translate("Undo", "feedback put aside"),
        "case_evaluated": translate("Undo", "look back at a case"),
        "month_evaluated": translate("Undo", "look back at a month"),
    }
    return names.get(kind) or _of_case(kind)


def _of_case(kind: str) -> str:
    from desktop.ui.acts import act_name  # only now: it brings what a case is

    return act_name(kind)
