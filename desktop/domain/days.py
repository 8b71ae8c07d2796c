"""Days on this machine's calendar: the journal keeps moments in UTC, people count in days."""

from __future__ import annotations

from datetime import date, datetime

_DAY = len("2026-11-23")
_BACK, _AHEAD = -1, 366  # days a clock may seem to move: a time zone; a laptop that lay in a safe for a year


def day_of(moment: str) -> date:
    """Return the day of a moment (ISO 8601, UTC) on this machine's calendar; a day (2026-11-23) is itself."""
    return date.fromisoformat(moment) if len(moment) == _DAY else datetime.fromisoformat(moment).astimezone().date()


def jumped(before: str, now: str) -> bool:
    """Return whether a machine's clock went back, or more than a year ahead, between two moments (ISO 8601, UTC)."""
    return not _BACK <= (day_of(now) - day_of(before)).days <= _AHEAD
