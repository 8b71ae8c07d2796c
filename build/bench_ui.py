"""Measure the window: start, memory, an answer, and a long list of cases. Part of `make.py bench`.

A start ends when the first pixel of a window is drawn on a display of our own (Xvfb), so the same clock serves our
window, a bare PySide6 window, and the frozen program, without a line of code for it in the program.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from display import Display, Pixel
from environment import PYTHON, ROOT
from frozen import FOLDER, files_in
from measure import Figure

from desktop.storage.vault import prepare

STARTS = 15
ARTICLE_LIMIT = 4  # our own; the window itself has the limit that counts
ARTICLE = Pixel(440, 400, 0xFFFFFF)  # the margin of an article in a window of 1366 x 768, in the light theme
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("a bare window"))
window.resize(1366, 768)
window.show()
{end}
"""
RUN = "application.exec()"
SAY_MEMORY = "application.processEvents(); import psutil; print(psutil.Process().memory_info().rss)"
PARTS = {
    "Qt and PySide6": ("PySide6", "shiboken6"),
    "Python": ("python3", "base_library", "libpython"),
    "vault: SQLCipher, cryptography, Argon2": ("sqlcipher3", "cryptography", "_cffi"),
    "content, fonts, icons, words": ("content", "desktop", "translations"),
    "PDF: Typst": ("typst",),
    "the two programs themselves": ("imvo-",),
}


def clean(folder: Path, **more: str) -> dict[str, str]:
    """Return the environment of a start: byte code is kept, but in a folder of our own."""
    unwanted = ("PYTHONDONTWRITEBYTECODE", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    kept = {key: value for key, value in os.environ.items() if key not in unwanted}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder / "bytecode"), **more}


def by_turns(display: Display, commands: list[list[str]], folder: Path) -> list[tuple[float, float]]:
    """Start each command by turns; return the median seconds to the window and to the page of each.

    The first command has no page.
    """
    environment = clean(folder, DISPLAY=display.name, QT_QPA_PLATFORM="xcb", XDG_DATA_HOME=str(folder))
    pages = [None, *[ARTICLE] * (len(commands) - 1)]
    taken = [
        [display.start(command, environment, page) for command, page in zip(commands, pages, strict=True)]
        for _ in range(STARTS + 1)
    ][1:]
    columns = [list(zip(*column, strict=True)) for column in zip(*taken, strict=True)]
    return [(statistics.median(windows), statistics.median(shown)) for windows, shown in columns]


def starts(folder: Path) -> Iterator[Figure]:
    """Measure the start with a vault in the data folder, from source and, when it was built, frozen.

    The window can be used when it is drawn: it asks for the passphrase. Its page comes right after it.
    """
    prepare(folder / "IMVO-post", "bench").commit()
    commands = [[str(PYTHON), "-c", BARE.format(end=RUN)], [str(PYTHON), "-m", "desktop"]]
    frozen = FOLDER / "imvo-post"
    if frozen.is_file():
        commands.append([str(frozen)])
    with Display() as display:
        (bare, _), *ours = by_turns(display, commands, folder)
    for name, (window, page) in zip(("source", "frozen"), ours, strict=False):
        yield Figure(f"start to first drawn window, {name}, against a bare one", window, bare, 1.5)
        yield Figure(f"start to the first article, {name}, against a bare one", page, bare, ARTICLE_LIMIT)


def memory(folder: Path) -> Figure:
    """Measure the memory after opening every page, against a bare window."""
    environment = clean(folder, QT_QPA_PLATFORM="offscreen")

    def megabytes(*command: str | Path) -> float:
        done = subprocess.run([PYTHON, *command], env=environment, cwd=ROOT, check=True, capture_output=True, text=True)
        return int(done.stdout.split()[-1]) / 1e6

    ours = megabytes(ROOT / "build" / "bench_window.py", "memory", folder / "memory")
    return Figure("memory after opening every page", ours, megabytes("-c", BARE.format(end=SAY_MEMORY)), 1.6, "MB")


def window(folder: Path) -> Iterator[Figure]:
    """Measure inside the running window: an answer, and 10,000 cases."""
    script = ROOT / "build" / "bench_window.py"
    environment = clean(folder, QT_QPA_PLATFORM="offscreen")
    done = subprocess.run(
        [PYTHON, script, "work", folder / "work"],
        env=environment, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    for line in done.stdout.splitlines():
        name, taken, limit = line.split("\t")
        yield Figure(name, float(taken), None, float(limit))


def figures(folder: Path) -> list[Figure]:
    """Return every figure of the window; `folder` may be filled with what it takes."""
    return [*_starts_if_possible(folder), memory(folder), *window(folder)]


def _starts_if_possible(folder: Path) -> list[Figure]:
    if sys.platform.startswith("linux") and shutil.which("Xvfb"):
        return list(starts(folder))
    print("no Xvfb: the start is not measured")
    return []


def sizes() -> Iterator[str]:
    """Yield the size of the frozen program by part, largest first."""
    if not FOLDER.is_dir():
        yield "no frozen program to weigh (python3 build/make.py freeze)"
        return
    total: dict[str, int] = {}
    for path in files_in(FOLDER):
        part = _part(path.relative_to(FOLDER))
        total[part] = total.get(part, 0) + path.stat().st_size
    yield f"frozen size: {sum(total.values()) / 1e6:.1f} MB"
    yield from (f"  {size / 1e6:6.1f} MB  {part}" for part, size in sorted(total.items(), key=lambda row: -row[1]))


def _part(path: Path) -> str:
    if path.suffix == ".pyc":
        return "Python modules: ours, those of libraries, Python's own"
    inside = path.parts[1:] if path.parts[0] == "_internal" else path.parts
    for part, starts_ in PARTS.items():
        if inside[0].startswith(starts_):
            return part
    return "shared libraries of the system" if path.suffix != ".txt" and ".so" in path.name else "the rest"
