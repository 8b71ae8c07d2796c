"""All results of a search: how many there are, toggles that narrow them, and the list."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.guidance.library import Library
from desktop.guidance.search.result import Found, Hit
from desktop.ui import findables
from desktop.ui.article_html import layer_words
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.texts import Texts
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import button, clear, column, frame, label, set_words
from desktop.ui.widgets.result_list import Result, ResultList
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.segments import Segments

LANGUAGE = "lang"
_NARROW = 760  # pixels at normal text size
_NAMES = {"nl": "Nederlands", "en": "English"}  # named in themselves


class SearchPage(Page):
    """Shows what was found for one text.

    Signals:
        chosen: something that was found is wanted. Emits its target.
        narrowed: a toggle was set or taken back. Emits nothing; `only` and `lang` say how they stand.
        contents_wanted: nothing was found; the contents of the guidance are wanted. Emits nothing.
        other_wanted: nothing was found; other words are to be typed. Emits nothing.
    """

    topic = "search"
    chosen = Signal(str)
    narrowed = Signal()
    contents_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, look: Look, library: Library, texts: Texts) -> None:
        """Build an empty page."""
        super().__init__(look)
        self._library, self._texts = library, texts
        self.text, self._found = "", Found((), 0, {})
        self.answered = False  # whether what shows is the answer to the text
        self.bars: dict[str, Segments] = {}
        self._labels: dict[str, QLabel] = {}
        self._count = label("", "card")
        self._tip = label("", "body", "ink2")
        self.results = ResultList(look)
        self.other, self.contents = button("", "main"), button("", "main")
        self._lay_out()
        self.results.chosen.connect(self.chosen)
        self.other.clicked.connect(self.other_wanted)
        self.contents.clicked.connect(self.contents_wanted)
        self.results.selectionModel().currentChanged.connect(self._on_current)
        self.retranslate()

    def _lay_out(self) -> None:
        self._scroll = ScrollColumn("canvas", (24, 20, 24, 24), 16)
        self._scroll.widest = 900
        self.narrow = button("", "small")
        self.narrow.setCheckable(True)
        self.narrow.toggled.connect(self._show_parts)
        self._folded = False
        self._facets = frame(role="card")
        self._grid = QGridLayout(self._facets)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._list = frame(role="card")
        lines = column(self._list, (1, 1, 1, 1))
        lines.addWidget(self.results)
        self._ways = QWidget()
        ways = Flow(gap=10)
        ways.addWidget(self.other)
        ways.addWidget(self.contents)
        self._ways.setLayout(ways)
        for part in (self._count, self._tip, self._ways, self.narrow, self._facets, self._list):
            self._scroll.lines.addWidget(part)
        self._scroll.lines.addStretch(1)
        column(self).addWidget(self._scroll)

    @property
    def only(self) -> dict[str, str]:
        """The chosen value per facet."""
        return {facet: bar.value for facet, bar in self.bars.items() if bar.value and facet != LANGUAGE}

    @property
    def lang(self) -> str:
        """The language in which results are shown: that of the window unless another was chosen."""
        return self.bars[LANGUAGE].value if LANGUAGE in self.bars else self.look.language

    def begin(self, text: str) -> None:
        """Forget the last search; what is found for `text` comes with `show_found`."""
        self.text = text
        self.bars, self._labels = {}, {}
        clear(self._grid)
        self.show_found(Found((), 0, {}), waiting=True)

    def show_found(self, found: Found, waiting: bool = False) -> None:
        """Show results; toggles are made for the first answer and only counted anew after it."""
        self._found, self.answered = found, not waiting
        if not self.bars and found.hits:
            self._make_bars()
        self._tell()

    def _make_bars(self) -> None:
        for facet, counted in self._found.facets.items():
            values = sorted(value for value in counted if value not in ("", "0"))
            if facet != "core_task":
                values.sort(key=counted.__getitem__, reverse=True)
            if len(values) > 1:
                self._add_bar(facet, Segments(self.look, [(value, "check") for value in values], can_clear=True))
        self._add_bar(LANGUAGE, Segments(self.look, [(lang, "") for lang in _NAMES]))
        self.bars[LANGUAGE].set_value(self.look.language)

    def _add_bar(self, facet: str, bar: Segments) -> None:
        place = len(self.bars)
        self.bars[facet], self._labels[facet] = bar, label("", "metastrong", "ink2", wrap=False)
        self._labels[facet].setContentsMargins(0, 6, 0, 6)  # on one line with the first row of toggles
        self._grid.addWidget(self._labels[facet], place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(bar, place, 1)
        bar.chosen.connect(lambda _: self.narrowed.emit())

    def _tell(self) -> None:
        """Put everything in words."""
        facets, words = self._facet_words(), self._value_words()
        for facet, bar in self.bars.items():
            self._labels[facet].setText(facets[facet])
            counted = self._found.facets.get(facet, {})
            texts = {part.value: self._value(words[facet], facet, part.value, counted) for part in bar.parts}
            bar.set_texts(texts, facets[facet])
        total = self._found.total
        one = self.tr("1 result for “{text}”").format(text=self.text)
        many = self.tr("{count} results for “{text}”").format(count=total, text=self.text)
        none = self.tr("Nothing found for “{text}”").format(text=self.text)
        self._count.setText("" if not self.answered else one if total == 1 else many if total else none)
        self._tip.setVisible(self.answered and not total)
        self._ways.setVisible(self.answered and not total)
        self._list.setVisible(bool(total))
        self._show_parts()
        self.results.set_results([self._result(hit) for hit in self._found.hits])

    def _show_parts(self) -> None:
        """Show the toggles; in a narrow window only when they are asked for, so that results come first."""
        self.narrow.setVisible(self._folded and bool(self.bars))
        self._facets.setVisible(bool(self.bars) and (not self._folded or self.narrow.isChecked()))

    def fold(self, width: float) -> None:
        """Put the toggles behind a button where there is little room."""
        self._folded = width < _NARROW
        self._show_parts()

    def _on_current(self, index: QModelIndex) -> None:
        """Keep the present row in view: the page scrolls, not the list."""
        box = self.results.visualRect(index)
        top = self.results.mapTo(self._scroll.inner, box.topLeft()).y()
        self._scroll.ensureVisible(0, top + box.height() // 2, 0, box.height() // 2 + 12)

    def _value(self, words: dict[str, str], facet: str, value: str, counted: dict[str, int]) -> str:
        name = words.get(value, value)
        return name if facet == LANGUAGE else f"{name} ({counted.get(value, 0)})"

    def _result(self, hit: Hit) -> Result:
        kind = findables.kind_words()[hit.kind]
        under = " · ".join(part for part in (kind.capitalize(), hit.heading) if part and part != hit.title)
        return Result(findables.of_hit(hit).target, hit.title, under, hit.snippet)

    def _facet_words(self) -> dict[str, str]:
        return {
            "kind": self.tr("Kind"),
            "group": self.tr("Part of the guidance"),
            "core_task": self.tr("Core task"),
            "layer": self.tr("Layer"),
            LANGUAGE: self.tr("Text in"),
        }

    def _value_words(self) -> dict[str, dict[str, str]]:
        return {
            "kind": {kind: word.capitalize() for kind, word in findables.kind_words().items()},
            "group": dict(self._library.groups(self.look.language)),
            "core_task": {},
            "layer": asdict(layer_words()),
            LANGUAGE: _NAMES,
        }

    def heading(self) -> tuple[str, str]:
        """Return the title and what was asked."""
        return self.tr("Search results"), self.tr("In the guidance, the checklists and the learning path")

    def regions(self) -> list[QWidget]:
        """Return the toggles and the list."""
        return [part for part in (self._facets, self._list) if part.isVisible()] or [self._scroll]

    def settle(self) -> None:
        """Put the focus on the best result, or on the way on when there is none."""
        (self.other if self.answered and not self._found.total else self.results).setFocus()

    def retranslate(self) -> None:
        """Set every text."""
        self.results.setAccessibleName(self.tr("Results, best first"))
        set_words(self.other, self.tr("Ask in &other words"))
        set_words(self.contents, self.tr("Open the &contents"))
        set_words(self.narrow, self.tr("&Narrow the results"))
        self._tip.setText(self.tr("Try another word, or fewer. Dutch and English are both found."))
        self._tell()
