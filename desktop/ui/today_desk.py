"""The area Today: what waits, drawn from what the window knows of the vault."""

from __future__ import annotations

from datetime import datetime

from desktop.domain.checklist_run import asked
from desktop.domain.retention import review, terms_of
from desktop.domain.waiting import OPEN, backup_due, days_since, unsent_due, waiting
from desktop.guidance.library import Article
from desktop.ui.area import Area
from desktop.ui.home import Home
from desktop.ui.pages.today import TodayPage, Work
from desktop.ui.widgets.changes_card import Changed, News


class TodayDesk(Area):
    """Shows the day, read anew each time."""

    section = "today"
    page: TodayPage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = TodayPage(home.look, home.library, home.texts)
        page.begin.connect(home.request_wanted)
        page.search.connect(home.shell.header.begin_search)
        page.article.connect(home.article_wanted)
        page.case.connect(home.case_wanted)
        page.draft.connect(home.draft_wanted)
        page.run.connect(home.run_wanted)
        page.backup.connect(home.backup_wanted)
        page.differing.connect(home.differing_wanted)
        page.look_back.connect(lambda month: home.evaluation_wanted.emit("month", month))
        page.section.connect(home.section_wanted)
        page.unlock.connect(lambda: home.vault_wanted.emit(None))
        page.changes.seen.connect(lambda: home.reader.act(lambda work: work.seen()))
        home.reader.read.connect(self._tell_news)
        home.standing.read.connect(self._tell)
        home.known.read.connect(self._tell)
        home.look.language_changed.connect(self._tell)
        self._tell()
        self._tell_news()

    def show(self) -> None:
        """Show the page with the newest of the vault."""
        self._tell()  # the first start may have begun
        self.home.known.renew()
        super().show()

    def _tell(self) -> None:
        self.page.set_work(self._work(), self.home.door.exists(), self.home.setting_up)

    def _work(self) -> Work | None:
        known, today = self.home.known.snapshot, datetime.now().astimezone().date()
        if known is None:
            return None
        term = known.settings.get("advice_term_days")
        waits = waiting(known.cases, today, term if isinstance(term, int) else None)
        due = backup_due(known.last_backup, known.cases, today)
        open_ = [days_since(case.opened, today) for case in known.cases if case.status in OPEN]
        for_advice = [one.days for one in waits if one.why == "await_advice"]
        questions = asked(known.runs, today)
        old = len(review(known.cases, today, terms_of(known.settings)))
        counts = (_count(open_), _count(for_advice), old, len(known.differing), known.month_due)
        now = self.home.standing.now
        unsent = unsent_due(now.since, today) if now is not None and now.enrolled else None
        return Work(waits, known.drafts, len(known.cases), due, questions, *counts, unsent)

    def _tell_news(self) -> None:
        """Show what changed in the guidance since the reader was here; nothing while the vault is locked."""
        shelf, library, lang = self.home.reader.shelf, self.home.library, self.home.look.language
        self.page.set_changed({slug: len(anchors) for slug, anchors in shelf.changes.items()} if shelf else {})
        if shelf is None:
            self.page.changes.show_news(News())
            return
        told = {**shelf.news, **shelf.changes}
        for slug in shelf.news.keys() & shelf.changes.keys():
            told[slug] = [*shelf.changes[slug], *(one for one in shelf.news[slug] if one not in shelf.changes[slug])]
        articles = [self._changed(library.article(slug, lang), anchors) for slug, anchors in told.items()]
        moved = len(shelf.placing.moved)
        self.page.changes.show_news(News(self.home.texts.version(), shelf.told or "", articles, moved))

    def _changed(self, article: Article, anchors: list[str]) -> Changed:
        headings = [paragraph.heading for paragraph in article.paragraphs if paragraph.anchor in anchors]
        return Changed(f"{article.slug}#{anchors[0]}", article.title, headings)


def _count(days: list[int]) -> tuple[int, int]:
    """Return how many there are, and the most days."""
    return len(days), max(days, default=0)
