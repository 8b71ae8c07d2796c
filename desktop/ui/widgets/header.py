"""The header: what page this is, the search field, how it is displayed, and the language."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.fields import ComboBox
from desktop.ui.widgets.parts import column, label, row, set_icon
from desktop.ui.widgets.search_field import SearchField


class Header(QFrame):
    """Title, subtitle, search, display menu and language.

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
        self.feedback = QToolButton()
        self.feedback.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.language = ComboBox(look)
        self.language.activated.connect(self._on_language)
        self.search = SearchField(look)
        self.search.left.connect(self._on_search_left)
        self.search.chosen.connect(lambda _: self._on_search_left())
        self.find_button = QToolButton()
        self.find_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.find_button.clicked.connect(self.begin_search)
        self._words = QWidget()
        words = column(self._words)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        line = row(self, (24, 8, 20, 8), 12)
        line.addWidget(self._words, 3)
        line.addWidget(self.search, 2)
        line.addWidget(self.find_button)
        line.addWidget(self.feedback)
        line.addWidget(self.display)
        line.addWidget(self.language)
        look.changed.connect(self._on_look_changed)
        self._narrow, self._searching = False, False
        self.search.setMinimumWidth(120)
        self._on_look_changed()

    def set_heading(self, title: str, subtitle: str) -> None:
        """Show what page this is."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def retranslate(self, languages: dict[str, str], current: str) -> None:
        """Set the texts; languages are named in themselves."""
        self.search.retranslate()
        self.find_button.setAccessibleName(self.tr("Open the search field"))
        self.find_button.setToolTip(self.tr("Search (Ctrl+K)"))
        self.feedback.setText(self.tr("Feedback"))
        self.feedback.setAccessibleName(self.tr("Give feedback for the pilot"))
        self.feedback.setToolTip(self.tr("Feedback on what you are at (Ctrl+T)"))
        self.display.setText(self.tr("Display"))
        self.display.setAccessibleName(self.tr("Display: theme and text size"))
        self.display.setToolTip(self.tr("Theme and text size"))
        self.language.setAccessibleName(self.tr("Language"))
        self.language.clear()
        for code, name in languages.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(current))

    def fold(self, narrow: bool, tight: bool = False) -> None:
        """Show search and the display menu as icons in a narrow window, feedback in one that is only tight too."""
        self._narrow = narrow
        self._show_search()
        icon, both = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        styles = icon if narrow else both, icon if narrow or tight else both
        if styles != (self.display.toolButtonStyle(), self.feedback.toolButtonStyle()):
            self.display.setToolButtonStyle(styles[0])
            self.feedback.setToolButtonStyle(styles[1])
            self._draw_icons()

    def begin_search(self) -> None:
        """Put the focus in the search field; in a narrow window it takes the place of the title."""
        self._searching = True
        self._show_search()
        self.search.begin()

    def _on_search_left(self) -> None:
        self._searching = False
        self._show_search()
        if self._narrow:
            self.find_button.setFocus()

    def _show_search(self) -> None:
        self.search.setVisible(not self._narrow or self._searching)
        self.find_button.setVisible(self._narrow and not self._searching)
        self._words.setVisible(not (self._narrow and self._searching))

    def _on_language(self, index: int) -> None:
        self.language_chosen.emit(self.language.itemData(index))

    def _on_look_changed(self) -> None:
        self._draw_icons()
        both = self._look.metrics("page").height() + self._look.metrics("meta").height()
        self._words.setMinimumHeight(both)  # a page without a subtitle stands no higher than the others

    def _draw_icons(self) -> None:
        for target, name in ((self.find_button, "search"), (self.feedback, "speech"), (self.display, "display")):
            set_icon(self._look, target, name, "ink2")
