"""A chart as it leaves headquarters: the name of its file, and what stands in it. Small numbers are not told."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.ui.charts.saving import as_file
from desktop.ui.hq.plots import Build, Seen
from desktop.ui.look import Look

translate = QCoreApplication.translate


def name_of(build: Build, seen: Seen, form: str) -> str:
    """Return a name to suggest for the file."""
    words = re.findall(r"\w+", build(seen).counts.lower())
    return f"{'-'.join(words)}.{form}"


def data_of(build: Build, seen: Seen, look: Look, target: Path, name: str) -> bytes:
    """Return the chart in the form of the file's ending; below it stands whose it is (`name`), and of which day."""
    words = translate("Hq", "{name}, {day}. Counts below {n} are not told.")
    today = date.today().isoformat()  # noqa: DTZ011 - a person's day
    below = words.format(name=name, day=seen.texts.day(today), n=seen.least)
    return as_file(build(seen).plot, look, target.suffix.removeprefix("."), below)
