"""My pilot: what this post has logged, per month, quarter or in all; every chart has its table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from desktop.domain.pilot_figures import PERIODS, Figures
from desktop.ui.charts.view import ChartCard
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.pilot_plots import plots
from desktop.ui.texts import Texts
from desktop.ui.widgets.empty import EmptyState
from desktop.ui.widgets.parts import button, column, frame, label, row, rule, set_words
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.tiles import Tile, Tiles

_WIDE = 860  # pixels at normal text size from which charts stand two beside each other
_CHARTS = ("tasks", "routes", "days", "followed", "kinds", "about")


class PilotPage(Page):
    """The page.

    Signals:
        period_chosen: another period is wanted. Emits one of `PERIODS`.
        begun: a support request is to be assessed, so that there is something to see. Emits nothing.
        unlock: the cases are wanted while they are locked. Emits nothing.
        look_back: the questions on a month are wanted. Emits nothing.
        wanted: something that feedback is about, or a piece of feedback, is wanted. Emits what it is about.
    """

    period_chosen = Signal(str)
    begun = Signal()
    unlock = Signal()
    look_back = Signal()
    wanted = Signal(str)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build the page, locked."""
        super().__init__(look)
        self._texts = texts
        self._figures: Figures | None = None
        self._given: Sequence[Row] = ()
        self._columns = 0
        self.period = Segments(look, [(period, "") for period in PERIODS])
        self.period.set_value("all")
        self.month_button = button("", "small")
        self.tiles = Tiles(look)
        self.charts = {name: ChartCard(look) for name in _CHARTS}
        self.rows = RowList(look)
        self.empty = EmptyState(look, "chart")
        self._words = {name: label("", role, tone) for name, role, tone in (
            ("about", "body", "ink2"), ("nothing", "body", "ink2"), ("given", "card", "ink"),
        )}  # fmt: skip
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._scroll = ScrollColumn("canvas", (24, 16, 24, 24), 14)
        self._scroll.widest = 1120
        lines = self._scroll.lines
        top = row(gap=12)
        top.addWidget(self.period, 1)
        top.addWidget(self.month_button, 0, Qt.AlignmentFlag.AlignVCenter)
        lines.addLayout(top)
        lines.addWidget(self._words["about"])
        lines.addWidget(self._words["nothing"])
        lines.addWidget(self.tiles)
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        lines.addLayout(self._grid)
        self._given_card = frame(role="card")
        given = column(self._given_card, (1, 1, 1, 1))
        head = row(margins=(16, 12, 16, 12))
        head.addWidget(self._words["given"])
        given.addLayout(head)
        given.addWidget(rule())
        given.addWidget(self.rows)
        lines.addWidget(self._given_card)
        lines.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._scroll)
        self._nothing = QWidget()
        self._stack.addWidget(self._nothing)
        column(self).addWidget(self._stack)

    def _connect(self) -> None:
        self.period.chosen.connect(self.period_chosen)
        self.month_button.clicked.connect(self.look_back)
        self.rows.chosen.connect(self.wanted)
        self.empty.begun.connect(self._on_begun)

    def show_figures(self, figures: Figures | None, given: Sequence[Row] = (), any_yet: bool = True) -> None:
        """Show the figures of a period and the feedback in it; None while the vault is locked, `any_yet`: whether
        anything was logged in any period.
        """
        self._figures, self._given = figures, given
        self._stack.setCurrentWidget(self._scroll if figures is not None and any_yet else self.empty)
        self.retranslate()

    def wait(self) -> None:
        """Show nothing yet: the cases are open and are being read."""
        self._stack.setCurrentWidget(self._nothing)

    def _on_begun(self) -> None:
        (self.unlock if self._figures is None else self.begun).emit()

    def heading(self) -> tuple[str, str]:
        """Return the title, and whose figures these are."""
        return self.tr("My pilot"), self.tr("What this post logged; nothing here leaves by itself")

    def regions(self) -> list[QWidget]:
        """Return the page as one region."""
        return [self._stack]

    def settle(self) -> None:
        """Put the focus on the period, or on the one thing to do."""
        if self._stack.currentWidget() is self.empty:
            self.empty.button.setFocus()
        else:
            self.period.setFocus()

    def fold(self, width: float) -> None:
        """Put charts beside each other where there is room for two."""
        self._place(2 if width >= _WIDE else 1)

    def _place(self, columns: int) -> None:
        shown = [card for card in self.charts.values() if not card.isHidden()]
        self._columns = columns
        for card in self.charts.values():
            self._grid.removeWidget(card)
        for number, card in enumerate(shown):
            last = number == len(shown) - 1 and columns == 2 and number % 2 == 0
            self._grid.addWidget(card, number // columns, number % columns, 1, 2 if last else 1)
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        before: QWidget = self.month_button
        for card in shown:
            for part in (card.switch, card.view, card.table):
                QWidget.setTabOrder(before, part)
                before = part
        QWidget.setTabOrder(before, self.rows)

    def retranslate(self) -> None:
        """Set every text and show the figures again."""
        words = {"month": self.tr("This month"), "quarter": self.tr("This quarter"), "all": self.tr("All")}
        self.period.set_texts(words, self.tr("Period"))
        set_words(self.month_button, self.tr("Look &back at a month…"))
        self._words["about"].setText(self.tr("Cases count from the day they were opened; withdrawn ones do not count."))
        self._words["nothing"].setText(self.tr("Nothing was logged in this period."))
        self._words["given"].setText(self.tr("Your feedback"))
        self.rows.setAccessibleName(self.tr("Your feedback"))
        self._tell_empty()
        for card in self.charts.values():
            card.retranslate()
        if self._figures is not None:
            self._show(self._figures)

    def _tell_empty(self) -> None:
        if self._figures is None:
            title, act = self.tr("Open your cases to see this"), self.tr("&Open my cases")
            text = self.tr("What your post logged is locked with your cases.")
        else:
            title, act = self.tr("Nothing logged yet"), self.tr("&Assess a support request")
            text = self.tr(
                "Here you will see your cases per core task and route, how long advice took, and your feedback."
            )
        self.empty.set_texts(title, text, act)

    def _show(self, figures: Figures) -> None:
        self._words["nothing"].setVisible(figures.nothing)
        self.tiles.setVisible(not figures.nothing)
        self.tiles.show_tiles(self._tiles(figures))
        made = plots(figures, self._texts)
        for name, card in self.charts.items():
            card.setVisible(name in made)
            if name in made:
                card.show_plot(made[name])
        self._place(self._columns or 2)
        self._given_card.setVisible(bool(self._given))
        self.rows.set_rows(self._given)

    def _tiles(self, figures: Figures) -> list[Tile]:
        """Return the key figures."""
        both, spent = figures.both_asked, figures.minutes
        number = self._texts.number
        asked = self.tr("{n} of {of}").format(n=both.n, of=both.of) if both.of else "–"
        cases = self.tr("case") if figures.cases == 1 else self.tr("cases")
        given = self.tr("piece of feedback") if figures.feedback == 1 else self.tr("pieces of feedback")
        told = self.tr("cases that need advice") if both.of else self.tr("no case needs advice")
        over = self.tr("over {n} pieces of feedback").format(n=spent.of)
        minutes, over = (number(spent.n), over) if spent.of else ("–", self.tr("nobody noted minutes"))
        return [
            (number(figures.cases), cases, self.tr("kept")),
            (asked, self.tr("both asked: RVO and department"), told),
            (number(figures.feedback), given, self.tr("given to headquarters")),
            (minutes, self.tr("minutes noted"), over),
        ]
