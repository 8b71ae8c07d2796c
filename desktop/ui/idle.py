"""Notices that nobody has typed or moved the mouse for some minutes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

MINUTE = 60_000  # milliseconds


class Idle(QObject):
    """A clock that every key and every movement sets back.

    Signals:
        passed: the time has passed without any. Emits nothing.
    """

    passed = Signal()

    def __init__(self) -> None:
        """Begin without a limit."""
        super().__init__()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.passed)

    def set_minutes(self, minutes: int | None) -> None:
        """Set how long; None is for ever."""
        if minutes is None:
            self.timer.stop()
        elif self.timer.interval() != minutes * MINUTE or not self.timer.isActive():
            self.timer.start(minutes * MINUTE)

    def touch(self) -> None:
        """Someone is there: begin anew."""
        if self.timer.isActive():
            self.timer.start()
