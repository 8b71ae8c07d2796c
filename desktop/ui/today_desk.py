"""The area Today: what waits, drawn from what the window knows of the vault."""

from __future__ import annotations

from datetime import datetime

from desktop.domain.waiting import backup_due, waiting
from desktop.ui.area import Area
from desktop.ui.home import Home
from desktop.ui.pages.today import TodayPage, Work


class TodayDesk(Area):
    """Shows the day, read anew each time."""

    section = "today"

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = TodayPage(home.look, home.library, home.texts)
        page.begin.connect(home.request_wanted)
        page.search.connect(home.shell.header.begin_search)
        page.article.connect(home.article_wanted)
        page.case.connect(home.case_wanted)
        page.draft.connect(home.draft_wanted)
        page.backup.connect(home.backup_wanted)
        page.unlock.connect(lambda: home.vault_wanted.emit(None))
        home.known.read.connect(self._tell)
        home.look.language_changed.connect(self._tell)
        self._tell()

    def show(self) -> None:
        """Show the page with the newest of the vault."""
        self.home.known.refresh()
        super().show()

    def _tell(self) -> None:
        self.page.set_work(self._work(), self.home.door.exists())

    def _work(self) -> Work | None:
        known, today = self.home.known.snapshot, datetime.now().astimezone().date()
        if known is None:
            return None
        term = known.settings.get("advice_term_days")
        waits = waiting(known.cases, today, term if isinstance(term, int) else None)
        return Work(waits, known.drafts, len(known.cases), backup_due(known.last_backup, known.cases, today))
