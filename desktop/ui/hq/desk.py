"""The desk of headquarters: reads the store, keeps the choice of filters, and wires the pages to each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from desktop import paths
from desktop.guidance.library import Library
from desktop.headquarters import small_numbers
from desktop.headquarters.facts import CaseFact, Chosen, Facts, FeedbackFact
from desktop.headquarters.figures import Items
from desktop.headquarters.groups import Groups, grouped
from desktop.ui.hq import chart_files, reading
from desktop.ui.hq.gather_desk import GatherDesk
from desktop.ui.hq.pages.cases import HqCasesPage
from desktop.ui.hq.pages.feedback import HqFeedbackPage
from desktop.ui.hq.pages.gather import GatherPage
from desktop.ui.hq.pages.help import HqHelpPage
from desktop.ui.hq.pages.overview import OverviewPage
from desktop.ui.hq.pages.posts import PostsPage
from desktop.ui.hq.pages.rules import RulesPage
from desktop.ui.hq.pages.settings import HqSettingsPage
from desktop.ui.hq.plots import Behind, Build, Seen
from desktop.ui.hq.reading import Opened
from desktop.ui.hq.rules_desk import RulesDesk
from desktop.ui.hq.shell import HqShell
from desktop.ui.hq.texts import HqTexts
from desktop.ui.hq.words import post_name, read_words
from desktop.ui.i18n import Translations
from desktop.ui.look import Look
from desktop.ui.pages.page import Page
from desktop.ui.saving import ask_place, write
from desktop.ui.trouble import explain
from desktop.ui.worker import Worker

translate = QCoreApplication.translate


class HqDesk(QObject):
    """The window with its pages; a page is built when it is first shown."""

    def __init__(self, look: Look, translations: Translations, library: Library, opened: Opened) -> None:
        """Build the window without a page; `start` shows the first."""
        super().__init__()
        self.look, self.library, self.opened = look, library, opened
        self._translations = translations
        self.texts, self.worker = HqTexts(library, look), Worker()
        self.shell = HqShell(look)
        self.name, self.facts, self.least = "", Facts(), small_numbers.DEFAULT
        self.left, self.groups = Facts(), Groups()
        self._whole = Groups()
        self._items: Items = {}
        self._because: Behind | None = None
        self.read = False
        self._wire()

    def _wire(self) -> None:
        shell = self.shell
        shell.section_chosen.connect(self.show_section)
        shell.language_chosen.connect(self.use_language)
        shell.refresh_wanted.connect(self.refresh)
        shell.filters.chosen.connect(lambda _: self._on_filters())
        shell.banner.acted.connect(self.refresh)
        self.look.language_changed.connect(self._on_language)

    # The pages

    @cached_property
    def overview(self) -> OverviewPage:
        """The overview, made when first asked for."""
        page = OverviewPage(self.look)
        page.behind.connect(self.show_behind)
        page.save_wanted.connect(self._on_save)
        page.gather_wanted.connect(lambda: self.show_section("gather"))
        return page

    @cached_property
    def posts(self) -> PostsPage:
        """The posts."""
        page = PostsPage(self.look, self.texts)
        page.cases_wanted.connect(lambda post: self.show_behind(self._post(post)))
        page.all_wanted.connect(lambda: self.show_section("posts"))
        return page

    @cached_property
    def cases(self) -> HqCasesPage:
        """The cases behind a figure."""
        page = HqCasesPage(self.look, self.texts)
        page.all_wanted.connect(partial(self._show_cases, None))
        return page

    @cached_property
    def feedback(self) -> HqFeedbackPage:
        """The feedback desk."""
        page = HqFeedbackPage(self.look, self.texts)
        page.answered.connect(self._on_answered)
        return page

    @cached_property
    def gather_desk(self) -> GatherDesk:
        """Where what posts sent is taken in."""
        desk = GatherDesk(self.look, self.opened.store, self.opened.keys)
        desk.looked.connect(self._look_again)
        desk.ended.connect(self.refresh)
        return desk

    @property
    def gather(self) -> GatherPage:
        """Its page."""
        return self.gather_desk.page

    @cached_property
    def workshop(self) -> RulesDesk:
        """The rules workshop."""
        return RulesDesk(self.look, self.texts, self.library, self.opened.store, self.shell)

    @property
    def rules(self) -> RulesPage:
        """Its page."""
        return self.workshop.page

    @cached_property
    def settings(self) -> HqSettingsPage:
        """The settings."""
        page = HqSettingsPage(self.look)
        page.least_chosen.connect(self._on_least)
        return page

    @cached_property
    def help(self) -> HqHelpPage:
        """Help."""
        return HqHelpPage(self.look)

    def show_section(self, name: str) -> None:
        """Go to a section because a person chose it."""
        self._because = None
        self._show(name)

    def _show(self, name: str) -> None:
        page = getattr(self, name)
        assert isinstance(page, Page)
        self.shell.show_page(page, name)
        self._fill(name)
        page.settle()

    def _fill(self, name: str) -> None:
        """Give a page what the filters leave."""
        if name == "overview":
            seen = Seen(self.groups, self.left, self.texts) if self.read else None
            self.overview.show_seen(seen, bool(self.facts.devices or self.facts.cases))
        elif name == "posts":
            because = self._because or Behind()
            self.posts.show_posts(self.groups, self.left, because.posts, because.title)
        elif name == "cases":
            self.cases.show_cases(self._behind_cases(), self.left, self._because.title if self._because else "")
        elif name == "feedback":
            self.feedback.show_feedback(self.groups.about, self.left)
        elif name == "settings":
            self.settings.show_least(self.least, self.opened.store)

    # Reading and choosing

    def start(self) -> None:
        """Show the overview and read the store."""
        self.show_section("overview")
        self._tell()
        self.refresh()

    def refresh(self) -> None:
        """Read the store again; what shows stays until it is read."""
        place, index = self.opened.store, paths.content_index()
        self.worker.run(lambda: reading.read(place, index), self._on_read, self._on_failed)

    def _look_again(self) -> None:
        """Read the store while a gather is on its way, unless the last reading is not done yet."""
        if not self.worker.busy:
            self.refresh()

    def _on_read(self, found: reading.Read) -> None:
        self.name, self.facts, self.least, self.read = found.name, found.facts, found.least, True
        self._whole, self._items = found.groups, found.items
        self.shell.banner.put()
        self.shell.filters.offer(self.facts, self.texts)
        self._on_filters()

    def _on_filters(self) -> None:
        self.choose()
        if self.shell.section:
            self._fill(self.shell.section)
        self._tell()

    def choose(self) -> None:
        """Count anew what the filters leave; what all leave was counted when it was read."""
        chosen = self.shell.filters.choice()
        if chosen == Chosen():
            self.left, self.groups = self.facts, self._whole
        else:
            self.left = self.facts.where(chosen)
            self.groups = grouped(self.left, date.today(), self._items, self._whole)  # noqa: DTZ011 - a person's day
        self.shell.filters.say(len(self.groups.cases))

    def _tell(self) -> None:
        """Say in the window's frame whose figures these are, and from what."""
        self.shell.set_place(self.name or translate("Hq", "Headquarters"))
        waiting = sum(said.answer is None for said in self.facts.feedback)
        for section, count in (("posts", len(self._whole.silent)), ("feedback", waiting)):
            self.shell.nav.set_count(section, count)
        self.shell.set_versions(
            translate("Hq", "Content of this window: {version}").format(version=self.texts.version())
        )
        words = read_words(self.facts, self.texts) if self.read else translate("Hq", "Reading the store…")
        self.shell.set_state(words, well=any(device.events for device in self.facts.devices))

    def _on_failed(self, error: Exception) -> None:
        self.shell.banner.show_trouble(lambda: (explain(error), translate("Hq", "Try again")))

    # From a figure to what is behind it

    def show_behind(self, behind: Behind) -> None:
        """Show what is behind a value: feedback, posts, or cases."""
        if behind.about:
            self._show("feedback")
            self.feedback.choose(behind.about)
        elif behind.posts:
            self._because = behind if behind.title else None
            self._show("posts")
            self.posts.choose(behind.posts[0])
        else:
            self._show_cases(behind)

    def _show_cases(self, behind: Behind | None) -> None:
        self._because = behind
        self._show("cases")

    def _post(self, post: str) -> Behind:
        return Behind(post_name(self.left.place(post)), self.groups.by_post.get(post, ()))

    def _behind_cases(self) -> list[CaseFact]:
        """Return the cases to list: those behind a figure that the filters leave, or all of these."""
        if self._because is None:
            return list(self.groups.cases)
        left = {(case.case, case.part) for case in self.left.cases}
        return [case for case in self._because.cases if (case.case, case.part) in left]

    # Answering, saving, gathering

    def _on_answered(self, said: FeedbackFact, text: str, changed: bool) -> None:
        place = self.opened.store

        def kept(_: None) -> None:
            self.feedback.kept(said.id)
            self.refresh()

        self.worker.run(lambda: reading.keep_answer(place, said, text, changed), kept, self._on_failed)

    def _on_least(self, least: int) -> None:
        place, self.least = self.opened.store, least
        self.worker.run(lambda: reading.keep_least(place, least), lambda _: None, self._on_failed)

    def _on_save(self, build: Build, form: str) -> None:
        target = ask_place(self.shell, chart_files.name_of(build, self._leaving(), form))
        if target is not None:
            self.save(build, target.with_suffix(f".{form}"))

    def save(self, build: Build, target: Path) -> None:
        """Write a chart to a file in the form of its ending, as it may leave: small numbers are not told."""
        whose = (self.name, *self.shell.filters.chosen_words())
        data = chart_files.data_of(build, self._leaving(), target, whose)
        self.worker.run(lambda: write(target, data), self.shell.tell_saved, self._on_failed)

    def _leaving(self) -> Seen:
        return Seen(self.groups, self.left, self.texts, self.least)

    # Language and the end

    def use_language(self, language: str) -> None:
        """Switch the whole window; nothing that was typed or chosen is lost."""
        if language != self.look.language:
            self._translations.use(language)
            self.look.set_language(language)

    def _on_language(self) -> None:
        if self._because is not None and self._because.again is not None:
            self._because = replace(self._because, title=self._because.again() or self._because.title)
            self._fill("posts" if self._because.posts else "cases")
        self.shell.filters.say(len(self.groups.cases))
        self._tell()

    def shut(self) -> None:
        """Let the work in hand end."""
        for name in {"gather_desk", "workshop"} & vars(self).keys():
            getattr(self, name).finish()
        self.worker.finish()
        self._translations.remove()
