"""The question before a text leaves: this looks like personal data; the person changes it, or keeps it as it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from desktop.domain.personal import Suspicion
from desktop.ui.announce import announce
from desktop.ui.feedback_words import suspicion_word
from desktop.ui.look import Look
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import Icon, button, column, label, row, set_words

translate = QCoreApplication.translate


class FeedbackDoubt(QFrame):
    """The question; hidden until there is something to ask.

    Signals:
        changed: the person wants to change the text. Emits nothing.
        kept: the person keeps the text as it is. Emits nothing.
    """

    changed = Signal()
    kept = Signal()

    def __init__(self, look: Look) -> None:
        """Build it hidden."""
        super().__init__()
        self._look = look
        self.setProperty("panel", "conflict")
        self._found: list[tuple[str, str]] = []
        self._told, self._more = label("", "strong"), label("", "body", "ink2")
        self.change, self.keep = button("", "small"), button("", "small")
        head = row(gap=10)
        head.addWidget(Icon(look, "warning", "waiting", 18), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._told, 1)
        ends = Flow(gap=8)
        ends.addWidget(self.change)
        ends.addWidget(self.keep)
        lines = column(self, (14, 10, 14, 12), 6)
        lines.addLayout(head)
        lines.addWidget(self._more)
        lines.addLayout(ends)
        self.change.clicked.connect(self.changed)
        self.keep.clicked.connect(self.kept)
        self.hide()

    @property
    def open(self) -> bool:
        """Whether the question waits for an answer."""
        return not self.isHidden()

    def ask(self, note: QPlainTextEdit, found: Sequence[Suspicion]) -> None:
        """Mark what was found in `note`, and ask."""
        text = note.toPlainText()
        self._found = [(text[one.start : one.end], one.kind) for one in found]
        note.setExtraSelections([self._mark(note, one) for one in found])
        self.retranslate()
        self.show()
        self.change.setFocus()
        announce(self, f"{self._told.text()} {self._more.text()}", urgent=True)

    def take_back(self, note: QPlainTextEdit) -> None:
        """Ask no more: the text became another."""
        if self.open:
            note.setExtraSelections([])
            self.hide()

    def retranslate(self) -> None:
        """Set every text."""
        self._told.setText(translate("Feedback", "This looks like personal data, and headquarters would read it:"))
        named = (f"“{text}” ({suspicion_word(kind)})" for text, kind in self._found)
        rule = translate("Feedback", "The app guesses and can be wrong. You decide.")
        self._more.setText(f"{', '.join(named)}. {rule}")
        set_words(self.change, translate("Feedback", "Change the text"))
        set_words(self.keep, translate("Feedback", "Keep it as it is"))

    def _mark(self, note: QPlainTextEdit, found: Suspicion) -> QTextEdit.ExtraSelection:
        mark, cursor, shape = QTextEdit.ExtraSelection(), QTextCursor(note.document()), QTextCharFormat()
        text = note.toPlainText()
        cursor.setPosition(_place(text, found.start))
        cursor.setPosition(_place(text, found.end), QTextCursor.MoveMode.KeepAnchor)
        chip = self._look.theme.chips["waiting"]
        shape.setBackground(QColor(chip.tint))
        shape.setForeground(QColor(chip.ink))
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        mark.cursor, mark.format = cursor, shape  # type: ignore[attr-defined]
        return mark


def _place(text: str, number: int) -> int:
    """Return where a sign stands as Qt counts: an emoji is two."""
    return len(text[:number].encode("utf-16-le")) // 2
