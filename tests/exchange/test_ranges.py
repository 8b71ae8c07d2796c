"""Runs of numbers behave as the sets of numbers they stand for."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.ranges import Range, common, count, minus, union

RANGES = st.lists(st.tuples(st.integers(1, 40), st.integers(1, 40)), max_size=6)


def numbers(ranges: list[Range]) -> set[int]:
    return {number for first, last in ranges for number in range(first, last + 1)}


@given(RANGES, RANGES)
def test_runs_are_sets(one: list[Range], two: list[Range]) -> None:
    assert numbers(minus(one, two)) == numbers(one) - numbers(two)
    assert numbers(common(one, two)) == numbers(one) & numbers(two)
    assert numbers(union([*one, *two])) == numbers(one) | numbers(two)
    for found in (minus(one, two), common(one, two), union(one)):
        assert count(found) == len(numbers(found))
        assert all(before[1] + 1 < after[0] for before, after in pairwise(found))
