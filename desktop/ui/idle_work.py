"""Work for the moments in which a person reads: done in small steps between two events, never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_SLICE = 0.003  # seconds at once: a fifth of a frame


class IdleWork(QTimer):
    """Takes steps of an iterator until there are none left; lives as long as its parent."""

    def __init__(self, steps: Iterator[None], parent: QObject) -> None:
        """Take the work; `start` begins it, and may be called again at any time."""
        super().__init__(parent)
        self._steps = steps
        self.timeout.connect(self._go_on)

    def _go_on(self) -> None:
        """Take steps for a moment; a long one is taken alone."""
        end = perf_counter() + _SLICE
        while perf_counter() < end:
            if next(self._steps, self) is self:
                self.stop()
                return
