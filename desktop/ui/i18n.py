"""Dutch and English: English stands in the source, Dutch in `translations/imvo_nl.ts`, Qt's own words in Qt's files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES = {"nl": "Nederlands", "en": "English"}
_QT_LACKS = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
)
"""Words of Qt's own dialogs that Qt's Dutch file does not have in this form; ours has them."""


class Translations:
    """The translators of the running program; they are kept here, because Qt does not keep them alive."""

    def __init__(self, folder: Path) -> None:
        """Take compiled files from `folder` (`imvo_<language>.qm`) and from Qt itself."""
        self._folder = folder
        self._installed: list[tuple[QTranslator, bytes]] = []

    def use(self, language: str) -> bool:
        """Switch the program to `nl` or `en`; False when a file for that language is missing."""
        self.remove()
        QLocale.setDefault(QLocale("nl_NL" if language == "nl" else "en_GB"))
        if language == "en":
            return True
        qt_files = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        return all([self._install(qt_files, f"qtbase_{language}"), self._install(self._folder, f"imvo_{language}")])

    def remove(self) -> None:
        """Take the translators out again; the program then speaks English."""
        for translator, _ in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()

    def _install(self, folder: Path, name: str) -> bool:
        """Load a file whole: Qt would map it, and end the program when an update writes the file anew meanwhile."""
        try:
            data = (folder / f"{name}.qm").read_bytes()
        except OSError:
            return False
        translator = QTranslator()
        if not translator.load(data):
            return False
        self._installed.append((translator, data))
        return QCoreApplication.installTranslator(translator)
