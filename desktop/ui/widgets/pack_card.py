"""Which guidance is in use, who signed it, and the ways to another: install from a stick, folder or file, go back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.guidance.installed import SHIPPED, UNSIGNED, SetAside
from desktop.ui.look import Look
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import Icon, button, column, frame, label, row, rule, set_words


@dataclass(frozen=True)
class PackState:
    """What the card shows: `version` and `before` in words, dates as days in words, what was set aside and why.

    `standing` is that of the pack in view. `next` is the version that comes into use at the next start, when that is
    another one. `offers_shipped`: the pack of the program is one more choice. `signed_by` and `signed_on` (a day in
    words) tell whose signature it has, empty when it has none.
    """

    version: str
    standing: str
    as_of: str
    installed: str = ""
    before: str = ""
    set_aside: Sequence[SetAside] = ()
    next: str = ""
    offers_shipped: bool = False
    signed_by: str = ""
    signed_on: str = ""


class PackCard(QFrame):
    """The card; it changes nothing by itself.

    Signals:
        install, install_file, back, shipped, again: guidance is to be installed from a stick or folder, or from a
            file; the one before taken, the one of the program taken, the window opened again with the pack just chosen.
            Emit nothing.
    """

    install = Signal()
    install_file = Signal()
    back = Signal()
    shipped = Signal()
    again = Signal()

    def __init__(self, look: Look) -> None:
        """Build the card; `show_state` fills it."""
        super().__init__()
        self.setProperty("panel", "card")
        self._state: PackState | None = None
        self._title = label("", "card")
        self.version, self._dates = label("", "strong"), label("", "meta", "ink3")
        self.signed, self._before = label("", "body", "ink2"), label("", "meta", "ink3")
        self.told = label("", "body", "saved")
        self.told.hide()
        self._aside, self._aside_text = frame(role="conflict"), label("", "body")
        self.install_button, self.file_button = button("", "plain"), button("", "plain")
        self.back_button, self.shipped_button, self.again_button = (button("", "plain") for _ in range(3))
        self._lay_out(look)
        for target, signal in (
            (self.install_button, self.install), (self.file_button, self.install_file), (self.back_button, self.back),
            (self.shipped_button, self.shipped), (self.again_button, self.again),
        ):  # fmt: skip
            target.clicked.connect(signal)

    def _lay_out(self, look: Look) -> None:
        outer = column(self, (1, 1, 1, 1))
        head = row(margins=(16, 12, 16, 12))
        head.addWidget(self._title)
        outer.addLayout(head)
        outer.addWidget(rule())
        lines = column(margins=(16, 14, 16, 16), gap=6)
        aside = row(self._aside, (12, 8, 12, 8), 10)
        aside.addWidget(Icon(look, "warning", "waiting", 20), 0, Qt.AlignmentFlag.AlignTop)
        aside.addWidget(self._aside_text, 1)
        for part in (self.version, self._dates, self.signed, self._before, self._aside, self.told):
            lines.addWidget(part)
        lines.addSpacing(4)
        ways = Flow(gap=8)
        for way in (
            self.again_button, self.install_button, self.file_button, self.back_button, self.shipped_button,
        ):  # fmt: skip
            ways.addWidget(way)
        lines.addLayout(ways)
        outer.addLayout(lines)

    def show_state(self, state: PackState) -> None:
        """Show which pack is in use."""
        self._state = state
        self.retranslate()

    def tell(self, text: str, bad: bool = False) -> None:
        """Say what came of an act."""
        self.told.setProperty("tone", "error" if bad else "saved")
        self.told.style().polish(self.told)
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def set_busy(self, busy: bool) -> None:
        """Switch the ways off while a pack is being checked."""
        for way in (self.install_button, self.file_button, self.back_button, self.shipped_button):
            way.setEnabled(not busy)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Guidance in use"))
        set_words(self.install_button, self.tr("&Install from a stick or folder…"))
        set_words(self.file_button, self.tr("Install from a &file…"))
        set_words(self.shipped_button, self.tr("Use the guidance of &this app"))
        set_words(self.again_button, self.tr("Open the window a&gain"))
        state = self._state
        if state is None:
            return
        self.version.setText(state.version)
        dates = [self.tr("as of {date}").format(date=state.as_of)]
        if state.standing == SHIPPED:
            dates.append(self.tr("came with this app"))
        elif state.installed:
            dates.append(self.tr("installed on {date}").format(date=state.installed))
        self._dates.setText(" · ".join(dates))
        self.signed.setText(self._signature(state))
        self.signed.setVisible(bool(self.signed.text()))
        self._before.setText(self.tr("Before it: {version}").format(version=state.before))
        self._before.setVisible(bool(state.before))
        self._aside_text.setText("\n".join(aside_words(each) for each in state.set_aside))
        self._aside.setVisible(bool(state.set_aside))
        self._show_ways(state)

    def _signature(self, state: PackState) -> str:
        if state.standing == UNSIGNED:
            return self.tr("Nobody has signed this pack. Use it only when you know who made it.")
        if not state.signed_by:
            return ""
        return self.tr("Signed by {who} on {date}.").format(who=state.signed_by, date=state.signed_on)

    def _show_ways(self, state: PackState) -> None:
        set_words(self.back_button, self.tr("Go &back to {version}").format(version=state.before))
        self.back_button.setVisible(bool(state.before))
        self.shipped_button.setVisible(state.offers_shipped)
        self.again_button.setVisible(bool(state.next))
        if state.next:
            self.tell(self.tr("{version} is used as soon as you open the window again.").format(version=state.next))


def aside_words(each: SetAside) -> str:
    """Return why a pack is not used, in the language of the window."""
    translate = QCoreApplication.translate
    words = {
        "damaged": translate(
            "PackCard", "The installed guidance {version} is damaged; the last good one is used instead."
        ),
        "missing": translate(
            "PackCard", "The installed guidance {version} is gone; the last good one is used instead."
        ),
        "pointer": translate(
            "PackCard", "It cannot be read any more which guidance was chosen; that of this app is used."
        ),
        "other_form": translate(
            "PackCard",
            "The installed guidance {version} was made for another version of this app; install it again.",
        ),
    }
    return words[each.reason].format(version=each.version)
