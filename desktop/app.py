"""The composition root: paths, look, library, window, event loop."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop import __version__, paths
from desktop.guidance.library import Library
from desktop.ui.desk import Desk
from desktop.ui.i18n import Translations
from desktop.ui.keyboard import Keyboard
from desktop.ui.look import Look
from desktop.ui.memory import Memory
from desktop.ui.style import palette, sheet


def main(data_dir: Path | None = None, language: str | None = None, arguments: Sequence[str] = ()) -> int:
    """Open the window on the data in `data_dir` (None: this person's own) and run until it closes.

    `language` overrides what was chosen last; `arguments` are Qt's own. Returns the exit code.
    Raises OutsideWorld when the content index is missing, BadInput when it is damaged.
    """
    library = Library(paths.content_index())
    application = QApplication([sys.argv[0], *arguments])
    desk = build(application, library, data_dir or paths.default_data_dir(), language)
    desk.shell.resize(1366, 768)
    desk.start()
    desk.shell.show()
    code = application.exec()
    desk.shut()
    library.close()
    return code


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
    dress(application, look)
    desk = Desk(look, translations, library, folder, memory)
    application.installEventFilter(Keyboard(desk.shell))
    desk.shell.setWindowIcon(look.icon("signpost", "brand", 64))
    return desk


def dress(application: QApplication, look: Look) -> None:
    """Give the program its style, and keep style sheet, palette and font in step with the look."""
    application.setStyle("Fusion")

    def follow() -> None:
        application.setFont(look.font("body"))
        if not _high_contrast():
            application.setPalette(palette(look.theme))
            application.setStyleSheet(sheet(look))

    look.changed.connect(follow)
    follow()


def _high_contrast() -> bool:
    """Whether the system asks for high contrast; then its own palette is used, not ours."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    hints = QGuiApplication.styleHints()  # kept: what it hands out lives no longer than it
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
