"""The rules workshop: other tables or thresholds tried on the cases that posts sent, before anything is released.

Three outcomes stand side by side: what the post saw (`recorded`), what the rules in use give now, and what the tried
rules give. Headquarters knows an amount only as a band: where it depends on the exact amount, a request is told as
unsure, never guessed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import Any, NamedTuple

from desktop.domain.case import FIRST, Case, Part
from desktop.domain.event import Event
from desktop.domain.policy import KEYS, parse_policy
from desktop.domain.request import ANSWERS, MAX_WHOLE, SCREENING, UNKNOWN
from desktop.domain.rulebook import PUBLIC_TABLES, Answers, Rulebook
from desktop.domain.tables import NoRule, parse_tables
from desktop.domain.undo import effective
from desktop.errors import BadInput
from desktop.headquarters.folding import events_of, fold_one
from desktop.headquarters.store import Store

TRIED = "tried"
"""The version of tried rules that name none, or none of their own."""
_REQUESTS = ("case_opened", "request_added", "answers_changed")
_EVERY = 200  # subjects between two words about how far it is


Result = tuple[str | None, str | None]
"""A route and its strength: what "another outcome" is measured by. Route None: no rule decides."""


class Given(NamedTuple):
    """An outcome: route and strength, and the rules that decided. Route None: no rule decides (a gap)."""

    route: str | None
    strength: str | None
    rules: tuple[str, ...] = ()

    @property
    def result(self) -> Result:
        """What "another outcome" is measured by."""
        return self.route, self.strength


class Tried(NamedTuple):
    """One request of a case: whose it is, the day its case was opened, what the post saw and under which rules, and
    `pairs`: what the rules in use give and what the tried rules give - several where that depends on the exact amount.
    """

    case: str
    part: str
    device: str
    post: str
    opened: str
    recorded: Given
    recorded_under: str
    pairs: tuple[tuple[Given, Given], ...]

    @property
    def now(self) -> Given:
        """What the rules in use give."""
        return self.pairs[0][0]

    @property
    def tried(self) -> Given:
        """What the tried rules give; where `unsure`, for the least amount."""
        return self.pairs[0][1]

    @property
    def changes(self) -> bool:
        """Whether the tried rules certainly give another outcome than the rules in use."""
        return all(now.result != tried.result for now, tried in self.pairs)

    @property
    def unsure(self) -> bool:
        """Whether only the post can tell, by the exact amount."""
        return not self.changes and any(now.result != tried.result for now, tried in self.pairs)


@dataclass(frozen=True)
class Replay:
    """Every request that could be worked out again; `unreadable` counts those with answers of another version."""

    requests: tuple[Tried, ...]
    unreadable: int = 0

    @cached_property
    def changed(self) -> tuple[Tried, ...]:
        """The requests with another outcome than under the rules in use now."""
        return tuple(one for one in self.requests if one.changes)

    @cached_property
    def unsure(self) -> tuple[Tried, ...]:
        """The requests of which only the post could tell, because it depends on the exact amount."""
        return tuple(one for one in self.requests if one.unsure)

    def routes(self) -> list[tuple[Result, Result, int]]:
        """Return (outcome now, outcome tried, how many), for all requests that are sure, most first."""
        pairs = Counter((one.now.result, one.tried.result) for one in self.requests if not one.unsure)
        return [(old, new, count) for (old, new), count in sorted(pairs.items(), key=_most_first)]

    def posts(self) -> list[tuple[str, int, int]]:
        """Return (post, how many change, how many requests), most changes first."""
        every, changed = Counter(one.post for one in self.requests), Counter(one.post for one in self.changed)
        return sorted(
            ((post, changed[post], count) for post, count in every.items()), key=lambda row: (-row[1], row[0])
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form of `rules try --json`."""
        return {
            "requests": len(self.requests),
            "changed": len(self.changed),
            "unsure": len(self.unsure),
            "unreadable": self.unreadable,
            "routes": [{"now": list(old), "tried": list(new), "requests": count} for old, new, count in self.routes()],
            "posts": [{"post": post, "changed": few, "requests": many} for post, few, many in self.posts()],
            "changes": [_line(one) for one in (*self.changed, *self.unsure)],
        }


def _most_first(row: tuple[tuple[Result, Result], int]) -> tuple[int, str, str]:
    (old, new), count = row
    return -count, str(old), str(new)


def _line(one: Tried) -> dict[str, Any]:
    named = {name: getattr(one, name) for name in ("case", "part", "device", "post", "opened")}
    return {
        **named,
        "recorded": {**one.recorded._asdict(), "rules_version": one.recorded_under},
        "outcomes": [{"now": now._asdict(), "tried": tried._asdict()} for now, tried in one.pairs],
        "unsure": one.unsure,
    }


def read_proposal(data: Any, present: Rulebook, name: str) -> Rulebook:
    """Return the rules in use with what a person proposes in their place: decision tables in the form of a pack's
    `tables.yaml`, or thresholds in that of `policy.yaml`. Raises BadInput naming table and rule, or the key.
    """
    if not isinstance(data, Mapping):
        raise BadInput(f"{name}: expected decision tables (tables) or thresholds ({', '.join(KEYS)})")
    return proposed(present, tables=data) if "tables" in data else proposed(present, policy=data)


