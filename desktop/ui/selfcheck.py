"""What the shipped program's self-test asks of the window's parts: strings, a font, the icons. Needs no display."""

from __future__ import annotations

import os
import sys

from desktop import paths
from desktop.errors import CheckFailed


def _application() -> object:
    """Return the running Qt application, or a new one that draws nowhere."""
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication.instance() or QApplication([sys.argv[0]])


def strings() -> dict[str, str]:
    """Return one word of the window in each language. Raises CheckFailed when Dutch is missing, Qt's own included."""
    from PySide6.QtCore import QCoreApplication

    from desktop.ui.i18n import Translations

    kept = _application()
    translations = Translations(paths.translations_dir())
    found = {}
    for language in ("en", "nl"):
        if not translations.use(language):
            raise CheckFailed(f"the strings of {language} are missing or damaged: {paths.translations_dir()}")
        found[language] = QCoreApplication.translate("Shell", "Decision aid")
    translations.use("en")
    del kept
    if found["nl"] == found["en"]:
        raise CheckFailed(f"Dutch and English are the same: {found}")
    return found


def font() -> str:
    """Return the family of the shipped font as it was loaded. Raises CheckFailed when it is not there."""
    from PySide6.QtGui import QFontDatabase

    kept = _application()
    families = []
    for file in sorted((paths.ui_assets() / "fonts").glob("*.ttf")):
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    del kept
    if "Inter" not in families:
        raise CheckFailed(f"the font Inter cannot be loaded from {paths.ui_assets() / 'fonts'}")
    return "Inter"


def icons() -> int:
    """Return how many icons can be drawn. Raises CheckFailed for one that cannot."""
    from PySide6.QtSvg import QSvgRenderer

    kept = _application()
    files = sorted((paths.ui_assets() / "icons").glob("*.svg"))
    broken = [file.name for file in files if not QSvgRenderer(str(file)).isValid()]
    del kept
    if broken or not files:
        raise CheckFailed(f"icons missing or damaged: {', '.join(broken) or 'all'}")
    return len(files)
