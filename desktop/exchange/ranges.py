"""Runs of numbers without holes, as sorted pairs (first, last) that do not touch: what is packed, what is received."""

from __future__ import annotations

from collections.abc import Iterable

Range = tuple[int, int]


def union(ranges: Iterable[Range]) -> list[Range]:
    """Return the same numbers as sorted runs that neither overlap nor touch."""
    found: list[Range] = []
    for first, last in sorted(ranges):
        if first > last:
            continue
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def minus(ranges: Iterable[Range], holes: Iterable[Range]) -> list[Range]:
    """Return the numbers of `ranges` that are not in `holes`, as sorted runs."""
    left = union(ranges)
    for first, last in union(holes):
        left = [piece for run in left for piece in _cut(run, first, last)]
    return left


def common(ranges: Iterable[Range], others: Iterable[Range]) -> list[Range]:
    """Return the numbers that are in both, as sorted runs."""
    runs = union(ranges)
    return minus(runs, minus(runs, others))


def count(ranges: Iterable[Range]) -> int:
    """Return how many numbers there are in runs that do not overlap."""
    return sum(last - first + 1 for first, last in ranges)


def _cut(run: Range, first: int, last: int) -> list[Range]:
    pieces = [(run[0], min(run[1], first - 1)), (max(run[0], last + 1), run[1])]
    return [piece for piece in pieces if piece[0] <= piece[1]]
