"""Versions stand in the order in which people count."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.version_order import version_order


def test_numbers_count_as_numbers() -> None:
    for known in (["", "2025.11.1", "2026.6.1", "2026.6.1-sample", "2026.10.1"], ["rules 2", "rules 10"]):
        assert sorted([*known[1:], known[0]], key=version_order) == known


@given(st.lists(st.text(max_size=8)))
def test_whatever_a_post_calls_a_version_can_be_sorted(versions: list[str]) -> None:
    assert len(sorted(versions, key=version_order)) == len(versions)
