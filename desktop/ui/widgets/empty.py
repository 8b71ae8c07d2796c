"""What stands where nothing is yet: one sentence on what will be here, one button to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.parts import Icon, button, column, frame, label, limit_width, row, set_words
from desktop.ui.widgets.scroll import ScrollColumn


class EmptyState(QWidget):
    """A card in the middle of the room.

    Signals:
        begun: the one button was pressed. Emits nothing.
    """

    begun = Signal()

    def __init__(self, look: Look, icon: str) -> None:
        """Build the card; texts come with `set_texts`."""
        super().__init__()
        self._title = label("", "heading")
        self._text = label("", "body", "ink2")
        self.button = button("", "primary")
        self.button.clicked.connect(self.begun)
        card = frame(role="card")
        lines = column(card, (24, 24, 24, 24), 8)
        lines.addWidget(Icon(look, icon, "brand", 28))
        lines.addWidget(self._title)
        lines.addWidget(self._text)
        lines.addSpacing(8)
        lines.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        limit_width(look, card, 480)
        middle = row()
        middle.addStretch(1)
        middle.addWidget(card, 40)
        middle.addStretch(1)
        scroll = ScrollColumn("canvas", (24, 24, 24, 24), 0)
        scroll.lines.addStretch(1)
        scroll.lines.addLayout(middle)
        scroll.lines.addStretch(2)
        column(self).addWidget(scroll)

    def set_texts(self, title: str, text: str, action: str) -> None:
        """Set what will be here and how to begin."""
        self._title.setText(title)
        self._text.setText(text)
        set_words(self.button, action)
