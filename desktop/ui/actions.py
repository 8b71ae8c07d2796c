"""The commands of the window with their keys: one list, used by the menus and by the keyboard alike."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from desktop.ui.look import MODES


def section_keys(number: int, name: str) -> list[str]:
    """Return the keys that lead to a section, the one to show first: there are nine digits, and help has F1."""
    return [f"Ctrl+{number}"] * (number <= 9) + ["Ctrl+E"] * (name == "exchange")


class Actions(QObject):
    """All commands; `shell` connects them. Their menus are hidden until Alt is pressed."""

    def __init__(self, window: QMainWindow, sections: list[str]) -> None:
        """Make the commands as children of `window`, so that their keys work with hidden menus."""
        super().__init__(window)
        self._window = window
        self._undo = self._redo = ""
        self.sections = {name: self._action(*section_keys(n, name)) for n, name in enumerate(sections, 1)}
        self.assess = self._action("Ctrl+B")
        self.new = self._action("Ctrl+N")
        self.search = self._action("Ctrl+K")
        self.feedback = self._action("Ctrl+T")
        self.lock = self._action("Ctrl+L")
        self.quit = self._action("Ctrl+Q")
        self.undo = self._action("Ctrl+Z")
        self.redo = self._action("Ctrl+Shift+Z")
        self.help = self._action("F1")
        self.larger = self._action("Ctrl++", "Ctrl+=")
        self.smaller = self._action("Ctrl+-")
        self.normal = self._action("Ctrl+0")
        self.next_region = self._action("F6")
        self.previous_region = self._action("Shift+F6")
        self.modes = {mode: self._action() for mode in MODES}
        group = QActionGroup(window)
        for action in self.modes.values():
            action.setCheckable(True)
            group.addAction(action)
        self.menus = [QMenu(window) for _ in range(4)]
        self.view = QMenu(window)
        self._fill()

    def _action(self, *keys: str) -> QAction:
        made = QAction(self._window)
        made.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(made)
        return made

    def _fill(self) -> None:
        work, edit, go, view = self.menus
        work.addActions([self.new, self.assess])
        work.addSeparator()
        work.addActions([self.lock, self.quit])
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addAction(self.feedback)
        go.addActions([*self.sections.values()])
        go.addSeparator()
        go.addActions([self.search, self.help, self.next_region, self.previous_region])
        for menu in (view, self.view):
            menu.addActions([*self.modes.values()])
            menu.addSeparator()
            menu.addActions([self.larger, self.smaller, self.normal])

    def put_in(self, bar: QMenuBar) -> None:
        """Fill the menu bar."""
        for menu in self.menus:
            bar.addMenu(menu)

    def retranslate(self, sections: dict[str, str]) -> None:
        """Set every text; `sections` are the words of the sections by name."""
        titles = (self.tr("&File"), self.tr("&Edit"), self.tr("&Go to"), self.tr("&View"))
        for menu, title in zip(self.menus, titles, strict=True):
            menu.setTitle(title)
        for number, (name, action) in enumerate(self.sections.items(), 1):
            action.setText(f"&{number % 10}  {sections[name]}")
        self.assess.setText(self.tr("&Assess a support request"))
        self.new.setText(self.tr("&New request"))
        self.search.setText(self.tr("&Search"))
        self.help.setText(self.tr("&Help on this page"))
        self.feedback.setText(self.tr("Give &feedback on this"))
        self.lock.setText(self.tr("&Lock the cases"))
        self.quit.setText(self.tr("&Quit"))
        self.larger.setText(self.tr("&Larger text"))
        self.smaller.setText(self.tr("&Smaller text"))
        self.normal.setText(self.tr("&Normal text size"))
        self.next_region.setText(self.tr("Next &part of the window"))
        self.previous_region.setText(self.tr("P&revious part of the window"))
        words = {"system": self.tr("As the s&ystem"), "light": self.tr("L&ight"), "dark": self.tr("&Dark")}
        words["contrast"] = self.tr("&High contrast")
        for mode, action in self.modes.items():
            action.setText(words[mode])
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