def proposed(
    present: Rulebook, tables: Mapping[str, Any] | None = None, policy: Mapping[str, Any] | None = None
) -> Rulebook:
    """Return the rules in use with other tables, other thresholds, or both. Raises BadInput as `read_proposal`."""
    known = parse_policy(policy) if policy is not None else present.policy
    if tables is None:
        return Rulebook(f"{present.version}+{TRIED}", present.as_of, present.tables, present.texts, known)
    version, as_of = str(tables.get("version") or TRIED), str(tables.get("as_of") or "")
    checked = present.with_tables(parse_tables(tables["tables"])).tables
    if version == present.version and checked != present.tables:
        version = f"{version}+{TRIED}"  # a copy that was changed and not yet given a version
    return Rulebook(version, as_of, checked, present.texts, known)


def replay(
    store: Store, present: Rulebook, tried: Rulebook, told: Callable[[int], None] = lambda count: None
) -> Replay:
    """Work every gathered request out again; `told` hears how many requests are done and may raise `Stopped`.

    Requests that were withdrawn are left out. Raises OutsideWorld when the store fails.
    """
    found: list[Tried] = []
    posts = {device.id: device.post for device in store.devices()}
    unreadable = 0
    for number, (subject, lines) in enumerate(store.by_subject()):
        if number % _EVERY == 0:
            told(len(found))
        if not any(f'"kind":"{kind}"' in line for kind in _REQUESTS for line in lines):
            continue
        events = events_of(lines)
        folded = fold_one(subject, events)
        for part in folded.case.live if folded.case else ():
            one = _tried(part, folded.case, folded.device, posts, _bands(events), present, tried)
            found += [one] if one else []
            unreadable += one is None
    told(len(found))
    return Replay(tuple(sorted(found, key=lambda one: (one.post, one.opened, one.case, one.part))), unreadable)


def _tried(
    part: Part,
    case: Case | None,
    device: str,
    posts: Mapping[str, str],
    bands: Mapping[str, str],
    present: Rulebook,
    tried: Rulebook,
) -> Tried | None:
    """Return one request worked out twice, or None when its answers are none that the rules know."""
    answers = _answers(part.request or {})
    if case is None or answers is None or not case.opened:
        return None
    request, made = part.request or {}, part.latest
    months = request.get("duration_months") if type(request.get("duration_months")) is int else None
    amounts = _amounts(bands.get(part.id), present, tried)
    pairs = ((_given(present, answers, amount, months), _given(tried, answers, amount, months)) for amount in amounts)
    recorded = Given(made.get("route"), made.get("strength"), tuple(made.get("rules") or ()))
    under = str(made.get("rules_version") or "")
    post = posts.get(device, "")
    return Tried(case.id, part.id, device, post, case.opened[:10], recorded, under, tuple(dict.fromkeys(pairs)))


def _answers(request: Mapping[str, Any]) -> Answers | None:
    """Return the answers in the order of ANSWERS, what is absent as unknown; None for a value of another version."""
    screening = request.get("screening") or {}
    if not isinstance(screening, Mapping):
        return None
    said = [(screening if key in SCREENING else request).get(key) or UNKNOWN for key in ANSWERS]
    fits = all(value in values for value, values in zip(said, ANSWERS.values(), strict=True))
    return tuple(said) if fits else None


def _given(rulebook: Rulebook, answers: Answers, amount: int | None, months: int | None) -> Given:
    policy = rulebook.policy
    compared = (policy.large_amount_eur.compare(amount), policy.long_term_months.compare(months))
    try:
        decided = rulebook.decide(answers, compared)
    except NoRule:
        return Given(None, None)
    return Given(*decided.result, tuple(rule for table, rule in decided.rules if table in PUBLIC_TABLES))


def _amounts(band: str | None, *rulebooks: Rulebook) -> tuple[int | None, ...]:
    """Return amounts in a band such as `1-9999` or `250000-` (euros) that stand for all in it: its ends, and those at
    both sides of every threshold inside. (None,) where there is no amount.
    """
    low, dash, high = (band or "").partition("-")
    if not low.isdecimal() or not (high.isdecimal() or not high):
        return (None,)
    least, most = int(low), int(high) if high else MAX_WHOLE if dash else int(low)
    values = [rulebook.policy.large_amount_eur.value for rulebook in rulebooks]
    inside = [ceil(value) for value in values if value is not None and least < value <= most]
    return tuple(sorted({least, most, *inside, *(value - 1 for value in inside)}))


def _bands(events: list[Event]) -> dict[str, str]:
    """Return the band of the amount of each request of a case, as it was answered last."""
    found: dict[str, str] = {}
    for event in effective(events):
        if event.kind in _REQUESTS:
            part = str(event.payload.get("part") or FIRST)
            found.pop(part, None)
            if isinstance(band := event.payload.get("amount_band"), str):
                found[part] = band
    return found
