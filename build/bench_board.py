"""Measure headquarters' window on a store with 200,000 events: from a choice in the filters to the painted overview.

`python build/bench_board.py [STORE]`; without a store it makes a sample and multiplies it, which takes minutes.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measure import Figure
from PySide6.QtWidgets import QApplication
from tour import wait

from desktop import paths
from desktop.app import STYLE
from desktop.app_hq import build
from desktop.guidance.library import Library
from desktop.ui.hq.desk import HqDesk
from desktop.ui.hq.reading import Opened
from desktop.ui.hq.words import MONTHS

EVENTS = 200_000
LIMIT = 0.3  # seconds from a choice to the picture


def figures(store: Path) -> list[Figure]:
    """Return how long each filter takes, and opening the store once its events are folded."""
    application = QApplication.instance() or QApplication([sys.argv[0], *STYLE])
    assert isinstance(application, QApplication)
    with Library(paths.content_index()) as library:
        desk = build(application, library, Opened(str(store)), "nl")
        desk.shell.resize(1366, 768)
        desk.shell.show()
        desk.start()
        wait(lambda: desk.read)
        found = [_figure(name, _slowest(desk, name)) for name in desk.shell.filters.boxes]
        found.append(_figure("cleared", _timed(desk, desk.shell.filters.clear)))
        desk.shut()
    return found


def _figure(name: str, seconds: float) -> Figure:
    return Figure(f"headquarters' window, {EVENTS:,} events: filter {name}", seconds, None, LIMIT)


def _slowest(desk: HqDesk, name: str) -> float:
    """Return the longest of up to four choices of one filter, each made when all others are open."""
    box, slowest = desk.shell.filters.boxes[name], 0.0
    for number in range(1, min(box.count(), 5)):
        if name in ("since", "until"):
            desk.shell.filters.choose("period", MONTHS)
        value = str(box.itemData(number))
        slowest = max(slowest, _timed(desk, lambda value=value: desk.shell.filters.choose(name, value)))  # type: ignore[misc]
        desk.shell.filters.clear()
    return slowest


def _timed(desk: HqDesk, choose: Callable[[], None]) -> float:
    QApplication.processEvents()
    start = time.perf_counter()
    choose()
    desk.shell.grab()
    return time.perf_counter() - start


def main(words: list[str]) -> int:
    """Measure; return 1 if a figure is over its limit."""
    with tempfile.TemporaryDirectory(prefix="imvo-bench-board-") as name:
        store = Path(words[0]) if words else _made(Path(name) / "demo")
        found = figures(store)
    print("\n".join(figure.line() for figure in found))
    return 0 if all(figure.value <= figure.limit for figure in found) else 1


def _made(folder: Path) -> Path:
    from demo import make
    from demo_year import STORE, Wanted

    make(folder, Wanted(paths.content_index(), date(2026, 11, 22)), EVENTS)
    return folder / STORE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
