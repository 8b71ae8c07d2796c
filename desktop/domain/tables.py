"""Decision tables: columns of named values, rules, and a hit policy (DMN 1.3, the part that our tables use).

A table knows nothing of unknown answers: `unknown` is a value like any other here. What an unknown
answer means for an outcome is worked out above it, by completion (`interview.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from desktop.errors import BadInput, CheckFailed

HIT_POLICIES = ("first", "unique")


@dataclass(frozen=True)
class Column:
    """An input or output: its name and every value it can have."""

    id: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class AsGiven:
    """An output cell that hands on the value of an input."""

    input: str


@dataclass(frozen=True)
class Rule:
    """One row. `when` has per input the values that fit, or None for any; `then` has one cell per output."""

    id: str
    when: tuple[tuple[str, ...] | None, ...]
    then: tuple[str | AsGiven, ...]

    def fits(self, values: Sequence[str]) -> bool:
        """Whether this rule fits these input values, in the order of the table's inputs."""
        return all(cell is None or value in cell for cell, value in zip(self.when, values, strict=True))


class NoRule(CheckFailed):
    """A table has no answer for a combination: a gap that `rules check` names."""


@dataclass(frozen=True)
class Table:
    """One decision table."""

    id: str
    hit_policy: str
    inputs: tuple[Column, ...]
    outputs: tuple[Column, ...]
    rules: tuple[Rule, ...]
    _memo: dict[tuple[str, ...], tuple[Rule, tuple[str, ...]]] = field(default_factory=dict, compare=False, repr=False)

    def hits(self, values: Sequence[str]) -> Iterator[Rule]:
        """Yield every rule that fits, in the order of the table."""
        return (rule for rule in self.rules if rule.fits(values))

    def decide(self, values: tuple[str, ...]) -> tuple[Rule, tuple[str, ...]]:
        """Return the rule that decides and its outputs. Raises NoRule on a gap."""
        found = self._memo.get(values)
        if found is None:
            found = self._memo[values] = self._decide(values)
        return found

    def _decide(self, values: tuple[str, ...]) -> tuple[Rule, tuple[str, ...]]:
        rule = next(self.hits(values), None)
        if rule is None:
            raise NoRule(f"table {self.id}: no rule for {self.describe(values)}")
        given = dict(zip((column.id for column in self.inputs), values, strict=True))
        return rule, tuple(given[cell.input] if isinstance(cell, AsGiven) else cell for cell in rule.then)

    def describe(self, values: Iterable[str]) -> str:
        """Return input values in words, for a message."""
        return ", ".join(f"{column.id}={value}" for column, value in zip(self.inputs, values, strict=True))

    def combinations(self) -> Iterator[tuple[str, ...]]:
        """Yield every combination of input values."""
        return product(*(column.values for column in self.inputs))

    def to_data(self) -> dict[str, Any]:
        """Return the form of `content/decision/tables.yaml`; `parse_table` reads it back equal."""
        return {
            "id": self.id,
            "hit_policy": self.hit_policy,
            "inputs": [{"id": column.id, "values": list(column.values)} for column in self.inputs],
            "outputs": [{"id": column.id, "values": list(column.values)} for column in self.outputs],
            "rules": [self._rule_data(rule) for rule in self.rules],
        }

    def _rule_data(self, rule: Rule) -> dict[str, Any]:
        when = {c.id: list(cell) for c, cell in zip(self.inputs, rule.when, strict=True) if cell is not None}
        then = {
            column.id: {"as_given": cell.input} if isinstance(cell, AsGiven) else cell
            for column, cell in zip(self.outputs, rule.then, strict=True)
        }
        return {"id": rule.id, "when": when, "then": then}


def parse_tables(data: Any) -> tuple[Table, ...]:
    """Check the `tables` list of a pack and return the tables in the order they are worked out.

    Raises BadInput naming the table and the rule when a name, a value or a shape is wrong, when an id
    stands twice, or when a table needs the output of a later one.
    """
    tables = tuple(parse_table(item) for item in _sequence(data, "tables"))
    _unique((table.id for table in tables), "table")
    _unique((rule.id for table in tables for rule in table.rules), "rule")
    return tables


