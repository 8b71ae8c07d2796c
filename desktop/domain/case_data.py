"""A case as plain data that JSON can carry, and back: how the tables keep it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from desktop.domain.case import Advice, Case, Part


def to_data(case: Case) -> dict[str, Any]:
    """Return a case as plain data."""
    return asdict(case)


def from_data(data: Mapping[str, Any]) -> Case:
    """Return the case again that `to_data` wrote; lists are tuples again."""
    whole = _tuples(data)
    whole["parts"] = tuple(Part(**_tuples(part)) for part in data["parts"])
    whole["advices"] = {name: Advice(**one) for name, one in data["advices"].items()} if data["advices"] else None
    return Case(**whole)


def _tuples(data: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
