"""The wiring: every intention of every page, connected to the verbs of the work in one block."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from desktop.assistant import Assistant
from desktop.casework import Casework, Entry
from desktop.domain.case import Case
from desktop.domain.decision import Outcome
from desktop.domain.request import SupportRequest
from desktop.guidance.library import Library
from desktop.storage.vault import Vault
from desktop.ui import dialogs
from desktop.ui.conversation import Conversation
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
from desktop.ui.shell import Shell
from desktop.ui.texts import Texts
from desktop.ui.trouble import in_words
from desktop.ui.worker import Worker


class Desk(QObject):
    """Holds the window, the open vault if there is one, and the conversation in hand."""

    def __init__(self, look: Look, translations: Translations, library: Library, folder: Path, memory: Memory) -> None:
        """Build all pages for the data in `folder`; `start` shows the window."""
        super().__init__()
        self.look, self.library, self.folder = look, library, folder
        self._translations, self._memory = translations, memory
        self.assistant = Assistant(library)
        self.texts = Texts(self.assistant.rulebook, library, look)
        self.worker = Worker()
        self.casework: Casework | None = None
        self._vault: Vault | None = None
        self._post_code: str | None = None
        self._return_to: Callable[[], None] | None = None
        self._saved_at: datetime | None = None
        self.shell = Shell(look)
        self.guidance = GuidancePage(look, library, self.texts)
        self.assistant_page = AssistantPage(look, self.texts)
        self.outcome = OutcomePage(look, self.texts, library)
        self.cases = CasesPage(look, self.texts)
        self.first_start = FirstStartPage(look, library)
        self.recover = RecoverPage(look)
        self.door = Door(folder, self.assistant, self.worker, self.shell.unlock_bar, self.first_start, self.recover)
        self.conversation = self._new_conversation()
        self._fill_shell()
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
        shell, guidance, page, outcome = self.shell, self.guidance, self.assistant_page, self.outcome
        shell.section_chosen.connect(self.show_section)
        shell.language_chosen.connect(self.use_language)
        shell.new_request.connect(self.start_new)
        shell.closing.connect(self._on_closing)
        shell.unlock_bar.forgot.connect(self._on_forgot)
        self.look.changed.connect(self._remember)
        guidance.assess_requested.connect(lambda: self.show_section("assistant"))
        page.chosen.connect(self._on_chosen)
        page.number_given.connect(self._on_number)
        page.forward.connect(self._on_forward)
        page.back.connect(self._on_back)
        page.change.connect(self._on_change)
        page.restart.connect(self.start_new)
        outcome.save.connect(self._on_save)
        outcome.change.connect(self._on_change)
        outcome.back.connect(self._on_back)
        self.cases.case_wanted.connect(self._on_case_wanted)
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
            self._show_conversation()
            return
        self.shell.show_page(name, name)
        self.shell.current().settle()

    # The vault

    def _on_opened(self, opened: Opened) -> None:
        """Show what is in the vault; go back to where it was asked for, else stay."""
        self._vault, self.casework, self._post_code = opened.vault, opened.casework, opened.post
        bar = self.shell.unlock_bar
        focus = self.shell.focusWidget()
        go_on = self.shell.current() is self.first_start or (focus is not None and bar.isAncestorOf(focus))
        bar.hide()
        self._remember()
        self.cases.set_cases(opened.cases, None)
        self._tell_state()
        if self._return_to is not None:
            self._return_to()
            self._return_to = None
        elif self.shell.current() is self.first_start:
            self.show_section("guidance")
        elif go_on:
            self.shell.current().settle()
        self.shell.refresh_header()

    def _name_post(self) -> None:
        found = next((post for post in self.library.posts() if post.code == self._post_code), None)
        name = "" if found is None else found.name_nl if self.look.language == "nl" else found.name_en
        self.shell.post_name.setText(name or self._post_code or "")

    def _on_unlock_wanted(self) -> None:
        if self.door.exists():
            self.shell.unlock_bar.field.setFocus()
        else:
            self._show_first_start()

    def _on_forgot(self) -> None:
        self.recover.begin()
        self.shell.show_page("recover")
        self.recover.settle()

    # The decision aid

    def _new_conversation(self) -> Conversation:
        rulebook = self.assistant.rulebook
        return Conversation(rulebook, rulebook.policy, self.library.version)

    def start_new(self) -> None:
        """Begin a new support request; ask first when there are answers that were not kept."""
        if self.conversation.empty or dialogs.drop_answers(self.shell):
            self.conversation = self._new_conversation()
        self._show_conversation()

    def _show_conversation(self) -> None:
        if self.conversation.shown is None:
            self.outcome.show_conversation(self.conversation)
            self.shell.show_page("outcome", "assistant")
            self.outcome.settle()
        else:
            self.assistant_page.show_conversation(self.conversation)
            self.shell.show_page("assistant", "assistant")
            self.assistant_page.settle()

    def _on_chosen(self, key: str, value: str) -> None:
        self.conversation.choose(key, value)
        self.assistant_page.refresh()
        self.shell.refresh_header()

    def _on_number(self, key: str, value: int | None) -> None:
        self.conversation.set_number(key, value)
        self.assistant_page.refresh()

    def _on_forward(self) -> None:
        self.conversation.forward()
        self._show_conversation()

    def _on_back(self) -> None:
        if self.conversation.earlier():
            self.conversation.back()
            self._show_conversation()

    def _on_change(self, key: str) -> None:
        self.conversation.show(key)
        self._show_conversation()

    # Cases

    def _on_save(self, details: Mapping[str, str | None], reasons: Mapping[str, str]) -> None:
        self.conversation.describe(**details, post=self._post_code)
        request, casework = self.conversation.request, self.casework
        if request is None:
            return
        if casework is None:
            self._ask_vault_first()
            return
        self.outcome.keep.setEnabled(False)
        self.worker.run(lambda: self._keep(casework, request, reasons), self._on_kept, self._on_keep_failed)

    def _ask_vault_first(self) -> None:
        """Saving needs the vault: open or make it, then come back here with everything still filled in."""
        self._return_to = self._show_conversation
        if self.door.exists():
            self.outcome.set_trouble(self.tr("Unlock your cases first, at the top. Your answers stay as they are."))
            self.shell.unlock_bar.field.setFocus()
        else:
            self._show_first_start()

    def _keep(self, casework: Casework, request: SupportRequest, reasons: Mapping[str, str]) -> tuple[Case, list[Case]]:
        """Runs in the worker: one act, on disk when it returns."""
        case = casework.open_case(request, reasons)
        return case, casework.cases()

    def _on_kept(self, kept: tuple[Case, list[Case]]) -> None:
        case, cases = kept
        self.outcome.keep.setEnabled(True)
        self._saved_at = datetime.now().astimezone()
        self.conversation = self._new_conversation()
        self.cases.set_cases(cases, case.id)
        self._tell_state()
        self.show_section("cases")

    def _on_keep_failed(self, error: Exception) -> None:
        self.outcome.keep.setEnabled(True)
        self.outcome.set_trouble(in_words(error))

    def _on_case_wanted(self, case_id: str) -> None:
        casework = self.casework
        if casework is not None:
            self.worker.run(lambda: self._read_case(casework, case_id), self._on_case_read, self._on_read_failed)

    def _read_case(
        self, casework: Casework, case_id: str
    ) -> tuple[Case, SupportRequest | None, Outcome | None, list[Entry]]:
        """Runs in the worker: a case, and its whole outcome when the present rules made it."""
        case = casework.case(case_id)
        request = self.assistant.read(case.request) if case.request else None
        same = case.latest.get("rules_version") == self.assistant.rulebook.version
        outcome = self.assistant.assess(request) if same and request else None
        return case, request, outcome, list(casework.timeline(case_id))

    def _on_case_read(self, read: tuple[Any, ...]) -> None:
        self.cases.show_case(*read)

    def _on_read_failed(self, error: Exception) -> None:
        dialogs.tell(self.shell, in_words(error))

    # Telling and closing

    def _tell_state(self) -> None:
        """Say in the status bar what is kept where, and which content this is."""
        here = self.tr("Folder: {folder}").format(folder=self.folder)
        if self._saved_at is not None:
            time = self._saved_at.strftime("%H:%M")
            self.shell.set_status(
                "saved", self.tr("Everything kept on this laptop · {time}").format(time=time), here, "saved"
            )
        elif self.casework is not None:
            self.shell.set_status("saved", self.tr("Unlocked; your cases are on this laptop"), here, "saved")
        else:
            self.shell.set_status("saved", self.tr("Locked; everything stays on this laptop"), here, "ink3")
        content = self.tr("Content: {version}, {date}")
        self.shell.set_status(
            "content", content.format(version=self.library.version, date=self.texts.day(self.library.as_of))
        )
        self.cases.set_state(self.casework is not None, self.door.exists())
        if self.casework is not None:
            self._name_post()

    def _on_closing(self) -> None:
        if not self.conversation.empty and not dialogs.drop_answers(self.shell):
            self.shell.keep_open()

    def shut(self) -> None:
        """Let the work in hand end, and close the vault."""
        self.worker.finish()
        self._translations.remove()
        self.door.discard()
        if self._vault is not None:
            self._vault.close()
            self._vault = self.casework = None
