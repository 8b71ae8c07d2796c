"""Guidance: what can be read at the left, one article in the middle, its sources and the next step at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.guidance.library import Article, Citation, Library
from desktop.ui.article_html import layer_words
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.texts import Texts
from desktop.ui.widgets.article_view import ArticleView
from desktop.ui.widgets.contents import ContentsList
from desktop.ui.widgets.fields import ComboBox
from desktop.ui.widgets.parts import Chip, Icon, button, clear, column, frame, label, row, rule, set_words
from desktop.ui.widgets.scroll import ScrollColumn

FIRST = "core-task-4-set-conditions"


class GuidancePage(Page):
    """The guidance; it works without a passphrase.

    Signals:
        assess_requested: the decision aid was asked for. Emits nothing.
    """

    assess_requested = Signal()

    def __init__(self, look: Look, library: Library, texts: Texts) -> None:
        """Build the page and open the first article."""
        super().__init__(look)
        self._library, self._texts = library, texts
        heads = library.heads(look.language)
        slugs = [head.slug for head in heads]
        self._slug = FIRST if FIRST in slugs else slugs[0]
        self._article: Article | None = None
        self.contents = ContentsList(look)
        self.view = ArticleView(look)
        self.assess = button("", "primary")
        self.picker = ComboBox(look)
        self._lay_out()
        self.contents.chosen.connect(self.open)
        self.picker.activated.connect(lambda index: self.open(self.picker.itemData(index)))
        self.view.link_followed.connect(self.open)
        self.view.source_followed.connect(self._open_source)
        self.assess.clicked.connect(self.assess_requested)
        look.changed.connect(self._on_look_changed)
        self.retranslate()

    def _lay_out(self) -> None:
        self._left = frame(role="left")
        column(self._left, (4, 8, 4, 8)).addWidget(self.contents)
        self._right = ScrollColumn("canvas", (14, 16, 14, 16), 12)
        self._side = frame(role="right")
        column(self._side).addWidget(self._right)
        self._sources = frame(role="card")
        self._source_lines = column(self._sources, (14, 12, 14, 12), 6)
        self._right.lines.addWidget(self.assess)
        self._right.lines.addWidget(self._sources)
        self._right.lines.addStretch(1)
        self._middle = QWidget()
        middle = column(self._middle)
        self._top = frame(ground="surface")
        row(self._top, (24, 10, 24, 0)).addWidget(self.picker)
        middle.addWidget(self._top)
        middle.addWidget(self.view, 1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(self._left)
        self._sides.addWidget(self._middle, 1)
        self._sides.addWidget(self._side)

    def heading(self) -> tuple[str, str]:
        """Return the title of the section, and what the text is."""
        return self.tr("Guidance"), self.tr("In our own words, with sources and dates")

    def regions(self) -> list[QWidget]:
        """Return contents, article and right column."""
        return [self._left, self._middle, self._side]

    def settle(self) -> None:
        """Put the focus on the contents."""
        (self.contents if self.contents.isVisible() else self.picker).setFocus()

    def open(self, target: str) -> None:
        """Open an article, or a paragraph of one, by `slug` or `slug#anchor`; an unknown one changes nothing."""
        slug, _, anchor = target.partition("#")
        if slug not in {head.slug for head in self._library.heads(self.look.language)}:
            return
        if self._article is None or slug != self._article.slug or self._article.lang != self.look.language:
            self._slug = slug
            self._load()
        self.contents.mark(target)
        if anchor:
            self.view.go_to(anchor)
        else:
            self.view.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Show the same article in the language of the window."""
        set_words(self.assess, self.tr("&Assess a support request"))
        self.contents.setAccessibleName(self.tr("Contents"))
        self.picker.setAccessibleName(self.tr("Choose an article"))
        self._load()
        self.contents.mark(self._slug)

    def _load(self) -> None:
        """Read the present article and show it everywhere."""
        lang = self.look.language
        self._article = self._library.article(self._slug, lang)
        self.view.show_article(self._article, self._texts)
        heads = self._library.heads(lang)
        self.contents.fill(self._library.groups(lang), heads, self._article)
        self.picker.clear()
        for head in heads:
            self.picker.addItem(head.title, head.slug)
        self.picker.setCurrentIndex(self.picker.findData(self._slug))
        self._show_sources()

    def _show_sources(self) -> None:
        clear(self._source_lines)
        assert self._article is not None
        cited = [c for p in self._article.paragraphs for c in p.citations]
        unique = list({citation.source: citation for citation in cited}.values())
        head = row()
        head.addWidget(label(self.tr("Sources"), "card"), 1)
        head.addWidget(label(self._texts.number(len(unique)), "meta", "ink3", wrap=False))
        self._source_lines.addLayout(head)
        for number, citation in enumerate(unique):
            if number:
                self._source_lines.addWidget(rule())
            self._source_lines.addLayout(self._source_row(citation))

    def _source_row(self, citation: Citation) -> QBoxLayout:
        """Return one source: title, publisher, date, layer, and its address to copy or open."""
        words = column(gap=3)
        words.addWidget(label(citation.title, "body"))
        dated = " · ".join(part for part in (citation.publisher, self._texts.day(citation.date)) if part)
        words.addWidget(label(dated, "meta", "ink3"))
        layer = citation.layer if citation.layer in ("base", "later", "ours") else "base"
        words.addWidget(Chip(self.look, layer, getattr(layer_words(), layer)), 0, Qt.AlignmentFlag.AlignLeft)
        if citation.url:
            words.addWidget(self._link(citation), 0, Qt.AlignmentFlag.AlignLeft)
        line = row(gap=10)
        line.addWidget(Icon(self.look, "quote", "ink2", 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line

    def _link(self, citation: Citation) -> QWidget:
        link = button(self.tr("Open online"), "link")
        link.setToolTip(citation.url or "")
        link.setAccessibleName(self.tr("Open online: {title}").format(title=citation.title))
        link.clicked.connect(lambda: self._open_source(citation.source))
        return link

    def _open_source(self, source: str) -> None:
        """Open the address of a source in the browser; it is put on the clipboard too, for when there is no network."""
        assert self._article is not None
        cited = (c for p in self._article.paragraphs for c in p.citations if c.source == source and c.url)
        citation = next(cited, None)
        if citation and citation.url:
            QGuiApplication.clipboard().setText(citation.url)
            QDesktopServices.openUrl(QUrl(citation.url))

    def fold(self, width: float) -> None:
        """Below 800 the contents become a list above the article, and the right column follows it."""
        narrow = width < 800
        self._left.setVisible(not narrow)
        self._top.setVisible(narrow)
        self._left.setFixedWidth(self.look.px(236))
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(direction)
        self._sources.setVisible(not narrow)
        self._side.setMaximumWidth(16777215 if narrow else self.look.px(286))
        self._side.setMinimumWidth(0 if narrow else self.look.px(286))
        height = self.assess.sizeHint().height() + 32
        self._side.setMaximumHeight(height if narrow else 16777215)

    def _on_look_changed(self) -> None:
        if self._article is not None:
            place = self.view.verticalScrollBar().value()
            self.view.show_article(self._article, self._texts)
            self.view.verticalScrollBar().setValue(place)
            self._show_sources()
