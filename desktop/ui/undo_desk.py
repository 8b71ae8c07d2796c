"""The wiring of undo and redo: which act can be taken back, by name, and doing so off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.ui.actions import Actions
from desktop.ui.acts import act_name
from desktop.ui.session import Session
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.casework import Undone


class UndoDesk(QObject):
    """Follows the acts of the open vault.

    Emits:
        undone: an act was taken back or brought back, so everything shown must be read again. Emits the `Undone`
            and what to say.
        failed: it could not be done. Emits the error.
    """

    undone = Signal(object, str)
    failed = Signal(object)

    def __init__(self, actions: Actions, session: Session, worker: Worker) -> None:
        """Take the commands of the window, and what is open."""
        super().__init__()
        self._actions, self._session, self._worker = actions, session, worker

    def tell(self) -> None:
        """Show in the menu which act can be taken back and which brought back."""
        casework = self._session.casework
        undo, redo = (casework.acts.undoable(), casework.acts.redoable()) if casework else (None, None)
        self._actions.set_undo(*(name_of(kind) if kind else "" for kind in (undo, redo)))

    def undo(self) -> None:
        """Take back the last act."""
        casework = self._session.casework
        if casework is not None:
            self._worker.run(casework.acts.undo, lambda done: self._on_done(done, True), self.failed.emit)

    def redo(self) -> None:
        """Bring back what was taken back last."""
        casework = self._session.casework
        if casework is not None:
            self._worker.run(casework.acts.redo, lambda done: self._on_done(done, False), self.failed.emit)

    def _on_done(self, done: Undone | None, back: bool) -> None:
        if done is None:
            return
        translate = QCoreApplication.translate
        told = translate("Undo", "Taken back: {act}") if back else translate("Undo", "Brought back: {act}")
        self._session.kept()
        self.undone.emit(done, told.format(act=name_of(done.kind)))


def name_of(kind: str) -> str:
    """Return an act as a menu names it."""
    translate = QCoreApplication.translate
    names = {
        "setting": translate("Undo", "setting changed"),
        "draft_saved": translate("Undo", "answer"),
        "draft_discarded": translate("Undo", "draft put aside"),
    }
    return names.get(kind) or act_name(kind)
