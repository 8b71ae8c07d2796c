"""The card that says what headquarters sees of a case, field by field; read only when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.domain.case import Case
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.parts import button, column, label, row, set_icon, set_words

if TYPE_CHECKING:
    from desktop.domain.leaving import Leaving
    from desktop.ui.widgets.what_leaves import WhatLeaves


class CaseLeaving(QFrame):
    """Closed at first for every case.

    Signals:
        wanted: what leaves of the case in view is to be read. Emits its id.
    """

    wanted = Signal(str)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build the card, closed."""
        super().__init__()
        self.setProperty("panel", "card")
        self._look, self._texts = look, texts
        self._case: str | None = None
        self._title, self._more = label("", "card"), label("", "body", "ink2")
        self.open = button("", "small")
        self.open.setCheckable(True)
        self.table: WhatLeaves | None = None
        self._lines = column(self, (16, 12, 16, 14), 8)
        head = row(gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addLayout(head)
        self._lines.addWidget(self._more)
        self.open.toggled.connect(self._on_toggled)
        look.changed.connect(self._set_icon)
        self._set_icon()
        self.retranslate()

    def show_case(self, case: Case | None) -> None:
        """Follow the case in view: another one closes the card, the same one is read again while it is open."""
        known, self._case = self._case, case.id if case else None
        if self._case is None or self._case != known:
            self.open.setChecked(False)
        elif self.open.isChecked():
            self.wanted.emit(self._case)

    def show_leaving(self, case_id: str, leaving: Leaving) -> None:
        """Show what leaves of a case, if it is still the one in view and asked for."""
        if case_id != self._case or not self.open.isChecked():
            return
        if self.table is None:
            from desktop.ui.widgets.what_leaves import WhatLeaves  # only now: few look at it every day

            self.table = WhatLeaves(self._look, self._texts)
            self._lines.addWidget(self.table)
        self.table.show_leaving(leaving)
        self.table.show()

    def _on_toggled(self, is_open: bool) -> None:
        if self.table is not None and not is_open:
            self.table.hide()
        if is_open and self._case is not None:
            self.wanted.emit(self._case)
        self.retranslate()

    def _set_icon(self) -> None:
        set_icon(self._look, self.open, "eye", "ink", 16)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("What headquarters sees"))
        self._more.setText(
            self.tr("Every field of this case that leaves with the next exchange, and the names of what stays.")
        )
        set_words(self.open, self.tr("Close") if self.open.isChecked() else self.tr("Show"))
        if self.table is not None:
            self.table.retranslate()
