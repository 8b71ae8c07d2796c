"""The one way to do something slow off the window's thread: one thread, in order, the answer back here."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

T = TypeVar("T")

_TURN = 0.0005  # seconds. Qt's calls let go of Python's lock; at Python's own 5 ms each would cost the window as much


class _Job(QRunnable):
    """One piece of work."""

    def __init__(self, number: int, work: Callable[[], Any], ready: Callable[[int, Any, Any], None]) -> None:
        super().__init__()
        self._number, self._work, self._ready = number, work, ready

    def run(self) -> None:
        """Do the work and send its result, or its error."""
        result, error = None, None
        try:
            result = self._work()
        except Exception as trouble:  # the window shows it; no error may end the thread
            error = trouble
        self._ready(self._number, result, error)


class Worker(QObject):
    """Runs jobs one after the other on a single thread, so that the vault is never used by two at once."""

    _ready = Signal(int, object, object)  # number of the job, result, error

    def __init__(self) -> None:
        """Start with a pool of one thread that stays alive."""
        super().__init__()
        sys.setswitchinterval(_TURN)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._numbers = count()
        self._waiting: dict[int, tuple[Callable[[Any], None], Callable[[Exception], None]]] = {}
        self._ready.connect(self._on_ready)

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Do `work` off this thread; then, on this thread, call `done` with its result or `failed` with its error."""
        number = next(self._numbers)
        self._waiting[number] = (done, failed)
        self._pool.start(_Job(number, work, self._ready.emit))

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._waiting)

    def finish(self) -> None:
        """Wait until the work in hand is done; its answers are dropped."""
        self._waiting.clear()
        self._pool.waitForDone()

    @Slot(int, object, object)
    def _on_ready(self, number: int, result: Any, error: Exception | None) -> None:
        if number not in self._waiting:
            return
        done, failed = self._waiting.pop(number)
        if error is None:
            done(result)
        else:
            failed(error)
