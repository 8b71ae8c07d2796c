"""Beside the themes: what the sources say on one of them, questions for the company, and what is not here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QLayout, QVBoxLayout, QWidget

from desktop.guidance.risk.views import Dataset, Evidence, Lookup, ThemeView
from desktop.guidance.risk.words import age, day
from desktop.ui.look import Look
from desktop.ui.widgets.check_line import CheckLine
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.parts import Chip, Icon, button, clear, column, frame, label, row, rule, set_icon, set_words
from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.scroll import ScrollColumn


class RiskDetail(ScrollColumn):
    """The right column of the risk page.

    Signals:
        article: a dossier is to be read. Emits its slug.
        product: a product that the goods list names was picked. Emits its id.
        copy: the chosen questions are to be copied. Emits nothing.
        ticked: other questions are chosen now. Emits nothing.
    """

    article = Signal(str)
    product = Signal(str)
    copy = Signal()
    ticked = Signal()

    def __init__(self, look: Look) -> None:
        """Build an empty column."""
        super().__init__("canvas", (16, 14, 16, 18), 14)
        self._look = look
        self._titles: Mapping[str, str] = {}
        self._lookup: Lookup | None = None
        self.checks: dict[str, CheckLine] = {}
        self._theme, self._listed, self._questions, self._rest = (column(gap=gap) for gap in (8, 0, 0, 12))
        for part in (self._theme, self._listed, self._questions, self._rest):
            self.lines.addLayout(part)
        self.lines.addStretch(1)
        self._count = label("", "meta", "ink3", wrap=False)
        self._copy = button("", "plain")

    def show_lookup(self, lookup: Lookup, titles: Mapping[str, str], ticked: Sequence[str]) -> None:
        """Show questions and limits of a lookup; `titles` are the dossiers by slug, `ticked` the chosen questions."""
        self._lookup, self._titles = lookup, titles
        self._show_questions(lookup, ticked)
        for part in (self._rest, self._listed):
            clear(part)
        if not lookup.product and lookup.listed:
            self._listed.addWidget(self._listed_card(lookup))
        if lookup.see:
            self._rest.addWidget(self._dossiers(lookup))
        self._rest.addWidget(self._not_here(lookup))
        self._rest.addWidget(self._sources(lookup))

    def show_theme(self, theme: ThemeView) -> None:
        """Show all that the sources say on one theme."""
        clear(self._theme)
        assert self._lookup is not None
        self._theme.addWidget(label(theme.name, "heading"))
        head = row(gap=10)
        head.addWidget(Chip(self._look, theme.signal, theme.word), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(theme.meaning, "meta", "ink2"), 1)
        self._theme.addLayout(head)
        for source, lines in _by_source(theme):
            self._add_source(source, lines)
        if theme.empty:
            self._theme.addWidget(label(theme.empty, "body"))
        self._add_missing(theme)
        self._add_links(self._theme, theme.see, self.tr("Read on about this theme"))
        self._theme.addWidget(rule())
        self._put_in_order()
        self.verticalScrollBar().setValue(0)

    def _put_in_order(self) -> None:
        """Let Tab go from top to bottom: the theme is made anew while what stands below it stays."""
        parts = (self._theme, self._listed, self._questions, self._rest)
        inside = [widget for part in parts for widget in _focusable(part)]
        for before, after in pairwise(inside):
            self.setTabOrder(before, after)

    def ticked_questions(self) -> list[str]:
        """Return the ids of the chosen questions, in order."""
        return [name for name, check in self.checks.items() if check.isChecked()]

    def _add_source(self, source: Dataset, lines: Sequence[Evidence]) -> None:
        """Add what one data set says, then its name, edition, date and age."""
        lang = self._look.language
        for said in lines:
            quiet = said.signal == "no_signal"
            self._theme.addWidget(label(said.detail, "meta" if quiet else "body", "ink2" if quiet else "ink"))
        told = f"{source.title} · {source.edition_name} · {day(source.as_of, lang)}"
        aged = age(source.age_months, lang)
        if not source.stale:
            self._theme.addWidget(label(f"{told} · {aged}", "meta", "ink3"))
        else:
            self._theme.addWidget(label(told, "meta", "ink3"))
            line = row(gap=5)
            line.addWidget(Icon(self._look, "warning", "waiting", 14), 0, Qt.AlignmentFlag.AlignTop)
            outdated = self.tr("outdated")
            line.addWidget(label(f"{outdated} · {aged}", "metastrong", "waiting"), 1)
            self._theme.addLayout(line)
        if source.note:
            self._theme.addWidget(label(source.note, "meta", "ink2"))

    def _add_missing(self, theme: ThemeView) -> None:
        for gap in theme.missing:
            line = row(gap=6)
            line.addWidget(Icon(self._look, "signal-no-data", "ink3", 14), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(f"{gap.dataset.short}: {gap.text}", "meta", "ink3"), 1)
            self._theme.addLayout(line)

    def _add_links(self, lines: QVBoxLayout, slugs: Sequence[str], name: str) -> None:
        """Add the dossiers as rows that lead to them; `name` is what the list is called."""
        if slugs:
            rows = RowList(self._look)
            rows.setAccessibleName(name)
            rows.set_rows([Row(slug, self._titles.get(slug, slug), icon="book") for slug in slugs])
            rows.chosen.connect(self.article)
            lines.addWidget(rows)

    def _show_questions(self, lookup: Lookup, ticked: Sequence[str]) -> None:
        clear(self._questions)
        self.checks = {}
        if not lookup.questions:
            return
        head = row(margins=(0, 0, 0, 6), gap=8)
        head.addWidget(label(self.tr("Questions for this company"), "card"), 1)
        self._count = label("", "meta", "ink3", wrap=False)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        self._questions.addLayout(head)
        names = {theme.id: theme.name for theme in lookup.themes}
        for question in lookup.questions:
            self._questions.addWidget(rule())
            check = CheckLine(self._look, question.text, ", ".join(names[theme] for theme in question.themes))
            check.setChecked(question.id in ticked)
            check.toggled.connect(self._on_ticked)
            self.checks[question.id] = check
            self._questions.addWidget(check)
        self._copy = button("", "plain")
        set_icon(self._look, self._copy, "copy", "ink")
        self._copy.clicked.connect(self.copy)
        self._questions.addSpacing(8)
        self._questions.addWidget(self._copy)
        self._tell_ticked()

    def _on_ticked(self) -> None:
        self._tell_ticked()
        self.ticked.emit()

    def _tell_ticked(self) -> None:
        many = len(self.ticked_questions())
        self._count.setText(self.tr("{n} chosen").format(n=many))
        one, more = self.tr("&Copy 1 question"), self.tr("&Copy {n} questions")
        set_words(self._copy, one if many == 1 else more.format(n=many))
        self._copy.setEnabled(bool(many))

    def _listed_card(self, lookup: Lookup) -> QFrame:
        card = frame(role="card")
        lines = column(card, (14, 10, 14, 12), 4)
        lines.addWidget(label(self.tr("On the goods list for this country"), "strong"))
        flow = Flow(gap=8)
        for code, name in lookup.listed:
            link = button(name, "link")
            link.clicked.connect(lambda _=False, code=code: self.product.emit(code))
            flow.addWidget(link)
        lines.addLayout(flow)
        return card

    def _dossiers(self, lookup: Lookup) -> QFrame:
        card = frame(role="card")
        lines = column(card, (14, 10, 14, 10), 2)
        lines.addWidget(label(self.tr("Read on about this product"), "strong"))
        self._add_links(lines, lookup.see, self.tr("Read on about this product"))
        return card

    def _not_here(self, lookup: Lookup) -> QFrame:
        card = frame(role="provisional")
        lines = column(card, (14, 10, 14, 12), 6)
        head = row(gap=8)
        head.addWidget(Icon(self._look, "info", "ink2", 18))
        head.addWidget(label(self.tr("What is not here"), "strong"), 1)
        lines.addLayout(head)
        told = "; ".join(lookup.not_covered)
        lines.addWidget(label(f"{told[:1].upper()}{told[1:]}.", "body", "ink2"))
        lines.addWidget(label(self.tr("No signal does not mean: no risk."), "strong"))
        lines.addWidget(label(lookup.pointer, "body", "ink2"))
        address = label(lookup.pointer_url, "meta", "ink2")
        address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        lines.addWidget(address)
        self._add_links(lines, [lookup.pointer_article], self.tr("Read on about the CSR Risk Check"))
        return card

    def _sources(self, lookup: Lookup) -> QFrame:
        """Return the card that names every data set with its publisher and licence, as some licences ask."""
        card = frame(role="card")
        lines = column(card, (14, 10, 14, 12), 6)
        lines.addWidget(label(self.tr("Sources of this lookup"), "strong"))
        off = self.tr("switched off")
        for source in lookup.datasets:
            dated = f"{source.edition_name}, {day(source.as_of, lookup.lang)}"
            told = (source.title, source.publisher, dated, source.licence, "" if source.on else off)
            lines.addWidget(label(" · ".join(part for part in told if part), "meta", "ink2"))
        return card


def _focusable(layout: QLayout) -> Iterator[QWidget]:
    """Yield what Tab stops at in a layout, in its order."""
    items = (item for place in range(layout.count()) if (item := layout.itemAt(place)) is not None)
    for item in items:
        widget = item.widget()
        inner = widget.layout() if widget is not None else item.layout()
        if isinstance(widget, QAbstractButton | RowList):
            yield widget
        elif inner is not None:
            yield from _focusable(inner)


def _by_source(theme: ThemeView) -> list[tuple[Dataset, list[Evidence]]]:
    """Return what is said under a theme, lines of one source together, in the order of their strongest."""
    found: dict[str, tuple[Dataset, list[Evidence]]] = {}
    for line in theme.evidence:
        found.setdefault(line.dataset.id, (line.dataset, []))[1].append(line)
    return list(found.values())
