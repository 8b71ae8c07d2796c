"""What every area of the window is given: the window, the content, what is open, and its voice to the other areas."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.guidance.library import Library
from desktop.ui.door import Door
from desktop.ui.idle import Idle
from desktop.ui.known import Known
from desktop.ui.look import Look
from desktop.ui.session import Session
from desktop.ui.shell import Shell
from desktop.ui.texts import Texts
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.assistant import Assistant
    from desktop.ui.reader import Reader
    from desktop.ui.spot import Spot
    from desktop.ui.standing import Standings
    from desktop.ui.widgets.feedback_button import FeedbackButton

AGAIN = "imvoOpenAgain"
"""A property of the application: open a new window when this one has closed, because another pack was chosen."""


class Home(QObject):
    """Areas never know each other: they emit what they want here, and the desk brings it about.

    Wanted:
        section_wanted, article_wanted, case_wanted, draft_wanted: something is to be shown. Emit its name, its
            "slug" or "slug#anchor", its id.
        request_wanted: a new support request. Emits nothing.
        resume_wanted: the questions of a case are to be continued. Emits the `Case`, and which
            request of it (`Conversation.part`).
        differing_wanted: the cases whose outcome would now be another are to be shown. Emits nothing.
        risks_wanted: the risks of a country and product are to be looked up. Emits the `RiskQuery`.
        risks_taken: a lookup is to be used in the decision aid. Emits what a case keeps of it.
        checklist_wanted: a checklist of the pack is to be shown. Emits its id, and the id of a case or an empty text.
        run_wanted: a checklist in use is to be shown. Emits its id.
        lesson_wanted: a lesson of the learning path is to be shown. Emits its id.
        setting_wanted: one setting is to be shown. Emits its name (of `SettingsPage.bring`).
        vault_wanted: the vault is to be opened, or made. Emits what to call then, or None.
        backup_wanted: a backup is to be made. Emits nothing.
        guidance_wanted: the guidance that lies in a place is to be installed. Emits the place.
        feedback_wanted: feedback is to be given. Emits the `Spot`, or None for what has the focus.
        language_wanted: the window in another language. Emits `nl` or `en`.
        evaluation_wanted: the questions that look back are wanted. Emits `case` or `month`, and the id of the case.
    Happened:
        failed: something could not be read or written; nothing was lost. Emits the error, for the banner.
        undone: an act was taken back or brought back; what shows must be read again. Emits the `Undone`.
        locking: the vault is about to be closed; what waits to be saved must go to the worker now. Emits nothing.
        ended: the window is closed and the work in hand is done. Emits nothing.
    """

    section_wanted = Signal(str)
    article_wanted = Signal(str)
    case_wanted = Signal(str)
    draft_wanted = Signal(str)
    request_wanted = Signal()
    resume_wanted = Signal(object, str)
    differing_wanted = Signal()
    risks_wanted = Signal(object)
    risks_taken = Signal(object)
    checklist_wanted = Signal(str, str)
    run_wanted = Signal(str)
    lesson_wanted = Signal(str)
    setting_wanted = Signal(str)
    vault_wanted = Signal(object)
    backup_wanted = Signal()
    guidance_wanted = Signal(str)
    feedback_wanted = Signal(object)
    evaluation_wanted = Signal(str, str)
    language_wanted = Signal(str)
    failed = Signal(object)
    undone = Signal(object)
    locking = Signal()
    ended = Signal()

    def __init__(self, look: Look, library: Library, folder: Path) -> None:
        """Build the empty window for the data in `folder`."""
        super().__init__()
        self.look, self.library, self.folder = look, library, folder
        self.setting_up = False  # whether the first start has begun and is not done
        self.texts = Texts(library, look, lambda: self.rules)
        self.worker, self.session, self.idle = Worker(), Session(), Idle()
        self.shell = Shell(look)
        self.door = Door(folder, lambda: self.rules, self.worker, self.shell.unlock_bar)
        self.known = Known(self.session, self.worker)

    @cached_property
    def rules(self) -> Assistant:
        """The decision assistant over the pack in use."""
        from desktop.assistant import Assistant  # only now: reading the rules takes time

        return Assistant(self.library)

    @cached_property
    def reader(self) -> Reader:
        """The reader's own marks."""
        from desktop.ui.reader import Reader  # only now: no mark shows before its page

        made = Reader(self)
        made.refresh()
        return made

    @cached_property
    def standing(self) -> Standings:
        """How the exchange with headquarters stands."""
        from desktop.ui.standing import Standings  # only now: nothing of it shows before the vault is open

        made = Standings(self)
        made.refresh()
        return made

    def offer_feedback(self, button: FeedbackButton, spot: Callable[[], Spot | None]) -> None:
        """Let a button that lives as long as its page open feedback at a spot, and say how often it was given there."""
        button.wanted.connect(lambda: self.feedback_wanted.emit(spot()))
        self.reader.read.connect(lambda: button.set_counts(self.reader.given))
        button.set_counts(self.reader.given)

    def note_kept(self) -> None:
        """Call this when something was written into the vault: the window says so and reads it again."""
        self.session.kept()
        self.known.refresh()
