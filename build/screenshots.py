"""Draw every page of the tour in both languages, both themes and three sizes into docs/screenshots/.

Started by `make.py screenshots [WORD ...]` inside the virtual environment; words limit it to variants and states
whose name holds one of them, and `hq` alone draws headquarters' window for its manual. Drawn by the platform that
shows nothing: no display is needed.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from environment import ROOT
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from tour import states, wait

from desktop import paths
from desktop.app import build
from desktop.guidance.library import Library

TARGET = ROOT / "docs" / "screenshots"
CHOSEN = ROOT / "docs" / "images"  # what README and manuals show, from the light theme at 1366 x 768
PICTURES = {
    "first-start-recovery-code": "first-start", "today-filled": "today",
    "guidance-core-task-4-set-conditions": "guidance", "question-large-answered": "question",
    "outcome": "outcome", "case-worked-on": "case",
}  # fmt: skip
SAMPLE = {"nl": "Bogotá · voorbeeldgegevens", "en": "Bogotá · sample data"}
SIZES = {"1366": (1366, 768, 1.0), "1024": (1024, 700, 1.0), "200pct": (1366, 768, 2.0)}


def variants() -> Iterator[tuple[str, str, str, tuple[int, int, float]]]:
    """Yield (name, language, theme, size) of every variant."""
    for language in ("nl", "en"):
        for theme in ("light", "dark"):
            for size, numbers in SIZES.items():
                yield f"{language}-{theme}-{size}", language, theme, numbers


def draw(variant: str, language: str, theme: str, size: tuple[int, int, float], words: list[str]) -> int:
    """Take the tour in one variant and keep a picture of each state; return how many."""
    application = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(application, QApplication)
    width, height, scale = size
    drawn, folder = 0, TARGET / variant
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="imvo-pictures-") as name, Library(paths.content_index()) as library:
        desk = build(application, library, Path(name) / "data", language)
        desk.look.set_mode(theme)
        desk.look.set_scale(scale)
        desk.shell.resize(width, height)
        desk.shell.show()
        desk.start()
        for number, state in enumerate(states(desk, wait)):
            if not words or any(word in f"{variant}/{state}" for word in words):
                picture = folder / f"{number:02}-{state}.png"
                desk.shell.place.setText(SAMPLE[language])
                application.processEvents()  # the name may have grown by a line
                desk.shell.grab().save(str(picture))
                if variant.endswith("light-1366") and state in PICTURES:
                    _choose(picture, CHOSEN / f"{language}-{PICTURES[state]}.png")
                drawn += 1
        desk.shut()
        desk.shell.hide()
        desk.shell.deleteLater()
    return drawn


def _choose(picture: Path, target: Path) -> None:
    """Keep a smaller copy: without transparency, packed as tight as it goes."""
    QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB888).save(str(target), quality=0)


def main(words: list[str]) -> int:
    """Draw what is wanted; return 0, or 1 when nothing has such a name."""
    if words == ["hq"]:
        from screenshots_hq import main as draw_headquarters

        return draw_headquarters()
    if not words:
        shutil.rmtree(TARGET, ignore_errors=True)
    names_variant = any(word in variant for word in words for variant, *_ in variants())
    wanted = [row for row in variants() if not names_variant or any(word in row[0] for word in words)]
    drawn = sum(draw(*row, words) for row in wanted)
    print(f"{drawn} pictures in {TARGET.relative_to(ROOT)}")
    return 0 if drawn else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
