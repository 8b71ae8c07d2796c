"""Gather from a folder, a file or a server, and write receipts back, beside the window: it stays usable meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from desktop.headquarters.gather import Gathered, Step
from desktop.ui.worker import Worker


@dataclass(frozen=True)
class Took:
    """What one run did: what was gathered, how many receipts were written (None: none were asked for), and whether a
    person stopped it.
    """

    gathered: Gathered | None = None
    receipts: int | None = None
    damage: str | None = None
    stopped: bool = False


class Gathering(QObject):
    """One run at a time, in a thread of its own with a store of its own.

    Signals:
        stepped: so far. Emits the files read and their bytes.
        done: the run ended. Emits the `Took`.
        failed: the run could not go on; what was taken in stays. Emits the error.
    """

    stepped = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, store: str, keys: str | None) -> None:
        """Gather into the store at a place, with the officer's keys in a file (None: beside the store)."""
        super().__init__()
        self._store, self._keys = store, keys
        self._worker, self._stop = Worker(), Event()

    @property
    def busy(self) -> bool:
        """Whether a run is on its way."""
        return self._worker.busy

    def start(self, place: str, passphrase: str, receipts: bool) -> None:
        """Take in what lies at a place; with `receipts` write them there afterwards."""
        self._stop.clear()
        work = lambda: take(self._store, self._keys, place, passphrase, receipts, self._told)  # noqa: E731
        self._worker.run(work, self.done.emit, self.failed.emit)

    def stop(self) -> None:
        """Let the run end after the file in hand; what was read stays."""
        self._stop.set()

    def finish(self) -> None:
        """Stop, and wait for the end."""
        self.stop()
        self._worker.finish()

    def _told(self, step: Step) -> None:
        from desktop.exchange.box import Stopped

        if self._stop.is_set():
            raise Stopped
        self.stepped.emit(step.files, step.bytes)


def take(
    store_place: str, keys: str | None, place: str, passphrase: str, receipts: bool, told: Callable[[Step], None]
) -> Took:
    """Gather from a place into a store, then write receipts there if asked; runs in a thread of its own.

    Raises BadInput (a wrong passphrase, no store), OutsideWorld.
    """
    from desktop.exchange.box import Stopped
    from desktop.exchange.open_box import open_box
    from desktop.headquarters.gather import gather
    from desktop.headquarters.keys_file import read_keys
    from desktop.headquarters.open_store import keys_path, open_store

    officer = read_keys(Path(keys_path(store_place, keys)), passphrase)
    store = open_store(store_place)
    try:
        with open_box(place, write=False) as box:
            try:
                gathered = gather(store, officer, box, told)
            except Stopped:
                return Took(stopped=True)
            damage = getattr(box, "damage", None)
        written = _confirm(store_place, store, officer, place) if receipts else None
        return Took(gathered, written, damage)
    finally:
        store.close()


def _confirm(store_place: str, store: object, officer: object, place: str) -> int:
    """Write receipts into a box, as `imvo-hq receipts` does; return how many."""
    from desktop.exchange.open_box import open_box
    from desktop.headquarters.officers import release_by
    from desktop.headquarters.receipts import write_receipts
    from desktop.headquarters.release import content_root

    with open_box(place, write=True) as box:
        release_by(store, officer, content_root(store_place))  # type: ignore[arg-type]
        return write_receipts(store, officer, box).written  # type: ignore[arg-type]
