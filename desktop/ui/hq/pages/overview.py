"""The overview: posts on a map, what was logged as charts, what is silent, and what is to be known of the data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QStackedWidget, QWidget

from desktop.ui.hq.board_lines import Lines, quality, silent, tiles, versions
from desktop.ui.hq.plots import Behind, Seen, builds
from desktop.ui.hq.widgets.board_card import BoardCard
from desktop.ui.hq.widgets.line_list import LineList
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.widgets.empty import EmptyState
from desktop.ui.widgets.parts import column, label
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.tiles import Tiles

_WIDE, _MIDDLE = 1000, 680  # pixels at normal text size from which there are three columns, and two
_CHARTS = ("map", "tasks", "routes", "days", "asked", "heat", "departures", "skipped")
_ORDER = ("map", "tasks", "routes", "heat", "days", "asked", "silent", "quality", "versions", "departures", "skipped")
# Where there is less room: what is wide closes a row.
_FLOWING = tuple({"quality": "versions", "versions": "quality"}.get(name, name) for name in _ORDER)
# Per name its row, column, rows and columns, where there is room for three columns.
_PLACES = {
    "map": (0, 0, 1, 2), "tasks": (0, 2, 1, 1), "routes": (0, 3, 1, 1),
    "heat": (1, 0, 1, 2), "days": (1, 2, 1, 1), "asked": (1, 3, 1, 1),
    "silent": (2, 0, 1, 1), "quality": (2, 1, 1, 2), "versions": (2, 3, 1, 1),
    "departures": (3, 0, 1, 2), "skipped": (3, 2, 1, 2),
}  # fmt: skip


class LinesCard(QFrame):
    """A card of low rows.

    Signals:
        behind: what is behind a row is wanted. Emits the `Behind`.
    """

    behind = Signal(object)

    def __init__(self, look: Look) -> None:
        """Build it empty."""
        super().__init__()
        self.setProperty("panel", "card")
        self._title, self._said = label("", "strong"), label("", "meta", "ink3")
        self.list = LineList(look)
        self._behind: dict[str, Behind | None] = {}
        lines = column(self, (14, 10, 14, 10), 6)
        for part in (self._title, self.list, self._said):
            lines.addWidget(part)
        lines.addStretch(1)
        self.list.chosen.connect(self._on_chosen)

    def show_lines(self, title: str, found: Lines, said: str) -> None:
        """Show rows under a title, with a remark below."""
        self._title.setText(title)
        self._said.setText(said)
        self.list.setAccessibleName(title)
        self._behind = {line.target: behind for line, behind in found}
        self.list.set_lines([line for line, _ in found])
        self.list.setVisible(bool(found))

    def _on_chosen(self, target: str) -> None:
        behind = self._behind.get(target)
        if behind is not None:
            self.behind.emit(replace(behind, again=partial(self._behind_title, target)))

    def _behind_title(self, target: str) -> str:
        behind = self._behind.get(target)
        return behind.title if behind is not None else ""


class OverviewPage(Page):
    """The page.

    Signals:
        behind: what is behind a value is wanted. Emits the `Behind`.
        save_wanted: a chart is to be saved. Emits its `Build` and one of `saving.FORMATS`.
        gather_wanted: there is nothing yet; the page where posts' parts are taken in is wanted. Emits nothing.
    """

    behind = Signal(object)
    save_wanted = Signal(object, str)
    gather_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Build the page without figures."""
        super().__init__(look)
        self._seen: Seen | None = None
        self._columns = 4
        self.tiles = Tiles(look)
        self.charts = {name: BoardCard(look) for name in _CHARTS}
        self.lists = {name: LinesCard(look) for name in ("silent", "quality", "versions")}
        self._cards: Mapping[str, QFrame] = {**self.charts, **self.lists}
        self._nothing = label("", "body", "ink2")
        self.empty = EmptyState(look, "chart")
        self._lay_out()
        for chart in self.charts.values():
            chart.behind.connect(self.behind)
            chart.save_wanted.connect(self.save_wanted)
        for lines in self.lists.values():
            lines.behind.connect(self.behind)
        self.empty.begun.connect(self.gather_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        self._scroll = ScrollColumn("canvas", (24, 16, 24, 24), 12)
        self._scroll.lines.addWidget(self.tiles)
        self._scroll.lines.addWidget(self._nothing)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._scroll.lines.addLayout(self._grid)
        self._scroll.lines.addStretch(1)
        self._stack = QStackedWidget()
        self._reading = label("", "body", "ink2")
        self._reading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._reading)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._scroll)
        column(self).addWidget(self._stack)

    def show_seen(self, seen: Seen | None, any_yet: bool = True) -> None:
        """Show the figures that the filters leave, None before the store was read; `any_yet`: whether there is anything
        without filters.
        """
        self._seen = seen
        shown: QWidget = self._reading if seen is None else self._scroll if any_yet else self.empty
        self._stack.setCurrentWidget(shown)
        self.retranslate()

    def _show(self, seen: Seen) -> None:
        made = builds(seen.groups)
        for name, card in self.charts.items():
            card.setVisible(name in made)
            if name in made:
                card.show_chart(made[name], seen)
        self._show_lists(seen)
        self.tiles.show_tiles(tiles(seen.groups, seen.texts))
        self._nothing.setVisible(not (seen.groups.cases or seen.groups.feedback))
        self._place()

    def _show_lists(self, seen: Seen) -> None:
        many = len(seen.groups.silent)
        title = (
            self.tr("{n} posts not heard for 30 days").format(n=many)
            if many
            else self.tr("Every post was heard lately")
        )
        if many == 1:
            title = self.tr("1 post not heard for 30 days")
        quiet = self.tr("Silent is not wrong. Sometimes there is no network.")
        self.lists["silent"].show_lines(title, silent(seen), quiet)
        found = quality(seen)
        title = self.tr("Good to know of the data") if found else self.tr("Nothing odd about the data")
        self.lists["quality"].show_lines(title, found, "")
        for name in ("silent", "quality"):
            self.lists[name].show()
        used = versions(seen)
        self.lists["versions"].show_lines(self.tr("Versions in use at the posts"), used, "")
        self.lists["versions"].setVisible(bool(used))

    def heading(self) -> tuple[str, str]:
        """Return the title, and what is never here."""
        return self.tr("Overview of the posts"), self.tr("Names of companies stay at the posts. Here are only numbers.")

    def regions(self) -> list[QWidget]:
        """Return the page as one region."""
        return [self._stack]

    def settle(self) -> None:
        """Put the focus on the first chart, or on the one thing to do."""
        shown = next((card.view for card in self.charts.values() if not card.isHidden()), None)
        target = self.empty.button if self._stack.currentWidget() is self.empty else shown
        if target is not None:
            target.setFocus()

    def fold(self, width: float) -> None:
        """Put cards beside each other where there is room."""
        columns = 4 if width >= _WIDE else 2 if width >= _MIDDLE else 1
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        whole = self._columns == 4 and not any(card.isHidden() for card in self._cards.values())
        shown = [name for name in (_ORDER if whole else _FLOWING) if not self._cards[name].isHidden()]
        for card in self._cards.values():
            self._grid.removeWidget(card)
        places = {name: _PLACES[name] for name in shown} if whole else _flowing(shown, self._columns)
        for name, place in places.items():
            self._grid.addWidget(self._cards[name], *place)
        stretch = (12, 12, 11, 11) if self._columns == 4 else (1, 1, 0, 0) if self._columns == 2 else (1, 0, 0, 0)
        for number, share in enumerate(stretch):
            self._grid.setColumnStretch(number, share)
        self._set_tabs(shown)

    def _set_tabs(self, shown: Sequence[str]) -> None:
        parts: list[QWidget] = []
        for name in shown:
            card = self._cards[name]
            parts += [card.view, card.table, card.switch, card.keep] if isinstance(card, BoardCard) else []
            parts += [card.list] if isinstance(card, LinesCard) else []
        for one, other in pairwise(parts):
            QWidget.setTabOrder(one, other)

    def retranslate(self) -> None:
        """Set every text and show the figures again."""
        self._reading.setText(self.tr("The store is being read. The first time that takes longer."))
        self._nothing.setText(self.tr("Nothing was logged in this selection."))
        self.empty.set_texts(
            self.tr("Nothing was taken in yet"),
            self.tr("Here you will see the posts on a map, their cases per core task and route, and their feedback."),
            self.tr("&Gather what posts sent"),
        )
        if self._seen is not None:
            self._show(self._seen)


def _flowing(shown: Sequence[str], columns: int) -> dict[str, tuple[int, int, int, int]]:
    """Return a place for each card that shows, in order; what is wide takes two columns."""
    found: dict[str, tuple[int, int, int, int]] = {}
    row = at = 0
    for name in shown:
        wide = min(_PLACES[name][3], columns)
        if at + wide > columns:
            row, at = row + 1, 0
        found[name] = (row, at, 1, wide)
        at += wide
    return found
