"""What a person changes in the rules, as plain data beside the rules in use: tables and thresholds."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.policy import KEYS
from desktop.domain.rulebook import Rulebook

RULE, THRESHOLD = "rule", "threshold"


@dataclass
class Proposal:
    """The rules in use and their changed copy. A target is `rule:A6` or `threshold:large_amount_eur`."""

    present: Rulebook
    tables: list[dict[str, Any]] = field(default_factory=list)
    policy: dict[str, dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Begin with the rules in use."""
        self.tables = self._tables()
        self.policy = {key: dict(vars(getattr(self.present.policy, key))) for key in KEYS}

    def _tables(self) -> list[dict[str, Any]]:
        return [copy.deepcopy(table.to_data()) for table in self.present.tables]

    def data(self) -> dict[str, Any]:
        """Return the tables in the form of a pack's `tables.yaml`."""
        return {"version": f"{self.present.version}+draft", "as_of": self.present.as_of, "tables": self.tables}

    def targets(self) -> Iterator[tuple[str, str]]:
        """Yield every target with the table it is in; thresholds have the table they are compared in."""
        for key, table in zip(KEYS, ("large", "long_term"), strict=True):
            yield f"{THRESHOLD}:{key}", table
        for table_data in self.tables:
            for rule in table_data["rules"]:
                yield f"{RULE}:{rule['id']}", table_data["id"]

    def rule(self, target: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the table and the rule of a target, to read and to change."""
        name = target.partition(":")[2]
        return next((table, rule) for table in self.tables for rule in table["rules"] if rule["id"] == name)

    def threshold(self, target: str) -> dict[str, Any]:
        """Return the threshold of a target, to read and to change."""
        return self.policy[target.partition(":")[2]]

    def put_back(self, target: str) -> None:
        """Make a target what it is in the rules in use."""
        if target.startswith(THRESHOLD):
            key = target.partition(":")[2]
            self.policy[key] = dict(vars(getattr(self.present.policy, key)))
            return
        _, changed = self.rule(target)
        changed |= copy.deepcopy(self._before(target))
        changed["when"] = copy.deepcopy(self._before(target)["when"])

    def _before(self, target: str) -> dict[str, Any]:
        name = target.partition(":")[2]
        found = (rule for table in self.present.tables for rule in table.to_data()["rules"] if rule["id"] == name)
        return next(found)

    def changed(self, target: str) -> bool:
        """Whether a target differs from the rules in use."""
        if target.startswith(THRESHOLD):
            key = target.partition(":")[2]
            return self.policy[key] != dict(vars(getattr(self.present.policy, key)))
        return self.rule(target)[1] != self._before(target)

    def unfinished(self) -> list[str]:
        """Return the rules that fit no answer at all to one of their questions."""
        rules = (rule for table in self.tables for rule in table["rules"])
        return [rule["id"] for rule in rules if not all(rule["when"].values())]

    def changes(self) -> list[str]:
        """Return the targets that differ."""
        return [target for target, _ in self.targets() if self.changed(target)]
