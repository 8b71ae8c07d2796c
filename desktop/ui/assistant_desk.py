"""The wiring of the decision aid: questions, outcome, and keeping it as a case."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from desktop.assistant import Assistant
from desktop.casework import Casework
from desktop.domain.case import Case
from desktop.domain.request import SupportRequest
from desktop.ui import dialogs
from desktop.ui.conversation import Conversation
from desktop.ui.pages.assistant import AssistantPage
from desktop.ui.pages.outcome import OutcomePage
from desktop.ui.session import Session
from desktop.ui.shell import Shell
from desktop.ui.trouble import in_words
from desktop.ui.worker import Worker


class AssistantDesk(QObject):
    """Holds the conversation in hand and moves between its two pages.

    Emits:
        vault_wanted: keeping needs the vault; answers stay as they are.
        kept: a case is on disk (the case, and every case).
    """

    vault_wanted = Signal()
    kept = Signal(object, list)

    def __init__(
        self,
        shell: Shell,
        page: AssistantPage,
        outcome: OutcomePage,
        assistant: Assistant,
        session: Session,
        worker: Worker,
    ) -> None:
        """Take the two pages and what they need; the pages are already in the shell."""
        super().__init__()
        self.shell, self.page, self.outcome = shell, page, outcome
        self._assistant, self._session, self._worker = assistant, session, worker
        self.conversation = self._new_conversation()
        self._wire()

    def _wire(self) -> None:
        self.page.chosen.connect(self._on_chosen)
        self.page.number_given.connect(self._on_number)
        self.page.forward.connect(self._on_forward)
        self.page.back.connect(self._on_back)
        self.page.change.connect(self._on_change)
        self.page.restart.connect(self.start_new)
        self.outcome.save.connect(self._on_save)
        self.outcome.change.connect(self._on_change)
        self.outcome.back.connect(self._on_back)

    def _new_conversation(self) -> Conversation:
        rulebook = self._assistant.rulebook
        return Conversation(rulebook, rulebook.policy, self._assistant.library.version)

    def start_new(self) -> None:
        """Begin a new support request; ask first when there are answers that were not kept."""
        if self.conversation.empty or dialogs.drop_answers(self.shell):
            self.conversation = self._new_conversation()
        self.show()

    def show(self) -> None:
        """Show the conversation where it was."""
        if self.conversation.shown is None:
            self.outcome.show_conversation(self.conversation)
            self.shell.show_page("outcome", "assistant")
            self.outcome.settle()
        else:
            self.page.show_conversation(self.conversation)
            self.shell.show_page("assistant", "assistant")
            self.page.settle()

    def _on_chosen(self, key: str, value: str) -> None:
        self.conversation.choose(key, value)
        self.page.refresh()
        self.shell.refresh_header()

    def _on_number(self, key: str, value: int | None) -> None:
        self.conversation.set_number(key, value)
        self.page.refresh()

    def _on_forward(self) -> None:
        self.conversation.forward()
        self.show()

    def _on_back(self) -> None:
        if self.conversation.earlier():
            self.conversation.back()
            self.show()

    def _on_change(self, key: str) -> None:
        self.conversation.show(key)
        self.show()

    def _on_save(self, details: Mapping[str, str | None], reasons: Mapping[str, str]) -> None:
        self.conversation.describe(**details, post=self._session.post_code)
        request, casework = self.conversation.request, self._session.casework
        if request is None:
            return
        if casework is None:
            self.vault_wanted.emit()
            return
        self.outcome.keep.setEnabled(False)
        self._worker.run(lambda: self._keep(casework, request, reasons), self._on_kept, self._on_keep_failed)

    def _keep(self, casework: Casework, request: SupportRequest, reasons: Mapping[str, str]) -> tuple[Case, list[Case]]:
        """Runs in the worker: one act, on disk when it returns."""
        case = casework.open_case(request, reasons)
        return case, casework.cases()

    def _on_kept(self, kept: tuple[Case, list[Case]]) -> None:
        self.outcome.keep.setEnabled(True)
        self.conversation = self._new_conversation()
        self._session.kept()
        self.kept.emit(*kept)

    def _on_keep_failed(self, error: Exception) -> None:
        self.outcome.keep.setEnabled(True)
        self.outcome.set_trouble(in_words(error))
