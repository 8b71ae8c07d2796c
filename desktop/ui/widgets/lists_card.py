"""The checklists that go with the article in view."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame

from desktop.guidance.checklists import beside
from desktop.guidance.library import Library
from desktop.ui.look import Look
from desktop.ui.widgets.parts import column, label
from desktop.ui.widgets.row_list import Row, RowList


class ListsCard(QFrame):
    """The card; `any` says whether it has something to show.

    Signals:
        wanted: a list is to be read or begun. Emits its id.
    """

    wanted = Signal(str)

    def __init__(self, look: Look, library: Library) -> None:
        """Build the card, empty."""
        super().__init__()
        self._look, self._library = look, library
        self.setProperty("panel", "card")
        self.any = False
        self._title = label("", "card")
        self.rows = RowList(look)
        lines = column(self, (1, 12, 1, 4), 6)
        head = column(margins=(14, 0, 14, 0))
        head.addWidget(self._title)
        lines.addLayout(head)
        lines.addWidget(self.rows)
        self.rows.chosen.connect(self.wanted)

    def show_article(self, slug: str) -> None:
        """Show the lists of an article."""
        translate = QCoreApplication.translate
        self._title.setText(translate("Checklists", "Checklists"))
        self.rows.setAccessibleName(translate("Checklists", "Checklists beside this article"))
        words = [(one.id, one.words[self._look.language]["title"]) for one in beside(self._library, slug)]
        self.rows.set_rows([Row(name, title, icon="ticks") for name, title in words])
        self.any = bool(words)
