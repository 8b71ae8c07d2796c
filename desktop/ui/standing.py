"""How the exchange with headquarters stands, as the window knows it: read off its thread, told to whoever shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.casework import Casework
    from desktop.casework.exchange import Message, Place, ReceiptLine, SyncStatus, WaitingLine
    from desktop.exchange.outbox import Kept
    from desktop.ui.home import Home

LISTED = 60
"""How many waiting lines are read to be shown; the rest is counted."""
ANSWER = "feedback_answer"
"""The kind of a message that answers a piece of feedback."""


@dataclass(frozen=True)
class Answer:
    """What headquarters answered to feedback: what that was about, in which words, whether the text was changed, and
    when it arrived (UTC, as this machine said).
    """

    about: str
    text: str
    changed: bool
    arrived: str


@dataclass(frozen=True)
class Standing:
    """Everything the window shows of the exchange. `since` is the moment of the oldest line that headquarters never
    confirmed; `renewed`: this vault goes on as a new device, which headquarters does not know yet. `cases` of which
    something travels, by id: whether headquarters confirmed all of that.
    """

    status: SyncStatus
    post: str | None = None
    officers: Sequence[tuple[str, str]] = ()
    waiting: Sequence[WaitingLine] = ()
    packages: Sequence[Kept] = ()
    receipts: Sequence[ReceiptLine] = ()
    messages: Sequence[Message] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    places: Sequence[Place] = ()
    since: str | None = None
    renewed: bool = False
    cases: Mapping[str, bool] = field(default_factory=dict)

    @property
    def enrolled(self) -> bool:
        """Whether this device knows its headquarters."""
        return self.status.headquarters is not None

    def place(self, *kinds: str) -> Place | None:
        """Return the place of one of these kinds that was used last, or None."""
        return next((one for one in self.places if one.kind in kinds), None)


class Standings(QObject):
    """Keeps the newest standing; None while the vault is locked.

    Emits:
        read: a new standing is there, or none any more. Emits nothing.
    """

    read = Signal()

    def __init__(self, home: Home) -> None:
        """Follow what is read from the vault."""
        super().__init__(home)
        self._home = home
        self.now: Standing | None = None
        home.known.read.connect(self.refresh)

    def refresh(self) -> None:
        """Read anew; the answer comes as `read`."""
        casework = self._home.session.casework
        if casework is None:
            self._put(None)
        else:
            self._home.worker.run(lambda: standing_of(casework), self._put, self._on_failed)

    def _put(self, standing: Standing | None) -> None:
        self.now = standing if self._home.session.casework is not None else None
        self.read.emit()

    def _on_failed(self, error: Exception) -> None:
        if self._home.session.casework is not None:
            self._home.failed.emit(error)


def standing_of(casework: Casework) -> Standing:
    """Return how the exchange stands; runs in the worker."""
    work = casework.exchange
    status, messages = work.status(), work.messages()
    if status.headquarters is None:
        return Standing(status, casework.post(), waiting=work.waiting(LISTED), since=work.waiting_since())
    known = work.headquarters()
    return Standing(
        status, casework.post(), known[1] if known else (), work.waiting(LISTED), work.packages(), work.receipts(),
        messages, _answers(casework, messages), work.places(), work.waiting_since(),
        not status.approved and work.earlier_devices() > 0, work.cases(),
    )  # fmt: skip


def _answers(casework: Casework, messages: Sequence[Message]) -> dict[str, Answer]:
    """Return the answers to feedback by the id of their message; an answer to what is not here is about nothing."""
    said = [one for one in messages if one.kind == ANSWER]
    about = {one.id: one.feedback.about for one in casework.feedback.given()} if said else {}
    return {one.id: _answer(one, about) for one in said}


def _answer(message: Message, about: Mapping[str, str]) -> Answer:
    body = message.body
    subject = about.get(str(body.get("feedback")), "")
    return Answer(subject, str(body.get("text") or ""), body.get("changed") is True, message.arrived)
