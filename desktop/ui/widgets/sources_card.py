"""The sources of an article beside it: title, publisher, dates and layer of each, and its address to open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop.guidance.library import Article, Citation
from desktop.ui.article_html import citation_dates, cited, layer_word
from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.parts import Chip, Icon, button, clear, column, label, row, rule


class SourcesCard(QFrame):
    """The card.

    Signals:
        followed: a source is to be opened. Emits its id.
    """

    followed = Signal(str)

    def __init__(self, look: Look, texts: Texts) -> None:
        """Build an empty card."""
        super().__init__()
        self._look, self._texts = look, texts
        self.setProperty("panel", "card")
        self._lines = column(self, (14, 12, 14, 12), 6)

    def show_article(self, article: Article) -> None:
        """Show each source of an article once."""
        clear(self._lines)
        sources = cited(article)
        head = row()
        head.addWidget(label(self.tr("Sources"), "card"), 1)
        head.addWidget(label(self._texts.number(len(sources)), "meta", "ink3", wrap=False))
        self._lines.addLayout(head)
        for number, citation in enumerate(sources):
            if number:
                self._lines.addWidget(rule())
            self._lines.addLayout(self._row(citation))

    def _row(self, citation: Citation) -> QBoxLayout:
        words = column(gap=3)
        words.addWidget(label(citation.title, "body"))
        dated = " · ".join(part for part in (citation.publisher, *citation_dates(citation, self._texts)) if part)
        words.addWidget(label(dated, "meta", "ink3"))
        layer = citation.layer if citation.layer in ("base", "later", "ours") else "base"
        words.addWidget(Chip(self._look, layer, layer_word(layer)), 0, Qt.AlignmentFlag.AlignLeft)
        if citation.url:
            words.addWidget(self._link(citation), 0, Qt.AlignmentFlag.AlignLeft)
        line = row(gap=10)
        line.addWidget(Icon(self._look, "quote", "ink2", 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line

    def _link(self, citation: Citation) -> QWidget:
        link = button(self.tr("Open online"), "link")
        link.setToolTip(citation.url or "")
        link.setAccessibleName(self.tr("Open online: {title}").format(title=citation.title))
        link.clicked.connect(lambda: self.followed.emit(citation.source))
        return link
