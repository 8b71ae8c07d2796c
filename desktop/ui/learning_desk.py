"""The area Learning: progress on the learning path, kept when the vault is open, held until then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.area import Area
from desktop.ui.home import Home
from desktop.ui.pages.learning import LearningPage

if TYPE_CHECKING:
    from desktop.casework import Casework

BEGIN = "core-task-1-build-expertise"
Answers = dict[str, dict[str, str]]


class LearningDesk(Area):
    """Reads and keeps answers off the window's thread; it is reached from core task 1 and from Help."""

    section = "guidance"
    page: LearningPage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it."""
        super().__init__(home)
        self.page = page = LearningPage(home.look, home.library)
        self._held: Answers = {}  # given while the vault was locked
        self._seen: Casework | None = None
        page.answered.connect(self._on_answered)
        page.article.connect(home.article_wanted)
        page.back_wanted.connect(lambda: home.article_wanted.emit(BEGIN))
        page.unlock_wanted.connect(lambda: home.vault_wanted.emit(self.show))
        home.session.changed.connect(self._tell)
        home.undone.connect(lambda _: self._read())
        self._tell()

    def bring(self, lesson: str) -> None:
        """Show the page with a lesson open; one that is not there opens none."""
        self.page.open_lesson(lesson)
        self.show()

    def _tell(self) -> None:
        """Follow the vault: what was answered before it was opened is kept now; what is locked is not shown."""
        casework = self.home.session.casework
        self.page.set_state(casework is not None, self.home.door.exists())
        if casework is not self._seen:
            self._seen = casework
            held, self._held = self._held, {}
            self.page.set_answers({})
            if casework is not None:
                self.home.worker.run(lambda: keep(casework, held), lambda kept: self._on_kept(kept), self._on_failed)

    def _read(self) -> None:
        casework = self.home.session.casework
        if casework is not None:
            self.home.worker.run(casework.learning.progress, self._show_if_open, self._on_failed)

    def _show_if_open(self, answers: Answers) -> None:
        if self.home.session.casework is not None:
            self.page.set_answers(answers)

    def _on_kept(self, kept: tuple[Answers, bool]) -> None:
        answers, wrote = kept
        self._show_if_open(answers)
        if wrote:
            self.home.note_kept()

    def _on_answered(self, lesson: str, question: str, letter: str) -> None:
        casework = self.home.session.casework
        if casework is None:
            self._held.setdefault(lesson, {})[question] = letter
            self.page.set_answers(self._held)
        else:
            given = {lesson: {question: letter}}
            self.home.worker.run(lambda: keep(casework, given), self._on_kept, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if self.home.session.casework is not None:
            self.home.failed.emit(error)


def keep(casework: Casework, answers: Answers) -> tuple[Answers, bool]:
    """Keep answers; return all there are, and whether anything was written. Runs in the worker."""
    known = casework.learning.progress()
    fresh = [
        (lesson, question, letter)
        for lesson, given in answers.items()
        for question, letter in given.items()
        if known.get(lesson, {}).get(question) != letter
    ]
    for each in fresh:
        casework.learning.answer(*each)
    return casework.learning.progress(), bool(fresh)
