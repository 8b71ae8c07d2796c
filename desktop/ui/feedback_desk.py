"""Feedback anywhere in the window: opens the form at the spot, keeps drafts, asks before personal data leaves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.domain.feedback import Feedback, parse_feedback
from desktop.domain.leaving import Leaving, leaving_now
from desktop.domain.personal import suspicions
from desktop.errors import BadInput
from desktop.guidance.names import known_names
from desktop.guidance.tools import core_task_of
from desktop.ui import dialogs
from desktop.ui.announce import announce
from desktop.ui.feedback_words import spot_words
from desktop.ui.home import Home
from desktop.ui.spot import Spot, spot_of
from desktop.ui.widgets.feedback_form import FeedbackForm, said

if TYPE_CHECKING:
    from desktop.casework import Casework
    from desktop.domain.case import Case

TYPING = 700  # milliseconds without a key before a draft is saved
GIVEN = "feedback_given"


class FeedbackDesk(QObject):
    """One form at a time. Without an open vault what is typed waits in this window, and the form says so."""

    def __init__(self, home: Home) -> None:
        """Follow the vault: what waited is kept as soon as it is open."""
        super().__init__(home)
        self.home = home
        self.form: FeedbackForm | None = None
        self._from: QWidget | None = None  # where the focus was
        self._typed: dict[str, dict[str, Any]] = {}  # what is not in the vault yet, by what it is about
        self._ids: dict[str, str] = {}  # drafts in the vault, by what they are about
        self._saving: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING)
        self._timer.timeout.connect(self.flush)
        home.locking.connect(self.flush)
        home.session.changed.connect(self._on_session)
        home.shell.closing.connect(self._on_closing)
        home.look.language_changed.connect(self._retranslate)

    def at_focus(self) -> None:
        """Give feedback on what has the focus, else on the page in view."""
        page = self.home.shell.current()
        self.open(spot_of(QApplication.focusWidget()) or page.feedback_spot() or Spot())

    def open(self, spot: Spot) -> None:
        """Open the form at a spot, with what was begun there before; an open form there only takes the focus."""
        form = self._present()
        there = form is not None and form.about == spot.about and form.isVisible() and not form.finished
        if form is not None and there and form.case == self._case(self.home.shell.current().case_in_hand()):
            form.settle()
            return
        self.close(back=False)
        self._from = QApplication.focusWidget()
        self.form = form = self._make(spot.about)
        (spot.place or self.home.shell.put_below)(form)
        form.show()
        self._tell(form)
        form.settle()

    def _make(self, about: str) -> FeedbackForm:
        heading = self._heading(about)
        begun = self._begun(about)
        case = self._case(begun.get("case") or self.home.shell.current().case_in_hand())
        form = FeedbackForm(self.home.look, self.home.texts, about, heading, begun, case)
        form.typed.connect(self._on_typed)
        form.kept.connect(self._on_kept_wanted)
        form.dropped.connect(self._on_dropped)
        form.left.connect(self.close)
        return form

    def _case(self, case_id: str | None) -> Case | None:
        snapshot = self.home.known.snapshot
        return next((case for case in snapshot.cases if case.id == case_id), None) if snapshot else None

    def _heading(self, about: str) -> str:
        return self.tr("Feedback: {about}").format(about=spot_words(about, self.home.texts))

    def _begun(self, about: str) -> Mapping[str, Any]:
        """Return what was filled in before at a spot: in this window, else in the vault."""
        if about in self._typed:
            return self._typed[about]
        shelf = self.home.reader.shelf
        draft = shelf.drafts.get(about) if shelf else None
        if draft is None:
            return {}
        self._ids[about] = draft[0]
        return draft[1]

    def close(self, back: bool = True) -> None:
        """Close the form; what was typed stays. `back` puts the focus where it was."""
        form, self.form = self._present(), None
        if form is None:
            return
        self.flush()
        form.hide()
        form.deleteLater()
        if back and self._from is not None and isValid(self._from) and self._from.isVisible():
            self._from.setFocus()

    def _present(self) -> FeedbackForm | None:
        return self.form if self.form is not None and isValid(self.form) else None

    def _retranslate(self) -> None:
        form = self._present()
        if form is not None:
            form.set_heading(self._heading(form.about))
            form.retranslate()
            self._tell(form)

    # Drafts

    def _on_typed(self) -> None:
        form = self._present()
        if form is not None:
            self._typed[form.about] = form.given()
            self._tell(form)
            self._timer.start()

    def flush(self) -> None:
        """Keep what was typed in the vault, when that is open; else it goes on waiting."""
        self._timer.stop()
        casework = self.home.session.casework
        if casework is None:
            return
        for about in [about for about in self._typed if about not in self._saving]:
            data = self._typed.pop(about)
            if said(data) or about in self._ids:
                self._save(casework, about, data)

    def _save(self, casework: Casework, about: str, data: dict[str, Any]) -> None:
        """Save one draft at a time per spot, so that a second save knows the id of the first."""
        self._saving.add(about)

        def saved(draft_id: str) -> None:
            self._saving.discard(about)
            self._ids[about] = draft_id
            self.home.note_kept()
            self._on_typed_tell()

        def failed(error: Exception) -> None:
            self._saving.discard(about)
            self._typed.setdefault(about, data)
            self._on_failed(error)

        draft = self._ids.get(about)
        self.home.worker.run(lambda: casework.feedback.save_draft(draft, data), saved, failed)

    def _on_typed_tell(self) -> None:
        form = self._present()
        if form is not None and form.isVisible():
            self._tell(form)

    def _on_session(self) -> None:
        """Keep what waited when the vault is opened; forget what is in it when it is locked."""
        if self.home.session.casework is None:
            self._ids.clear()
            self._saving.clear()
        elif self._typed:
            self.flush()
        self._on_typed_tell()

    def _on_closing(self) -> None:
        """Ask before feedback goes that no vault holds and none can hold now."""
        self.flush()
        if any(map(said, self._typed.values())) and self.home.session.casework is None:
            told = self.tr("Your feedback is not kept yet: your cases are locked.")
            if not dialogs.drop_answers(self.home.shell, told):
                self.home.shell.keep_open()

    def _on_dropped(self) -> None:
        form = self._present()
        if form is None:
            return
        about, casework = form.about, self.home.session.casework
        self._typed.pop(about, None)
        draft = self._ids.pop(about, None)
        self.close()
        if draft is not None and casework is not None:
            self.home.worker.run(lambda: casework.feedback.drop_draft(draft), lambda _: self.home.note_kept(),
                                 self._on_failed)  # fmt: skip

    # Keeping

    def _on_kept_wanted(self, data: dict[str, Any]) -> None:
        """Ask about personal data first, then for the vault, then keep."""
        form = self._present()
        if form is None:
            return
        found = suspicions(str(data.get("text", "")), known_names(self.home.library))
        if found and not form.doubt.open:
            form.doubt_text(found)
            return
        try:
            feedback = parse_feedback(data | _task(form.about))
        except BadInput as error:
            self.home.failed.emit(error)
            return
        self._keep(feedback)

    def _keep(self, feedback: Feedback) -> None:
        casework, about = self.home.session.casework, feedback.about
        if casework is None:
            self.home.vault_wanted.emit(lambda: self._keep(feedback))
            return
        self._timer.stop()
        self._typed.pop(about, None)
        draft = self._ids.pop(about, None)
        self.home.worker.run(lambda: _give(casework, feedback, draft), self._on_given,
                             lambda error: self._on_not_given(feedback, error))  # fmt: skip

    def _on_given(self, leaving: Leaving) -> None:
        form = self._present()
        self.home.note_kept()
        if form is not None:
            form.show_kept(leaving)
        else:
            announce(self.home.shell, self.tr("Your feedback is kept."))

    def _on_not_given(self, feedback: Feedback, error: Exception) -> None:
        self._typed.setdefault(feedback.about, feedback.to_dict())
        self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        if self.home.session.casework is not None:
            self.home.failed.emit(error)

    def _tell(self, form: FeedbackForm) -> None:
        """Say where what was typed is, and what would leave of it."""
        if form.finished:
            return
        given = form.given()
        case = self._case(given.get("case"))
        form.show_leaving(leaving_now(GIVEN, given | _task(form.about), case.marking if case else None))
        if self.home.session.casework is None:
            locked = self.tr("Not kept yet: open your cases to keep it. Until then it waits in this window.")
            form.set_state(self.tr("To keep feedback, open your cases.") if form.empty else locked)
        elif form.empty:
            form.set_state(self.tr("It goes to headquarters with your next exchange, not before."))
        elif form.about in self._typed or form.about in self._saving:
            form.set_state(self.tr("Not finished yet."))
        else:
            form.set_state(self.tr("Kept as a draft on this laptop. Esc closes it; it waits here for you."))


def _task(about: str) -> dict[str, int]:
    """Return the core task that a paragraph belongs to, if it does."""
    task = core_task_of(about)
    return {"core_task": task} if task else {}


def _give(casework: Casework, feedback: Feedback, draft: str | None) -> Leaving:
    """Runs in the worker: kept on disk, and what of it will leave."""
    return casework.leaving.of_subject(casework.feedback.give(feedback, draft).id)
