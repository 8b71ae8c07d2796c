"""Guidance: what can be read at the left, one article in the middle, tools and sources at the right."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.guidance.library import Article, Library, Paragraph
from desktop.guidance.terms import Terms
from desktop.guidance.tools import tools
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.spot import Spot
from desktop.ui.texts import Texts
from desktop.ui.trail import Place, Trail
from desktop.ui.widgets.article_view import ArticleView
from desktop.ui.widgets.contents import ContentsList
from desktop.ui.widgets.fields import ComboBox
from desktop.ui.widgets.keys import on_page_key
from desktop.ui.widgets.lists_card import ListsCard
from desktop.ui.widgets.parts import button, column, frame, label, row, rule, set_icon, set_words
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.sources_card import SourcesCard
from desktop.ui.widgets.task_card import TaskCard
from desktop.ui.widgets.tools_card import ToolsCard

FIRST = "core-task-4-set-conditions"


class GuidancePage(Page):
    """The guidance; it works without a passphrase.

    Signals:
        assess_requested: the decision aid was asked for. Emits nothing.
        print_requested: the article in view is to be printed. Emits nothing.
        save_requested: the article in view is to be kept as a PDF file. Emits nothing.
        reference_requested: a reference to the article in view is to be copied. Emits nothing.
        paragraph_wanted: something is to be done with a paragraph. Emits its anchor and where a menu can open.
        paragraph_copied: a paragraph is to be copied with its source. Emits its anchor.
        source_followed: a source is to be opened. Emits its id.
        task_page_requested: the core task in view is to be printed on one page. Emits nothing.
        lessons_requested: the learning path was asked for. Emits nothing.
        list_requested: a checklist of the article was asked for. Emits its id.
    """

    assess_requested = Signal()
    print_requested = Signal()
    save_requested = Signal()
    reference_requested = Signal()
    paragraph_wanted = Signal(str, QPoint)
    paragraph_copied = Signal(str)
    source_followed = Signal(str)
    task_page_requested = Signal()
    lessons_requested = Signal()
    list_requested = Signal(str)

    def __init__(self, look: Look, library: Library, texts: Texts) -> None:
        """Build the page and open the first article."""
        super().__init__(look)
        self._library, self._texts = library, texts
        slugs = [head.slug for head in library.heads(look.language)]
        self._slug = FIRST if FIRST in slugs else slugs[0]
        self._target = self._slug
        self._article: Article | None = None
        self._terms: Terms | None = None
        self._narrow = False
        self._trail = Trail()
        self.contents = ContentsList(look)
        self.view = ArticleView(look)
        self.back, self.forward, self.print_button = button("", "small"), button("", "small"), button("", "small")
        self.assess = button("", "primary")
        self.picker = ComboBox(look)
        self.task = TaskCard(look, library)
        self.view.more_of = self.task.links
        self.lists = ListsCard(look, library)
        self.tools = ToolsCard(look)
        self.sources = SourcesCard(look, texts)
        self._told = label("", "meta", "saved")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._left = frame(role="left")
        column(self._left, (4, 8, 4, 8)).addWidget(self.contents)
        self._right = ScrollColumn("canvas", (14, 16, 14, 16), 12)
        self._side = frame(role="right")
        column(self._side).addWidget(self._right)
        for part in (self.assess, self.task, self.lists, self.tools, self.sources):
            self._right.lines.addWidget(part)
        self._right.lines.addStretch(1)
        self._middle = QWidget()
        middle = column(self._middle)
        middle.addWidget(self.view, 1)
        middle.insertWidget(0, self._bar())
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(self._left)
        self._sides.addWidget(self._middle, 1)
        self._sides.addWidget(self._side)
        places = (self.contents, self.picker, self.back, self.forward, self.print_button, self.view)
        for one, other in pairwise(places):
            QWidget.setTabOrder(one, other)

    def _bar(self) -> QWidget:
        """Return the strip above the article: the articles in a narrow window, back and forward, print."""
        bar = frame(ground="surface")
        lines = column(bar, gap=8)
        inner = column(margins=(32, 10, 16, 0), gap=8)
        inner.addWidget(self.picker)
        ways = row(gap=8)
        ways.addWidget(self.back)
        ways.addWidget(self.forward)
        ways.addWidget(self._told, 1)
        ways.addWidget(self.print_button)
        inner.addLayout(ways)
        lines.addLayout(inner)
        lines.addWidget(rule())
        return bar

    def _connect(self) -> None:
        self.contents.chosen.connect(self.open)
        self.picker.activated.connect(lambda index: self.open(self.picker.itemData(index)))
        self.view.link_followed.connect(self.open)
        self.view.source_followed.connect(self.source_followed)
        self.view.paragraph_wanted.connect(self.paragraph_wanted)
        self.view.paragraph_copied.connect(self.paragraph_copied)
        self.sources.followed.connect(self.source_followed)
        self.view.anchorClicked.connect(self.task.follow)
        self.task.opened.connect(self.open)
        self.task.page_wanted.connect(self.task_page_requested)
        self.task.lessons_wanted.connect(self.lessons_requested)
        self.lists.wanted.connect(self.list_requested)
        self.tools.save.connect(self.save_requested)
        self.tools.refer.connect(self.reference_requested)
        self.assess.clicked.connect(self.assess_requested)
        self.print_button.clicked.connect(self.print_requested)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        on_page_key(self, "Alt+Left", self.go_back)
        on_page_key(self, "Alt+Right", self.go_forward)
        on_page_key(self, "Ctrl+P", self.print_requested.emit)
        self.look.changed.connect(self._on_look_changed)

    def heading(self) -> tuple[str, str]:
        """Return the title of the section, and what the text is."""
        return self.tr("Guidance"), self.tr("In our own words, with sources and dates")

    def regions(self) -> list[QWidget]:
        """Return contents, article and right column."""
        return [self._left, self._middle, self._side]

    @property
    def article(self) -> Article:
        """The article in view."""
        assert self._article is not None
        return self._article

    def paragraph(self, anchor: str) -> Paragraph | None:
        """Return a paragraph of the article in view, or None."""
        return next((p for p in self.article.paragraphs if p.anchor == anchor), None)

    def tell(self, text: str) -> None:
        """Say beside the buttons what was done."""
        self._told.setText(text)

    def feedback_spot(self) -> Spot | None:
        """Return the present paragraph, also while the focus is beside the article."""
        return self.view.feedback_spot()

    def settle(self) -> None:
        """Put the focus on the contents."""
        (self.contents if self.contents.isVisible() else self.picker).setFocus()

    def open(self, target: str) -> None:
        """Open an article, or a paragraph of one, by `slug` or `slug#anchor`; an unknown one changes nothing."""
        before = self._place()
        if self._show(target) and self._place() != before:
            self._trail.leave(before)
            self._set_ways()

    def go_back(self) -> None:
        """Go to where the reader was before."""
        self._return_to(self._trail.back(self._place()))

    def go_forward(self) -> None:
        """Go to where `go_back` came from."""
        self._return_to(self._trail.forward(self._place()))

    def _place(self) -> Place:
        return Place(self._target, self.view.verticalScrollBar().value())

    def _return_to(self, place: Place | None) -> None:
        if place is not None and self._show(place.target):
            self.view.verticalScrollBar().setValue(place.scrolled)
        self._set_ways()

    def _set_ways(self) -> None:
        """Allow back and forward where they lead somewhere; the focus never stays on a button that is off."""
        for way, can in zip((self.back, self.forward), self._trail.can_go, strict=True):
            if not can and way.hasFocus():
                self.view.setFocus()
            way.setEnabled(can)

    def _show(self, target: str) -> bool:
        slug, _, anchor = target.partition("#")
        lang = self.look.language
        if slug not in {h.slug for h in self._library.heads(lang)} | {t.slug for t in tools(self._library, lang)}:
            return False
        if self._article is None or slug != self._article.slug or self._article.lang != self.look.language:
            self._slug = slug
            self._load()
        self._target = target
        self.tell("")
        self.contents.mark(self.task.listed(target))
        if anchor:
            self.view.go_to(anchor)
        else:
            self.view.verticalScrollBar().setValue(0)
        return True

    def retranslate(self) -> None:
        """Show the same article in the language of the window."""
        set_words(self.assess, self.tr("&Assess a support request"))
        set_words(self.back, self.tr("&Back"))
        set_words(self.forward, self.tr("For&ward"))
        set_words(self.print_button, self.tr("&Print"))
        self.back.setToolTip("Alt+←")
        self.forward.setToolTip("Alt+→")
        self.print_button.setToolTip("Ctrl+P")
        self.contents.setAccessibleName(self.tr("Contents"))
        self.picker.setAccessibleName(self.tr("Choose an article"))
        self.tools.retranslate()
        self.tell("")
        self._set_icons()
        self._load()
        self.contents.mark(self.task.listed(self._target))
        self._set_ways()

    def _load(self) -> None:
        """Read the present article and show it everywhere."""
        lang = self.look.language
        self._article = self._library.article(self._slug, lang)
        self._terms = self._terms if self._terms and self._terms.lang == lang else Terms(self._library, lang)
        self.view.show_article(self._article, self._texts, self._terms, with_sources=self._narrow)
        heads = self._library.heads(lang)
        self.contents.fill(self._library.groups(lang), heads, self._article)
        self.picker.clear()
        for head in heads:
            self.picker.addItem(head.title, head.slug)
        self.picker.setCurrentIndex(self.picker.findData(self.task.listed(self._slug)))
        self._show_beside(self._article)

    def _show_beside(self, article: Article) -> None:
        """Show what goes with an article in the right column."""
        self.sources.show_article(article)
        self.task.show_article(article)
        self.lists.show_article(article.slug)
        self._show_cards()

    def _show_cards(self) -> None:
        """Show the cards that have something to say, where there is room for them."""
        self.task.setVisible(self.task.task is not None and not self._narrow)
        self.lists.setVisible(self.lists.any and not self._narrow)

    def fold(self, width: float) -> None:
        """Below 800 the contents become a list above the article, and its sources follow it."""
        narrow = width < 800
        if narrow != self._narrow:
            self._narrow = narrow
            self._show_again()
        self._left.setVisible(not narrow)
        self.picker.setVisible(narrow)
        self._left.setFixedWidth(self.look.px(236))
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(direction)
        self.sources.setVisible(not narrow)
        self.tools.setVisible(not narrow)
        self._show_cards()
        self._side.setMaximumWidth(16777215 if narrow else self.look.px(286))
        self._side.setMinimumWidth(0 if narrow else self.look.px(286))
        height = self.assess.sizeHint().height() + 32
        self._side.setMaximumHeight(height if narrow else 16777215)

    def _show_again(self) -> None:
        """Draw the article anew where it is."""
        place = self.view.verticalScrollBar().value()
        assert self._terms is not None
        self.view.show_article(self.article, self._texts, self._terms, with_sources=self._narrow)
        self.view.verticalScrollBar().setValue(place)

    def _set_icons(self) -> None:
        set_icon(self.look, self.back, "chevron-left", "ink", 14)
        set_icon(self.look, self.forward, "chevron-right", "ink", 14)
        set_icon(self.look, self.print_button, "printer", "ink", 16)

    def _on_look_changed(self) -> None:
        self._set_icons()
        if self._article is not None:
            self._show_again()
            self._show_beside(self._article)
