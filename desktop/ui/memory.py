"""What the window remembers between starts, outside the vault: language, theme, text size, its place on the screen.

Nothing about the work.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from desktop.ui.i18n import LANGUAGES
from desktop.ui.look import MODES


class Memory:
    """A small file in the data folder; anything unreadable in it counts as absent."""

    def __init__(self, folder: Path) -> None:
        """Keep `window.ini` in the data folder; it is only made when something is kept."""
        self._file = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def language(self, otherwise: str) -> str:
        """Return the language chosen last, or `otherwise`."""
        return self._one_of("language", tuple(LANGUAGES), otherwise)

    def mode(self) -> str:
        """Return the theme chosen last: system, light or dark."""
        return self._one_of("theme", MODES, "system")

    def scale(self) -> float:
        """Return the text size chosen last, 1.0 to 2.0."""
        try:
            return min(max(float(str(self._file.value("scale", 1.0))), 1.0), 2.0)
        except ValueError:
            return 1.0

    def keep(self, language: str, mode: str, scale: float) -> None:
        """Write these three."""
        for key, value in (("language", language), ("theme", mode), ("scale", scale)):
            self._file.setValue(key, value)
        self._file.sync()

    def place(self) -> QByteArray:
        """Return size and place of the window as Qt wrote them; empty when none was kept."""
        kept = self._file.value("place")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_place(self, place: QByteArray) -> None:
        """Write size and place of the window."""
        self._file.setValue("place", place)
        self._file.sync()

    def _one_of(self, key: str, known: tuple[str, ...], otherwise: str) -> str:
        value = str(self._file.value(key, otherwise))
        return value if value in known else otherwise
