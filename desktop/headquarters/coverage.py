"""Who is heard, and how complete it is: per post, and what the data lack. A silent post is never called late."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter

from desktop.headquarters.facts import CaseFact, DeviceFact, Facts

SILENT_DAYS, OPEN_DAYS = 30, 60
CLOCK_WRONG = 900
"""Seconds: below that a clock is as good as right."""


_SAME = attrgetter("post", "opened", "country", "products", "type", "amount_band")


@dataclass(frozen=True)
class PostLine:
    """One post. `silent_days` since it was last heard, None when it never was; `gaps`, `forks`, `apart` and `waiting`
    (announced, not here yet) add up its devices. `clock_offset_s` is the largest of them.
    """

    post: str
    region: str
    cases: int
    feedback: int
    devices: int
    events: int
    gaps: int
    forks: int
    apart: int
    waiting: int
    last_heard: str | None
    silent_days: int | None
    clock_offset_s: int | None
    rules_version: str | None
    content_version: str | None
    app_version: str | None

    @property
    def silent(self) -> bool:
        """Whether nothing was heard for `SILENT_DAYS` or longer. Silent is not wrong: there may be no network."""
        return self.silent_days is None or self.silent_days >= SILENT_DAYS

    @property
    def whole(self) -> bool:
        """Whether nothing that the post made is known to be missing here."""
        return not (self.gaps or self.forks or self.apart or self.waiting)


@dataclass(frozen=True)
class Quality:
    """What the data lack: the cases, to look at, and how many events are missing, doubled, apart or without sense."""

    no_country: tuple[CaseFact, ...]
    no_sector: tuple[CaseFact, ...]
    long_open: tuple[CaseFact, ...]
    alike: tuple[CaseFact, ...]
    gaps: int
    forks: int
    apart: int
    senseless: int
    wrong_clocks: tuple[DeviceFact, ...]


def post_lines(facts: Facts, today: date) -> list[PostLine]:
    """Return a line for every post that has a device or facts, by code."""
    devices: dict[str, list[DeviceFact]] = defaultdict(list)
    for one in facts.devices:
        devices[one.post].append(one)
    cases = Counter(fact.post for fact in facts.leading())
    feedback = Counter(fact.post for fact in facts.feedback)
    posts = sorted({*devices, *cases, *feedback} - {""})
    return [_line(facts, post, devices[post], (cases[post], feedback[post]), today) for post in posts]


def _line(facts: Facts, post: str, devices: Sequence[DeviceFact], counted: tuple[int, int], today: date) -> PostLine:
    heard = max((one.last_heard for one in devices if one.last_heard), default=None)
    newest = max(devices, key=lambda one: one.last_heard or "", default=None)
    offsets = [one.clock_offset_s for one in devices if one.clock_offset_s is not None]
    return PostLine(
        post, facts.place(post).region, *counted, len(devices), sum(one.events for one in devices),
        sum(one.gaps for one in devices), sum(one.forks for one in devices), sum(one.apart for one in devices),
        sum(max(one.announced - one.last, 0) for one in devices), heard, _since(heard, today),
        max(offsets, key=abs, default=None),
        newest.rules_version if newest else None, newest.content_version if newest else None,
        newest.app_version if newest else None,
    )  # fmt: skip


def _since(heard: str | None, today: date) -> int | None:
    return max((today - date.fromisoformat(heard[:10])).days, 0) if heard else None


def silent(lines: Sequence[PostLine]) -> list[PostLine]:
    """Return the posts of which nothing was heard for a while, the longest silent first."""
    found = [line for line in lines if line.silent]
    return sorted(found, key=lambda line: (line.last_heard or "", line.post))


def quality(facts: Facts, today: date) -> Quality:
    """Return what the data lack."""
    cases = facts.leading()
    clocks = [one for one in facts.devices if abs(one.clock_offset_s or 0) > CLOCK_WRONG]
    return Quality(
        no_country=tuple([fact for fact in cases if not fact.country]),
        no_sector=tuple([fact for fact in cases if not fact.sector]),
        long_open=_long_open(cases, today),
        alike=tuple(_alike(cases)),
        gaps=sum(one.gaps for one in facts.devices),
        forks=sum(one.forks for one in facts.devices),
        apart=sum(facts.apart.values()),
        senseless=facts.senseless,
        wrong_clocks=tuple(clocks),
    )


def _long_open(cases: Sequence[CaseFact], today: date) -> tuple[CaseFact, ...]:
    """Return the cases without a decision for long; that one was closed stays at the post."""
    before = (today - timedelta(days=OPEN_DAYS)).isoformat()
    return tuple([fact for fact in cases if not fact.decision and "" < fact.opened < before])


def _alike(cases: Sequence[CaseFact]) -> list[CaseFact]:
    """Return cases of one post and one day that ask the same for the same country, products and amount."""
    told = [fact for fact in cases if fact.country and fact.products]
    found: dict[tuple[object, ...], list[CaseFact]] = defaultdict(list)
    for same, fact in zip(map(_SAME, told), told, strict=True):
        found[same].append(fact)
    return [fact for group in found.values() if len(group) > 1 for fact in group]
