"""A note whose words moved: what the reader wrote, the old words and the new ones side by side, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop.domain.marks import BOOKMARK
from desktop.domain.placing import Moved
from desktop.ui.look import Look
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import Icon, button, column, frame, label, row, set_words


class MovedCard(QFrame):
    """One moved mark.

    Signals:
        wanted: the paragraph where its words stand now is wanted. Emits its id.
        placed: the mark belongs there. Emits the ids of mark and paragraph.
        removed: the mark is to be taken away. Emits its id.
    """

    wanted = Signal(str)
    placed = Signal(str, str)
    removed = Signal(str)

    def __init__(self, look: Look, moved: Moved, title: str, day: str, number: int) -> None:
        """Show a moved mark, the `number`th of its page; `title` is that of the article where its words stand, or
        stood; `day` when it was kept.
        """
        super().__init__()
        self.setProperty("panel", "card")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(12)
        mark, new = moved.mark, moved.passage
        name = mark.text or self.tr("Bookmark")
        lines = column(self, (16, 14, 16, 16), 10)
        head = row(gap=10)
        head.addWidget(Icon(look, "flag" if mark.kind == BOOKMARK else "pencil", "brand", 18))
        head.addWidget(label(name, "strong"), 1)
        head.addWidget(label(day, "meta", "ink3", wrap=False))
        lines.addLayout(head)
        self._sides.addWidget(self._text(self.tr("It said"), mark.quote.heading, mark.quote.text), 1)
        if new is not None:
            self._sides.addWidget(
                self._text(self.tr("Now in “{article}”").format(article=title), new.heading, new.text), 1
            )
        else:
            gone = self.tr("This paragraph, or what it said, is no longer in the guidance.")
            self._sides.addWidget(self._text(self.tr("Now"), "", gone), 1)
        lines.addLayout(self._sides)
        lines.addLayout(self._ways(moved, number))

    def _text(self, told: str, heading: str, text: str) -> QWidget:
        part = frame(role="why")
        lines = column(part, (12, 10, 12, 12), 3)
        lines.addWidget(label(told, "meta", "ink3"))
        if heading:
            lines.addWidget(label(heading, "strong"))
        lines.addWidget(label(text, "body"))
        lines.addStretch(1)
        return part

    def _ways(self, moved: Moved, number: int) -> Flow:
        """Return the buttons; several cards have the same ones, so each names its note to a screen reader."""
        ways, mark, new = Flow(gap=8), moved.mark, moved.passage
        self.place_button, self.go_button = button("", "plain"), button("", "plain")
        self.remove_button = button("", "plain")
        if new is not None:
            set_words(self.place_button, self.tr("It belongs here"))
            set_words(self.go_button, self.tr("Go there"))
            self.place_button.clicked.connect(lambda: self.placed.emit(mark.id, new.id))
            self.go_button.clicked.connect(lambda: self.wanted.emit(new.id))
            ways.addWidget(self.place_button)
            ways.addWidget(self.go_button)
        set_words(self.remove_button, self.tr("Take it away"))
        self.remove_button.clicked.connect(lambda: self.removed.emit(mark.id))
        ways.addWidget(self.remove_button)
        self.ways = [way for way in (self.place_button, self.go_button, self.remove_button) if way.text()]
        for way in self.ways:
            way.setAccessibleName(f"{way.text()}: {number}. {mark.quote.heading}")
        return ways

    def fold(self, narrow: bool) -> None:
        """Put old and new words under each other where there is no room beside."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(down if narrow else across)
