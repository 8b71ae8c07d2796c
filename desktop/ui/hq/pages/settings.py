"""Settings of headquarters' window: below which number a count does not leave headquarters."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.widgets.fields import Field, line_edit
from desktop.ui.widgets.parts import button, column, frame, label, limit_width, set_words
from desktop.ui.widgets.scroll import ScrollColumn

MOST = 100


class HqSettingsPage(Page):
    """The page.

    Signals:
        least_chosen: another threshold was set. Emits it, 1 to `MOST`; 1 tells every number.
    """

    least_chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        """Build the page."""
        super().__init__(look)
        self.least, self.keep = Field(look, line_edit()), button("", "main")
        self._title, self._about, self._said = (
            label("", "heading"),
            label("", "body", "ink2"),
            label("", "meta", "ink3"),
        )
        self._store = label("", "body", "ink2")
        self._place, self._kept = "", False
        scroll = ScrollColumn("canvas", (24, 16, 24, 24), 12)
        card = frame(role="card")
        limit_width(look, card, 720)
        lines = column(card, (20, 18, 20, 20), 10)
        for part in (self._title, self._about, self.least):
            lines.addWidget(part)
        lines.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        for words in (self._said, self._store):
            lines.addWidget(words)
        scroll.lines.addWidget(card)
        scroll.lines.addStretch(1)
        self._scroll = scroll
        column(self).addWidget(scroll)
        self.keep.clicked.connect(self._on_keep)
        self._line.returnPressed.connect(self._on_keep)
        self._line.textEdited.connect(self._on_edited)
        self.retranslate()

    @property
    def _line(self) -> QLineEdit:
        assert isinstance(self.least.field, QLineEdit)
        return self.least.field

    def show_least(self, least: int, place: str) -> None:
        """Show the threshold, and which store this window reads."""
        self._line.setText(str(least))
        self._place = place
        self.retranslate()

    def _on_edited(self) -> None:
        self._kept = False
        self.least.set_error("")
        self._said.setText("")

    def _on_keep(self) -> None:
        typed = self._line.text().strip()
        if not typed.isdecimal() or not 1 <= int(typed) <= MOST:
            self.least.set_error(lambda: self.tr("A whole number from 1 to {most}.").format(most=MOST))
            self.least.field.setFocus()
            return
        self._kept = True
        self.least_chosen.emit(int(typed))
        self.retranslate()

    def heading(self) -> tuple[str, str]:
        """Return the title."""
        return self.tr("Settings"), self.tr("What may leave headquarters")

    def regions(self) -> list[QWidget]:
        """Return the page as one region."""
        return [self._scroll]

    def settle(self) -> None:
        """Put the focus on the threshold."""
        self.least.field.setFocus()

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        self._title.setText(self.tr("Small numbers"))
        self._about.setText(
            self.tr(
                "Behind one or two cases stand a person and a company. In pictures and tables that you save, a "
                "count below this number is not told. On the screen you see every number."
            )
        )
        self.least.set_texts(
            self.tr("Smallest number that is told"), self.tr("5 unless you choose another; 1 tells all")
        )
        set_words(self.keep, self.tr("&Keep"))
        self._said.setText(self.tr("Kept in the store, for everybody who uses it.") if self._kept else "")
        self._store.setText(self.tr("This window reads {place}.").format(place=self._place) if self._place else "")
