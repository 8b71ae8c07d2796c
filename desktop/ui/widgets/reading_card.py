"""Which guidance is read: its version and date, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.ui.texts import Texts
from desktop.ui.widgets.parts import button, column, label, rule


class ReadingCard(QFrame):
    """The card.

    Signals:
        sources_wanted: the list of sources was asked for. Emits nothing.
    """

    sources_wanted = Signal()

    def __init__(self, texts: Texts, as_of: str) -> None:
        """Speak of the pack of these texts, which is true to `as_of` (ISO date)."""
        super().__init__()
        self.setProperty("panel", "card")
        self._texts, self._as_of = texts, as_of
        self._title, self._pack = label("", "card"), label("", "strong")
        self._more = label("", "meta", "ink3")
        self.sources = button("", "link")
        outer = column(self, (1, 1, 1, 1))
        head = column(margins=(16, 12, 16, 12))
        head.addWidget(self._title)
        outer.addLayout(head)
        outer.addWidget(rule())
        lines = column(margins=(16, 12, 16, 14), gap=3)
        lines.addWidget(self._pack)
        lines.addWidget(self._more)
        lines.addWidget(self.sources, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addLayout(lines)
        self.sources.clicked.connect(self.sources_wanted)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("What you are reading"))
        self._pack.setText(self.tr("Content {version}").format(version=self._texts.version()))
        self._more.setText(self.tr("As of {date}").format(date=self._texts.day(self._as_of)))
        self.sources.setText(self.tr("Where this comes from"))
