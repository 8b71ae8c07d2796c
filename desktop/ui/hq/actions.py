"""The commands of headquarters' window with their keys: one list, for the menus and for the keyboard alike."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from desktop.ui.look import MODES


class HqActions(QObject):
    """All commands; `shell` connects them. Their menus are hidden until Alt is pressed."""

    def __init__(self, window: QMainWindow, sections: list[str]) -> None:
        """Make the commands as children of `window`, so that their keys work with hidden menus."""
        super().__init__(window)
        self._window = window
        self.sections = {name: self._action(f"Ctrl+{n}") for n, name in enumerate(sections, 1)}
        self.refresh, self.help, self.quit = self._action("F5"), self._action("F1"), self._action("Ctrl+Q")
        self.larger, self.smaller = self._action("Ctrl++", "Ctrl+="), self._action("Ctrl+-")
        self.normal = self._action("Ctrl+0")
        self.next_region, self.previous_region = self._action("F6"), self._action("Shift+F6")
        self.modes = {mode: self._action() for mode in MODES}
        group = QActionGroup(window)
        for action in self.modes.values():
            action.setCheckable(True)
            group.addAction(action)
        self.menus = [QMenu(window) for _ in range(3)]
        self.view = QMenu(window)
        self._fill()

    def _action(self, *keys: str) -> QAction:
        made = QAction(self._window)
        made.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(made)
        return made

    def _fill(self) -> None:
        file, go, view = self.menus
        file.addActions([self.refresh, self.quit])
        go.addActions([*self.sections.values()])
        go.addSeparator()
        go.addActions([self.help, self.next_region, self.previous_region])
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
        for menu, title in zip(self.menus, (self.tr("&File"), self.tr("&Go to"), self.tr("&View")), strict=True):
            menu.setTitle(title)
        for number, (name, action) in enumerate(self.sections.items(), 1):
            action.setText(f"&{number}  {sections[name]}")
        self.refresh.setText(self.tr("&Read the store again"))
        self.help.setText(self.tr("&Help on this page"))
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
