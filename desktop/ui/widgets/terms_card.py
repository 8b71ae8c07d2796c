"""The card with the years that a post keeps its cases, per marking, and the way to the page on privacy."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from desktop.domain.retention import TERMS
from desktop.ui.case_words import marking_word
from desktop.ui.look import Look
from desktop.ui.widgets.fields import Field, line_edit
from desktop.ui.widgets.parts import button, column, label, limit_width, row, rule, set_words

LONGEST = 99  # years


class TermsCard(QFrame):
    """Three numbers of years.

    Signals:
        changed: a term was changed. Emits years per marking.
        privacy: the page on privacy is wanted. Emits nothing.
    """

    changed = Signal(dict)
    privacy = Signal()

    def __init__(self, look: Look) -> None:
        """Build the card with the terms of this app."""
        super().__init__()
        self.setProperty("panel", "card")
        self.fields = {marking: Field(look, line_edit()) for marking in TERMS}
        self._title, self._more = label("", "card"), label("", "body", "ink2")
        self.note, self.go = label("", "meta", "saved"), button("", "plain")
        outer = column(self, (1, 1, 1, 1))
        head = row(margins=(16, 12, 16, 12))
        head.addWidget(self._title)
        outer.addLayout(head)
        outer.addWidget(rule())
        lines = column(margins=(16, 14, 16, 16), gap=12)
        lines.addWidget(self._more)
        beside = row(gap=12)
        for field in self.fields.values():
            limit_width(look, field, 130)
            beside.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            self._line(field).editingFinished.connect(self._on_edited)
            self._line(field).textEdited.connect(lambda _, field=field: field.set_error(""))
        beside.addStretch(1)
        lines.addLayout(beside)
        lines.addWidget(self.note)
        lines.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addLayout(lines)
        self.go.clicked.connect(self.privacy)
        self.set_years(TERMS)

    def _line(self, field: Field) -> QLineEdit:
        assert isinstance(field.field, QLineEdit)
        return field.field

    def set_years(self, years: Mapping[str, int]) -> None:
        """Show the terms; a field that is being typed in stays as it is."""
        self._years = dict(years)
        for marking, field in self.fields.items():
            if not self._line(field).hasFocus():
                self._line(field).setText(str(years[marking]))

    def _on_edited(self) -> None:
        """Emit the terms when all are right and one is another, or say beside a field what is wrong with it."""
        typed = {marking: self._line(field).text().strip() for marking, field in self.fields.items()}
        wrong = [
            name
            for name, text in typed.items()
            if not (text.isascii() and text.isdigit() and 1 <= int(text) <= LONGEST)
        ]
        for name in wrong:
            self.fields[name].set_error(self._not_years)
        years = {} if wrong else {name: int(text) for name, text in typed.items()}
        if years and years != self._years:
            self._years = years
            self.changed.emit(years)

    def _not_years(self) -> str:
        return self.tr("Type whole years, 1 to {most}.").format(most=LONGEST)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Privacy and retention"))
        self._more.setText(
            self.tr("Years that you keep a case after the last work on it. No source names a term; 5 is our choice.")
        )
        for marking, field in self.fields.items():
            field.set_texts(marking_word(marking).partition(":")[0])
        set_words(self.go, self.tr("Find a person; look at &old cases"))
