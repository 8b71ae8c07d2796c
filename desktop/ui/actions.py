"""The commands of a post's window, with their keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMainWindow

from desktop.ui.frame_actions import FrameActions


class Actions(FrameActions):
    """All commands; `shell` connects them."""

    def __init__(self, window: QMainWindow, sections: Sequence[str]) -> None:
        """Make the commands as children of `window`."""
        super().__init__(window, sections, menus=4)
        self._undo = self._redo = ""
        self.assess, self.new = self.action("Ctrl+B"), self.action("Ctrl+N")
        self.search, self.feedback, self.lock = (self.action(keys) for keys in ("Ctrl+K", "Ctrl+T", "Ctrl+L"))
        self.undo, self.redo = self.action("Ctrl+Z"), self.action("Ctrl+Shift+Z")
        self._fill()

    def _fill(self) -> None:
        work, edit = self.menus[:2]
        work.addActions([self.new, self.assess])
        work.addSeparator()
        work.addActions([self.lock, self.quit])
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addAction(self.feedback)
        self.fill_ends(self.search)

    def retranslate(self, sections: dict[str, str]) -> None:
        """Set every text; `sections` are the words of the sections by name."""
        super().retranslate(sections)
        self.menus[1].setTitle(self.tr("&Edit"))
        self.assess.setText(self.tr("&Assess a support request"))
        self.new.setText(self.tr("&New request"))
        self.search.setText(self.tr("&Search"))
        self.feedback.setText(self.tr("Give &feedback on this"))
        self.lock.setText(self.tr("&Lock the cases"))
        self.set_undo(self._undo, self._redo)

    def set_undo(self, undo: str, redo: str) -> None:
        """Offer to take back or bring back an act, by its name; an empty name is nothing to take back."""
        self._undo, self._redo = undo, redo
        for action, name, plain, named in (
            (self.undo, undo, self.tr("&Undo"), self.tr("&Undo: {act}")),
            (self.redo, redo, self.tr("&Redo"), self.tr("&Redo: {act}")),
        ):
            action.setEnabled(bool(name))
            action.setText(named.format(act=name) if name else plain)
