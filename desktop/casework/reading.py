"""The verbs of reading: notes and bookmarks at a paragraph, what was read, what changed since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

import uuid_utils

from desktop.casework.acts import Acts
from desktop.casework.handed_in import own_words
from desktop.domain.marks import (
    BOOKMARK,
    BOOKMARK_SET,
    CONTENT_SEEN,
    MARK_PLACED,
    MARKS,
    NOTE,
    NOTE_KEPT,
    NOTE_REMOVED,
    PARAGRAPHS_READ,
    READINGS,
    SEEN,
    Mark,
    Quote,
    changed,
    mark_from,
    reading_id,
    to_keep,
)
from desktop.domain.placing import Passage, Placing, placing
from desktop.errors import BadInput
from desktop.guidance.library import Library
from desktop.guidance.passages import differing, passages, quote, wordings
from desktop.storage.journal import Journal


class ReadingWork:
    """The reader's own marks, as `casework.reading`; the quotes in them are taken from the pack in use."""

    def __init__(self, library: Library, journal: Journal, acts: Acts) -> None:
        """Take what the casework holds."""
        self._library, self._journal, self._acts = library, journal, acts
        self._known_wordings: dict[str, dict[str, dict[str, str]]] = {}

    def marks(self) -> list[Mark]:
        """Return every note and bookmark, the one kept last first."""
        records = self._journal.tables.records(MARKS.name)
        found = [mark_from(record.id, record.state) for record in records]
        return sorted(found, key=lambda mark: (mark.kept, mark.id), reverse=True)

    def placing(self) -> Placing:
        """Return where every mark stands in the pack in use: at its paragraph, or moved."""
        return placing(self.marks(), self._passages)

    @cached_property
    def _passages(self) -> dict[str, list[Passage]]:
        return passages(self._library)

    def _wordings(self, lang: str) -> dict[str, dict[str, str]]:
        """Return the digests of the pack, which stays the same as long as it is open."""
        if lang not in self._known_wordings:
            self._known_wordings[lang] = wordings(self._library, lang)
        return self._known_wordings[lang]

    def differing(self, before: Library, lang: str) -> dict[str, list[str]]:
        """Return the anchors of what is new or changed since another pack, read or not, by slug."""
        return differing(before, self._library, lang)

    def keep_note(self, paragraph: str, lang: str, text: str, note_id: str | None = None) -> Mark:
        """Keep a note at a paragraph, as read in `lang`; with `note_id` its text is replaced and it stays where it is.

        Raises BadInput when it is empty, or when there is no such paragraph or note.
        """
        words = own_words("note", text)
        if not words:
            raise BadInput("note: empty")
        known = self._mark(note_id, NOTE) if note_id else None
        place, words_there = (known.paragraph, known.quote) if known else (paragraph, self._quote(paragraph, lang))
        subject = known.id if known else str(uuid_utils.uuid4())
        with self._acts.act(NOTE_KEPT, subject) as act:
            act.append(NOTE_KEPT, {"paragraph": place, "text": words, "quote": vars(words_there)})
        return self._mark(subject, NOTE)

    def remove(self, mark_id: str) -> None:
        """Take a note or bookmark away; `undo` brings it back. Raises BadInput when there is none."""
        known = self._mark(mark_id)
        kind, payload = (NOTE_REMOVED, {}) if known.kind == NOTE else (BOOKMARK_SET, {"on": False})
        with self._acts.act(kind, known.id) as act:
            act.append(kind, payload)

    def set_bookmark(self, paragraph: str, lang: str, on: bool) -> None:
        """Put a bookmark at a paragraph, or take it away. Raises BadInput when there is no such paragraph."""
        there = [mark for mark in self.marks() if mark.kind == BOOKMARK and mark.paragraph == paragraph]
        if on and not there:
            words = self._quote(paragraph, lang)
            with self._acts.act(BOOKMARK_SET, str(uuid_utils.uuid4())) as act:
                act.append(BOOKMARK_SET, {"paragraph": paragraph, "on": True, "quote": vars(words)})
        if there and not on:
            with self._acts.act(BOOKMARK_SET, there[0].id) as act:
                for mark in there:  # two devices may each have put one
                    act.append(BOOKMARK_SET, {"on": False}, mark.id)

    def place(self, mark_id: str, paragraph: str) -> Mark:
        """Put a mark at another paragraph, in the words that stand there now. Raises BadInput."""
        known = self._mark(mark_id)
        words = self._quote(paragraph, known.quote.lang)
        with self._acts.act(MARK_PLACED, known.id) as act:
            act.append(MARK_PLACED, {"paragraph": paragraph, "quote": vars(words)})
        return self._mark(mark_id)

    def read(self, slug: str, lang: str, seen: Iterable[str]) -> bool:
        """Keep that the paragraphs of an article with these anchors were read as they are now; this is no act that
        can be undone. Returns whether there was anything to keep.
        """
        now = self._wordings(lang).get(slug, {})
        fresh = to_keep(self._read_of(slug, lang), now, seen)
        if fresh:
            with self._journal.vault.transaction():
                payload = {"slug": slug, "lang": lang, "hashes": fresh}
                self._journal.append(PARAGRAPHS_READ, reading_id(slug), payload)
        return bool(fresh)

    def changes(self, lang: str) -> dict[str, list[str]]:
        """Return, by slug, the anchors of the paragraphs that changed, or came, since the reader read their article."""
        now = self._wordings(lang)
        records = self._journal.tables.records(READINGS.name)
        read = {record.about: record.state["read"].get(lang, {}) for record in records if record.about}
        found = {slug: changed(read.get(slug, {}), words) for slug, words in now.items()}
        return {slug: anchors for slug, anchors in found.items() if anchors}

    def new_version(self) -> str | None:
        """Return the version of the guidance that the reader was told of last, when another one is in use now."""
        record = self._journal.tables.record(SEEN)
        known = record.state.get("version") if record else None
        return str(known) if known and known != self._library.version else None

    def seen(self) -> None:
        """Keep that the reader knows of the pack in use."""
        record = self._journal.tables.record(SEEN)
        if record is None or record.state.get("version") != self._library.version:
            with self._journal.vault.transaction():
                self._journal.append(CONTENT_SEEN, SEEN, {"version": self._library.version})

    def _read_of(self, slug: str, lang: str) -> Mapping[str, str]:
        record = self._journal.tables.record(reading_id(slug))
        known: Mapping[str, str] = record.state["read"].get(lang, {}) if record else {}
        return known

    def _quote(self, paragraph: str, lang: str) -> Quote:
        return quote(self._library, paragraph, lang)

    def _mark(self, mark_id: str, kind: str | None = None) -> Mark:
        record = self._journal.tables.record(mark_id)
        mark = mark_from(record.id, record.state) if record and record.family == MARKS.name else None
        if mark is None or (kind and mark.kind != kind):
            raise BadInput(f"note {mark_id!r}: there is none")
        return mark
