"""Above a risk lookup: country and product to type or choose, what is done with the result, and what was made of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QWidget

from desktop.guidance.risk.views import Lookup
from desktop.ui.announce import announce
from desktop.ui.look import Look
from desktop.ui.widgets.fields import Field, SearchBox
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import Icon, button, clear, column, label, row, set_icon, set_words

Items = Callable[[str], list[tuple[str, str, str]]]


class QueryBar(QWidget):
    """The fields and buttons; `keep`, `print_` and `back` are wired by the page.

    Signals:
        asked: another country or product is to be looked up. Emits what stands in the two fields.
    """

    asked = Signal(str, str)

    def __init__(self, look: Look, countries: Items, products: Items) -> None:
        """Build the bar; `countries` and `products` give (value, words, other words that find it) in a language."""
        super().__init__()
        self._look, self._countries, self._products = look, countries, products
        self._shown = ("", "")  # the words of the lookup in view
        self.country, self.product = Field(look, SearchBox(look)), Field(look, SearchBox(look))
        self.keep, self.print_, self.back = button("", "plain"), button("", "plain"), button("", "text")
        self._told = label("", "meta", "ink2")
        self._told_icon = Icon(look, "info", "ink2", 16)
        self._near = Flow(gap=12)
        self._lay_out()
        for field in (self.country, self.product):
            box = self._box(field)
            box.activated.connect(lambda _: self._on_asked())
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._line(field).editingFinished.connect(self._on_asked)
        self._tell("", (), "country")

    def _lay_out(self) -> None:
        self._lines = lines = column(self, (24, 12, 24, 10), 6)
        lines.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._fields = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fields.setSpacing(12)
        pair = row(gap=12)
        for field in (self.country, self.product):
            pair.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._fields.addLayout(pair, 1)
        acts = column(gap=4)
        self._level = label(" ", "strong")  # puts the buttons on the line of the fields, under their names
        self.acts = row(gap=8)
        acts.addWidget(self._level)
        acts.addLayout(self.acts)
        self.take_acts(self.acts)
        self._fields.addLayout(acts)
        self._fields.setAlignment(acts, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        lines.addLayout(self._fields)
        said = row(gap=8)
        said.addWidget(self._told_icon, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._told, 1)
        lines.addLayout(said)
        lines.addLayout(self._near)

    def take_acts(self, line: QBoxLayout) -> None:
        """Put the two buttons in this line, here or elsewhere on the page."""
        for act in (self.keep, self.print_):
            line.addWidget(act)

    @staticmethod
    def _box(field: Field) -> SearchBox:
        box = field.field
        assert isinstance(box, SearchBox)
        return box

    def _line(self, field: Field) -> QLineEdit:
        line = self._box(field).lineEdit()
        assert line is not None
        return line

    @property
    def blank(self) -> bool:
        """Whether nothing stands in the fields."""
        return not self._box(self.country).typed() and not self._box(self.product).typed()

    def show_lookup(self, lookup: Lookup) -> None:
        """Show what was looked up; say so when a product is only words to us, and offer what it may have been."""
        self.country.set_error("")
        self._shown = (lookup.country_name, lookup.product_name or "")
        self._fill(self.country, lookup.country)
        self._fill(self.product, lookup.product if lookup.product_known else None, lookup.product or "")
        told = ""
        if lookup.product and not lookup.product_known:
            free = self.tr("“{product}” is not in our list: only what is about the country counts.")
            told = free.format(product=lookup.product)
        self._tell(told, lookup.near, "product")

    def show_unknown(self, near: Sequence[tuple[str, str]]) -> None:
        """Say that the country is not one we know; offer near ones."""
        self._shown = ("", "")
        self.country.set_error(lambda: self.tr("We do not know this country. Choose one from the list."))
        self._tell("", near, "country")
        announce(self._box(self.country), self.country.error(), urgent=True)

    def tell(self, text: str) -> None:
        """Say what was done."""
        self._tell(text, (), "country")
        announce(self._told, text)

    def _tell(self, text: str, near: Sequence[tuple[str, str]], key: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))
        self._told_icon.setVisible(bool(text))
        clear(self._near)
        if near:
            asked = label(self.tr("Did you mean:"), "meta", "ink2", wrap=False)
            asked.setContentsMargins(0, 6, 0, 6)
            self._near.addWidget(asked)
        for code, name in near:
            link = button(name, "link")
            link.clicked.connect(lambda _=False, code=code: self._ask(**{key: code}))
            self._near.addWidget(link)

    def _fill(self, field: Field, value: str | None, text: str = "") -> None:
        box = self._box(field)
        box.blockSignals(True)
        box.setCurrentIndex(box.findData(value) if value else -1)
        if not value:
            box.setEditText(text)
        self._line(field).setCursorPosition(0)
        box.blockSignals(False)

    def _on_asked(self) -> None:
        """Look up what stands in the fields, unless it is in view already."""
        typed = self._box(self.country).typed(), self._box(self.product).typed()
        if typed[0] and typed != self._shown:
            self.asked.emit(*typed)

    def _ask(self, country: str | None = None, product: str | None = None) -> None:
        """Look up with one of the two replaced."""
        typed = self._box(self.country).typed(), self._box(self.product).typed()
        self.asked.emit(country or typed[0], product or typed[1])

    def ask_product(self, code: str) -> None:
        """Look up another product for the same country."""
        self._ask(product=code)

    def settle(self) -> None:
        """Put the focus on the country."""
        self._box(self.country).setFocus()

    def turn(self, small: bool) -> None:
        """Put the buttons under the fields in little room."""
        directions = QBoxLayout.Direction
        self._fields.setDirection(directions.TopToBottom if small else directions.LeftToRight)
        self._level.setVisible(not small)
        edge = 16 if small else 24
        self._lines.setContentsMargins(edge, 12, edge, 10)

    def retranslate(self, lookup: Lookup | None) -> None:
        """Set every text; what was typed stays, what is known is shown in the language of the window."""
        self.country.set_texts(self.tr("Country"))
        self.product.set_texts(self.tr("Product (may stay empty)"))
        lang = self._look.language
        known = lookup.product if lookup and lookup.product_known else None
        self._box(self.country).refill(self._countries(lang), lookup.country if lookup else None)
        self._box(self.product).refill(self._products(lang), known)
        self._line(self.country).setAccessibleName(self.tr("Country: type a name"))
        self._line(self.product).setAccessibleName(self.tr("Product: type a name, or any words"))
        set_words(self.keep, self.tr("&Keep with a case…"))
        set_words(self.print_, self.tr("&Print"))
        set_words(self.back, self.tr("&Back to the question"))

    def set_found(self, found: bool) -> None:
        """Offer what can be done with a lookup, or not yet; draw the icons anew."""
        ink = "ink" if found else "ink3"
        for target, name, tone in (
            (self.keep, "folder", ink), (self.print_, "printer", ink), (self.back, "chevron-left", "brand"),
        ):  # fmt: skip
            set_icon(self._look, target, name, tone)
        self.keep.setEnabled(found)
        self.print_.setEnabled(found)
