"""The order of versions as people count: 2026.10 comes after 2026.6."""

from __future__ import annotations

import re


def version_order(version: str) -> tuple[tuple[int, str], ...]:
    """Return a key to sort versions by: their numbers as numbers, what stands between them as text."""
    parts = re.split(r"(\d+)", version)
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts if part)
