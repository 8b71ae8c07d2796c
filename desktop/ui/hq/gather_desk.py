"""The desk of the page Gather: runs the gathering, lets the figures follow, tells what a run did."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop.ui.hq.gathering import Gathering, Took
from desktop.ui.hq.pages.gather import GatherPage
from desktop.ui.hq.words import reason_word
from desktop.ui.look import Look
from desktop.ui.trouble import explain

translate = QCoreApplication.translate
AGAIN = 4000  # milliseconds between looks at the store while a gather is on its way


class GatherDesk(QObject):
    """The page with its gathering.

    Signals:
        looked: the store may hold more than was read; a look at it is enough when nothing is under way. Emits nothing.
        ended: a run ended; the store is to be read again. Emits nothing.
    """

    looked = Signal()
    ended = Signal()

    def __init__(self, look: Look, store: str, keys: str | None) -> None:
        """Build the page and wire it."""
        super().__init__()
        self.page, self.gathering = GatherPage(look), Gathering(store, keys)
        self._look = look
        self._told: Took | None = None
        self._again = QTimer(self)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self.looked)
        self.page.begun.connect(self._on_begun)
        self.page.stopped.connect(self.gathering.stop)
        self.gathering.stepped.connect(self.page.step)
        self.gathering.done.connect(self._on_done)
        self.gathering.failed.connect(self._on_failed)
        look.language_changed.connect(self._tell)

    def _on_begun(self, place: str, passphrase: str, receipts: bool) -> None:
        self._told = None
        self.page.tell([])
        self.page.set_busy(True)
        self.page.step(0, 0)
        self._again.start()
        self.gathering.start(place, passphrase, receipts)

    def _end(self) -> None:
        self._again.stop()
        self.page.set_busy(False)
        self.ended.emit()

    def _on_done(self, took: Took) -> None:
        self._end()
        self._told = took
        self._tell()

    def _tell(self) -> None:
        if self._told is not None:
            self.page.tell(list(told(self._told, self._look.locale().toString)))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if "passphrase" in str(error):
            self.page.wrong_passphrase()
        else:
            words = explain(error)
            self.page.tell([words.title, words.text, words.detail])

    def finish(self) -> None:
        """Stop, and wait for the end."""
        self._again.stop()
        self.gathering.finish()


def told(took: Took, number: Callable[[int], str]) -> Iterator[str]:
    """Yield what a run did, in lines."""
    if took.damage:
        yield translate("Exchange", "The file was damaged; what is whole in it was read.")
    if took.stopped:
        yield translate("Hq", "Stopped. What was read until then is kept; the rest is for the next time.")
    if took.gathered is not None:
        taken = took.gathered.taken
        words = translate("Hq", "Packages taken in: {parts}; new events: {events}.")
        nothing = translate("Hq", "Nothing new lies there.")
        yield words.format(parts=number(taken.parts), events=number(taken.events_new)) if taken.parts else nothing
        asks = translate(
            "Hq", "A device asks to be let in: {words}. Compare by telephone; the manual says how it comes in."
        )
        yield from (asks.format(words=words) for words in took.gathered.requests)
        apart = translate("Hq", "Set apart: {n} ({reason}).")
        yield from (apart.format(n=number(n), reason=reason_word(reason)) for reason, n in sorted(taken.apart.items()))
        if other := took.gathered.other_version:
            lost = translate(
                "Hq",
                "Version {n} of the document of headquarters lies there otherwise than here: these figures were put "
                "back from an older copy. The manual says what to do.",
            )
            yield lost.format(n=number(other))
    if took.receipts is not None:
        yield translate("Hq", "Receipts written: {n}.").format(n=number(took.receipts))
