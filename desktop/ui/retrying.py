"""When a place that could not be reached is tried again: with growing pauses, until it works or a person leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, QTimer, Signal

if TYPE_CHECKING:
    from desktop.exchange.later import Later


class Retrying(QObject):
    """One place at a time.

    Emits:
        due: the place is to be tried. Emits the way, and the place as it may be shown.
    """

    due = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        """Wait for nothing yet."""
        super().__init__(parent)
        self._later: Later | None = None
        self._what = ("", "")
        self.at: QDateTime | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.now)

    def failed(self, who: str, way: str, place: str) -> bool:
        """Try a place again after a pause; `who` (a device id) spreads the pauses. Return whether to tell a person:
        of the first failure in a row only.
        """
        from desktop.exchange.later import Later

        before = self._later if self._later is not None and self._what == (way, place) else Later(who)
        self._later, self._what = before.failed(), (way, place)
        seconds = self._later.pause
        self.at = QDateTime.currentDateTime().addSecs(round(seconds))
        self._timer.start(round(seconds * 1000))
        return self._later.to_be_told

    def pause(self) -> None:
        """Do not try while an exchange is under way."""
        self._timer.stop()
        self.at = None

    def stop(self) -> None:
        """Do not try again."""
        self.pause()
        self._later, self._what = None, ("", "")

    def now(self) -> None:
        """Try now."""
        self.pause()
        if self._later is not None:
            self.due.emit(*self._what)
