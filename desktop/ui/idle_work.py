"""Work for the moments in which a person reads: done in small steps between two events, never in the way."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

_STEPS = 20  # at once, about a millisecond for the small ones


class IdleWork(QTimer):
    """Takes steps of an iterator until there are none left; lives as long as its parent."""

    def __init__(self, steps: Iterator[None], parent: QObject, at_once: int = _STEPS) -> None:
        """Take the work, so many steps between two events; `start` begins it, and may be called again at any time."""
        super().__init__(parent)
        self._steps, self._at_once = steps, at_once
        self.timeout.connect(self._go_on)

    def _go_on(self) -> None:
        for _ in range(self._at_once):
            if next(self._steps, self) is self:
                self.stop()
                return
