"""One bar of filters over all pages: period, region, post, core task, rules version; and what they leave, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.headquarters.facts import Chosen, Facts
from desktop.headquarters.figures import months
from desktop.ui.hq.texts import HqTexts
from desktop.ui.hq.words import (
    MONTHS,
    TASKS,
    cases_count,
    first_day,
    last_day,
    period_words,
    post_name,
    region_word,
    short_task,
)
from desktop.ui.look import Look
from desktop.ui.widgets.fields import ComboBox
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import button, label, row, set_words

_SIGNS = {"period": 12, "since": 12, "until": 12, "region": 10, "post": 8, "core_task": 10, "rules_version": 12}
"""How many signs of a choice show at least; the list shows it whole."""
_MOST_MONTHS = 120


class FilterBar(QFrame):
    """The bar.

    Signals:
        chosen: another choice was made. Emits the `Chosen`.
    """

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        """Build it without anything to choose from; `offer` brings that."""
        super().__init__()
        self.setProperty("panel", "header")
        self._look = look
        self.boxes = {name: ComboBox(look) for name in _SIGNS}
        self._clear, self._left = button("", "link"), label("", "strong", "ink2", wrap=False)
        self._facts: Facts | None = None
        self._texts: HqTexts | None = None
        holder = QWidget()
        flow = Flow(gap=8)
        holder.setLayout(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        for name, box in self.boxes.items():
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_SIGNS[name])
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.activated.connect(self._on_chosen)
            flow.addWidget(box)
        self._show_months()
        flow.addWidget(self._clear)
        line = row(self, (24, 8, 20, 8), 12)
        line.addWidget(holder, 1)
        line.addWidget(self._left, 0, Qt.AlignmentFlag.AlignVCenter)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()

    def offer(self, facts: Facts, texts: HqTexts) -> None:
        """Offer what is there to choose from; what was chosen stays where it still is."""
        self._facts, self._texts = facts, texts
        self.retranslate()

    def choice(self) -> Chosen:
        """Return what is chosen."""
        today = date.today()  # noqa: DTZ011 - a person's day
        period, task = self._value("period") or "all", self._value("core_task")
        since, until = first_day(period, today), None
        if period == MONTHS:
            first, last = self._value("since"), self._value("until")
            since, until = first and f"{first}-01", last and last_day(last)
        return Chosen(
            since=since,
            until=until,
            region=self._value("region"),
            post=self._value("post"),
            core_task=int(task) if task else None,
            rules_version=self._value("rules_version"),
        )

    def chosen_words(self) -> list[str]:
        """Return what is chosen, in words; the period always, of the others what narrows."""
        by_months = self._value("period") == MONTHS
        always = ("since", "until") if by_months else ("period",)
        return [
            box.currentText()
            for name, box in self.boxes.items()
            if name in always or (name not in ("period", "since", "until") and box.currentIndex() > 0)
        ]

    def _value(self, name: str) -> str | None:
        return self.boxes[name].currentData() or None

    def choose(self, name: str, value: str) -> None:
        """Choose a value of one filter, as a person would."""
        self.boxes[name].setCurrentIndex(max(self.boxes[name].findData(value), 0))
        self._on_chosen()

    def clear(self) -> None:
        """Choose everything again."""
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        self._on_chosen()

    def say(self, cases: int) -> None:
        """Say how many cases are left."""
        if self._texts is not None:
            self._left.setText(cases_count(cases, self._texts))

    def _show_months(self) -> None:
        """Show the months to choose from when they are what the period goes by."""
        for name in ("since", "until"):
            self.boxes[name].setVisible(self._value("period") == MONTHS)

    def _on_chosen(self) -> None:
        self._show_months()
        self._clear.setVisible(any(box.currentIndex() > 0 for box in self.boxes.values()))
        self.chosen.emit(self.choice())

    def retranslate(self) -> None:
        """Set every text."""
        names = {
            "period": self.tr("Period"), "since": self.tr("First month"), "until": self.tr("Last month"),
            "region": self.tr("Region"), "post": self.tr("Post"), "core_task": self.tr("Core task"),
            "rules_version": self.tr("Rules version"),
        }  # fmt: skip
        set_words(self._clear, self.tr("Clear the filters"))
        for name, box in self.boxes.items():
            box.setAccessibleName(names[name])
            box.setToolTip(names[name])
            self._refill(box, self._items(name))

    def _items(self, name: str) -> Sequence[tuple[str, str]]:
        """Return (value, words) of each choice, all of them first."""
        facts = self._facts
        if name == "period":
            return [("" if period == "all" else period, words) for period, words in period_words().items()]
        if name in ("since", "until"):
            return self._months(name)
        if name == "core_task":
            tasks = [(str(task), short_task(task)) for task in TASKS]
            return [("", self.tr("All core tasks")), *tasks]
        if name == "region":
            return [
                ("", self.tr("All regions")),
                *((one, region_word(one)) for one in (facts.regions() if facts else ())),
            ]
        if name == "post":
            posts = [(one, post_name(facts.place(one))) for one in facts.posts()] if facts else []
            return [("", self.tr("All posts")), *sorted(posts, key=lambda post: post[1])]
        versions = facts.rules_versions() if facts else []
        return [
            ("", self.tr("All rules versions")),
            *((one, self.tr("Rules {version}").format(version=one)) for one in versions),
        ]

    def _months(self, name: str) -> Sequence[tuple[str, str]]:
        """Return the months from the first day of anything to today, of ten years at most: clocks can be wrong."""
        days, words = self._facts.days() if self._facts else None, self.tr("from the start")
        today = date.today().isoformat()  # noqa: DTZ011 - a person's day
        shown = self.tr("from {month}")
        if name == "until":
            words, shown = self.tr("until now"), self.tr("up to and including {month}")
        named = self._look.locale()
        found = [(month, shown.format(month=named.toString(QDate.fromString(f"{month}-01", "yyyy-MM-dd"), "MMMM yyyy")))
                 for month in (months(days[0], today)[-_MOST_MONTHS:] if days else ())]  # fmt: skip
        return [("", words), *found]

    def _refill(self, box: ComboBox, items: Sequence[tuple[str, str]]) -> None:
        present = box.currentData()
        box.clear()
        for value, words in items:
            box.addItem(words, value)
            box.setItemData(box.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        box.setCurrentIndex(max(box.findData(present), 0))
