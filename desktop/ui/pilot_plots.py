"""The figures of the pilot as charts, in words: each title says what is counted, each sentence what it comes to."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.domain.case import ADVISERS
from desktop.domain.pilot_figures import OTHER, Days, Figures
from desktop.ui.case_words import adviser, days_word, followed_word
from desktop.ui.charts.bars import Bars, Stacks
from desktop.ui.charts.dots import DotRow, Dots
from desktop.ui.charts.plot import Plot
from desktop.ui.feedback_words import about_words, kind_word
from desktop.ui.texts import Texts

translate = QCoreApplication.translate
_TASKS = {
    1: "core-task-1-build-expertise", 2: "core-task-2-inform-and-advise", 3: "core-task-3-support-business",
    4: "core-task-4-set-conditions", 5: "core-task-5-put-on-agenda",
}  # fmt: skip
SHOWN = 8
"""How many things that feedback is about are shown as a chart; the list below has them all."""


def plots(figures: Figures, texts: Texts) -> dict[str, Plot]:
    """Return the charts by name, in the order of the page; one without anything to show is left out."""
    found: dict[str, Plot] = {}
    if figures.cases:
        found |= {"tasks": tasks(figures, texts), "routes": routes(figures, texts), "days": days(figures, texts)}
    if any(figures.followed.values()):
        found["followed"] = followed(figures)
    if figures.feedback:
        found |= {"kinds": kinds(figures), "about": about(figures, texts)}
    return found


def tasks(figures: Figures, texts: Texts) -> Plot:
    """Return the cases per core task."""
    values = [(f"{task}. {texts.paragraph(_TASKS[task])}", n) for task, n in figures.tasks.items()]
    told = translate("Pilot", "A case can count at more than one core task.")
    none = [str(task) for task, n in figures.tasks.items() if not n]
    if none:
        told += " " + translate("Pilot", "Without a case: {tasks}.").format(tasks=", ".join(none))
    title = translate("Pilot", "Cases per core task")
    return Bars(title, (translate("Pilot", "Core task"), translate("Pilot", "Cases")), values, told)


def routes(figures: Figures, texts: Texts) -> Plot:
    """Return the cases per route of the decision aid."""
    values = [(route_word(route, texts), n) for route, n in figures.routes.items() if n]
    own = figures.own_route
    told = translate("Pilot", "In {n} of {of} cases someone chose another route.").format(n=own.n, of=own.of)
    title = translate("Pilot", "Routes that the decision aid showed")
    return Bars(title, (translate("Pilot", "Route"), translate("Pilot", "Cases")), values, told)


def route_word(route: str, texts: Texts) -> str:
    """Return a route in a few words."""
    return translate("Pilot", "No outcome yet") if route == OTHER else texts.short_route(route)


def days(figures: Figures, texts: Texts) -> Plot:
    """Return the days to an answer, per adviser."""
    rows = [_dot_row(name, figures.days[name], texts) for name in ADVISERS]
    head = (
        translate("Pilot", "Adviser"),
        translate("Pilot", "Middle one"),
        translate("Pilot", "Every answer, in days"),
    )
    said = " ".join(filter(None, [_said(name, figures.days[name], texts) for name in ADVISERS]))
    nothing = translate("Pilot", "No answer is noted yet.")
    return Dots(
        translate("Pilot", "Days to an answer, per adviser"), head, rows, partial(_in_days, texts), said or nothing
    )


def _in_days(texts: Texts, number: float) -> str:
    whole = float(number).is_integer()
    return days_count(int(number)) if whole else translate("Pilot", "{n} days").format(n=texts.decimal(number))


def days_count(number: int) -> str:
    """Return a number of days; not “today” for none, because it is a length here."""
    return translate("Pilot", "0 days") if number == 0 else days_word(number)


def _dot_row(name: str, known: Days, texts: Texts) -> DotRow:
    word = "–" if known.middle is None else _in_days(texts, known.middle)
    return DotRow(_capital(adviser(name)), known.each, known.middle, word)


def _said(name: str, known: Days, texts: Texts) -> str:
    who = _capital(adviser(name))
    parts = []
    if known.middle is not None:
        told = translate("Pilot", "{who}: at least half of the {n} answers came within {days}.")
        one = translate("Pilot", "{who}: one answer, after {days}.")
        parts.append((one if len(known.each) == 1 else told).format(who=who, n=len(known.each),
                                                                   days=_in_days(texts, known.middle)))  # fmt: skip
    if known.open == 1:
        parts.append(translate("Pilot", "{who}: 1 question waits.").format(who=who))
    elif known.open:
        parts.append(translate("Pilot", "{who}: {n} questions wait.").format(who=who, n=known.open))
    return " ".join(parts)


def followed(figures: Figures) -> Plot:
    """Return how often advice was followed."""
    values = [(followed_word(name), n) for name, n in figures.followed.items()]
    title = translate("Pilot", "Was the advice followed?")
    told = translate("Pilot", "Counted per advice, where someone noted it.")
    return Bars(title, (translate("Pilot", "Followed"), translate("Pilot", "Advices")), values, told)


def kinds(figures: Figures) -> Plot:
    """Return feedback per kind."""
    values = [(kind_word(kind), n) for kind, n in figures.kinds.items()]
    total = translate("Pilot", "{n} pieces of feedback.").format(n=figures.feedback)
    if figures.feedback == 1:
        total = translate("Pilot", "1 piece of feedback.")
    title = translate("Pilot", "Feedback per kind")
    return Bars(title, (translate("Pilot", "Kind"), translate("Pilot", "How often")), values, total)


def about(figures: Figures, texts: Texts) -> Plot:
    """Return what feedback is most about: what works, what can be better, ideas."""
    most = list(figures.about.items())[:SHOWN]
    values = [(about_words(place, texts), _parts(found)) for place, found in most]
    parts = (translate("Pilot", "works"), translate("Pilot", "can be better"), translate("Pilot", "idea"))
    told = translate("Pilot", "Feedback is about {n} places.").format(n=len(figures.about))
    if len(figures.about) == 1:
        told = translate("Pilot", "Feedback is about 1 place.")
    return Stacks(translate("Pilot", "What feedback is about"), translate("Pilot", "About"), parts, values, told)


def _parts(found: Mapping[str, int]) -> tuple[int, int, int]:
    works, idea = found.get("works", 0), found.get("idea", 0)
    return works, sum(found.values()) - works - idea, idea


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
