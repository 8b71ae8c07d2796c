"""The main window: left bar, header, the strip for the passphrase, the pages, and the status bar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QStatusBar,
    QWidget,
)

from desktop.ui.actions import Actions, section_keys
from desktop.ui.i18n import LANGUAGES
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.sections import SECTIONS, titles
from desktop.ui.style import FocusRing
from desktop.ui.widgets.banner import Banner
from desktop.ui.widgets.header import Header
from desktop.ui.widgets.nav import NavList
from desktop.ui.widgets.parts import Icon, column, frame, label, restyle, row
from desktop.ui.widgets.unlock_bar import UnlockBar

FOLD_NAV, NARROW = 1100, 800  # window widths at normal text size, in pixels


class Shell(QMainWindow):
    """The frame around the pages; it knows no page by name.

    Signals:
        section_chosen: a section was asked for, by mouse, menu or key. Emits its name.
        language_chosen: another language was asked for. Emits `nl` or `en`.
        new_request: a new support request was asked for. Emits nothing.
        found: something that was searched for is wanted. Emits its target (`search_field.Findable`).
        help_wanted, lock_wanted, undo_wanted, redo_wanted, feedback_wanted: chosen by menu or key. Emit nothing.
        drawn: the window is being drawn for the first time; connect to it queued. Emits nothing.
        closing: the window is about to close; the receiver may call `keep_open`. Emits nothing.
    """

    section_chosen = Signal(str)
    language_chosen = Signal(str)
    new_request = Signal()
    found = Signal(str)
    help_wanted = Signal()
    lock_wanted = Signal()
    feedback_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    closing = Signal()
    drawn = Signal()

    def __init__(self, look: Look) -> None:
        """Build an empty window; a page comes in when it is first shown."""
        super().__init__()
        self.look = look
        self._keep_open = self._stands = False
        self.section: str | None = None
        self.nav = NavList(look, [section for section in SECTIONS if not section.low])
        self.low_nav = NavList(look, [section for section in SECTIONS if section.low], tall=False)
        self.header = Header(look)
        self.banner, self.unlock_bar = Banner(look), UnlockBar(look)
        self.unlock_bar.hide()
        self.stack = QStackedWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # what is hidden has no say
        self.actions_ = Actions(self, [section.name for section in SECTIONS])
        self.post_name = label("", "meta", "nav_ink")
        self._status: dict[str, QLabel] = {}
        self._state_icon = Icon(look, "lock", "ink3", 16)
        self.setCentralWidget(self._lay_out())
        self.setStatusBar(self._status_bar())
        self.actions_.put_in(self.menuBar())
        self.menuBar().hide()
        self.header.display.setMenu(self.actions_.view)
        self._ring = FocusRing(look, self)
        self._connect()
        self.stack.addWidget(Page(look))  # until the first page is made
        self.retranslate()
        self.setMinimumSize(480, 400)

    def _lay_out(self) -> QWidget:
        self._bar = frame(ground="nav")
        side = column(self._bar, (0, 0, 0, 8))
        self._brand_row = row(margins=(16, 14, 8, 12), gap=10)
        self._brand_mark = Icon(self.look, "signpost", "nav_mark", 28)
        self._name = label("IMVO-post", "card", "nav_ink", wrap=False)
        words = column(gap=0)
        words.addWidget(self._name)
        words.addWidget(self.post_name)
        self._brand_row.addWidget(self._brand_mark)
        self._brand_row.addLayout(words, 1)
        side.addLayout(self._brand_row)
        side.addWidget(self.nav, 1)
        side.addWidget(self.low_nav)
        main = QFrame()
        lines = column(main)
        for part in (self.header, self.banner, self.unlock_bar):
            lines.addWidget(part)
        lines.addWidget(self.stack, 1)
        self._main_lines = lines
        whole = QWidget()
        sides = row(whole)
        sides.addWidget(self._bar)
        sides.addWidget(main, 1)
        return whole

    def _status_bar(self) -> QStatusBar:
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(12, 0, 8, 0)
        bar.addWidget(self._state_icon)
        for name, permanent in (
            ("saved", False), ("network", False), ("exchange", True), ("backup", True), ("content", True),
        ):  # fmt: skip
            text = label("", "meta", "ink3", wrap=False)
            text.setContentsMargins(2, 6, 14, 6)
            text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._status[name] = text
            (bar.addPermanentWidget if permanent else bar.addWidget)(text)
        return bar

    def _connect(self) -> None:
        actions = self.actions_
        self.look.changed.connect(self._on_look_changed)
        self.look.language_changed.connect(self.retranslate)
        for nav in (self.nav, self.low_nav):
            nav.chosen.connect(self.section_chosen)
        self.header.language_chosen.connect(self.language_chosen)
        self.header.search.chosen.connect(self.found)
        for name, action in actions.sections.items():
            action.triggered.connect(lambda _=False, name=name: self.section_chosen.emit(name))
        for mode, action in actions.modes.items():
            action.triggered.connect(lambda _=False, mode=mode: self.look.set_mode(mode))
        actions.assess.triggered.connect(lambda: self.section_chosen.emit("assistant"))
        actions.new.triggered.connect(self.new_request)
        actions.search.triggered.connect(self.header.begin_search)
        actions.help.triggered.connect(self.help_wanted)
        actions.lock.triggered.connect(self.lock_wanted)
        actions.feedback.triggered.connect(self.feedback_wanted)
        self.header.feedback.clicked.connect(self.feedback_wanted)
        actions.undo.triggered.connect(self.undo_wanted)
        actions.redo.triggered.connect(self.redo_wanted)
        actions.quit.triggered.connect(self.close)
        actions.larger.triggered.connect(lambda: self.look.step_scale(1))
        actions.smaller.triggered.connect(lambda: self.look.step_scale(-1))
        actions.normal.triggered.connect(lambda: self.look.step_scale(0))
        actions.next_region.triggered.connect(lambda: self.cycle_regions(1))
        actions.previous_region.triggered.connect(lambda: self.cycle_regions(-1))

    def show_page(self, page: Page, section: str | None = None) -> None:
        """Show a page; `section` is the one to mark at the left."""
        self.section = section
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
            if page.made_in != self.look.language:  # made before it was shown, and a switch goes to pages in the stack
                page.retranslate()
        self.stack.setCurrentWidget(page)
        for nav in (self.nav, self.low_nav):
            nav.set_current(section)
        self.refresh_header()
        self._fold()

    def put_below(self, part: QWidget) -> None:
        """Put a part under the page in view; it scrolls when it is too high for the window, or leaves the page no
        room.
        """
        from desktop.ui.widgets.below import Below  # only now: few begin with it

        room = self.stack.height() - self.current().minimumSizeHint().height()
        self._main_lines.addWidget(Below(part, max(min(self.height() * 5 // 9, room), self.look.px(150))))

    def _pages(self) -> list[Page]:
        """Return every page that was shown so far."""
        pages = (self.stack.widget(number) for number in range(self.stack.count()))
        return [page for page in pages if isinstance(page, Page)]

    def current(self) -> Page:
        """Return the page in view."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def refresh_header(self) -> None:
        """Take title and subtitle from the page in view."""
        title, subtitle = self.current().heading()
        self.header.set_heading(title, subtitle)
        self.setWindowTitle(f"{title} – IMVO-post" if title else "IMVO-post")

    def set_status(self, name: str, text: str, tip: str = "", tone: str = "") -> None:
        """Say something in the status bar; `name` is saved, network, exchange, backup or content."""
        part = self._status[name]
        part.setText(text)
        part.setToolTip(tip)
        part.setAccessibleName(f"{text}. {tip}" if tip else text)
        if name in ("backup", "exchange"):
            self._fold()
        if tone:
            restyle(part, "tone", tone)
            self._state_icon.set_icon("shield" if tone == "saved" else "lock", tone)

    def set_count(self, section: str, count: int) -> None:
        """Show how many there are of something beside a section; 0 shows nothing."""
        self.nav.set_count(section, count)

    def status(self, name: str) -> str:
        """Return what the status bar says under a name."""
        return self._status[name].text()

    def retranslate(self) -> None:
        """Set every text of the window and of its pages."""
        words = titles()
        keys = {name: next(iter(section_keys(number, name)), "F1") for number, name in enumerate(words, 1)}
        for nav in (self.nav, self.low_nav):
            nav.set_texts(words, keys)
        self.nav.setAccessibleName(self.tr("Sections"))
        self.low_nav.setAccessibleName(self.tr("Settings and help"))
        self.actions_.retranslate(words)
        self.header.retranslate(LANGUAGES, self.look.language)
        self.unlock_bar.retranslate()
        self.banner.retranslate()
        self.set_status("network", self.tr("No network needed"))
        for page in self._pages():
            page.retranslate()
        self.refresh_header()
        self._fold()

    def cycle_regions(self, direction: int) -> None:
        """Move the focus to the next (1) or previous (-1) part of the window."""
        bars = [bar for bar in (self.banner, self.unlock_bar) if bar.isVisible()]
        regions: list[QWidget] = [self._bar, self.header, *bars, *self.current().regions(), self.statusBar()]
        regions = [region for region in regions if region.isVisible() and region.isEnabled()]
        focus = QApplication.focusWidget()
        here = next((i for i, r in enumerate(regions) if focus is r or (focus and r.isAncestorOf(focus))), -1)
        for step in range(1, len(regions) + 1):
            target = _first_focusable(regions[(here + direction * step) % len(regions)])
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def keep_open(self) -> None:
        """Called from a receiver of `closing`: do not close now."""
        self._keep_open = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first whether there is work that is not kept yet."""
        self._keep_open = False
        self.closing.emit()
        event.setAccepted(not self._keep_open)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the window is being drawn."""
        super().paintEvent(event)
        if not self._stands:
            self._stands = True
            self.drawn.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold for the new width."""
        super().resizeEvent(event)
        self._fold()

    def _on_look_changed(self) -> None:
        self.actions_.modes[self.look.mode].setChecked(True)
        self._fold()
        self.update()

    def _fold(self) -> None:
        width = self.width() / self.look.scale
        folded = width < FOLD_NAV
        for nav in (self.nav, self.low_nav):
            nav.set_folded(folded)
        self._name.setVisible(not folded)
        self.post_name.setVisible(not folded)
        self._bar.setFixedWidth(max(60, self.look.px(44)) if folded else self.look.px(188))
        self._status["network"].setVisible(width >= NARROW)
        self._status["backup"].setVisible(width >= FOLD_NAV and bool(self.status("backup")))
        self._status["exchange"].setVisible(width >= NARROW and bool(self.status("exchange")))
        self._status["content"].setVisible(width >= NARROW * 0.8)
        self.header.fold(width < NARROW, folded)
        self.unlock_bar.fold(width < 1000)
        self.current().fold((self.width() - self._bar.width()) / self.look.scale)


def _first_focusable(region: QWidget) -> QWidget | None:
    """Return the first widget in `region` that can take the focus, itself included."""
    candidates = [region, *region.findChildren(QWidget)]
    wanted = (w for w in candidates if w.focusPolicy() & Qt.FocusPolicy.ClickFocus and w.isVisible() and w.isEnabled())
    return next(wanted, None)
