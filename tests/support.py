"""What several test modules need: the shipped rulebook, read from the pack's source files."""

import copy
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from desktop.domain.policy import Policy, parse_policy
from desktop.domain.rulebook import FILES, Rulebook, parse_rulebook

ROOT = Path(__file__).resolve().parent.parent


@cache
def _read() -> dict[str, Any]:
    folder = ROOT / "content" / "decision"
    return {name: YAML(typ="safe", pure=True).load(folder / f"{name}.yaml") for name in FILES}


def decision_files() -> dict[str, Any]:
    """Return the decision files of the shipped pack as data of one's own, to edit at will."""
    return copy.deepcopy(_read())


@cache
def shipped_rulebook() -> Rulebook:
    """Return the shipped rulebook."""
    files = decision_files()
    return parse_rulebook(files, parse_policy(files["policy"]))


def rulebook_of(files: dict[str, Any]) -> Rulebook:
    """Return the rulebook of edited decision files."""
    return parse_rulebook(files, Policy())


def row(files: dict[str, Any], table: str, rule: str) -> dict[str, Any]:
    """Return one rule of one table in decision files, to edit."""
    found = next(t for t in files["tables"]["tables"] if t["id"] == table)
    return next(r for r in found["rules"] if r["id"] == rule)
