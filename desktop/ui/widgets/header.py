"""The header: what page this is, how it is displayed, and the language."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton

from desktop.ui.look import Look
from desktop.ui.widgets.fields import ComboBox
from desktop.ui.widgets.parts import column, label, row


class Header(QFrame):
    """Title, subtitle, display menu and language.

    Signals:
        language_chosen: a language was picked. Emits `nl` or `en`.
    """

    language_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        """Build the header."""
        super().__init__()
        self.setProperty("panel", "header")
        self._look = look
        self._title = label("", "page")
        self._subtitle = label("", "meta", "ink3")
        self.display = QToolButton()
        self.display.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.display.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.language = ComboBox(look)
        self.language.activated.connect(self._on_language)
        words = column(gap=0)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        line = row(self, (24, 8, 20, 8), 12)
        line.addLayout(words, 1)
        line.addWidget(self.display)
        line.addWidget(self.language)
        look.changed.connect(self._on_look_changed)
        self._narrow = False
        self._on_look_changed()

    def set_heading(self, title: str, subtitle: str) -> None:
        """Show what page this is."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def retranslate(self, languages: dict[str, str], current: str) -> None:
        """Set the texts; languages are named in themselves."""
        self.display.setText(self.tr("Display"))
        self.display.setAccessibleName(self.tr("Display: theme and text size"))
        self.display.setToolTip(self.tr("Theme and text size"))
        self.language.setAccessibleName(self.tr("Language"))
        self.language.clear()
        for code, name in languages.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(current))

    def fold(self, narrow: bool) -> None:
        """Show the display menu as an icon in a narrow window."""
        self._narrow = narrow
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.display.setToolButtonStyle(style)

    def _on_language(self, index: int) -> None:
        self.language_chosen.emit(self.language.itemData(index))

    def _on_look_changed(self) -> None:
        self.display.setIcon(self._look.icon("display", "ink2", 18))
        self.display.setIconSize(QSize(self._look.px(18), self._look.px(18)))
