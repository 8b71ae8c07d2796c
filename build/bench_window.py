"""Run inside the window, drawn nowhere: its memory after the tour, or the time of an answer and of 10,000 cases.

`bench_window.py memory FOLDER` prints resident bytes; `work FOLDER` prints lines of name, seconds, limit.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import desktop.ui  # noqa: F401  before Qt, as the program does: else PySide6 reads and keeps the source of every module

# isort: split
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from tour import PASSPHRASE, settle, states, wait

from desktop import paths
from desktop.app import build
from desktop.guidance.library import Library
from desktop.ui.desk import Desk

MANY = 10_000
REACH = 0.3  # seconds that a hand needs from the list to the filter
ROUNDS = 60
FRAME, STALL = 0.016, 0.100  # seconds


def open_desk(library: Library, folder: Path) -> Desk:
    """Return the window on the data in `folder`, shown."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    desk = build(application, library, folder, "nl")
    desk.shell.resize(1366, 768)
    desk.shell.show()
    desk.start()
    settle()
    return desk


def stall(act: Callable[[], object]) -> float:
    """Do `act` and whatever follows from it; return the longest time, in seconds, in which no event was handled."""
    longest, quiet = 0.0, 0
    started = time.perf_counter()
    act()
    while quiet < 20:
        before = time.perf_counter()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        taken = time.perf_counter() - (started or before)
        started = 0.0
        longest = max(longest, taken)
        quiet = quiet + 1 if taken < 0.001 else 0
    return longest


def memory(folder: Path) -> None:
    """Take the whole tour and print what the process holds then."""
    import psutil  # type: ignore[import-untyped]

    with Library(paths.content_index()) as library:
        desk = open_desk(library, folder)
        for _ in states(desk, wait):
            pass
        print(psutil.Process().memory_info().rss)
        desk.shut()


def answers(desk: Desk) -> float:
    """Return the time from an answer to the updated outcome on the screen: the worst but one of many.

    When every event that an answer causes was handled, the window is laid out and what changed is painted.
    """
    desk.show_section("assistant")
    desk.assistant.conversation.choose("request_type", "financial")
    desk.assistant.page.forward.emit()
    settle()
    key = desk.assistant.conversation.shown
    assert key is not None
    values = [value for value, _, _ in desk.texts.options(key)]
    taken = []
    for number in range(ROUNDS):
        started = time.perf_counter()
        desk.assistant.page.chosen.emit(key, values[number % len(values)])
        QApplication.processEvents()
        taken.append(time.perf_counter() - started)
    return sorted(taken)[-2]


def fill(folder: Path, library: Library) -> None:
    """Make a vault with many cases; what is being measured is not how fast they are kept."""
    from desktop.casework import Casework
    from desktop.storage.vault import open_vault, prepare

    prepare(folder, PASSPHRASE).commit()
    with open_vault(folder, PASSPHRASE) as vault:
        vault.db.execute("PRAGMA synchronous = OFF")
        casework = Casework(library, vault)
        casework.set_post("BOG")
        for number in range(MANY):
            data = {"request_type": "advice", "title": f"Vraag {number} over koffie", "country": "CO"}
            casework.open_case(casework.assistant.read(data))


def cases(desk: Desk) -> dict[str, float]:
    """Return the longest stall while a long list is opened, filtered and scrolled."""
    found = {"unlock": stall(lambda: desk.door.unlock(PASSPHRASE))}
    wait(lambda: desk.session.casework is not None)
    found["unlock"] = max(found["unlock"], stall(lambda: None))
    found["open"] = stall(lambda: desk.show_section("cases"))
    reached = time.perf_counter() + REACH
    wait(lambda: time.perf_counter() >= reached)
    view = desk.cases.page.list
    field = next((w for w in desk.cases.page.findChildren(QLineEdit) if w.isVisible()), None)
    if field is not None:
        found["filter"] = max(stall(partial(QTest.keyClicks, field, sign)) for sign in "koffie 99")
        found["filter off"] = stall(field.clear)
    pages = (Qt.Key.Key_PageDown,) * 40 + (Qt.Key.Key_End, Qt.Key.Key_Home)
    found["scroll"] = max(stall(partial(QTest.keyClick, view, key)) for key in pages)
    return found


def work(folder: Path) -> None:
    """Print the figures of an answer and of many cases."""
    with Library(paths.content_index()) as library:
        fill(folder, library)
        desk = open_desk(library, folder)
        print("answer to updated outcome on the screen", answers(desk), FRAME, sep="\t")
        desk.assistant.conversation.shown = None
        for name, taken in cases(desk).items():
            print(f"{MANY:,} cases, longest stall: {name}", taken, STALL, sep="\t")
        desk.shut()


if __name__ == "__main__":
    {"memory": memory, "work": work}[sys.argv[1]](Path(sys.argv[2]))
