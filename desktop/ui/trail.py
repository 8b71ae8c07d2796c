"""Where a reader was: back and forward, as in every program that shows pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A place in the guidance: `slug` or `slug#anchor`, and how far it was scrolled, in pixels."""

    target: str
    scrolled: int = 0


class Trail:
    """The places before and after the present one."""

    def __init__(self) -> None:
        """Start with nowhere to go."""
        self._before: list[Place] = []
        self._after: list[Place] = []

    def leave(self, place: Place) -> None:
        """Remember the place that is left for a new one; what lay ahead is forgotten."""
        self._before.append(place)
        self._after.clear()

    def back(self, present: Place) -> Place | None:
        """Return the place before the present one, or None."""
        return self._step(self._before, self._after, present)

    def forward(self, present: Place) -> Place | None:
        """Return the place that `back` came from, or None."""
        return self._step(self._after, self._before, present)

    @property
    def can_go(self) -> tuple[bool, bool]:
        """Whether there is a place before, and one after."""
        return bool(self._before), bool(self._after)

    def _step(self, source: list[Place], other: list[Place], present: Place) -> Place | None:
        if not source:
            return None
        other.append(present)
        return source.pop()
