"""The wiring: every intention of every page, connected to the verbs of the work in one block."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop import __version__
from desktop.assistant import Assistant
from desktop.domain.case import Case
from desktop.guidance.library import Library
from desktop.ui import bugs, dialogs
from desktop.ui.announce import announce
from desktop.ui.assistant_desk import AssistantDesk
from desktop.ui.cases_desk import CasesDesk
from desktop.ui.door import Door, Opened
from desktop.ui.findables import findables
from desktop.ui.guidance_desk import GuidanceDesk
from desktop.ui.i18n import Translations
from desktop.ui.idle import Idle
from desktop.ui.look import Look
from desktop.ui.memory import Memory
from desktop.ui.pages.assistant import AssistantPage
from desktop.ui.pages.cases import CasesPage
from desktop.ui.pages.first_start import FirstStartPage
from desktop.ui.pages.guidance import GuidancePage
from desktop.ui.pages.help import HelpPage
from desktop.ui.pages.outcome import OutcomePage
from desktop.ui.pages.recover import RecoverPage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.pages.today import TodayPage
from desktop.ui.session import Session
from desktop.ui.settings_desk import SettingsDesk
from desktop.ui.shell import Shell
from desktop.ui.state_desk import StateDesk
from desktop.ui.texts import Texts
from desktop.ui.today_desk import Snapshot, TodayDesk
from desktop.ui.undo_desk import UndoDesk
from desktop.ui.vault_desk import VaultDesk
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.casework import Undone


class Desk(QObject):
    """Holds the window and what is open, and goes from page to page."""

    def __init__(self, look: Look, translations: Translations, library: Library, folder: Path, memory: Memory) -> None:
        """Build all pages for the data in `folder`; `start` shows the window."""
        super().__init__()
        self.look, self.library, self.folder = look, library, folder
        self._translations, self._memory = translations, memory
        self.assistant = Assistant(library)
        self.texts = Texts(self.assistant.rulebook, library, look)
        self.worker = Worker()
        self.session = Session()
        self.idle = Idle()
        self._return_to: Callable[[], None] | None = None
        self._moved = False  # whether a page was chosen since the start
        self.shell = Shell(look)
        self.today = TodayPage(look, library, self.texts)
        self.guidance = GuidancePage(look, library, self.texts)
        self.assistant_page = AssistantPage(look, self.texts)
        self.outcome = OutcomePage(look, self.texts, library)
        self.cases = CasesPage(look, self.texts)
        self.settings, self.help = SettingsPage(look), HelpPage(look, library, self.texts, __version__)
        self.first_start = FirstStartPage(look, library)
        self.recover = RecoverPage(look)
        self.door = Door(folder, self.assistant, self.worker, self.shell.unlock_bar, self.first_start, self.recover)
        self._fill_shell()
        self.assisting = AssistantDesk(
            self.shell, self.assistant_page, self.outcome, self.assistant, self.session, self.worker
        )
        self.guiding = GuidanceDesk(self.shell, self.guidance, library, self.texts)
        self.reading_cases = CasesDesk(self.shell, self.cases, self.assistant, self.session, self.worker)
        self.days = TodayDesk(self.today, library, self.session, self.worker)
        self.setting_up = SettingsDesk(self.shell, self.settings, self.session, self.worker, folder)
        self.undoing = UndoDesk(self.shell.actions_, self.session, self.worker)
        self.telling = StateDesk(self.shell, self.session, self.days, self.undoing, self.door, self.texts)
        self.house = VaultDesk(self.shell, self.door, self.session, self.worker, self.idle)
        self._wire()
        self._wire_work()

    def _fill_shell(self) -> None:
        pages = {
            "today": self.today, "guidance": self.guidance, "assistant": self.assistant_page,
            "outcome": self.outcome, "cases": self.cases, "settings": self.settings, "help": self.help,
            "first_start": self.first_start, "recover": self.recover,
        }  # fmt: skip
        for name, page in pages.items():
            self.shell.add_page(name, page)

    def _wire(self) -> None:
        """Connect every intention, by page."""
        shell, guidance = self.shell, self.guidance
        shell.section_chosen.connect(self.go)
        shell.found.connect(self._on_found)
        shell.header.search.items = lambda: findables(self.library, self.look.language, self.days.snapshot)
        shell.help_wanted.connect(self._on_help)
        shell.language_chosen.connect(self.use_language)
        shell.new_request.connect(self.start_new)
        shell.closing.connect(self._on_closing)
        shell.unlock_bar.forgot.connect(self._on_forgot)
        self.look.changed.connect(self._remember)
        guidance.assess_requested.connect(lambda: self.show_section("assistant"))
        self.session.changed.connect(self._show_state)
        self.assisting.vault_wanted.connect(self._on_vault_wanted)
        self.assisting.kept.connect(self._on_kept)
        self.cases.new_request.connect(self.start_new)
        self.cases.unlock_wanted.connect(self._on_unlock_wanted)
        self.first_start.language_chosen.connect(self.use_language)
        self.first_start.guidance_wanted.connect(lambda: self.show_section("guidance"))
        self.recover.given_up.connect(lambda: self.show_section("guidance"))
        self.door.opened.connect(self._on_opened)
        self.door.recovered.connect(lambda: self.show_section("guidance"))

    def _wire_work(self) -> None:
        """Connect what is done with the vault, and the pages about it."""
        today, settings, about = self.today, self.settings, self.help
        today.begin.connect(self.start_new)
        today.search.connect(self.shell.header.begin_search)
        today.article.connect(self._on_article)
        today.case.connect(self._on_case)
        today.draft.connect(self._on_draft)
        today.backup.connect(self.setting_up.make_backup)
        today.unlock.connect(self._on_unlock_wanted)
        settings.language.connect(self.use_language)
        settings.unlock.connect(self._on_unlock_wanted)
        about.section.connect(self.go)
        about.sources.connect(lambda: self._on_article("sources"))
        about.licences.connect(lambda: dialogs.show_text(self.shell, about.licences_button.text(), bugs.licences()))
        about.report.connect(lambda: dialogs.show_text(self.shell, about.report_button.text(), bugs.report()))
        self.shell.undo_wanted.connect(self.undoing.undo)
        self.shell.redo_wanted.connect(self.undoing.redo)
        self.undoing.undone.connect(self._on_undone)
        self.days.read.connect(self._on_read)
        self.setting_up.kept.connect(self.days.refresh)
        self.reading_cases.cases_changed.connect(self.days.refresh)
        self.reading_cases.resume_wanted.connect(self.assisting.resume_case)
        self.assisting.drafts_changed.connect(lambda _: self.days.refresh())
        self.house.locking.connect(self.assisting.flush)
        self.house.locked.connect(self._on_locked)
        self.house.freed.connect(self.start)
        for part in (self.days, self.setting_up, self.undoing, self.reading_cases):
            part.failed.connect(self.house.show_error)

    # Start and language

    def start(self) -> None:
        """Show the first page: first start without a vault, else the guidance with the vault still locked."""
        self.shell.retranslate()
        self._show_state()
        free = self.house.begin()
        if self.door.exists() or not free:
            self.show_section("guidance")
            (self.shell.unlock_bar.field if free else self.shell.banner.act).setFocus()
        else:
            self._show_first_start()

    def _show_first_start(self) -> None:
        self.shell.show_page("first_start")
        self.first_start.settle()

    def use_language(self, language: str) -> None:
        """Switch the whole window; nothing that was typed or chosen is lost."""
        if language != self.look.language:
            self._translations.use(language)
            self.look.set_language(language)
            self._show_known()
            self._remember()

    def _remember(self) -> None:
        if self.door.exists():
            self._memory.keep(self.look.language, self.look.mode, self.look.scale)

    def go(self, name: str) -> None:
        """Go to a section because a person chose it."""
        self._moved = True
        self.show_section(name)

    def show_section(self, name: str) -> None:
        """Go to a section; the decision aid comes back where it was."""
        if name == "today":
            self.days.refresh()
        if name == "assistant":
            self.assisting.show()
            return
        self.shell.show_page(name, name)
        self.shell.current().settle()

    # The vault

    def _on_opened(self, opened: Opened) -> None:
        """Show what is in the vault; go back to where it was asked for, else on to Today at the start."""
        bar, page = self.shell.unlock_bar, self.shell.current()
        focus = self.shell.focusWidget()
        in_bar = focus is not None and bar.isAncestorOf(focus)
        self.house.on_opened(opened)
        self._remember()
        self.cases.set_cases(opened.cases, None)
        self.days.refresh()
        if self._return_to is not None:
            self._return_to()
            self._return_to = None
        elif page is self.first_start or (in_bar and not self._moved):
            self.show_section("today")
        elif in_bar:
            page.settle()
        self.shell.refresh_header()

    def _on_locked(self) -> None:
        """Forget what was read; what was typed stays where it is."""
        self._moved = True
        self.days.refresh()
        self._show_state()
        self.shell.unlock_bar.field.setFocus()

    def _on_read(self, snapshot: Snapshot | None) -> None:
        """Show everywhere what the vault has now."""
        self._show_known()
        if snapshot is not None:
            self.idle.set_minutes(snapshot.settings.get("idle_lock_minutes"))

    def _show_state(self) -> None:
        self.telling.tell()
        self.cases.set_state(self.session.casework is not None, self.door.exists())

    def _show_known(self) -> None:
        self._show_state()
        self.days.show(self.door.exists())
        self.telling.tell_backup(self.settings)

    def _on_undone(self, done: Undone, told: str) -> None:
        """Read everything again after an act was taken back or brought back, and say so."""
        self.reading_cases.refresh()
        self.assisting.after_undo(done)
        self.days.refresh()
        self.shell.set_status("saved", told)
        announce(self.shell, told)

    def _on_unlock_wanted(self) -> None:
        if self.house.blocked:
            self.shell.banner.act.setFocus()
        elif self.door.exists():
            self.shell.unlock_bar.field.setFocus()
        else:
            self._show_first_start()

    def _on_forgot(self) -> None:
        self.recover.begin()
        self.shell.show_page("recover")
        self.recover.settle()

    # The decision aid and the cases

    def start_new(self) -> None:
        """Begin a new support request."""
        self.assisting.start_new()

    def _on_vault_wanted(self) -> None:
        """Saving needs the vault: open or make it, then come back here with everything still filled in."""
        self._return_to = self.assisting.show
        if self.door.exists():
            self.outcome.set_trouble(self.tr("Unlock your cases first, at the top. Your answers stay as they are."))
            self.shell.unlock_bar.field.setFocus()
        else:
            self._show_first_start()

    def _on_kept(self, case: Case, cases: list[Case]) -> None:
        self.cases.set_cases(cases, case.id)
        self.show_section("cases")
        self.days.refresh()

    # Going to what was found or waits

    def _on_found(self, target: str) -> None:
        kind, _, name = target.partition(":")
        {"page": self.go, "article": self._on_article, "case": self._on_case}[kind](name)

    def _on_article(self, slug: str) -> None:
        self.go("guidance")
        self.guidance.open(slug)

    def _on_case(self, case_id: str) -> None:
        self.go("cases")
        self.reading_cases.refresh(case_id)

    def _on_draft(self, draft_id: str) -> None:
        known = self.days.snapshot
        draft = next((draft for draft in known.drafts if draft.id == draft_id), None) if known else None
        if draft is not None:
            self._moved = True
            self.assisting.continue_draft(draft)

    def _on_help(self) -> None:
        """Explain the page in view."""
        if self.shell.section != "help":
            self.help.show_topic(self.shell.section or "today")
        self.go("help")

    # Telling and closing

    def _on_closing(self) -> None:
        if self.assisting.unkept and not dialogs.drop_answers(self.shell):
            self.shell.keep_open()

    def shut(self) -> None:
        """Let the work in hand end, and close the vault."""
        self.assisting.flush()
        self.worker.finish()
        self.house.shut()
        self._translations.remove()
        self.door.discard()
        self.session.close()
