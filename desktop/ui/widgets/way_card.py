"""One way to exchange with headquarters: what it is, how it stands, how it went last, and what can be done there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import Icon, button, clear, column, label, row, set_words


@dataclass(frozen=True)
class Act:
    """Something to do at a place: its name, its words, whole words for a screen reader, and where."""

    name: str
    words: str
    spoken: str = ""
    place: str = ""


@dataclass(frozen=True)
class Way:
    """What a card shows. `told` says how it stands, `last` when it was used, `trouble` what went wrong last."""

    title: str
    told: str
    last: str = ""
    trouble: str = ""
    acts: Sequence[Act] = ()


class WayCard(QFrame):
    """The card.

    Signals:
        acted: something is to be done there. Emits its name, and where.
    """

    acted = Signal(str, str)

    def __init__(self, look: Look, icon: str) -> None:
        """Build the card, empty."""
        super().__init__()
        self._look = look
        self.setProperty("panel", "card")
        self._way: Way | None = None
        self._can = True
        self.title, self.told = label("", "card"), label("", "body", "ink2")
        self.last, self.trouble = label("", "meta", "ink3"), label("", "meta", "waiting")
        self.buttons: list[QPushButton] = []
        self._place = QWidget()
        self._flow = Flow(gap=8)
        self._place.setLayout(self._flow)
        lines = column(gap=2)
        for part in (self.title, self.told, self.last, self.trouble):
            lines.addWidget(part)
        lines.addStretch(1)
        lines.addSpacing(8)
        lines.addWidget(self._place)
        sides = row(self, (16, 14, 16, 14), 14)
        sides.addWidget(Icon(look, icon, "brand", 26), 0, Qt.AlignmentFlag.AlignTop)
        sides.addLayout(lines, 1)

    def show_way(self, way: Way) -> None:
        """Show this; the buttons stay the same ones as long as they do the same."""
        before, self._way = self._way, way
        self.title.setText(way.title)
        for part, text in ((self.told, way.told), (self.last, way.last), (self.trouble, way.trouble)):
            part.setText(text)
            part.setVisible(bool(text))
        if before is None or [(act.name, act.place) for act in before.acts] != [(a.name, a.place) for a in way.acts]:
            self._make_buttons(way)
        for made, act in zip(self.buttons, way.acts, strict=True):
            set_words(made, act.words)
            made.setAccessibleName(act.spoken or f"{made.text()}: {way.title}")

    def _make_buttons(self, way: Way) -> None:
        clear(self._flow)
        self.buttons = []
        for act in way.acts:
            made = button("", "plain")
            made.setEnabled(self._can)
            made.clicked.connect(lambda _=False, act=act: self.acted.emit(act.name, act.place))
            self._flow.addWidget(made)
            self.buttons.append(made)

    def set_can(self, can: bool) -> None:
        """Switch the buttons off while an exchange is under way."""
        self._can = can
        for made in self.buttons:
            made.setEnabled(can)
