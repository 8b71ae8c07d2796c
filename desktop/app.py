"""The composition root: paths, look, library, window, event loop."""

from __future__ import annotations

import desktop.ui  # noqa: F401  before all else: it keeps PySide6 from reading the source of what is imported next

# isort: split
import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop import __version__, paths
from desktop.errors import ImvoError
from desktop.guidance import installed
from desktop.guidance.library import Library
from desktop.ui import bugs
from desktop.ui.desk import Desk
from desktop.ui.home import AGAIN
from desktop.ui.i18n import Translations
from desktop.ui.keyboard import Keyboard
from desktop.ui.look import Look
from desktop.ui.memory import Memory
from desktop.ui.style import palette, sheet

STYLE = ("-style", "Fusion")
"""An argument of Qt: `setStyle` hands out the style, and its names alone take a hundredth of a second."""


def main(data_dir: Path | None = None, language: str | None = None, arguments: Sequence[str] = ()) -> int:
    """Open the window on the data in `data_dir` (None: this person's own) and run until it closes.

    `language` overrides what was chosen last; `arguments` are Qt's own. Returns the exit code.
    Raises OutsideWorld when the content index is missing, BadInput when it is damaged.
    """
    application = QApplication([sys.argv[0], *STYLE, *arguments])
    folder = data_dir or paths.default_data_dir()
    sys.excepthook = bugs.on_error
    while True:
        application.setProperty(AGAIN, False)
        code = _run(application, folder, language)
        if not application.property(AGAIN):
            return code


def _run(application: QApplication, folder: Path, language: str | None) -> int:
    """Show one window on the pack in use, until it closes. Returns the exit code."""
    try:
        library, found = installed.open_library(folder, paths.content_index())
        with _verified(library):
            desk = build(application, library, folder, language)
    except ImvoError as error:
        _tell_start(application, error, language or paths.environment_language())
        raise
    desk.place()
    desk.start()
    desk.house.tell_set_aside(found.set_aside)
    desk.shell.show()
    gc.freeze()  # what was made until now stays; there is no use in looking through it ever again
    gc.enable()
    code = application.exec()
    gc.unfreeze()
    desk.shut()
    library.close()
    return code


@contextmanager
def _verified(library: Library) -> Iterator[None]:
    """Check the whole content index while the window is put together; raises what `Library.verify` does."""
    troubles: list[ImvoError] = []

    def check() -> None:
        try:
            library.verify()
        except ImvoError as error:
            troubles.append(error)

    thread = Thread(target=check)
    thread.start()
    try:
        yield
    finally:
        thread.join()
    if troubles:
        raise troubles[0]


def _tell_start(application: QApplication, error: ImvoError, language: str) -> None:
    """Show why the window cannot open, until it is closed."""
    from desktop.ui.start_trouble import StartTrouble

    translations = Translations(paths.translations_dir())
    translations.use(language)
    look = Look(paths.ui_assets(), language)
    dialog = StartTrouble(look, error)
    dress(application, look)(dialog)
    dialog.exec()
    translations.remove()


def build(application: QApplication, library: Library, folder: Path, language: str | None = None) -> Desk:
    """Put the whole window together for the data in `folder`; the caller shows it and shuts it."""
    application.setApplicationName("IMVO-post")
    application.setApplicationVersion(__version__)
    memory = Memory(folder)
    chosen = language or memory.language(paths.environment_language())
    translations = Translations(paths.translations_dir())
    translations.use(chosen)
    look = Look(paths.ui_assets(), chosen)
    look.set_mode(memory.mode())
    look.set_scale(memory.scale())
    dressed = dress(application, look)
    desk = Desk(look, translations, library, folder, memory)
    dressed(desk.shell)  # not before: under a style sheet every widget takes longer to build
    Keyboard(desk.shell, desk.idle.touch)
    return desk


def dress(application: QApplication, look: Look) -> Callable[[QWidget], None]:
    """Keep palette, font and style sheet in step with the look; call what is returned with the window, to begin.

    The sheet is the window's, not the application's: a page that is still being put together is not under it, and is
    styled once, when it comes into the window, instead of at every step.
    """
    windows: list[QWidget] = []
    application.setFont(look.font("body"))

    def follow() -> None:
        application.setFont(look.font("body"))
        application.setPalette(palette(look.theme))
        for window in filter(isValid, windows):
            window.setStyleSheet(sheet(look))

    def begin(window: QWidget) -> None:
        windows.append(window)
        follow()

    look.changed.connect(follow)
    return begin
