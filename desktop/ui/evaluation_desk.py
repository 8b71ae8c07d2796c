"""Looking back, anywhere in the window: opens the questions on a case or a month, keeps the answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.domain.evaluation import CASE, MONTH, month_of
from desktop.domain.feedback import Feedback
from desktop.domain.leaving import Leaves, Leaving, leaving_now
from desktop.domain.personal import suspicions
from desktop.guidance.evaluations import evaluation
from desktop.guidance.names import known_names
from desktop.ui.evaluation_dialog import EvaluationDialog
from desktop.ui.home import Home

if TYPE_CHECKING:
    from desktop.casework import Casework

TEXT = "idea"  # the kind under which the text of a look back travels as feedback


class EvaluationDesk(QObject):
    """Needs the open vault and asks for it; what was filled in and not kept waits in this window."""

    def __init__(self, home: Home) -> None:
        """Begin without a dialog."""
        super().__init__(home)
        self.home = home
        self.dialog: EvaluationDialog | None = None
        self._begun: dict[tuple[str, str], tuple[Mapping[str, Any], str]] = {}

    def open(self, name: str, about: str = "") -> None:
        """Ask the questions on a `case` (its id) or a `month` (2026-11; empty: the one that is due, else this one)."""
        casework = self.home.session.casework
        if casework is None:
            self.home.vault_wanted.emit(lambda: self.open(name, about))
            return
        read = partial(_read, casework, name, about, date.today())  # noqa: DTZ011 - a person's day
        self.home.worker.run(read, lambda found: self._show(name, *found), self.home.failed.emit)

    def _show(self, name: str, about: str, called: str, answers: Mapping[str, Any]) -> None:
        form = evaluation(self.home.library, name, self.home.look.language)
        if form is None or self.home.session.casework is None:
            return
        before, text = self._begun.get((name, about), (answers, ""))
        called = called or self.home.texts.month(about)
        self.dialog = dialog = EvaluationDialog(
            self.home.look, self.home.texts, form, called, before, text, self.home.shell
        )
        dialog.typed.connect(lambda: self._tell(dialog, name, about))
        dialog.kept.connect(lambda given, words: self._on_kept(dialog, name, about, given, words))
        dialog.rejected.connect(lambda: self._begun.update({(name, about): (dialog.given(), dialog.text())}))
        dialog.finished.connect(dialog.deleteLater)
        self._tell(dialog, name, about)
        dialog.open()

    def _tell(self, dialog: EvaluationDialog, name: str, about: str) -> None:
        """Show what would leave as it stands now."""
        case = about if name == CASE else None
        dialog.show_leaving(_leaving(name, about, dialog.given(), dialog.text(), self._marking(case)))

    def _marking(self, case_id: str | None) -> str | None:
        cases = self.home.known.snapshot.cases if self.home.known.snapshot else []
        return next((case.marking for case in cases if case.id == case_id), None)

    def _on_kept(self, dialog: EvaluationDialog, name: str, about: str, given: dict[str, Any], text: str) -> None:
        """Ask about personal data first, then keep."""
        casework = self.home.session.casework
        found = suspicions(text, known_names(self.home.library))
        if found and not dialog.doubt.open:
            dialog.doubt_text(found)
        elif casework is None:  # locked meanwhile: it waits, and comes back when the cases are open
            self._begun[name, about] = (given, text)
            dialog.accept()
            self.home.vault_wanted.emit(lambda: self.open(name, about))
        else:
            keep = partial(_keep, casework, name, about, given, text)
            self.home.worker.run(keep, lambda _: self._on_done(dialog, (name, about)), self._on_failed)

    def _on_done(self, dialog: EvaluationDialog, about: tuple[str, str]) -> None:
        self._begun.pop(about, None)
        dialog.accept()
        self.home.note_kept()

    def _on_failed(self, error: Exception) -> None:
        self.home.failed.emit(error)


def _read(casework: Casework, name: str, about: str, today: date) -> tuple[str, str, dict[str, Any]]:
    """Return what is looked back at, what it is called (empty for a month), and what was answered; in the worker."""
    if name == MONTH:
        month = about or casework.evaluations.month_due(today, casework.cases()) or month_of(today)
        return month, "", casework.evaluations.answers(MONTH, month)
    case = casework.case(about)
    called = " · ".join(filter(None, (case.number, case.title)))
    return case.id, called, casework.evaluations.answers(CASE, case.id)


def _keep(casework: Casework, name: str, about: str, given: dict[str, Any], text: str) -> None:
    """Runs in the worker: the answers, and what was written as feedback."""
    if given:
        casework.evaluations.answer(name, about, given)
    if text:
        casework.feedback.give(Feedback("app", TEXT, text=text, case=about if name == CASE else None))


def _leaving(name: str, about: str, given: Mapping[str, Any], text: str, marking: str | None) -> Leaving:
    """Return what would leave: answers and text in one table."""
    case = {"case": about} if name == CASE else {}
    one = leaving_now(f"{name}_evaluated", {name: about, "answers": dict(given)}, marking)
    two = leaving_now("feedback_given", {"text": text, **case}, marking) if text else Leaving()
    if one.nothing:
        return one
    fields = {key: value for act in (*two.acts, *one.acts) for key, value in act.fields.items()}
    return Leaving((Leaves(f"{name}_evaluated", "", fields),))
