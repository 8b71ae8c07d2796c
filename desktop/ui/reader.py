"""The reader's own marks as the window knows them: read off its thread, told to whatever shows some of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop import paths
from desktop.domain.marks import BOOKMARK, NOTE
from desktop.domain.placing import Placed, Placing
from desktop.errors import ImvoError
from desktop.guidance.installed import index_of
from desktop.guidance.library import Library
from desktop.ui.standing import Answer

if TYPE_CHECKING:
    from desktop.casework import Casework
    from desktop.casework.reading import ReadingWork
    from desktop.ui.home import Home


Draft = tuple[str, Mapping[str, Any]]
"""Feedback that was begun: its id in the vault, and what was filled in."""


@dataclass(frozen=True)
class Shelf:
    """Where every mark stands in the pack in use; what changed since it was read (anchors by slug); the version of the
    guidance that the reader was told of last, when another one is in use, and what differs from it, read or not
    (`news`, empty where that version is not here any more). And feedback: how often it was given, and
    what was begun, by what it is about.
    """

    placing: Placing = field(default_factory=Placing)
    changes: Mapping[str, list[str]] = field(default_factory=dict)
    told: str | None = None
    news: Mapping[str, list[str]] = field(default_factory=dict)
    given: Mapping[str, int] = field(default_factory=dict)
    drafts: Mapping[str, Draft] = field(default_factory=dict)


@dataclass(frozen=True)
class ParagraphMarks:
    """What a paragraph carries: notes, a bookmark, whether it changed since it was read, how much feedback, and what
    headquarters answered to that.
    """

    notes: tuple[Placed, ...] = ()
    bookmark: bool = False
    changed: bool = False
    feedback: int = 0
    answers: tuple[Answer, ...] = ()


class Reader(QObject):
    """Keeps the newest shelf of the open vault; None while it is locked.

    Emits:
        read: a new shelf is there, or none any more. Emits nothing.
    """

    read = Signal()

    def __init__(self, home: Home) -> None:
        """Follow what is read from the vault, and the language."""
        super().__init__(home)
        self._home = home
        self.shelf: Shelf | None = None
        home.known.read.connect(self.refresh)
        home.look.language_changed.connect(self.refresh)
        self._answers: Mapping[str, Answer] = {}
        home.standing.read.connect(self._on_standing)

    def refresh(self) -> None:
        """Read the marks anew; the answer comes as `read`."""
        casework, lang = self._home.session.casework, self._home.look.language
        if casework is None:
            self._put(None)
        else:
            folder = self._home.folder
            self._home.worker.run(lambda: shelf_of(casework, folder, lang), self._put, self._on_failed)

    def _put(self, shelf: Shelf | None) -> None:
        self.shelf = shelf if self._home.session.casework is not None else None
        self.read.emit()

    def _on_failed(self, error: Exception) -> None:
        """Tell of an error, unless the vault was locked meanwhile: then there is nothing to read any more."""
        if self._home.session.casework is not None:
            self._home.failed.emit(error)

    def _on_standing(self) -> None:
        """Tell of what headquarters answered, when that is new."""
        now = self._home.standing.now
        answers = now.answers if now is not None else {}
        if answers != self._answers:
            self._answers = answers
            self.read.emit()

    def marks_of(self, slug: str) -> dict[str, ParagraphMarks]:
        """Return what the paragraphs of an article carry, by anchor; empty while the vault is locked."""
        if self.shelf is None:
            return {}
        here = [each for each in self.shelf.placing.here if each.passage.id.partition("#")[0] == slug]
        changed = set(self.shelf.changes.get(slug, ()))
        given = {about.partition("#")[2]: n for about, n in self.shelf.given.items() if about.startswith(f"{slug}#")}
        answered: dict[str, tuple[Answer, ...]] = {}
        for one in self._answers.values():
            if one.about.startswith(f"{slug}#"):
                anchor = one.about.partition("#")[2]
                answered[anchor] = (*answered.get(anchor, ()), one)
        anchors = {_anchor(each) for each in here} | changed | given.keys() | answered.keys()
        return {
            anchor: _marks(anchor, here, anchor in changed, given.get(anchor, 0), answered.get(anchor, ()))
            for anchor in anchors
        }

    @property
    def count(self) -> int | None:
        """How many notes and bookmarks there are; None while the vault is locked."""
        if self.shelf is None:
            return None
        return len(self.shelf.placing.here) + len(self.shelf.placing.moved)

    @property
    def given(self) -> Mapping[str, int]:
        """How often feedback was given, by what it is about; empty while the vault is locked."""
        return self.shelf.given if self.shelf is not None else {}

    def act(self, work: Callable[[ReadingWork], Any], done: Callable[[], None] = lambda: None) -> None:
        """Change the marks in the open vault; then the window says that it was kept, and reads them again."""
        casework = self._home.session.casework
        if casework is None:
            return

        def told(_: object) -> None:
            self._home.note_kept()
            done()

        self._home.worker.run(lambda: work(casework.reading), told, self._home.failed.emit)

    def keep_read(self, slug: str, lang: str, anchors: Iterable[str]) -> None:
        """Keep which paragraphs of an article were read; nobody is told, because nobody did anything."""
        casework, seen = self._home.session.casework, tuple(anchors)
        if casework is not None and seen:
            work = casework.reading
            self._home.worker.run(lambda: work.read(slug, lang, seen), self._on_kept, self._on_failed)

    def _on_kept(self, fresh: bool) -> None:
        if fresh:
            self.refresh()


def shelf_of(casework: Casework, folder: Path, lang: str) -> Shelf:
    """Return what the window shows of the reader's marks in the data in `folder`; runs in the worker. Who was never
    told of a version of the guidance is told of none now.
    """
    reading = casework.reading
    told = reading.new_version()
    if told is None:
        reading.seen()
    given = Counter(one.feedback.about for one in casework.feedback.given())
    drafts = {str(data.get("about")): (draft, data) for draft, data in casework.feedback.drafts().items()}
    news = _news(reading, folder, told, lang) if told else {}
    return Shelf(reading.placing(), reading.changes(lang), told, news, given, drafts)


def _news(reading: ReadingWork, folder: Path, told: str, lang: str) -> dict[str, list[str]]:
    """Return what differs from the version the reader was told of last; nothing when it is not here any more."""
    with suppress(ImvoError):
        before = index_of(folder, paths.content_index(), told)
        if before is not None:
            with Library(before) as old:
                return reading.differing(old, lang)
    return {}


def _anchor(each: Placed) -> str:
    return each.passage.id.partition("#")[2]


def _marks(anchor: str, here: list[Placed], changed: bool, given: int, answers: tuple[Answer, ...]) -> ParagraphMarks:
    mine = [each for each in here if _anchor(each) == anchor]
    notes = tuple(each for each in mine if each.mark.kind == NOTE)
    return ParagraphMarks(notes, any(each.mark.kind == BOOKMARK for each in mine), changed, given, answers)
