"""What a small form in a card has: a button that keeps it, Esc that puts it away, and often a text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui.look import Look
from desktop.ui.widgets.fields import Field
from desktop.ui.widgets.keys import on_key
from desktop.ui.widgets.parts import button, column, frame, row


class Note(QPlainTextEdit):
    """A text of some lines that Tab leaves: Esc is given on, which Qt's own field keeps for itself."""

    escaped = Signal()

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # a file that is dropped here is meant for the case

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give Esc on; take everything else."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class SmallForm(QWidget):
    """The frame of the form, put away at first. The heir puts what it asks in `lines` and does `on_keep`.

    Signals:
        closed: the form was put away. Emits nothing.
    """

    closed = Signal()

    def __init__(self, look: Look) -> None:
        """Build the form."""
        super().__init__()
        self._look = look
        self.keep, self.cancel = button("", "plain"), button("", "text")
        card = frame(role="panel")
        whole = column(card, (14, 12, 14, 12), 8)
        self.lines = column(gap=8)
        whole.addLayout(self.lines)
        ends = row(gap=8)
        ends.addWidget(self.keep)
        ends.addWidget(self.cancel)
        ends.addStretch(1)
        whole.addLayout(ends)
        column(self).addWidget(card)
        self.hide()
        self.keep.clicked.connect(self.on_keep)
        self.cancel.clicked.connect(self.close_)
        on_key(self, "Ctrl+Return", self.on_keep)

    def on_keep(self) -> None:
        """Keep what was filled in, or say what is missing."""
        raise NotImplementedError

    def close_(self) -> None:
        """Put the form away; what was typed stays."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the form away with Esc, from anywhere in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_()
        else:
            super().keyPressEvent(event)


class TextForm(SmallForm):
    """A small form with a text of some lines; the heir puts it in its place."""

    def __init__(self, look: Look, high: int) -> None:
        """Build the form; its text is `high` lines high."""
        super().__init__(look)
        self._high = high
        self.note = Note()
        self.text = Field(look, self.note)
        self.note.escaped.connect(self.close_)
        self.note.textChanged.connect(lambda: self.text.set_error(""))
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.note.setFixedHeight(self._high * self._look.metrics("body").lineSpacing() + 26)
