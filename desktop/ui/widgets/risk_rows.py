"""The rows of a risk lookup: chapters, and themes with signal, source and age, each also as one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from desktop.guidance.risk.views import ThemeView
from desktop.guidance.risk.words import age
from desktop.ui.widgets.fitted_list import RowsModel


@dataclass(frozen=True)
class RiskRow:
    """A chapter of the OECD Guidelines (without a theme), or a theme: its source, how old that is in words.

    `stale`: older than its limit, which `old` then says.
    """

    title: str
    theme: ThemeView | None = None
    source: str = ""
    old: str = ""
    stale: bool = False

    def spoken(self) -> str:
        """Return the row as one sentence."""
        if self.theme is None:
            return self.title
        parts = (
            self.theme.name,
            self.theme.word,
            self.theme.short,
            self.source,
            self.old,
        )
        return ". ".join(part.rstrip(".") for part in parts if part)


def rows_of(themes: Sequence[ThemeView], chapter: str, stale: str, lang: str) -> list[RiskRow]:
    """Return the rows, a heading before each chapter; `chapter` and `stale` are words in the window's language."""
    rows: list[RiskRow] = []
    for theme in themes:
        head = f"{theme.chapter_name} · {chapter.format(n=theme.chapter)}"
        if not any(row.theme is None and row.title == head for row in rows):
            rows.append(RiskRow(head))
        rows.append(_row(theme, stale, lang))
    return rows


def _row(theme: ThemeView, stale: str, lang: str) -> RiskRow:
    if not theme.evidence:
        return RiskRow(theme.short_name, theme)
    source = theme.evidence[0].dataset
    words = f"{source.short}, {source.edition_name}"
    aged = age(source.age_months, lang)
    old = f"{stale} · {aged}" if source.stale else aged
    return RiskRow(theme.short_name, theme, words, old, source.stale)


class RiskModel(RowsModel):
    """The rows in the order given; chapters cannot be chosen."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Say that a chapter is only read."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if index.isValid() and self.rows[index.row()].theme else Qt.ItemFlag.NoItemFlags
