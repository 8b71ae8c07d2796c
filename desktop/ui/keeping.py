"""Keeping the conversation in hand as a case: on disk first, then shown; what was filled in stays when that fails."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.ui import dialogs
from desktop.ui.draft_keeper import Kept, keep_case
from desktop.ui.trouble import in_words

if TYPE_CHECKING:
    from desktop.ui.assistant_desk import AssistantDesk


class Keeping(QObject):
    """Makes a case of the outcome, or keeps its changes."""

    def __init__(self, desk: AssistantDesk) -> None:
        """Work for the area of the decision aid."""
        super().__init__(desk)
        self._desk, self._home = desk, desk.home

    def keep(self, details: Mapping[str, Any], reasons: Mapping[str, str]) -> None:
        """Keep the request with these details, and the reasons of departures by answer."""
        conversation, casework = self._desk.conversation, self._home.session.casework
        self._desk.outcome.form.more.read(conversation.intake)
        conversation.describe(**details, post=self._home.session.post_code)
        request = conversation.request
        if request is None:
            return
        if casework is None:
            self._ask_for_vault()
            return
        self._desk.outcome.keep.setEnabled(False)
        self._desk.keeper.hold(True)
        self._home.worker.run(
            lambda: keep_case(casework, conversation, request, reasons), self._on_kept, self._on_failed
        )

    def _ask_for_vault(self) -> None:
        """Saving needs the vault: open or make it, then come back here with everything still filled in."""
        if self._home.door.exists():
            self._desk.outcome.set_trouble(
                lambda: self.tr("Unlock your cases first, at the top. Your answers stay as they are.")
            )
        self._home.vault_wanted.emit(self._desk.show)

    def _on_kept(self, kept: Kept) -> None:
        """Show the case; say which files could not be kept with it."""
        case, cases, failed = kept
        self._desk.outcome.keep.setEnabled(True)
        self._desk.begin_anew()
        self._home.session.kept()
        self._home.known.put_cases(cases)
        self._desk.keeper.load()
        self._home.case_wanted.emit(case.id)
        if failed:
            told = self.tr("The case is kept. Not kept with it:")
            dialogs.tell(self._home.shell, "\n".join([told, *(f"{name}: {in_words(error)}" for name, error in failed)]))

    def _on_failed(self, error: Exception) -> None:
        self._desk.outcome.keep.setEnabled(True)
        self._desk.keeper.hold(False)
        self._desk.outcome.set_trouble(partial(in_words, error))
