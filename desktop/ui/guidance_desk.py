"""The wiring of the guidance page: what leaves the window by clipboard, paper or browser."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.guidance.library import Library, Paragraph
from desktop.ui.announce import announce
from desktop.ui.article_html import citation_dates, citation_title, cited, layer_word, print_html
from desktop.ui.pages.guidance import GuidancePage
from desktop.ui.shell import Shell
from desktop.ui.texts import Texts


class GuidanceDesk(QObject):
    """Copies, prints and opens for the guidance page.

    To make: `GuidanceDesk(shell, page, library, texts)`, and keep it. To call: `page.open("slug#anchor")` shows a
    place (search); `print_article()` prints the one in view (Ctrl+P works on the page itself). The page's own
    `assess_requested` stays for the desk.
    """

    def __init__(self, shell: Shell, page: GuidancePage, library: Library, texts: Texts) -> None:
        """Take the page and what it needs."""
        super().__init__()
        self.shell, self.page = shell, page
        self._library, self._texts = library, texts
        page.print_requested.connect(self.print_article)
        page.save_requested.connect(self.save_article)
        page.reference_requested.connect(self._on_reference)
        page.paragraph_copied.connect(self.copy_paragraph)
        page.paragraph_wanted.connect(self._on_paragraph_wanted)
        page.source_followed.connect(self._on_source)

    def reference(self, paragraph: Paragraph | None = None) -> str:
        """Return what to write down to find an article or a paragraph again."""
        article = self.page.article
        where = f"{article.title}: {paragraph.heading}" if paragraph else article.title
        place = paragraph.id if paragraph else article.slug
        told = self.tr("{where} (IMVO-post, content {version}, {place})")
        return told.format(where=where, version=self._library.version, place=place)

    def paragraph_text(self, paragraph: Paragraph) -> str:
        """Return a paragraph with its heading, its layer, its sources with dates, and its reference."""
        layer = layer_word(paragraph.layer)
        if paragraph.as_of:
            layer += " · " + self._texts.day(paragraph.as_of)
        sources = [
            " · ".join(part for part in (citation_title(c), c.publisher, *citation_dates(c, self._texts)) if part)
            for c in paragraph.citations
        ]
        lines = (paragraph.heading, "", paragraph.text, "", layer, *sources, self.reference(paragraph))
        return "\n".join(lines)

    def copy_paragraph(self, anchor: str) -> None:
        """Put a paragraph with its source on the clipboard."""
        paragraph = self.page.paragraph(anchor)
        if paragraph is not None:
            self._copy(self.paragraph_text(paragraph), self.tr("Copied with source"))

    def copy_reference(self, anchor: str = "") -> None:
        """Put a reference to a paragraph, or to the whole article, on the clipboard."""
        reference = self.reference(self.page.paragraph(anchor))
        self._copy(reference, self.tr("Reference copied"))

    def _on_reference(self) -> None:
        self.copy_reference()

    def _copy(self, text: str, told: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.page.tell(told)
        announce(self.page, told)

    def menu(self, anchor: str) -> QMenu:
        """Return what can be done with a paragraph, as a menu."""
        made = QMenu(self.page)
        made.addAction(self.tr("&Copy with its source"), lambda: self.copy_paragraph(anchor))
        made.addAction(self.tr("Copy the &reference"), lambda: self.copy_reference(anchor))
        made.setAccessibleName(self.tr("This paragraph"))
        return made

    def _on_paragraph_wanted(self, anchor: str, place: QPoint) -> None:
        menu = self.menu(anchor)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def print_article(self) -> None:
        """Let the person choose a printer and print the article in view with its sources."""
        from desktop.ui import printing  # only now: it takes time to load

        printing.print_page(self.shell, self.paper(), self.page.article.title)

    def save_article(self) -> None:
        """Let the person choose a file and keep the article in view there as PDF."""
        from desktop.ui import printing  # only now: it takes time to load

        printing.save_page(self.shell, self.paper(), self.page.article.title)

    def paper(self) -> str:
        """Return the article in view as a document for paper."""
        return print_html(self.page.article, self._texts, self.reference())

    def _on_source(self, source: str) -> None:
        """Open the address of a source in the browser; it is on the clipboard too, for when there is no network."""
        found = next((c for c in cited(self.page.article) if c.source == source and c.url), None)
        if found is not None and found.url:
            QDesktopServices.openUrl(QUrl(found.url))
            self._copy(found.url, self.tr("Opened in your browser; address copied"))
