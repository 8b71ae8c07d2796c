"""Two habits of people that Qt leaves out: Enter presses a focused button, Alt alone shows menus and letters.

It also tells that someone is there. It listens where keys and the mouse arrive (the window, and what has the focus),
not to the whole program: a filter in Python on every event of every widget would slow all of them.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QPushButton, QWidget

from desktop.ui.widgets.parts import show_letters


class Keyboard(QObject):
    """An event filter that acts inside one window only; that someone is there it tells of dialogs too."""

    def __init__(self, window: QMainWindow, touched: Callable[[], None] = lambda: None) -> None:
        """Watch the keys of `window`; `touched` is called whenever someone types or moves the mouse."""
        super().__init__(window)
        self._touched = touched
        self._window, self._alone, self._shown = window, False, False
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        application.focusWindowChanged.connect(self._watch)
        self._watch(window)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and old is not self._window:
            old.removeEventFilter(self)
        self._watch(new)

    def _watch(self, target: QObject | None) -> None:
        if target is not None:
            target.installEventFilter(self)

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
