"""The wiring: every intention of every page, connected to the verbs of the work in one block."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.assistant import Assistant
from desktop.domain.case import Case
from desktop.guidance.library import Library
from desktop.ui import dialogs
from desktop.ui.assistant_desk import AssistantDesk
from desktop.ui.cases_desk import CasesDesk
from desktop.ui.door import Door, Opened
from desktop.ui.i18n import Translations
from desktop.ui.look import Look
from desktop.ui.memory import Memory
from desktop.ui.pages.assistant import AssistantPage
from desktop.ui.pages.cases import CasesPage
from desktop.ui.pages.first_start import FirstStartPage
from desktop.ui.pages.guidance import GuidancePage
from desktop.ui.pages.outcome import OutcomePage
from desktop.ui.pages.recover import RecoverPage
from desktop.ui.session import Session
from desktop.ui.shell import Shell
from desktop.ui.texts import Texts
from desktop.ui.worker import Worker


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
        self._return_to: Callable[[], None] | None = None
        self.shell = Shell(look)
        self.guidance = GuidancePage(look, library, self.texts)
        self.assistant_page = AssistantPage(look, self.texts)
        self.outcome = OutcomePage(look, self.texts, library)
        self.cases = CasesPage(look, self.texts)
        self.first_start = FirstStartPage(look, library)
        self.recover = RecoverPage(look)
        self.door = Door(folder, self.assistant, self.worker, self.shell.unlock_bar, self.first_start, self.recover)
        self._fill_shell()
        self.assisting = AssistantDesk(
            self.shell, self.assistant_page, self.outcome, self.assistant, self.session, self.worker
        )
        self.reading_cases = CasesDesk(self.shell, self.cases, self.assistant, self.session, self.worker)
        self._wire()

    def _fill_shell(self) -> None:
        pages = {
            "guidance": self.guidance, "assistant": self.assistant_page, "outcome": self.outcome,
            "cases": self.cases, "first_start": self.first_start, "recover": self.recover,
        }  # fmt: skip
        for name, page in pages.items():
            self.shell.add_page(name, page)

    def _wire(self) -> None:
        """Connect every intention, by page."""
        shell, guidance = self.shell, self.guidance
        shell.section_chosen.connect(self.show_section)
        shell.language_chosen.connect(self.use_language)
        shell.new_request.connect(self.start_new)
        shell.closing.connect(self._on_closing)
        shell.unlock_bar.forgot.connect(self._on_forgot)
        self.look.changed.connect(self._remember)
        guidance.assess_requested.connect(lambda: self.show_section("assistant"))
        self.session.changed.connect(self._tell_state)
        self.assisting.vault_wanted.connect(self._on_vault_wanted)
        self.assisting.kept.connect(self._on_kept)
        self.cases.new_request.connect(self.start_new)
        self.cases.unlock_wanted.connect(self._on_unlock_wanted)
        self.first_start.language_chosen.connect(self.use_language)
        self.first_start.guidance_wanted.connect(lambda: self.show_section("guidance"))
        self.recover.given_up.connect(lambda: self.show_section("guidance"))
        self.door.opened.connect(self._on_opened)
        self.door.recovered.connect(lambda: self.show_section("guidance"))

    # Start and language

    def start(self) -> None:
        """Show the first page: first start without a vault, else the guidance with the vault still locked."""
        self.shell.retranslate()
        self._tell_state()
        if self.door.exists():
            self.shell.unlock_bar.show()
            self.show_section("guidance")
            self.shell.unlock_bar.field.setFocus()
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
            self._tell_state()
            self._remember()

    def _remember(self) -> None:
        if self.door.exists():
            self._memory.keep(self.look.language, self.look.mode, self.look.scale)

    def show_section(self, name: str) -> None:
        """Go to a section; the decision aid comes back where it was."""
        if name == "assistant":
            self.assisting.show()
            return
        self.shell.show_page(name, name)
        self.shell.current().settle()

    # The vault

    def _on_opened(self, opened: Opened) -> None:
        """Show what is in the vault; go back to where it was asked for, else stay."""
        bar = self.shell.unlock_bar
        focus = self.shell.focusWidget()
        go_on = self.shell.current() is self.first_start or (focus is not None and bar.isAncestorOf(focus))
        bar.hide()
        self._remember()
        self.session.open(opened)
        self.cases.set_cases(opened.cases, None)
        if self._return_to is not None:
            self._return_to()
            self._return_to = None
        elif self.shell.current() is self.first_start:
            self.show_section("guidance")
        elif go_on:
            self.shell.current().settle()
        self.shell.refresh_header()

    def _name_post(self) -> None:
        found = next((post for post in self.library.posts() if post.code == self.session.post_code), None)
        name = "" if found is None else found.name_nl if self.look.language == "nl" else found.name_en
        self.shell.post_name.setText(name or self.session.post_code or "")

    def _on_unlock_wanted(self) -> None:
        if self.door.exists():
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

    # Telling and closing

    def _tell_state(self) -> None:
        """Say in the status bar what is kept where, and which content this is."""
        here = self.tr("Folder: {folder}").format(folder=self.folder)
        if self.session.saved_at is not None:
            time = self.session.saved_at.strftime("%H:%M")
            self.shell.set_status(
                "saved", self.tr("Everything kept on this laptop · {time}").format(time=time), here, "saved"
            )
        elif self.session.casework is not None:
            self.shell.set_status("saved", self.tr("Unlocked; your cases are on this laptop"), here, "saved")
        else:
            self.shell.set_status("saved", self.tr("Locked; everything stays on this laptop"), here, "ink3")
        content = self.tr("Content: {version}, {date}")
        self.shell.set_status(
            "content", content.format(version=self.library.version, date=self.texts.day(self.library.as_of))
        )
        self.cases.set_state(self.session.casework is not None, self.door.exists())
        if self.session.casework is not None:
            self._name_post()

    def _on_closing(self) -> None:
        if not self.assisting.conversation.empty and not dialogs.drop_answers(self.shell):
            self.shell.keep_open()

    def shut(self) -> None:
        """Let the work in hand end, and close the vault."""
        self.worker.finish()
        self._translations.remove()
        self.door.discard()
        self.session.close()
