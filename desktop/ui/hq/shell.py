"""Headquarters' window: left bar, header, the bar of filters, the pages, and the status bar."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QSizePolicy, QStackedWidget, QToolButton, QWidget

from desktop.ui.hq.actions import HqActions
from desktop.ui.hq.sections import SECTIONS, titles
from desktop.ui.hq.widgets.filters import FilterBar
from desktop.ui.i18n import LANGUAGES
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.style import FocusRing
from desktop.ui.widgets.banner import Banner
from desktop.ui.widgets.fields import ComboBox
from desktop.ui.widgets.nav import NavList
from desktop.ui.widgets.parts import Icon, column, frame, label, row

FOLD_NAV, NARROW = 1100, 800  # window widths at normal text size, in pixels
FILTERED = ("overview", "posts", "cases", "feedback")
"""The sections that show what the filters leave."""


class HqShell(QMainWindow):
    """The frame around the pages; it knows no page by name.

    Signals:
        section_chosen: a section was asked for, by mouse, menu or key. Emits its name.
        language_chosen: another language was asked for. Emits `nl` or `en`.
        refresh_wanted: the store is to be read again. Emits nothing.
        closing: the window is about to close. Emits nothing.
    """

    section_chosen = Signal(str)
    language_chosen = Signal(str)
    refresh_wanted = Signal()
    closing = Signal()

    def __init__(self, look: Look) -> None:
        """Build an empty window; a page comes in when it is first shown."""
        super().__init__()
        self.look = look
        self.section: str | None = None
        self.nav = NavList(look, [section for section in SECTIONS if not section.low])
        self.low_nav = NavList(look, [section for section in SECTIONS if section.low], tall=False)
        self.banner, self.filters = Banner(look), FilterBar(look)
        self.stack = QStackedWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.actions_ = HqActions(self, [section.name for section in SECTIONS])
        self._name, self._place = label("IMVO-post", "card", "nav_ink", wrap=False), label("", "meta", "nav_ink")
        self._title, self._subtitle = label("", "page"), label("", "meta", "ink3")
        self.display, self.language = QToolButton(), ComboBox(look)
        self._state, self._state_icon = label("", "meta", "ink3", wrap=False), Icon(look, "shield", "saved", 16)
        self._versions = label("", "meta", "ink3", wrap=False)
        self.setCentralWidget(self._lay_out())
        self._fill_status()
        self.actions_.put_in(self.menuBar())
        self.menuBar().hide()
        self._ring = FocusRing(look, self)
        self._connect()
        self.stack.addWidget(Page(look))  # until the first page is made
        self.retranslate()
        self._on_look_changed()
        self.setMinimumSize(480, 400)

    def _lay_out(self) -> QWidget:
        self._bar = frame(ground="nav")
        side = column(self._bar, (0, 0, 0, 8))
        brand, words = row(margins=(16, 14, 8, 12), gap=10), column(gap=0)
        words.addWidget(self._name)
        words.addWidget(self._place)
        brand.addWidget(Icon(self.look, "signpost", "nav_mark", 28))
        brand.addLayout(words, 1)
        side.addLayout(brand)
        side.addWidget(self.nav, 1)
        side.addWidget(self.low_nav)
        main = QFrame()
        lines = column(main)
        for part in (self._header(), self.banner, self.filters):
            lines.addWidget(part)
        lines.addWidget(self.stack, 1)
        whole = QWidget()
        sides = row(whole)
        sides.addWidget(self._bar)
        sides.addWidget(main, 1)
        return whole

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
            text.setContentsMargins(2, 6, 14, 6)
            text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _connect(self) -> None:
        actions = self.actions_
        self.look.changed.connect(self._on_look_changed)
        self.look.language_changed.connect(self.retranslate)
        for nav in (self.nav, self.low_nav):
            nav.chosen.connect(self.section_chosen)
        self.language.activated.connect(lambda index: self.language_chosen.emit(self.language.itemData(index)))
        for name, action in actions.sections.items():
            action.triggered.connect(lambda _=False, name=name: self.section_chosen.emit(name))
        for mode, action in actions.modes.items():
            action.triggered.connect(lambda _=False, mode=mode: self.look.set_mode(mode))
        actions.refresh.triggered.connect(self.refresh_wanted)
        actions.help.triggered.connect(lambda: self.section_chosen.emit("help"))
        actions.quit.triggered.connect(self.close)
        actions.larger.triggered.connect(lambda: self.look.step_scale(1))
        actions.smaller.triggered.connect(lambda: self.look.step_scale(-1))
        actions.normal.triggered.connect(lambda: self.look.step_scale(0))
        actions.next_region.triggered.connect(lambda: self.cycle_regions(1))
        actions.previous_region.triggered.connect(lambda: self.cycle_regions(-1))

    def show_page(self, page: Page, section: str) -> None:
        """Show a page; `section` is the one to mark at the left."""
        self.section = section
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.filters.setVisible(section in FILTERED)
        for nav in (self.nav, self.low_nav):
            nav.set_current(section)
        self.refresh_header()
        self._fold()

    def current(self) -> Page:
        """Return the page in view."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def refresh_header(self) -> None:
        """Take title and subtitle from the page in view."""
        title, subtitle = self.current().heading()
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setWindowTitle(f"{title} – IMVO-post" if title else "IMVO-post")

    def set_place(self, words: str) -> None:
        """Say at the left whose window this is."""
        self._place.setText(words)

    def set_status(self, state: str, versions: str, well: bool) -> None:
        """Say in the status bar what was read, and what it was read with; `well` with a shield."""
        self._state.setText(state)
        self._versions.setText(versions)
        self._state_icon.set_icon(*(("shield", "saved") if well else ("clock", "ink3")))

    def retranslate(self) -> None:
        """Set every text of the window and of its pages."""
        words = titles()
        for nav in (self.nav, self.low_nav):
            nav.set_texts(words, {name: f"Ctrl+{number}" for number, name in enumerate(words, 1)})
        self.nav.setAccessibleName(self.tr("Sections"))
        self.low_nav.setAccessibleName(self.tr("Settings and help"))
        self.actions_.retranslate(words)
        self.display.setText(self.tr("Display"))
        self.display.setAccessibleName(self.tr("Display: theme and text size"))
        self.display.setToolTip(self.tr("Theme and text size"))
        self.language.setAccessibleName(self.tr("Language"))
        self.language.clear()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(self.look.language))
        self.banner.retranslate()
        self.filters.retranslate()
        for number in range(self.stack.count()):
            page = self.stack.widget(number)
            if isinstance(page, Page):
                page.retranslate()
        self.refresh_header()
        self._fold()

    def cycle_regions(self, direction: int) -> None:
        """Move the focus to the next (1) or previous (-1) part of the window."""
        whole = [self._bar, self.header, self.banner, self.filters, *self.current().regions(), self.statusBar()]
        regions = [region for region in whole if region.isVisible() and region.isEnabled()]
        focus = QApplication.focusWidget()
        here = next((i for i, r in enumerate(regions) if focus is r or (focus and r.isAncestorOf(focus))), -1)
        for step in range(1, len(regions) + 1):
            target = _first_focusable(regions[(here + direction * step) % len(regions)])
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window closes."""
        self.closing.emit()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold for the new width."""
        super().resizeEvent(event)
        self._fold()

    def _on_look_changed(self) -> None:
        self.actions_.modes[self.look.mode].setChecked(True)
        size = self.look.px(18)
        self.display.setIcon(self.look.icon("display", "ink2", 18))
        self.display.setIconSize(QSize(size, size))
        self._fold()
        self.update()

    def _fold(self) -> None:
        width = self.width() / self.look.scale
        folded = width < FOLD_NAV
        for nav in (self.nav, self.low_nav):
            nav.set_folded(folded)
        self._name.setVisible(not folded)
        self._place.setVisible(not folded)
        self._bar.setFixedWidth(max(60, self.look.px(44)) if folded else self.look.px(188))
        self._versions.setVisible(width >= NARROW)
        icon, both = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.display.setToolButtonStyle(icon if width < NARROW else both)
        self.current().fold((self.width() - self._bar.width()) / self.look.scale)


def _first_focusable(region: QWidget) -> QWidget | None:
    """Return the first widget in `region` that can take the focus, itself included."""
    candidates = [region, *region.findChildren(QWidget)]
    wanted = (w for w in candidates if w.focusPolicy() & Qt.FocusPolicy.ClickFocus and w.isVisible() and w.isEnabled())
    return next(wanted, None)
