"""The area My notes, under Guidance: notes and bookmarks are written, found again, put in their new place."""

from __future__ import annotations

from desktop.domain.placing import Placing
from desktop.guidance.library import Paragraph
from desktop.ui.area import Area
from desktop.ui.home import Home
from desktop.ui.note_dialog import NoteDialog
from desktop.ui.pages.notes import NotesPage
from desktop.ui.reader import ParagraphMarks


class NotesDesk(Area):
    """Writes what the dialog and the page ask for; needs the open vault and asks for it."""

    section = "guidance"
    page: NotesPage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = NotesPage(home.look, home.texts)
        self.dialog: NoteDialog | None = None
        self._typed: dict[str, str] = {}  # what was typed and not kept, by paragraph
        self._waiting: Paragraph | None = None  # to be written at as soon as the marks are read
        reader = home.reader
        page.back.connect(lambda: home.section_wanted.emit("guidance"))
        page.wanted.connect(home.article_wanted)
        page.placed.connect(lambda mark, place: reader.act(lambda work: work.place(mark, place)))
        page.removed.connect(lambda mark: reader.act(lambda work: work.remove(mark)))
        reader.read.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        shelf = self.home.reader.shelf
        titles = {head.slug: head.title for head in self.home.library.heads(self.home.look.language)}
        self.page.show_marks(shelf.placing if shelf else Placing(), titles)
        if shelf is not None and self._waiting is not None:
            paragraph, self._waiting = self._waiting, None
            self.write(paragraph)

    def search(self, words: str) -> None:
        """Show the page with what holds these words."""
        self.page.line().setText(words)
        self.show()

    def write(self, paragraph: Paragraph) -> None:
        """Let the person write at a paragraph; the vault is asked for first when it is locked."""
        if self.home.session.casework is None:
            self.home.vault_wanted.emit(lambda: self.write(paragraph))
        elif self.home.reader.shelf is None:  # just opened: what stands there comes in a moment
            self._waiting = paragraph
        else:
            slug, _, anchor = paragraph.id.partition("#")
            self._open(paragraph, self.home.reader.marks_of(slug).get(anchor, ParagraphMarks()))

    def _open(self, paragraph: Paragraph, marks: ParagraphMarks) -> None:
        placed = marks.notes[0] if marks.notes else None
        known = placed.mark if placed else None
        text = self._typed.get(paragraph.id, known.text if known else "")
        old = placed.mark.quote.text if placed and placed.changed else ""
        self.dialog = dialog = NoteDialog(
            self.home.look, paragraph.heading, text, old, known is not None, marks.bookmark, self.home.shell
        )
        note_id = known.id if known else None
        dialog.kept.connect(lambda words: self._keep(paragraph.id, words, note_id))
        dialog.bookmarked.connect(lambda on: self.bookmark(paragraph.id, on))
        dialog.removed.connect(lambda: self.home.reader.act(lambda work: work.remove(note_id or "")))
        dialog.rejected.connect(lambda: self._wait(paragraph.id, dialog.typed(), known.text if known else ""))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _wait(self, paragraph: str, typed: str, kept: str) -> None:
        """Remember what was typed for the next time, unless it is what is kept anyway."""
        self._typed.pop(paragraph, None)
        if typed and typed != kept:
            self._typed[paragraph] = typed

    def _keep(self, paragraph: str, words: str, note_id: str | None) -> None:
        self._typed[paragraph] = words  # until it is on disk
        if self.home.session.casework is None:  # locked while the dialog was open
            self.home.vault_wanted.emit(lambda: self._keep(paragraph, words, note_id))
            return
        lang = self.home.look.language
        self.home.reader.act(
            lambda work: work.keep_note(paragraph, lang, words, note_id), lambda: self._wait(paragraph, "", "")
        )

    def bookmark(self, paragraph: str, on: bool) -> None:
        """Put a bookmark at a paragraph, or take it away."""
        if self.home.session.casework is None:
            self.home.vault_wanted.emit(lambda: self.bookmark(paragraph, on))
            return
        lang = self.home.look.language
        self.home.reader.act(lambda work: work.set_bookmark(paragraph, lang, on))
