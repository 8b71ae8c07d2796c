"""Which counts of a chart may leave headquarters, and which stay untold."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.headquarters import small_numbers
from desktop.ui.charts.untold import Under


def told(counts: Sequence[int], least: int) -> list[int]:
    """Return counts as they may leave: small ones untold, and nothing of one that would give a small one away."""
    found = small_numbers.counts(dict(enumerate(counts)), least)
    return [Under(least if counts[place] < least else 0) if n is None else n for place, n in found.items()]
