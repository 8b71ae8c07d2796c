"""What every window is: sections at the left, a header, pages below it, a status bar, and commands with keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QSizePolicy, QStackedWidget, QWidget

from desktop.ui.frame_actions import FrameActions, section_keys
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.sections import Section
from desktop.ui.style import FocusRing
from desktop.ui.widgets.banner import Banner
from desktop.ui.widgets.nav import NavList
from desktop.ui.widgets.parts import Icon, column, frame, label, row

FOLD_NAV, NARROW = 1100, 800  # window widths at normal text size, in pixels


class FrameWindow(QMainWindow):
    """The frame around the pages; it knows no page by name. The heir makes its parts and then calls `assemble`.

    Signals:
        section_chosen: a section was asked for, by mouse, menu or key. Emits its name.
        language_chosen: another language was asked for. Emits `nl` or `en`.
    """

    section_chosen = Signal(str)
    language_chosen = Signal(str)

    header: QFrame
    actions_: FrameActions

    def __init__(self, look: Look, sections: Sequence[Section], titles: Callable[[], dict[str, str]]) -> None:
        """Take the sections and their words, by name, in the language of the window."""
        super().__init__()
        self.look = look
        self.section: str | None = None
        self._titles = titles
        self.nav = NavList(look, [section for section in sections if not section.low])
        self.low_nav = NavList(look, [section for section in sections if section.low], tall=False)
        self.banner = Banner(look)
        self.stack = QStackedWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # what is hidden has no say
        self.place = label("", "meta", "nav_ink")  # whose window it is
        self._name = label("IMVO-post", "card", "nav_ink", wrap=False)

    def assemble(self, *above: QWidget) -> None:
        """Put everything in its place, the parts `above` the pages included; an empty page is there until the first."""
        self.setCentralWidget(self._lay_out(above))
        self.actions_.put_in(self.menuBar())
        self.menuBar().hide()
        self._ring = FocusRing(self.look, self)
        self._connect_frame()
        self.stack.addWidget(Page(self.look))
        self.retranslate()
        self.setMinimumSize(480, 400)

    def _lay_out(self, above: Sequence[QWidget]) -> QWidget:
        self._bar = frame(ground="nav")
        side = column(self._bar, (0, 0, 0, 8))
        brand, words = row(margins=(16, 14, 8, 12), gap=10), column(gap=0)
        words.addWidget(self._name)
        words.addWidget(self.place)
        brand.addWidget(Icon(self.look, "signpost", "nav_mark", 28))
        brand.addLayout(words, 1)
        side.addLayout(brand)
        side.addWidget(self.nav, 1)
        side.addWidget(self.low_nav)
        main = QFrame()
        self._main_lines = lines = column(main)
        for part in above:
            lines.addWidget(part)
        lines.addWidget(self.stack, 1)
        whole = QWidget()
        sides = row(whole)
        sides.addWidget(self._bar)
        sides.addWidget(main, 1)
        return whole

    def _connect_frame(self) -> None:
        actions = self.actions_
        self.look.changed.connect(self._on_look_changed)
        self.look.language_changed.connect(self.retranslate)
        for nav in (self.nav, self.low_nav):
            nav.chosen.connect(self.section_chosen)
        for name, action in actions.sections.items():
            action.triggered.connect(lambda _=False, name=name: self.section_chosen.emit(name))
        for mode, action in actions.modes.items():
            action.triggered.connect(lambda _=False, mode=mode: self.look.set_mode(mode))
        actions.quit.triggered.connect(self.close)
        actions.larger.triggered.connect(lambda: self.look.step_scale(1))
        actions.smaller.triggered.connect(lambda: self.look.step_scale(-1))
        actions.normal.triggered.connect(lambda: self.look.step_scale(0))
        actions.next_region.triggered.connect(lambda: self.cycle_regions(1))
        actions.previous_region.triggered.connect(lambda: self.cycle_regions(-1))

    def show_page(self, page: Page, section: str | None = None) -> None:
        """Show a page; `section` is the one to mark at the left."""
        self.section = section
        self.keep(page)
        self.stack.setCurrentWidget(page)
        for nav in (self.nav, self.low_nav):
            nav.set_current(section)
        self.refresh_header()
        self.fold()

    def keep(self, page: Page) -> None:
        """Take a page in without showing it; it stays, and follows a switch of language from now on."""
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
            if page.made_in != self.look.language:
                page.retranslate()

    def current(self) -> Page:
        """Return the page in view."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def refresh_header(self) -> None:
        """Take title and subtitle from the page in view."""
        title, subtitle = self.current().heading()
        self.set_heading(title, subtitle)
        self.setWindowTitle(f"{title} – IMVO-post" if title else "IMVO-post")

    def set_heading(self, title: str, subtitle: str) -> None:
        """Show the title and subtitle of the page in view; the heir has the place for them."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every text of the window and of its pages."""
        words = self._titles()
        keys = {name: next(iter(section_keys(number, name)), "F1") for number, name in enumerate(words, 1)}
        for nav in (self.nav, self.low_nav):
            nav.set_texts(words, keys)
        self.nav.setAccessibleName(self.tr("Sections"))
        self.low_nav.setAccessibleName(self.tr("Settings and help"))
        self.actions_.retranslate(words)
        self.banner.retranslate()
        self.retranslate_parts()
        for page in (self.stack.widget(number) for number in range(self.stack.count())):
            if isinstance(page, Page):
                page.retranslate()
        self.refresh_header()
        self.fold()

    def retranslate_parts(self) -> None:
        """Set the texts of what the heir added."""

    def regions(self) -> list[QWidget]:
        """Return the parts F6 goes through, in reading order."""
        return [self._bar, self.header, self.banner, *self.current().regions(), self.statusBar()]

    def cycle_regions(self, direction: int) -> None:
        """Move the focus to the next (1) or previous (-1) part of the window."""
        regions = [region for region in self.regions() if region.isVisible() and region.isEnabled()]
        focus = QApplication.focusWidget()
        here = next((i for i, r in enumerate(regions) if focus is r or (focus and r.isAncestorOf(focus))), -1)
        for step in range(1, len(regions) + 1):
            target = _first_focusable(regions[(here + direction * step) % len(regions)])
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold for the new width."""
        super().resizeEvent(event)
        self.fold()

    def _on_look_changed(self) -> None:
        self.actions_.modes[self.look.mode].setChecked(True)
        self.fold()
        self.update()

    def fold(self) -> None:
        """Show no more than fits in the width: the bar of sections as icons, and less on the page."""
        folded = self.width() / self.look.scale < FOLD_NAV
        for nav in (self.nav, self.low_nav):
            nav.set_folded(folded)
        self._name.setVisible(not folded)
        self.place.setVisible(not folded)
        self._bar.setFixedWidth(max(60, self.look.px(44)) if folded else self.look.px(188))
        self.fold_parts(self.width() / self.look.scale)
        self.current().fold((self.width() - self._bar.width()) / self.look.scale)

    def fold_parts(self, width: float) -> None:
        """Fold what the heir added; `width` is that of the window at normal text size, in pixels."""


def _first_focusable(region: QWidget) -> QWidget | None:
    """Return the first widget in `region` that can take the focus, itself included."""
    candidates = [region, *region.findChildren(QWidget)]
    wanted = (w for w in candidates if w.focusPolicy() & Qt.FocusPolicy.ClickFocus and w.isVisible() and w.isEnabled())
    return next(wanted, None)
