"""Keys of one page, or of one part of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def on_key(part: QWidget, keys: str, act: Callable[[], object], alone: bool = False) -> None:
    """Do `act` on `keys` while the focus is in `part`; `alone`: on `part` itself, not on what lies in it.

    The context is set afterwards: given together with a callable, PySide 6.11 leaves it at the whole window.
    """
    contexts = Qt.ShortcutContext
    _add(part, keys, act, contexts.WidgetShortcut if alone else contexts.WidgetWithChildrenShortcut)


def on_page_key(page: QWidget, keys: str, act: Callable[[], object]) -> None:
    """Do `act` on `keys` wherever the focus is, as long as `page` is the one in view."""
    _add(page, keys, act, Qt.ShortcutContext.WindowShortcut)


def _add(part: QWidget, keys: str, act: Callable[[], object], context: Qt.ShortcutContext) -> None:
    shortcut = QShortcut(QKeySequence(keys), part)
    shortcut.setContext(context)
    shortcut.activated.connect(act)
