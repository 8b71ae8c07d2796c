"""The commands that every window has, with their keys: one list, used by the menus and by the keyboard alike."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from desktop.ui.look import MODES


def section_keys(number: int, name: str) -> list[str]:
    """Return the keys that lead to a section, the one to show first: there are nine digits, and help has F1."""
    return [f"Ctrl+{number}"] * (number <= 9) + ["Ctrl+E"] * (name == "exchange")


class FrameActions(QObject):
    """Sections, help, theme, text size, regions and quitting; the heir adds its own, and fills `menus`.

    The menus are hidden until Alt is pressed; `view` is the one of the button for theme and text size.
    """

    def __init__(self, window: QMainWindow, sections: Sequence[str], menus: int) -> None:
        """Make the commands as children of `window`, so that their keys work with hidden menus."""
        super().__init__(window)
        self._window = window
        self.sections = {name: self.action(*section_keys(n, name)) for n, name in enumerate(sections, 1)}
        self.help, self.quit = self.action("F1"), self.action("Ctrl+Q")
        self.larger, self.smaller = self.action("Ctrl++", "Ctrl+="), self.action("Ctrl+-")
        self.normal = self.action("Ctrl+0")
        self.next_region, self.previous_region = self.action("F6"), self.action("Shift+F6")
        self.modes = {mode: self.action() for mode in MODES}
        group = QActionGroup(window)
        for action in self.modes.values():
            action.setCheckable(True)
            group.addAction(action)
        self.menus = [QMenu(window) for _ in range(menus)]
        self.view = QMenu(window)

    def action(self, *keys: str) -> QAction:
        """Return a new command with its keys."""
        made = QAction(self._window)
        made.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(made)
        return made

    def fill_ends(self, *also: QAction) -> None:
        """Fill the last two menus: where to go, `also` first after the sections, and what it looks like."""
        go, view = self.menus[-2:]
        go.addActions([*self.sections.values()])
        go.addSeparator()
        go.addActions([*also, self.help, self.next_region, self.previous_region])
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
        for number, (name, action) in enumerate(self.sections.items(), 1):
            action.setText(f"&{number % 10}  {sections[name]}")
        self.menus[0].setTitle(self.tr("&File"))
        self.menus[-2].setTitle(self.tr("&Go to"))
        self.menus[-1].setTitle(self.tr("&View"))
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
