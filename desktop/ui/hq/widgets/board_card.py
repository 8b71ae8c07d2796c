"""A chart on the overview: what it counts, what it says, the chart or its table, and how to take it along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu

from desktop.ui.charts.plot import in_words
from desktop.ui.charts.saving import FORMATS
from desktop.ui.charts.view import ChartView
from desktop.ui.hq.plots import Behind, Build, Seen, Shown
from desktop.ui.look import Look
from desktop.ui.widgets.parts import button, column, label, restyle, row
from desktop.ui.widgets.table import WordTable


class BoardCard(QFrame):
    """One chart.

    Signals:
        behind: what is behind a value is wanted. Emits the `Behind`.
        save_wanted: the chart is to be saved. Emits the chart's `Build` and one of `saving.FORMATS`.
    """

    behind = Signal(object)
    save_wanted = Signal(object, str)

    def __init__(self, look: Look) -> None:
        """Build it empty."""
        super().__init__()
        self.setProperty("panel", "card")
        self._look = look
        self._build: Build | None = None
        self._shown: Shown | None = None
        self._counts, self._title = label("", "meta", "ink3"), label("", "strong")
        self._said = label("", "meta", "ink3")
        self._words = ""
        self.view, self.table = ChartView(look), WordTable(look)
        self.switch, self.keep = button("", "link"), button("", "link")
        self._menu = QMenu(self)
        self._forms = {form: self._menu.addAction("") for form in FORMATS}
        self.keep.clicked.connect(self._on_keep)
        lines = column(self, (14, 10, 14, 8), 4)
        for part in (self._counts, self._title, self.view, self.table, self._said):
            lines.addWidget(part)
        lines.addStretch(1)
        foot = row(gap=14)
        foot.addWidget(self.switch)
        foot.addWidget(self.keep)
        foot.addStretch(1)
        lines.addLayout(foot)
        self.table.hide()
        self.view.told.connect(self._on_told)
        self.view.picked.connect(self._on_picked)
        self.switch.clicked.connect(self._on_switch)
        for form, action in self._forms.items():
            action.triggered.connect(lambda _=False, form=form: self.save_wanted.emit(self._build, form))

    def show_chart(self, build: Build, seen: Seen) -> None:
        """Show a chart made from the present figures."""
        self._build, self._shown = build, build(seen)
        plot = self._shown.plot
        self._counts.setText(self._shown.counts)
        self._title.setText(plot.title)
        self._words = getattr(plot, "said", "")
        self.view.show_plot(plot)
        if self._shown.behind:
            self.view.setCursor(Qt.CursorShape.PointingHandCursor)
        self._fill_table()
        self._on_told("")
        self.retranslate()

    def _fill_table(self) -> None:
        """Fill the table when it shows; most never do."""
        if self._shown is not None and not self.table.isHidden():
            plot = self._shown.plot
            head, rows = plot.table()
            self.table.fill(plot.title, head, [[in_words(self._look, cell) for cell in row] for row in rows])

    @property
    def title(self) -> str:
        """What the chart says."""
        return self._title.text()

    def retranslate(self) -> None:
        """Set the words of the links."""
        as_table = self.tr("Show as chart") if not self.table.isHidden() else self.tr("Show as table")
        self.switch.setText(as_table)
        self.switch.setAccessibleName(f"{as_table}: {self._counts.text()}")
        self.keep.setText(self.tr("Save as…"))
        self.keep.setAccessibleName(self.tr("Save as a file: {what}").format(what=self._counts.text()))
        words = {"png": self.tr("Picture (PNG)"), "svg": self.tr("Drawing (SVG)"), "csv": self.tr("Table (CSV)")}
        for form, action in self._forms.items():
            action.setText(words[form])

    def _on_keep(self) -> None:
        """Offer the forms of a file, below the word."""
        self._menu.popup(self.keep.mapToGlobal(self.keep.rect().bottomLeft()))

    def _on_told(self, words: str) -> None:
        """Say the value that is pointed out in the place of the remark."""
        self._said.setText(words or self._words)
        restyle(self._said, "tone", "brand" if words else "ink3")

    def _on_picked(self, number: int) -> None:
        found = self._shown.behind if self._shown else ()
        if number < len(found):
            self.behind.emit(replace(found[number], again=partial(self._behind_title, number)))

    def _behind_title(self, number: int) -> str:
        found: Sequence[Behind] = self._shown.behind if self._shown else ()
        return found[number].title if number < len(found) else ""

    def _on_switch(self) -> None:
        """Show the table, or the chart again."""
        as_table = self.table.isHidden()
        self.table.setVisible(as_table)
        self.view.setVisible(not as_table)
        self._fill_table()
        self._on_told("")
        self.retranslate()
