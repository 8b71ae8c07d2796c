"""The look that every part of the window shares: theme, text size, language, fonts and icons; passed in, no global."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desktop.ui.tokens import LIGHT, SYSTEM, THEMES, Theme, from_system

ROLES: dict[str, tuple[float, bool]] = {
    "outcome": (17, True),
    "page": (15, True),
    "heading": (12.5, True),
    "card": (11.5, True),
    "reading": (11, False),
    "body": (10, False),
    "strong": (10, True),
    "meta": (9, False),
    "metastrong": (9, True),
}
STEPS = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
MODES = ("system", "light", "dark", "contrast")


class Look(QObject):
    """Theme, text size and language of one window.

    Signals:
        changed: theme or text size became another; repaint and lay out again. Emits nothing.
        language_changed: every text must be set again. Emits the language, `nl` or `en`.
    """

    changed = Signal()
    language_changed = Signal(str)

    def __init__(self, assets: Path, language: str = "nl") -> None:
        """Load fonts and icons from `assets`, which holds `fonts/` and `icons/`."""
        super().__init__()
        self.theme: Theme = LIGHT
        self.mode = "system"
        self.scale = 1.0
        self.language = language
        self._icons = assets / "icons"
        self._cache: dict[tuple[str, str, int], QPixmap] = {}
        self._metrics: dict[tuple[str, float], QFontMetrics] = {}
        self.families = _families(assets / "fonts")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._on_system_changed()

    def font(self, role: str) -> QFont:
        """Return the font of a role in `ROLES` at the present text size."""
        size, strong = ROLES[role]
        font = QFont()
        font.setFamilies(self.families)
        font.setPointSizeF(size * self.scale)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def metrics(self, role: str) -> QFontMetrics:
        """Return the metrics of a role's font; heights are derived from these, never fixed."""
        key = (role, self.scale)
        if key not in self._metrics:
            self._metrics[key] = QFontMetrics(self.font(role))
        return self._metrics[key]

    def px(self, size: float) -> int:
        """Return a size in pixels that grows with the text: icons, marks, and widths of columns."""
        return round(size * self.scale)

    def colour(self, token: str) -> QColor:
        """Return a colour of the theme by its token name."""
        return QColor(getattr(self.theme, token))

    def pixmap(self, name: str, token: str, size: int = 20) -> QPixmap:
        """Return the icon `name` in the colour of `token` (or a literal `#rrggbb`), `size` pixels before scaling."""
        colour = token if token.startswith("#") else getattr(self.theme, token)
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        key = (name, colour, round(self.px(size) * ratio * 100))
        if key not in self._cache:
            self._cache[key] = _render(self._icons / f"{name}.svg", colour, self.px(size), ratio)
        return self._cache[key]

    def icon(self, name: str, token: str, size: int = 20, room: int = 0) -> QIcon:
        """Return the same for buttons, sharp on every screen there is.

        `room` pixels are left free beside it: at the right, or at the left when negative.
        """
        icon = QIcon()
        file, colour = self._icons / f"{name}.svg", getattr(self.theme, token)
        for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
            icon.addPixmap(_render(file, colour, self.px(size), ratio, room))
        return icon

    def set_mode(self, mode: str) -> None:
        """Follow the system, or stay `light` or `dark`."""
        self.mode = mode
        self._on_system_changed()

    def set_scale(self, scale: float) -> None:
        """Set the text size, 1.0 to 2.0."""
        self.scale = min(max(scale, STEPS[0]), STEPS[-1])
        self.changed.emit()

    def step_scale(self, direction: int) -> None:
        """Make the text one step larger (1), smaller (-1), or normal again (0)."""
        nearest = min(range(len(STEPS)), key=lambda i: abs(STEPS[i] - self.scale))
        self.set_scale(STEPS[min(max(nearest + direction, 0), len(STEPS) - 1)] if direction else 1.0)

    def set_language(self, language: str) -> None:
        """Tell every page that the language is now `nl` or `en`; the translator is installed by then."""
        self.language = language
        self.language_changed.emit(language)

    def locale(self) -> QLocale:
        """Return the locale for dates and numbers."""
        return QLocale("nl_NL" if self.language == "nl" else "en_GB")

    def _on_system_changed(self) -> None:
        system = QGuiApplication.styleHints().colorScheme()
        dark = self.mode == "dark" or (self.mode == "system" and system == Qt.ColorScheme.Dark)
        if self.mode == "system" and _high_contrast():
            self.theme = from_system(_system_colours())
        else:
            self.theme = THEMES["contrast" if self.mode == "contrast" else "dark" if dark else "light"]
        self.changed.emit()


def _high_contrast() -> bool:
    """Whether the system asks for high contrast."""
    hints = QGuiApplication.styleHints()  # kept: what it hands out lives no longer than it
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _system_colours() -> dict[str, str]:
    """Return the colours of the system's own palette by the names of `tokens.SYSTEM`."""
    QApplication.setPalette(QPalette())  # without this it would be our own of before
    palette = QApplication.palette()
    return {name: palette.color(getattr(QPalette.ColorRole, name)).name() for name in SYSTEM}


def _families(folder: Path) -> list[str]:
    """Return the families to try: the system's own, else the shipped fonts, which are loaded then."""
    found: list[str] = [family for family in ("Segoe UI", "Noto Sans") if QFontDatabase.hasFamily(family)]
    if found:
        return found
    numbers = [QFontDatabase.addApplicationFont(str(file)) for file in sorted(folder.glob("*.ttf"))]
    return list(dict.fromkeys(name for number in numbers for name in QFontDatabase.applicationFontFamilies(number)))


def _render(file: Path, colour: str, size: int, ratio: float, room: int = 0) -> QPixmap:
    """Draw an icon of `size` pixels square, with `room` beside it, for a device pixel ratio."""
    svg = file.read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(round((size + abs(room)) * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(svg.encode()).render(painter, QRectF(max(-room, 0) * ratio, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
