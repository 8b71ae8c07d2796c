"""The area My pilot: reads cases and feedback, counts them off the window's thread, asks for a look back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop.domain.days import day_of
from desktop.domain.feedback import about_parts
from desktop.domain.pilot_figures import Figures, Logged, Said, figures, first_day
from desktop.ui.area import Area
from desktop.ui.feedback_words import about_words, kind_word
from desktop.ui.home import Home
from desktop.ui.known import Snapshot
from desktop.ui.pages.pilot import PilotPage
from desktop.ui.spot import Spot
from desktop.ui.widgets.row_list import Row

if TYPE_CHECKING:
    from desktop.casework import Casework
    from desktop.casework.feedback import Given

LISTED = 50
"""How many pieces of feedback the page lists; the rest counts in the figures."""


@dataclass(frozen=True)
class Reading:
    """What was read for one period: its figures, the feedback in it, and whether there is anything in any period."""

    figures: Figures
    given: list[Given]
    any_yet: bool


class PilotDesk(Area):
    """Shows one period at a time."""

    section = "pilot"
    page: PilotPage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = PilotPage(home.look, home.texts)
        self.period = "all"
        self._read: Reading | None = None
        page.period_chosen.connect(self._on_period)
        page.begun.connect(home.request_wanted)
        page.unlock.connect(lambda: home.vault_wanted.emit(self.show))
        page.look_back.connect(lambda: home.evaluation_wanted.emit("month", ""))
        page.wanted.connect(self._on_wanted)
        home.known.read.connect(self._on_known)
        home.look.language_changed.connect(self._tell)
        self.refresh()

    def show(self) -> None:
        """Show the page with the newest of the vault."""
        self.refresh()
        super().show()

    def refresh(self) -> None:
        """Count anew; nothing while the vault is locked."""
        casework, period = self.home.session.casework, self.period
        held = self._read  # shown meanwhile, unless it may say by now that there is nothing where there is
        self._read = held if casework is not None and held is not None and held.any_yet else None
        self._tell()
        if casework is not None:
            today = date.today()  # noqa: DTZ011 - a person's day
            self.home.worker.run(lambda: read(casework, first_day(period, today)), self._on_read, self._on_failed)

    def _on_known(self, _: Snapshot | None) -> None:
        if self.home.session.casework is None or self.home.shell.section == self.section:
            self.refresh()

    def _on_period(self, period: str) -> None:
        self.period = period
        self.refresh()

    def _on_read(self, found: Reading) -> None:
        first, self._read = self._read is None, found if self.home.session.casework is not None else None
        self._tell()
        if first and self.home.shell.current() is self.page:
            self.page.settle()

    def _on_failed(self, error: Exception) -> None:
        if self.home.session.casework is not None:
            self.home.failed.emit(error)

    def _tell(self) -> None:
        found = self._read
        if found is None and self.home.session.casework is not None:
            self.page.wait()
        elif found is None:
            self.page.show_figures(None)
        else:
            self.page.show_figures(found.figures, [self._row(one) for one in found.given[:LISTED]], found.any_yet)

    def _row(self, given: Given) -> Row:
        said, texts = given.feedback, self.home.texts
        numbers = [self.tr("clear {n}/5").format(n=said.clarity)] if said.clarity else []
        numbers += [self.tr("useful {n}/5").format(n=said.usefulness)] if said.usefulness else []
        text = [f"“{said.text.strip()}”"] if said.text and said.text.strip() else []
        second = " · ".join((kind_word(said.kind), texts.day(given.at), *numbers, *text))
        return Row(said.about, about_words(said.about, texts), second, icon="speech")

    def _on_wanted(self, about: str) -> None:
        """Go to what a piece of feedback is about; where that is no place of its own, open feedback on it again."""
        parts = about_parts(about)
        if "slug" in parts:
            self.home.article_wanted.emit(about)
        elif "checklist" in parts:
            self.home.checklist_wanted.emit(parts["checklist"], "")
        elif "question" in parts or "outcome" in parts:
            self.home.section_wanted.emit("assistant")
        else:
            self.home.feedback_wanted.emit(Spot())


def read(casework: Casework, since: date | None) -> Reading:
    """Return what the page shows of a period; runs in the worker."""
    cases, given = casework.cases(), casework.feedback.given()
    said = [Said(one.feedback, one.at) for one in given]
    counted = figures((Logged(case) for case in cases), said, since)
    shown = [one for one in given if since is None or day_of(one.at) >= since]
    return Reading(counted, shown, bool(cases or given))
