"""Work for the moments in which a person reads: done in small steps between two events, never in the way."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

_STEPS = 20  # at once, about a millisecond


class IdleWork(QTimer):
    """Takes steps of an iterator until there are none left; lives as long as its parent."""

    def __init__(self, steps: Iterator[None], parent: QObject) -> None:
        """Take the work; `start` begins it, and may be called again at any time."""
        super().__init__(parent)
        self._steps = steps
        self.timeout.connect(self._go_on)

    def _go_on(self) -> None:
        for _ in range(_STEPS):
            if next(self._steps, self) is self:
                self.stop()
                return
