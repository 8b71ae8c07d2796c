"""What is kept with a case beside the answers: title, company, country, description. All of it may stay empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.guidance.library import Library
from desktop.ui.look import Look
from desktop.ui.widgets.fields import Field, SearchBox, line_edit
from desktop.ui.widgets.parts import column


class DetailsForm(QWidget):
    """Four fields; `read` gives what was typed, `problem` says what is wrong with it."""

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
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

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
                self.tr("This country is not in the list. Choose a name from it, or leave it empty.")
            )
            return self._box()
        return None

    def clear(self) -> None:
        """Empty all fields."""
        emptied: list[Callable[[], None]] = [self._note().clear, self._box().clearEditText]
        for empty in emptied:
            empty()
        for field in (self.title, self.company):
            field.field.clear()  # type: ignore[attr-defined]

    def _text(self, field: Field) -> str:
        return field.field.text().strip()  # type: ignore[attr-defined,no-any-return]
