"""The wiring of the cases page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from desktop.assistant import Assistant
from desktop.casework import Casework, Entry
from desktop.domain.case import Case
from desktop.domain.decision import Outcome
from desktop.domain.request import SupportRequest
from desktop.ui import dialogs
from desktop.ui.pages.cases import CasesPage
from desktop.ui.session import Session
from desktop.ui.shell import Shell
from desktop.ui.trouble import in_words
from desktop.ui.worker import Worker


class CasesDesk(QObject):
    """Reads cases for their page, off the window's thread."""

    def __init__(self, shell: Shell, page: CasesPage, assistant: Assistant, session: Session, worker: Worker) -> None:
        """Take the page and what it needs."""
        super().__init__()
        self.shell, self.page = shell, page
        self._assistant, self._session, self._worker = assistant, session, worker
        self.page.case_wanted.connect(self._on_case_wanted)

    def _on_case_wanted(self, case_id: str) -> None:
        casework = self._session.casework
        if casework is not None:
            self._worker.run(lambda: self._read_case(casework, case_id), self._on_case_read, self._on_read_failed)

    def _read_case(
        self, casework: Casework, case_id: str
    ) -> tuple[Case, SupportRequest | None, Outcome | None, list[Entry]]:
        """Runs in the worker: a case, and its whole outcome when the present rules made it."""
        case = casework.case(case_id)
        request = self._assistant.read(case.request) if case.request else None
        same = case.latest.get("rules_version") == self._assistant.rulebook.version
        outcome = self._assistant.assess(request) if same and request else None
        return case, request, outcome, list(casework.timeline(case_id))

    def _on_case_read(self, read: tuple[Any, ...]) -> None:
        self.page.show_case(*read)

    def _on_read_failed(self, error: Exception) -> None:
        dialogs.tell(self.shell, in_words(error))
