"""What is kept with a case beside the answers: title, company, country, description. All of it may stay empty."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.request import SupportRequest
from desktop.guidance.library import Library
from desktop.ui.look import Look
from desktop.ui.widgets.fields import Field, SearchBox, line_edit
from desktop.ui.widgets.parts import column


class DetailsForm(QWidget):
    """Four fields; `read` gives what was typed, `problem` says what is wrong with it.

    Signals:
        edited: a person changed one of them. Emits nothing.
    """

    edited = Signal()

    def __init__(self, look: Look, library: Library) -> None:
        """Build the form."""
        super().__init__()
        self._look, self._library = look, library
        self.title = Field(look, line_edit())
        self.company = Field(look, line_edit())
        self.country = Field(look, SearchBox(look))
        self.description = Field(look, QPlainTextEdit())
        lines = column(self, gap=12)
        for field in (self.title, self.company, self.country, self.description):
            lines.addWidget(field)
        self._note().setTabChangesFocus(True)
        self._box().editTextChanged.connect(lambda: self.country.set_error(""))
        self._box().editTextChanged.connect(self._on_edited)
        self._note().textChanged.connect(self._on_edited)
        for line in (self._line(self.title), self._line(self.company)):
            line.textChanged.connect(self._on_edited)
        self._filling = False
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _on_edited(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _line(self, field: Field) -> QLineEdit:
        line = field.field
        assert isinstance(line, QLineEdit)
        return line

    def _box(self) -> SearchBox:
        box = self.country.field
        assert isinstance(box, SearchBox)
        return box

    def _note(self) -> QPlainTextEdit:
        note = self.description.field
        assert isinstance(note, QPlainTextEdit)
        return note

    def _on_look_changed(self) -> None:
        self._note().setFixedHeight(3 * self._look.metrics("body").lineSpacing() + 26)

    def retranslate(self) -> None:
        """Set every label; what was typed stays, a known country is shown in the language of the window."""
        self.title.set_texts(self.tr("Title"))
        self.company.set_texts(self.tr("Company"))
        self.country.set_texts(self.tr("Country"))
        self.description.set_texts(self.tr("Description"))
        box = self._box()
        other = dict(self._library.country_names("en" if self._look.language == "nl" else "nl"))
        names = self._library.country_names(self._look.language)
        items = [(code, name, f"{other[code]} {code}") for code, name in names]
        box.refill(items, self._library.country(box.typed()) if box.typed() else None)
        line = box.lineEdit()
        if line is not None:
            line.setAccessibleName(self.tr("Country: type a name"))

    def read(self) -> dict[str, str | None]:
        """Return what was typed, by key of the support request; an unknown country is None."""
        typed = self._box().typed()
        return {
            "title": self._text(self.title) or None,
            "company": self._text(self.company) or None,
            "country": self._library.country(typed) if typed else None,
            "description": self._note().toPlainText().strip() or None,
        }

    def problem(self) -> QWidget | None:
        """Say beside a field what is wrong with it, and return that field; None when all is well."""
        typed = self._box().typed()
        if typed and self._library.country(typed) is None:
            self.country.set_error(
                lambda: self.tr("This country is not in the list. Choose a name from it, or leave it empty.")
            )
            return self._box()
        return None

    def fill(self, request: SupportRequest | None) -> None:
        """Show what a request holds, in place of what was typed; None empties all fields."""
        self._filling = True
        self._line(self.title).setText((request and request.title) or "")
        self._line(self.company).setText((request and request.company) or "")
        self._note().setPlainText((request and request.description) or "")
        code = request.country if request else None
        self._box().setEditText(self._library.country_name(code, self._look.language) if code else "")
        self._filling = False
        self.country.set_error("")

    def complete(self, request: SupportRequest | None) -> None:
        """Fill an empty country with the one that came along since, from a risk lookup."""
        if request and request.country and not self._box().typed():
            self._filling = True
            self._box().setEditText(self._library.country_name(request.country, self._look.language))
            self._filling = False

    def _text(self, field: Field) -> str:
        return self._line(field).text().strip()
