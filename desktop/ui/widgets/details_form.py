"""What is kept with a case beside the answers: who asks, for what, and what goes with it. All of it may stay empty."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.request import MAX_TEXT, SupportRequest, typed_text
from desktop.guidance.library import Library
from desktop.guidance.products import Products
from desktop.ui.conversation import Conversation
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.company_hint import CompanyHint
from desktop.ui.widgets.fields import Field, SearchBox, line_edit
from desktop.ui.widgets.intake_form import IntakeForm
from desktop.ui.widgets.parts import button, column, label, set_words
from desktop.ui.widgets.products_line import ProductsLine

_LONGEST = 2000  # signs of a line


class DetailsForm(QWidget):
    """Six fields, a hint under the company, and `more` that folds out. `read` gives what was typed of the request,
    `problem` says what is wrong with it.

    Signals:
        edited: a person changed one of them. Emits nothing.
        company_typed: the name of the company is another. Emits it.
    """

    edited = Signal()
    company_typed = Signal(str)

    def __init__(self, look: Look, texts: Texts, library: Library) -> None:
        """Build the form, `more` folded in."""
        super().__init__()
        self._look, self._texts, self._library = look, texts, library
        self.title = Field(look, line_edit())
        self.company = Field(look, line_edit())
        self.country = Field(look, SearchBox(look))
        self.sector = Field(look, line_edit())
        self.line = ProductsLine(Products(library))
        self.products = Field(look, self.line)
        self.description = Field(look, QPlainTextEdit())
        self.hint, self.more = CompanyHint(look, texts), IntakeForm(look)
        self.carried, self.unfold = label("", "meta", "saved"), button("", "text")
        self._names = QStringListModel(self)
        self._lay_out()
        self._note().setTabChangesFocus(True)
        self._box().editTextChanged.connect(lambda: self.country.set_error(""))
        self._box().editTextChanged.connect(self._on_edited)
        self._note().textChanged.connect(self._on_described)
        for line in (self._line(self.title), self._line(self.company), self._line(self.sector), self.line):
            line.setMaxLength(_LONGEST)
            line.textChanged.connect(self._on_edited)
        self._line(self.company).textChanged.connect(self.company_typed)
        self.more.edited.connect(self.edited)
        self.unfold.clicked.connect(self._on_unfold)
        self._filling = False
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _lay_out(self) -> None:
        lines = column(self, gap=12)
        for part in (
            self.title, self.company, self.carried, self.hint, self.country, self.sector, self.products,
            self.description,
        ):  # fmt: skip
            lines.addWidget(part)
        lines.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.more)
        self.carried.hide()
        self.more.hide()
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._line(self.company).setCompleter(completer)

    def offer(self, names: list[str]) -> None:
        """Offer these companies while the name is typed."""
        if names != self._names.stringList():
            self._names.setStringList(names)

    def _on_unfold(self) -> None:
        self.set_whole(self.more.isHidden())

    def set_whole(self, whole: bool) -> None:
        """Show contact, marking and files too, or fold them in."""
        had = self.unfold.hasFocus()
        self.more.setVisible(whole)
        self._say_fold()
        if whole and had:
            self.more.name.field.setFocus()

    def _say_fold(self) -> None:
        less, more = self.tr("Show less"), self.tr("Contact, marking and files")
        set_words(self.unfold, less if not self.more.isHidden() else more)

    def _on_described(self) -> None:
        if self.description.error():
            self.description.set_error("")
        self._on_edited()

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
        self.sector.set_texts(self.tr("Sector"))
        self.products.set_texts(self.tr("Products"), self.tr("Several with a comma between them; any words will do."))
        self.description.set_texts(self.tr("Description"))
        self.more.retranslate()
        self._say_fold()
        box = self._box()
        other = dict(self._library.country_names("en" if self._look.language == "nl" else "nl"))
        names = self._library.country_names(self._look.language)
        items = [(code, name, f"{other[code]} {code}") for code, name in names]
        box.refill(items, self._library.country(box.typed()) if box.typed() else None)
        line = box.lineEdit()
        if line is not None:
            line.setAccessibleName(self.tr("Country: type a name"))
        self._filling = True
        self.line.turn(self._look.language)
        self._filling = False

    def read(self) -> dict[str, Any]:
        """Return what was typed, by key of the support request; an unknown country is None."""
        typed = self._box().typed()
        return {
            "title": self._text(self.title) or None,
            "company": self._text(self.company) or None,
            "country": self._library.country(typed) if typed else None,
            "sector": self._text(self.sector) or None,
            "products": self.line.products(),
            "description": typed_text(self._note().toPlainText()).strip()[:MAX_TEXT] or None,
        }

    def problem(self) -> QWidget | None:
        """Say beside a field what is wrong with it, and return that field; None when all is well.

        What is too long is cut by `read`, so that whatever was typed can be kept and read back.
        """
        typed = self._box().typed()
        if typed and self._library.country(typed) is None:
            self.country.set_error(
                lambda: self.tr("This country is not in the list. Choose a name from it, or leave it empty.")
            )
            return self._box()
        if len(typed_text(self._note().toPlainText()).strip()) > MAX_TEXT:
            self.description.set_error(
                lambda: self.tr(
                    "This is longer than {n} signs. Shorten it, or keep it as a file with the case."
                ).format(n=self._look.locale().toString(MAX_TEXT))
            )
            return self._note()
        return None

    def fill(self, conversation: Conversation) -> None:
        """Show what is known of a request, in place of what was typed."""
        self._filling = True
        for field, key in ((self.title, "title"), (self.company, "company"), (self.sector, "sector")):
            self._line(field).setText(conversation.told(key) or "")
        self.line.put(tuple(conversation.told("products") or ()), self._look.language)
        self._note().setPlainText(conversation.told("description") or "")
        code = conversation.told("country")
        self._box().setEditText(self._library.country_name(code, self._look.language) if code else "")
        self.more.fill(conversation.intake, conversation.case is None)
        self._filling = False
        self.country.set_error("")
        told = self.tr("Carried over from case {number}: company, country and sector. Change them if they differ.")
        self.carried.setText(told.format(number=conversation.intake.carried))
        self.carried.setVisible(bool(conversation.intake.carried))

    def complete(self, request: SupportRequest | None) -> None:
        """Fill an empty country, and empty products, with those that came along since, from a risk lookup."""
        if request is None:
            return
        self._filling = True
        if request.country and not self._box().typed():
            self._box().setEditText(self._library.country_name(request.country, self._look.language))
        if request.products and not self.line.text():
            self.line.put(request.products, self._look.language)
        self._filling = False

    def _text(self, field: Field) -> str:
        return typed_text(self._line(field).text()).strip()
