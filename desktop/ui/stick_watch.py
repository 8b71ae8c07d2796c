"""Notices sticks that are plugged in, while somebody looks; the asking is done off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from desktop.exchange.places import Stick

OFFICE_FILE = "hq.json"
_EVERY = 2000  # milliseconds between two looks


@dataclass(frozen=True)
class Plugged:
    """A stick that is plugged in, and the file of headquarters on it, or None."""

    stick: Stick
    office: Path | None


class StickWatch(QObject):
    """Looks again and again.

    Emits:
        changed: other sticks are there than before. Emits nothing.
    """

    changed = Signal()

    def __init__(self, parent: QObject, wanted: Callable[[], bool]) -> None:
        """Look only while `wanted` says so."""
        super().__init__(parent)
        self._wanted = wanted
        self.there: Sequence[Plugged] = ()
        self._worker = Worker()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look now, if somebody wants to know and no look is under way."""
        if self._wanted() and not self._worker.busy:
            self._worker.run(look, self._put, lambda _: None)

    def finish(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._worker.finish()

    def _put(self, there: Sequence[Plugged]) -> None:
        if there != self.there:
            self.there = there
            self.changed.emit()


def look() -> Sequence[Plugged]:
    """Return the sticks that are plugged in now."""
    from desktop.exchange import places

    return [Plugged(stick, _office(stick)) for stick in places.sticks()]


def _office(stick: Stick) -> Path | None:
    """Return the file of headquarters on a stick, or None."""
    candidates = (stick.root / OFFICE_FILE, stick.box / OFFICE_FILE)
    try:
        return next((path for path in candidates if path.is_file()), None)
    except OSError:
        return None
