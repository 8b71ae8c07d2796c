"""Keeping every answer at once: saves the conversation in hand as a draft, as soon as there is an open vault."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.case import FIRST, Case
from desktop.domain.request import SupportRequest
from desktop.errors import ImvoError
from desktop.ui.conversation import Conversation, Slot
from desktop.ui.drafts import draft_name, saved_words
from desktop.ui.intake import ANOTHER, Intake
from desktop.ui.session import Session
from desktop.ui.texts import Texts
from desktop.ui.trouble import in_words
from desktop.ui.worker import Worker

if TYPE_CHECKING:  # at run time it would load the vault's libraries before the window shows
    from desktop.casework import Casework, Draft

TYPING = 700  # milliseconds without a key before what is being typed is saved


class DraftKeeper(QObject):
    """Saves drafts one after the other, always the latest state, and knows what is not on disk yet.

    Emits:
        changed: what was kept, or that something waits, became another. Emits nothing.
        drafts_changed: the drafts were read again. Emits them, the latest first.
        failed: a draft could not be saved. Emits the reason in words.
    """

    changed = Signal()
    drafts_changed = Signal(list)
    failed = Signal(str)

    def __init__(self, session: Session, worker: Worker, conversation: Conversation, parent: QObject) -> None:
        """Keep `conversation`, which is empty now; live as long as `parent`."""
        super().__init__(parent)
        self._session, self._worker = session, worker
        self._conversation = conversation
        self._seen: Casework | None = None
        self._held = False
        self._running = 0  # saves of which the end was not heard yet
        self.drafts: list[Draft] = []
        self.settings: dict[str, Any] = {}
        self.waiting = False  # something was filled in that is not on disk
        self.saved_at: str | None = None  # UTC, of the conversation in hand
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING)
        self._timer.timeout.connect(self.flush)
        session.changed.connect(self.follow)

    def take(self, conversation: Conversation, saved_at: str | None = None) -> None:
        """Go over to another conversation; what the former one still had to save is saved first."""
        if self.waiting and not self._held and self._session.casework is not None:
            self._save(self._session.casework)
        self._conversation = conversation
        self._held, self.waiting, self.saved_at = False, False, saved_at
        self.changed.emit()

    def hold(self, held: bool) -> None:
        """Save nothing more while the request becomes a case, so that no draft is left beside it."""
        self._held = held
        if not held:
            self.touch(typing=True)

    def touch(self, typing: bool = False) -> None:
        """Note that something was filled in: save it now, or when the typing stops."""
        if self._conversation.empty:
            return
        self.waiting = True
        if typing:
            self._timer.start()
        else:
            self.flush()

    def flush(self) -> None:
        """Save what waits; without an open vault, or while a save is under way, it goes on waiting."""
        self._timer.stop()
        casework = self._session.casework
        if casework is not None and self.waiting and not self._running and not self._held:
            self._save(casework)
        self.changed.emit()

    def _save(self, casework: Casework) -> None:
        if self._conversation.empty:
            return
        self.waiting, self._running = False, self._running + 1
        conversation = self._conversation
        save = partial(_save, casework, conversation.slot, conversation.to_data())
        self._worker.run(save, partial(self._on_saved, conversation), partial(self._on_failed, conversation))

    def _on_saved(self, conversation: Conversation, saved_at: str) -> None:
        self._running -= 1
        if conversation is self._conversation:
            self.saved_at = saved_at
        self._session.kept()
        self.flush()

    def _on_failed(self, conversation: Conversation, error: Exception) -> None:
        """Say so and go on waiting; a vault that was locked meanwhile is no failure."""
        self._running -= 1
        if conversation is self._conversation:
            self.waiting = True
            if self._session.casework is not None:
                self.failed.emit(in_words(error))
        self.changed.emit()

    @property
    def unkept(self) -> bool:
        """Whether there are answers that no vault holds and none can hold now."""
        return self.waiting and self._session.casework is None

    def words(self, texts: Texts) -> tuple[str, str, bool]:
        """Return the words for the header, those beside the list of answers, and whether the answers are on disk."""
        if self._conversation.empty:
            return "", "", False
        name = draft_name(texts, self._conversation.to_data())
        if self.unkept:
            waits = self.tr("not kept yet; that happens as soon as you unlock")
            return f"{name} · {waits}", self.tr("not kept yet"), False
        if self.saved_at is None:
            return name, "", False
        kept = self.tr("draft, kept {when}").format(when=saved_words(texts, self.saved_at))
        return f"{name} · {kept}", self.tr("kept"), True

    def load(self) -> None:
        """Read drafts and settings again; the answer comes as `drafts_changed`."""
        casework = self._session.casework
        if casework is not None:
            self._worker.run(partial(_read, casework), self._on_loaded, self._on_not_loaded)

    def _on_loaded(self, read: tuple[list[Draft], dict[str, Any]]) -> None:
        self.drafts, self.settings = read
        self.drafts_changed.emit(self.drafts)

    def _on_not_loaded(self, error: Exception) -> None:
        if self._session.casework is not None:
            self.failed.emit(in_words(error))

    def follow(self) -> None:
        """When the vault was opened, save what waited and read what is there; when it was locked, forget the list."""
        casework = self._session.casework
        if casework is self._seen:
            return
        self._seen, self._running = casework, 0
        if casework is None:
            self._on_loaded(([], {}))
        self.flush()
        self.load()


def _read(casework: Casework) -> tuple[list[Draft], dict[str, Any]]:
    """Runs in the worker."""
    return casework.drafts(), casework.settings()


class Kept(NamedTuple):
    """A case that was kept, every case, and the files that could not be kept with it (name, why)."""

    case: Case
    cases: list[Case]
    failed: list[tuple[str, Exception]]


def keep_case(
    casework: Casework, conversation: Conversation, request: SupportRequest, reasons: Mapping[str, str]
) -> Kept:
    """Runs in the worker: the case is on disk when it returns, and so is what belongs to it."""
    with casework.acts.together():
        case, part = _with_request(casework, conversation, request, reasons)
        if conversation.lookup:
            casework.keep_lookup(case.id, conversation.lookup, part)
        told = _with_intake(casework, conversation.intake, case)
    return Kept(casework.case(case.id), casework.cases(), told)


def _with_request(
    casework: Casework, conversation: Conversation, request: SupportRequest, reasons: Mapping[str, str]
) -> tuple[Case, str]:
    """Keep the request as a new case, as one more of a case, or as changed; returns the case and the id of the part."""
    own, draft_id, intake = conversation.own_route, conversation.slot.id, conversation.intake
    if conversation.case is None:
        return casework.open_case(request, reasons, draft_id, own, intake.marking, intake.taken), FIRST
    known = casework.case(conversation.case[0])
    if conversation.part == ANOTHER:
        case = casework.add_request(known.id, request, reasons, draft_id, own, intake.taken)
        return case, case.parts[-1].id
    part = known.part(conversation.part) or known.leading
    before = part.chosen or {}
    new = own if own != (before.get("route"), before.get("reason")) else None
    return casework.change_answers(known.id, request, reasons, draft_id, new, part.id, withdraw=own is None), part.id


def _with_intake(casework: Casework, intake: Intake, case: Case) -> list[tuple[str, Exception]]:
    """Keep the contact and the files with the case; returns the names of files that could not be kept, and why."""
    contact = {**(case.contact or {}), **intake.contact}
    if intake.contact and contact != case.contact:
        casework.handling.set_contact(case.id, contact)
    failed: list[tuple[str, Exception]] = []
    for name in intake.files:
        try:
            casework.attachments.add(case.id, Path(name), case.marking)
        except ImvoError as error:
            failed.append((Path(name).name, error))
    return failed


def _save(casework: Casework, slot: Slot, data: dict[str, Any]) -> str:
    """Runs in the worker: one act, on disk when it returns. Returns when (UTC)."""
    slot.id = casework.save_draft(slot.id, data)
    return datetime.now(UTC).isoformat()
