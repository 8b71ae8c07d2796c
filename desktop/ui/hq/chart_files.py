"""A chart as it leaves headquarters: the name of its file, and what stands in it. Small numbers are not told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop import paths
from desktop.ui.charts.saving import Around, as_file
from desktop.ui.hq.plots import Build, Seen
from desktop.ui.look import Look

translate = QCoreApplication.translate


def name_of(build: Build, seen: Seen, form: str) -> str:
    """Return a name to suggest for the file."""
    words = re.findall(r"\w+", build(seen).counts.lower())
    return f"{'-'.join(words)}.{form}"


def data_of(build: Build, seen: Seen, target: Path, whose: Sequence[str]) -> bytes:
    """Return the chart in the form of the file's ending; a picture is as on paper, whatever the window looks like, and
    says what it counts, `whose` figures these are (a name, what was chosen), of which day, and what is not told.
    """
    paper = Look(paths.ui_assets(), seen.texts.language)
    paper.set_mode("light")
    made, today = build(seen), date.today().isoformat()  # noqa: DTZ011 - a person's day
    words = translate("Hq", "Counts below {n} are not told.")
    below = " · ".join((*whose, seen.texts.day(today), words.format(n=seen.least)))
    around = Around(made.counts, getattr(made.plot, "said", ""), below)
    return as_file(made.plot, paper, target.suffix.removeprefix("."), around)
