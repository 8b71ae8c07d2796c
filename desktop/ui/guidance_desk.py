"""The area Guidance: what leaves the window by clipboard, paper or browser."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.guidance.library import Paragraph
from desktop.guidance.tools import core_task_of, tools
from desktop.ui.announce import announce
from desktop.ui.area import Area
from desktop.ui.article_html import citation_dates, citation_title, cited, layer_word, print_html
from desktop.ui.findables import NOTES
from desktop.ui.home import Home
from desktop.ui.pages.guidance import GuidancePage
from desktop.ui.reader import ParagraphMarks
from desktop.ui.reading_watch import ReadingWatch
from desktop.ui.spot import Spot
from desktop.ui.task_page import task_html
from desktop.ui.widgets.keys import on_page_key

if TYPE_CHECKING:
    from desktop.ui.notes_desk import NotesDesk


class GuidanceDesk(Area):
    """Copies, prints and opens for the guidance page."""

    section = "guidance"
    page: GuidancePage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = GuidancePage(home.look, home.library, home.texts)
        page.assess_requested.connect(lambda: home.section_wanted.emit("assistant"))
        page.print_requested.connect(self.print_article)
        page.save_requested.connect(self.save_article)
        page.reference_requested.connect(self._on_reference)
        page.paragraph_copied.connect(self.copy_paragraph)
        page.paragraph_wanted.connect(self._on_paragraph_wanted)
        page.source_followed.connect(self._on_source)
        page.list_requested.connect(lambda name: home.checklist_wanted.emit(name, ""))
        page.task_page_requested.connect(self.print_task)
        page.lessons_requested.connect(lambda: home.section_wanted.emit("learning"))
        self._wire_marks()

    def _wire_marks(self) -> None:
        """Connect what the reader puts at a paragraph, and what was read."""
        page, reader = self.page, self.home.reader
        page.view.marks_of = reader.marks_of
        page.view.note_wanted.connect(self._on_note_followed)
        page.view.feedback_wanted.connect(self.give_feedback)
        page.contents.notes_wanted.connect(lambda: self.notes.show())
        on_page_key(page, "Ctrl+D", lambda: self.write_note(page.view.at()))
        reader.read.connect(self._tell_marks)
        self.watch = ReadingWatch(self.home, page)
        self._tell_marks()

    @cached_property
    def notes(self) -> NotesDesk:
        """The reader's own notes and bookmarks."""
        from desktop.ui.notes_desk import NotesDesk

        return NotesDesk(self.home)

    def _tell_marks(self) -> None:
        shelf = self.home.reader.shelf
        self.page.contents.set_marks(self.home.reader.count, shelf.changes if shelf else {})
        self.page.view.redraw()

    def write_note(self, anchor: str) -> None:
        """Let the reader write a note at a paragraph, or put a bookmark."""
        paragraph = self.page.paragraph(anchor)
        if paragraph is not None:
            self.notes.write(paragraph)

    def give_feedback(self, anchor: str) -> None:
        """Open feedback under a paragraph."""
        view = self.page.view
        about = f"{self.page.article.slug}#{anchor}"
        self.home.feedback_wanted.emit(Spot(about, lambda form: view.open_below(anchor, form)))

    def _marks(self, anchor: str) -> ParagraphMarks:
        return self.home.reader.marks_of(self.page.article.slug).get(anchor, ParagraphMarks())

    def _on_note_followed(self, anchor: str) -> None:
        """Open the one note of a paragraph; of several, the list of them."""
        paragraph = self.page.paragraph(anchor)
        if paragraph is not None and len(self._marks(anchor).notes) > 1:
            self.notes.search(paragraph.heading)
        else:
            self.write_note(anchor)

    @property
    def moved(self) -> bool:
        """Whether the reader has left the article that was shown first."""
        return self.page.back.isEnabled() or self.page.forward.isEnabled()

    def open(self, place: str) -> None:
        """Show an article, or a paragraph of one: "slug" or "slug#anchor"; or the reader's own notes (`NOTES`)."""
        if place == NOTES:
            self.notes.show()
            return
        self.show()
        self.page.open(place)

    def reference(self, paragraph: Paragraph | None = None) -> str:
        """Return what to write down to find an article or a paragraph again."""
        article = self.page.article
        where = f"{article.title}: {paragraph.heading}" if paragraph else article.title
        place = paragraph.id if paragraph else article.slug
        told = self.tr("{where} (IMVO-post, content {version}, {place})")
        return told.format(where=where, version=self.home.texts.version(), place=place)

    def paragraph_text(self, paragraph: Paragraph) -> str:
        """Return a paragraph with its heading, its layer, its sources with dates, and its reference."""
        layer = layer_word(paragraph.layer)
        if paragraph.as_of:
            layer += " · " + self.home.texts.day(paragraph.as_of)
        sources = [
            " · ".join(part for part in (citation_title(c), c.publisher, *citation_dates(c, self.home.texts)) if part)
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
        made.addSeparator()
        marks, paragraph = self._marks(anchor), self.page.paragraph(anchor)
        note = made.addAction(self.tr("Your &note…") if marks.notes else self.tr("Write a &note…"))
        note.setShortcut("Ctrl+D")
        note.triggered.connect(lambda: self.write_note(anchor))
        if paragraph is not None:
            words = self.tr("Take the &bookmark away") if marks.bookmark else self.tr("Put a &bookmark here")
            made.addAction(words, lambda: self.notes.bookmark(paragraph.id, not marks.bookmark))
        feedback = made.addAction(self.tr("Give &feedback…"))
        feedback.setShortcut("Ctrl+T")
        feedback.triggered.connect(lambda: self.give_feedback(anchor))
        made.addAction(self.tr("&My notes"), lambda: self.notes.show())
        made.setAccessibleName(self.tr("This paragraph"))
        return made

    def _on_paragraph_wanted(self, anchor: str, place: QPoint) -> None:
        menu = self.menu(anchor)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def print_article(self) -> None:
        """Let the person choose a printer and print the article in view with its sources."""
        from desktop.ui import printing  # only now: it takes time to load

        printing.print_page(self.home.shell, self.paper(), self.page.article.title)

    def save_article(self) -> None:
        """Let the person choose a file and keep the article in view there as PDF."""
        from desktop.ui import printing  # only now: it takes time to load

        printing.save_page(self.home.shell, self.paper(), self.page.article.title)

    def print_task(self) -> None:
        """Let the person choose a printer and print the core task in view on one page."""
        from desktop.ui import printing  # only now: it takes time to load

        printing.print_page(self.home.shell, self.task_paper(), self.page.article.title)

    def task_paper(self) -> str:
        """Return the core task in view as one page for paper."""
        task, lang = core_task_of(self.page.article.slug), self.home.look.language
        own = [head for head in tools(self.home.library, lang) if head.core_task == task]
        return task_html(self.page.article, own, self.home.texts, self.reference())

    def paper(self) -> str:
        """Return the article in view as a document for paper."""
        return print_html(self.page.article, self.home.texts, self.reference())

    def _on_source(self, source: str) -> None:
        """Open the address of a source in the browser; it is on the clipboard too, for when there is no network."""
        found = next((c for c in cited(self.page.article) if c.source == source and c.url), None)
        if found is not None and found.url:
            QDesktopServices.openUrl(QUrl(found.url))
            self._copy(found.url, self.tr("Opened in your browser; address copied"))
