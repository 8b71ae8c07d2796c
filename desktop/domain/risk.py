"""Risk signals on a country and a product: what they are, which is strongest, how old a source may be.

Pure: rows in, signals out. Never a score: signals are words, and a theme shows its strongest one. "No signal" says
that sources speak and name nothing; "no data" that none of them speaks. Neither means that there is no risk.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

# Strongest first (contract 6).
SIGNALS = (
    "documented",
    "country_high",
    "country_elevated",
    "regulated",
    "product_elsewhere",
    "no_signal",
    "no_data",
)
SUGGESTIONS = ("none", "some", "strong", "unknown")

Row = Mapping[str, str]


@dataclass(frozen=True)
class Facts:
    """What the data sets that are switched on hold on one country and one product.

    `country` is ISO alpha-2. `product` is a product id; None for no product or one we do not know (`asked` tells
    them apart). `by_country` and `by_product` hold rows by the role of the data set. `commodity` and `metal` are
    what the goods list says of the product, "" when it falls under neither regulation.
    """

    country: str
    product: str | None = None
    asked: bool = False
    commodity: str = ""
    metal: str = ""
    by_country: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    by_product: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    roles: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Line:
    """What one data set says under one theme.

    `say` names the text that tells it, `values` what goes into it; `rule` is the place of the rule in its theme.
    """

    role: str
    signal: str
    say: str
    values: Mapping[str, Any] = field(default_factory=dict)
    rule: int = 0


@dataclass(frozen=True)
class Gap:
    """A data set that says nothing under a theme, and why (`no_row`, `no_value`, `no_product`, ...)."""

    role: str
    why: str


@dataclass(frozen=True)
class Reading:
    """One theme: its signal, every line behind it (strongest first), and the data sets that say nothing."""

    theme: str
    lines: tuple[Line, ...]
    gaps: tuple[Gap, ...]

    @property
    def signal(self) -> str:
        """The strongest signal of the lines; `no_data` without any."""
        return strongest(line.signal for line in self.lines)


def strongest(signals: Iterable[str]) -> str:
    """Return the strongest of `signals`; `no_data` when there is none."""
    return min(signals, key=SIGNALS.index, default="no_data")


@dataclass(frozen=True)
class Clause:
    """One ground for a suggestion: `signal` shown by at least so many themes (of `themes`; of all when empty)."""

    signal: str
    themes: frozenset[str] = frozenset()
    at_least: int = 1

    def holds(self, signals: Mapping[str, str]) -> bool:
        """Whether the themes' signals give this ground."""
        found = (theme for theme, shown in signals.items() if shown == self.signal)
        return sum(not self.themes or theme in self.themes for theme in found) >= self.at_least


@dataclass(frozen=True)
class Suggesting:
    """A working rule of this app, with numbers from the pack: what a lookup suggests for `risk_signals`."""

    strong: tuple[Clause, ...]
    some: tuple[Clause, ...]
    themes_with_data: int

    def suggest(self, signals: Mapping[str, str]) -> str:
        """Return one of `SUGGESTIONS` for the signal of each theme; the official confirms or changes it."""
        if any(clause.holds(signals) for clause in self.strong):
            return "strong"
        if any(clause.holds(signals) for clause in self.some):
            return "some"
        with_data = sum(signal != "no_data" for signal in signals.values())
        return "none" if with_data >= self.themes_with_data else "unknown"


def add_months(day: date, months: int) -> date:
    """Return the same day so many months later, or the last day of that month when it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def is_stale(as_of: date, limit: int | None, today: date) -> bool:
    """Whether `today` is later than `as_of` plus `limit` months (our own limits); without a limit never."""
    return limit is not None and today > add_months(as_of, limit)


def age_in_months(as_of: date, today: date) -> int:
    """Return the whole months from `as_of` to `today`; 0 when the machine's clock stands before it."""
    months = (today.year - as_of.year) * 12 + today.month - as_of.month
    return max(0, months - (add_months(as_of, months) > today if months > 0 else 0))


@dataclass(frozen=True)
class Change:
    """What differs between two lookups: `about` a theme, a data set (its edition) or `suggested`. None: not there."""

    about: str
    kind: str
    before: str | None
    after: str | None


def changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Change, ...]:
    """Return what changed between two kept lookups of the same country and product.

    Both have the form of a kept lookup: `signals` by theme, `editions` by data set, `suggested`.
    """
    found = []
    for kind, key in (("signal", "signals"), ("edition", "editions")):
        old, new = before.get(key) or {}, after.get(key) or {}
        names = [*old, *(name for name in new if name not in old)]
        found += [Change(name, kind, old.get(name), new.get(name)) for name in names if old.get(name) != new.get(name)]
    if before.get("suggested") != after.get("suggested"):
        found.append(Change("suggested", "suggested", before.get("suggested"), after.get("suggested")))
    return tuple(found)
