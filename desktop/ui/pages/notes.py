"""The reader's own notes and bookmarks: what moved in a newer text first, old and new words side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from desktop.domain.marks import BOOKMARK
from desktop.domain.placing import Moved, Placed, Placing
from desktop.guidance.library import fold
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.texts import Texts
from desktop.ui.widgets.fields import Field, line_edit
from desktop.ui.widgets.moved_card import MovedCard
from desktop.ui.widgets.parts import button, clear, column, frame, label, limit_width, row, rule, set_icon, set_words
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.scroll import ScrollColumn


class NotesPage(Page):
    """All notes and bookmarks.

    Signals:
        back: the guidance is wanted again. Emits nothing.
        wanted: a paragraph is wanted. Emits its id.
        placed: a mark is to be put at the place where its words stand now. Emits the ids of mark and paragraph.
        removed: a mark is to be taken away. Emits its id.
    """

    back = Signal()
    wanted = Signal(str)
    placed = Signal(str, str)
    removed = Signal(str)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build the page, empty."""
        super().__init__(look)
        self._texts = texts
        self._placing = Placing()
        self._titles: dict[str, str] = {}
        self._narrow = False
        self.back_button = button("", "small")
        self.search = Field(look, line_edit())
        self.here = RowList(look)
        self._empty, self._found = label("", "body", "ink2"), label("", "meta", "ink3")
        self._moved_title, self._moved_more = label("", "heading"), label("", "body", "ink2")
        self._here_title = label("", "card")
        self._lay_out()
        self.back_button.clicked.connect(self.back)
        self.here.chosen.connect(self.wanted)
        self.line().textChanged.connect(self._show)
        look.changed.connect(self._set_icons)
        self.retranslate()

    def _lay_out(self) -> None:
        self._scroll = ScrollColumn("canvas", (24, 16, 24, 24), 14)
        self._scroll.widest = 900
        lines = self._scroll.lines
        lines.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.search)
        lines.addWidget(self._found)
        lines.addWidget(self._empty)
        self._moved_part = QWidget()
        moved = column(self._moved_part, gap=10)
        moved.addWidget(self._moved_title)
        moved.addWidget(self._moved_more)
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._cards.setSpacing(12)
        moved.addLayout(self._cards)
        lines.addWidget(self._moved_part)
        self._here_card = frame(role="card")
        here = column(self._here_card, (1, 1, 1, 1))
        head = row(margins=(16, 12, 16, 12))
        head.addWidget(self._here_title)
        here.addLayout(head)
        here.addWidget(rule())
        here.addWidget(self.here)
        lines.addWidget(self._here_card)
        lines.addStretch(1)
        limit_width(self.look, self.search.field, 420)
        column(self).addWidget(self._scroll)

    def line(self) -> QLineEdit:
        """Return the field to search in."""
        assert isinstance(self.search.field, QLineEdit)
        return self.search.field

    def show_marks(self, placing: Placing, titles: dict[str, str]) -> None:
        """Show every mark; `titles` are those of the articles, by slug."""
        self._placing, self._titles = placing, titles
        self._show()

    def _show(self) -> None:
        """Show the marks that hold every word that was typed."""
        words = fold(self.line().text()).split()
        here = [each for each in self._placing.here if self._holds(words, each)]
        moved = [each for each in self._placing.moved if self._holds(words, each)]
        self._fill_moved(moved)
        self.here.set_rows([self._row(each) for each in here])
        for part, many in ((self._moved_part, moved), (self._here_card, here)):
            part.setVisible(bool(many))
        total, shown = len(self._placing.here) + len(self._placing.moved), len(here) + len(moved)
        self.search.setVisible(bool(total))
        self._found.setVisible(bool(words) and bool(total))
        self._found.setText(self.tr("{n} of {all}").format(n=shown, all=total))
        self._empty.setVisible(not shown)
        self._empty.setText(self._nothing(bool(total)))

    def _nothing(self, some: bool) -> str:
        if some:
            return self.tr("No note holds these words.")
        return self.tr("No notes yet. In an article press Ctrl+D at a paragraph, or choose Note beside it.")

    def _holds(self, words: list[str], each: Placed | Moved) -> bool:
        quote, passage = each.mark.quote, each.passage
        texts = [each.mark.text, quote.heading, quote.text, self._title(each)]
        texts += [passage.heading, passage.text] if passage else []
        whole = fold(" ".join(texts))
        return all(word in whole for word in words)

    def _title(self, each: Placed | Moved) -> str:
        slug = (each.passage.id if each.passage else each.mark.paragraph).partition("#")[0]
        return self._titles.get(slug, slug)

    def _fill_moved(self, moved: list[Moved]) -> None:
        clear(self._cards)
        before = self.search.field
        for number, each in enumerate(moved, 1):
            card = MovedCard(self.look, each, self._title(each), self._texts.day(each.mark.kept), number)
            card.wanted.connect(self.wanted)
            card.placed.connect(self.placed)
            card.removed.connect(self.removed)
            card.fold(self._narrow)
            self._cards.addWidget(card)
            for way in card.ways:
                QWidget.setTabOrder(before, way)
                before = way
        QWidget.setTabOrder(before, self.here)

    def _row(self, each: Placed) -> Row:
        where = f"{self._title(each)} · {each.passage.heading}"
        first = each.mark.text.strip().splitlines()[0] if each.mark.text.strip() else self.tr("Bookmark")
        second = " · ".join((where, self._texts.day(each.mark.kept)))
        chip = ("waiting", self.tr("text has changed")) if each.changed else ("", "")
        icon = "flag" if each.mark.kind == BOOKMARK else "pencil"
        return Row(each.passage.id, first, second, icon=icon, chip=chip)

    def heading(self) -> tuple[str, str]:
        """Return the title, and where notes are kept."""
        return self.tr("My notes"), self.tr("They stay on this laptop, locked with your cases")

    def regions(self) -> list[QWidget]:
        """Return the page as one region."""
        return [self._scroll]

    def settle(self) -> None:
        """Put the focus on the search, or on the way back when there is nothing."""
        (self.search.field if self.search.isVisible() else self.back_button).setFocus()

    def fold(self, width: float) -> None:
        """Below 800 old and new words stand under each other."""
        self._narrow = width < 800
        for number in range(self._cards.count()):
            item = self._cards.itemAt(number)
            card = item.widget() if item else None
            if isinstance(card, MovedCard):
                card.fold(self._narrow)

    def retranslate(self) -> None:
        """Set every text."""
        set_words(self.back_button, self.tr("&Back to the guidance"))
        self.search.set_texts(self.tr("Search my notes"))
        self._moved_title.setText(self.tr("Moved"))
        self._moved_more.setText(
            self.tr("The text was rearranged. Your note is kept, with the words you wrote it at. Say where it belongs.")
        )
        self._here_title.setText(self.tr("At their paragraph"))
        self.here.setAccessibleName(self.tr("Notes and bookmarks at their paragraph"))
        self._set_icons()
        self._show()

    def _set_icons(self) -> None:
        set_icon(self.look, self.back_button, "chevron-left", "ink", 14)
