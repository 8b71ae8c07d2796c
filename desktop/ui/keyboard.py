"""Two habits of people that Qt leaves out: Enter presses a focused button, Alt alone shows menus and letters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QPushButton, QWidget

from desktop.ui.widgets.parts import show_letters


class Keyboard(QObject):
    """An event filter for the whole program; it acts inside one window only."""

    def __init__(self, window: QMainWindow, touched: Callable[[], None] = lambda: None) -> None:
        """Watch the keys of `window`; `touched` is called whenever someone types or moves the mouse."""
        super().__init__(window)
        self._touched = touched
        self._window, self._alone, self._shown = window, False, False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act on Enter and Alt; leave every other event alone."""
        if isinstance(event, QInputEvent):
            self._touched()
        if isinstance(event, QKeyEvent) and isinstance(watched, QWidget) and watched.window() is self._window:
            if event.type() == QEvent.Type.KeyPress:
                return self._pressed(watched, event)
            if event.type() == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Alt:
                self._released()
        return False

    def _pressed(self, watched: QWidget, event: QKeyEvent) -> bool:
        self._alone = event.key() == Qt.Key.Key_Alt
        if self._alone:
            self._letters(True)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if enter and isinstance(watched, QPushButton) and watched.hasFocus():
            watched.click()
            return True
        return False

    def _released(self) -> None:
        self._letters(False)
        if self._alone:
            bar = self._window.menuBar()
            bar.setVisible(not bar.isVisible())
            if bar.isVisible():
                bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self._alone = False

    def _letters(self, shown: bool) -> None:
        if shown != self._shown:
            self._shown = shown
            for button in self._window.findChildren(QAbstractButton):
                show_letters(button, shown)
