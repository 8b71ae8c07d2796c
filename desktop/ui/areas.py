"""Every area of the window, made when it is first shown: the one place that names them all."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.guidance.library import Library
from desktop.ui.finding import Finding
from desktop.ui.home import Home
from desktop.ui.look import Look

if TYPE_CHECKING:
    from desktop.ui.assistant_desk import AssistantDesk
    from desktop.ui.cases_desk import CasesDesk
    from desktop.ui.checklists_desk import ChecklistsDesk
    from desktop.ui.evaluation_desk import EvaluationDesk
    from desktop.ui.exchange_desk import ExchangeDesk
    from desktop.ui.feedback_desk import FeedbackDesk
    from desktop.ui.first_start_desk import FirstStartDesk
    from desktop.ui.guidance_desk import GuidanceDesk
    from desktop.ui.help_desk import HelpDesk
    from desktop.ui.learning_desk import LearningDesk
    from desktop.ui.pilot_desk import PilotDesk
    from desktop.ui.privacy_desk import PrivacyDesk
    from desktop.ui.recover_desk import RecoverDesk
    from desktop.ui.risks_desk import RisksDesk
    from desktop.ui.search_desk import SearchDesk
    from desktop.ui.settings_desk import SettingsDesk
    from desktop.ui.today_desk import TodayDesk


_NEXT = ("widgets.case_risks", "widgets.case_view", "cases_desk", "assistant_desk", "checklists_desk", "risks_desk")


class Areas(Home):
    """The home with its areas; a property of the same name for each section of `sections.py`."""

    def __init__(self, look: Look, library: Library, folder: Path) -> None:
        """Build the empty window for the data in `folder`, with what its header searches."""
        super().__init__(look, library, folder)
        self.finding = Finding(self)

    def ahead(self) -> Iterator[None]:
        """Prepare step by step what an open vault fills, so that a first opening is short.

        These are the modules of its pages, and the page of the cases, which is the largest.
        """
        for name in _NEXT:
            importlib.import_module(f"desktop.ui.{name}")
            yield
        page = self.cases.page
        yield
        self.shell.keep(page)
        yield

    @cached_property
    def today(self) -> TodayDesk:
        """What waits."""
        from desktop.ui.today_desk import TodayDesk

        return TodayDesk(self)

    @cached_property
    def guidance(self) -> GuidanceDesk:
        """What the guideline says."""
        from desktop.ui.guidance_desk import GuidanceDesk

        return GuidanceDesk(self)

    @cached_property
    def assistant(self) -> AssistantDesk:
        """Questions and outcome."""
        from desktop.ui.assistant_desk import AssistantDesk

        return AssistantDesk(self)

    @cached_property
    def cases(self) -> CasesDesk:
        """What was kept."""
        from desktop.ui.cases_desk import CasesDesk

        return CasesDesk(self)

    @cached_property
    def checklists(self) -> ChecklistsDesk:
        """Lists to tick off."""
        from desktop.ui.checklists_desk import ChecklistsDesk

        return ChecklistsDesk(self)

    @cached_property
    def risks(self) -> RisksDesk:
        """What sources say on a country and a product."""
        from desktop.ui.risks_desk import RisksDesk

        return RisksDesk(self)

    @cached_property
    def settings(self) -> SettingsDesk:
        """What can be set, and backups."""
        from desktop.ui.settings_desk import SettingsDesk

        return SettingsDesk(self)

    @cached_property
    def help(self) -> HelpDesk:
        """What everything is for."""
        from desktop.ui.help_desk import HelpDesk

        return HelpDesk(self)

    @cached_property
    def learning(self) -> LearningDesk:
        """Short lessons; no section."""
        from desktop.ui.learning_desk import LearningDesk

        return LearningDesk(self)

    @cached_property
    def feedback(self) -> FeedbackDesk:
        """Feedback for the pilot, anywhere in the window; no page."""
        from desktop.ui.feedback_desk import FeedbackDesk

        return FeedbackDesk(self)

    @cached_property
    def evaluation(self) -> EvaluationDesk:
        """The questions that look back at a case or a month; no page."""
        from desktop.ui.evaluation_desk import EvaluationDesk

        return EvaluationDesk(self)

    @cached_property
    def pilot(self) -> PilotDesk:
        """What this post logged in the pilot."""
        from desktop.ui.pilot_desk import PilotDesk

        return PilotDesk(self)

    @cached_property
    def exchange(self) -> ExchangeDesk:
        """The exchange with headquarters."""
        from desktop.ui.exchange_desk import ExchangeDesk

        return ExchangeDesk(self)

    @cached_property
    def privacy(self) -> PrivacyDesk:
        """What is kept about people, and how long; no section."""
        from desktop.ui.privacy_desk import PrivacyDesk

        return PrivacyDesk(self)

    @cached_property
    def search(self) -> SearchDesk:
        """All results of a search; no section."""
        from desktop.ui.search_desk import SearchDesk

        return SearchDesk(self, self.finding)

    @cached_property
    def first_start(self) -> FirstStartDesk:
        """The making of the vault; no section."""
        from desktop.ui.first_start_desk import FirstStartDesk

        return FirstStartDesk(self)

    @cached_property
    def recover(self) -> RecoverDesk:
        """The way back with the recovery code; no section."""
        from desktop.ui.recover_desk import RecoverDesk

        return RecoverDesk(self)
