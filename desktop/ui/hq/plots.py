"""The overview's charts in words: each title is a sentence made from the figures; each value knows what is behind it.

With a `least` above 1 a chart is as it may leave headquarters: small numbers are not told, in titles neither.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.domain.pilot_figures import OTHER
from desktop.headquarters.coverage import PostLine
from desktop.headquarters.facts import CaseFact, Facts
from desktop.headquarters.groups import ASKED, BOTH, Answered, Groups, quarters
from desktop.ui.case_words import adviser
from desktop.ui.charts.bars import Bars
from desktop.ui.charts.plot import Plot
from desktop.ui.charts.ranges import RangeRow, Ranges
from desktop.ui.charts.shares import Shares
from desktop.ui.charts.untold import Under
from desktop.ui.hq.map_plot import Dot, PostMap
from desktop.ui.hq.texts import HqTexts
from desktop.ui.hq.untold import told
from desktop.ui.hq.words import (
    asked_word,
    cases_count,
    days_count,
    listed,
    number,
    post_name,
    posts_count,
    route_word,
    short_task,
)
from desktop.ui.texts import Texts

translate = QCoreApplication.translate
SHOWN = 6
"""How many rules, items and versions a chart shows; the table beside the report has them all."""
ALL = 1  # a threshold that hides nothing


@dataclass(frozen=True)
class Behind:
    """What lies behind one value: posts (codes), feedback about something, or else cases, under a title; `again` gives
    that title in the language of the window.
    """

    title: str = ""
    cases: Sequence[CaseFact] = ()
    posts: Sequence[str] = ()
    about: str = ""
    again: Callable[[], str] | None = None


@dataclass(frozen=True)
class Shown:
    """A chart, what it counts in a few words, and what is behind each of its values (fewer: nothing is)."""

    plot: Plot
    counts: str
    behind: Sequence[Behind] = ()


@dataclass(frozen=True)
class Seen:
    """What a chart is made from: the groups, the facts they are of, words, and the smallest count that is told."""

    groups: Groups
    facts: Facts
    texts: HqTexts
    least: int = ALL

    def told(self, counts: Sequence[int]) -> list[int]:
        """Return a row of counts as it may be told."""
        return told(counts, self.least) if self.least > ALL else list(counts)

    def one(self, count: int) -> int:
        """Return one count as it may be told."""
        return Under(self.least) if 0 < count < self.least else count

    def n(self, count: int) -> str:
        """Return a count in words."""
        return number(count, self.texts)


Build = Callable[[Seen], Shown]


def most(counts: Sequence[int]) -> list[int]:
    """Return the places of the greatest count: several that are equal, none where no count above nought is told."""
    greatest = max(counts, default=0)
    return [place for place, count in enumerate(counts) if count == greatest > 0]


def bars(counts: str, head: tuple[str, str], title: str, rows: Sequence[tuple[str, Sequence[CaseFact]]],
         known: Sequence[int], said: str = "") -> Shown:  # fmt: skip
    """Return a chart with a bar per group of cases; `known` are their counts as they may be told."""
    values = [(name, n) for (name, _), n in zip(rows, known, strict=True)]
    behind = [Behind(name, cases) for name, cases in rows]
    return Shown(Bars(title or counts, head, values, said), counts, behind)


def tasks(seen: Seen) -> Shown:
    """Return cases per core task."""
    groups = seen.groups
    rows = [(short_task(task), cases) for task, cases in groups.tasks.items()]
    known = seen.told([len(cases) for _, cases in rows])
    first, title = most(known), ""
    if first:
        one = translate("Hq", "Core task {task} comes up most often: in {n} of {of} cases")
        several = translate("Hq", "Core tasks {task} come up most often: each in {n} of {of} cases")
        names = listed([str(list(groups.tasks)[place]) for place in first])
        n, of = seen.n(known[first[0]]), seen.n(seen.one(len(groups.cases)))
        title = (one if len(first) == 1 else several).format(task=names, n=n, of=of)
    head = (translate("Hq", "Core task"), translate("Hq", "Cases"))
    said = translate("Hq", "A case can count at more than one core task.")
    return bars(translate("Hq", "Cases per core task"), head, title, rows, known, said)


def routes(seen: Seen) -> Shown:
    """Return the mix of routes."""
    found = {route: cases for route, cases in seen.groups.routes.items() if cases}
    names = sorted((route for route in found if route != OTHER), key=lambda route: -len(found[route]))
    order = [*names, *([OTHER] if OTHER in found else [])]
    known = seen.told([len(found[route]) for route in order])
    values = [(route_word(route, seen.texts), n) for route, n in zip(order, known, strict=True)]
    title = _led(seen, values[: len(names)])
    head = (translate("Hq", "Route"), translate("Hq", "Cases"), translate("Hq", "Share"))
    behind = [Behind(route_word(route, seen.texts), found[route]) for route in order]
    rest = len(order) - 1 if OTHER in found else -1
    return Shown(Shares(title, head, values, rest=rest), translate("Hq", "Routes"), behind)


def _led(seen: Seen, values: Sequence[tuple[str, int]]) -> str:
    """Return where the decision aid led most often, as far as that may be told."""
    first = most([n for _, n in values])
    if not first:
        return translate("Hq", "Routes of the decision aid") if values else translate("Hq", "No case has a route yet")
    one = translate("Hq", "The decision aid led most often to {route}: {n} of {of} cases")
    several = translate("Hq", "The decision aid led most often to {route}: each {n} of {of} cases")
    names = listed([f"“{values[place][0]}”" for place in first])
    n, of = seen.n(values[first[0]][1]), seen.n(seen.one(len(seen.groups.cases)))
    return (one if len(first) == 1 else several).format(route=names, n=n, of=of)


def asked(seen: Seen) -> Shown:
    """Return who was asked in the cases that go to both advisers."""
    groups = seen.groups
    known = seen.told([len(groups.asked[one]) for one in ASKED])
    counts = dict(zip(ASKED, known, strict=True))
    of = seen.n(seen.one(groups.seeking))
    words = translate("Hq", "In {n} of {of} cases that need advice, RVO and the department were both asked")
    if isinstance(counts[BOTH], Under):
        words = translate("Hq", "Who was asked in {of} cases that need advice")
    values = [(asked_word(one), counts[one]) for one in ASKED]
    head = (translate("Hq", "Asked"), translate("Hq", "Cases"), translate("Hq", "Share"))
    behind = [Behind(asked_word(one), groups.asked[one]) for one in ASKED]
    plot = Shares(words.format(n=seen.n(counts[BOTH]), of=of), head, values, rest=2, dark_first=True)
    return Shown(plot, translate("Hq", "Route “Seek advice”: who was asked"), behind)


def days(seen: Seen) -> Shown:
    """Return the days to an answer per adviser."""
    found = {"rvo": seen.groups.rvo, "department": seen.groups.department}
    rows = [_range(seen, name, one) for name, one in found.items()]
    unit = partial(days_count, texts=seen.texts)
    middles = [f"{row.name} {unit(row.middle)}" for row in rows if row.middle is not None]
    title = translate("Hq", "No answer of an adviser is noted yet")
    if middles:
        title = translate("Hq", "Half of the answers came within: {days}").format(days=", ".join(middles))
    head = (translate("Hq", "Answered within … days"), "25%", "50%", "75%")
    said = " ".join(_open(seen, name, one) for name, one in found.items() if one.waiting)
    behind = [Behind(f"{translate('Hq', 'Answered')}: {adviser(name)}", [case for _, case in one.each])
              for name, one in found.items()]  # fmt: skip
    return Shown(Ranges(title, head, rows, unit, said), translate("Hq", "Days to an answer"), behind)


def _range(seen: Seen, name: str, found: Answered) -> RangeRow:
    three = quarters(found.days) if len(found.each) >= seen.least else None
    low, middle, high = three or (None, None, None)
    who = adviser(name)
    return RangeRow(who[:1].upper() + who[1:], low, middle, high, "–" if middle is None else seen.texts.decimal(middle))


def _open(seen: Seen, name: str, found: Answered) -> str:
    who = adviser(name)
    words = translate("Hq", "{who}: {n} without an answer yet.")
    return words.format(who=who[:1].upper() + who[1:], n=cases_count(seen.one(len(found.waiting)), seen.texts))


def departures(seen: Seen) -> Shown:
    """Return how often a person judged otherwise than a rule."""
    rows = [(seen.texts.rule(rule), cases) for rule, cases in list(seen.groups.departures.items())[:SHOWN]]
    known = seen.told([len(cases) for _, cases in rows])
    many = len({case.case for cases in seen.groups.departures.values() for case in cases})
    words = translate("Hq", "In {n} a person judged otherwise than a rule")
    title = words.format(n=cases_count(seen.one(many), seen.texts))
    head = (translate("Hq", "Rule"), translate("Hq", "Cases"))
    return bars(translate("Hq", "Departures per rule"), head, title, rows, known)


def skipped(seen: Seen) -> Shown:
    """Return the items of checklists that were left open most."""
    found = seen.groups.skipped[:SHOWN]
    known = [seen.one(item.skipped) for item in found]
    first = found[0]
    equal = sum(one.skipped == first.skipped for one in seen.groups.skipped) - 1
    words = translate("Hq", "Left open most: “{item}”, in {n} of {of} lists")
    if equal:
        words = translate("Hq", "Left open most: “{item}” and {more} more, each in {n} lists")
    item, n, of = seen.texts.item(first.checklist, first.item), seen.n(known[0]), seen.n(seen.one(first.of))
    title = words.format(item=item, n=n, of=of, more=equal)
    head = (translate("Hq", "Item"), translate("Hq", "Lists in which it was left open"))
    values = [(seen.texts.item(one.checklist, one.item), n) for one, n in zip(found, known, strict=True)]
    said = translate("Hq", "Of checklists in use, those in which the item counted.")
    return Shown(Bars(title, head, values, said), translate("Hq", "Checklist items left open"))


def post_map(seen: Seen) -> Shown:
    """Return the map of posts."""
    posts = seen.groups.posts
    known = dict(zip(posts, seen.told([one.cases for one in posts]), strict=True))
    told_whole = [one for one in posts if not isinstance(known[one], Under)]
    mapped = [one for one in told_whole if seen.facts.place(one.post).lat is not None]
    mapped.sort(
        key=lambda one: (-round((seen.facts.place(one.post).lat or 0) / 15), seen.facts.place(one.post).lon or 0)
    )
    dots = [_dot(seen, one) for one in mapped]
    active = [one for one in seen.groups.posts if one.cases]
    words = translate("Hq", "{posts} logged {cases}")
    title = words.format(
        posts=posts_count(len(active), seen.texts), cases=cases_count(seen.one(len(seen.groups.cases)), seen.texts)
    )
    largest = max((one.cases for one in mapped), default=0)
    legend = (
        cases_count(1, seen.texts),
        cases_count(largest, seen.texts),
        translate("Hq", "silent for 30 days or more"),
    )
    head = (translate("Hq", "Post"), translate("Hq", "Cases"), translate("Hq", "Feedback"), translate("Hq", "Heard"))
    rows = [
        (
            post_name(seen.facts.place(one.post)),
            str(known[one]),
            str(seen.one(one.feedback)),
            _day_heard(one, seen.texts),
        )
        for one in sorted(posts, key=lambda one: post_name(seen.facts.place(one.post)))
    ]
    said = translate("Hq", "Land without borders. Larger is more cases; a diamond is a post not heard for 30 days.")
    behind = [Behind(post_name(seen.facts.place(one.post)), seen.groups.by_post.get(one.post, ())) for one in mapped]
    return Shown(PostMap(title, dots, legend, head, rows, said), translate("Hq", "Cases per post"), behind)


def _dot(seen: Seen, one: PostLine) -> Dot:
    place = seen.facts.place(one.post)
    told_ = f"{post_name(place)}: {cases_count(one.cases, seen.texts)}"
    if one.silent:
        told_ += f", {heard(one, seen.texts)}"
    return Dot(post_name(place), place.lon or 0.0, place.lat or 0.0, one.cases, one.silent, told_)


def _day_heard(one: PostLine, texts: Texts) -> str:
    return texts.day(one.last_heard) if one.last_heard else translate("Hq", "not heard yet")


def heard(one: PostLine, texts: Texts) -> str:
    """Return when a post was heard last, in words."""
    if one.last_heard is None:
        return translate("Hq", "not heard yet")
    return translate("Hq", "heard on {day}").format(day=texts.day(one.last_heard))


def builds(groups: Groups) -> Mapping[str, Build]:
    """Return how to make every chart that has something to show, by name, in the order of the page."""
    from desktop.ui.hq.paragraphs import heat

    found: dict[str, Build] = {"map": post_map} if groups.posts else {}
    if groups.cases:
        found |= {"tasks": tasks, "routes": routes, "days": days}
    if groups.seeking:
        found["asked"] = asked
    if groups.feedback:
        found["heat"] = heat
    if groups.departures:
        found["departures"] = departures
    if groups.skipped:
        found["skipped"] = skipped
    return found
