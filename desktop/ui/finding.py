"""Search for the window: asked off its thread, an answer that is no longer wanted is dropped.

The guidance is searched by its index. Cases are matched in memory, only while the vault is open, and what was made to
match them is forgotten with it: nothing of them is ever in the index.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.ui import findables
from desktop.ui.findables import Findable, Finder
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.domain.case import Case
    from desktop.guidance.search.engine import Found, Search
    from desktop.ui.home import Home

T = TypeVar("T")
_SHORTEST = 3  # letters of a word that a setting is offered for


class Finding(QObject):
    """Offers rows to the search field, leads to what was chosen, and answers the page of results.

    Signals:
        all_wanted: everything about a text is wanted. Emits the text.
    """

    all_wanted = Signal(str)

    def __init__(self, home: Home) -> None:
        """Offer to the field in the header; nothing is read before the first letter."""
        super().__init__(home)
        self._home = home
        self.worker, self._maker = Worker(), Worker()
        self._search: Search | None = None
        self._newest = {"offer": 0, "find": 0}
        self._cases: tuple[Sequence[Case], Finder] | None = None
        field = home.shell.header.search
        field.asked.connect(self._on_asked)
        home.shell.found.connect(self._on_found)
        home.known.read.connect(self._on_read)
        home.ended.connect(self._end)

    def find(self, text: str, lang: str, only: dict[str, str], done: Callable[[Found], None]) -> None:
        """Find everything there is about a text; `done` gets the answer unless something else was asked meanwhile."""
        from desktop.guidance.search.engine import EVERYTHING

        self._ask("find", lambda: self._engine().find(text, lang, None, kinds=EVERYTHING, only=only), done)

    def _on_found(self, target: str) -> None:
        """Lead to what was found."""
        home = self._home
        kind, _, name = target.partition(":")
        ways = {"page": home.section_wanted, "article": home.article_wanted, "case": home.case_wanted}
        ways |= {"lesson": home.lesson_wanted, "setting": home.setting_wanted}
        if kind == "checklist":
            home.checklist_wanted.emit(name, "")
        else:
            ways.get(kind, self.all_wanted).emit(name)

    def _on_asked(self, text: str) -> None:
        """Look for what is being typed: pages, cases, guidance and checklists, settings, then pages by their help."""
        lang, known, pages = self._home.look.language, self._home.known.snapshot, Finder(findables.pages())
        long_enough = len(text.strip()) >= _SHORTEST
        settings = Finder(findables.settings(), by_beginning=True).find(text, findables.SETTINGS * long_enough)
        held = known.cases if known else ()
        field = self._home.shell.header.search
        work = partial(self._offer, text, lang, pages, held, settings)
        self._ask("offer", work, lambda rows: field.offer(text, _named(rows)))

    def _offer(
        self, text: str, lang: str, pages: Finder, held: Sequence[Case], settings: list[Findable]
    ) -> list[Findable]:
        """Return the rows for a text that is being typed; runs in the worker."""
        from desktop.guidance.search.engine import EVERYTHING

        found = self._engine().find(text, lang, findables.GUIDANCE, typing=True, kinds=EVERYTHING)
        guidance = [findables.of_hit(hit) for hit in found.hits]
        named = pages.find(text, findables.PAGES)
        first = [page for page in named if _begins(page.words, text)]
        cases = self._finder(held).find(text, findables.CASES)
        by_help = [page for page in named if page not in first] if not guidance else []
        return [*first, *cases, *guidance, *settings, *by_help]

    def _ask(self, kind: str, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._newest[kind] += 1
        number = self._newest[kind]

        def still() -> T | None:
            return work() if number == self._newest[kind] else None

        def show(answer: T | None) -> None:
            if answer is not None and number == self._newest[kind]:
                done(answer)

        self.worker.run(still, show, self._home.failed.emit)

    def _finder(self, held: Sequence[Case]) -> Finder:
        """Return what finds these cases; made once for each reading of the vault."""
        made = self._cases
        if made is None or made[0] is not held:
            made = (held, Finder(findables.cases(held, self._country)))
            self._cases = made
        return made[1]

    def _country(self, iso2: str) -> str:
        library = self._home.library
        return " ".join((iso2, library.country_name(iso2, "nl"), library.country_name(iso2, "en")))

    def _engine(self) -> Search:
        """Return the search of the pack in use, open; without an index it scans until one is made. In the worker."""
        from desktop.guidance.search.engine import open_search

        if self._search is None:
            self._search = open_search(self._home.library, self._home.folder, make=False)
            if self._search.index is None:
                self._maker.run(self._make, lambda _: None, lambda _: None)
        return self._search

    def _make(self) -> None:
        from desktop.guidance.search.engine import Search, rebuild

        index = rebuild(self._home.library, self._home.folder)
        if index is not None:
            self._search = Search(self._home.library, index)

    def _on_read(self, snapshot: object) -> None:
        """Forget the cases that were known, also those that the worker is just looking through."""
        self.worker.run(self._forget, lambda _: None, lambda _: None)
        if snapshot is None:
            self._newest["offer"] += 1
            self._home.shell.header.search.take_back()

    def _forget(self) -> None:
        self._cases = None

    def _end(self) -> None:
        self.worker.finish()
        self._maker.finish()
        if self._search is not None:
            self._search.close()


def _begins(words: str, typed: str) -> bool:
    from desktop.guidance.library import fold

    return fold(words).startswith(fold(typed))


def _named(rows: list[Findable]) -> list[Findable]:
    """Put the kind of each row in words, and a name to a case without one."""
    kinds, untitled = findables.kind_words(), findables.untitled()
    return [row._replace(words=row.words or untitled, kind=kinds[row.kind]) for row in rows]
