"""Feedback over the paragraphs of the guideline: which article and paragraph, how often, and what they say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.ui.charts.heat import Heat, Strip
from desktop.ui.hq.plots import Behind, Seen, Shown, most
from desktop.ui.hq.words import TASKS, short_task

translate = QCoreApplication.translate


def heat(seen: Seen) -> Shown:
    """Return feedback per paragraph of the five core tasks."""
    counts = {about: len(said) for about, said in seen.groups.about.items()}
    places: list[list[tuple[str, str]]] = [seen.texts.paragraphs_of(slug) for slug in TASKS.values()]
    known = seen.told([counts.get(about, 0) for each in places for about, _ in each])
    left = iter(known)
    whole = [[next(left) for _ in each] for each in places]
    names = [short_task(task) for task in TASKS]
    strips = [_strip(name, each, known) for name, each, known in zip(names, places, whole, strict=True)]
    behind = [Behind(f"{name}: {words}", about=about)
              for name, each in zip(names, places, strict=True) for about, words in each]  # fmt: skip
    here = sum(counts.get(about, 0) for each in places for about, _ in each)
    title = translate("Hq", "No feedback on a paragraph of the core tasks yet")
    if here:
        title = _title(seen, [one.title for one in behind], known)
    head = (translate("Hq", "Core task"), translate("Hq", "Paragraph"), translate("Hq", "Feedback"))
    said = translate("Hq", "About questions, outcomes, other articles and the app: {n}.")
    elsewhere = seen.one(len(seen.groups.feedback) - here)
    plot = Heat(title, head, strips, said.format(n=seen.n(elsewhere)) if elsewhere else "")
    return Shown(plot, translate("Hq", "Feedback per paragraph"), behind)


def _title(seen: Seen, names: Sequence[str], known: Sequence[int]) -> str:
    """Return which paragraph was spoken of most, as far as that may be told."""
    first = most(known)
    if not first:
        return translate("Hq", "Feedback on the paragraphs of the core tasks")
    words = translate("Hq", "Most feedback of all paragraphs here: {place}, {n} times")
    if len(first) > 1:
        words = translate("Hq", "Most feedback here: {many} paragraphs, {n} times each")
    return words.format(place=names[first[0]], n=seen.n(known[first[0]]), many=len(first))


def _strip(name: str, places: Sequence[tuple[str, str]], counts: Sequence[int]) -> Strip:
    return Strip(name, [(words, n) for (_, words), n in zip(places, counts, strict=True)])
