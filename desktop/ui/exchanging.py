"""One exchange with headquarters at a time, on a thread of its own: the window and the vault stay free meanwhile."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.casework.exchange import ExchangeWork
    from desktop.exchange.box import Box
    from desktop.exchange.receiving import Received
    from desktop.exchange.sending import Sent, Step

BOTH, SEND, RECEIVE, TEST = "both", "send", "receive", "test"
_EVERY = 0.1  # seconds between two signs of progress


@dataclass(frozen=True)
class Exchanged:
    """What came of it at a place: `newer` is the version of a later guidance that lies there, or None."""

    place: str
    what: str
    received: Received | None = None
    sent: Sent | None = None
    newer: str | None = None


class Exchanging(QObject):
    """Sends and receives.

    Emits:
        moved: how far it is. Emits the `Step` of a send.
        ended: it went well. Emits the `Exchanged`.
        stopped: a person stopped it; what has arrived stays. Emits nothing.
        failed: it did not go. Emits the error.
    """

    moved = Signal(object)
    ended = Signal(object)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, folder: Path) -> None:
        """Take the data folder, for the guidance in use."""
        super().__init__()
        self._folder = folder
        self._worker = Worker()
        self._halt = threading.Event()
        self._last = 0.0

    @property
    def busy(self) -> bool:
        """Whether an exchange is under way."""
        return self._worker.busy

    def begin(self, work: ExchangeWork, place: str, what: str = BOTH) -> None:
        """Receive and send, one of the two, or only look whether the place answers; nothing while one is under way."""
        if not self.busy:
            self._halt.clear()
            self._last = 0.0
            self._worker.run(lambda: self._run(work, place, what), self.ended.emit, self._on_failed)

    def aside(self, work: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        """Do something else that may wait for the machine, on the same thread."""
        self._worker.run(work, lambda _: None, failed)

    def stop(self) -> None:
        """Stop as soon as it can."""
        self._halt.set()

    def finish(self) -> None:
        """Stop, and wait until it did; nothing is told any more."""
        self.stop()
        self._worker.finish()

    def _on_failed(self, error: Exception) -> None:
        from desktop.exchange.box import Stopped

        if isinstance(error, Stopped):
            self.stopped.emit()
        else:
            self.failed.emit(error)

    # On the thread of its own

    def _run(self, work: ExchangeWork, place: str, what: str) -> Exchanged:
        from desktop.exchange.open_box import without_password

        shown = without_password(place)
        if what == TEST:
            self._look(place)
            return Exchanged(shown, what)
        with work.beside() as own:
            received, newer = (None, None) if what == SEND else self._receive(own, place, what)
            sent = None if what == RECEIVE else own.send(self._open(place, True), place, self._told)
        return Exchanged(shown, what, received, sent, newer)

    def _receive(self, own: ExchangeWork, place: str, what: str) -> tuple[Received, str | None]:
        box = self._open(place, what == BOTH)
        try:
            newer = self._newer(box)
        except BaseException:
            box.abandon()
            raise
        return own.receive(box, place), newer

    def _newer(self, box: Box) -> str | None:
        from desktop import packs, paths

        return packs.newer_in(box, self._folder, paths.content_index())

    def _look(self, place: str) -> None:
        box = self._open(place, False)
        try:
            next(iter(box.entries("headquarters")), None)
        finally:
            box.abandon()

    def _open(self, place: str, write: bool) -> Box:
        from desktop.exchange.open_box import open_box

        self._alive(0)
        return open_box(place, write=write, alive=self._alive)

    def _alive(self, _count: int) -> None:
        if self._halt.is_set():
            from desktop.exchange.box import Stopped

            raise Stopped

    def _told(self, step: Step) -> None:
        self._alive(0)
        now = time.monotonic()
        if now - self._last >= _EVERY or step.records_done == step.records:
            self._last = now
            self.moved.emit(step)
