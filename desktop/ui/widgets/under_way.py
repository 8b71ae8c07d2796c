"""An exchange that is under way, with a way to stop it; then what came of it, or when it is tried again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from desktop.ui.announce import announce
from desktop.ui.look import Look
from desktop.ui.widgets.parts import Icon, button, column, label, restyle, row, set_words

if TYPE_CHECKING:
    from desktop.exchange.sending import Step

_PATIENCE = 1000  # milliseconds after which progress shows
Words = Callable[[], str]


class UnderWay(QFrame):
    """The strip; hidden while there is nothing to say.

    Signals:
        appeared: something new stands here. Emits nothing.
        stop: it is to stop. Emits nothing.
        again: it is to be tried now. Emits nothing.
        leave: it is not to be tried again. Emits nothing.
        guidance: the guidance that lies there is to be installed. Emits nothing.
    """

    appeared = Signal()
    stop = Signal()
    again = Signal()
    leave = Signal()
    guidance = Signal()

    def __init__(self, look: Look) -> None:
        """Build it hidden."""
        super().__init__()
        self.setProperty("panel", "advised")
        self._words: Words = str
        self._more: Words = str
        self._stopping = False
        self._icon = Icon(look, "shield", "saved", 22)
        self.told, self.more = label("", "strong"), label("", "body", "ink2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(look.px(8))
        self.buttons = {name: button("", "plain") for name in ("stop", "again", "leave", "guidance")}
        lines = column(gap=4)
        for part in (self.told, self.bar, self.more):
            lines.addWidget(part)
        whole = row(self, (16, 12, 16, 12), 14)
        whole.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(lines, 1)
        for name, made in self.buttons.items():
            whole.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
            made.clicked.connect(getattr(self, name))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE)
        self._soon.timeout.connect(self._appear)
        self.stop.connect(self._on_stop)
        self.hide()

    def begin(self, words: Words) -> None:
        """Say what is under way, as soon as it takes long enough to be seen."""
        self._stopping = False
        self._show("exchange", "brand", words, str, ("stop",))
        self.bar.setRange(0, 0)
        self.bar.show()
        if self.isHidden():
            self._soon.start()

    def move(self, step: Step, words: Words) -> None:  # type: ignore[override]
        """Show how far it is."""
        self.bar.setRange(0, max(step.bytes, 1))
        self.bar.setValue(min(step.bytes_done, step.bytes))
        if not self._stopping:
            self._more = words
            self.retranslate()

    def end(self, words: Words, more: Words, tone: str, acts: tuple[str, ...] = (), quiet: bool = False) -> None:
        """Say what came of it: `tone` is `saved` (headquarters confirmed something), `brand` or `waiting`; `quiet`
        shows it without saying it aloud.
        """
        self._soon.stop()
        self._show({"saved": "shield", "brand": "check"}.get(tone, "clock"), tone, words, more, acts)
        self.bar.hide()
        self._appear()
        if not quiet:
            announce(self, f"{self.told.text()} {self.more.text()}")

    def _appear(self) -> None:
        self.show()
        self.appeared.emit()

    def put(self) -> None:
        """Take it away."""
        self._soon.stop()
        self.hide()

    def _show(self, icon: str, tone: str, words: Words, more: Words, acts: tuple[str, ...]) -> None:
        self._words, self._more = words, more
        self._icon.set_icon(icon, tone)
        restyle(self, "panel", "conflict" if tone == "waiting" else "advised" if tone == "saved" else "here")
        for name, made in self.buttons.items():
            made.setVisible(name in acts)
        self.retranslate()

    def _on_stop(self) -> None:
        self._stopping = True
        self._more = lambda: self.tr("It stops; what has arrived stays.")
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.told.setText(self._words())
        self.more.setText(self._more())
        self.more.setVisible(bool(self.more.text()))
        words = {
            "stop": self.tr("Sto&p"), "again": self.tr("Tr&y now"), "leave": self.tr("Do not try again"),
            "guidance": self.tr("Install it"),
        }  # fmt: skip
        for name, text in words.items():
            set_words(self.buttons[name], text)

    def focus_part(self) -> QWidget | None:
        """Return the first button that shows."""
        return next((made for made in self.buttons.values() if made.isVisible()), None)
