"""Whom to speak to at the company: shown in a card of the case, filled in in its place. It never leaves the post."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit

from desktop.domain.case import Case
from desktop.ui.look import Look
from desktop.ui.widgets.fields import Field, line_edit
from desktop.ui.widgets.list_card import TitledCard
from desktop.ui.widgets.parts import clear, column, frame, label, set_words
from desktop.ui.widgets.small_form import SmallForm

translate = QCoreApplication.translate
KEYS = ("name", "role", "email", "phone", "alias")


class ContactForm(SmallForm):
    """Five lines.

    Signals:
        kept: the contact is to be kept. Emits it, by key of `KEYS`.
    """

    kept = Signal(object)

    def __init__(self, look: Look) -> None:
        """Build the form, put away."""
        super().__init__(look)
        self.fields = {key: Field(look, line_edit()) for key in KEYS}
        for key, field in self.fields.items():
            self.lines.addWidget(field)
            self.line(key).returnPressed.connect(self.on_keep)

    def line(self, key: str) -> QLineEdit:
        """Return the line of a key."""
        line = self.fields[key].field
        assert isinstance(line, QLineEdit)
        return line

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        names = {
            "name": translate("CaseWork", "Name"), "role": translate("CaseWork", "Role"),
            "email": translate("CaseWork", "E-mail address"), "phone": translate("CaseWork", "Telephone"),
            "alias": translate("CaseWork", "Other name of the company"),
        }  # fmt: skip
        for key, name in names.items():
            self.fields[key].set_texts(name)
        self.fields["alias"].set_texts(names["alias"], translate("CaseWork", "The app finds the company by it too."))
        about = translate("CaseWork", "Contact at the company")
        set_words(self.keep, translate("CaseWork", "Keep"))
        set_words(self.cancel, translate("CaseWork", "Cancel"))
        for part in (self.keep, self.cancel):
            part.setAccessibleName(f"{part.text()}: {about}")

    def on_keep(self) -> None:
        """Ask for what stands in the lines to be kept."""
        self.kept.emit(self.given())

    def given(self) -> dict[str, str]:
        """Return what stands in the lines now."""
        return {key: self.line(key).text().strip() for key in KEYS}


class CaseContact(TitledCard):
    """The card.

    Signals:
        kept: the contact is to be kept. Emits it.
    """

    kept = Signal(object)

    def __init__(self, look: Look) -> None:
        """Build the card, empty."""
        super().__init__(look, "people")
        self._case: Case | None = None
        self._waiting: dict[str, dict[str, str]] = {}  # typed and not kept, by case
        self._body = column(margins=(16, 0, 16, 14), gap=2)
        self.lines.addLayout(self._body)
        self.form = ContactForm(look)
        self._open = frame()
        column(self._open, (12, 4, 12, 12)).addWidget(self.form)
        self._open.hide()
        self.lines.addWidget(self._open)
        self.add.clicked.connect(self.open_)
        self.form.kept.connect(self.kept)
        self.form.closed.connect(self._on_closed)

    def show_case(self, case: Case | None) -> None:
        """Show the contact of a case."""
        if self._case is not None and (case is None or case.id != self._case.id):
            self._put_by()
            self.form.hide()
        self._case = case
        clear(self._body)
        known = self._known()
        for number, key in enumerate(key for key in KEYS if known[key]):
            text = known[key]
            told = translate("CaseWork", "Also known as {name}").format(name=text) if key == "alias" else text
            self._body.addWidget(label(told, "body" if number else "strong", "ink2" if number else "ink"))
        if not any(known.values()):
            self._body.addWidget(label(translate("CaseWork", "Nobody yet."), "body", "ink2"))
        words = translate("CaseWork", "Change") if any(known.values()) else translate("CaseWork", "Fill in")
        set_words(self.add, words)
        self.add.setAccessibleName(f"{words}: {self.title.text()}")
        self.add.setVisible(case is not None and case.status != "closed")

    def open_(self) -> None:
        """Show the form with what is known."""
        known = self._waiting.pop(self._case.id if self._case is not None else "", None) or self._known()
        for key in KEYS:
            self.form.line(key).setText(known[key])
        self._open.show()
        self.form.show()
        self.form.line("name").setFocus()

    @property
    def unkept(self) -> bool:
        """Whether something was typed that was not kept, here or in another case."""
        return bool(self._waiting) or (not self._open.isHidden() and self.form.given() != self._known())

    def _known(self) -> dict[str, str]:
        """Return what is kept of the contact, by every key of `KEYS`; empty texts for what is not."""
        known = (self._case.contact if self._case is not None else None) or {}
        return {key: str(known.get(key) or "") for key in KEYS}

    def done(self) -> None:
        """Put the form away: the contact is on disk."""
        self.form.close_()
        if self._case is not None:
            self._waiting.pop(self._case.id, None)

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(translate("CaseWork", "Contact at the company"))
        self.form.retranslate()
        self.show_case(self._case)

    def _put_by(self) -> None:
        """Put the lines away; what was typed waits for the form to be opened again."""
        if self._case is not None and not self._open.isHidden() and self.form.given() != self._known():
            self._waiting[self._case.id] = self.form.given()
        self._open.hide()

    def _on_closed(self) -> None:
        self._put_by()
        self.add.setFocus()
