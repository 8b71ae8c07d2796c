"""The wiring of the decision aid: questions, outcome, drafts, and keeping it all as a case."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.assistant import Assistant
from desktop.domain.case import Case
from desktop.errors import BadInput
from desktop.ui import dialogs
from desktop.ui.conversation import Conversation, every_case
from desktop.ui.draft_keeper import DraftKeeper, keep_case
from desktop.ui.idle_work import IdleWork
from desktop.ui.pages.assistant import AssistantPage
from desktop.ui.pages.outcome import OutcomePage
from desktop.ui.session import Session
from desktop.ui.shell import Shell
from desktop.ui.texts import Texts
from desktop.ui.trouble import in_words
from desktop.ui.widgets.outcome_blocks import terms_of
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.casework import Draft, Undone


class AssistantDesk(QObject):
    """Holds the conversation in hand and moves between its two pages.

    Emits:
        vault_wanted: keeping needs the vault; answers stay as they are.
        kept: a case is on disk (the case, and every case).
        drafts_changed: the drafts were read again (all of them, the latest first).
    """

    vault_wanted = Signal()
    kept = Signal(object, list)
    drafts_changed = Signal(list)

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
        self._texts = Texts(assistant.rulebook, assistant.library, page.look)
        self.conversation = self._new_conversation()
        self.keeper = DraftKeeper(session, worker, self.conversation, shell)
        self._ahead = IdleWork(every_case(assistant.rulebook, assistant.rulebook.policy), shell)
        self._wire()

    def _wire(self) -> None:
        page, outcome, keeper = self.page, self.outcome, self.keeper
        page.chosen.connect(self.answer)
        page.number_given.connect(self._on_number)
        page.forward.connect(self._on_forward)
        page.draft_wanted.connect(self.continue_draft)
        page.draft_discarded.connect(lambda draft: self.discard_draft(draft.id))
        page.restart.connect(self.start_new)
        page.retry.connect(keeper.flush)
        for either in (page, outcome):
            either.back.connect(self._on_back)
            either.change.connect(self._on_change)
            either.reason_typed.connect(self._on_reason)
        outcome.save.connect(self._on_save)
        outcome.edited.connect(self._on_edited)
        outcome.otherwise.connect(self._on_otherwise)
        outcome.own_dropped.connect(lambda: self._set_own(None))
        outcome.print_wanted.connect(self._on_print)
        keeper.changed.connect(self._tell_kept)
        keeper.failed.connect(page.set_trouble)
        keeper.failed.connect(outcome.set_trouble)
        keeper.drafts_changed.connect(self._on_drafts)
        self.shell.closing.connect(keeper.flush)
        page.look.language_changed.connect(self._tell_kept)

    def _new_conversation(self) -> Conversation:
        rulebook = self._assistant.rulebook
        return Conversation(rulebook, rulebook.policy, self._assistant.library.version)

    # Where the conversation is

    def start_new(self) -> None:
        """Begin a new support request; the one in hand stays as a draft. Ask first when no vault holds it."""
        if self.conversation.empty or not self.unkept or dialogs.drop_answers(self.shell):
            self._take(self._new_conversation())
            self.load_drafts()
        self.show()

    def continue_draft(self, draft: Draft) -> None:
        """Go on with a draft where it was; the one in hand stays as a draft."""
        conversation = self._new_conversation()
        try:
            conversation.restore(draft.data, self._assistant.read)
        except (BadInput, KeyError) as error:
            dialogs.tell(self.shell, in_words(error))
            return
        conversation.slot.id = draft.id
        self._take(conversation, draft.saved_at)
        self.show()

    def resume_case(self, case: Case) -> None:
        """Go on with a case, its answers kept; keeping it again adds to the case."""
        conversation = self._new_conversation()
        try:
            request = self._assistant.read(case.request)
        except BadInput as error:
            dialogs.tell(self.shell, in_words(error))
            return
        conversation.resume(case, request)
        self._take(conversation)
        self.show()

    def _take(self, conversation: Conversation, saved_at: str | None = None) -> None:
        self.page.set_trouble("")
        self.conversation = conversation
        self.keeper.take(conversation, saved_at)

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
            self._ahead.start()

    def _on_drafts(self, drafts: list[Draft]) -> None:
        """Offer the drafts; give the outcome the post's own term for advice and its addresses."""
        self.page.set_drafts(drafts)
        self.outcome.set_terms(terms_of(self.keeper.settings, datetime.now().astimezone().date()))
        self.drafts_changed.emit(drafts)

    # What is answered

    def answer(self, key: str, value: str) -> None:
        """Record an answer and show everything it changes; saving follows by itself."""
        self.conversation.choose(key, value)
        if self.conversation.shown is not None:
            self.page.refresh()
        self.keeper.touch()

    def _on_number(self, key: str, value: int | None) -> None:
        self.conversation.set_number(key, value)
        self.page.refresh()
        self.keeper.touch(typing=True)

    def _on_reason(self, key: str, reason: str) -> None:
        self.conversation.reasons[key] = reason
        self.keeper.touch(typing=True)

    def _on_edited(self, details: Mapping[str, str | None]) -> None:
        self.conversation.describe(**details)
        self.keeper.touch(typing=True)

    def _on_forward(self) -> None:
        before = self.conversation.request
        self.conversation.forward()
        self.show()
        if self.conversation.request != before:  # a suggestion left standing is an answer too
            self.keeper.touch()

    def _on_back(self) -> None:
        if self.conversation.earlier():
            self.conversation.back()
            self.show()

    def _on_change(self, key: str) -> None:
        self.conversation.show(key)
        self.show()

    def _on_otherwise(self) -> None:
        outcome, own = self.conversation.outcome, self.conversation.own_route
        if outcome is not None:
            from desktop.ui.widgets.own_route import ask_route

            choice = ask_route(self.shell, self.page.look, self._texts, outcome.route, own)
            if choice is not None:
                self._set_own(choice)

    def _set_own(self, choice: tuple[str, str] | None) -> None:
        self.conversation.own_route = choice
        self.keeper.touch()
        self.show()

    def _on_print(self) -> None:
        if self.conversation.outcome is not None:
            today = datetime.now().astimezone().date().isoformat()
            from desktop.ui.outcome_print import outcome_html
            from desktop.ui.printing import print_page  # only now: it takes time to load

            page = outcome_html(self.conversation, self._texts, today)
            print_page(self.shell, page, self._texts.route(self.conversation.outcome.route)["title"])

    # Drafts

    @property
    def unkept(self) -> bool:
        """Whether there are answers that no vault holds and none can hold now."""
        return self.keeper.unkept

    def flush(self) -> None:
        """Save what still waits; called before the vault is closed."""
        self.keeper.flush()

    def load_drafts(self) -> None:
        """Read the drafts again; the answer comes as `drafts_changed`."""
        self.keeper.load()

    def discard_draft(self, draft_id: str) -> None:
        """Put a draft aside; undoing brings it back."""
        casework = self._session.casework
        if casework is not None:
            if draft_id == self.conversation.slot.id:
                self._take(self._new_conversation())
            self._worker.run(lambda: casework.discard_draft(draft_id), self._on_discarded, self._on_failed)

    def _on_discarded(self, _: None) -> None:
        self._session.kept()
        self.load_drafts()

    def _on_failed(self, error: Exception) -> None:
        dialogs.tell(self.shell, in_words(error))

    def after_undo(self, undone: Undone) -> None:
        """Follow an act that was taken back or brought back: the draft in hand may be another now."""
        casework = self._session.casework
        if casework is None:
            return
        if undone.kind == "draft_saved" and undone.subject == self.conversation.slot.id:
            self._worker.run(casework.drafts, lambda drafts: self._reload(undone.subject, drafts), self._on_failed)
        self.load_drafts()

    def _reload(self, draft_id: str, drafts: list[Draft]) -> None:
        """Show the draft in hand as it is on disk now; when it is gone, begin anew under the same id."""
        if draft_id != self.conversation.slot.id:
            return
        found = next((draft for draft in drafts if draft.id == draft_id), None)
        shown = self.shell.current() in (self.page, self.outcome)
        conversation = self._new_conversation()
        if found is not None:
            conversation.restore(found.data, self._assistant.read)
        conversation.slot.id = draft_id
        self.keeper.waiting = False
        self._take(conversation, found.saved_at if found else None)
        if shown:
            self.show()

    def _tell_kept(self) -> None:
        """Say in the header and beside the answers where they are kept."""
        words, short, safe = self.keeper.words(self._texts)
        self.page.set_kept(words, short, safe)
        self.outcome.set_kept(words)
        if safe:
            self.page.set_trouble("")
        if self.shell.current() in (self.page, self.outcome):
            self.shell.refresh_header()

    # Keeping as a case

    def _on_save(self, details: Mapping[str, str | None], reasons: Mapping[str, str]) -> None:
        self.conversation.describe(**details, post=self._session.post_code)
        conversation, casework = self.conversation, self._session.casework
        if conversation.request is None:
            return
        if casework is None:
            self.vault_wanted.emit()
            return
        self.outcome.keep.setEnabled(False)
        self.keeper.hold(True)
        request = conversation.request
        self._worker.run(
            lambda: keep_case(casework, conversation, request, reasons), self._on_kept, self._on_keep_failed
        )

    def _on_kept(self, kept: tuple[Case, list[Case]]) -> None:
        self.outcome.keep.setEnabled(True)
        self._take(self._new_conversation())
        self._session.kept()
        self.load_drafts()
        self.kept.emit(*kept)

    def _on_keep_failed(self, error: Exception) -> None:
        self.outcome.keep.setEnabled(True)
        self.keeper.hold(False)
        self.outcome.set_trouble(in_words(error))
