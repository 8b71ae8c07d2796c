"""What the overview tells in rows: silent posts, what is to be known of the data, versions in use; and key figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.headquarters.coverage import PostLine
from desktop.headquarters.groups import BOTH, Groups, quarters
from desktop.ui.hq.plots import Behind, Seen
from desktop.ui.hq.widgets.line_list import Line
from desktop.ui.hq.words import days_count, post_name, posts_count
from desktop.ui.texts import Texts
from desktop.ui.widgets.tiles import Tile

translate = QCoreApplication.translate
MOST_SILENT = 6
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
        _days(groups.rvo.days, translate("Hq", "RVO: half of them sooner"), texts),
        _days(groups.department.days, translate("Hq", "Department: half sooner"), texts),
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
    return [(_silent(seen, one), Behind(post=one.post)) for one in seen.groups.silent[:MOST_SILENT]]


def _silent(seen: Seen, one: PostLine) -> Line:
    texts = seen.texts
    when = texts.short_day(one.last_heard) if one.last_heard else translate("Hq", "not heard yet")
    days = days_count(one.silent_days, texts) if one.silent_days is not None else ""
    return Line(one.post, post_name(seen.facts.place(one.post)), when, days, silent=True)


def versions(seen: Seen) -> Lines:
    """Return which content and rules the devices use, the newest first."""
    found: list[tuple[Line, Behind | None]] = []
    for words, known in ((translate("Hq", "Content {version}"), seen.groups.contents),
                         (translate("Hq", "Rules {version}"), seen.groups.rules)):  # fmt: skip
        found += _versions(seen, words, known)
    return found


def _versions(seen: Seen, words: str, known: Mapping[str, int]) -> Lines:
    newest = sorted(filter(None, known), reverse=True)[:4]
    return [
        (
            Line(words.format(version=one), words.format(version=one), "", posts_count(known[one], seen.texts), False),
            None,
        )
        for one in newest
    ]


def quality(seen: Seen) -> Lines:
    """Return what is to be known of the data; what there is none of is left out."""
    found, texts, posts = seen.groups.quality, seen.texts, seen.groups.posts
    cases = (
        ("open", translate("Hq", "Open for longer than 60 days"), found.long_open),
        ("country", translate("Hq", "Without a country"), found.no_country),
        ("sector", translate("Hq", "Without a sector"), found.no_sector),
        ("alike", translate("Hq", "Perhaps entered twice"), found.alike),
    )
    lines: list[tuple[Line, Behind | None]] = [
        (Line(key, words, number=texts.number(len(each))), Behind(words, each)) for key, words, each in cases if each
    ]
    places = (
        (
            "gaps",
            translate("Hq", "Events missing or under way"),
            [one.post for one in posts if one.gaps or one.waiting],
        ),
        ("forks", translate("Hq", "Two machines wrote as one"), [one.post for one in posts if one.forks]),
        ("clocks", translate("Hq", "Clock is not right"), sorted({one.post for one in found.wrong_clocks})),
    )
    lines += [(Line(key, words, number=posts_count(len(each), texts)), Behind(post=each[0]))
              for key, words, each in places if each]  # fmt: skip
    others = (
        ("apart", translate("Hq", "Set apart, not readable here"), found.apart),
        ("senseless", translate("Hq", "Events that make no sense"), found.senseless),
    )
    lines += [(Line(key, words, number=texts.number(n), leads=False), None) for key, words, n in others if n]
    return lines
