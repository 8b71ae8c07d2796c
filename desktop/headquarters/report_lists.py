"""Everything that the blocks of the report can show: names, facts, lines; its tables and pictures lie beside it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from desktop.documents.material import Lists
from desktop.documents.sandbox import fill
from desktop.domain.case import ADVISERS
from desktop.domain.document import Line, Row
from desktop.domain.personal import suspicions
from desktop.domain.report_names import LACKING
from desktop.headquarters import coverage, figures, small_numbers
from desktop.headquarters.coverage import PostLine, Quality
from desktop.headquarters.facts import Facts, FeedbackFact
from desktop.headquarters.report_pictures import pictures
from desktop.headquarters.report_tables import tables
from desktop.headquarters.report_words import Words

MOST_SUBJECTS, MOST_TEXTS = 8, 3
"""Subjects of which texts are shown, and texts on one of them; an export has all."""
_TECHNICAL = frozenset({"gaps", "waiting", "forks", "apart", "senseless", "wrong_clocks"})
"""Counts of lines and devices: no person or company stands behind a small one."""


@dataclass(frozen=True)
class Shown:
    """What the report shows of: the facts of the period, a line per post, what is lacking."""

    facts: Facts
    posts: list[PostLine]
    quality: Quality
    words: Words


def shown(facts: Facts, words: Words, today: date) -> Shown:
    """Return what a report shows of; silence counts up to `today`."""
    return Shown(facts, coverage.post_lines(facts, today), coverage.quality(facts, today), words)


def names(made: Shown) -> dict[str, str]:
    """Return every count that sentences name (`domain.report_names`), but for period and versions."""
    words, found = made.words, made.facts
    strong = small_numbers.counts(figures.strengths(found), words.least)
    lacks = {name: words.whole(n) if name in _TECHNICAL else words.count(n) for name, n in _lacking(made).items()}
    return {
        "posts": words.whole(len(made.posts)),
        "cases": words.count(len(found.leading())),
        "feedback": words.count(len(found.feedback)),
        "answered": words.count(sum(one.answer is not None for one in found.feedback)),
        "changed": words.count(sum(one.changed for one in found.feedback)),
        "both": words.share(figures.asked(found).share),
        "own_route": words.share(figures.own_route(found)),
        "required": words.told(strong["required"]),
        "precaution": words.told(strong["precaution"]),
        "followed_up": words.share(figures.followed_up(found)),
        "silent": words.whole(len(coverage.silent(made.posts))),
        **lacks,
    }


def _lacking(made: Shown) -> dict[str, int]:
    """Return how much lacks of everything that can, in the order of `LACKING`."""
    lacks = made.quality
    found = (
        lacks.gaps, sum(one.waiting for one in made.posts), lacks.forks, lacks.apart, lacks.senseless,
        len(lacks.wrong_clocks), len(lacks.no_country), len(lacks.no_sector), len(lacks.long_open), len(lacks.alike),
    )  # fmt: skip
    return dict(zip(LACKING, found, strict=True))


def lists(made: Shown, named: Mapping[str, str]) -> Lists:
    """Return everything that blocks can show; `named` are the names for sentences."""
    words = made.words
    return Lists(
        facts={"key": tuple(_key(made, named))},
        lines={
            "texts": tuple(_texts(made.facts, words)),
            "silent": tuple(_silent(made)),
            "lacking": tuple(_lacks(made, named)),
            **{name: tuple(_sentences(words, name, named)) for name in ("method", "caveats")},
        },
        table={name: tuple(rows) for name, rows in tables(made.facts, made.posts, words)},
        picture={name: tuple(found) for name, found in pictures(made.facts, words)},
    )


def _sentences(words: Words, name: str, named: Mapping[str, str]) -> Iterator[Line]:
    yield from (Line(fill(one[words.lang], named)) for one in words.sentences(name))


def _key(made: Shown, named: Mapping[str, str]) -> Iterator[Row]:
    words, days = made.words, figures.turnaround(made.facts)
    yield Row(words.label("cases"), named["cases"])
    yield Row(words.label("posts_with"), words.whole(sum(bool(one.cases or one.feedback) for one in made.posts)))
    yield Row(words.label("feedback"), named["feedback"])
    yield Row(words.label("both"), named["both"])
    yield Row(words.label("own_route"), named["own_route"])
    yield from _most(made)
    for adviser in ADVISERS:
        yield Row(words.label(f"{adviser}_days"), words.middle(days[adviser].each, "days"))


def _most(made: Shown) -> Iterator[Row]:
    """Yield what is asked most and written about most, where enough of it there is."""
    words = made.words
    asked = small_numbers.counts(figures.types(made.facts), words.least)
    written = {name: sum(found.values()) for name, found in figures.about(made.facts).items()}
    for label, counted, name in (("most_asked", asked, words.type), ("most_written", written, words.about)):
        found = {key: n for key, n in counted.items() if n and n >= words.least}
        if found:
            first = max(found, key=lambda key: found[key])
            yield Row(words.label(label), f"{name(first)} ({words.whole(found[first])})")


def _silent(made: Shown) -> Iterator[Line]:
    words = made.words
    for one in coverage.silent(made.posts):
        heard = words.label("heard_last", day=words.day(one.last_heard)) if one.last_heard else words.label("never")
        yield Line(f"{words.post(made.facts.place(one.post))}: {heard}")


def _lacks(made: Shown, named: Mapping[str, str]) -> Iterator[Line]:
    sentences = made.words.sentences("lacking")
    for name, count in _lacking(made).items():
        if count:
            yield Line(fill(sentences[name][made.words.lang], named))


def _texts(facts: Facts, words: Words) -> Iterator[Line]:
    """Yield the texts of feedback without post, day and case: what was most written about first. What few wrote about
    stands together without saying about what, and not at all where that is too few texts.
    """
    by_about: dict[str, list[FeedbackFact]] = defaultdict(list)
    for one in facts.feedback:
        if one.text and one.text.strip() and not suspicions(one.text):
            by_about[one.about].append(one)
    often = [name for name, found in by_about.items() if len(found) >= words.least]
    few = [one for found in by_about.values() if len(found) < words.least for one in found]
    for about in sorted(often, key=lambda name: (-len(by_about[name]), name))[:MOST_SUBJECTS]:
        for one in _of_each_kind(by_about[about])[:MOST_TEXTS]:
            kind = words.label(f"kind_{one.kind}")
            yield _text(one, words, words.label("text_of", about=words.about(about), kind=kind))
    if len(few) >= words.least:
        for one in _of_each_kind(few)[:MOST_TEXTS]:
            yield _text(one, words, words.label("text_other"))


def _of_each_kind(found: list[FeedbackFact]) -> list[FeedbackFact]:
    """Return texts, the same words once: of each kind in turn, what most wrote first, so that a few of them are no
    choice of praise or blame; else in an order that tells nothing of who wrote when.
    """
    once = {" ".join((one.text or "").split()).casefold(): one for one in sorted(found, key=lambda one: one.id)}
    kinds: dict[str, list[FeedbackFact]] = defaultdict(list)
    for one in sorted(once.values(), key=lambda one: (one.text or "", one.id)):
        kinds[one.kind].append(one)
    many = Counter(one.kind for one in found)
    turns = zip_longest(*(kinds[kind] for kind in sorted(kinds, key=lambda kind: (-many[kind], kind))))
    return [one for turn in turns for one in turn if one is not None]


def _text(one: FeedbackFact, words: Words, source: str) -> Line:
    answer = words.label("answered_with", answer=one.answer) if one.answer else ""
    changed = words.label("led_to_change") if one.changed else ""
    return Line(one.text or "", "\n".join(part for part in (source, answer, changed) if part))
