"""The composition root of headquarters' window: paths, look, library, window, event loop."""

from __future__ import annotations

import desktop.ui  # noqa: F401  before all else: it keeps PySide6 from reading the source of what is imported next

# isort: split
import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from desktop import __version__, paths
from desktop.app import STYLE, dress
from desktop.guidance.library import Library
from desktop.ui import bugs
from desktop.ui.hq.desk import HqDesk
from desktop.ui.hq.reading import Opened
from desktop.ui.i18n import Translations
from desktop.ui.keyboard import Keyboard
from desktop.ui.look import Look


def main(store: str, keys: str | None = None, language: str | None = None, arguments: Sequence[str] = ()) -> int:
    """Open the window on a store and run until it closes; `keys` is the file of an officer's keys (None: beside it).

    `language` overrides the machine's; `arguments` are Qt's own. Returns the exit code. Raises BadInput where there is
    no store, OutsideWorld when the content index is missing.
    """
    _probe(store)
    application = QApplication([sys.argv[0], *STYLE, *arguments])
    sys.excepthook = bugs.on_error
    with Library(paths.content_index()) as library:
        desk = build(application, library, Opened(store, keys), language)
        desk.shell.resize(1366, 768)
        desk.shell.show()
        desk.start()
        code = application.exec()
        desk.shut()
    return code


def _probe(store: str) -> None:
    """Raise BadInput before a window opens when there is nothing to show."""
    from desktop.headquarters.officers import current
    from desktop.headquarters.open_store import open_store

    opened = open_store(store)
    try:
        current(opened)
    finally:
        opened.close()


def build(application: QApplication, library: Library, opened: Opened, language: str | None = None) -> HqDesk:
    """Put the whole window together on a store; the caller shows it, starts it, and shuts it."""
    application.setApplicationName("IMVO-post")
    application.setApplicationVersion(__version__)
    chosen = language or paths.environment_language()
    translations = Translations(paths.translations_dir())
    translations.use(chosen)
    look = Look(paths.ui_assets(), chosen)
    dressed = dress(application, look)
    desk = HqDesk(look, translations, library, opened)
    dressed(desk.shell)
    desk.shell.setWindowIcon(look.icon("signpost", "brand", 64))
    Keyboard(desk.shell)
    return desk
