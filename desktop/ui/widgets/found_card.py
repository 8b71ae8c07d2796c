"""What was found about a person or company in one case: a line per text, to tick what goes along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.ui.look import Look
from desktop.ui.privacy_words import Line, excerpt, second_line
from desktop.ui.texts import Texts
from desktop.ui.widgets.check_line import CheckLine
from desktop.ui.widgets.parts import button, column, label, row, rule

MOST = 100
"""Lines that are shown per case; the rest goes along unseen, and that is said."""


class FoundCard(QFrame):
    """The lines of one case, all ticked at first.

    Signals:
        opened: the case is wanted. Emits its id.
        ticked: a line was ticked or not any more. Emits nothing.
    """

    opened = Signal(str)
    ticked = Signal()

    def __init__(self, look: Look, texts: Texts, case: tuple[str, str], lines: Sequence[Line], words: str) -> None:
        """Show the lines of a `case` (id or empty, what it is called)."""
        super().__init__()
        self._lines = lines
        self.setProperty("panel", "card")
        whole = column(self, (1, 1, 1, 1))
        head = row(margins=(16, 12, 12, 10), gap=8)
        self.title = label(case[1], "card")
        head.addWidget(self.title, 1)
        self.open = button(self.tr("Open case"), "small")
        self.open.setVisible(bool(case[0]))
        self.open.clicked.connect(lambda: self.opened.emit(case[0]))
        head.addWidget(self.open)
        whole.addLayout(head)
        whole.addWidget(rule())
        body = column(margins=(16, 6, 16, 12), gap=2)
        self.checks = [CheckLine(look, excerpt(one.found[0].text, words), second_line(one, texts)) for one in lines]
        for line, check in zip(lines, self.checks, strict=True):
            check.setChecked(True)
            check.toggled.connect(self.ticked)
            check.setEnabled(not line.left)
        for check in self.checks[:MOST]:
            body.addWidget(check)
        if len(self.checks) > MOST:
            more = self.tr("And {n} more, which go along.").format(n=texts.number(len(self.checks) - MOST))
            body.addWidget(label(more, "meta", "ink3"))
        whole.addLayout(body)

    def chosen(self) -> list[Line]:
        """Return the lines that are ticked."""
        return [line for line, check in zip(self._lines, self.checks, strict=True) if check.isChecked()]
