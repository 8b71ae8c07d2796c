"""The products that a content pack knows, by id, by name in either language and by alias."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from desktop.guidance.library import Library, fold


class Products:
    """The list of products of one pack."""

    def __init__(self, library: Library) -> None:
        """Take the pack; its list is read when first asked for."""
        self._library = library

    @cached_property
    def rows(self) -> list[Any]:
        """Every product: id, Dutch name, English name, group and its aliases as JSON, sorted by id."""
        return self._library.rows("SELECT id, nl, en, group_id, aliases FROM products ORDER BY id")

    @cached_property
    def codes(self) -> dict[str, str]:
        """The id of a product by everything that names it, folded."""
        names = [(name, row[0]) for row in self.rows for name in (*row[:3], *json.loads(row[4]))]
        return {fold(name): code for name, code in reversed(names)}

    def listed(self, lang: str) -> list[tuple[str, str, tuple[str, ...]]]:
        """Return (id, name, every other name) of each product, sorted by name."""
        column = 1 if lang == "nl" else 2
        found = [(row[0], row[column], (row[3 - column], *json.loads(row[4]))) for row in self.rows]
        return sorted(found, key=lambda product: fold(product[1]))

    def name(self, code: str, lang: str) -> str:
        """Return the name of a product we know; the id itself, or the words, for any other."""
        return next((str(row[1 if lang == "nl" else 2]) for row in self.rows if row[0] == code), code)

    def read(self, text: str) -> tuple[str, ...]:
        """Return the products that a line names, split at commas: the id of what we know, the words of the rest.

        A known name may hold a comma itself. What is named twice counts once.
        """
        pieces = [" ".join(piece.split()) for piece in text.replace(";", ",").split(",")]
        found: dict[str, None] = {}
        while pieces:
            most = next((many for many in range(len(pieces), 1, -1) if self._known(pieces[:many])), 1)
            found[self._known(pieces[:most]) or pieces[0]] = None
            pieces = pieces[most:]
        return tuple(name for name in found if name)

    def _known(self, pieces: list[str]) -> str | None:
        return self.codes.get(fold(", ".join(pieces)))

    def shown(self, products: Iterable[str], lang: str) -> str:
        """Return the line that names these products; `read` reads it back."""
        return ", ".join(self.name(product, lang) for product in products)
