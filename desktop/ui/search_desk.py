"""The area of all search results: asks off the window's thread, and leads to what was found."""

from __future__ import annotations

from desktop.guidance.search.result import Found
from desktop.ui.area import Area
from desktop.ui.finding import Finding
from desktop.ui.home import Home
from desktop.ui.pages.search import SearchPage


class SearchDesk(Area):
    """Shows everything about a text; reached from the search field, no section."""

    page: SearchPage

    def __init__(self, home: Home, finding: Finding) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self._finding = finding
        self.page = page = SearchPage(home.look, home.library, home.texts)
        page.chosen.connect(home.shell.found)
        page.narrowed.connect(self._ask)
        page.other_wanted.connect(home.shell.header.begin_search)
        page.contents_wanted.connect(lambda: home.section_wanted.emit("guidance"))
        home.look.language_changed.connect(self._again)

    def ask(self, text: str) -> None:
        """Show everything about a text."""
        self.page.begin(text)
        self.show()
        self._ask()

    def _ask(self) -> None:
        self._finding.find(self.page.text, self.page.lang, self.page.only, self._on_found)

    def _on_found(self, found: Found) -> None:
        first = not self.page.bars
        self.page.show_found(found)
        if first and self.home.shell.current() is self.page:
            self.page.settle()

    def _again(self) -> None:
        """Ask anew in the language of the window."""
        if self.page.text:
            self.page.begin(self.page.text)
            self._ask()
