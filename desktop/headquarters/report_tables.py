"""The tables of the report: figures in words, small numbers hidden."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple
from functools import partial
from typing import TypeVar

from desktop.documents.material import Cells
from desktop.domain.evaluation import SCALE
from desktop.domain.pilot_figures import OTHER, Share
from desktop.domain.report_names import LOOK_BACKS
from desktop.headquarters import figures, small_numbers
from desktop.headquarters.coverage import PostLine
from desktop.headquarters.facts import DeviceFact, Facts
from desktop.headquarters.report_words import Words

MOST_ROWS = 15
"""Rows of a table that could be very long."""
K = TypeVar("K", str, int)
Rows = Iterable[Cells]


def tables(facts: Facts, posts: Sequence[PostLine], words: Words) -> Iterator[tuple[str, Rows]]:
    """Yield every table by name; one in which nothing can be told is empty."""
    yield "tasks", [(words.label("task", number=task), words.count(n)) for task, n in figures.tasks(facts).items()]
    yield "months", _counted(figures.month_counts(facts), words, words.month)
    yield "types", _counted(figures.types(facts), words, words.type)
    yield "routes", _counted(figures.routes(facts), words, words.route)
    yield "asked", _asked(facts, words)
    yield "rules", _rules(facts, words)
    yield "decisions", _counted(figures.decisions(facts), words, lambda name: _decision(name, words))
    yield "followed", _followed(facts, words)
    yield "turnaround", _turnaround(facts, words)
    yield "minutes", _minutes(facts, words)
    yield "skipped", _skipped(facts, words)
    yield "kinds", _counted(figures.kinds(facts), words, lambda name: words.label(f"kind_{name}"))
    yield "scores", _scores(facts, words)
    yield "paragraphs", _paragraphs(facts, words)
    yield "rules_versions", _versions(figures.before_after(facts, "rules_version"), words)
    by_content = figures.before_after(facts, "content_version")
    yield "content_versions", _versions(by_content, words)
    yield "content_scores", _scores_of_versions(by_content, words)
    yield "posts", _posts(facts, posts, words)
    yield "regions", _regions(posts, words)
    yield "in_use", _in_use(facts, words)
    for name, (form, question) in LOOK_BACKS.items():
        yield name, _answers(facts, words, form, question)


def _counted(found: Mapping[K, int], words: Words, name: Callable[[K], str]) -> list[Cells]:
    """Return a row per value of counts that add up; nothing when all are nought."""
    told = small_numbers.counts(found, words.least)
    return [(name(key), words.told(n)) for key, n in told.items()] if any(found.values()) else []


def _decision(name: str, words: Words) -> str:
    return words.label(name if name in (figures.NOT_YET, OTHER) else f"decision_{name}")


def _asked(facts: Facts, words: Words) -> list[Cells]:
    found = figures.asked(facts)
    counted = {"asked_both": found.both, "asked_one": found.one, "asked_none": found.none}
    return _counted(counted, words, words.label)


def _rules(facts: Facts, words: Words) -> Iterator[Cells]:
    """Yield the rules of one decision table after the other: in each, counts add up to a number that is told."""
    found = figures.rules(facts)
    for letter in dict.fromkeys(name[:1] for name in found):
        of_table = {name: astuple(one) for name, one in found.items() if name[:1] == letter}
        counts = zip(*of_table.values(), strict=True)
        columns = [small_numbers.counts(dict(zip(of_table, column, strict=True)), words.least) for column in counts]
        for name in of_table:
            yield (words.rule(name), *(words.told(column[name]) for column in columns))


def _followed(facts: Facts, words: Words) -> Iterator[Cells]:
    for adviser, found in figures.followed(facts).items():
        for answer, told in small_numbers.counts(found, words.least).items():
            if any(found.values()):
                yield words.label(adviser), words.label(f"followed_{answer}"), words.told(told)


def _turnaround(facts: Facts, words: Words) -> Iterator[Cells]:
    for adviser, days in figures.turnaround(facts).items():
        middle, half = words.middle(days.each, "days"), words.half(days.each)
        yield words.label(adviser), words.count(len(days.each)), middle, half, words.count(days.open)


def _minutes(facts: Facts, words: Words) -> Iterator[Cells]:
    for route, each in figures.minutes(facts).items():
        if len(each) >= words.least:
            middle, half = words.middle(each, "minutes"), words.half(each)
            yield words.route(route), words.count(len(each)), middle, half


def _skipped(facts: Facts, words: Words) -> Iterator[Cells]:
    known = figures.skipped_items(facts, words.list_items())
    enough = [one for one in known if one.of >= words.least and one.skipped >= words.least]
    for one in enough[:MOST_ROWS]:
        told = words.label("skipped_of", n=words.count(one.skipped), of=words.count(one.of))
        yield (*words.item(one.checklist, one.item), told)


def _scores(facts: Facts, words: Words) -> list[Cells]:
    clear, useful = (
        small_numbers.counts(figures.scores(facts, name), words.least) for name in ("clarity", "usefulness")
    )
    given = any(n != 0 for n in (*clear.values(), *useful.values()))
    return [(str(score), words.told(clear[score]), words.told(useful[score])) for score in SCALE] if given else []


def _paragraphs(facts: Facts, words: Words) -> Iterator[Cells]:
    enough = [(name, found) for name, found in figures.about(facts).items() if sum(found.values()) >= words.least]
    for name, found in enough[:MOST_ROWS]:
        kinds = [kind for kind, n in sorted(found.items(), key=lambda item: (-item[1], item[0])) if n >= words.least]
        mostly = ", ".join(words.label(f"kind_{kind}") for kind in kinds[:2])
        yield words.about(name), words.count(sum(found.values())), mostly or "–"


def _versions(by_version: Mapping[str, Facts], words: Words) -> Iterator[Cells]:
    cases = small_numbers.counts({version: len(found.leading()) for version, found in by_version.items()}, words.least)
    columns = [_shares(by_version, of, words) for of in (_asked_both, figures.own_route, _against)]
    for version, found in by_version.items():
        first = min(fact.opened for fact in found.cases)
        shares = (words.told_share(column[version]) for column in columns)
        yield (version, words.day(first), words.told(cases[version]), *shares)


def _scores_of_versions(by_version: Mapping[str, Facts], words: Words) -> list[Cells]:
    """Return for each version how many found the guidance clear, and useful: a score of 4 or 5."""
    of = [partial(_high, question=question) for question in ("clarity", "usefulness")]
    if not any(each(found).of for found in by_version.values() for each in of):
        return []
    columns = [_shares(by_version, each, words) for each in of]
    return [(version, *(words.told_share(column[version]) for column in columns)) for version in by_version]


def _shares(by_version: Mapping[str, Facts], of: Callable[[Facts], Share], words: Words) -> dict[str, Share | None]:
    return small_numbers.shares({version: of(found) for version, found in by_version.items()}, words.least)


def _asked_both(facts: Facts) -> Share:
    return figures.asked(facts).share


def _against(facts: Facts) -> Share:
    """Return the feedback that says that something is unclear or wrong."""
    kinds = figures.kinds(facts)
    return Share(kinds["unclear"] + kinds["wrong"], len(facts.feedback))


def _high(facts: Facts, question: str) -> Share:
    found = figures.scores(facts, question)
    return Share(found[4] + found[5], sum(found.values()))


def _posts(facts: Facts, posts: Sequence[PostLine], words: Words) -> Iterator[Cells]:
    cases, feedback = (
        _told_posts(posts, lambda one: one.cases, words),
        _told_posts(posts, lambda one: one.feedback, words),
    )
    for one in posts:
        name, heard = words.post(facts.place(one.post)), words.day(one.last_heard)
        yield name, words.told(cases[one.post]), words.told(feedback[one.post]), heard, _whole(one, words)


def _told_posts(posts: Sequence[PostLine], count: Callable[[PostLine], int], words: Words) -> dict[str, int | None]:
    """Return the count of every post; small ones are hidden region by region, as the sum of each region is told."""
    by_region: dict[str, dict[str, int]] = defaultdict(dict)
    for one in posts:
        by_region[one.region][one.post] = count(one)
    return {
        post: told for found in by_region.values() for post, told in small_numbers.counts(found, words.least).items()
    }


def _whole(one: PostLine, words: Words) -> str:
    lacks = {
        "missing_events": one.gaps,
        "waiting_events": one.waiting,
        "apart_events": one.apart,
        "twice_events": one.forks,
    }
    found = [words.label(name, count=words.whole(n)) for name, n in lacks.items() if n]
    return "; ".join(found) or words.label("whole")


def _regions(posts: Sequence[PostLine], words: Words) -> list[Cells]:
    there, cases = Counter(one.region for one in posts), Counter[str]()
    for one in posts:
        cases[one.region] += one.cases
    told = small_numbers.counts({region: cases[region] for region in sorted(there)}, words.least)
    return [(words.label(f"region_{name}"), words.whole(there[name]), words.told(n)) for name, n in told.items()]


def _in_use(facts: Facts, words: Words) -> Iterator[Cells]:
    read: dict[str, Callable[[DeviceFact], str | None]] = {
        "use_content": lambda one: one.content_version,
        "use_rules": lambda one: one.rules_version,
        "use_app": lambda one: one.app_version,
    }
    for name, of in read.items():
        known = figures.versions(facts, of)
        for version, posts in known.items():
            share = words.told_share(Share(posts, sum(known.values())))  # posts are named elsewhere: nothing to hide
            yield words.label(name), version or words.label("not_known"), share


def _answers(facts: Facts, words: Words, form: str, question: str) -> list[Cells]:
    """Return the answers to a question of a look back, in its own words; nothing when there are too few."""
    found = figures.looked_back(facts, form, question)
    if sum(found.values()) < words.least:
        return []
    known = {one.id: dict(one.options) for one in getattr(words.form(form), "questions", ())}.get(question, {})
    ordered = {key: found.pop(key, 0) for key in known} | found
    return _counted({str(key): n for key, n in ordered.items()}, words, lambda key: known.get(key, key))
