"""Headquarters' window: the frame with the bar of filters above the pages, and the status bar."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from desktop.ui.announce import announce
from desktop.ui.frame_window import NARROW, FrameWindow
from desktop.ui.hq.actions import HqActions
from desktop.ui.hq.sections import SECTIONS, titles
from desktop.ui.hq.widgets.filters import FilterBar
from desktop.ui.i18n import LANGUAGES
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.widgets.fields import ComboBox
from desktop.ui.widgets.parts import Icon, column, frame, label, row, set_icon

FILTERED = ("overview", "posts", "cases", "feedback")
"""The sections that show what the filters leave."""


class HqShell(FrameWindow):
    """The frame of headquarters' window.

    Signals, beside those of every window:
        refresh_wanted: the store is to be read again. Emits nothing.
        closing: the window is about to close. Emits nothing.
    """

    refresh_wanted = Signal()
    closing = Signal()

    actions_: HqActions

    def __init__(self, look: Look) -> None:
        """Build an empty window; a page comes in when it is first shown."""
        super().__init__(look, SECTIONS, titles)
        self.filters = FilterBar(look)
        self.actions_ = HqActions(self, [section.name for section in SECTIONS])
        self._title, self._subtitle = label("", "page"), label("", "meta", "ink3")
        self.display, self.language = QToolButton(), ComboBox(look)
        self._state, self._state_icon = label("", "meta", "ink3", wrap=False), Icon(look, "shield", "saved", 16)
        self._versions = label("", "meta", "ink3", wrap=False)
        self._fill_status()
        self._connect()
        self.assemble(self._header(), self.banner, self.filters)
        self._on_look_changed()

    def _header(self) -> QFrame:
        self.header = frame(role="header")
        self.display.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.display.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.display.setMenu(self.actions_.view)
        words = column()
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        line = row(self.header, (24, 8, 20, 8), 12)
        line.addLayout(words, 1)
        line.addWidget(self.display)
        line.addWidget(self.language)
        return self.header

    def _fill_status(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(12, 0, 8, 0)
        bar.addWidget(self._state_icon)
        bar.addWidget(self._state)
        bar.addPermanentWidget(self._versions)
        for text in (self._state, self._versions):
            text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _connect(self) -> None:
        self.language.activated.connect(lambda index: self.language_chosen.emit(self.language.itemData(index)))
        self.actions_.refresh.triggered.connect(self.refresh_wanted)
        self.actions_.help.triggered.connect(lambda: self.section_chosen.emit("help"))

    def show_page(self, page: Page, section: str | None = None) -> None:
        """Show a page, with the filters where they hold; `section` is the one to mark at the left."""
        self.filters.setVisible(section in FILTERED)
        super().show_page(page, section)

    def set_heading(self, title: str, subtitle: str) -> None:
        """Show the title and subtitle of the page in view."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def set_place(self, words: str) -> None:
        """Say at the left, and in the title of the window, whose figures these are."""
        self.place.setText(words)
        self.refresh_header()

    def refresh_header(self) -> None:
        """Take title and subtitle from the page in view; the title of the window says whose it is too."""
        super().refresh_header()
        parts = (self.current().heading()[0], self.place.text(), "IMVO-post")
        self.setWindowTitle(" – ".join(filter(None, parts)))

    def set_versions(self, words: str) -> None:
        """Say in the status bar what the window was made with."""
        self._versions.setText(words)

    def tell_saved(self, target: Path) -> None:
        """Say that a file was written."""
        words = self.tr("Saved: {place}").format(place=target)
        self.set_state(words, well=True)
        announce(self, words)

    def set_state(self, words: str, well: bool) -> None:
        """Say in the status bar what was read or written; `well` with a shield."""
        self._state.setText(words)
        self._state_icon.set_icon(*(("shield", "saved") if well else ("clock", "ink3")))

    def retranslate_parts(self) -> None:
        """Set the texts of header and filters."""
        self.display.setText(self.tr("Display"))
        self.display.setAccessibleName(self.tr("Display: theme and text size"))
        self.display.setToolTip(self.tr("Theme and text size"))
        self.language.setAccessibleName(self.tr("Language"))
        self.language.clear()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(self.look.language))
        self.filters.retranslate()

    def regions(self) -> list[QWidget]:
        """Return the parts F6 goes through, in reading order."""
        return [self._bar, self.header, self.banner, self.filters, *self.current().regions(), self.statusBar()]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window closes."""
        self.closing.emit()
        event.accept()

    def _on_look_changed(self) -> None:
        super()._on_look_changed()
        set_icon(self.look, self.display, "display", "ink2")

    def fold_parts(self, width: float) -> None:
        """Show no more in the header and the status bar than fits."""
        self._versions.setVisible(width >= NARROW)
        icon, both = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        style = icon if width < NARROW else both
        if style != self.display.toolButtonStyle():
            self.display.setToolButtonStyle(style)
            set_icon(self.look, self.display, "display", "ink2")
