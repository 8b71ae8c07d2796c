"""What the overview tells in rows: silent posts, what is to be known of the data, versions in use; and key figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.version_order import version_order
from desktop.headquarters.coverage import PostLine
from desktop.headquarters.groups import BOTH, Groups, quarters
from desktop.ui.hq.plots import Behind, Seen
from desktop.ui.hq.widgets.line_list import Line
from desktop.ui.hq.words import days_count, post_name, posts_count, reason_word
from desktop.ui.texts import Texts
from desktop.ui.widgets.tiles import Tile

translate = QCoreApplication.translate
MOST_SILENT, MOST_VERSIONS = 6, 4
Lines = Sequence[tuple[Line, Behind | None]]
"""Rows with what is behind each; None leads nowhere."""


def tiles(groups: Groups, texts: Texts) -> list[Tile]:
    """Return the key figures."""
    both, active = len(groups.asked.get(BOTH, ())), sum(bool(post.devices) for post in groups.posts)
    heard = sum(post.last_heard is not None for post in groups.posts)
    answered = sum(said.answer is not None for said in groups.feedback)
    share = f"{round(100 * both / groups.seeking)}%" if groups.seeking else "–"
    number = texts.number
    cases = translate("Hq", "case") if len(groups.cases) == 1 else translate("Hq", "cases")
    return [
        (number(len(groups.cases)), cases, translate("Hq", "in this selection")),
        (number(heard), translate("Hq", "of {n} posts").format(n=number(active)), translate("Hq", "sent something")),
        (share, translate("Hq", "{n} of {of}").format(n=number(both), of=number(groups.seeking)),
         translate("Hq", "asked both for advice")),
        _days(groups.rvo.days, translate("Hq", "median, RVO"), texts),
        _days(groups.department.days, translate("Hq", "median, department"), texts),
        (number(len(groups.feedback)), translate("Hq", "times feedback"),
         translate("Hq", "{n} answered").format(n=number(answered))),
    ]  # fmt: skip


def _days(values: Sequence[int], more: str, texts: Texts) -> Tile:
    three = quarters(values)
    if three is None:
        return "–", translate("Hq", "days"), translate("Hq", "no answer noted yet")
    n = texts.decimal(three[1])
    return n, translate("Hq", "day") if three[1] == 1 else translate("Hq", "days"), more


def silent(seen: Seen) -> Lines:
    """Return the posts not heard for 30 days, the longest first: when they were heard, never a judgement."""
    return [(_silent(seen, one), Behind(posts=(one.post,))) for one in seen.groups.silent[:MOST_SILENT]]


def _silent(seen: Seen, one: PostLine) -> Line:
    texts = seen.texts
    when = texts.short_day(one.last_heard) if one.last_heard else translate("Hq", "not heard yet")
    days = days_count(one.silent_days, texts) if one.silent_days is not None else ""
    return Line(one.post, post_name(seen.facts.place(one.post)), when, days, silent=True)


def versions(seen: Seen) -> Lines:
    """Return which content and rules the posts use, how many and which share of them, the newest first."""
    found: list[tuple[Line, Behind | None]] = []
    for words, known in ((translate("Hq", "Content {version}"), seen.groups.contents),
                         (translate("Hq", "Rules {version}"), seen.groups.rules)):  # fmt: skip
        found += _versions(seen, words, known)
    return found


def _versions(seen: Seen, words: str, known: Mapping[str, int]) -> Lines:
    newest = sorted(filter(None, known), key=version_order, reverse=True)
    rows = [(words.format(version=one), known[one]) for one in newest[:MOST_VERSIONS]]
    if older := sum(known[one] for one in newest[MOST_VERSIONS:]):
        rows.append((words.format(version=translate("Hq", "older than these")), older))
    whole = sum(known.values())
    return [
        (Line(title, title, "", f"{seen.texts.number(posts)} · {round(100 * posts / whole)}%", False), None)
        for title, posts in rows
    ]


def quality(seen: Seen) -> Lines:
    """Return what is to be known of the data; what there is none of is left out."""
    return [*_odd_cases(seen), *_odd_posts(seen), *_not_counted(seen)]


def _odd_cases(seen: Seen) -> Iterator[tuple[Line, Behind]]:
    found = seen.groups.quality
    rows = (
        ("open", translate("Hq", "Open for longer than 60 days"), found.long_open),
        ("country", translate("Hq", "Without a country"), found.no_country),
        ("sector", translate("Hq", "Without a sector"), found.no_sector),
        ("alike", translate("Hq", "Perhaps entered twice"), found.alike),
    )
    for key, words, cases in rows:
        if cases:
            yield Line(key, words, number=seen.texts.number(len(cases))), Behind(words, cases)


def _odd_posts(seen: Seen) -> Iterator[tuple[Line, Behind]]:
    """Yield what leads to posts. A clock that seems behind may be one that is right, and a packet long under way."""
    posts, clocks = seen.groups.posts, seen.groups.quality.wrong_clocks
    rows = (
        (
            "gaps",
            translate("Hq", "Events missing or under way"),
            [one.post for one in posts if one.gaps or one.waiting],
        ),
        ("forks", translate("Hq", "Two machines wrote as one"), [one.post for one in posts if one.forks]),
        ("ahead", translate("Hq", "Clock ahead"), [one.post for one in clocks if (one.clock_offset_s or 0) > 0]),
        (
            "behind",
            translate("Hq", "Clock behind, or long under way"),
            [one.post for one in clocks if (one.clock_offset_s or 0) < 0],
        ),
    )
    for key, words, found in rows:
        if each := tuple(dict.fromkeys(found)):
            yield Line(key, words, number=posts_count(len(each), seen.texts)), Behind(words, posts=each)


def _not_counted(seen: Seen) -> Iterator[tuple[Line, None]]:
    """Yield what is here and counts nowhere."""
    apart = sorted(seen.facts.apart.items(), key=lambda item: (-item[1], item[0]))
    rows = [(translate("Hq", "Set apart: {reason}").format(reason=reason_word(reason)), n) for reason, n in apart]
    rows.append((translate("Hq", "Cases and feedback that make no sense"), seen.groups.quality.senseless))
    for words, n in rows:
        if n:
            yield Line(words, words, number=seen.texts.number(n), leads=False), None
