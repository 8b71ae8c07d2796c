"""Small numbers do not leave headquarters: behind a count of one or two stands a person or a company.

A count from 1 to below the threshold is not told (`None`); nought is. Where just one count of a row of counts would be
missing, the row's sum would give it away, so the smallest other one is not told either.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

from desktop.domain.pilot_figures import Days, Share

DEFAULT = 5
K = TypeVar("K", bound=Hashable)


def count(number: int, least: int = DEFAULT) -> int | None:
    """Return a count, None when it is too small to be told. `least` 1 tells all."""
    return number if number == 0 or number >= least else None


def counts(numbers: Mapping[K, int], least: int = DEFAULT) -> dict[K, int | None]:
    """Return a row of counts whose sum is told somewhere."""
    told = {key: count(number, least) for key, number in numbers.items()}
    if (beside := _beside(numbers, [key for key, found in told.items() if found is None])) is not None:
        told[beside] = None
    return told


def _beside(numbers: Mapping[K, int], hidden: Sequence[K]) -> K | None:
    """Return what must be hidden too: where one is hidden, the smallest of the others that is not nought."""
    others = [(number, place) for place, (key, number) in enumerate(numbers.items()) if number and key not in hidden]
    return list(numbers)[min(others)[1]] if len(hidden) == 1 and others else None


def share(part: Share, least: int = DEFAULT) -> Share | None:
    """Return so many of so many; None when the part, the rest or the whole is too small to be told."""
    return part if None not in (count(part.n, least), count(part.of - part.n, least)) else None


def shares(found: Mapping[K, Share], least: int = DEFAULT) -> dict[K, Share | None]:
    """Return a row of shares of which the parts add up to something that is told somewhere."""
    told = {key: share(one, least) for key, one in found.items()}
    hidden = [key for key, one in told.items() if one is None]
    if (beside := _beside({key: one.n for key, one in found.items()}, hidden)) is not None:
        told[beside] = None
    return told


def values(each: Sequence[int], least: int = DEFAULT) -> Sequence[int]:
    """Return values of which a median may be told; none when there are too few."""
    return each if len(each) >= least else ()


def days(found: Days, least: int = DEFAULT) -> Days:
    """Return the days of which a median may be told; open questions that are too few count as none."""
    return Days(tuple(values(found.each, least)), count(found.open, least) or 0)
