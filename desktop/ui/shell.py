"""A post's window: the frame with search and language above, the strip for the passphrase, and the status bar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from desktop.ui.actions import Actions
from desktop.ui.frame_window import FOLD_NAV, NARROW, FrameWindow
from desktop.ui.i18n import LANGUAGES
from desktop.ui.look import Look
from desktop.ui.sections import SECTIONS, titles
from desktop.ui.widgets.header import Header
from desktop.ui.widgets.parts import Icon, label, restyle
from desktop.ui.widgets.unlock_bar import UnlockBar

_WEIGHT = ("content", "exchange", "backup", "network")
"""What the status bar says beside where everything is kept, what matters most first."""
_SIDES, _BETWEEN = 40, 8  # pixels at both ends of the status bar, and between what stands in it


class Shell(FrameWindow):
    """The frame of a post's window.

    Signals, beside those of every window:
        new_request: a new support request was asked for. Emits nothing.
        found: something that was searched for is wanted. Emits its target (`search_field.Findable`).
        help_wanted, lock_wanted, undo_wanted, redo_wanted, feedback_wanted: chosen by menu or key. Emit nothing.
        drawn: the window is being drawn for the first time; connect to it queued. Emits nothing.
        closing: the window is about to close; the receiver may call `keep_open`. Emits nothing.
    """

    new_request = Signal()
    found = Signal(str)
    help_wanted = Signal()
    lock_wanted = Signal()
    feedback_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    closing = Signal()
    drawn = Signal()

    header: Header
    actions_: Actions

    def __init__(self, look: Look) -> None:
        """Build an empty window; a page comes in when it is first shown."""
        super().__init__(look, SECTIONS, titles)
        self._keep_open = self._stands = False
        self.header = Header(look)
        self.unlock_bar = UnlockBar(look)
        self.unlock_bar.hide()
        self.actions_ = Actions(self, [section.name for section in SECTIONS])
        self.header.display.setMenu(self.actions_.view)
        self._status: dict[str, QLabel] = {}
        self._state_icon = Icon(look, "lock", "ink3", 16)
        self.setStatusBar(self._status_bar())
        self._connect()
        self.assemble(self.header, self.banner, self.unlock_bar)

    def _status_bar(self) -> QStatusBar:
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(12, 0, 8, 0)
        bar.addWidget(self._state_icon)
        for name, permanent in (
            ("saved", False), ("network", False), ("exchange", True), ("backup", True), ("content", True),
        ):  # fmt: skip
            text = label("", "meta", "ink3", wrap=False)
            text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._status[name] = text
            (bar.addPermanentWidget if permanent else bar.addWidget)(text)
        return bar

    def _connect(self) -> None:
        actions = self.actions_
        self.header.language_chosen.connect(self.language_chosen)
        self.header.search.chosen.connect(self.found)
        actions.assess.triggered.connect(lambda: self.section_chosen.emit("assistant"))
        actions.new.triggered.connect(self.new_request)
        actions.search.triggered.connect(self.header.begin_search)
        actions.help.triggered.connect(self.help_wanted)
        actions.lock.triggered.connect(self.lock_wanted)
        actions.feedback.triggered.connect(self.feedback_wanted)
        self.header.feedback.clicked.connect(self.feedback_wanted)
        actions.undo.triggered.connect(self.undo_wanted)
        actions.redo.triggered.connect(self.redo_wanted)

    def put_below(self, part: QWidget) -> None:
        """Put a part under the page in view; it scrolls when it is too high for the window, or leaves the page no
        room.
        """
        from desktop.ui.widgets.below import Below  # only now: few begin with it

        room = self.stack.height() - self.current().minimumSizeHint().height()
        self._main_lines.addWidget(Below(part, max(min(self.height() * 5 // 9, room), self.look.px(150))))

    def set_heading(self, title: str, subtitle: str) -> None:
        """Show the title and subtitle of the page in view."""
        self.header.set_heading(title, subtitle)

    def set_status(self, name: str, text: str, tip: str = "", tone: str = "") -> None:
        """Say something in the status bar; `name` is saved, network, exchange, backup or content."""
        part = self._status[name]
        part.setText(text)
        part.setToolTip(tip)
        part.setAccessibleName(f"{text}. {tip}" if tip else text)
        self._fit_status()
        if tone:
            restyle(part, "tone", tone)
            self._state_icon.set_icon("shield" if tone == "saved" else "lock", tone)

    def set_count(self, section: str, count: int) -> None:
        """Show how many there are of something beside a section; 0 shows nothing."""
        self.nav.set_count(section, count)

    def status(self, name: str) -> str:
        """Return what the status bar says under a name."""
        return self._status[name].text()

    def retranslate_parts(self) -> None:
        """Set the texts of header, strip and status bar."""
        self.header.retranslate(LANGUAGES, self.look.language)
        self.unlock_bar.retranslate()
        self.set_status("network", self.tr("No network needed"))

    def regions(self) -> list[QWidget]:
        """Return the parts F6 goes through, in reading order."""
        return [self._bar, self.header, self.banner, self.unlock_bar, *self.current().regions(), self.statusBar()]

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

    def fold_parts(self, width: float) -> None:
        """Show no more in the header and the status bar than fits."""
        self._fit_status()
        self.header.fold(width < NARROW, width < FOLD_NAV)
        self.unlock_bar.fold(width < 1000)

    def _fit_status(self) -> None:
        """Show of the status bar what fits beside where everything is kept, what matters most first."""
        room = self.width() - self._state_icon.sizeHint().width() - self._status["saved"].sizeHint().width() - _SIDES
        for name in _WEIGHT:
            part = self._status[name]
            needs = part.sizeHint().width() + _BETWEEN
            part.setVisible(bool(part.text()) and needs <= room)
            room -= needs if part.text() else 0
