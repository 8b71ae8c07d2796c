"""Risks of a country and product: the themes in the middle, what lies behind one of them beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.guidance.risk.views import Lookup, ThemeView
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.texts import Texts
from desktop.ui.widgets.keys import on_page_key
from desktop.ui.widgets.parts import button, column, frame, label, row, set_icon, set_words
from desktop.ui.widgets.query_bar import Items, QueryBar
from desktop.ui.widgets.risk_detail import RiskDetail
from desktop.ui.widgets.risk_list import RiskColumns, RiskList
from desktop.ui.widgets.risk_rows import rows_of
from desktop.ui.widgets.scroll import ScrollColumn

_SMALL = 660  # pixels of the middle column at normal text size below which fields and acts go under each other


class RisksPage(Page):
    """The lookup.

    Signals:
        asked: another country or product is to be looked up. Emits what stands in the two fields.
        keep_wanted, take_wanted, print_wanted, back: keep it with a case, take the suggestion to the decision aid,
            print it, go back to the question. Emit nothing.
        copied: the chosen questions are to be copied. Emits them as text.
        article: a dossier is to be read. Emits its slug.
    """

    asked = Signal(str, str)
    keep_wanted = Signal()
    take_wanted = Signal()
    print_wanted = Signal()
    back = Signal()
    copied = Signal(str)
    article = Signal(str)

    def __init__(self, look: Look, texts: Texts, countries: Items, products: Items) -> None:
        """Build the page; `countries` and `products` give (value, words, other words that find it) in a language."""
        super().__init__(look)
        self._texts = texts
        self.lookup: Lookup | None = None
        self._titles: Mapping[str, str] = {}
        self._ticked: set[str] = set()
        self._narrow, self._detailed, self._for_question = False, False, False
        self.query = QueryBar(look, countries, products)
        self.list, self.detail = RiskList(look), RiskDetail(look)
        self.take = button("", "primary")
        self._details, self._list_again = button("", "main"), button("", "plain")
        self._suggests, self._rule = label("", "strong"), label("", "meta", "ink2")
        self._columns = RiskColumns(self.list)
        self._empty = label("", "reading", "ink2")
        self._lay_out()
        self._connect()
        self.retranslate()

    # Laying out

    def _lay_out(self) -> None:
        self._middle = frame(ground="canvas")
        lines = column(self._middle)
        lines.addWidget(self.query)
        lines.addWidget(self._card(), 1)
        lines.addWidget(self._foot())
        self._right = frame(role="right")
        beside = column(self._right)
        self._again_bar = frame(ground="canvas")
        again = column(self._again_bar, (16, 10, 16, 0), 8)
        again.addWidget(self._list_again, 0, Qt.AlignmentFlag.AlignLeft)
        self._again_acts = row(gap=8)
        self._again_acts.setAlignment(Qt.AlignmentFlag.AlignLeft)
        again.addLayout(self._again_acts)
        beside.addWidget(self._again_bar)
        beside.addWidget(self.detail, 1)
        sides = row(self)
        sides.addWidget(self._middle, 1)
        sides.addWidget(self._right)

    def _card(self) -> QWidget:
        """Return the list on its card, with room around it; or the words that stand there before the first lookup."""
        around = QWidget()
        self._around = column(around, (24, 0, 24, 12), 0)
        self._listing = frame(role="card")
        lines = column(self._listing, (1, 1, 1, 1))
        lines.addWidget(self._columns)
        lines.addWidget(self.list, 1)
        self._begin = ScrollColumn("canvas", (0, 12, 0, 0), 0)
        self._begin.widest = 620
        self._begin.lines.addWidget(self._empty)
        self._begin.lines.addStretch(1)
        self._around.addWidget(self._listing, 1)
        self._around.addWidget(self._begin, 1)
        return around

    def _foot(self) -> QWidget:
        self._bar = frame(role="actionbar")
        self._bar_line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._bar)
        self._bar_line.setContentsMargins(24, 7, 24, 7)
        self._bar_line.setSpacing(12)
        words = column(gap=0)
        words.addStretch(1)
        words.addWidget(self._suggests)
        words.addWidget(self._rule)
        words.addStretch(1)
        self._bar_line.addLayout(words, 1)
        acts = row(gap=8)
        acts.addWidget(self._details)
        acts.addWidget(self.take)
        self._bar_line.addLayout(acts)
        self._bar_line.setAlignment(acts, Qt.AlignmentFlag.AlignLeft)
        return self._bar

    def _connect(self) -> None:
        query, detail = self.query, self.detail
        query.asked.connect(self.asked)
        query.keep.clicked.connect(self.keep_wanted)
        query.print_.clicked.connect(self.print_wanted)
        query.back.clicked.connect(self.back)
        self.take.clicked.connect(self.take_wanted)
        self.list.chosen.connect(lambda _: self._show_theme())
        self.list.entered_theme.connect(lambda _: self._show_detail(True))
        self.list.folded.connect(lambda: self._columns.setVisible(self.list.wide))
        self._details.clicked.connect(lambda: self._show_detail(True))
        self._list_again.clicked.connect(self.show_list)
        detail.article.connect(self.article)
        detail.product.connect(query.ask_product)
        detail.copy.connect(self._on_copy)
        detail.ticked.connect(self._on_ticked)
        on_page_key(self, "Alt+Left", self._on_back_key)
        on_page_key(self, "Ctrl+P", lambda: self.print_wanted.emit() if self.lookup else None)
        self.look.changed.connect(self._on_look_changed)

    # Showing

    def show_lookup(self, lookup: Lookup, titles: Mapping[str, str]) -> None:
        """Show what was found; `titles` are the dossiers by slug. Questions that were chosen before stay chosen."""
        self.lookup, self._titles = lookup, titles
        self.query.show_lookup(lookup)
        asked = [question.id for question in lookup.questions]
        self.detail.show_lookup(lookup, titles, [name for name in asked if name in self._ticked])
        chapter, stale = self.tr("OECD Guidelines, chapter {n}"), self.tr("outdated")
        self.list.show_rows(rows_of(lookup.themes, chapter, stale, lookup.lang))
        self._show_theme()
        self._suggests.setText(self.suggestion())
        self._rule.setText(self._rule_words(lookup))
        self._show_parts()

    def suggestion(self) -> str:
        """Return in words what the lookup in view suggests."""
        told = self.tr("Suggestion for the decision aid: {answer}")
        return told.format(answer=self._texts.option("risk_signals", self.lookup.suggested)) if self.lookup else ""

    def _rule_words(self, lookup: Lookup) -> str:
        rule, old = self.tr("A working rule of this app. You confirm or change it."), len(lookup.stale)
        many = sum(dataset.on for dataset in lookup.datasets)
        told = self.tr("{n} of {m} sources are outdated.").format(n=old, m=many)
        return f"{rule} {told}" if old else rule

    def show_unknown(self, near: Sequence[tuple[str, str]]) -> None:
        """Say that the country is not one we know; offer near ones. What was shown before goes."""
        self.lookup = None
        self.query.show_unknown(near)
        self._show_parts()

    def tell(self, text: str) -> None:
        """Say what was done, in the line under the fields."""
        self.query.tell(text)

    def set_way_back(self, for_question: bool) -> None:
        """Offer the way back to the question that this is looked up for."""
        self._for_question = for_question
        self._show_parts()

    def _show_theme(self) -> None:
        theme = self.shown_theme()
        if theme is not None:
            self.detail.show_theme(theme)

    def shown_theme(self) -> ThemeView | None:
        """Return the theme that is chosen."""
        themes = self.lookup.themes if self.lookup else ()
        return next((theme for theme in themes if theme.id == self.list.present), None)

    def chosen_questions(self) -> list[str]:
        """Return the ids of the questions that are chosen, in order."""
        return self.detail.ticked_questions()

    # What a person does

    def _on_ticked(self) -> None:
        self._ticked = set(self.chosen_questions())

    def _on_copy(self) -> None:
        if self.lookup is not None:
            chosen = self.chosen_questions()
            texts = [question.text for question in self.lookup.questions if question.id in chosen]
            self.copied.emit("\n".join(f"- {text}" for text in texts))

    def _on_back_key(self) -> None:
        if self._narrow and self._detailed:
            self._show_detail(False)
        elif self._for_question:
            self.back.emit()

    def show_list(self) -> None:
        """Go back to the themes, where they and the detail are two pages."""
        self._show_detail(False)

    def _show_detail(self, shown: bool) -> None:
        """Go to the detail and back where themes and detail are two pages."""
        self._detailed = shown
        if self._narrow:
            self._show_parts()
            (self._list_again if shown else self.list).setFocus()

    # What every page has

    def heading(self) -> tuple[str, str]:
        """Return the title, and what this is not."""
        return self.tr("Risks of a country and product"), self.tr("Signals with source and date. No score, no ranking.")

    def regions(self) -> list[QWidget]:
        """Return the fields, the themes, and what lies beside them."""
        return [part for part in (self.query, self._listing, self._right) if part.isVisibleTo(self)]

    def settle(self) -> None:
        """Put the focus on the list, or on the country before there is one."""
        if self.lookup is None:
            self.query.settle()
        else:
            self.list.setFocus()

    def retranslate(self) -> None:
        """Set every text; what was typed stays. The lookup itself is made anew by whoever showed it."""
        self.query.retranslate(self.lookup)
        set_words(self.take, self.tr("Use &in the decision aid"))
        set_words(self._details, self.tr("Sources and &questions"))
        set_words(self._list_again, self.tr("Back to the the&mes"))
        self._empty.setText(
            self.tr(
                "Choose a country, and a product if you know it. Per theme you then see what the sources in this app "
                "name, from when they are, and what you can ask the company. It works without a network."
            )
        )
        self._columns.names = (
            self.tr("Theme"), self.tr("Signal"), self.tr("What the source says"), self.tr("Source and edition"),
        )  # fmt: skip
        self.list.setAccessibleName(self.tr("Themes with their signals"))
        self.detail.setAccessibleName(self.tr("What lies behind the theme"))
        self._show_parts()

    def fold(self, width: float) -> None:
        """Below 800 the themes and what lies behind them become two pages; fields and acts wrap in little room."""
        if self._narrow != (width < 800):
            self._narrow = not self._narrow
            self.query.take_acts(self._again_acts if self._narrow else self.query.acts)
        side = 336 if width >= 1100 else 292
        self._right.setMinimumWidth(0 if self._narrow else self.look.px(side))
        self._right.setMaximumWidth(16777215 if self._narrow else self.look.px(side))
        room = width if self._narrow else width - side
        small = room < _SMALL
        directions = QBoxLayout.Direction
        self._bar_line.setDirection(directions.TopToBottom if room < _SMALL - 100 else directions.LeftToRight)
        self.query.turn(small)
        edge = 16 if small else 24
        self._around.setContentsMargins(edge, 0, edge, 12)
        self._show_parts()

    def _show_parts(self) -> None:
        found = self.lookup is not None
        self._listing.setVisible(found)
        self._begin.setVisible(not found)
        self._bar.setVisible(found)
        self.query.back.setVisible(self._for_question)
        self._columns.setVisible(self.list.wide)
        self._details.setVisible(self._narrow)
        self._again_bar.setVisible(self._narrow)
        self._middle.setVisible(not (self._narrow and self._detailed and found))
        self._right.setVisible(found and (not self._narrow or self._detailed))
        self.query.set_found(found)
        for target, name, tone in (
            (self.take, "signpost", "on_brand"), (self._details, "list", "ink"),
            (self._list_again, "chevron-left", "ink"),
        ):  # fmt: skip
            set_icon(self.look, target, name, tone)

    def _on_look_changed(self) -> None:
        """Draw anew: chips and icons have the colours of the theme."""
        self._columns.updateGeometry()
        self._show_parts()
        if self.lookup is not None:
            self.show_lookup(self.lookup, self._titles)