def parse_table(data: Any) -> Table:
    """Check one table and return it; raises BadInput naming table and rule."""
    item = _mapping(data, "table", {"id", "hit_policy", "inputs", "outputs", "rules"})
    name = _name(item["id"], "table")
    if item["hit_policy"] not in HIT_POLICIES:
        raise BadInput(f"table {name}: hit policy {item['hit_policy']!r}; expected {' or '.join(HIT_POLICIES)}")
    inputs = tuple(_column(c, name) for c in _sequence(item["inputs"], f"table {name}: inputs"))
    outputs = tuple(_column(c, name) for c in _sequence(item["outputs"], f"table {name}: outputs"))
    _unique((column.id for column in inputs), f"table {name}: input")
    _unique((column.id for column in outputs), f"table {name}: output")
    rules = tuple(_rule(r, name, inputs, outputs) for r in _sequence(item["rules"], f"table {name}: rules"))
    return Table(name, item["hit_policy"], inputs, outputs, rules)


def _column(data: Any, table: str) -> Column:
    item = _mapping(data, f"table {table}: column", {"id", "values"})
    name = _name(item["id"], f"table {table}: column")
    values = tuple(_sequence(item["values"], f"table {table}: {name}: values"))
    if not all(isinstance(value, str) and value for value in values):
        raise BadInput(f"table {table}: {name}: values must be text (quote yes and no)")
    _unique(values, f"table {table}: {name}: value")
    return Column(name, values)


def _rule(data: Any, table: str, inputs: tuple[Column, ...], outputs: tuple[Column, ...]) -> Rule:
    item = _mapping(data, f"table {table}: rule", {"id", "when", "then"})
    name = _rule_name(item["id"], f"table {table}: rule")
    where = f"table {table}: rule {name}"
    when = _mapping(item["when"], f"{where}: when", {c.id for c in inputs}, optional=True)
    then = _mapping(item["then"], f"{where}: then", {c.id for c in outputs})
    cells = tuple(_cell(when.get(column.id), column, where) for column in inputs)
    return Rule(name, cells, tuple(_output(then[column.id], column, inputs, cells, where) for column in outputs))


def _cell(data: Any, column: Column, where: str) -> tuple[str, ...] | None:
    if data is None:
        return None
    chosen = _sequence(data, f"{where}: {column.id}")
    for value in chosen:
        if value not in column.values:
            raise BadInput(f"{where}: {column.id}: {value!r} is not one of {', '.join(column.values)}")
    return tuple(value for value in column.values if value in chosen)


def _output(
    data: Any, column: Column, inputs: tuple[Column, ...], cells: tuple[tuple[str, ...] | None, ...], where: str
) -> str | AsGiven:
    if isinstance(data, Mapping):
        name = _mapping(data, f"{where}: {column.id}", {"as_given"})["as_given"]
        source = next((c for c in inputs if c.id == name), None)
        if source is None:
            raise BadInput(f"{where}: {column.id}: {name!r} is not an input of this table")
        handed_on = cells[inputs.index(source)] or source.values
        if strange := [value for value in handed_on if value not in column.values]:
            raise BadInput(f"{where}: {column.id}: {strange[0]!r} is not one of {', '.join(column.values)}")
        return AsGiven(name)
    if data not in column.values:
        raise BadInput(f"{where}: {column.id}: {data!r} is not one of {', '.join(column.values)}")
    return str(data)


def _mapping(data: Any, where: str, keys: set[str], *, optional: bool = False) -> Mapping[str, Any]:
    if not isinstance(data, Mapping):
        raise BadInput(f"{where}: expected {', '.join(sorted(keys))}")
    wrong = [str(key) for key in data if key not in keys] or ([] if optional else sorted(keys - set(data)))
    if wrong:
        raise BadInput(f"{where}: {wrong[0]}: {'missing' if wrong[0] in keys else 'unknown name'}")
    return data


def _sequence(data: Any, where: str) -> Sequence[Any]:
    if not isinstance(data, list | tuple) or not data:
        raise BadInput(f"{where}: expected a list")
    return data


def _name(data: Any, where: str) -> str:
    if not isinstance(data, str) or not data.isidentifier():
        raise BadInput(f"{where}: {data!r} is not a name (letters, digits, underscore)")
    return data


def _rule_name(data: Any, where: str) -> str:
    """Return the id of a rule: other tools write hyphens and dots in it."""
    if not isinstance(data, str) or not data.replace("-", "_").replace(".", "_").isidentifier():
        raise BadInput(f"{where}: {data!r} is not a name (letters, digits, underscore, hyphen, dot)")
    return data


def _unique(names: Iterable[str], where: str) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise BadInput(f"{where} {name}: stands twice")
        seen.add(name)
