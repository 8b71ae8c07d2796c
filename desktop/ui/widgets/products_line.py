"""One line for several products: it offers what we know for the one being typed, and takes any other words too."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from desktop.domain.request import MAX_PRODUCTS, typed_text
from desktop.guidance.library import fold
from desktop.guidance.products import Products

_FOLDED = Qt.ItemDataRole.UserRole + 1  # every name of a product, without case and accents


class ProductsLine(QLineEdit):
    """The line; products stand in it with commas between them."""

    def __init__(self, products: Products) -> None:
        """Start empty."""
        super().__init__()
        self._products = products
        self._shown: tuple[str, tuple[str, ...]] = ("", ())  # the words put in, and what they stand for
        self._model = QStandardItemModel(self)
        completer = _Completer(self)
        completer.setModel(self._model)
        completer.setCompletionRole(_FOLDED)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def products(self) -> tuple[str, ...]:
        """Return what stands in the line: ids of what we know, the words of the rest. Untouched, it is as it came."""
        words, products = self._shown
        return products if self.text() == words else self._products.read(typed_text(self.text()))[:MAX_PRODUCTS]

    def put(self, products: tuple[str, ...], lang: str) -> None:
        """Show these products, in the language `lang`."""
        self._shown = (self._products.shown(products, lang), products)
        self.setText(self._shown[0])
        self.setCursorPosition(0)

    def turn(self, lang: str) -> None:
        """Offer names in another language, and show what we know of what was typed in it."""
        self._model.clear()
        for _, name, others in self._products.listed(lang):
            item = QStandardItem(name)
            item.setData(fold(" ".join((name, *others))), _FOLDED)
            self._model.appendRow(item)
        if self.text():
            self.put(self.products(), lang)


class _Completer(QCompleter):
    """Completes the product behind the last comma, without looking at case or accents."""

    def splitPath(self, path: str) -> list[str]:
        """Return what is looked for; nothing fits an empty last product."""
        return [fold(path.rpartition(",")[2]) or "\n"]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return the whole line with its last product replaced."""
        before, comma, _ = self.completionPrefix().rpartition(",")
        return f"{before}{comma} {index.data(Qt.ItemDataRole.DisplayRole)}".strip()
