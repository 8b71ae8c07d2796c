"""Every area of the window, made when it is first shown: the one place that names them all."""

from __future__ import annotations

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
    from desktop.ui.first_start_desk import FirstStartDesk
    from desktop.ui.guidance_desk import GuidanceDesk
    from desktop.ui.help_desk import HelpDesk
    from desktop.ui.learning_desk import LearningDesk
    from desktop.ui.recover_desk import RecoverDesk
    from desktop.ui.risks_desk import RisksDesk
    from desktop.ui.search_desk import SearchDesk
    from desktop.ui.settings_desk import SettingsDesk
    from desktop.ui.today_desk import TodayDesk


class Areas(Home):
    """The home with its areas; a property of the same name for each section of `sections.py`."""

    def __init__(self, look: Look, library: Library, folder: Path) -> None:
        """Build the empty window for the data in `folder`, with what its header searches."""
        super().__init__(look, library, folder)
        self.finding = Finding(self)

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
