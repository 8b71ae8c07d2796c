"""The area of the decision aid: questions, outcome, drafts, and keeping it all as a case."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop.domain.case import Case
from desktop.errors import BadInput
from desktop.ui import dialogs
from desktop.ui.area import Area
from desktop.ui.conversation import RISKS, Conversation, every_case
from desktop.ui.draft_keeper import DraftKeeper
from desktop.ui.entry_desk import EntryDesk
from desktop.ui.home import Home
from desktop.ui.idle_work import IdleWork
from desktop.ui.intake import ANOTHER
from desktop.ui.keeping import Keeping
from desktop.ui.pages.assistant import AssistantPage
from desktop.ui.pages.outcome import OutcomePage
from desktop.ui.risk_query import query_of
from desktop.ui.trouble import in_words
from desktop.ui.widgets.outcome_blocks import terms_of

if TYPE_CHECKING:
    from desktop.casework import Draft, Undone


class AssistantDesk(Area):
    """Holds the conversation in hand and moves between its two pages."""

    section = "assistant"
    page: AssistantPage

    def __init__(self, home: Home) -> None:
        """Make the page of the questions and wire it; that of the outcome comes when it is first shown."""
        super().__init__(home)
        self.page = AssistantPage(home.look, home.texts)
        self._texts = home.texts
        self.conversation = self._new_conversation()
        self.keeper = DraftKeeper(home.session, home.worker, self.conversation, self)
        self._keeping, self.entry = Keeping(self), EntryDesk(self)
        rulebook = home.rules.rulebook
        self._ahead = IdleWork(every_case(rulebook, rulebook.policy), self)
        self._wire()
        self.keeper.follow()

    def _wire(self) -> None:
        page, keeper, home = self.page, self.keeper, self.home
        self._wire_both(page)
        page.chosen.connect(self.answer)
        page.number_given.connect(self._on_number)
        page.forward.connect(self._on_forward)
        page.draft_wanted.connect(self.continue_draft)
        page.draft_discarded.connect(lambda draft: self.discard_draft(draft.id))
        page.restart.connect(self.start_new)
        page.retry.connect(keeper.flush)
        page.risks_wanted.connect(lambda: home.risks_wanted.emit(query_of(self.conversation)))
        home.offer_feedback(page.question.feedback, page.feedback_spot)
        keeper.changed.connect(self._tell_kept)
        keeper.drafts_changed.connect(self._on_drafts)
        home.look.language_changed.connect(self._tell_kept)
        home.undone.connect(self.after_undo)
        home.locking.connect(keeper.flush)
        home.shell.closing.connect(self._on_closing)

    @cached_property
    def outcome(self) -> OutcomePage:
        """The page of the outcome."""
        made = OutcomePage(self.home.look, self._texts, self.home.library)
        self._wire_both(made)
        self.entry.watch_outcome(made)
        made.save.connect(self._keeping.keep)
        made.edited.connect(self._on_edited)
        made.otherwise.connect(self._on_otherwise)
        made.own_dropped.connect(lambda: self._set_own(None))
        made.print_wanted.connect(self._on_print)
        self.home.offer_feedback(made.feedback, made.feedback_spot)
        self._tell_outcome(made)
        self.keeper.changed.connect(lambda: self._tell_outcome(made))
        self.keeper.drafts_changed.connect(lambda _: self._tell_outcome(made))
        self.home.look.language_changed.connect(lambda _: self._tell_outcome(made))
        return made

    def _wire_both(self, page: AssistantPage | OutcomePage) -> None:
        page.back.connect(self._on_back)
        page.change.connect(self._on_change)
        page.reason_typed.connect(self._on_reason)
        self.keeper.failed.connect(page.set_trouble)

    def _new_conversation(self) -> Conversation:
        rulebook = self.home.rules.rulebook
        return Conversation(rulebook, rulebook.policy, self.home.library.version)

    # Where the conversation is

    def start_new(self) -> None:
        """Begin a new support request; the one in hand stays as a draft. Ask first when no vault holds it."""
        if self.conversation.empty or not self.unkept or dialogs.drop_answers(self.home.shell):
            self.begin_anew()
            self.keeper.load()
        self.show()

    def begin_anew(self) -> None:
        """Put the conversation in hand aside and begin with nothing answered; the page stays as it is."""
        self._take(self._new_conversation())

    def continue_draft(self, draft: Draft) -> None:
        """Go on with a draft where it was; the one in hand stays as a draft."""
        conversation = self._new_conversation()
        try:
            conversation.restore(draft.data, self.home.rules.read)
        except (BadInput, KeyError) as error:
            self._on_failed(error)
            return
        conversation.slot.id = draft.id
        self._take(conversation, draft.saved_at)
        self.show()

    def resume_case(self, case: Case, part: str = "") -> None:
        """Go on with a request of a case (empty: the leading one), its answers kept; `ANOTHER` begins one more."""
        conversation = self._new_conversation()
        try:
            if part == ANOTHER:
                conversation.another(case)
            else:
                conversation.resume(case, self.home.rules.read((case.part(part) or case.leading).request), part)
        except BadInput as error:
            self._on_failed(error)
            return
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
            self.home.shell.show_page(self.outcome, self.section)
            self.outcome.settle()
        else:
            self.page.show_conversation(self.conversation)
            super().show()
            self._ahead.start()

    def _on_drafts(self, drafts: list[Draft]) -> None:
        """Offer the drafts; Today does so too."""
        self.page.set_drafts(drafts)
        self.home.known.refresh()

    def _tell_outcome(self, page: OutcomePage) -> None:
        """Say where the answers are kept; give the post's own term for advice and its addresses."""
        page.set_kept(self.keeper.words(self._texts)[0])
        page.set_terms(terms_of(self.keeper.settings, datetime.now().astimezone().date()))

    # What is answered

    def answer(self, key: str, value: str) -> None:
        """Record an answer and show everything it changes; saving follows by itself."""
        self.conversation.choose(key, value)
        if self.conversation.shown is not None:
            self.page.refresh()
        self.keeper.touch()

    def take_risks(self, kept: Mapping[str, Any]) -> None:
        """Use a risk lookup in the request in hand: its suggestion is filled in, for a person to confirm or change."""
        self.conversation.take_lookup(kept)
        if not self.conversation.empty:
            self.conversation.show(RISKS)
            self.keeper.touch()
        self.show()

    def _on_number(self, key: str, value: int | None) -> None:
        self.conversation.set_number(key, value)
        self.page.refresh()
        self.keeper.touch(typing=True)

    def _on_reason(self, key: str, reason: str) -> None:
        self.conversation.reasons[key] = reason
        self.keeper.touch(typing=True)

    def _on_edited(self) -> None:
        self.entry.use(self.outcome.form)
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

            choice = ask_route(self.home.shell, self.home.look, self._texts, outcome.route, own)
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
            print_page(self.home.shell, page, self._texts.route(self.conversation.outcome.route)["title"])

    # Drafts

    @property
    def unkept(self) -> bool:
        """Whether there are answers that no vault holds and none can hold now."""
        return self.keeper.unkept

    def _on_closing(self) -> None:
        self.keeper.flush()
        if self.unkept and not dialogs.drop_answers(self.home.shell):
            self.home.shell.keep_open()

    def discard_draft(self, draft_id: str) -> None:
        """Put a draft aside; undoing brings it back."""
        casework = self.home.session.casework
        if casework is not None:
            if draft_id == self.conversation.slot.id:
                self.begin_anew()
            self.home.worker.run(lambda: casework.discard_draft(draft_id), self._on_discarded, self._on_failed)

    def _on_discarded(self, _: None) -> None:
        self.home.session.kept()
        self.keeper.load()

    def _on_failed(self, error: Exception) -> None:
        dialogs.tell(self.home.shell, in_words(error))

    def after_undo(self, undone: Undone) -> None:
        """Follow an act that was taken back or brought back: the draft in hand may be another now."""
        casework = self.home.session.casework
        if casework is None:
            return
        if undone.kind == "draft_saved" and undone.subject == self.conversation.slot.id:
            self.home.worker.run(casework.drafts, lambda drafts: self._reload(undone.subject, drafts), self._on_failed)
        self.keeper.load()

    def _reload(self, draft_id: str, drafts: list[Draft]) -> None:
        """Show the draft in hand as it is on disk now; when it is gone, begin anew under the same id."""
        if draft_id != self.conversation.slot.id:
            return
        found = next((draft for draft in drafts if draft.id == draft_id), None)
        shown = self._shown
        conversation = self._new_conversation()
        if found is not None:
            conversation.restore(found.data, self.home.rules.read)
        conversation.slot.id = draft_id
        self.keeper.waiting = False
        self._take(conversation, found.saved_at if found else None)
        if shown:
            self.show()

    @property
    def _shown(self) -> bool:
        return self.home.shell.section == self.section

    def _tell_kept(self) -> None:
        """Say in the header and beside the answers where they are kept."""
        words, short, safe = self.keeper.words(self._texts)
        self.page.set_kept(words, short, safe)
        if safe:
            self.page.set_trouble("")
        if self._shown:
            self.home.shell.refresh_header()
