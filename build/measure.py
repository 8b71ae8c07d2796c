"""What both benchmark scripts share: a figure with its limit, and two actions timed by turns."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured quality: seconds of ours, seconds it is compared with (None: an absolute limit).

    With `unit` "MB" both are megabytes instead.
    """

    name: str
    ours: float
    other: float | None
    limit: float
    unit: str = "ms"

    @property
    def value(self) -> float:
        """Return the ratio, or the seconds where there is nothing to compare with."""
        return self.ours / self.other if self.other else self.ours

    def line(self) -> str:
        """Return one row of the table."""
        factor = 1000 if self.unit == "ms" else 1
        ours = f"{self.ours * factor:9.2f} {self.unit}"
        other = f"{self.other * factor:9.2f} {self.unit}" if self.other else " " * 12
        unit = "x" if self.other else "s"
        verdict = "ok" if self.value <= self.limit else "OVER"
        return f"{self.name:<58}{ours}  {other}  {self.value:6.3g} {unit}  (<= {self.limit:g})  {verdict}"


def seconds(action: Callable[[], object]) -> float:
    """Return how long `action` took."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def alternate(ours: Callable[[], object], other: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Run both by turns, `rounds` times after one that does not count; return both medians in seconds."""
    taken: list[tuple[float, float]] = [(seconds(ours), seconds(other)) for _ in range(rounds + 1)][1:]
    first, second = zip(*taken, strict=True)
    return statistics.median(first), statistics.median(second)
