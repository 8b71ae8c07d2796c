"""The area Privacy: finds, hands over and erases off the window's thread, and brings the yearly look."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from desktop.domain.retention import Review, review, terms_of, years_later
from desktop.ui.announce import announce
from desktop.ui.area import Area
from desktop.ui.home import Home
from desktop.ui.pages.privacy import PrivacyPage
from desktop.ui.privacy_words import counted
from desktop.ui.widgets.erase_dialog import ask_erase
from desktop.ui.widgets.review_dialog import ERASE, EXTEND, ask_review

if TYPE_CHECKING:
    from desktop.casework import Casework
    from desktop.casework.found import Found
    from desktop.casework.privacy import Done, Search


class PrivacyDesk(Area):
    """What a post does for people in its cases; it is reached from Settings, Today and the search."""

    section = "settings"
    page: PrivacyPage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = PrivacyPage(home.look, home.texts)
        self._asked = ""
        page.searched.connect(self.search)
        page.over_wanted.connect(self._on_over)
        page.erase_wanted.connect(self._on_erase)
        page.looked.connect(self._on_looked)
        page.case.connect(home.case_wanted)
        page.terms.connect(lambda: home.section_wanted.emit("settings"))
        page.unlock.connect(lambda: home.vault_wanted.emit(self.show))
        home.known.read.connect(self._tell)
        home.look.language_changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        """Follow the vault: what is locked is forgotten."""
        casework = self.home.session.casework
        self.page.set_open(casework is not None, self.home.door.exists())
        if casework is None:
            self._asked = ""
            return
        self.home.worker.run(casework.privacy.done, self._show_due, self.home.failed.emit)

    def _show_due(self, done: list[Done]) -> None:
        if self.home.session.casework is not None:
            self.page.show_due(due(self.home), done)

    def search(self, words: str, told: str = "") -> None:
        """Look for everything that holds these words; `told` says what was just done."""
        casework = self.home.session.casework
        if casework is None:
            return
        self._asked = words

        def done(found: Search) -> None:
            if self._asked == words and self.home.session.casework is casework:
                self.page.show_found(found, self._names(), told)
                announce(self.page, self.page.told.text())

        self.home.worker.run(lambda: casework.privacy.search(words), done, self.home.failed.emit)

    def _names(self) -> dict[str, str]:
        known = self.home.known.snapshot
        return {case.id: " · ".join(filter(None, (case.number, case.title))) for case in (known.cases if known else ())}

    # Handing over

    def _on_over(self) -> None:
        """Let the person choose one file or a folder, and write everything that is ticked there."""
        casework, target = self.home.session.casework, self._ask_target()
        if casework is None or target is None:
            return
        words, found, lang = self._asked, self.page.chosen(), self.home.look.language

        def done(written: Path) -> None:
            self.home.note_kept()
            said = self.tr("Written: {file}. Whoever has it can read it.").format(file=written.name)
            self.page.say(said)
            announce(self.page, said)

        self.home.worker.run(
            lambda: casework.privacy.write_over(words, found, target, lang), done, self.home.failed.emit
        )

    def _ask_target(self) -> Path | None:
        zipped, folder = self.tr("One zip file (*.zip)"), self.tr("A folder with files (*)")
        name = self.tr("Data on request {day}").format(day=date.today().isoformat())  # noqa: DTZ011 - a person's day
        start = str(Path.home() / f"{name}.zip")
        title = self.tr("Hand over")
        chosen, kind = QFileDialog.getSaveFileName(self.home.shell, title, start, f"{zipped};;{folder}", zipped)
        if not chosen:
            return None
        return Path(chosen).with_suffix("") if kind == folder else Path(chosen).with_suffix(".zip")

    # Erasing

    def _on_erase(self) -> None:
        title = self.tr("Erase what you keep about “{words}”?").format(words=self._asked)
        words, found = self._asked, self.page.chosen()
        if self._sure(title, found):
            self._erase(found, words, lambda told: self.search(words, told))

    def _sure(self, title: str, found: list[Found]) -> bool:
        mine, left = [one for one in found if not one.left], [one for one in found if one.left]
        files = len({one.event for one in mine if one.kind == "attachment_kept"})
        goes = counted(len(mine), files, len({one.case for one in mine if one.case}), self.home.texts)
        stays = self.tr("{what} may have gone to headquarters: ask there to erase it too.")
        elsewhere = stays.format(what=counted(len(left), 0, 0, self.home.texts)) if left else ""
        return ask_erase(self.home.shell, self.home.look, title, goes, elsewhere, self.home.locking)

    def _erase(self, found: list[Found], words: str, after: Callable[[str], None]) -> None:
        casework = self.home.session.casework
        if casework is None:
            return

        def done(many: int) -> None:
            told = self.tr("Erased: {what}. Make a new backup, and destroy the old ones.")
            said = told.format(what=counted(many, 0, 0, self.home.texts))
            self.home.note_kept()
            after(said)
            announce(self.page, said)

        self.home.worker.run(lambda: casework.privacy.erase(found, words), done, self.home.failed.emit)

    # The yearly look

    def _on_looked(self, case_id: str) -> None:
        """Ask what is to be done with a case that is due."""
        one = next((one for one in due(self.home) if one.case.id == case_id), None)
        casework = self.home.session.casework
        if one is None or casework is None:
            return
        day, case = self.home.texts.day, one.case
        title = " · ".join(filter(None, (case.number, case.title)))
        told = self.tr("Nothing happened in it since {since}. Its term ends on {ends}.")
        told = told.format(since=day(one.since.isoformat()), ends=day(one.ends.isoformat()))
        looked = ask_review(self.home.shell, self.home.look, title, told, self.home.locking)
        if looked is None:
            return
        if looked.what == ERASE:
            self._erase_case(casework, one)
            return
        today = date.today()  # noqa: DTZ011 - a person's day
        until = years_later(today, looked.years).isoformat() if looked.what == EXTEND else None
        self.home.worker.run(
            lambda: casework.privacy.reviewed(case.id, today.isoformat(), looked.reason, until),
            lambda _: self.home.note_kept(),
            self.home.failed.emit,
        )

    def _erase_case(self, casework: Casework, one: Review) -> None:
        title = self.tr("Erase what people wrote in case {number}?").format(number=one.case.number)

        def ask(found: list[Found]) -> None:
            if self._sure(title, found):
                self._erase(found, "", self.page.say)

        self.home.worker.run(lambda: casework.privacy.of_case(one.case.id), ask, self.home.failed.emit)


def due(home: Home) -> list[Review]:
    """Return the cases of the open vault to look at this year; none while it is locked."""
    known = home.known.snapshot
    today = date.today()  # noqa: DTZ011 - a person's day
    return review(known.cases, today, terms_of(known.settings)) if known else []
