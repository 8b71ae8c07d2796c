"""What is new since the reader was here: another version of the guidance, its paragraphs, notes that moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from desktop.ui.findables import NOTES
from desktop.ui.look import Look
from desktop.ui.widgets.parts import button, column, label, row, rule, set_words
from desktop.ui.widgets.row_list import Row, RowList

SHOWN = 8  # articles


@dataclass(frozen=True)
class Changed:
    """An article of which something changed: its first changed paragraph (`slug#anchor`), its title, the headings."""

    target: str
    title: str
    headings: Sequence[str]


@dataclass(frozen=True)
class News:
    """What is new: the versions of the guidance now and then (`before` is empty when it is the same), articles with
    paragraphs that are new or changed - where the version is the same those that were read - and how many notes moved.
    """

    version: str = ""
    before: str = ""
    articles: Sequence[Changed] = ()
    moved: int = 0

    def __bool__(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.before or self.articles or self.moved)


class ChangesCard(QFrame):
    """The card; it hides when there is nothing to tell.

    Signals:
        wanted: a paragraph, or the reader's own notes (`NOTES`), is wanted. Emits its target.
        seen: the reader knows of the new version. Emits nothing.
    """

    wanted = Signal(str)
    seen = Signal()

    def __init__(self, look: Look) -> None:
        """Build the card, hidden."""
        super().__init__()
        self.setProperty("panel", "card")
        self._news = News()
        self._title, self._version = label("", "card"), label("", "body", "ink2")
        self.rows = RowList(look)
        self.seen_button = button("", "small")
        outer = column(self, (1, 1, 1, 1))
        head = column(margins=(16, 12, 16, 12), gap=2)
        line = row(gap=12)
        line.addWidget(self._title, 1)
        line.addWidget(self.seen_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(line)
        head.addWidget(self._version)
        outer.addLayout(head)
        self._rule = rule()
        outer.addWidget(self._rule)
        outer.addWidget(self.rows)
        self.rows.chosen.connect(self.wanted)
        self.seen_button.clicked.connect(self.seen)
        self.hide()

    def show_news(self, news: News) -> None:
        """Show what changed."""
        self._news = news
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        news = self._news
        self._title.setText(self.tr("What is new"))
        set_words(self.seen_button, self.tr("S&een"))
        self.seen_button.setVisible(bool(news.before))
        told = self.tr("The guidance is another version now: {version}. You read {before} before.")
        lines = [told.format(version=news.version, before=news.before)] if news.before else []
        if len(news.articles) > SHOWN:
            cut = self.tr("{n} articles have text that is new or changed; the first {shown} stand here.")
            lines.append(cut.format(n=len(news.articles), shown=SHOWN))
        self._version.setText(" ".join(lines))
        self._version.setVisible(bool(lines))
        rows = self._rows(news)
        self.rows.set_rows(rows)
        self.rows.setAccessibleName(self._title.text())
        for part in (self.rows, self._rule):
            part.setVisible(bool(rows))
        self.setVisible(bool(news))

    def _rows(self, news: News) -> list[Row]:
        rows = []
        if news.moved:
            title = self.tr("{n} notes stand at text that moved").format(n=news.moved)
            if news.moved == 1:
                title = self.tr("1 note stands at text that moved")
            rows.append(Row(NOTES, title, self.tr("Old and new text side by side"), icon="pencil"))
        for each in news.articles[:SHOWN]:
            rows.append(Row(each.target, each.title, self._headings(each.headings), icon="refresh"))
        return rows

    def _headings(self, headings: Sequence[str]) -> str:
        told = " · ".join(headings[:3])
        return told if len(headings) <= 3 else self.tr("{some} and {n} more").format(some=told, n=len(headings) - 3)
